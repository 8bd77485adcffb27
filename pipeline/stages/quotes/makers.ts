import type { Mention } from "../../document/document.ts";
import type { Frame } from "./frame.ts";
import { isHead } from "./heads.ts";
import { type NounKind, nouns } from "./nouns.ts";
import { mentionFrom, ownsNext } from "./region.ts";
import { entryOf, isPerson } from "./speaker.ts";
import { cuesIn } from "./verbs.ts";

/** How many mentions back, and on, the maker of a report is looked for. */
const [back, on] = [60, 12];

/** Up to where an article may speak of a report before it says whose it is, in UTF-16 code units. */
const opening = 700;

/**
 * The body that a report or a survey was last said to be by, or whose reviewers were named:
 * "a survey by the Oak Forum", "the Oak Forum peer team".
 */
export function makerOf(frame: Frame, kind: NounKind, offset: number): string | undefined {
  const at = mentionFrom(frame, offset);
  for (let i = at - 1; i >= Math.max(0, at - back); i--) {
    const mention = frame.mentions[i];
    if (mention === undefined || mention.form === "pronoun" || isPerson(frame, mention)) continue;
    if (isMaker(frame, mention)) return mention.entity;
    const region = { start: Math.max(0, mention.start - 90), end: mention.end };
    if (inspects(frame, mention) && isHead(frame, mention, region))
      return mention.form === "nominal" && kind !== "writing" ? mention.entity : undefined;
  }
  if (offset > opening) return undefined;
  for (const mention of frame.mentions.slice(at, at + on)) {
    if (mention.form === "pronoun" || isPerson(frame, mention)) continue;
    if (inspects(frame, mention)) return undefined;
    if (isMaker(frame, mention)) return mention.entity;
  }
  return undefined;
}

function inspects(frame: Frame, { entity }: Mention): boolean {
  const organisation = frame.document.organisations.find((o) => o.id === entity);
  return (
    organisation !== undefined &&
    (organisation.kind === "inspectorate" ||
      organisation.kind === "regulator" ||
      entryOf(frame, organisation) !== undefined)
  );
}

const madeBy =
  /(\p{L}+)\s(?:(?:published|produced|compiled|conducted|carried\sout|done|written|released|issued|undertaken)\s)?(?:(?:today|yesterday|last\s\p{L}+|this\s\p{L}+)\s)?(?:by|from)\s(?:(?:the|its)\s)?(?:(?:\p{L}+\s){0,3}\p{L}+'s\s(?:\p{L}+\s)?)?$/u;

/**
 * Whether the words beside a body say that it made a report, or sent those who did. "A report by the council's Scrutiny
 * Panel" is the panel's.
 */
function isMaker(frame: Frame, { start, end }: Mention): boolean {
  const { kinds, leads } = nouns(frame.lexicon);
  const by = madeBy.exec(frame.text.slice(Math.max(0, start - 60), start))?.[1];
  const made = by === undefined ? undefined : kinds.get(by.toLowerCase());
  const next = frame.mentions[mentionFrom(frame, end)];
  if ((made === "document" || made === "writing") && !ownsNext(frame, { start, end }, next)) return true;
  const after = /^(?:\)|'s?|\s\([\p{L}&]{2,12}\))?((?:\s\p{Ll}+){1,3})/u.exec(frame.text.slice(end, end + 60))?.[1];
  const words = (after ?? "").trim().split(" ");
  return words.some((word, i) => {
    const kind = kinds.get(word);
    const lead = leads.get(word);
    return (kind === "reviewer" || kind === "writing") && (lead === undefined || lead.has(words[i - 1] ?? ""));
  });
}

/** Where no inspectorate was named before, the body that was last said to report something. */
export function reporterOf(frame: Frame, offset: number): string | undefined {
  const at = mentionFrom(frame, offset);
  let found: string | undefined;
  for (let i = at - 1; i >= Math.max(0, at - back); i--) {
    const mention = frame.mentions[i];
    if (mention === undefined || mention.form === "pronoun" || isPerson(frame, mention)) continue;
    if (inspects(frame, mention)) return undefined;
    const rest = frame.text.slice(mention.end, mention.end + 32);
    const [cue] = cuesIn(rest, 0, frame.lexicon);
    if (cue?.verb === "speech" && !cue.passive && /^\)?\s(?:(?:has|have|had|also)\s)*$/.test(rest.slice(0, cue.start)))
      found ??= mention.entity;
  }
  return found;
}
