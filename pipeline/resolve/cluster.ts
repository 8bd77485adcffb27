import { byCodeUnit, type Judgement } from "./judgement.ts";

/** Members that are one thing, sorted by key. */
export type Cluster = readonly string[];

/** What clustering made of the judgements: the clusters, and the pairs of `same` that a `different` stopped. */
export type Clustering = { readonly clusters: readonly Cluster[]; readonly stopped: readonly Judgement[] };

/**
 * Joins members by their judgements: the surest pairs first, and never two clusters with a `different` between them.
 * The result depends on the set of members and judgements only, not on their order.
 */
export function cluster(members: readonly string[], judgements: readonly Judgement[]): Clustering {
  const home = new Map(members.map((key) => [key, new Set([key])]));
  const apart = new Map<string, Set<string>>();
  for (const { left, right, verdict } of judgements) {
    if (verdict !== "different") continue;
    for (const [a, b] of [
      [left, right],
      [right, left],
    ] as const) {
      const others = apart.get(a) ?? new Set();
      apart.set(a, others.add(b));
    }
  }
  const stopped: Judgement[] = [];
  for (const judgement of judgements.filter((j) => j.verdict === "same").sort(bySureness)) {
    const left = home.get(judgement.left);
    const right = home.get(judgement.right);
    if (left === undefined || right === undefined || left === right) continue;
    if (forbidden(left, right, apart)) {
      stopped.push(judgement);
      continue;
    }
    const [large, small] = left.size >= right.size ? [left, right] : [right, left];
    for (const key of small) {
      large.add(key);
      home.set(key, large);
    }
  }
  const clusters = [...new Set(home.values())]
    .map((keys) => [...keys].sort(byCodeUnit))
    .sort((a, b) => byCodeUnit(a[0] ?? "", b[0] ?? ""));
  return { clusters, stopped };
}

function forbidden(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  apart: ReadonlyMap<string, ReadonlySet<string>>,
) {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  for (const key of small) {
    for (const other of apart.get(key) ?? []) if (large.has(other)) return true;
  }
  return false;
}

const bySureness = (a: Judgement, b: Judgement): number =>
  b.score - a.score || byCodeUnit(a.left, b.left) || byCodeUnit(a.right, b.right) || byCodeUnit(a.rule, b.rule);
