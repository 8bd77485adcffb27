import type { Document } from "../../document/document.ts";
import { within } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import { awardPhrases } from "./award-phrases.ts";
import { type Cue, cuesIn } from "./cues.ts";
import type { Entrant } from "./entrant.ts";
import { entrantsIn } from "./entrants.ts";
import { type AwardVocabulary, awardVocabularyOf } from "./vocabulary.ts";

export type { Cue } from "./cues.ts";

/** What the readers of awards share. */
export type Scene = {
  readonly document: Document;
  readonly vocabulary: AwardVocabulary;
  readonly phrases: readonly AwardPhrase[];
  /** Those of the phrases that are schemes. */
  readonly schemes: readonly AwardPhrase[];
  /** The award of a text that names only one. */
  readonly only?: AwardPhrase;
  /** The only award, of whatever name its categories have, that a text names. */
  readonly soleAward?: AwardPhrase;
  /** The years that the text gives each scheme, by its name. */
  readonly years: ReadonlyMap<string, ReadonlySet<string>>;
  readonly cues: readonly Cue[];
  readonly entrants: readonly Entrant[];
  /** Those of them who are people. */
  readonly people: readonly Entrant[];
  /** The year of the honours list that the article tells of, where it says it. */
  readonly honours?: string;
  /** The organisation that the article is about. */
  readonly main?: Entrant;
};

/** Finds awards, cues and possible recipients once for every rule. */
export function sceneOf(document: Document, lexicon: Lexicon): Scene {
  const vocabulary = awardVocabularyOf(lexicon);
  const phrases = awardPhrases(document, vocabulary);
  const years = yearsOf(phrases);
  if (phrases.length === 0)
    return { document, vocabulary, phrases, schemes: [], years, cues: [], entrants: [], people: [] };
  const entrants = entrantsIn(document, vocabulary, phrases);
  const main = mainOrganisation(document, entrants);
  const honours = yearOfHonours(document);
  const only = oneOf(phrases);
  const soleAward = oneOf(phrases.filter((p) => p.kind === "award"));
  return {
    document,
    vocabulary,
    phrases,
    schemes: phrases.filter((p) => p.kind === "scheme"),
    years,
    cues: cuesIn(document, vocabulary, phrases),
    entrants,
    people: entrants.filter((e) => e.person),
    ...(only !== undefined && { only }),
    ...(soleAward !== undefined && { soleAward }),
    ...(honours !== undefined && { honours }),
    ...(main !== undefined && { main }),
  };
}

/** The first of phrases that all have one name. */
const oneOf = (phrases: readonly AwardPhrase[]): AwardPhrase | undefined =>
  phrases.every(({ name }) => name === phrases[0]?.name) ? phrases[0] : undefined;

function yearsOf(phrases: readonly AwardPhrase[]): ReadonlyMap<string, ReadonlySet<string>> {
  const years = new Map<string, Set<string>>();
  for (const { name, year } of phrases)
    if (year !== undefined) years.set(name, (years.get(name) ?? new Set<string>()).add(year));
  return years;
}

const HONOURS =
  /\b((?:19|20)\d\d) (?:(?:New Year|Birthday|King|Queen)(?:'?s'?)? ){1,3}Honours\b|\b(?:New Year|Birthday)(?:'?s'?)? [Hh]onours(?: [Ll]ist)?,?(?: for| of| in)? ((?:19|20)\d\d)\b/gu;

/** "the 2021 New Year Honours", "the Birthday Honours List 2014": the year of the list, where it is only one. */
function yearOfHonours({ plain }: Document): string | undefined {
  const years = new Set([...plain.matchAll(HONOURS)].map(([, before, after]) => before ?? after));
  return years.size === 1 ? [...years][0] : undefined;
}

function mainOrganisation(document: Document, entrants: readonly Entrant[]): Entrant | undefined {
  const counts = new Map<string, number>();
  const title = document.blocks.find((b) => b.kind === "title");
  for (const { id, person } of entrants) if (id !== undefined && !person) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { id, person } of title === undefined ? [] : within(entrants, title)) {
    if (id !== undefined && !person) counts.set(id, (counts.get(id) ?? 0) + 3);
  }
  let most: string | undefined;
  for (const [id, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = id;
  return entrants.find((e) => e.id === most);
}
