import type { Parser, Unit } from "../reading.ts";
import { GAP } from "../vocabulary.ts";
import { scanner } from "./scan.ts";

const UNITS: Readonly<Record<string, Unit>> = { day: "day", week: "week", month: "month", year: "year" };

/** What leans on the date named before it: "the same day", "the next day", "the following month", "the year before". */
export function sameDay(): Parser {
  const pattern = new RegExp(
    String.raw`\b(?:(?<lean>same|(?<=\bthe${GAP})next|following|previous|preceding)${GAP}(?<unit>day|month|year)|(?<=the${GAP})(?<before>day|month|year)${GAP}(?<side>before|after|earlier)(?=[^\w]*(?:[.,;)"']|$|\n|${GAP}(?:when|and|but|it|he|she|they)\b)))\b`,
    "gi",
  );
  return scanner("same-day", pattern, (groups) => {
    const unit = UNITS[(groups["unit"] ?? groups["before"] ?? "").toLowerCase()];
    const lean = (groups["lean"] ?? groups["side"] ?? "").toLowerCase();
    if (unit === undefined) return undefined;
    const by = lean === "same" ? 0 : /next|following|after/.test(lean) ? 1 : -1;
    return { kind: "shift", unit, by, origin: "previous" };
  });
}
