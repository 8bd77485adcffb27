import { type Span, spanAt, within } from "../../document/span.ts";
import type { RoleContext } from "./context.ts";

/** When a post is held: ISO dates, as precise as the text. */
export type Tenure = { readonly from?: string; readonly to?: string };

const BEGAN =
  /(?:\bsince|took up (?:the|her|his|their) (?:post|role|position|job)|\bjoin(?:ed|s)\b|\bstart(?:ed|s)\b|\bappointed\b|\bbecame\b|\bbecomes\b|\btook (?:over|up|charge|on)\b|\bsucceeded\b|\barrived\b|\belected\b|\bin (?:the )?(?:post|role|charge)\b|\bbegan\b|\btakes (?:over|up)\b)[^.;]{0,70}$/;
const ENDED =
  /(?:\buntil|\bstep(?:s|ped|ping) down|\bstand(?:s|ing)? down|\bstood down|\bretire[sd]?|\bto retire|\bleft\b|\bleaves\b|\bis leaving|\bwill leave|\bresigned|\bdepart(?:s|ed))[^.;]{0,40}$/;

/** Reads from when to when, from what follows the post in its sentence, up to the next post that it names. */
export function tenureAfter({ document, nouns }: RoleContext, post: Span): Tenure {
  const sentence = spanAt(document.sentences, Math.max(post.start, post.end - 1));
  const reach = Math.min(sentence?.end ?? post.end + 160, post.end + 200);
  const end = within(nouns, { start: post.end, end: reach })[0]?.start ?? reach;
  let from: string | undefined;
  let to: string | undefined;
  for (const date of within(document.dates, { start: post.end, end })) {
    const before = document.plain.slice(post.end, date.start);
    if (to === undefined && ENDED.test(before)) to = date.value;
    else if (from === undefined && BEGAN.test(before)) from = date.value;
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
