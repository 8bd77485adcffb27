import type { Document } from "../document/document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { AwardFact } from "./record.ts";

/** The awards of a document, in offsets of the cleaned text. */
export function readAwards(_document: Document, _lexicon: Lexicon): AwardFact[] {
  return [];
}
