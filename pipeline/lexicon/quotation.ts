import type { OrganisationKind } from "../document/document.ts";

/** What tells quotation marks from apostrophes, and speech from titles and words held at arm's length; lower case. */
export type QuotationWords = {
  /** Words that are written with an apostrophe before them: ’tis. */
  readonly elisions: readonly string[];
  /** The same, where the word without apostrophe is a word as well: ’cause. */
  readonly elisionsOfWords: readonly string[];
  /** Words that end in an apostrophe: o’. */
  readonly clippings: readonly string[];
  /** Words after which an s with a mark is no possessive: they cannot begin what is possessed. */
  readonly afterClosing: readonly string[];
  /** Words before the title of a work, an award or a programme. */
  readonly titleLeads: readonly string[];
  /** Phrases before words that are only marked off. */
  readonly scareLeads: readonly string[];
  /** Words that titles leave in lower case. */
  readonly smallWords: readonly string[];
  /** Grades that the scales of the inspectorates do not hold. */
  readonly grades: readonly string[];
};

/** The words by which a text says who speaks; lower case, in every form that is used. */
export type ReportingVerbs = {
  /** Verbs whose object is a whole quotation. */
  readonly speech: readonly string[];
  /** Verbs in whose sentence a quoted fragment is the subject's words. */
  readonly fragment: readonly string[];
  readonly participles: readonly string[];
  /** Verbs that report only where no other verb of the sentence does. */
  readonly stance: readonly string[];
  /** Verbs that report only where the subject is a document or its writer. */
  readonly documentVerbs: readonly string[];
  /** Words that stand between a subject and its verb. */
  readonly auxiliaries: readonly string[];
  /** Words whose object is no subject. */
  readonly prepositions: readonly string[];
  /** Prepositions that may begin a clause of their own. */
  readonly conjunctions: readonly string[];
  /** Adjectives before a noun that speaks, and words that may follow it before its verb. */
  readonly qualifiers: readonly string[];
  readonly postmodifiers: readonly string[];
  /** Words that begin a new subject. */
  readonly indefinite: readonly string[];
  /** Words that a noun follows: what looks like a verb after them is one. */
  readonly determiners: readonly string[];
  /** Participles before `by` and a speaker. */
  readonly passive: readonly string[];
  readonly accordingTo: readonly string[];
  /** What a speaker speaks after, in "Commenting on the report". */
  readonly events: readonly string[];
  /** Things that speak for whoever wrote them. */
  readonly documents: readonly string[];
  /** The same, but not for the inspectorate unless they are said to be its own. */
  readonly writings: readonly string[];
  /** Nouns of posts that a person is called by after having been named with them ("the leader"). */
  readonly posts: readonly string[];
  /** Verbs of what somebody means to do, in words that may be quoted ("plans to “cut red tape”"). */
  readonly intentions: readonly string[];
  /** Nouns for a part of a document, which speaks as the whole does ("a line in the report"). */
  readonly parts: readonly string[];
  /** Groups of nouns that one post goes by ("head", "headteacher"). */
  readonly samePosts: readonly (readonly string[])[];
  /** People who speak for the inspectorate. */
  readonly reviewers: readonly string[];
  /** People who speak for a body that gives awards. */
  readonly judges: readonly string[];
  /** People who speak for an organisation and not for themselves. */
  readonly spokespeople: readonly string[];
  /** Nouns that stand for an organisation of a kind once it has been named. */
  readonly groups: Readonly<Partial<Record<OrganisationKind, readonly string[]>>>;
  readonly female: readonly string[];
  readonly male: readonly string[];
};

/** The words by which a quotation shows what it speaks of; lower case. `interventions` are by kind of intervention. */
export type QuoteTopics = {
  readonly inspection: readonly string[];
  readonly award: readonly string[];
  readonly interventions: Readonly<Record<string, readonly string[]>>;
};
