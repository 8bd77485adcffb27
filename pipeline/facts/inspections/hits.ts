import type { Document, OrganisationEntity } from "../../document/document.ts";
import { bySpan, type Span, within } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { providerHits } from "../../stages/ratings/frames.ts";
import { isAside } from "./named-together.ts";
import { operatorTest } from "./operators.ts";
import { namesAboveGrades, type Section, sectionAt, sections } from "./sections.ts";
import { shortNames } from "./short-names.ts";
import { unlisted } from "./unlisted.ts";

/** A place where something that can be inspected is named or referred to. */
export type Hit = Span & { readonly organisation: OrganisationEntity };

/** The places of a document where something that can be inspected is named, and what is known of each. */
export type Hits = {
  readonly all: readonly Hit[];
  readonly parts: readonly Section[];
  /** Whether it is named only as the one that runs or owns another. */
  readonly isOperator: (hit: Hit) => boolean;
  /** "The school" taken for one that was named only by the way, or for one of another section. */
  readonly isPassedBy: (hit: Hit) => boolean;
};

const nominal = /^(?:(?:[Tt]h(?:e|is|at)|[Oo]ur|[Ii]ts)\s\p{Ll}|THE\s)/u;
/** "His school": that of whom the text speaks, and so of the one named last. */
const somebodys = /^(?:[Hh]is|[Hh]er)\s\p{Ll}/u;

/** Everything inspected that a document names, in order. */
export function inspectable(document: Document, lexicon: Lexicon): Hits {
  const listed = withoutGrades(document, providerHits(document, lexicon));
  const named = [...listed, ...unlisted(document, namesAboveGrades(document))];
  const all = [...named, ...shortNames(document, named)].sort(bySpan);
  const parts = sections(document, all);
  const isNominal = ({ start, end }: Hit): boolean => nominal.test(document.plain.slice(start, end));
  const spelt = new Set(all.filter((hit) => !isNominal(hit) && !isAside(document, hit)).map((hit) => hit.organisation));
  const isElsewhere = (hit: Hit): boolean => {
    const part = sectionAt(parts, hit);
    return part !== undefined && part.organisation !== hit.organisation;
  };
  const isPassedBy = (hit: Hit): boolean =>
    somebodys.test(document.plain.slice(hit.start, hit.end)) ||
    (isNominal(hit) && (!spelt.has(hit.organisation) || isElsewhere(hit)));
  return { all, parts, isOperator: operatorTest(document), isPassedBy };
}

/** Those of bodies whose name is no grade: "finds school 'Requires Improvement'". */
function withoutGrades({ grades }: Document, hits: readonly Hit[]): readonly Hit[] {
  const graded = new Set(hits.filter((hit) => within(grades, hit).length > 0).map(({ organisation }) => organisation));
  return hits.filter(({ organisation }) => !graded.has(organisation));
}
