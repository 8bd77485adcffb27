import type { Document } from "../document/document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { InspectionFact } from "./record.ts";

/** The inspections of a document, in offsets of the cleaned text. */
export function readInspections(_document: Document, _lexicon: Lexicon): InspectionFact[] {
  return [];
}
