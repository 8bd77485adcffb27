import type { OrganisationKind } from "../document/document.ts";

/** Words about people: forms of address before a name, letters after it, kin and callings. */
export type Titles = {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly either: readonly string[];
  readonly postNominals: readonly string[];
  readonly kin: readonly string[];
  readonly femaleKin: readonly string[];
  readonly maleKin: readonly string[];
  readonly occupations: readonly string[];
};

/** Given names by origin; each text is words apart by spaces. `ambiguous` ones are also words or places, `rarer` ones never stand alone. */
export type GivenNames = {
  readonly source: string;
  readonly names: readonly { readonly origin: string; readonly female: string; readonly male: string }[];
  readonly either: string;
  readonly ambiguous: string;
  readonly rarer: readonly string[];
};

/** Surnames (texts of words apart by spaces), the beginnings and endings that show one, and the particles within one. */
export type Surnames = {
  readonly source: string;
  readonly surnames: readonly string[];
  readonly prefixes: readonly string[];
  readonly endings: readonly string[];
  /** Surnames of East Asia, which stand before the given name. */
  readonly familyFirst: string;
  readonly particles: readonly string[];
};

/** English words in lower case that begin sentences and are no names; texts of words apart by spaces. */
export type CommonWords = { readonly source: string; readonly words: readonly string[] };

/** Places, in Britain and elsewhere, and the nouns that end the name of one. */
export type Places = {
  readonly british: readonly string[];
  readonly elsewhere: readonly string[];
  readonly kinds: readonly string[];
  readonly addressWords: readonly string[];
  /** Adjectives and nouns for people of a country or region. */
  readonly peoples: readonly string[];
};

/** A body known by name. */
export type KnownOrganisation = {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly aliases: readonly string[];
  /** Whether the name is also an ordinary word ("Mind"), so that a capital at the beginning of a sentence says nothing. */
  readonly ordinary?: boolean;
};

/**
 * What makes a name an organisation's: words that end one (`heads`) or begin one (`starts`), house names of care homes,
 * heads that are also common nouns (`generic`), and `descriptors` that name nothing by themselves.
 */
export type OrganisationWords = {
  readonly heads: readonly { readonly word: string; readonly kind: OrganisationKind }[];
  readonly careHouses: readonly string[];
  readonly generic: readonly string[];
  readonly starts: readonly { readonly words: string; readonly kind: OrganisationKind; readonly needs?: "head" }[];
  readonly trusts: readonly { readonly word: string; readonly kind: OrganisationKind }[];
  readonly trailing: readonly string[];
  readonly descriptors: readonly string[];
  /** Heads whose names go on behind "of" and "for". */
  readonly open: readonly string[];
  /** Heads that papers write small behind a name. */
  readonly small: readonly { readonly words: string; readonly kind: OrganisationKind }[];
  /** Phrases that look like names of bodies and are none; lower case. */
  readonly phrases: readonly string[];
  /** Letters that are no organisation's. */
  readonly letters: readonly string[];
  /** Posts that somebody holds at the head of a body or for it. */
  readonly leads: readonly string[];
  /** What a body has, behind its name and 's. */
  readonly owned: readonly string[];
  /** What inspectors do to a body. */
  readonly judged: readonly string[];
  /** What judges do to a winner. */
  readonly honoured: readonly string[];
  /** Participles before by and a body. */
  readonly backers: readonly string[];
  /** What comes from a body. */
  readonly sources: readonly string[];
  /** Nouns and participles before with and a body. */
  readonly partners: readonly string[];
  /** What goes to a winner. */
  readonly prizes: readonly string[];
  /** Words before at and a workplace. */
  readonly working: readonly string[];
};

/** Common nouns that stand for an organisation of a kind. */
export type Nominal = { readonly kind: OrganisationKind; readonly nouns: readonly string[] };

/** Words beside names and within them, by what they show; lower case but for titles. */
export type NameWords = {
  /** Words that begin sentences and never names. */
  readonly openers: readonly string[];
  /** Words like participles that begin the names of organisations. */
  readonly gerunds: readonly string[];
  /** Behind such words stands no organisation: an award, an act. */
  readonly occasions: readonly string[];
  /** Words that end the names of streets, houses and occasions, never of people. */
  readonly never: readonly string[];
  /** Words that end such names, and surnames as well. */
  readonly seldom: readonly string[];
  /** Words before places. */
  readonly prepositions: readonly string[];
  /** Titles behind which any word is a surname. */
  readonly civilTitles: readonly string[];
  /** What happens to people only, behind was. */
  readonly happens: readonly string[];
  /** What people only do. */
  readonly does: readonly string[];
  /** What people do who seek or leave an office. */
  readonly stands: readonly string[];
  /** Participles before by and an organisation. */
  readonly makers: readonly string[];
  /** What organisations do, behind which. */
  readonly runs: readonly string[];
  /** Nouns right behind the name of a business. */
  readonly ownNouns: readonly string[];
  /** Words that end the names of schemes and posts. */
  readonly schemes: readonly string[];
  /** Nouns that stand before any name. */
  readonly general: readonly string[];
  /** Things that are made, before of. */
  readonly products: readonly string[];
  /** Words that go on with the name of a school behind and. */
  readonly schoolEnds: readonly string[];
  /** Verbs of which a place is the subject when it stands for its council. */
  readonly acts: readonly string[];
  /** Words before a given name that make it a place or a nursery. */
  readonly placeFronts: readonly string[];
  /** Words before a place and a common noun. */
  readonly determiners: readonly string[];
  /** Nouns for people or things of a school behind its name. */
  readonly insiders: readonly string[];
  /** Nouns for people of a body behind its letters. */
  readonly spokespeople: readonly string[];
  /** What only people have, behind 's. */
  readonly belongings: readonly string[];
  /** What a person has and no place or body, behind 's. */
  readonly personal: readonly string[];
  /** What people do to a thing, before by and a name. */
  readonly ledBy: readonly string[];
  /** What members of a party are called, before their names. */
  readonly partisans: readonly string[];
  /** What befalls people, behind was, in an excerpt. */
  readonly undergoes: readonly string[];
  /** Words on the signs of inns. */
  readonly signs: readonly string[];
  /** Words that begin the category of a prize. */
  readonly prizeOpeners: readonly string[];
  /** Nouns in a category for what can win it: a business, a group, a school. */
  readonly prizeBodies: readonly string[];
  /** Nouns in a category that people or pieces of work win. */
  readonly prizeOthers: readonly string[];
};
