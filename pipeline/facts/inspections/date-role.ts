import { alternation, anywhere, matchesIn } from "../../document/alternation.ts";
import type { Cleaned, DateMention } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";

/** What a date says of an inspection: when it was, or when its report came out. */
export type DateRole = "when" | "reported";

const vocabulary = perLexicon(({ visitWords: words }: Lexicon) => {
  const word = (phrases: readonly string[]): string => `(?<![\\p{L}-])${alternation(phrases)}(?![\\p{L}-])`;
  return {
    reports: anywhere(words.reports, "giu"),
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

const ratedSince =
  /^['"]?(?:\s+(?:overall|rating|grade|status|judgement))*(?:\s+by\s+(?:the\s+)?\p{L}+)?\s+since\s+$/iu;

/** "In 2020 and, before it, in 2015": another date of the same kind. */
const beforeThat = /,?\s+(?:and\s*,?\s+)?before\s+(?:it|that|then|this)(?!\p{L})/iu;

/** Whether nothing between a cue or a grade and a date gives the date to something else. */
export const unbroken = (between: string, lexicon: Lexicon): boolean =>
  between.length < 240 &&
  !/[;:]|[.!?]\s/.test(between.replace(/^:\s+$/, "")) &&
  !vocabulary(lexicon).breaks.test(between.replace(ratedSince, "").replace(beforeThat, ""));

/** "Not inspected until", "has had a good rating since": a bound that is the day of an inspection. */
const sinceInspected =
  /\b(?:inspected|visited)(?:\s+again)?\s+until\s+$|\b(?:rating|rated|graded|judged|status)\b[^.;,]{0,30}\ssince\s+$/iu;

/** Whether the words before a date set a bound rather than a day: "by 15 December", "since March". */
export const bounded = (document: Cleaned, date: DateMention, sentence: Span): boolean =>
  !sinceInspected.test(document.plain.slice(Math.max(sentence.start, date.start - 60), date.start)) &&
  /\b(?:by|until|till|before|since|after|from now|deadline of|up to)\s+(?:the\s+(?:end\s+of\s+)?)?$/iu.test(
    document.plain.slice(Math.max(sentence.start, date.start - 30), date.start),
  );

/** "The 2023 Alder Care Awards": a year that a name begins with. */
export const opensName = ({ plain }: Cleaned, date: DateMention): boolean =>
  /^(?:\s+(?:\p{Lu}[\p{L}'&-]*|of|and|the|for|in)){0,8}?\s+(?:Awards?|Act|Prize|Cup|Festival|Conference|Games|Survey|Index|Election|Budget|Census)(?!\p{L})/u.test(
    plain.slice(date.end, date.end + 90),
  );

const inspectedOn =
  /\b(?:inspections?|inspected|visits?|visited)(?:\s+\p{L}+){0,2}\s+(?:in|on|during|between|from)\s+(?:early\s+|late\s+|mid-)?$/iu;

const ofReport =
  /^(?:\s+(?:from|by)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}?\p{L}+(?:\s+\([^)]{1,20}\))?(?=\s+(?:in|on|last|this|out|published)\s))?,?(?:\s+(?:in|of|from|on|dated|for|last|this|out|came|which|late|early|just|the)){0,4}\s*$/iu;

/** What a date in its sentence says, by the words right before it. */
export function roleOf(document: Cleaned, date: DateMention, sentence: Span, lexicon: Lexicon): DateRole {
  const words = vocabulary(lexicon);
  const before = document.plain.slice(Math.max(sentence.start, date.start - 90), date.start);
  if (words.reported.test(before)) return "reported";
  if (inspectedOn.test(before)) return "when";
  const report = matchesIn(words.reports, before).at(-1);
  const tail = report ? before.slice(report.index + report[0].length) : undefined;
  if (tail !== undefined && words.reportedNear.test(tail) && !/inspect|visit/i.test(tail)) return "reported";
  if (tail !== undefined && ofReport.test(tail)) return "reported";
  const after = document.plain.slice(date.end, Math.min(sentence.end, date.end + 60));
  return words.reportedAfter.test(after) ? "reported" : "when";
}
