import { matchesIn } from "../../document/alternation.ts";
import type { Cleaned, GradeMention, Sentenced } from "../../document/document.ts";
import { bySpan, type Span, spanAt } from "../../document/span.ts";

const same =
  /\b(?:the\s+same|an\s+identical|identical)\s+(?:overall\s+)?(?:rating|grade|judgement|judgment|verdict)(?![\p{L}-])/giu;
const sameAll =
  /\b(?:marks|grades|ratings|scores|judge?ments|verdicts)\s+(?:(?:are|were|all)\s+)*(?:identical\s+to|the\s+same\s+as|unchanged\s+from)\s+(?:those|the\s+ones)(?![\p{L}-])/giu;
const before =
  /\b(?:before|previous(?:ly)?|earlier|ago|last\s+(?:time|inspection|inspected|visit)|in\s+(?:\p{Lu}\p{L}+\s+)?(?:19|20)\d\d)\b/u;

/**
 * Adds the grades that are told of as the same as others: "it received the same rating in 2018" as the last overall one,
 * "three marks identical to those of 2019" as those of its sentence.
 */
export function withSameGrades(document: Cleaned & Sentenced, grades: readonly GradeMention[]): GradeMention[] {
  const one = matchesIn(same, document.plain).flatMap((match) => {
    const span = toldBefore(document, match);
    if (span === undefined) return [];
    const model = grades.findLast(
      (grade) => grade.start < match.index && grade.polarity === "affirmed" && grade.scopes.includes("overall"),
    );
    return model === undefined || model.start >= span.sentence.start
      ? []
      : [copied({ ...model, scopes: ["overall"] }, span, "same-grade")];
  });
  const all = matchesIn(sameAll, document.plain).flatMap((match) => {
    const span = toldBefore(document, match);
    if (span === undefined) return [];
    return grades
      .filter(
        (grade) => grade.start >= span.sentence.start && grade.end <= match.index && grade.polarity === "affirmed",
      )
      .map((model) => copied(model, span, "same-grades"));
  });
  const found = [...one, ...all];
  return found.length === 0 ? [...grades] : [...grades, ...found].sort(bySpan);
}

/** Where words of sameness stand, if the words after them tell of a time before. */
function toldBefore(
  document: Cleaned & Sentenced,
  match: RegExpExecArray,
): (Span & { readonly sentence: Span }) | undefined {
  const sentence = spanAt(document.sentences, match.index);
  const end = match.index + match[0].length;
  if (sentence === undefined || !before.test(document.plain.slice(end, Math.min(sentence.end, end + 120))))
    return undefined;
  return { start: match.index, end, sentence };
}

const copied = (model: GradeMention, { start, end }: Span, rule: string): GradeMention => ({
  ...model,
  start,
  end,
  polarity: "previous",
  rule,
});
