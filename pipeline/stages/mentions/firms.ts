import type { Search } from "./search.ts";

/** Whether what stands in front says that a name is a firm's, however much it looks like somebody's: "law firm Marl Tallow", "architects Marl Tallow of". */
export function isFirm({ words }: Pick<Search, "words">, first: number, last: number): boolean {
  const noun = words[first - 1];
  if (noun?.shape !== "lower") return false;
  if (/^(?:firm|consultancy)$/.test(noun.lower)) return words[first - 2]?.shape !== "possessive";
  if (!TRADES.test(noun.lower)) return false;
  const next = words[last];
  if (/^(?:and|&)$/.test(next?.lower ?? "")) return false;
  return next?.text !== "," || words[last + 1]?.shape === "lower";
}

const TRADES =
  /^(?:architects|solicitors|developers|accountants|auctioneers|surveyors|consultants|contractors|housebuilders|brewers|bookmakers)$/;

/** Where the name of a firm ends: in front of the place that it is of, "architects Marl Tallow of Hexley". */
export function firmEnd(search: Pick<Search, "words">, first: number, last: number): number {
  let of = first + 1;
  while (of < last && search.words[of]?.lower !== "of") of++;
  return of < last && isFirm(search, first, of) ? of : last;
}
