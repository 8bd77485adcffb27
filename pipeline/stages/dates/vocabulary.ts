import type { Season } from "../../document/calendar.ts";
import type { CalendarWords } from "../../lexicon/calendar-words.ts";

/** The calendar's words as pattern sources, longest first, and what each word means. */
export type Vocabulary = {
  readonly words: CalendarWords;
  readonly month: string;
  readonly fullMonth: string;
  readonly weekday: string;
  readonly fullWeekday: string;
  readonly season: string;
  readonly number: string;
  readonly ordinal: string;
  readonly feast: string;
  /** Looks ahead: what comes next is no thing that a season or feast describes. */
  readonly noThing: string;
  readonly monthOf: (word: string | undefined) => number | undefined;
  readonly weekdayOf: (word: string | undefined) => number | undefined;
  readonly seasonOf: (word: string | undefined) => Season | undefined;
  /** A number in digits or words. */
  readonly numberOf: (word: string | undefined) => number | undefined;
  /** A day of the month in digits, with or without its suffix, or as an ordinal word. */
  readonly dayOf: (word: string | undefined) => number | undefined;
};

/** White space within an expression: at most one line break, so that a wrapped line still reads. */
export const GAP = String.raw`(?:[^\S\n]{1,4}(?:\n[^\S\n]{0,4})?|\n)`;

/** One or two digits with an optional ordinal suffix. */
export const DAY = String.raw`\d{1,2}(?:\s?(?:st|nd|rd|th)\b)?`;

/** Words as one alternation, the longest first. */
export const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", GAP))
    .join("|");

const full = (words: readonly string[]): string[] => words.filter((word) => word.length > 5 || FULL_SHORT.has(word));
const FULL_SHORT: ReadonlySet<string> = new Set(["march", "april", "may", "june", "july"]);

function lookUp<Value>(table: Readonly<Record<string, Value>>): (word: string | undefined) => Value | undefined {
  const map = new Map(Object.entries(table));
  return (word) => (word === undefined ? undefined : map.get(word.toLowerCase().replace(/\s+/g, " ")));
}

/** Compiles the words of the calendar. */
export function vocabulary(words: CalendarWords): Vocabulary {
  const numberWord = lookUp(words.numbers);
  const ordinalWord = lookUp(words.ordinals);
  return {
    words,
    month: oneOf(Object.keys(words.months)),
    fullMonth: oneOf(full(Object.keys(words.months))),
    weekday: oneOf(Object.keys(words.weekdays)),
    fullWeekday: oneOf(full(Object.keys(words.weekdays))),
    season: oneOf(Object.keys(words.seasons)),
    number: `\\d{1,3}|${oneOf(Object.keys(words.numbers))}`,
    ordinal: oneOf(Object.keys(words.ordinals)),
    feast: oneOf(Object.keys(words.feasts)),
    noThing: String.raw`(?!'s|-[A-Za-zÀ-ÿ])(?=[^A-Za-zÀ-ÿ\s]|\s*$|\s*\n\s*\n|${GAP}(?:(?:${oneOf(words.functionWords)}|\w+ed)\b|[^A-Za-zÀ-ÿ\s]))`,
    monthOf: lookUp(words.months),
    weekdayOf: lookUp(words.weekdays),
    seasonOf: lookUp(words.seasons),
    numberOf: (word) => (word !== undefined && /^\d/.test(word) ? Number.parseInt(word, 10) : numberWord(word)),
    dayOf: (word) => (word !== undefined && /^\d/.test(word) ? Number.parseInt(word, 10) : ordinalWord(word)),
  };
}
