import { isDay } from "../../../document/calendar.ts";
import { fields, type Parser, type Reading } from "../reading.ts";
import { GAP, type Vocabulary } from "../vocabulary.ts";
import { fullYear, scanner } from "./scan.ts";

/** "17/07/2018", "24.03.23", "14-05-2024", "2024-05-14", "Friday 08/12/2023", "on 22/04": the day first, as the British write. */
export function numeric(vocabulary: Vocabulary): Parser {
  const before = String.raw`(?<![\w£$€.,/:#+-]|\d )`;
  const weekday = String.raw`(?:(?<weekday>${vocabulary.weekday})\b\.?,?${GAP})?`;
  const dayFirst = new RegExp(
    String.raw`${before}${weekday}(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\w/]|[.,-]\d)`,
    "gi",
  );
  const yearFirst =
    /(?<![\w.,/:-])(?<year>(?:19|20)\d\d)(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?=[\sT,;.)|]|$)(?:T[\d:.]{4,15}(?:Z|[+-]\d\d:?\d\d)?)?/g;
  const dayAndMonthOnly = String.raw`(?<first>\d{1,2})(?<mark>[/.])(?<second>\d\d)(?![\w/]|[.,:-]\d)`;
  const onWeekday = new RegExp(String.raw`\b(?<weekday>${vocabulary.fullWeekday})\b,?${GAP}${dayAndMonthOnly}`, "gi");
  const led = new RegExp(String.raw`\b${dayAndMonthOnly}(?<=\b(?:on|until|by|since|from)${GAP}\d{1,2}[/.]\d\d)`, "gi");
  const read = (groups: Readonly<Record<string, string | undefined>>): Reading | undefined => {
    const digits = groups["year"];
    if (
      digits?.length === 2 &&
      groups["mark"] !== "/" &&
      (groups["first"]?.length !== 2 || groups["second"]?.length !== 2)
    ) {
      return undefined;
    }
    const { day, month } = dayAndMonth(Number(groups["first"]), Number(groups["second"]));
    if (month > 12 || month < 1) return undefined;
    const weekdayOf = vocabulary.weekdayOf(groups["weekday"]);
    return { kind: "fields", fields: fields({ weekday: weekdayOf, day, month, year: fullYear(digits) }) };
  };
  const readYearless = (groups: Readonly<Record<string, string | undefined>>): Reading | undefined => {
    const { day, month } = dayAndMonth(Number(groups["first"]), Number(groups["second"]));
    return isDay(month, day) ? read(groups) : undefined;
  };
  const parsers = [
    scanner("day-first-figures", dayFirst, read),
    scanner("year-first-figures", yearFirst, (groups) => {
      const month = Number(groups["month"]);
      const parts = { year: Number(groups["year"]), month, day: Number(groups["day"]) };
      return month >= 1 && month <= 12 ? { kind: "fields", fields: parts } : undefined;
    }),
    scanner("figures-after-weekday", onWeekday, readYearless),
    scanner("figures-without-year", led, readYearless),
  ];
  return (plain) => parsers.flatMap((parse) => parse(plain));
}

/** Day first, unless only the American order makes a month. */
const dayAndMonth = (first: number, second: number): { day: number; month: number } =>
  second > 12 && first <= 12 ? { day: second, month: first } : { day: first, month: second };
