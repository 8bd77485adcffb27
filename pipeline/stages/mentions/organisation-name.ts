import type { OrganisationKind } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import { phraseOf, type Range, type Search } from "./search.ts";
import type { KnownName } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** A name in the text that is an organisation's; `first` and `last` (not included) are indices of words of its line. */
export type OrganisationName = Span & {
  readonly line: number;
  readonly first: number;
  readonly last: number;
  readonly kind: OrganisationKind;
  readonly known?: KnownName;
  /** Letters in brackets behind the name that stand for it. */
  readonly acronym?: Span;
  readonly rule: string;
};

/** What a name is and which rule says so. */
export type Identity = Pick<OrganisationName, "kind" | "rule"> & { readonly known?: KnownName };

/** The name that a range of words is. */
export function make({ words, index }: Search, range: Range, is: Identity): OrganisationName {
  const { first, last } = range;
  const end = words[last - 1];
  const stop = /^(?:ltd|inc|co|corp)$/.test(end?.lower ?? "")
    ? (end?.start ?? 0) + (end?.text.length ?? 0)
    : (end?.end ?? 0);
  return { start: beginOf(words, range), end: stop, line: index, first, last, ...is };
}

/** Where a name begins: behind the stroke of a credit, "Ada Marl/Hexley Courier". */
function beginOf(words: readonly Word[], { first, last }: Range): number {
  for (let i = first + 1; i < Math.min(last - 1, first + 3); i++) {
    const stroke = words[i]?.text.indexOf("/") ?? -1;
    if (stroke > 0 && /\p{Lu}/u.test(words[i]?.text.charAt(stroke + 1) ?? ""))
      return (words[i]?.start ?? 0) + stroke + 1;
  }
  return words[first]?.start ?? 0;
}

/** The letters in brackets at a word: "(TSCP)", "(the Trust)" is none. */
export function acronymAt(words: readonly Word[], at: number): Word | undefined {
  if (words[at]?.text !== "(") return undefined;
  const first = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const letters = words[first];
  if (letters === undefined || words[first + 1]?.text !== ")") return undefined;
  if (!/^\p{Lu}[\p{L}&]*\p{Lu}\p{Ll}?$|^\p{Lu}{2,}$/u.test(letters.text)) return undefined;
  return letters;
}

/** Whether words that look like a name are only a common phrase: "the Breakfast Club". */
export const isPhrase = ({ words, vocabulary }: Search, { first, last }: Range): boolean =>
  vocabulary.phrases.has(phraseOf(words, first, last).replace(/^the /, "").replace(/ 's /g, "'s "));
