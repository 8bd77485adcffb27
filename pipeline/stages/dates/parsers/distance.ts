import type { Parser, Unit } from "../reading.ts";
import { GAP, type Vocabulary } from "../vocabulary.ts";
import { scanner } from "./scan.ts";

const LENGTHS: Readonly<Record<string, readonly [Unit, number]>> = {
  day: ["day", 1],
  week: ["day", 7],
  fortnight: ["day", 14],
  month: ["month", 1],
  year: ["year", 1],
  decade: ["year", 10],
};

/** "three years ago", "a fortnight ago", "in two weeks' time", "three years later", "24 hours later". */
export function distance(vocabulary: Vocabulary): Parser {
  const length = `(?<number>${vocabulary.number})(?:${GAP}|-)(?:(?<unit>day|week|fortnight|month|year|decade)s?|(?<hours>hours))`;
  const side = String.raw`(?<side>ago|from${GAP}now|(?:later|earlier)(?!${GAP}than\b))\b`;
  const pattern = new RegExp(
    String.raw`(?<![\w£$€.,-])(?:${length}${GAP}${side}|(?<=\bin${GAP})${length.replaceAll("?<", "?<x")}'?${GAP}time\b)`,
    "gi",
  );
  return scanner("distance", pattern, (groups) => {
    const hours = groups["hours"] ?? groups["xhours"];
    const count = vocabulary.numberOf(groups["number"] ?? groups["xnumber"]);
    const measure = LENGTHS[(groups["unit"] ?? groups["xunit"] ?? "day").toLowerCase()];
    if (count === undefined || measure === undefined || (hours !== undefined && count % 24 !== 0)) return undefined;
    const [unit, each] = measure;
    const side = (groups["side"] ?? "time").toLowerCase();
    const by = (hours !== undefined ? count / 24 : count * each) * (/ago|earlier/.test(side) ? -1 : 1);
    return { kind: "shift", unit, by, origin: /later|earlier/.test(side) ? "previous" : "published" };
  });
}
