import { spanAt } from "../../document/span.ts";
import type { Holder, RoleContext } from "./context.ts";

/** The organisation that is named or described right before the post, with or without a possessive. */
export function ownerEndingAt(
  { document, organisations }: RoleContext,
  word: { readonly start: number; readonly end: number },
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
