/** How finely a date value speaks. */
export type Precision = "day" | "month" | "season" | "year" | "interval";

/** The seasons of TIMEX3: spring, summer, autumn, winter. */
export type Season = "SP" | "SU" | "AU" | "WI";

const VALUE = /^(\d{4})(?:-(\d\d|SP|SU|AU|WI)(?:-(\d\d))?)?$/;
const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, AU: 9, WI: 12 };
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** The ISO value of a year, a month (1 to 12) of it, or a day of that. */
export function isoDate(year: number, month?: number, day?: number): string {
  if (month === undefined) return pad(year, 4);
  return day === undefined ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month (1 to 12) has in a year. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** Whether a day of the calendar exists; without a year, whether it exists in a leap year. */
export const isDay = (month: number, day: number, year = 2000): boolean => day >= 1 && day <= daysInMonth(year, month);

/** The number of days from 1970-01-01 to a day of the proleptic Gregorian calendar. */
export function dayNumber(iso: string): number {
  const year = Number(iso.slice(0, 4)) - (Number(iso.slice(5, 7)) <= 2 ? 1 : 0);
  const month = (Number(iso.slice(5, 7)) + 9) % 12;
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * month + 2) / 5) + Number(iso.slice(8, 10)) - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The day that lies a number of days after 1970-01-01: the way back from `dayNumber`. */
export function dayOfNumber(number: number): string {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The day `days` after another. */
export const addDays = (iso: string, days: number): string => dayOfNumber(dayNumber(iso) + days);

/** The month (`2021-12`) that lies `months` after the month of a day or month. */
export function addMonths(iso: string, months: number): string {
  const count = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  return isoDate(Math.floor(count / 12), (count % 12) + 1);
}

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (iso: string): number => ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week that a day falls in. */
export const mondayOf = (iso: string): string => addDays(iso, 1 - weekdayOf(iso));

/** Easter Sunday of a year of the Gregorian calendar. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return isoDate(year, Math.floor(count / 31), (count % 31) + 1);
}

/** How finely a value speaks; undefined where it is no value. */
export function precision(value: string): Precision | undefined {
  if (value.includes("/")) return bounds(value) === undefined ? undefined : "interval";
  const match = VALUE.exec(value);
  if (match === null || bounds(value) === undefined) return undefined;
  if (match[3] !== undefined) return "day";
  if (match[2] === undefined) return "year";
  return isSeason(match[2]) ? "season" : "month";
}

const isSeason = (part: string): part is Season => part in SEASON_START;

/** The first and the last day of a value; undefined where it is none or names a day that does not exist. */
export function bounds(value: string): readonly [first: string, last: string] | undefined {
  const slash = value.indexOf("/");
  if (slash >= 0) {
    const from = bounds(value.slice(0, slash));
    const to = bounds(value.slice(slash + 1));
    return from === undefined || to === undefined || from[0] > to[1] ? undefined : [from[0], to[1]];
  }
  const match = VALUE.exec(value);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const part = match[2];
  if (part === undefined) return [`${value}-01-01`, `${value}-12-31`];
  if (isSeason(part)) return match[3] === undefined ? seasonBounds(year, part) : undefined;
  const month = Number(part);
  if (match[3] !== undefined) return isDay(month, Number(match[3]), year) ? [value, value] : undefined;
  return month >= 1 && month <= 12 ? [`${value}-01`, `${value}-${pad(daysInMonth(year, month), 2)}`] : undefined;
}

function seasonBounds(year: number, season: Season): readonly [string, string] {
  const first = isoDate(year, SEASON_START[season], 1);
  const last = addMonths(first, 2);
  return [
    first,
    isoDate(
      Number(last.slice(0, 4)),
      Number(last.slice(5)),
      daysInMonth(Number(last.slice(0, 4)), Number(last.slice(5))),
    ),
  ];
}

/** The first day of a value, undefined where it is none. */
export const firstDay = (value: string): string | undefined => bounds(value)?.[0];

/** The last day of a value, undefined where it is none. */
export const lastDay = (value: string): string | undefined => bounds(value)?.[1];

/** Whether two values share at least one day, so that both could speak of the same event. */
export function canBeSame(a: string, b: string): boolean {
  const x = bounds(a);
  const y = bounds(b);
  return x !== undefined && y !== undefined && x[0] <= y[1] && y[0] <= x[1];
}

/** The season that a month (1 to 12) belongs to. */
export const seasonOf = (month: number): Season =>
  month === 12 || month <= 2 ? "WI" : month <= 5 ? "SP" : month <= 8 ? "SU" : "AU";
