import type { Document } from "../document/document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { InspectionFact, InterventionFact } from "./record.ts";

/** The interventions of a document, tied to the inspections that occasioned them; offsets of the cleaned text. */
export function readInterventions(
  _document: Document,
  _inspections: readonly InspectionFact[],
  _lexicon: Lexicon,
): InterventionFact[] {
  return [];
}
