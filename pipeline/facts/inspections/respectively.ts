import type { GradeMention, OrganisationEntity, Sentence } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import type { InSentence } from "./claim.ts";

/** The providers of the grades of a sentence that gives one to each: "rated good and adequate respectively". */
export function respective(
  sentence: Sentence,
  grades: readonly GradeMention[],
  { framings, reading }: { readonly framings: readonly Framing[]; readonly reading: InSentence },
): readonly OrganisationEntity[] {
  const [first, last, framing] = [grades[0], grades.at(-1), framings[0]];
  if (!first || !last || !framing || grades.length < 2) return [];
  if (!toldInTurn(reading.document.plain.slice(last.end, sentence.end))) return [];
  return eachInTurn(reading.providers.named(sentence, framing), first, grades.length);
}

const toldInTurn = (rest: string): boolean => /^[^.;]{0,40}\brespectively\b/u.test(rest);

/** The bodies named before the first of `count` grades, where they are as many. */
function eachInTurn(
  named: readonly (Span & { readonly organisation: OrganisationEntity })[],
  first: Span,
  count: number,
): readonly OrganisationEntity[] {
  const before = named.filter(({ end }) => end <= first.start).map(({ organisation }) => organisation);
  const each = [...new Set(before)].slice(-count);
  return each.length === count ? each : [];
}
