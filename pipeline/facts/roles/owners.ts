import { spanAt } from "../../document/span.ts";
import type { Holder, RoleContext } from "./context.ts";

/** A word before the noun; it ends at `end`, and only blanks stand between it and what was read before. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/** The word that ends right before an offset, but for blanks. */
export function wordBefore(plain: string, offset: number): Word | undefined {
  const match = /([\p{L}\p{N}&'.-]+) +$/u.exec(plain.slice(Math.max(0, offset - 40), offset));
  const text = match?.[1];
  if (match === null || text === undefined) return undefined;
  const end = offset - (match[0].length - text.length);
  return { text, start: end - text.length, end };
}

/** "the union's Cornwall secretary": a place between whose the post is and what it is. */
export function isBranch(context: RoleContext, word: Word): boolean {
  const owner = /^\p{Lu}\p{Ll}+$/u.test(word.text) ? wordBefore(context.document.plain, word.start) : undefined;
  return owner !== undefined && /'s?$/.test(owner.text) && ownerEndingAt(context, owner) !== undefined;
}

/** The organisation that is named or described right before the post, with or without a possessive. */
export function ownerEndingAt(
  { document, organisations }: RoleContext,
  word: Pick<Word, "start" | "end">,
): { start: number; holder: Holder } | undefined {
  const placed = spanAt(organisations, word.start);
  if (placed === undefined) return undefined;
  const rest = document.plain.slice(placed.end, word.end);
  if (!/^(?:'s?|s')?$/.test(rest)) return undefined;
  if (
    /government$/i.test(document.plain.slice(placed.start, placed.end)) &&
    !/government/i.test(placed.organisation.name)
  ) {
    return { start: placed.start, holder: { kinds: ["government"] } };
  }
  return { start: placed.start, holder: { organisation: placed.organisation } };
}
