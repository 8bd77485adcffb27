import { type Span, within } from "../../document/span.ts";
import type { Entrant } from "./entrant.ts";
import type { Scene } from "./scene.ts";

/** After these somebody is named who is not what the sentence is about. */
const ASIDE = /\b(?:by|for|at|from|with|of|in|to|on|as) (?:the )?$/;

/** "The new library was": what a sentence is about by a common noun; group 1 is the noun. */
const NOUN =
  /^\W*(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir) (?:[\p{L}\p{N}£.'-]+ ){0,3}?(\p{Ll}{3,})(?:,| (?:was|is|has|were|are|had|have|will)\b)/u;

/** How far before it a name may stand that a common noun is short for. */
const FAR = 4000;

/** Whom the sentence before an offset is about: who opens it, or whose name ends in the noun that opens it. */
export function subjectBefore(scene: Scene, at: number, person: boolean): Entrant | undefined {
  const sentence = sentenceBefore(scene, at);
  if (sentence === undefined) return undefined;
  const { plain } = scene.document;
  const text = plain.slice(sentence.start, sentence.end);
  const opens = within(scene.entrants, sentence).find(
    (e) => e.person === person && !ASIDE.test(plain.slice(Math.max(sentence.start, e.start - 20), e.start)),
  );
  if (opens !== undefined && opens.start - sentence.start < 30) return opens;
  const noun = NOUN.exec(text)?.[1];
  if (person || noun === undefined) return undefined;
  return within(scene.entrants, { start: sentence.start - FAR, end: sentence.start })
    .filter((e) => !e.person && e.name.toLowerCase().endsWith(` ${noun}`))
    .at(-1);
}

/** The sentence that ends before an offset; binary, for a text has many. */
function sentenceBefore({ document: { sentences } }: Scene, at: number): Span | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
