import type { Span } from "../../document/span.ts";
import { after, blockAt, type Frame, type Speech } from "./frame.ts";
import { phraseSpeaker } from "./phrase-speaker.ts";
import { pronounSpeaker } from "./pronoun.ts";
import { mentionFrom, regionOf } from "./region.ts";
import { type Reading, reading } from "./sentence-rules.ts";
import { subjectBefore } from "./subject.ts";
import { cuesIn } from "./verbs.ts";

/** Whether a span has a verb of saying in it that somebody is the subject of. */
const saysSomething = (frame: Frame, { start, end }: Span): boolean =>
  cuesIn(frame.text.slice(start, end), start, frame.lexicon).some((c) => c.verb === "speech" && !c.passive);

/** "X: “…”" without a verb: the last name before the colon. */
export function nameBefore(frame: Frame, { outer, first }: Speech, from: number): Reading | undefined {
  const start = Math.max(blockAt(frame, first).start, outer.start - 160, from);
  const asked = whoWasAsked(frame, { start, end: outer.start });
  if (asked !== undefined) return asked;
  if (!/:\s*$/.test(frame.text.slice(start, outer.start)) || saysSomething(frame, { start, end: outer.start }))
    return undefined;
  const named = lastNamed(frame, { start, end: outer.start }, "name-before");
  const plain = /^\s*(?:and\s)?(\p{Lu}[\p{L}'-]+)(?=:\s*$)/iu.exec(frame.text.slice(start, outer.start));
  if (named !== undefined || plain?.[1] === undefined) return named;
  const end = start + plain[0].length;
  const who = phraseSpeaker(frame, regionOf(frame, { start: end - plain[1].length, end }));
  return who !== undefined && "speaker" in who
    ? reading("name-before", who, { start: end - plain[1].length, end })
    : undefined;
}

/** "Asked if she would resign: “…”": whoever was asked. */
function whoWasAsked(frame: Frame, { start, end }: Span): Reading | undefined {
  const match =
    /^\s*(?:when\s)?(?:asked|pressed|questioned|challenged)\s(?:if|whether|about|on|why|how|what|when|by)\b[^.!?\uE000]*:\s*$/i.exec(
      frame.text.slice(start, end),
    );
  const pronoun = match === null ? null : /\b(?:he|she)\b/.exec(match[0]);
  if (match === null || pronoun === null) return undefined;
  const who = pronounSpeaker(frame, pronoun[0], start + pronoun.index);
  return reading("asked-before", who, { start: start + match[0].search(/\S/), end: start + pronoun.index });
}

/** The last person, or else the last organisation, that is named in a span. */
export function lastNamed(frame: Frame, { start, end }: Span, rule: string): Reading | undefined {
  const people = new Set(frame.document.people.map((p) => p.id));
  let organisation: Reading | undefined;
  for (let i = mentionFrom(frame, end) - 1; i >= 0; i--) {
    const mention = frame.mentions[i];
    if (mention === undefined || mention.start < start) break;
    const found = { speaker: mention.entity, cue: { start: mention.start, end: mention.end }, rule };
    if (people.has(mention.entity)) return found;
    if (!/^'s?\s/.test(frame.text.slice(mention.end, mention.end + 3))) organisation ??= found;
  }
  return organisation;
}

/** "…,” Brook started.": the name or pronoun after words that end in a comma, whatever its verb. */
export function nameAfter(frame: Frame, speech: Speech): Reading | undefined {
  const { end } = after(frame, speech);
  if (frame.document.plain[speech.end - 1] !== ",") return undefined;
  const text = frame.text.slice(speech.outer.end, Math.min(end, speech.outer.end + 80));
  const subject = /^\s(?:he|she|they|(?:\p{Lu}[\p{L}.'-]+\s?){1,4})(?=\s\p{Ll}+(?:ed|s)[\s.,])/u.exec(text)?.[0];
  if (subject === undefined) return undefined;
  const span = { start: speech.outer.end, end: speech.outer.end + subject.length };
  const who = subjectBefore(frame, span);
  return who !== undefined && "speaker" in who
    ? reading("name-after", who, { start: span.start + 1, end: span.end })
    : undefined;
}
