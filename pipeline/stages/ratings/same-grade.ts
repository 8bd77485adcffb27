import { matchesIn } from "../../document/alternation.ts";
import type { Cleaned, GradeMention, Sentenced } from "../../document/document.ts";
import { bySpan, spanAt } from "../../document/span.ts";

const same =
  /\b(?:the\s+same|an\s+identical|identical)\s+(?:overall\s+)?(?:rating|grade|judgement|judgment|verdict)(?![\p{L}-])/giu;
const before =
  /\b(?:before|previous(?:ly)?|earlier|ago|last\s+(?:time|inspection|inspected|visit)|in\s+(?:\p{Lu}\p{L}+\s+)?(?:19|20)\d\d)\b/u;

/** Adds the grades that are told of as the same as the last overall one: "it received the same rating in 2018". */
export function withSameGrades(document: Cleaned & Sentenced, grades: readonly GradeMention[]): GradeMention[] {
  const found = matchesIn(same, document.plain).flatMap((match): GradeMention[] => {
    const sentence = spanAt(document.sentences, match.index);
    const end = match.index + match[0].length;
    if (sentence === undefined || !before.test(document.plain.slice(end, Math.min(sentence.end, end + 120)))) return [];
    const model = grades.findLast(
      (grade) => grade.start < match.index && grade.polarity === "affirmed" && grade.scopes.includes("overall"),
    );
    if (model === undefined || model.start >= sentence.start) return [];
    return [{ ...model, start: match.index, end, scopes: ["overall"], polarity: "previous", rule: "same-grade" }];
  });
  return found.length === 0 ? [...grades] : [...grades, ...found].sort(bySpan);
}
