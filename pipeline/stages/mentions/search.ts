import type { Vocabulary } from "./vocabulary.ts";
import type { Line, Word } from "./words.ts";

/** Everything that the search for names in one line needs; `taken` marks words that a name has. */
export type Search = {
  readonly line: Line;
  readonly index: number;
  readonly words: readonly Word[];
  readonly taken: Uint8Array;
  readonly vocabulary: Vocabulary;
  readonly article: ArticleHints;
};

/** What the whole article gives away before names are sought: words used as places, surnames behind a title. */
export type ArticleHints = {
  readonly places: ReadonlySet<string>;
  readonly titled: ReadonlySet<string>;
  readonly care: boolean;
  /** Whether it is about places that serve food. */
  readonly food: boolean;
  /** Whether it is about their hygiene. */
  readonly hygiene: boolean;
  /** Whether it is about a university. */
  readonly university: boolean;
  /** Whether it is an excerpt of a few sentences rather than an article. */
  readonly brief: boolean;
};

/** Words of a line by their indices; `last` is not included. */
export type Range = { readonly first: number; readonly last: number };

/** A word with a capital. */
export type NameWord = Word & { readonly shape: "capital" | "upper" };

/** Whether a word is written with a capital. */
export const isName = (word: Word | undefined): word is NameWord =>
  word?.shape === "capital" || word?.shape === "upper";

/** The words of a range in lower case, as one phrase. */
export const phraseOf = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last)
    .map((word) => word.lower)
    .join(" ");

/** Whether a range is a place that a list or the article knows. */
export function isPlace({ words, vocabulary, article }: Search, { first, last }: Range): boolean {
  const text = phraseOf(words, first, last);
  return vocabulary.places.has(text) || article.places.has(text);
}
