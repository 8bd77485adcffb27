import { type PhraseMatcher, phraseMatcher } from "../../document/phrase-matcher.ts";
import type { AwardScheme } from "../../lexicon/award.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import type { AwardOutcome } from "../record.ts";

/** What the data says about awards, ready to be asked. */
export type AwardVocabulary = {
  /** Every known scheme by any of its names; group 1 is a year before it, group 2 the name, group 3 a year after it. */
  readonly known: RegExp;
  readonly schemes: ReadonlyMap<string, AwardScheme>;
  /** Who gives the known schemes. */
  readonly bodies: ReadonlySet<string>;
  readonly cues: PhraseMatcher;
  readonly gains: ReadonlyMap<string, AwardOutcome>;
  readonly goesTo: ReadonlyMap<string, AwardOutcome>;
  /** Cues of nothing but what is conferred on people. */
  readonly conferrals: ReadonlySet<string>;
  readonly notReally: RegExp;
  readonly auxiliaries: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly apart: RegExp;
  readonly headings: ReadonlyMap<string, AwardOutcome>;
  /** Words that the name of a category has, with a capital. */
  readonly categoryWords: RegExp;
  /** Categories that need no scheme to be known. */
  readonly usual: RegExp;
  /** Words before "award" that do not say which. */
  readonly plainWords: ReadonlySet<string>;
  /** Words in small letters between who gives awards and "awards", at the end of a slice, after a name. */
  readonly ownAwards: RegExp;
  /** Last words of the names of places and things, which no person's name has. */
  readonly placeWords: ReadonlySet<string>;
  /** Common nouns for organisations, in small letters. */
  readonly generic: ReadonlySet<string>;
  /** Honorifics and ranks before a name, at the end of a slice. */
  readonly address: RegExp;
};

/** The key of a phrase: its apostrophes folded, in lower case. */
export const keyOf = (phrase: string): string => phrase.replace(/[‘’]/g, "'").replace(/\s+/g, " ").toLowerCase();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

/** An alternation of phrases, the longest first. */
export const anyPhrase = (phrases: Iterable<string>): string =>
  [...new Set([...phrases].map((p) => p.replace(/[‘’]/g, "'")))].sort(byLength).map(escaped).join("|");

/** "was won by" with the other forms of the verb: "were won by", "has been jointly won by". */
const alsoPassive = (cue: string): string[] => {
  const rest = /^was (?!also |this )(.+)$/.exec(cue)?.[1];
  return rest === undefined
    ? [cue]
    : ["was", "were", "is", "are", "been", "being"].flatMap((be) =>
        ["", " also", " jointly", " this year"].map((how) => `${be}${how} ${rest}`),
      );
};

/** The vocabulary of a lexicon. */
export const awardVocabularyOf = perLexicon((lexicon): AwardVocabulary => {
  const { awards, awardWords: words, roles } = lexicon;
  const named = awards.flatMap((scheme) => [scheme.name, ...scheme.aliases].map((name) => [name, scheme] as const));
  const gains = new Map<string, AwardOutcome>([
    ...words.conferrals.map((cue) => [cue, "won"] as const),
    ...words.outcomes.flatMap((o) => o.gains.map((cue) => [cue, o.outcome] as const)),
  ]);
  const goesTo = new Map(
    words.outcomes.flatMap((o) => o.goesTo.flatMap(alsoPassive).map((cue) => [cue, o.outcome] as const)),
  );
  const headings = Object.entries(words.headings) as [AwardOutcome, readonly string[]][];
  return {
    known: new RegExp(
      `(?<![\\p{L}\\p{N}])((?:19|20)\\d\\d )?(${anyPhrase(named.flatMap(([name]) => (name.includes(" ") ? [name, name.toUpperCase()] : [name]))).replace(/Award/g, "[Aa]ward")})(?![\\p{L}\\p{N}])(?:,? (?:for |in )?\\(?((?:19|20)\\d\\d)\\b)?`,
      "gu",
    ),
    schemes: new Map(named.map(([name, scheme]) => [keyOf(name), scheme])),
    bodies: new Set(awards.flatMap(({ body }) => (body === undefined ? [] : [body]))),
    cues: phraseMatcher([...gains.keys(), ...goesTo.keys()]),
    gains,
    goesTo,
    conferrals: new Set(words.conferrals),
    notReally: new RegExp(
      `(?<![\\p{L}])(?:${anyPhrase(words.notReally)})(?: (?:they|he|she|it|we|you))?(?: (?:be|have|has|had|been|also|even|all))* *$`,
      "iu",
    ),
    auxiliaries: new Set(words.auxiliaries),
    connectors: new Set(words.connectors),
    leading: new Set(words.leading),
    apart: new RegExp(`(?<![\\p{L}])(?:${anyPhrase(words.apart)}),? (?:(?:the|a|by|local) )*$`, "iu"),
    categoryWords: new RegExp(`(?<![\\p{L}])(?:${anyPhrase(words.categoryWords)})(?![\\p{L}])`, "u"),
    usual: usualPattern(words.usualCategories),
    plainWords: new Set(words.plainWords),
    ownAwards: new RegExp(
      `(?:^|[\\s"'(])(\\p{Lu}[\\p{L}\\p{N}'&-]*(?: (?:(?:of|and|the|&) ){0,2}\\p{Lu}[\\p{L}\\p{N}'&-]*){0,6}(?:,? (?:(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) )?(?:${anyPhrase(words.schemeWords)})){1,3}) $`,
      "u",
    ),
    placeWords: new Set(words.placeWords),
    generic: new Set(roles.generic.flatMap((g) => g.nouns)),
    address: new RegExp(`(?:(?<=^|[\\p{P} ])(?:${anyPhrase(roles.address)})\\.? )+$`, "iu"),
    headings: new Map(headings.flatMap(([outcome, labels]) => labels.map((label) => [label, outcome] as const))),
  };
});

/** A category in capitals, with what it is for in capitals too, or in small letters after "for" and the like. */
function usualPattern(names: readonly string[]): RegExp {
  const capitals = names.map((name) => name.replace(/(?<=^| )\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase()));
  const more = "(?: (?:to|in|for) (?:the )?\\p{Lu}[\\p{L}'-]*(?: (?:and |of |& )?\\p{Lu}[\\p{L}'-]*){0,4})?";
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:${anyPhrase(capitals)})${more}|(?<=\\b(?:for|the|named|crowned|[Hh]onoured for) )(?:${anyPhrase(names)})|Overall winner)(?![\\p{L}\\p{N}-])`,
    "gu",
  );
}
