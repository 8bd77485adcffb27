import type { Parser, Reading } from "../reading.ts";
import { GAP } from "../vocabulary.ts";
import { scanner } from "./scan.ts";

/** The turns of the current year and month: "the end of the year", "later in the month", "start of the week". */
export function turn(): Parser {
  const pattern = new RegExp(
    String.raw`\b(?:the${GAP})?(?<edge>end|start|beginning|turn|middle)${GAP}of${GAP}(?<definite>the|this|next|last)${GAP}(?<unit>year|month|week)\b|\b(?<yearend>year${GAP}end)\b`,
    "gi",
  );
  return scanner("turn", pattern, (groups): Reading => {
    const lean = (groups["definite"] ?? "the").toLowerCase();
    const by = lean === "next" ? 1 : lean === "last" ? -1 : 0;
    const unit = (groups["unit"] ?? "year").toLowerCase();
    if (unit === "month") return { kind: "shift", unit: "month", by, origin: "published" };
    if (unit === "week") return { kind: "shift", unit: "week", by, origin: "published" };
    const edge = (groups["edge"] ?? "end").toLowerCase();
    if (edge === "middle") return { kind: "shift", unit: "year", by, origin: "published" };
    return { kind: "fields", fields: { month: edge === "end" ? 12 : 1, yearShift: edge === "turn" ? by + 1 : by } };
  });
}
