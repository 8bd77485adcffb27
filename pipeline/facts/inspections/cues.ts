import type { Cleaned, DateMention } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import { alternation, anywhere, folded } from "../../stages/ratings/alternation.ts";
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

/** What a date says of an inspection: when it was, or when its report came out. */
export type DateRole = "when" | "reported";

const vocabulary = perLexicon(({ visitWords: words, inspectorates }: Lexicon) => {
  const subjects = [...words.subjects, ...inspectorates.flatMap(({ name, aliases }) => [name, ...aliases])];
  const kinds = new Map(words.kinds.flatMap(({ kind, phrases }) => phrases.map((p) => [folded(p), kind] as const)));
  const word = (phrases: readonly string[]): string => `(?<![\\p{L}-])${alternation(phrases)}(?![\\p{L}-])`;
  return {
    kinds,
    nouns: anywhere(kinds.keys(), "giu"),
    onSite: new RegExp(`${word(subjects)}(?:[\\s,'()]+[\\p{L}\\p{N}'-]+){0,8}?[\\s,()]+${word(words.verbs)}`, "giu"),
    reports: anywhere(words.reports, "giu"),
    earlier: new RegExp(`${word(words.earlier)}(?:\\s+[\\p{L}-]+){0,3}\\s*$`, "iu"),
    latest: new RegExp(`${word(words.latest)}(?:\\s+[\\p{L}-]+){0,3}\\s*$`, "iu"),
    future: new RegExp(`${word(words.future)}(?:[\\s,]+[\\p{L}'-]+){0,6}[\\s,]*$`, "iu"),
    reported: new RegExp(
      `${word(words.reported)}(?:\\s+(?:on|in|by|a|an|the|its|late|just|earlier|on\\s+its\\s+website))*[\\s,]*$`,
      "iu",
    ),
    reportedNear: new RegExp(`${word([...words.reported, "published"])}[^.;]{0,60}$`, "iu"),
    reportedAfter: new RegExp(
      `^(?:'s)?,?(?:\\s+(?:later|the|it|its|has|was|have|been|ofsted|cqc|estyn|hmicfrs|inspection|inspectorate|watchdog|regulator|latest)){0,4}\\s+(?:reports?(?![\\p{L}])|${word(words.reported)})`,
      "iu",
    ),
    breaks: anywhere(words.breaks, "iu"),
  };
});

/** The cues in a sentence, in order. */
export function cuesIn(document: Cleaned, sentence: Span, lexicon: Lexicon): Cue[] {
  const words = vocabulary(lexicon);
  const text = document.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 1500));
  const found: Cue[] = [];
  for (const match of text.matchAll(words.onSite)) {
    const end = match.index + match[0].length;
    if (/\b(?:said|says|told|rated|found|warned)\b(?!.*\b(?:after|when)\b)/i.test(match[0])) continue;
    const time = timeOf(text.slice(0, match.index), text.slice(match.index, end), lexicon);
    found.push({
      start: sentence.start + match.index,
      end: sentence.start + end,
      kind: "inspection",
      time,
      onSite: true,
    });
  }
  for (const match of text.matchAll(words.nouns)) {
    const start = sentence.start + match.index;
    if (
      /\d[\d,]*(?:\s+\p{L}+)?\s+$/u.test(text.slice(Math.max(0, match.index - 30), match.index)) &&
      /s$/i.test(match[0])
    )
      continue;
    if (
      /^(?:inspections|assessments)$/i.test(match[0]) &&
      !severalNamed.test(text.slice(Math.max(0, match.index - 40), match.index))
    )
      continue;
    const kind = words.kinds.get(folded(match[0])) ?? "inspection";
    const ahead = text.slice(match.index + match[0].length, match.index + match[0].length + 90);
    const behind = text.slice(Math.max(0, match.index - 80), match.index);
    if (
      /^\s+(?:periods?|cycles?|frameworks?|regimes?|process|systems?|bod(?:y|ies)|teams?|arrangements|programmes?|criteria|exemptions?|methodology|chief|handbook|standards|activity|methods)\b/i.test(
        ahead,
      )
    )
      continue;
    if (/\b(?:not|never|n't|yet to)\s+(?:been\s+|be\s+)?(?:\p{L}+\s+)?$/iu.test(behind)) continue;
    const time = toCome.test(ahead) ? "future" : timeOf(behind, match[0], lexicon);
    found.push({ start, end: start + match[0].length, kind, time, onSite: false });
  }
  for (const match of text.matchAll(words.reports)) {
    const start = sentence.start + match.index;
    const time = timeOf(text.slice(Math.max(0, match.index - 80), match.index), match[0], lexicon);
    found.push({ start, end: start + match[0].length, kind: "inspection", time, onSite: false, report: true });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What shows that inspections in the plural are particular ones. */
const severalNamed =
  /\b(?:two|three|four|both|unannounced|announced|previous|last|recent|earlier|these|joint|focused|separate)\s+(?:\p{L}+\s+){0,2}$/iu;
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
  if (words.future.test(clause) || /\b(?:will|would|are to|is to)\b/i.test(own)) return "future";
  if (words.latest.test(clause)) return "now";
  return words.earlier.test(clause) ? "earlier" : "now";
}

/** Whether nothing between a cue or a grade and a date gives the date to something else. */
export const unbroken = (between: string, lexicon: Lexicon): boolean =>
  between.length < 240 && !/[;:]|[.!?]\s/.test(between) && !vocabulary(lexicon).breaks.test(between);

/** Whether the words before a date set a bound rather than a day: "by 15 December", "since March". */
export const bounded = (document: Cleaned, date: DateMention, sentence: Span): boolean =>
  /\b(?:by|until|till|before|since|after|from now|deadline of|up to)\s+(?:the\s+(?:end\s+of\s+)?)?$/iu.test(
    document.plain.slice(Math.max(sentence.start, date.start - 30), date.start),
  );

/** What a date in its sentence says, by the words right before it. */
export function roleOf(document: Cleaned, date: DateMention, sentence: Span, lexicon: Lexicon): DateRole {
  const words = vocabulary(lexicon);
  const before = document.plain.slice(Math.max(sentence.start, date.start - 90), date.start);
  if (words.reported.test(before)) return "reported";
  const report = [...before.matchAll(words.reports)].at(-1);
  const tail = report ? before.slice(report.index + report[0].length) : undefined;
  if (tail !== undefined && words.reportedNear.test(tail) && !/inspect|visit/i.test(tail)) return "reported";
  if (tail !== undefined && /^\s+(?:in|of|from|on|dated|for|last|this|out)?\s*$/iu.test(tail)) return "reported";
  const after = document.plain.slice(date.end, Math.min(sentence.end, date.end + 60));
  return words.reportedAfter.test(after) ? "reported" : "when";
}
