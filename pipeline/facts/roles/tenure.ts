import type { Document } from "../../document/document.ts";
import { type Span, spanAt, within } from "../../document/span.ts";
import type { RoleContext } from "./context.ts";

/** When a post is held: ISO dates, as precise as the text. */
export type Tenure = { readonly from?: string; readonly to?: string };

const BEGAN =
  /(?:took up (?:the|her|his|their) (?:post|role|position|job)|\bjoin(?:ed|s)\b|\bstart(?:ed|s)\b|\bappointed\b|\bbecame\b|\bbecomes\b|\btook (?:over|up|charge|on)\b|\bsucceeded\b|\barrived\b|\belected\b|\bin (?:the )?(?:post|role|charge)\b|\bbegan\b|\btakes (?:over|up)\b)[^.;]{0,70}$/;
/** "since June", "since joining in June"; never "since it opened in June". */
const SINCE =
  /\bsince (?:(?:at least|about|around|the|early|late|mid|start|end|beginning|of|in) ?)*$|\bsince (?:taking|joining|becoming|starting|arriving|being|returning|(?:her|his|their) (?:appointment|election|arrival|promotion|return))\b[^.;]{0,50}$/;
const ENDED =
  /(?:\buntil|\bstep(?:s|ped|ping)? down|\bstand(?:s|ing)? down|\bstood down|\bretire[sd]?|\bto retire|\bleft\b|\bleaves\b|\bis leaving|\bwill leave|\bresigned|\bdepart(?:s|ed))[^.;]{0,40}$/;

const STRAIGHT =
  /^,? ?(?:(?:back |late |early )?(?:in|on|from|at the (?:start|beginning|end) of|with effect from) )?(?:the )?$/;

/** The day that stands right behind a post which somebody "became" or "joined as". */
export function beganBehind({ document }: RoleContext, end: number): Tenure {
  const date = within(document.dates, { start: end, end: end + 60 })[0];
  const straight = date !== undefined && STRAIGHT.test(document.plain.slice(end, date.start));
  return straight ? { from: date.value } : {};
}

/** Reads from when to when, from what follows the post in its sentence, up to the next post that it names. */
export function tenureAfter({ document, nouns }: RoleContext, post: Span): Tenure {
  const sentence = spanAt(document.sentences, Math.max(post.start, post.end - 1));
  const reach = Math.min(sentence?.end ?? post.end + 160, speechAfter(document, post.end));
  const end = within(nouns, { start: post.end, end: reach })[0]?.start ?? reach;
  let from: string | undefined;
  let to: string | undefined;
  for (const date of within(document.dates, { start: post.end, end })) {
    const before = ownWords(document.plain.slice(post.end, date.start));
    if (to === undefined && ENDED.test(before)) to = date.value;
    else if (from === undefined && (BEGAN.test(before) || SINCE.test(before))) from = date.value;
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** How far behind a post its dates are looked for. */
const REACH = 200;

/** Where a quotation or another clause begins behind a post: what is said there is told of others, or by others. */
function speechAfter({ plain, quotations }: Document, from: number): number {
  const mark = plain.slice(from, from + REACH).search(/[";]/);
  const quotation = within(quotations, { start: from, end: from + REACH })[0]?.outer.start;
  return Math.min(mark === -1 ? from + REACH : from + mark, quotation ?? from + REACH);
}

const SAYS = /\b(?:said|says|told|tells|added|adds|wrote|writes|explained|explains|warned|warns)\b/g;
const OF_ONESELF = /^[^,;]{0,30} (?:she|he|they)(?:'d|'s|'ll)? /;

/** What the words behind a post tell of its holder: nothing more where the holder speaks of something else. */
function ownWords(before: string): string {
  const verb = [...before.matchAll(SAYS)].at(-1);
  if (verb === undefined) return before;
  const rest = before.slice(verb.index + verb[0].length);
  return OF_ONESELF.test(rest) ? rest : "";
}
