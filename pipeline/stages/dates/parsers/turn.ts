import type { Fields, Parser, Reading } from "../reading.ts";
import { GAP } from "../vocabulary.ts";
import { scanner } from "./scan.ts";

/** The turns of the current year and month: "the end of the year", "later in the month", "start of the week". */
export function turn(): Parser {
  const pattern = new RegExp(
    String.raw`\b(?:the${GAP})?(?<edge>end|start|beginning|turn|middle)${GAP}of${GAP}(?<definite>the|this|next|last)${GAP}(?:calendar${GAP})?(?<unit>year|month|week)\b|\b(?<yearend>year${GAP}end)\b|\b(?<within>earlier|later)${GAP}in${GAP}the${GAP}(?<whole>year|month|week)\b`,
    "gi",
  );
  const turns = scanner("turn", pattern, (groups): Reading => {
    const lean = (groups["definite"] ?? "the").toLowerCase();
    const by = lean === "next" ? 1 : lean === "last" ? -1 : 0;
    const unit = (groups["unit"] ?? groups["whole"] ?? "year").toLowerCase();
    if (unit === "month") return { kind: "shift", unit: "month", by, origin: "published" };
    if (unit === "week") return { kind: "shift", unit: "week", by, origin: "published" };
    const edge = (groups["edge"] ?? "end").toLowerCase();
    if (edge === "middle" || groups["within"] !== undefined)
      return { kind: "shift", unit: "year", by, origin: "published" };
    return { kind: "fields", fields: { month: edge === "end" ? 12 : 1, yearShift: edge === "turn" ? by + 1 : by } };
  });
  return (plain) => [...turns(plain), ...quarters(plain)];
}

const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};

/** "the last quarter of 2023", "Q3 2023". */
const quarters = scanner(
  "quarter",
  new RegExp(
    String.raw`\b(?:(?<word>first|second|third|fourth|final|last|1st|2nd|3rd|4th)${GAP}quarter${GAP}of|q(?<figure>[1-4])),?${GAP}(?:(?<year>(?:19|20)\d\d)|(?<lean>last|this|next)${GAP}year)\b`,
    "gi",
  ),
  (groups) => {
    const quarter =
      groups["figure"] === undefined ? QUARTERS[(groups["word"] ?? "").toLowerCase()] : Number(groups["figure"]);
    if (quarter === undefined) return undefined;
    const lean = groups["lean"]?.toLowerCase();
    const of: Fields =
      lean === undefined
        ? { year: Number(groups["year"]) }
        : { yearShift: lean === "last" ? -1 : lean === "next" ? 1 : 0 };
    return { kind: "interval", from: { ...of, month: 3 * quarter - 2 }, to: { ...of, month: 3 * quarter } };
  },
);
