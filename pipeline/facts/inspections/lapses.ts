import { addMonths, dayNumber, dayOfNumber, firstDay, precision } from "../../document/calendar.ts";
import type { DateMention } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import { GAP, vocabulary } from "../../stages/dates/vocabulary.ts";
import type { Claim } from "./claim.ts";

/** The words told of as having happened a time before the rest of their sentence: "three years after it was rated". */
export type Lapse = Span & {
  /** About when they happened, as finely as the words say. */
  readonly value: string;
  /** How many days the true day can lie outside `value`. */
  readonly give: number;
};

const LENGTHS: Readonly<Record<string, readonly [days: number, months: number, give: number]>> = {
  week: [7, 0, 7],
  fortnight: [14, 0, 14],
  month: [0, 1, 45],
  year: [0, 12, 300],
  decade: [0, 120, 700],
};

const phrase = perLexicon(({ calendarWords }: Lexicon) => {
  const { number, numberOf } = vocabulary(calendarWords);
  const pattern = `(?<![\\p{L}\\p{N}£$.,-])(?<number>${number})(?:${GAP}|-)(?<unit>week|fortnight|month|year|decade)s?${GAP}(?:after|since)(?!\\p{L})`;
  return { pattern: new RegExp(pattern, "giu"), numberOf };
});

/** Shorter than this, "after the inspection" speaks of the one that the article is about. */
const anotherInspection = 300;

/**
 * The lapses of a sentence. They are counted back from the date told before them in it, or else from `published`;
 * without either there is none.
 */
export function lapses(
  sentence: Span,
  {
    plain,
    dates,
    published,
    lexicon,
  }: {
    readonly plain: string;
    readonly dates: readonly DateMention[];
    readonly published: string | undefined;
    readonly lexicon: Lexicon;
  },
): readonly Lapse[] {
  const { pattern, numberOf } = phrase(lexicon);
  const text = plain.slice(sentence.start, sentence.end);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const start = sentence.start + match.index + match[0].length;
    const before = dates.findLast((date) => date.end <= sentence.start + match.index);
    const from = before?.value ?? published;
    const count = numberOf(match.groups?.["number"]);
    const length = LENGTHS[(match.groups?.["unit"] ?? "").toLowerCase()];
    const value = from !== undefined && count !== undefined && length ? back(from, length, count) : undefined;
    if (value === undefined || length === undefined) return [];
    return [{ start, end: endOf(sentence, { plain, start, opens: match.index < 20 }), value, give: length[2] }];
  });
}

/** The clause ends at a semicolon, at "but", or, where it opens its sentence, at the comma behind it. */
function endOf(sentence: Span, { plain, start, opens }: { plain: string; start: number; opens: boolean }): number {
  const rest = plain.slice(start, sentence.end);
  const stop = (opens ? /[;,]/ : /;|,\s+(?:but|while)\s/).exec(rest);
  return stop === null ? sentence.end : start + stop.index;
}

function back(from: string, [days, months]: readonly [number, number, number], count: number): string | undefined {
  const day = firstDay(from);
  if (day === undefined) return undefined;
  if (days > 0) return precision(from) === "day" ? weekOf(dayNumber(day) - days * count) : undefined;
  if (months >= 12 || precision(from) === "year") return addMonths(day, -months * count).slice(0, 4);
  return addMonths(day, -count);
}

const weekOf = (number: number): string => `${dayOfNumber(number - 3)}/${dayOfNumber(number + 3)}`;

/** Whether a lapse is long enough for another inspection than the one that the rest of the sentence tells of. */
export const isLong = (lapse: Lapse, published: string | undefined): boolean => {
  const now = firstDay(published ?? "");
  const then = firstDay(lapse.value);
  return now === undefined || then === undefined || dayNumber(now) - dayNumber(then) >= anotherInspection;
};

/** The lapse that a place stands in. */
export const lapseAt = (all: readonly Lapse[], { start, end }: Span): Lapse | undefined =>
  all.find((lapse) => lapse.start <= start && end <= lapse.end);

/** A claim without a day of its own that is told of as so much time before the rest of its sentence. */
export const backDated = (claim: Claim, { value, give }: Lapse): Claim => ({
  ...claim,
  time: "earlier",
  ...(claim.when === undefined && { when: value, give }),
});
