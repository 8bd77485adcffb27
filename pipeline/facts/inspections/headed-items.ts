import type { Document, GradeMention, OrganisationEntity, Sentence } from "../../document/document.ts";
import { within } from "../../document/span.ts";
import type { Claim } from "./claim.ts";

/** An item below a grade: whose it is, and where it is told. */
export type HeadedItem = {
  readonly heading: Sentence;
  readonly sentence: Sentence;
  readonly organisation: OrganisationEntity;
};

type Told = {
  readonly grades: ReadonlyMap<Sentence, readonly GradeMention[]>;
  /** The provider that a sentence begins with. */
  readonly beginsWith: (sentence: Sentence, grade: GradeMention) => OrganisationEntity | undefined;
};

/** The providers that are listed below a grade: "Five stars" above "Happy Wok, High Street", "rated outstanding:" above schools. */
export function headedItems(
  document: Document,
  sentences: readonly Sentence[],
  { grades, beginsWith }: Told,
): readonly HeadedItem[] {
  const items: HeadedItem[] = [];
  let heading: { readonly sentence: Sentence; readonly grade: GradeMention } | undefined;
  for (const sentence of sentences) {
    const own = grades.get(sentence) ?? [];
    const grade = own[0];
    const subject = grade && beginsWith(sentence, grade);
    if (grade !== undefined) {
      heading = subject === undefined && isHeading(document, sentence, own) ? { sentence, grade } : undefined;
      continue;
    }
    const organisation = heading && isItem(document, sentence) ? beginsWith(sentence, heading.grade) : undefined;
    if (heading === undefined || organisation === undefined) heading = undefined;
    else items.push({ heading: heading.sentence, sentence, organisation });
  }
  return items;
}

/** A short line with nothing but a grade, or a sentence that leads up to a list with a colon. */
function isHeading(
  { plain, blocks }: Document,
  { start, end, block }: Sentence,
  grades: readonly GradeMention[],
): boolean {
  if (new Set(grades.map(({ grade }) => grade)).size > 1) return false;
  const text = plain.slice(start, Math.min(end, start + 400)).trimEnd();
  const whole = blocks[block]?.start === start || plain.slice(blocks[block]?.start ?? 0, start).trim().length < 4;
  return (
    text.endsWith(":") ||
    (whole && text.length < 60 && !/^[\p{L} ]{3,40}:\s*\S|[.!?]$|\p{Ll}\s(?:was|were|is|are|has|have)\s/u.test(text))
  );
}

/** A line that only names: no sentence that goes on about it. */
const isItem = ({ plain }: Document, { start, end }: Sentence): boolean =>
  end - start < 160 && !/[.!?]["']?\s*$/.test(plain.slice(start, end)) && !/^\s*["']/.test(plain.slice(start, end));

/** The claim of a heading's grade for one of its items, on the day that the item has. */
export function ofItem(claim: Claim, { sentence, organisation }: HeadedItem, document: Document): Claim {
  const when = within(document.dates, sentence)[0]?.value ?? claim.when;
  const { start, end } = sentence;
  return {
    ...claim,
    provider: organisation,
    ...(when !== undefined && { when }),
    evidence: { start, end, rule: "grade-above-list" },
    goesOn: false,
    listed: true,
  };
}
