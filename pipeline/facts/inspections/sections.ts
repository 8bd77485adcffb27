import type { Document, OrganisationEntity } from "../../document/document.ts";
import { type Span, spanAt, within } from "../../document/span.ts";

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

const numbered = /^\s*(?:\d{1,2}[.):]?\s+)?$/u;
const whereabouts = /^\s*(?:,\s[\p{L}'-]+(?:\s[\p{L}'-]+){0,3}\s*)?:?\s*$/u;

/** Whether a line has nothing but the name, but for a number, where it is and a colon: "2. Elm Court, Ashby". */
const isWhole = (plain: string, block: Span, hit: Hit): boolean =>
  numbered.test(plain.slice(block.start, hit.start)) && whereabouts.test(plain.slice(hit.end, block.end));

const headed =
  /^\s*(?:\d{1,2}[.):]?\s+)?(\p{Lu}[\p{L}'&-]*(?:\s(?:(?:of|and|the|at|&)\s)?\p{Lu}[\p{L}'&-]*){1,6})(?:,\s[\p{L}'-]+(?:\s[\p{L}'-]+){0,3})?\s*:?\s*$/u;

const street = /\s(?:Road|Street|Lane|Avenue|Square|Parade|Place|Row|Way|Close|Drive|Terrace|Crescent|Hill|Quay)$/u;

/** The names that stand by themselves above a grade and so head a section, also where they name no organisation of the article. */
export function namesAboveGrades(document: Document): readonly Span[] {
  const { blocks, plain, grades } = document;
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    if (block.kind === "title" || next === undefined || block.end - block.start > 90) return [];
    const grade = within(grades, next)[0];
    if (grade === undefined || !/^\W*(?:[\p{L} -]{1,25}:\s*)?\W*$/u.test(plain.slice(next.start, grade.start)))
      return [];
    const name = headed.exec(plain.slice(block.start, block.end))?.[1];
    if (name === undefined || street.test(name) || within(grades, block).length > 0) return [];
    const start = plain.indexOf(name, block.start);
    return [{ start, end: start + name.length }];
  });
}

/** The section that a passage lies in. */
export const sectionAt = (all: readonly Section[], { start, end }: Span): Section | undefined =>
  all.find((section) => section.start <= start && end <= section.end);
