import type { Parser } from "../reading.ts";
import { DAY, GAP, type Vocabulary } from "../vocabulary.ts";
import { dayOrDays, fullYear, scanner } from "./scan.ts";

/** "14 May 2024", "Friday 5th July", "29 and 31 August", "Tuesday 13 and Wednesday 14 June", "24-Mar-2023". */
export function dayMonth(vocabulary: Vocabulary): Parser {
  const firstWeekday = String.raw`(?:(?<first>${vocabulary.weekday})\b,?(?:${GAP})?(?:and|to|-|&)(?:${GAP})?)?`;
  const { weekday, month, ordinal } = vocabulary;
  const pattern = new RegExp(
    String.raw`(?<![\w£$€.,/#-]|\d[ :])(?:${firstWeekday}(?<weekday>${weekday})\b\.?,?${GAP}(?:the${GAP})?)?(?<day>${DAY})` +
      String.raw`(?:(?:,${GAP}${DAY}){0,4},?(?:${GAP})?(?:-|/|to\b|and\b|&|until\b|or\b)(?:${GAP})?(?:(?:${weekday})\b,?${GAP})?(?:the${GAP})?(?<last>${DAY}))?` +
      String.raw`(?:,?${GAP}(?:day${GAP})?(?:of${GAP})?|[-/])?(?<month>${month})\b\.?` +
      String.raw`(?:(?:\s?,?${GAP}(?:of${GAP})?|[-/])(?<year>\d{4})(?!\d|:\d)|,?${GAP}'?(?<short>\d\d)(?=\s*(?:$|[\n|)]|\d\d?:\d\d)))?`,
    "gi",
  );
  const figures = scanner("day-month", pattern, (groups, text) => {
    const day = vocabulary.dayOf(groups["day"]);
    const month = vocabulary.monthOf(groups["month"]);
    const year = fullYear(groups["year"] ?? groups["short"]);
    if (day === undefined || (year === undefined && lowerCaseWord(groups["month"], text))) return undefined;
    const weekday = vocabulary.weekdayOf(groups["first"] ?? groups["weekday"]);
    return dayOrDays({ day, last: vocabulary.dayOf(groups["last"]) }, { weekday, month, year });
  });
  const words = scanner(
    "ordinal-of-month",
    new RegExp(
      String.raw`\b(?<day>${ordinal})${GAP}of${GAP}(?<month>${month})\b(?:,?${GAP}(?<year>\d{4})(?!\d))?`,
      "gi",
    ),
    (groups) => {
      const day = vocabulary.dayOf(groups["day"]);
      const parts = { weekday: undefined, month: vocabulary.monthOf(groups["month"]), year: fullYear(groups["year"]) };
      return day === undefined ? undefined : dayOrDays({ day, last: undefined }, parts);
    },
  );
  return (plain) => [...figures(plain), ...words(plain)];
}

/** "may" and "march" in small letters are verbs, whatever number stands before them. */
const lowerCaseWord = (month: string | undefined, text: string): boolean =>
  /^(?:may|march|mar|dec|sat|sun)$/.test(month ?? "") && !/\d(?:st|nd|rd|th)/.test(text);
