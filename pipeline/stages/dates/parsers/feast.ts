import type { Parser } from "../reading.ts";
import { GAP, oneOf, type Vocabulary } from "../vocabulary.ts";
import { scanner } from "./scan.ts";

/** "by Christmas", "at Easter", "Easter 2023", "last Halloween", "in the new year". */
export function feast(vocabulary: Vocabulary): Parser {
  const { words } = vocabulary;
  const notThing = String.raw`(?!${GAP}(?:${oneOf(words.seasonalThings)})\b|-|'s?${GAP}\p{L})`;
  const cue = String.raw`(?<=\b(?:by|until|till|before|after|at|since|on|over|from|for)${GAP})`;
  const feasts = new Map(Object.entries(words.feasts));
  const named = new RegExp(
    String.raw`(?:(?<lean>\b(?:last|this|next)${GAP})|${cue})(?<alone>${vocabulary.feast})\b${notThing}(?!,?${GAP}\d{4})|\b(?<dated>${vocabulary.feast}),?${GAP}(?<year>\d{4})(?!\d)`,
    "giu",
  );
  const days = scanner("feast", named, (groups) => {
    const found = feasts.get((groups["alone"] ?? groups["dated"] ?? "").toLowerCase().replace(/\s+/g, " "));
    if (found === undefined) return undefined;
    if (groups["year"] !== undefined) return { kind: "feast", feast: found, year: Number(groups["year"]) };
    const lean = groups["lean"]?.trim().toLowerCase();
    const towards = lean === "last" ? -1 : lean === "next" ? 1 : lean === "this" ? 0 : undefined;
    return { kind: "feast", feast: found, ...(towards !== undefined && { towards }) };
  });
  const newYear = scanner(
    "new-year",
    new RegExp(
      String.raw`(?<=\b(?:in|into|by|until|from|before|early${GAP}in)${GAP}the${GAP})new${GAP}year\b(?!'|${GAP}honours)`,
      "gi",
    ),
    () => ({ kind: "shift", unit: "year", by: 1, origin: "published" }),
  );
  return (plain) => [...days(plain), ...newYear(plain)];
}
