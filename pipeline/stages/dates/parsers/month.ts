import { fields, type Parser } from "../reading.ts";
import { GAP, type Vocabulary } from "../vocabulary.ts";
import { fullYear, scanner } from "./scan.ts";

/** "November 2021", "June of 2017", "Feb/March 2023", "March '09" and "June" alone. */
export function month(vocabulary: Vocabulary): Parser {
  const names = vocabulary.month;
  const single = new RegExp(
    String.raw`(?<![\w-])(?:(?<name>${names})\b\.?(?:,?${GAP}(?:of${GAP})?|[-/])(?<year>\d{4})(?!\d|:\d|,\d)|(?<clipped>${names})\b\.?${GAP}'(?<short>\d\d)(?![\w'])|(?<bare>${vocabulary.fullMonth}|sept|feb|oct|nov|dec|aug)\b)`,
    "gi",
  );
  const pair = new RegExp(
    String.raw`\b(?<from>${names})\b\.?\s?(?<mark>[/-])\s?(?<to>${names})\b\.?(?:,?${GAP}(?<year>\d{4}|\d{2})(?!\d))?`,
    "gi",
  );
  const months = scanner("month", single, (groups) => {
    const word = groups["name"] ?? groups["clipped"] ?? groups["bare"] ?? "";
    if (groups["bare"] !== undefined && /^\p{Ll}/u.test(word)) return undefined;
    return {
      kind: "fields",
      fields: fields({ month: vocabulary.monthOf(word), year: fullYear(groups["year"] ?? groups["short"]) }),
    };
  });
  const pairs = scanner("month-pair", pair, (groups) => {
    const year = fullYear(groups["year"]);
    if (year === undefined && groups["mark"] === "-") return undefined;
    return {
      kind: "interval",
      from: fields({ month: vocabulary.monthOf(groups["from"]), year }),
      to: fields({ month: vocabulary.monthOf(groups["to"]), year }),
    };
  });
  return (plain) => [...months(plain), ...pairs(plain)];
}
