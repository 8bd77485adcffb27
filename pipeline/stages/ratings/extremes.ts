import { matchesIn } from "../../document/alternation.ts";
import type { Cleaned, GradeMention, Sentenced } from "../../document/document.ts";
import { bySpan, spanAt, within } from "../../document/span.ts";
import type { GradeScale } from "../../lexicon/inspectorate.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";

const extreme =
  /\b(?:the|its|their|a)\s+(?:very\s+)?(top|highest|lowest|bottom)\s+(?:possible\s+|overall\s+|available\s+)?(?:rating|grade|mark|grading|judgement|judgment)(?![\p{L}-])/giu;
const past = /\b(?:first|once|previously|originally|since|had|lost|losing|held|given\s+up)\b/iu;
const year = /\b(?:in|since)\s+(?:\p{Lu}\p{L}+\s+)?(?:19|20)\d\d\b/u;

/** How far around the words a time and other grades are looked for, in code units. */
const reach = 90;

/** How far back the grade is looked for whose scale is meant. */
const modelReach = 10_000;

const scales = perLexicon(
  ({ inspectorates }: Lexicon): ReadonlyMap<string, GradeScale> =>
    new Map(inspectorates.flatMap((inspectorate) => inspectorate.scales.map((scale) => [scale.id, scale] as const))),
);

/**
 * Adds the ends of a scale that are told of a time before without their name: "the top rating it was first given in 2017",
 * on the scale of the overall grade told last.
 */
export function withExtremes(
  document: Cleaned & Sentenced,
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
    if (!year.test(document.plain.slice(end, right)) || !past.test(document.plain.slice(left, right))) return [];
    if (within(grades, { start: left, end: right }).length > 0) return [];
    const told = within(grades, { start: Math.max(0, start - modelReach), end: start });
    const model = told.findLast((grade) => grade.scopes.includes("overall"));
    const scale = scales(lexicon).get(model?.scales[0] ?? "");
    const ranked = [...(scale?.grades ?? [])].sort((a, b) => a.rank - b.rank);
    const grade = /^(?:top|highest)$/iu.test(match[1] ?? "") ? ranked[0] : ranked.at(-1);
    if (model === undefined || grade === undefined) return [];
    return [
      { ...model, start, end, grade: grade.grade, scopes: ["overall"], polarity: "previous", rule: "extreme-grade" },
    ];
  });
  return found.length === 0 ? [...grades] : [...grades, ...found].sort(bySpan);
}
