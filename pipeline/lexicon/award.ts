import type { OrganisationKind } from "../document/document.ts";

/**
 * A family of awards. `aliases` are other names of the same scheme; `body` is who gives it; `honour` marks one that is
 * conferred and has no categories, `personal` one that only people receive. In examples braces mark what is read as the scheme's name.
 */
export type AwardScheme = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly body?: string;
  readonly honour?: boolean;
  readonly personal?: boolean;
  /** Categories that are written without "of the Year", "Award" or the like. */
  readonly categories?: readonly string[];
  readonly kinds?: readonly OrganisationKind[];
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
};

/** A list of words for each thing that can become of an entry. */
type ByOutcome = {
  readonly [outcome in
    | "won"
    | "shortlisted"
    | "finalist"
    | "highly-commended"
    | "nominated"
    | "runner-up"]: readonly string[];
};

/** How awards are written about, whatever the scheme: `award-words.json`. */
export type AwardWords = {
  /** Words that say what became of an entry: `gains` follow the recipient, `goesTo` stand before it. */
  readonly outcomes: readonly {
    readonly outcome: keyof ByOutcome;
    readonly gains: readonly string[];
    readonly goesTo: readonly string[];
  }[];
  /** Words that say that somebody receives what is conferred on people, and nothing of any other award. */
  readonly conferrals: readonly string[];
  /** Words before an outcome that make it a hope, a chance or a denial. */
  readonly notReally: readonly string[];
  /** Words that may stand between the recipient and the outcome. */
  readonly auxiliaries: readonly string[];
  /** Small words within the name of an award. */
  readonly connectors: readonly string[];
  /** Words that do not begin the name of an award, though they may be written with a capital. */
  readonly leading: readonly string[];
  /** Words after which somebody is named who is no recipient. */
  readonly apart: readonly string[];
  /** Categories that many schemes have, in small letters. */
  readonly usualCategories: readonly string[];
  /** Words before "award" that do not say which. */
  readonly plainWords: readonly string[];
  /** Words in small letters between the name of who gives awards and "awards": "the Vale Police annual awards". */
  readonly schemeWords: readonly string[];
  /** Words, with a capital, that show a line above a name to be a category. */
  readonly categoryWords: readonly string[];
  /** Last words of the names of places and things, which no person's name has. */
  readonly placeWords: readonly string[];
  /** Headings and labels of lists of results. */
  readonly headings: ByOutcome;
};
