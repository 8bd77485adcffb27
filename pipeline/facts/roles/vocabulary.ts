import type { OrganisationKind } from "../../document/document.ts";
import { type PhraseMatcher, phraseMatcher } from "../../document/phrase-matcher.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import type { Post, PostVerb } from "../../lexicon/role.ts";
import type { RoleStatus } from "../record.ts";

/** What the data says about words, ready to be asked: patterns and sets made once from `roles.json`. */
export type Vocabulary = {
  readonly nouns: PhraseMatcher;
  readonly posts: ReadonlyMap<string, Post>;
  readonly modifiers: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly statuses: ReadonlyMap<string, RoleStatus>;
  readonly parties: ReadonlySet<string>;
  /** Letters after a name, in small letters. */
  readonly letters: ReadonlySet<string>;
  readonly generic: ReadonlyMap<string, readonly OrganisationKind[]>;
  /** What may stand between the start of a name and the words before it: honorifics, ranks, at the end of a slice. */
  readonly addressBefore: RegExp;
  /** What may stand after a name and still belong to it: letters, age, party in brackets; anchored at its start. */
  readonly afterName: RegExp;
  readonly verbs: ReadonlyMap<string, PostVerb>;
  readonly verbPattern: string;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

/** An alternation of phrases, the longest first; a space stands for any run of blanks. */
export const anyOf = (phrases: Iterable<string>): string =>
  [...new Set(phrases)]
    .sort(byLength)
    .map((p) => escaped(p).replace(/ /g, " +"))
    .join("|");

/** A letter that matches in either case; an entry that has a capital itself matches only as written. */
const eitherCase = (phrase: string): string =>
  /\p{Lu}/u.test(phrase)
    ? escaped(phrase)
    : escaped(phrase)
        .replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
        .replace(/ /g, " ");

/** A noun of one word, and the same with each prefix that may be tied to it. */
const withPrefixes = (noun: string): string[] =>
  /^[\p{L}-]+$/u.test(noun) ? [noun, ...PREFIXES.map((prefix) => prefix + noun)] : [noun];
const PREFIXES = ["co-", "vice-", "ex-", "deputy-"];

/** The vocabulary of a lexicon. */
export const vocabularyOf = perLexicon((lexicon): Vocabulary => {
  const { roles } = lexicon;
  const posts = new Map(roles.posts.flatMap((post) => post.nouns.map((noun) => [noun.toLowerCase(), post] as const)));
  const statuses = new Map(
    (Object.keys(roles.statuses) as RoleStatus[]).flatMap((s) => roles.statuses[s].map((word) => [word, s] as const)),
  );
  const letters = anyOf(roles.postNominals.map((p) => p.toUpperCase()));
  const address = anyOf(roles.address);
  const verbs = new Map(roles.verbs.flatMap((verb) => verb.verbs.map((v) => [v, verb] as const)));
  return {
    nouns: phraseMatcher(roles.posts.flatMap((post) => post.nouns.flatMap(withPrefixes))),
    posts,
    modifiers: new Set(roles.modifiers),
    stops: new Set(roles.stops),
    statuses,
    parties: new Set(roles.parties),
    letters: new Set(roles.postNominals),
    generic: new Map(roles.generic.flatMap((g) => g.nouns.map((noun) => [noun, g.kinds] as const))),
    addressBefore: new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${address})\\.? +\\(?)+$`, "iu"),
    afterName: new RegExp(
      `^(?:(?:,? (?:${letters}|PhD)(?![\\p{L}]| for\\b))|,? (?:aged )?\\d\\d(?=,)|,? \\((?:(?:${roles.parties.map(eitherCase).join("|")})\\b[^()\\n]{0,30}|[Pp]ictured[^()\\n]{0,20}|pronounced[^()\\n]{0,20}|[^()\\n]{0,20}(?:left|right|centre|middle)|aged? \\d\\d|\\d\\d|(?:${letters}))\\))*`,
      "u",
    ),
    verbs,
    verbPattern: anyOf(verbs.keys()),
  };
});
