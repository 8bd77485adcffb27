import type { Document } from "../document/document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { RoleFact } from "./record.ts";

/** A role with the id of the person who holds it. */
export type HeldRole = RoleFact & { readonly person: string };

/** The roles that the people of a document hold, in offsets of the cleaned text. */
export function readRoles(_document: Document, _lexicon: Lexicon): HeldRole[] {
  return [];
}
