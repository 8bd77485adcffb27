import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Decision } from "./decisions.ts";
import { type Meanings, noMeanings } from "./meanings.ts";
import { foldName } from "./names.ts";
import type { KnownBodies } from "./organisation-forms.ts";
import type { GivenNameForms } from "./people.ts";

/** What joining knows beside the records. */
export type Knowledge = {
  /** The raw text of each record's article, by the record's id: for telling copies of one text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly knownBodies: KnownBodies;
  readonly givenNameForms: GivenNameForms;
  /** Posts that one person holds at a time at one organisation, in lower case. */
  readonly singleHolderPosts: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
  /** What each id means that a decision may use, by kind. */
  readonly meanings: Meanings;
};

/** No knowledge at all: names must agree by themselves. */
export const noKnowledge: Knowledge = {
  texts: new Map(),
  knownBodies: new Map(),
  givenNameForms: {},
  singleHolderPosts: new Set(),
  decisions: [],
  meanings: noMeanings,
};

/** What a lexicon knows for joining; `texts` and `decisions` are the caller's. */
export function knowledgeOf(
  lexicon: Lexicon,
  texts: ReadonlyMap<string, string>,
  decisions: readonly Decision[],
): Knowledge {
  const bodies = lexicon.inspectorates;
  return {
    texts,
    knownBodies: new Map(bodies.flatMap((b) => [b.name, ...b.aliases].map((name) => [foldName(name), b.id] as const))),
    givenNameForms: lexicon.givenNameForms,
    singleHolderPosts: new Set(lexicon.singleHolderPosts),
    decisions,
    meanings: noMeanings,
  };
}
