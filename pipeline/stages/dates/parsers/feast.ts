import type { Parser } from "../reading.ts";
import { GAP, type Vocabulary } from "../vocabulary.ts";
import { scanner } from "./scan.ts";

/** "by Christmas", "at Easter", "Easter 2023", "last Halloween", "in the new year". */
export function feast(vocabulary: Vocabulary): Parser {
  const { words, noThing } = vocabulary;
  const any = vocabulary.feast;
  const cue = String.raw`(?<=\b(?:by|until|till|before|after|at|since|on|over|from|for)${GAP}(?:${any}))`;
  const feasts = new Map(Object.entries(words.feasts));
  const named = new RegExp(
    String.raw`\b(?:(?<lean>last|this|next)${GAP}(?<led>${any})\b${noThing}|(?<dated>${any}),?${GAP}(?<year>\d{4})(?!\d)|(?<alone>${any})\b${cue}${noThing})`,
    "gi",
  );
  const days = scanner("feast", named, (groups) => {
    const found = feasts.get(
      (groups["led"] ?? groups["dated"] ?? groups["alone"] ?? "").toLowerCase().replace(/\s+/g, " "),
    );
    if (found === undefined) return undefined;
    if (groups["year"] !== undefined) return { kind: "feast", feast: found, year: Number(groups["year"]) };
    const lean = groups["lean"]?.toLowerCase();
    const towards = lean === "last" ? -1 : lean === "next" ? 1 : lean === "this" ? 0 : undefined;
    return { kind: "feast", feast: found, ...(towards !== undefined && { towards }) };
  });
  const newYear = scanner(
    "new-year",
    new RegExp(
      String.raw`\bnew${GAP}year\b(?<=\b(?:in|into|by|until|from|before)${GAP}the${GAP}new${GAP}year)(?!'|${GAP}honours)`,
      "gi",
    ),
    () => ({ kind: "shift", unit: "year", by: 1, origin: "published" }),
  );
  return (plain) => [...days(plain), ...newYear(plain)];
}
