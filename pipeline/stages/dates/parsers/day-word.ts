import type { Parser } from "../reading.ts";
import { GAP } from "../vocabulary.ts";
import { scanner } from "./scan.ts";

/** "today", "yesterday", "tomorrow", "tonight", "this morning", "last night", "the day after tomorrow". */
export function dayWord(): Parser {
  const pattern = new RegExp(
    String.raw`\b(?:(?<before>the${GAP}day${GAP}before${GAP}yesterday)|(?<after>the${GAP}day${GAP}after${GAP}tomorrow)|(?<back>yesterday|last${GAP}night)|(?<forward>tomorrow)|(?<here>today|tonight|this${GAP}(?:morning|afternoon|evening|lunchtime)))\b(?!-)`,
    "gi",
  );
  return scanner("day-word", pattern, (groups) => {
    const by =
      groups["before"] !== undefined
        ? -2
        : groups["after"] !== undefined
          ? 2
          : groups["back"] !== undefined
            ? -1
            : groups["forward"] !== undefined
              ? 1
              : 0;
    return { kind: "shift", unit: "day", by, origin: "published" };
  });
}
