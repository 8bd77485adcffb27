import type { Document, OrganisationKind } from "../../document/document.ts";
import { bySpan } from "../../document/span.ts";
import { namesAboveGrades, type Section, sections } from "../inspections/sections.ts";
import type { Placed } from "./names.ts";

/** What a passage under a heading is about; a name that is no organisation of the article has no kind. */
export type Passage = Section & { readonly unknown: boolean };

/** Kinds of bodies that a heading names although nothing else in the article knows them. */
const MAY_BE_UNKNOWN: ReadonlySet<OrganisationKind> = new Set([
  "school",
  "care-provider",
  "health-body",
  "company",
  "charity",
]);

/** The passages of a round-up, each with the body that its heading names. */
export function passagesOf(document: Document, organisations: readonly Placed[]): readonly Passage[] {
  const named = organisations.filter(({ form }) => form === "name");
  const starts = new Set(named.map(({ start }) => start));
  const unknown = namesAboveGrades(document)
    .filter(({ start }) => !starts.has(start))
    .map(({ start, end }) => ({
      start,
      end,
      organisation: {
        id: `passage-${start}`,
        name: document.text.slice(start, end),
        aliases: [],
        kind: "other" as const,
      },
    }));
  const ids = new Set(unknown.map(({ organisation }) => organisation.id));
  return sections(document, [...named, ...unknown].sort(bySpan)).map((section) => ({
    ...section,
    unknown: ids.has(section.organisation.id),
  }));
}

/** Whether a post of these kinds may be held at the body that a passage is about. */
export const suits = ({ organisation, unknown }: Passage, kinds: readonly OrganisationKind[] | undefined): boolean =>
  kinds === undefined || (unknown ? kinds.some((kind) => MAY_BE_UNKNOWN.has(kind)) : kinds.includes(organisation.kind));
