import type { OrganisationKind } from "../../document/document.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";

/** What a common noun that speaks stands for: the inspectorate, the body behind an award, or the organisation named with it. */
export type NounKind = "document" | "writing" | "reviewer" | "judge" | "spokesperson";

/** The nouns that speak for somebody else, by their last word, and words that help to find a subject. */
export type Nouns = {
  readonly kinds: ReadonlyMap<string, NounKind>;
  /** The words one of which must stand before a noun that is only known with them: "press officer". */
  readonly leads: ReadonlyMap<string, ReadonlySet<string>>;
  /** "A sentence in the report" speaks as the report does. */
  readonly parts: RegExp;
  /** The words for one post: "head" and "headteacher". */
  readonly samePosts: ReadonlyMap<string, readonly string[]>;
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
  /** What members of a party are called. */
  readonly partisans: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
};

/** The nouns of a lexicon, ready to be looked up. */
export const nouns = perLexicon(({ reportingVerbs: lists, nameWords }: Lexicon): Nouns => {
  const kinds = new Map<string, NounKind>();
  const leads = new Map<string, Set<string>>();
  const add = (phrases: readonly string[], kind: NounKind) => {
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const last = words.at(-1) ?? phrase;
      kinds.set(last, kind);
      const lead = words.at(-2);
      if (lead !== undefined && !phrases.includes(last)) leads.set(last, (leads.get(last) ?? new Set()).add(lead));
    }
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
    leads,
    parts: new RegExp(
      `(?:^|[\\s,])(?:an?|one|another|the)\\s(?:\\p{Ll}+\\s){0,2}(?:${lists.parts.join("|")})\\s(?:in|of|from)\\s(?:the|its|their|this|that|his|her)\\s(?:[\\p{L}'-]+\\s){0,3}?(\\p{L}+)$`,
      "iu",
    ),
    samePosts: new Map(
      lists.samePosts.flatMap((group) => group.map((post) => [post.toLowerCase(), group.map((p) => p.toLowerCase())])),
    ),
    groups,
    auxiliaries: new Set(lists.auxiliaries),
    prepositions: new Set(lists.prepositions),
    conjunctions: new Set(lists.conjunctions),
    indefinite: new Set(lists.indefinite),
    postmodifiers: new Set(lists.postmodifiers),
    qualified: new RegExp(`(?:(?:${lists.qualifiers.join("|")}|\\p{Lu}[\\p{L}']*)\\s+)+$`, "u"),
    posts: new Set(lists.posts.map((post) => post.toLowerCase())),
    partisans: new Set([...nameWords.partisans, "green"]),
    female: new Set(lists.female),
    male: new Set(lists.male),
  };
});
