import type { Parser } from "../reading.ts";
import { DAY, GAP, oneOf, type Vocabulary } from "../vocabulary.ts";
import { dayOrDays, fullYear, scanner } from "./scan.ts";

/** "July 25, 2022", "Thursday, November 16", "October 9-10", "March 11 and 15", "May eighth". */
export function monthDay(vocabulary: Vocabulary): Parser {
  const firstWeekday = String.raw`(?:(?<first>${vocabulary.weekday})\b,?(?:${GAP})?(?:and|to|-|&)(?:${GAP})?)?`;
  const { weekday, month, fullMonth, ordinal, words } = vocabulary;
  const notCounted = String.raw`(?![\d:%]|[.,]\d|${GAP}(?:${oneOf(words.counted)})\b)(?!(?:${GAP})?(?:of${GAP})?(?:${month})\b)`;
  const pattern = new RegExp(
    String.raw`(?<![A-Za-z_]|[A-Za-z]-|\d)(?:${firstWeekday}(?<weekday>${weekday})\b\.?,?${GAP})?(?<month>${month})\b(?:(?<!(?:${fullMonth}))\.)?,?${GAP}(?:the${GAP})?` +
      String.raw`(?<day>${DAY}|(?:${ordinal})\b)${notCounted}` +
      String.raw`(?:,?(?:${GAP})?(?:-|to\b|and\b|&|through\b|or\b)(?:${GAP})?(?:(?:${weekday})\b,?${GAP})?(?<last>${DAY}|(?:${ordinal})\b)${notCounted})?` +
      String.raw`(?:\s?,?${GAP}(?:of${GAP})?(?<year>\d{4})(?!\d|:\d)|,?${GAP}'?(?<short>\d\d)(?=\s*(?:$|[\n|)])))?`,
    "gi",
  );
  return scanner("month-day", pattern, (groups) => {
    const day = vocabulary.dayOf(groups["day"]);
    const last = vocabulary.dayOf(groups["last"]);
    const word = groups["month"] ?? "";
    const year = fullYear(groups["year"] ?? groups["short"]);
    if (day === undefined || (last !== undefined && last <= day)) return undefined;
    if (year === undefined && /^\p{Ll}/u.test(word)) return undefined;
    const context = {
      weekday: vocabulary.weekdayOf(groups["first"] ?? groups["weekday"]),
      month: vocabulary.monthOf(word),
      year,
    };
    return dayOrDays({ day, last }, context);
  });
}
