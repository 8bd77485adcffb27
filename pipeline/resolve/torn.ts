import { groupBy } from "../document/group-by.ts";
import type { Judgement } from "./judgement.ts";

/** A judgement with the ends, if any, at which it says no more than that the two may be one. */
export type Link = Judgement & { readonly weakAt: readonly string[] };

/**
 * Takes back what cannot all be true: where a member is linked to two that are not one another ("J Moor" to Jane and to
 * John), nobody can say which one it is, and its weak links are only close. Every link that is weak at neither end stays.
 */
export function settleTorn(links: readonly Link[]): Judgement[] {
  const verdicts = new Map(links.map((link) => [pairOf(link.left, link.right), link.verdict]));
  const partners = groupBy(
    links.filter(({ verdict }) => verdict === "same"),
    ({ left, right }) => [left, right],
  );
  const torn = (end: string, { left, right, weakAt }: Link): boolean => {
    const other = end === left ? right : left;
    return (partners.get(end) ?? []).some((link) => {
      const third = link.left === end ? link.right : link.left;
      if (third === other) return false;
      const verdict = verdicts.get(pairOf(other, third));
      return verdict === "different" || (weakAt.includes(end) && verdict !== "same");
    });
  };
  return links.map((link) => {
    const { weakAt, ...judgement } = link;
    if (judgement.verdict !== "same" || weakAt.length === 0) return judgement;
    return torn(link.left, link) || torn(link.right, link)
      ? { ...judgement, score: Math.min(judgement.score, 0.5), verdict: "close" }
      : judgement;
  });
}

const pairOf = (a: string, b: string): string => (a < b ? `${a}\u001e${b}` : `${b}\u001e${a}`);
