import { alternation, anywhere, folded, matchesIn } from "../../document/alternation.ts";
import type { Cleaned, Dated, Sentence, Sentenced } from "../../document/document.ts";
import { bySpan, type Span, spanAt, within } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import type { InspectionKind } from "../record.ts";

/** Whether a cue tells of the inspection that the article is about, of one before it, or of one to come. */
export type CueTime = "now" | "earlier" | "future";

/** Words that tell of an inspection, a visit or a review. */
export type Cue = Span & {
  readonly kind: InspectionKind;
  readonly time: CueTime;
  /** Whether inspectors come or work there, rather than somebody speaking of an inspection. */
  readonly onSite: boolean;
  /** Whether it is the report that is spoken of. */
  readonly report?: boolean;
};

/** "Last week" says nothing of an earlier inspection. */
const timeUnit =
  "(?:week|weekend|month|year|night|term|summer|autumn|winter|spring|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\\b";

const vocabulary = perLexicon(({ visitWords: words }: Lexicon) => {
  const kinds = new Map(words.kinds.flatMap(({ kind, phrases }) => phrases.map((p) => [folded(p), kind] as const)));
  const word = (phrases: readonly string[]): string => `(?<![\\p{L}-])${alternation(phrases)}(?![\\p{L}-])`;
  return {
    kinds,
    nouns: anywhere(kinds.keys(), "giu"),
    subjects: anywhere(words.subjects, "giu"),
    onSite: new RegExp(`(?:[\\s,'()]+[\\p{L}\\p{N}'-]+){0,8}?[\\s,()]+${word(words.verbs)}`, "iuy"),
    reports: anywhere(words.reports, "giu"),
    earlier: new RegExp(`${word(words.earlier)}(?!\\s+${timeUnit})(?:\\s+[\\p{L}-]+){0,3}\\s*$`, "iu"),
    latest: new RegExp(`${word(words.latest)}(?:\\s+[\\p{L}-]+){0,3}\\s*$`, "iu"),
    future: new RegExp(`${word(words.future)}(?:[\\s,]+[\\p{L}'-]+){0,6}[\\s,]*$`, "iu"),
  };
});

type Found = { readonly sentence: Sentence; readonly cue: Cue };
type Read = Cleaned & Sentenced & Dated;

/** The cues of each sentence, in order; `names` are the places where inspectorates are named. */
export function readCues(document: Read, names: readonly Span[], lexicon: Lexicon): Map<Sentence, Cue[]> {
  const found = [
    ...onSiteCues(document, names, lexicon),
    ...names.flatMap((name) => verdictCue(document, name, lexicon) ?? []),
    ...[visitedBy, notUntil, cameTo]
      .flatMap((pattern) => matchesIn(pattern, document.plain))
      .flatMap((match) => visitedCue(document, match, lexicon) ?? []),
    ...matchesIn(vocabulary(lexicon).nouns, document.plain).flatMap((match) => nounCue(document, match, lexicon) ?? []),
    ...matchesIn(vocabulary(lexicon).reports, document.plain).flatMap((match) => {
      const sentence = spanAt(document.sentences, match.index);
      if (sentence === undefined || within(document.dates, sentence).length === 0) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      const time = timeOf(behind(document, sentence, match.index), match[0], lexicon);
      return [{ sentence, cue: { ...span, kind: "inspection" as const, time, onSite: false, report: true } }];
    }),
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

const behind = (document: Read, sentence: Sentence, index: number): string =>
  document.plain.slice(Math.max(sentence.start, index - 80), index);

function onSiteCues(document: Read, names: readonly Span[], lexicon: Lexicon): Found[] {
  const { subjects, onSite } = vocabulary(lexicon);
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
    if (/\b(?:said|says|told|rated|found|warned)\b(?!.*\b(?:after|when)\b)/i.test(match[0])) continue;
    last = subject.end + match[0].length;
    const time = timeOf(behind(document, sentence, subject.start), document.plain.slice(subject.start, last), lexicon);
    found.push({ sentence, cue: { start: subject.start, end: last, kind: "inspection", time, onSite: true } });
  }
  return found;
}

const givenBy =
  /\b(?:criticised|praised|condemned|slammed|rebuked|commended|censured|visited|assessed|inspected)\s+by\s+(?:the\s+)?$/iu;

/** "The trust was criticised by the inspectorate in March 2015": an inspection told of by what came of it. */
function verdictCue(document: Read, name: Span, lexicon: Lexicon): Found | undefined {
  const sentence = spanAt(document.sentences, name.start);
  if (sentence === undefined || within(document.dates, sentence).length === 0) return undefined;
  const match = givenBy.exec(behind(document, sentence, name.start));
  if (match === null) return undefined;
  const start = name.start - match[0].length;
  const past = yearGiven.test(document.plain.slice(name.end, Math.min(sentence.end, name.end + 40)));
  const time =
    past && !/^(?:visit|inspect)/i.test(match[0])
      ? "earlier"
      : timeOf(behind(document, sentence, start), match[0], lexicon);
  return { sentence, cue: { start, end: name.end, kind: "inspection", time, onSite: false } };
}

/** News of today does not give its year. */
const yearGiven = /^\s+(?:in|during|on)\s[^.;,]{0,25}\b(?:19|20)\d\d\b/u;

const notUntil = /\bnot\s+(?:\p{L}+\s+){0,2}?(?:re-?)?(?:inspected|visited)(?:\s+again)?\s+until(?!\p{L})/giu;

/** "The nursery was visited on", "put the school into special measures in". */
const cameTo =
  /\b(?:was|were)\s+visited(?=\s+(?:on|in|over|during|between)\s)|\b(?:put|placed|plunged)\s+(?:[\p{L}']+\s+){0,3}?(?:in|into)\s+special\s+measures(?=\s+(?:in|on|last|this|earlier)\s)/giu;

const visitedBy =
  /\bvisited\s+(?:\p{L}+\s+){0,2}?by\s+(?:[\p{L}'&-]+\s+){0,6}?(?:inspectors?|officers|officials)(?![\p{L}-])/giu;

function visitedCue(document: Read, match: RegExpExecArray, lexicon: Lexicon): Found | undefined {
  const sentence = spanAt(document.sentences, match.index);
  const end = match.index + match[0].length;
  if (sentence === undefined || end > sentence.end) return undefined;
  const time = timeOf(behind(document, sentence, match.index), match[0], lexicon);
  return { sentence, cue: { start: match.index, end, kind: "inspection", time, onSite: true } };
}

const aboutInspecting =
  /^\s+(?:periods?|cycles?|frameworks?|regimes?|process|systems?|bod(?:y|ies)|teams?|arrangements|programmes?|criteria|exemptions?|methodology|chief|handbook|standards|activity|methods)\b/i;

function nounCue(document: Read, match: RegExpExecArray, lexicon: Lexicon): Found | undefined {
  const sentence = spanAt(document.sentences, match.index);
  if (sentence === undefined) return undefined;
  const before = behind(document, sentence, match.index);
  const end = match.index + match[0].length;
  const ahead = document.plain.slice(end, Math.min(sentence.end, end + 90));
  const several = /s$/i.test(match[0]);
  const ofDate = datedBefore.test(before) || inMonth.test(ahead);
  if (several && !ofDate && /\d[\d,]*(?:\s+\p{L}+)?\s+$/u.test(before)) return undefined;
  if (/^(?:inspections|assessments)$/i.test(match[0]) && !severalNamed.test(before) && !ofDate) return undefined;
  if (aboutInspecting.test(ahead) || /\b(?:not|never|n't|yet to)\s+(?:been\s+|be\s+)?(?:\p{L}+\s+)?$/iu.test(before))
    return undefined;
  const kind = vocabulary(lexicon).kinds.get(folded(match[0])) ?? "inspection";
  const time = toCome.test(ahead) ? "future" : timeOf(before, match[0], lexicon);
  return { sentence, cue: { start: match.index, end, kind, time, onSite: false } };
}

/** What shows that inspections in the plural are particular ones. */
const severalNamed =
  /\b(?:two|three|four|both|unannounced|announced|previous|last|recent|earlier|these|joint|focused|separate)\s+(?:\p{L}+\s+){0,2}$/iu;
/** "Its June 2024 inspections": those of a date are particular ones too. */
const datedBefore = /\b(?:19|20)\d\d\s+$/u;
/** "After inspections in June". */
const inMonth =
  /^\s+(?:in|during)\s+(?:early\s+|late\s+|mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|(?:19|20)\d\d)\b/u;
const toCome =
  /^[^.;:,]{0,60}?\b(?:(?:is|are)\s+(?:expected|due|planned|scheduled|likely|set)|(?:will|would|should)\s+(?:be|take|happen|follow|come)|expected\s+to|awaited)\b/iu;

function timeOf(before: string, own: string, lexicon: Lexicon): CueTime {
  const words = vocabulary(lexicon);
  const clause = before.slice(
    Math.max(
      before.lastIndexOf(";"),
      before.lastIndexOf("."),
      before.lastIndexOf(", but"),
      before.lastIndexOf(" that "),
    ) + 1,
  );
  if (!words.latest.test(clause) && words.earlier.test(clause)) return "earlier";
  if (words.future.test(clause) || /\b(?:will|would|are to|is to)\b/i.test(own)) return "future";
  return "now";
}
