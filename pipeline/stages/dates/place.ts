import {
  addDays,
  addMonths,
  bounds,
  dayNumber,
  dayOfNumber,
  easterSunday,
  isDay,
  isoDate,
  lastDay,
  mondayOf,
  precision,
  seasonOf,
  weekdayOf,
} from "../../document/calendar.ts";
import type { Feast } from "../../lexicon/calendar-words.ts";
import type { Fields, Reading, Unit } from "./reading.ts";
import type { Tense } from "./tense.ts";

/** What a reading is put on the calendar by. */
export type Anchor = {
  /** The publication date, as precise as it is known. */
  readonly published?: string;
  /** The value of the date named before. */
  readonly previous?: string;
  readonly tense: Tense;
};

/** A date behind in a clause that looks forward counts as this many days further away. */
const BEHIND: Readonly<Record<Tense, number>> = { past: 0, none: 0, future: 300 };
/** And a date ahead where the clause looks back; where it does neither, news is of what has been. */
const AHEAD: Readonly<Record<Tense, number>> = { past: 300, none: 60, future: 0 };

/** The value of a reading; undefined where it cannot be known. */
export function place(reading: Reading, anchor: Anchor): string | undefined {
  switch (reading.kind) {
    case "fields":
      return placeFields(reading.fields, anchor);
    case "interval":
      return placeInterval(reading, anchor);
    case "week": {
      const day = placeFields(reading.fields, anchor);
      if (day === undefined || precision(day) !== "day") return undefined;
      return reading.edge === "first" ? `${day}/${addDays(day, 6)}` : `${addDays(day, -6)}/${day}`;
    }
    case "shift":
      return placeShift(reading, anchor);
    case "feast":
      return placeFeast(reading, anchor);
  }
}

/** Whether the year of a reading stands in the words, so that no publication date is needed. */
export function isDated(reading: Reading): boolean {
  if (reading.kind === "fields" || reading.kind === "week") return reading.fields.year !== undefined;
  if (reading.kind === "interval") return reading.from.year !== undefined || reading.to.year !== undefined;
  return reading.kind === "feast" && reading.year !== undefined;
}

/** The value that fields with a year name. */
function named(year: number, { month, day, season }: Fields): string | undefined {
  if (season !== undefined) return `${isoDate(year)}-${season}`;
  if (month !== undefined && day !== undefined && !isDay(month, day, year)) return undefined;
  return isoDate(year, month, day);
}

function placeFields(fields: Fields, anchor: Anchor): string | undefined {
  if (fields.year !== undefined) return named(fields.year, fields);
  const published = fields.anaphoric ? lastDay(anchor.previous ?? "") : anchor.published;
  if (published === undefined) return undefined;
  const year = Number(published.slice(0, 4));
  if (fields.yearShift !== undefined) return named(year + fields.yearShift, fields);
  if (fields.monthShift !== undefined) return placeDay(fields, published, fields.monthShift);
  if (fields.month === undefined && fields.season === undefined) return placeWeekday(fields, { ...anchor, published });
  if (precision(published) === "year") return fields.towards === undefined ? named(year, fields) : undefined;
  if (fields.towards !== undefined) return leaning(fields, published, fields.towards);
  return nearest(fields, published, anchor.tense);
}

/** A day of the month before, of this one or of the next. */
function placeDay({ day }: Fields, published: string, shift: number): string | undefined {
  if (precision(published) !== "day" && precision(published) !== "month") return undefined;
  const month = addMonths(published, shift);
  return named(Number(month.slice(0, 4)), { month: Number(month.slice(5, 7)), ...(day !== undefined && { day }) });
}

/** "last November", "this June", "next May", "last summer". */
function leaning(fields: Fields, published: string, towards: -1 | 0 | 1): string | undefined {
  const year = Number(published.slice(0, 4));
  if (towards === 0) {
    const winterBegan =
      fields.season === "WI" && seasonOf(Number(published.slice(5, 7))) === "WI" && published.slice(5, 7) !== "12";
    return named(winterBegan ? year - 1 : year, fields);
  }
  const now = bounds(fields.day === undefined ? published.slice(0, 7) : published);
  for (const candidate of [0, towards, 2 * towards].map((shift) => named(year + shift, fields))) {
    const span = candidate === undefined ? undefined : bounds(candidate);
    if (now === undefined || span === undefined) continue;
    if (towards < 0 ? span[1] < now[0] : span[0] > now[1]) return candidate;
  }
  return undefined;
}

/** The year's occurrence that lies nearest, those against the tense counting as further away. */
function nearest(fields: Fields, published: string, tense: Tense): string | undefined {
  const year = Number(published.slice(0, 4));
  const options = [-1, 0, 1].flatMap((shift) => named(year + shift, fields) ?? []);
  const onWeekday = options.filter((value) => fields.weekday === undefined || weekdayOf(value) === fields.weekday);
  const cost = (value: string): number => distance(value, published, tense);
  return (onWeekday.length > 0 ? onWeekday : options).sort((a, b) => cost(a) - cost(b) || (a < b ? -1 : 1))[0];
}

function distance(value: string, published: string, tense: Tense): number {
  const span = bounds(value);
  const now = bounds(published);
  if (span === undefined || now === undefined) return Number.POSITIVE_INFINITY;
  if (span[1] < now[0]) return dayNumber(now[0]) - dayNumber(span[1]) + BEHIND[tense];
  if (span[0] > now[1]) return dayNumber(span[0]) - dayNumber(now[1]) + AHEAD[tense];
  return 0;
}

function placeWeekday(fields: Fields, { published, tense }: Anchor): string | undefined {
  const { weekday, towards, weekShift } = fields;
  if (weekday === undefined || published === undefined || precision(published) !== "day") return undefined;
  const ofWeek = (weeks: number): string => addDays(mondayOf(published), 7 * weeks + weekday - 1);
  if (weekShift !== undefined) return ofWeek(weekShift);
  if (towards === 0) return ofWeek(0);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (towards === 1) return fields.anaphoric ? addDays(published, 7 - back) : ofWeek(1);
  if (towards === -1) return addDays(published, back === 0 ? -7 : -back);
  if (tense === "future") return addDays(published, (7 - back) % 7);
  return addDays(published, -back);
}

function placeInterval(
  { from, to }: { readonly from: Fields; readonly to: Fields },
  anchor: Anchor,
): string | undefined {
  const first = placeFields(from, anchor);
  if (first === undefined) return undefined;
  const year = Number(first.slice(0, 4));
  const wraps = from.month !== undefined && to.month !== undefined && to.month < from.month;
  const last = placeFields(to.year === undefined ? { ...to, year: wraps ? year + 1 : year } : to, anchor);
  const value = last === undefined ? undefined : `${first}/${last}`;
  return value !== undefined && bounds(value) !== undefined ? value : undefined;
}

function placeShift({ unit, by, origin }: Extract<Reading, { kind: "shift" }>, anchor: Anchor): string | undefined {
  const given = origin === "published" ? anchor.published : anchor.previous;
  if (given === undefined) return undefined;
  const from = origin === "published" || !given.includes("/") ? given : (lastDay(given) ?? given);
  const scale = precision(from);
  if (unit === "year") return isoDate(Number(from.slice(0, 4)) + by);
  if (scale === "year" || scale === "season" || scale === undefined) return undefined;
  if (unit === "month") return addMonths(from, by);
  if (unit === "quarter") return quarter(from, by);
  if (unit === "school-year" || unit === "financial-year")
    return straddling(from, { starts: unit === "school-year" ? 9 : 4, by });
  return scale === "day" ? shiftDay(from, { unit, by, tense: anchor.tense }) : undefined;
}

type DayShift = { readonly unit: Unit; readonly by: number; readonly tense: Tense };

function shiftDay(from: string, { unit, by, tense }: DayShift): string | undefined {
  if (unit === "day") return addDays(from, by);
  const monday = addDays(mondayOf(from), 7 * by);
  if (unit === "week") return `${monday}/${addDays(monday, 6)}`;
  if (unit !== "weekend") return undefined;
  const gone = by === 0 && tense === "past" && weekdayOf(from) < 6 ? -7 : 0;
  return `${addDays(monday, 5 + gone)}/${addDays(monday, 6 + gone)}`;
}

function quarter(from: string, by: number): string {
  const month = Number(from.slice(5, 7));
  const first = addMonths(from, -((month - 1) % 3) + 3 * by);
  return `${first}/${addMonths(first, 2)}`;
}

function straddling(from: string, { starts, by }: { readonly starts: number; readonly by: number }): string {
  const year = Number(from.slice(0, 4)) + by - (Number(from.slice(5, 7)) < starts ? 1 : 0);
  return `${isoDate(year)}/${isoDate(year + 1)}`;
}

function placeFeast(reading: Extract<Reading, { kind: "feast" }>, anchor: Anchor): string | undefined {
  if (reading.year !== undefined) return dayOfFeast(reading.feast, reading.year);
  const { published } = anchor;
  if (published === undefined) return undefined;
  const year = Number(published.slice(0, 4));
  if (precision(published) === "year") return undefined;
  const options = [-1, 0, 1].map((shift) => dayOfFeast(reading.feast, year + shift));
  const { towards } = reading;
  if (towards === 0) return options[1];
  if (towards !== undefined) {
    const side = options.filter((day) => (towards < 0 ? day < published : day > published));
    return towards < 0 ? side.at(-1) : side[0];
  }
  return options.sort((a, b) => distance(a, published, anchor.tense) - distance(b, published, anchor.tense))[0];
}

const dayOfFeast = (feast: Feast, year: number): string =>
  "easter" in feast ? dayOfNumber(dayNumber(easterSunday(year)) + feast.easter) : isoDate(year, feast.month, feast.day);
