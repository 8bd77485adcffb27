import { isDay, isoDate, weekdayOf } from "../../../document/calendar.ts";
import { type Candidate, fields, type Parser, type Reading } from "../reading.ts";
import { GAP, type Vocabulary } from "../vocabulary.ts";
import { fullYear, type Groups, scanner } from "./scan.ts";

type Order = "day-first" | "month-first";

/** A date in figures that only the American order can read, and one that only the British can. */
const AMERICAN = /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:\d{4}|\d\d)(?![\d/])/;
const BRITISH = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:\d{4}|\d\d)(?![\d/])/;

/**
 * "17/07/2018", "24.03.23", "2024-05-14", "Friday 08/12/2023", "on 22/04". The day comes first, as the British write,
 * unless the weekday, or another date of the text, tells that it is American.
 */
export function numeric(vocabulary: Vocabulary): Parser {
  const british = inOrder(vocabulary, "day-first");
  const american = inOrder(vocabulary, "month-first");
  return (plain) =>
    (AMERICAN.test(plain) && !BRITISH.test(plain) ? american : british).flatMap((parse) => parse(plain));
}

function inOrder(vocabulary: Vocabulary, order: Order): readonly ((plain: string) => readonly Candidate[])[] {
  const before = String.raw`(?<![\w£$€.,/#+-]|\d[ :])`;
  const weekday = String.raw`(?:(?<weekday>${vocabulary.weekday})\b\.?,?${GAP})?`;
  const whole = new RegExp(
    String.raw`${before}${weekday}(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\w/]|[.,-]\d)`,
    "gi",
  );
  const yearFirst =
    /(?<![\w.,/:-])(?<year>(?:19|20)\d\d)(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?=[\sT,;.)|]|$)(?:T[\d:.]{4,15}(?:Z|[+-]\d\d:?\d\d)?)?/g;
  const yearless = String.raw`(?<first>\d{1,2})(?<mark>[/.])(?<second>\d\d)(?![\w/]|[.,:-]\d)`;
  const onWeekday = new RegExp(String.raw`\b(?<weekday>${vocabulary.fullWeekday})\b,?${GAP}${yearless}`, "gi");
  const led = new RegExp(String.raw`\b${yearless}(?<=\b(?:on|until|by|since|from)${GAP}\d{1,2}[/.]\d\d)`, "gi");
  const read = (groups: Groups): Reading | undefined =>
    readFigures(groups, vocabulary.weekdayOf(groups["weekday"]), order);
  const readYearless = (groups: Groups): Reading | undefined => {
    const reading = read(groups);
    const named = reading?.kind === "fields" ? reading.fields : undefined;
    return named?.month !== undefined && named.day !== undefined && isDay(named.month, named.day) ? reading : undefined;
  };
  return [
    scanner("figures", whole, read),
    scanner("year-first-figures", yearFirst, (groups) => {
      const month = Number(groups["month"]);
      const parts = { year: Number(groups["year"]), month, day: Number(groups["day"]) };
      return month >= 1 && month <= 12 ? { kind: "fields", fields: parts } : undefined;
    }),
    scanner("figures-after-weekday", onWeekday, readYearless),
    scanner("figures-without-year", led, readYearless),
  ];
}

function readFigures(groups: Groups, weekday: number | undefined, order: Order): Reading | undefined {
  const [first = "", second = "", digits] = [groups["first"], groups["second"], groups["year"]];
  if (digits?.length === 2 && groups["mark"] !== "/" && first.length + second.length < 4) return undefined;
  const year = fullYear(digits);
  const dayFirst = { day: Number(first), month: Number(second) };
  const monthFirst = { day: Number(second), month: Number(first) };
  const options = (order === "day-first" ? [dayFirst, monthFirst] : [monthFirst, dayFirst]).filter(
    ({ month }) => month >= 1 && month <= 12,
  );
  const suits = ({ day, month }: { day: number; month: number }): boolean =>
    year !== undefined && isDay(month, day, year) && weekdayOf(isoDate(year, month, day)) === weekday;
  const chosen = options.find(suits) ?? options[0];
  return chosen && { kind: "fields", fields: fields({ weekday, ...chosen, year }) };
}
