/** The kinds of thing that articles share. */
export type EntityKind = "person" | "organisation" | "inspection" | "award" | "story";

/**
 * A line of the ledger: what a rule, or a person, says of two members. Members are named by `memberKey`; `score` is
 * 0–1. `close` pairs are neither joined nor kept apart by a rule: they are listed for review.
 */
export type Judgement = {
  readonly kind: EntityKind;
  readonly left: string;
  readonly right: string;
  readonly rule: string;
  readonly score: number;
  readonly verdict: "same" | "different" | "close";
};

/** The key of an entity within one article: the article's id, U+001F and the entity's id in its record. */
export const memberKey = (article: string, id: string): string => `${article}\u001f${id}`;

/** The article and the entity's id in its record that a key was made of. */
export function memberOf(key: string): { article: string; id: string } {
  const [article = "", id = ""] = key.split("\u001f");
  return { article, id };
}

/** Orders strings by code unit: the only order that no locale changes. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
