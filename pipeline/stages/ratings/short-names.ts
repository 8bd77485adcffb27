import { folded } from "../../document/alternation.ts";
import type { Cleaned } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Inspectorate } from "../../lexicon/inspectorate.ts";

const bracketed = /^['"]?\s*\(\s*(?:the\s+)?['"]?(\p{Lu}{3,8})['"]?\s*\)/u;

/**
 * Initials that an article itself gives to an inspectorate, which win over the list's: "HM Inspectorate of Probation
 * (HMIP)", though HMIP is the prisons inspectorate elsewhere.
 */
export function shortNames(
  { plain }: Cleaned,
  named: readonly (Span & { readonly inspectorate: Inspectorate })[],
): ReadonlyMap<string, Inspectorate> {
  const given = new Map<string, Inspectorate>();
  for (const { end, inspectorate } of named) {
    const initials = bracketed.exec(plain.slice(end, end + 24))?.[1];
    if (initials !== undefined && !given.has(folded(initials))) given.set(folded(initials), inspectorate);
  }
  return given;
}
