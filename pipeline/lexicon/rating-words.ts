/** The words that show a grade word to be a grade, and whether the grade holds; lower case. */
export type RatingWords = {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** Nouns that follow a grade, but also ordinary adjectives. */
  readonly weakNouns: readonly string[];
  readonly reporting: readonly string[];
  readonly received: readonly string[];
  readonly kept: readonly string[];
  readonly moved: readonly string[];
  readonly providerNouns: readonly string[];
  readonly predicted: readonly string[];
  readonly missed: readonly string[];
  readonly denied: readonly string[];
  readonly previous: readonly string[];
  readonly everywhere: readonly string[];
};
