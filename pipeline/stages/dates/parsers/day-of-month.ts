import { fields, type Parser } from "../reading.ts";
import { DAY, GAP, type Vocabulary } from "../vocabulary.ts";
import { scanner } from "./scan.ts";

/** "The 18th of last month", "on the third of this month". */
export function dayOfMonth({ ordinal, dayOf }: Vocabulary): Parser {
  const pattern = new RegExp(
    String.raw`(?<![\w-])(?<day>${DAY}|(?:${ordinal})\b)${GAP}of${GAP}(?<lean>last|this|next)${GAP}month\b`,
    "gi",
  );
  return scanner("day-of-month", pattern, (groups) => {
    const day = dayOf(groups["day"]);
    const lean = groups["lean"]?.toLowerCase();
    if (day === undefined || !/^\d+\s?[a-z]|^[a-z]/i.test(groups["day"] ?? "")) return undefined;
    return { kind: "fields", fields: fields({ day, monthShift: lean === "last" ? -1 : lean === "next" ? 1 : 0 }) };
  });
}
