import type { Candidate, Parser, Reading } from "../reading.ts";

/** The named groups of one match; a group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A parser from one pattern: every match that `read` understands is a candidate over the whole match. */
export function scanner(
  rule: string,
  pattern: RegExp,
  read: (groups: Groups, text: string) => Reading | undefined,
): Parser {
  return (plain) => {
    const found: Candidate[] = [];
    for (const match of plain.matchAll(pattern)) {
      const reading = read(match.groups ?? {}, match[0]);
      const length = match[0].endsWith(".") ? match[0].length - 1 : match[0].length;
      if (reading !== undefined) found.push({ start: match.index, end: match.index + length, rule, reading });
    }
    return found;
  };
}

/** A year of two digits: to 49 in this century, above in the last. */
export function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const number = Number(digits);
  return digits.length === 4 ? number : number < 50 ? 2000 + number : 1900 + number;
}

/** A run of days of one month, or a single day of it. */
export function dayOrDays(
  date: { readonly day: number; readonly last: number | undefined },
  rest: DayContext,
): Reading {
  const { weekday, ...shared } = rest;
  const known = Object.fromEntries(Object.entries(shared).filter(([, value]) => value !== undefined));
  if (date.last === undefined) {
    return { kind: "fields", fields: { ...known, ...(weekday !== undefined && { weekday }), day: date.day } };
  }
  return {
    kind: "interval",
    from: { ...known, ...(weekday !== undefined && { weekday }), day: date.day },
    to: { ...known, day: date.last },
  };
}

type DayContext = {
  readonly weekday: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
};
