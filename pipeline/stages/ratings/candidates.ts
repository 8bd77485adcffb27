import { folded, matchesIn } from "../../document/alternation.ts";
import type { Cleaned, Quoted, Sentence, Sentenced } from "../../document/document.ts";
import { type Span, spanAt, within } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type Reading, vocabulary } from "./vocabulary.ts";

/** A grade form in a sentence of the article's own text, with the grades that it can be. */
export type Candidate = Span & { readonly readings: readonly Reading[]; readonly sentence: Sentence };

type Read = Cleaned & Sentenced & Quoted;

const factual = new Set(["title", "heading", "paragraph", "list-item", "table-row", "caption"]);

/** Every grade word and code in the article's own text, in order. */
export function candidates(document: Read, lexicon: Lexicon): Candidate[] {
  const { grades, readings } = vocabulary(lexicon);
  const found: Candidate[] = [];
  for (const match of matchesIn(grades, document.plain)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = spanAt(document.sentences, span.start);
    if (sentence === undefined || !factual.has(document.blocks[sentence.block]?.kind ?? "")) continue;
    const compound = /^-\p{L}/u.test(document.plain.slice(span.end, span.end + 2));
    const possible = (readings.get(folded(match[0])) ?? []).filter(({ scale }) =>
      scale.written === "words" ? !compound : /^\p{Lu}/u.test(match[0]),
    );
    if (possible.length === 0 || takesObject(document.plain, span)) continue;
    found.push({ ...span, readings: possible, sentence });
    found.push(...starsBefore(document.plain, { ...span, readings: possible, sentence }));
  }
  return found;
}

/** "They met the expected standard": a verb with its object and no grade. */
const takesObject = (plain: string, { start, end }: Span): boolean =>
  /^met$/i.test(plain.slice(start, end)) && /^\s+(?:an?|the|its|their|with|by)\s/i.test(plain.slice(end, end + 8));

const stars = /^(?:\d|one|two|three|four|five|single)[\s-]stars?$/iu;
const earlier = /^[^\S\n]*,?[^\S\n]*\(?(?:up|down)\s+from\s+(\d|one|two|three|four|five)(?![\p{L}\p{N}-])/iu;

/** "4 stars, up from 3": the number of stars before, without its noun. */
function starsBefore(plain: string, candidate: Candidate): Candidate[] {
  if (!stars.test(plain.slice(candidate.start, candidate.end))) return [];
  const match = earlier.exec(plain.slice(candidate.end, Math.min(candidate.sentence.end, candidate.end + 40)));
  const number = match?.[1]?.toLowerCase();
  if (match === null || number === undefined) return [];
  const form = new RegExp(`^${number}[\\s-]stars?$`, "iu");
  const readings = candidate.readings.flatMap(({ scale }) =>
    scale.grades
      .filter(({ forms }) => forms.some((written) => form.test(written)))
      .map(({ grade }) => ({ scale, grade })),
  );
  const end = candidate.end + match[0].length;
  return readings.length > 0 ? [{ ...candidate, start: end - number.length, end, readings }] : [];
}

/** Whether a span lies in somebody's speech: in a quotation that is more than the span itself. */
export function inSpeech(document: Read, span: Span): boolean {
  const paragraph = { start: Math.max(0, span.start - 5000), end: span.end + 5000 };
  return within(document.quotations, paragraph).some(
    (q) =>
      q.kind === "speech" && q.start <= span.start && span.end <= q.end && q.end - q.start > span.end - span.start + 2,
  );
}
