import type { Span } from "../../document/span.ts";
import { behind } from "./behind.ts";
import { type Frame, quoted } from "./frame.ts";
import { letterOf } from "./letters.ts";
import { nouns } from "./nouns.ts";
import { mentionFrom, mentionsIn } from "./region.ts";
import { genderOf, inspectorateOf, isPerson, personBefore, type Speaker, sentenceAt } from "./speaker.ts";
import { cuesIn } from "./verbs.ts";

/** Who a pronoun that speaks stands for. */
export function pronounSpeaker(frame: Frame, pronoun: string, offset: number): Speaker | undefined {
  const word = pronoun.toLowerCase();
  if (word === "they") return group(frame, offset);
  if (word === "both") return reports(frame, offset) ?? group(frame, offset);
  const entity = word === "it" ? body(frame, offset) : person(frame, word, offset);
  return entity === undefined ? undefined : { speaker: entity };
}

/** What the mentions say that a pronoun stands for. */
function mentioned(frame: Frame, offset: number): string | undefined {
  const mention = frame.mentions[mentionFrom(frame, offset)];
  return mention?.start === offset ? mention.entity : undefined;
}

const person = (frame: Frame, word: string, offset: number): string | undefined =>
  personBefore(frame, offset, genderOf(frame, word)) ?? mentioned(frame, offset);

/** "It" is whoever the last sentence is about. */
export function body(frame: Frame, offset: number): string | undefined {
  const known = mentioned(frame, offset);
  if (known !== undefined) return known;
  const { sentences } = frame.document;
  const at = sentenceAt(sentences, offset);
  const impersonal = speaksOfOthers(frame, offset);
  for (let i = at; i >= 0 && i > at - 3; i--) {
    const sentence = sentences[i];
    if (sentence === undefined) break;
    if (impersonal && namesReport(frame, { start: sentence.start, end: Math.min(sentence.end, offset) })) {
      return inspectorateOf(frame, offset);
    }
    if (i === at && place.test(frame.text.slice(sentence.start, offset))) continue;
    const found = topic(frame, { start: sentence.start, end: Math.min(sentence.end, offset) });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "At Ashby Council, which is in the same county, it found": who finds was named before. */
const place = /^(?:(?:But|And|Meanwhile,?|Elsewhere,?)\s)?(?:at|in|for|on)\s[^.;\uE000]{3,200},\s$/iu;

/** Whether the quotation after an offset never says "we" or "I": reports do not, those who answer them do. */
function speaksOfOthers(frame: Frame, offset: number): boolean {
  const at = frame.text.slice(offset, offset + 80).indexOf(quoted);
  if (at < 0) return false;
  const words = frame.document.plain.slice(offset + at, offset + at + 600).split("\n")[0] ?? "";
  return !/\b(?:we|our|us|i|my|me)\b/i.test(words);
}

/** Whether a sentence speaks of a report or the like. */
const namesReport = (frame: Frame, { start, end }: Span): boolean =>
  (frame.text.slice(start, end).match(/\p{L}+/gu) ?? []).some(
    (noun) => nouns(frame.lexicon).kinds.get(noun.toLowerCase()) === "document",
  );

/** "Both" are the reports that the last few sentences spoke of, who speak for the inspectorate. */
function reports(frame: Frame, offset: number): Speaker | undefined {
  const { sentences } = frame.document;
  const at = sentenceAt(sentences, offset);
  const start = sentences[Math.max(0, at - 2)]?.start ?? 0;
  const known = namesReport(frame, { start, end: offset }) ? inspectorateOf(frame, offset) : undefined;
  return known === undefined ? undefined : { speaker: known };
}

/** "They" are the two people, the judges or the inspectors of the sentence before. */
function group(frame: Frame, offset: number): Speaker | undefined {
  const known = mentioned(frame, offset);
  const { sentences } = frame.document;
  const last = sentenceAt(sentences, offset);
  for (let i = last; i >= 0 && i > last - (known === undefined ? 6 : 2); i--) {
    const start = sentences[i]?.start ?? 0;
    const span = { start, end: Math.min(sentences[i]?.end ?? 0, offset) };
    const people = mentionsIn(frame, span).filter((m) => m.form === "name" && isPerson(frame, m));
    const pair = people.find(
      (m) =>
        /^ and \p{Lu}/u.test(frame.text.slice(m.end, m.end + 6)) || / and $/.test(frame.text.slice(start, m.start)),
    );
    if (pair !== undefined) return { speaker: pair.entity };
    if (known !== undefined) continue;
    for (const noun of frame.text.slice(span.start, span.end).match(/\p{L}+s\b/gu) ?? []) {
      const kind = nouns(frame.lexicon).kinds.get(noun.toLowerCase());
      if (kind === "judge" || kind === "reviewer") return behind(frame, kind, offset);
    }
  }
  return known === undefined ? undefined : { speaker: known };
}

/** The organisation that a sentence is about: who reports in it, or its first subject. */
function topic(frame: Frame, sentence: Span): string | undefined {
  const document = /^(?:(?:in\s+)?(?:the|its|a|their|this)\s+)(?:[\p{L}\d-]+\s+){0,3}?(\p{L}+)\b/iu.exec(
    frame.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80)),
  );
  const reporting = cuesIn(frame.text.slice(sentence.start, sentence.end), sentence.start, frame.lexicon);
  const bodies = mentionsIn(frame, sentence).filter((m) => m.form !== "pronoun" && !isPerson(frame, m));
  for (const cue of reporting.filter(({ passive }) => !passive).reverse()) {
    const subject = bodies.find((m) => m.end <= cue.start && cue.start - m.end < 12);
    if (subject !== undefined) return subject.entity;
  }
  const first = bodies.find((m) => !/^'s?\s/.test(frame.text.slice(m.end, m.end + 3)));
  const apposed =
    first?.form === "nominal" && bodies.find((m) => m.form === "name" && frame.text.slice(first.end, m.start) === ", ");
  const subject = apposed || first;
  const noun = document?.[1]?.toLowerCase();
  const kind = noun === undefined ? undefined : nouns(frame.lexicon).kinds.get(noun);
  if (kind === "document" && (subject === undefined || subject.start > sentence.start + 40)) {
    return inspectorateOf(frame, sentence.start);
  }
  const letter =
    kind === "writing" && document !== null
      ? letterOf(frame, sentence.start + document[0].length - (noun?.length ?? 0))
      : undefined;
  if (letter !== undefined) return letter;
  return subject?.entity ?? bodies[0]?.entity;
}
