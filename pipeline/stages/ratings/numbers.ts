import { alternation, matchesIn } from "../../document/alternation.ts";
import type { Cleaned, Quoted, Sentenced } from "../../document/document.ts";
import { spanAt } from "../../document/span.ts";
import type { GradeScale } from "../../lexicon/inspectorate.ts";
import { type Candidate, inSpeech } from "./candidates.ts";
import type { Frames } from "./frames.ts";
import { isOfMany } from "./ordinary.ts";

const factual = new Set(["title", "heading", "paragraph", "list-item", "table-row", "caption"]);
const article =
  "(?:\\s+(?:an?|the|its|our|their|it|them|just|only|as|at|of|maximum|top|perfect|full|lowest|highest|possible|coveted|new|food|hygiene|rating|ratings|score|mark|star|safety|dismal|poor|paltry|measly|shocking|best|overall|inspection|been|to|again|now|rare))*";
const before = new RegExp(
  `(?:\\b(?:rated|re-rated|scored|scores|score|graded|rating|ratings|given|gave|handed|awarded|got|gets|received|receives|receiving|achieved|achieves|achieving|earned|kept|retained|maintained|dropped|fell|fallen|improved|up|down|rose|risen|from|to|with|slapped|hit|secured|marked)${article}|:|\\s-)\\s*['"]?$`,
  "iu",
);
const after =
  /^['"]?(?:$|\s*[.,;:!?)]|-stars?(?=\s+(?:food|hygiene|rating|score)|[.,;:!?]|$)|-out-of-|\s+(?:stars?|out\s+of\s+(?:5|five)|rating|ratings|score|for|in|on|at|by|after|following|from|to|and|but|with|when|last|this|under|which|despite|while|as|during|again|because|food|hygiene|overall|across|is|was|means)(?![\p{L}])|\/5)/iu;
const never =
  /^['"]?(?:\s+(?:or|to\s+(?:5|five)\b(?!\s+(?:in|on|after|following)))|[.,]\d|\s*(?:%|per\s?cent|am\b|pm\b))/iu;
const strong =
  /^['"]?(?:-star\s+(?:food|hygiene|rating|score)|-out-of-|\s+star|\s+out\s+of|\s+rating|\s+score|\/5|\s+for\s+(?:food|hygiene))/iu;
const explained = /\b(?:scale|means|between|ranging|ranges|range|possible|maximum of|anything below)\b/i;

/** "Rates businesses from zero to five": how far a scale goes, unless somebody moved along it. */
const scaleBefore = /\bfrom\s+(?:0|zero|nought|1|one|5|five)\s*(?:\([^()]{2,40}\)\s*)?(?:to|and|-)\s*$/iu;
const moved =
  /\b(?:improv|jump|r[io]se|went|gone|going|fell|fall|dropp?|climb|leap|leapt|plummet|plung|sank|slip|slid|move|up|down|boost|increase|decrease)\p{L}*\b[^.;]{0,60}$/iu;
const isScale = (left: string): boolean => {
  const from = scaleBefore.exec(left);
  return from !== null && !moved.test(left.slice(0, from.index));
};

/** Stars that are none of a hygiene rating: of hotels, tables and prizes. */
const ofPrizes = /\b(?:awards?|hotels?|michelin|tripadvisor|rosettes?|reviews?|great\s+taste)\b/i;

/** The numbers of a scale of numbers where they are given as a rating, in order. */
export function numberCandidates(document: Cleaned & Sentenced & Quoted, frames: Frames): Candidate[] {
  const scales = new Set(
    frames.live.flatMap(({ inspectorate, framework }) =>
      inspectorate.scales.filter((scale) => scale.written === "numbers" && framework.scales.includes(scale.id)),
    ),
  );
  return [...scales].flatMap((scale) => numbersOf(document, scale));
}

function numbersOf(document: Cleaned & Sentenced & Quoted, scale: GradeScale): Candidate[] {
  const grades = new Map(scale.grades.flatMap(({ grade, forms }) => forms.map((form) => [form.toLowerCase(), grade])));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}.,£$/-])${alternation(grades.keys())}(?![\\p{L}\\p{N}])`, "giu");
  const found: Candidate[] = [];
  for (const match of matchesIn(pattern, document.plain)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = spanAt(document.sentences, span.start);
    if (sentence === undefined || !factual.has(document.blocks[sentence.block]?.kind ?? "")) continue;
    const left = document.plain.slice(Math.max(sentence.start, span.start - 80), span.start);
    const right = document.plain.slice(span.end, Math.min(sentence.end, span.end + 60));
    const around = document.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
    const itemised = /(?::|\s-)\s*['"]?$/.test(left) && /^['"]?\s*\(/.test(right);
    if (never.test(right) || !(itemised || after.test(right)) || !(before.test(left) || strong.test(right))) continue;
    if (explained.test(left) && !/\b(?:rated|given|scored|handed)\b/i.test(left)) continue;
    if (
      /\bratings\s+of\s*$|\bout[\s-]+of[\s-]*$/i.test(left) ||
      /^\s+(?:ratings|scores|stars?\s+ratings)\b/i.test(right)
    )
      continue;
    if (isScale(left) || isOfMany(left) || (/^\s*-?stars?\b/i.test(right) && ofPrizes.test(around))) continue;
    if (/\b(?:or|between)\s+(?:an?\s+)?$/i.test(left) || inSpeech(document, span)) continue;
    const grade = grades.get(match[0].toLowerCase());
    if (grade !== undefined) found.push({ ...span, readings: [{ scale, grade }], sentence });
  }
  return found;
}
