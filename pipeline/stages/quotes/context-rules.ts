import type { Span } from "../../document/span.ts";
import { spanAt, within } from "../../document/span.ts";
import { blockAt, type Frame, quoted, type Speech } from "./frame.ts";
import { isHead } from "./heads.ts";
import { lastNamed } from "./name-rules.ts";
import { nouns } from "./nouns.ts";
import { mentionFrom, mentionsIn } from "./region.ts";
import type { Reading } from "./sentence-rules.ts";
import { inspectorateOf, isPerson, personBefore } from "./speaker.ts";
import { subjectBefore } from "./subject.ts";
import { cuesIn } from "./verbs.ts";

/** A quotation that was read before, with who speaks it. */
export type Earlier = { readonly speech: Speech; readonly reading: Reading };

const again = ({ reading }: Earlier, rule: string): Reading => {
  const { cue: _, ...rest } = reading;
  return { ...rest, rule };
};

/** A fragment after another in one sentence has the same speaker. */
export function sameSentence(frame: Frame, speech: Speech, earlier: Earlier | undefined): Reading | undefined {
  if (earlier === undefined || earlier.speech.final !== speech.first) return undefined;
  const between = frame.text.slice(earlier.speech.outer.end, speech.outer.start);
  const spoken = (earlier.reading.cue?.end ?? 0) <= earlier.speech.outer.start;
  if (spoken && /[.!?]/.test(frame.document.plain[earlier.speech.end - 1] ?? "") && /^\s+\p{Lu}/u.test(between))
    return undefined;
  return /[.!?]\s+\p{Lu}|[.!?]\s*$/u.test(between) ? undefined : again(earlier, "same-sentence");
}

/** A quotation after a sentence of its paragraph: the quotation goes on, or the sentence says who is about to speak. */
export function sentenceBefore(frame: Frame, speech: Speech, earlier: Earlier | undefined): Reading | undefined {
  const block = blockAt(frame, speech.first);
  const inBlock = earlier !== undefined && earlier.speech.final === speech.first;
  const start = inBlock ? earlier.speech.outer.end : block.start;
  const between = { start, end: speech.outer.start };
  if (inBlock && (earlier.reading.cue?.end ?? 0) > start) {
    const cue = earlier.reading.cue?.end ?? start;
    const stop = frame.text.slice(cue, speech.outer.start).search(/[.!?:]["')]*(?:\s|$)/);
    if (stop < 0 || frame.text.slice(cue + stop + 1, speech.outer.start).trim() === "")
      return again(earlier, "same-speaker-on");
  }
  if (frame.text.slice(start, speech.outer.start).trim() === "")
    return inBlock ? again(earlier, "same-speaker-on") : undefined;
  const last = subjectOfLast(frame, between);
  if (inBlock && last?.rule !== "sentence-before") return again(earlier, "same-speaker-on");
  return last;
}

/** The subject of the last sentence of a span, where it reports or a person does something. */
function subjectOfLast(frame: Frame, span: Span): Reading | undefined {
  let end = span.end;
  while (end > span.start && /[\s.:!?]/.test(frame.text[end - 1] ?? "")) end--;
  const sentence = spanAt(frame.document.sentences, end - 1);
  const start = Math.max(span.start, sentence?.start ?? span.start);
  const all = cuesIn(frame.text.slice(start, end), start, frame.lexicon);
  const cues = all.filter((c) => !c.passive);
  const cue = cues.find((c) => c.verb === "speech") ?? cues[0];
  const who = cue && subjectBefore(frame, { start, end: cue.start });
  if (cue !== undefined && who !== undefined && ("speaker" in who || cue.verb === "speech")) {
    return { ...who, cue: { start: cue.start, end: cue.end }, rule: "sentence-before" };
  }
  if (all.length > 0) return undefined;
  let first: string | undefined;
  for (let i = mentionFrom(frame, start); i < frame.mentions.length; i++) {
    const mention = frame.mentions[i];
    if (mention === undefined || mention.start >= end) break;
    if (!isPerson(frame, mention)) continue;
    first ??= mention.entity;
    if (isHead(frame, mention, { start, end })) return { speaker: mention.entity, rule: "person-before" };
  }
  return first === undefined ? undefined : { speaker: first, rule: "person-before" };
}

/** The same, looking back through the sentences of a paragraph for one that reports. */
function subjectOfBlock(frame: Frame, block: Span): Reading | undefined {
  const last = subjectOfLast(frame, block);
  if (last?.rule === "sentence-before") return last;
  const inside = within(frame.document.sentences, block).slice(-4, -1);
  for (const sentence of inside.reverse()) {
    const earlier = subjectOfLast(frame, { start: sentence.start, end: sentence.end });
    if (earlier?.rule === "sentence-before") return earlier;
  }
  return last;
}

/** "It was “…” and …": a paragraph that begins so goes on with what the one before reported. */
export function goingOn(frame: Frame, speech: Speech, earlier: Earlier | undefined): Reading | undefined {
  const block = blockAt(frame, speech.first);
  const left = frame.text.slice(block.start, speech.outer.start);
  const above = blockAt(frame, speech.first - 1);
  if (!/^(?:it|this|that|they|there|these)\s[^.!?\uE000]{0,24}$/i.test(left) || above.end > block.start)
    return undefined;
  if (earlier?.speech.final === speech.first - 1) return again(earlier, "same-speaker-again");
  const reported = subjectOfBlock(frame, above);
  return reported?.rule === "sentence-before" ? reported : undefined;
}

/** What may stand before a quotation that fills its block. */
const bullet = /^[\s•·▪●*o–-]{0,4}$/u;

/** How many blocks without a quotation may stand between two paragraphs of one speaker. */
const apart = 2;

/** The paragraph before: it introduces the speaker, or its own quotation goes on. */
export function blockBefore(frame: Frame, speech: Speech, earlier: Earlier | undefined): Reading | undefined {
  const block = blockAt(frame, speech.first);
  if (!bullet.test(frame.text.slice(block.start, speech.outer.start))) return undefined;
  for (let i = speech.first - 1; i >= 0 && i >= speech.first - 1 - apart; i--) {
    const previous = blockAt(frame, i);
    const text = frame.text.slice(previous.start, previous.end);
    if (earlier?.speech.final === i && text.includes(quoted)) {
      const tail = { start: earlier.speech.outer.end, end: previous.end };
      const next = text.endsWith(":") ? introduced(frame, tail) : undefined;
      return next ?? again(earlier, "same-speaker-again");
    }
    if (text.endsWith(":")) {
      const next = introduced(frame, previous);
      if (next !== undefined || earlier?.speech.final !== i - 1) return next;
      return again(earlier, "same-speaker-again");
    }
    if (i === speech.first - 1 && text.endsWith("?") && !text.includes(quoted)) return answer(frame, previous, earlier);
    if (previous.kind !== "paragraph" && previous.kind !== "list-item") continue;
    const reported = subjectOfBlock(frame, previous);
    if (reported !== undefined && (i === speech.first - 1 || reported.rule === "sentence-before")) return reported;
  }
  if (earlier !== undefined && speech.first - earlier.speech.final <= apart + 1)
    return again(earlier, "same-speaker-again");
  return undefined;
}

/** A quotation below a question is the answer of whoever is interviewed: who answered before, or was named before. */
function answer(frame: Frame, question: Span, earlier: Earlier | undefined): Reading | undefined {
  if (earlier !== undefined) return again(earlier, "answer");
  const speaker = personBefore(frame, question.start, undefined);
  return speaker === undefined ? undefined : { speaker, rule: "answer" };
}

/** A paragraph that ends in a colon says who speaks next: the subject of its verb, or the last name in it. */
function introduced(frame: Frame, block: Span): Reading | undefined {
  const start = Math.max(block.start, block.end - 420);
  const cues = cuesIn(frame.text.slice(start, block.end), start, frame.lexicon).filter((c) => !c.passive);
  for (const cue of cues.reverse()) {
    const who = subjectBefore(frame, { start, end: cue.start });
    if (who !== undefined) return { ...who, cue: { start: cue.start, end: cue.end }, rule: "colon-above" };
  }
  return reportAbove(frame, { start, end: block.end }) ?? lastNamed(frame, { start, end: block.end }, "name-above");
}

/** "It was a glowing report:": what follows is the inspectorate's. */
function reportAbove(frame: Frame, { start, end }: Span): Reading | undefined {
  const last = /\p{L}+(?=[^\p{L}]*$)/u.exec(frame.text.slice(start, end))?.[0].toLowerCase() ?? "";
  if (nouns(frame.lexicon).kinds.get(last) !== "document") return undefined;
  const speaker = inspectorateOf(frame, start);
  return speaker === undefined ? undefined : { speaker, rule: "report-above" };
}

/** Words that only those who answer a report use of themselves. */
const answers = /\b(?:I|I'm|I've|I'd|my|our|we're|we've)\b/i;

/** What only those who inspect require of whom they inspected: "to improve, the school must “…”". */
const required = /\b(?:must|should|needs?\sto|has\sto|was\stold\sto)\s[^.!?\uE000]*$/;

/** Words quoted where a report, an inspection or its outcome is spoken of are the inspectorate's. */
export function fromReport(frame: Frame, speech: Speech, earlier: Earlier | undefined): Reading | undefined {
  const speaker = inspectorateOf(frame, speech.outer.start);
  if (speaker === undefined || answers.test(frame.document.plain.slice(speech.start, speech.end))) return undefined;
  const near = earlier !== undefined && speech.first - earlier.speech.final <= 2 * apart;
  if (near && earlier.reading.speaker === speaker) return again(earlier, "report-goes-on");
  const block = blockAt(frame, speech.first);
  const alone = frame.text.slice(block.start, speech.outer.start).trim() === "";
  const asks = required.test(frame.text.slice(block.start, speech.outer.start));
  const back = (blocks: number, length: number): number =>
    Math.max(blockAt(frame, speech.first - blocks).start, speech.outer.start - length);
  const start = back(alone ? 2 : 0, 420);
  const end = Math.min(blockAt(frame, speech.final).end, speech.outer.end + 240);
  const { kinds } = nouns(frame.lexicon);
  const reported = [...frame.text.slice(asks ? back(4, 840) : start, end).matchAll(/[\p{L}]+/gu)].some((match) => {
    const kind = kinds.get(match[0].toLowerCase());
    return kind === "document" || kind === "reviewer";
  });
  const passive = cuesIn(frame.text.slice(start, end), start, frame.lexicon).some((c) => c.passive);
  const named = mentionsIn(frame, { start, end }).some((m) => m.entity === speaker);
  return reported || passive || named ? { speaker, rule: "report-nearby" } : undefined;
}
