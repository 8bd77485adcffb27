import { alternation, anywhere, matchesIn } from "../../document/alternation.ts";
import type { Sentence } from "../../document/document.ts";
import { bySpan, type Span, spanAt } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import { behind, type Cue, type Found, type Read } from "./cue.ts";
import { timeOf } from "./cue-time.ts";
import { nounCues } from "./noun-cues.ts";
import { reportCues } from "./report-cues.ts";
import { verdictCue, visitedCues } from "./visited-cues.ts";

const vocabulary = perLexicon(({ visitWords: words }: Lexicon) => {
  const word = (phrases: readonly string[]): string => `(?<![\\p{L}-])${alternation(phrases)}(?![\\p{L}-])`;
  return {
    subjects: anywhere(words.subjects, "giu"),
    otherOfficers: new RegExp(`${word(words.otherOfficers)}[\\s-]+$`, "iu"),
    onSite: new RegExp(
      `(?:[\\s,'()]+[\\p{L}\\p{N}'-]+){0,8}?[\\s,()]+(?:${word(words.verbs)}|called(?=\\s+(?:in|on|last|round|again|by)\\b))`,
      "iuy",
    ),
  };
});

/** The cues of each sentence, in order; `names` are the places where inspectorates are named. */
export function readCues(document: Read, names: readonly Span[], lexicon: Lexicon): Map<Sentence, Cue[]> {
  const found = [
    ...onSiteCues(document, names, lexicon),
    ...names.flatMap((name) => verdictCue(document, name, lexicon) ?? []),
    ...visitedCues(document, lexicon),
    ...nounCues(document, lexicon),
    ...reportCues(document, names, lexicon),
  ];
  const bySentence = new Map<Sentence, Cue[]>();
  for (const { sentence, cue } of found) {
    const cues = bySentence.get(sentence);
    if (cues) cues.push(cue);
    else bySentence.set(sentence, [cue]);
  }
  for (const [sentence, cues] of bySentence) bySentence.set(sentence, withoutRepeats(cues).sort(bySpan));
  return bySentence;
}

/** "Ofsted carried out a focused visit" is one visit, told by its noun. */
function withoutRepeats(cues: readonly Cue[]): Cue[] {
  const nouns = cues.filter((cue) => !cue.onSite && !cue.report);
  return cues.filter(
    (cue) => !cue.onSite || !nouns.some((noun) => noun.start >= cue.start && noun.start - cue.end < 30),
  );
}

function onSiteCues(document: Read, names: readonly Span[], lexicon: Lexicon): Found[] {
  const { subjects, otherOfficers, onSite } = vocabulary(lexicon);
  const starts = [
    ...matchesIn(subjects, document.plain).map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ...names,
  ].sort(bySpan);
  const found: Found[] = [];
  let last = 0;
  for (const subject of starts) {
    const sentence = spanAt(document.sentences, subject.start);
    onSite.lastIndex = subject.end;
    const match = subject.start < last ? null : onSite.exec(document.plain);
    if (match === null || sentence === undefined || subject.end + match[0].length > sentence.end) continue;
    if (otherOfficers.test(document.plain.slice(Math.max(0, subject.start - 30), subject.start))) continue;
    if (/\b(?:said|says|told|rated|found|warned)\b(?!.*\b(?:after|when)\b)/i.test(match[0])) continue;
    last = subject.end + match[0].length;
    const time = timeOf(behind(document, sentence, subject.start), document.plain.slice(subject.start, last), lexicon);
    found.push({ sentence, cue: { start: subject.start, end: last, kind: "inspection", time, onSite: true } });
  }
  return found;
}
