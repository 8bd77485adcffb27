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

/** Given names by origin; each text is words apart by spaces. `ambiguous` ones are also words or places. */
export type GivenNames = {
  readonly source: string;
  readonly names: readonly { readonly origin: string; readonly female: string; readonly male: string }[];
  readonly either: string;
  readonly ambiguous: string;
};

/** Surnames (texts of words apart by spaces), the beginnings that show one, and the particles within one. */
export type Surnames = {
  readonly source: string;
  readonly surnames: readonly string[];
  readonly prefixes: readonly string[];
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
  /** Letters that are no organisation's. */
  readonly letters: readonly string[];
};

/** Common nouns that stand for an organisation of a kind. */
export type Nominal = { readonly kind: OrganisationKind; readonly nouns: readonly string[] };
