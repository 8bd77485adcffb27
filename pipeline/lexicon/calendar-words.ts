import type { Season } from "../document/calendar.ts";

/** A named day: a fixed one, or so many days after Easter Sunday. */
export type Feast = { readonly month: number; readonly day: number } | { readonly easter: number };

/** The words by which English names dates, all in lower case. */
export type CalendarWords = {
  /** Month names and their abbreviations, 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  /** Weekday names and their abbreviations, 1 (Monday) to 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly seasons: Readonly<Record<string, Season>>;
  /** Small numbers in words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Days of the month in words. */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly feasts: Readonly<Record<string, Feast>>;
  /** Months that are also names of people or other words. */
  readonly nameMonths: readonly string[];
  /** Words before which a month's name is a person's. */
  readonly honorifics: readonly string[];
  /** Words after which a number counts pages or parts and no days or years ("section 20"). */
  readonly numbered: readonly string[];
  /** Words that follow a weekday in a title ("the Sunday Times"). */
  readonly weekdayTitles: readonly string[];
  /** Nouns of what is held on a weekday again and again ("Friday assemblies"). */
  readonly regularThings: readonly string[];
  /** Words that make a weekday part of a name ("Black Friday", "Sheffield Wednesday"). */
  readonly weekdayNames: readonly string[];
  /** Words after which a four-digit number is a quantity ("2000 homes"). */
  readonly counted: readonly string[];
  /** Words that can follow a season or feast that is a date; other words make it describe a thing ("summer fair"). */
  readonly functionWords: readonly string[];
  /** Words that make a bare month or weekday look forward. */
  readonly futureCues: readonly string[];
  /** Verbs in the past that do not end in -ed. */
  readonly pastCues: readonly string[];
  /** Verbs after which "to be" looks not forward ("judged to be good"). */
  readonly judging: readonly string[];
  /** Verbs that tell of the saying and not of what is said. */
  readonly reporting: readonly string[];
};
