import type { Document, OrganisationEntity } from "../../document/document.ts";
import { type Span, spanAt } from "../../document/span.ts";

/** The passage below a heading that is the name of an organisation, up to the next such heading. */
export type Section = Span & { readonly organisation: OrganisationEntity };

type Hit = Span & { readonly organisation: OrganisationEntity };

/** The sections of a round-up, which goes from one body to the next under their names; of fewer than two there is none. */
export function sections(document: Document, hits: readonly Hit[]): readonly Section[] {
  const headings = hits.flatMap((hit) => {
    const block = spanAt(document.blocks, hit.start);
    if (block === undefined || block.kind === "title" || !isWhole(document.plain, block, hit)) return [];
    return [{ start: block.end, organisation: hit.organisation }];
  });
  if (new Set(headings.map(({ organisation }) => organisation.id)).size < 2) return [];
  return headings.map(({ start, organisation }, i) => ({
    start,
    end: headings[i + 1]?.start ?? document.plain.length,
    organisation,
  }));
}

/** Whether a line has nothing but the name, but for a number, where it is and a colon: "2. Elm Court, Ashby". */
const isWhole = (plain: string, block: Span, hit: Hit): boolean =>
  /^\s*(?:\d{1,2}[.):]?\s+)?$/u.test(plain.slice(block.start, hit.start)) &&
  /^\s*(?:,\s[\p{L}'-]+(?:\s[\p{L}'-]+){0,3}\s*)?:?\s*$/u.test(plain.slice(hit.end, block.end));

/** The section that a passage lies in. */
export const sectionAt = (all: readonly Section[], { start, end }: Span): Section | undefined =>
  all.find((section) => section.start <= start && end <= section.end);
