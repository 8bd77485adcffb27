import type { OrganisationKind } from "../../document/document.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";

/** What a common noun that speaks stands for: the inspectorate, the body behind an award, or the organisation named with it. */
export type NounKind = "document" | "writing" | "reviewer" | "judge" | "spokesperson";

/** The nouns that speak for somebody else, by their last word, and words that help to find a subject. */
export type Nouns = {
  readonly kinds: ReadonlyMap<string, NounKind>;
  readonly groups: ReadonlyMap<string, ReadonlySet<OrganisationKind>>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly postmodifiers: ReadonlySet<string>;
  /** The end of a text in adjectives and names that belong to the noun after it. */
  readonly qualified: RegExp;
  /** Nouns of posts that a person is called by afterwards: "the leader said". */
  readonly posts: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
};

/** The nouns of a lexicon, ready to be looked up. */
export const nouns = perLexicon(({ reportingVerbs: lists }: Lexicon): Nouns => {
  const kinds = new Map<string, NounKind>();
  const add = (phrases: readonly string[], kind: NounKind) => {
    for (const phrase of phrases) kinds.set(phrase.split(" ").at(-1) ?? phrase, kind);
  };
  add(lists.documents, "document");
  add(lists.writings, "writing");
  add(lists.reviewers, "reviewer");
  add(lists.judges, "judge");
  add(lists.spokespeople, "spokesperson");
  const groups = new Map<string, Set<OrganisationKind>>();
  for (const [kind, phrases] of Object.entries(lists.groups) as [OrganisationKind, readonly string[]][]) {
    for (const phrase of phrases) groups.set(phrase, (groups.get(phrase) ?? new Set()).add(kind));
  }
  return {
    kinds,
    groups,
    auxiliaries: new Set(lists.auxiliaries),
    prepositions: new Set(lists.prepositions),
    conjunctions: new Set(lists.conjunctions),
    indefinite: new Set(lists.indefinite),
    postmodifiers: new Set(lists.postmodifiers),
    qualified: new RegExp(`(?:(?:${lists.qualifiers.join("|")}|\\p{Lu}[\\p{L}']*)\\s+)+$`, "u"),
    posts: new Set(lists.posts.map((post) => post.toLowerCase())),
    female: new Set(lists.female),
    male: new Set(lists.male),
  };
});
