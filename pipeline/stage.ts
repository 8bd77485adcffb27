import type { Diagnostic } from "./document/diagnostic.ts";
import type { Received } from "./document/document.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";

/** A step of reading: what it needs of a document, and the one layer that it adds. It changes nothing it is given. */
export type Stage<Needs, Adds> = (document: Needs, lexicon: Lexicon) => Adds & { diagnostics?: readonly Diagnostic[] };

/** A document with one more layer; a stage whose needs the document lacks does not compile. */
export function extend<Has extends Received, Adds>(
  document: Has,
  stage: Stage<Has, Adds>,
  lexicon: Lexicon,
): Has & Omit<Adds, "diagnostics"> {
  const layer = stage(document, lexicon);
  return { ...document, ...layer, diagnostics: [...document.diagnostics, ...(layer.diagnostics ?? [])] };
}
