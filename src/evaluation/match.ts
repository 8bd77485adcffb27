/** Which gold item goes with which found one, and back, by their indices. */
export type Matching = { readonly found: ReadonlyMap<number, number>; readonly gold: ReadonlyMap<number, number> };

/** Pairs items one to one, the most alike first; `alike` is 0 for two that do not go together. */
export function match<G, F>(gold: readonly G[], found: readonly F[], alike: (gold: G, found: F) => number): Matching {
  const pairs = gold.flatMap((g, i) => found.map((f, j) => ({ score: alike(g, f), i, j }))).filter((p) => p.score > 0);
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const ofGold = new Map<number, number>();
  const ofFound = new Map<number, number>();
  for (const { i, j } of pairs) {
    if (ofGold.has(i) || ofFound.has(j)) continue;
    ofGold.set(i, j);
    ofFound.set(j, i);
  }
  return { found: ofGold, gold: ofFound };
}

/** What is counted. */
export const kinds = [
  "people",
  "roles",
  "organisations",
  "inspections",
  "ratings",
  "awards",
  "quotes",
  "attribution",
  "dates",
  "published",
] as const;

/** One of the kinds that are scored. */
export type Kind = (typeof kinds)[number];

/** A thing that was missed, or found though it is not there; `start` is a raw offset, where one is known. */
export type Slip = {
  readonly kind: Kind;
  readonly verdict: "missed" | "extra";
  readonly what: string;
  readonly start?: number;
};

/** What was counted of one kind. */
export type Tally = { readonly hits: number; readonly slips: readonly Slip[] };

/** A gold item that may be optional, which counts neither for nor against. */
export type Optional = { readonly optional?: boolean | undefined };

/** What a list of gold items and found ones comes to; `free` found ones are never held against anybody. */
export function count<G extends Optional, F>(
  kind: Kind,
  { gold, found, matching }: { gold: readonly G[]; found: readonly F[]; matching: Matching },
  say: { gold: (item: G) => Place; found: (item: F) => Place; free?: (item: F) => boolean },
): Tally {
  const missed = gold
    .filter((item, i) => item.optional !== true && !matching.found.has(i))
    .map((item): Slip => ({ kind, verdict: "missed", ...say.gold(item) }));
  const extra = found
    .filter((item, j) => !matching.gold.has(j) && say.free?.(item) !== true)
    .map((item): Slip => ({ kind, verdict: "extra", ...say.found(item) }));
  const hits = gold.filter((item, i) => item.optional !== true && matching.found.has(i)).length;
  return { hits, slips: [...missed, ...extra] };
}

/** What an item is called in a list of slips, and where it stands. */
export type Place = { readonly what: string; readonly start?: number };
