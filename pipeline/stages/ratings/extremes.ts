import { matchesIn } from "../../document/alternation.ts";
import type { Cleaned, Dated, GradeMention, Sentenced } from "../../document/document.ts";
import { bySpan, spanAt, within } from "../../document/span.ts";
import type { GradeScale } from "../../lexicon/inspectorate.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";

const extreme =
  /\b(?:the|its|their|a)\s+(?:very\s+)?(top|highest|best|lowest|bottom|worst|poorest)\s+(?:possible\s+|overall\s+|available\s+)?(?:rating|grade|mark|grading|judgement|judgment)(?![\p{L}-])/giu;
const past = /\b(?:first|once|previously|originally|since|had|lost|losing|held|given\s+up)\b/iu;
const year = /\b(?:[Ii]n|[Ss]ince)\s+(?:\p{Lu}\p{L}+\s+)?(?:19|20)\d\d\b/u;

/** How far around the words a time is looked for, and a grade that they only describe, in code units. */
const reach = 90;
const beside = 40;

/** How far back the grade is looked for whose scale is meant. */
const modelReach = 10_000;

const scales = perLexicon(
  ({ inspectorates }: Lexicon): ReadonlyMap<string, GradeScale> =>
    new Map(inspectorates.flatMap((inspectorate) => inspectorate.scales.map((scale) => [scale.id, scale] as const))),
);

type Place = { readonly start: number; readonly end: number; readonly left: number; readonly right: number };

/** Whether the words around tell of a time before: they say so, or name a year before that of the article. */
function isOfThen({ plain, published }: Cleaned & Partial<Dated>, { start, end, left, right }: Place): boolean {
  const behind = year.exec(plain.slice(end, right))?.[0];
  const named = behind ?? year.exec(plain.slice(left, start))?.[0];
  if (named === undefined) return false;
  if (behind !== undefined && past.test(plain.slice(left, right))) return true;
  const [told, today] = [named.slice(-4), published?.value.slice(0, 4)];
  return today !== undefined && told < today;
}

/**
 * Adds the ends of a scale that are told of a time before without their name: "the top rating it was first given in 2017",
 * on the scale of the overall grade told last.
 */
export function withExtremes(
  document: Cleaned & Sentenced & Partial<Dated>,
  grades: readonly GradeMention[],
  lexicon: Lexicon,
): GradeMention[] {
  const found = matchesIn(extreme, document.plain).flatMap((match): GradeMention[] => {
    const start = match.index;
    const end = start + match[0].length;
    const sentence = spanAt(document.sentences, start);
    if (sentence === undefined || document.blocks[sentence.block]?.kind === "title") return [];
    const left = Math.max(sentence.start, start - reach);
    const right = Math.min(sentence.end, end + reach);
    if (!isOfThen(document, { start, end, left, right })) return [];
    if (within(grades, { start: Math.max(left, start - beside), end: Math.min(right, end + beside) }).length > 0)
      return [];
    const told = within(grades, { start: Math.max(0, start - modelReach), end: start });
    const model = told.findLast((grade) => grade.scopes.includes("overall"));
    const scale = scales(lexicon).get(model?.scales[0] ?? "");
    const ranked = [...(scale?.grades ?? [])].sort((a, b) => a.rank - b.rank);
    const grade = /^(?:top|highest|best)$/iu.test(match[1] ?? "") ? ranked[0] : ranked.at(-1);
    if (model === undefined || grade === undefined) return [];
    return [
      { ...model, start, end, grade: grade.grade, scopes: ["overall"], polarity: "previous", rule: "extreme-grade" },
    ];
  });
  return found.length === 0 ? [...grades] : [...grades, ...found].sort(bySpan);
}
