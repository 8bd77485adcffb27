import { dayNumber, isoDate } from "../../../document/calendar.ts";
import type { Candidate, Fields, Reading } from "../reading.ts";

/** How far apart two halves of one expression may stand, in UTF-16 code units. */
const REACH = 14;

const RANGE = /^\s?(?:to|until|till|through|-|up to|and ending)\s?(?:the\s)?$/i;
const LIST = /^\s?(?:and|&|or)\s?(?:the\s)?$/i;

/** Joins neighbours that are one expression: "27 November to 1 December 2023", "January and February this year". */
export function join(plain: string, candidates: readonly Candidate[]): Candidate[] {
  return shareYears(plain, once(plain, once(plain, candidates)));
}

/** "May and September 2022", "on 3 May and 20 June 2022": what stands before in such a list is of the same year. */
function shareYears(plain: string, candidates: readonly Candidate[]): Candidate[] {
  const shared = [...candidates];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [left, right] = [shared[i], shared[i + 1]];
    if (left?.reading.kind !== "fields" || right?.reading.kind !== "fields") continue;
    const { year, month } = right.reading.fields;
    const own = left.reading.fields;
    if (year === undefined || month === undefined || own.month === undefined || own.year !== undefined) continue;
    if (own.yearShift !== undefined || own.towards !== undefined || own.anaphoric || own.month > month) continue;
    if ((own.day === undefined) !== (right.reading.fields.day === undefined)) continue;
    if (!/^(?:,|,?\s(?:and|or|&))\s(?:on\s|in\s|again\s(?:in|on)\s)?$/.test(plain.slice(left.end, right.start)))
      continue;
    shared[i] = { ...left, reading: { kind: "fields", fields: { ...own, year } } };
  }
  return shared;
}

function once(plain: string, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const between =
      last === undefined || candidate.start - last.end > REACH ? undefined : plain.slice(last.end, candidate.start);
    const whole = last === undefined || between === undefined ? undefined : together(plain, between, [last, candidate]);
    if (whole !== undefined) joined[joined.length - 1] = whole;
    else joined.push(candidate);
  }
  return joined;
}

function together(
  plain: string,
  between: string,
  [left, right]: readonly [Candidate, Candidate],
): Candidate | undefined {
  const reading =
    withShift(between, left, right) ??
    withWeekday(between, left, right) ??
    withYear(between, left, right) ??
    years(between, [left, right], plain.slice(Math.max(0, left.start - 12), left.start)) ??
    interval(between, [left, right], plain.slice(Math.max(0, left.start - 12), left.start));
  return reading === undefined
    ? undefined
    : { start: left.start, end: right.end, rule: reading.rule, reading: reading.reading };
}

type Joined = { readonly rule: string; readonly reading: Reading } | undefined;

/** "June 23 next year", "January last year", "7 and 8 this year", "Tuesday last week". */
function withShift(between: string, left: Candidate, right: Candidate): Joined {
  const shift = right.reading;
  if (!/^,?\s(?:of\s)?$/.test(between) || shift.kind !== "shift" || shift.origin !== "published") return undefined;
  const add = (fields: Fields): Fields | undefined =>
    shift.unit === "year" && fields.year === undefined && (fields.month ?? fields.season) !== undefined
      ? { ...fields, yearShift: shift.by }
      : shift.unit === "week" && fields.weekday !== undefined && fields.month === undefined
        ? { ...fields, weekShift: shift.by }
        : undefined;
  if (left.reading.kind === "fields") {
    const fields = add(left.reading.fields);
    return fields && { rule: "shifted", reading: { kind: "fields", fields } };
  }
  if (left.reading.kind === "interval") {
    const from = left.reading.from.year === undefined ? add(left.reading.from) : left.reading.from;
    const to = add(left.reading.to);
    return from && to && { rule: "shifted", reading: { kind: "interval", from, to } };
  }
  return undefined;
}

/** "Friday (14 June)", "Friday, 3rd May": a weekday and its day of the month are one date. */
function withWeekday(between: string, left: Candidate, right: Candidate): Joined {
  if (left.reading.kind !== "fields" || right.reading.kind !== "fields" || !/^,?\s\(?$/.test(between)) return undefined;
  const { weekday, month, weekShift } = left.reading.fields;
  if (weekday === undefined || month !== undefined || weekShift !== undefined || right.reading.fields.day === undefined)
    return undefined;
  if (right.reading.fields.weekday !== undefined || between.includes("(")) return undefined;
  return { rule: "weekday-and-day", reading: { kind: "fields", fields: { ...right.reading.fields, weekday } } };
}

/** "January and March in 2010", "on 4 May, in 2019". */
function withYear(between: string, left: Candidate, right: Candidate): Joined {
  if (right.reading.kind !== "fields" || !/^,?\sin\s$/.test(between)) return undefined;
  const { year, ...others } = right.reading.fields;
  if (year === undefined || Object.keys(others).length > 0) return undefined;
  const { reading } = left;
  const bare = (fields: Fields): boolean =>
    fields.month !== undefined && fields.year === undefined && fields.yearShift === undefined && !fields.anaphoric;
  if (reading.kind === "fields" && bare(reading.fields))
    return { rule: "in-year", reading: { kind: "fields", fields: { ...reading.fields, year } } };
  if (reading.kind !== "interval" || !bare(reading.from) || !bare(reading.to)) return undefined;
  const to = { ...reading.to, year };
  return { rule: "in-year", reading: { kind: "interval", from: { ...reading.from, year }, to } };
}

/** "Between 2011 and 2014": two years that are the ends of one stretch; "from 2011 until 2014" names each for itself. */
function years(between: string, [left, right]: readonly [Candidate, Candidate], before: string): Joined {
  if (left.rule !== "year" || right.rule !== "year") return undefined;
  if (left.reading.kind !== "fields" || right.reading.kind !== "fields") return undefined;
  const led = /\bbetween\s$/i.test(before) && /^\sand\s$/.test(between);
  const [from, to] = [left.reading.fields, right.reading.fields];
  return led && (from.year ?? 0) < (to.year ?? 0)
    ? { rule: "range", reading: { kind: "interval", from, to } }
    : undefined;
}

/** Two days or months with "to" or a dash between them, or with "and" where "between" or "from" leads them in. */
function interval(between: string, [left, right]: readonly [Candidate, Candidate], before: string): Joined {
  if (left.reading.kind !== "fields") return undefined;
  const from = left.reading.fields;
  if (right.reading.kind === "interval" && between === ", ") return longer(from, right.reading);
  if (right.reading.kind !== "fields") return undefined;
  const to = right.reading.fields;
  const range = RANGE.test(between);
  if (!range && !LIST.test(between)) return undefined;
  if (from.month === undefined || to.month === undefined || (from.day === undefined) !== (to.day === undefined))
    return undefined;
  const led = /\b(?:between|from)\s(?:the\s|early\s|late\s)?$/i.test(before);
  const consecutive =
    from.day === undefined ? from.year === undefined && to.month === (from.month % 12) + 1 : areClose(from, to);
  if (!range && !led && !consecutive) return undefined;
  const year = from.year ?? (to.year === undefined ? undefined : to.year - (from.month > to.month ? 1 : 0));
  const shared = {
    ...(year !== undefined && { year }),
    ...(to.yearShift !== undefined && { yearShift: to.yearShift }),
  };
  return { rule: "range", reading: { kind: "interval", from: { ...from, ...shared }, to } };
}

/** Whether two days are so near that one visit can have taken both: "31 January and 1 February". */
function areClose(from: Fields, to: Fields): boolean {
  const [a, b] = [from, to].map(({ year, month, day }) => dayNumber(isoDate(year ?? to.year ?? 2001, month, day)));
  return a !== undefined && b !== undefined && b > a && b - a <= 3;
}

/** "October, November and December 2023", read from its end. */
function longer(from: Fields, rest: Extract<Reading, { kind: "interval" }>): Joined {
  const follows = from.month !== undefined && rest.from.month === (from.month % 12) + 1;
  if (!follows || from.day !== undefined || from.year !== undefined || rest.from.day !== undefined) return undefined;
  return {
    rule: "range",
    reading: { kind: "interval", from: { ...rest.from, month: rest.from.month - 1 || 12 }, to: rest.to },
  };
}
