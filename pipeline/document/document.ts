import type { Diagnostic } from "./diagnostic.ts";
import type { Offsets } from "./offsets.ts";
import type { Span } from "./span.ts";

/** One article as received: its identity, the SHA-256 of its bytes and its decoded text without a byte-order mark. */
export type Article = {
  /** Path relative to the folder that was given, with "/": the article's identity. */
  readonly source: string;
  /** Hex digits, of the file's bytes. */
  readonly sha256: string;
  readonly text: string;
  /** ISO date that came with the article from outside its text. */
  readonly published?: string;
  /** What decoding had to say, in offsets of `text`. */
  readonly diagnostics?: readonly Diagnostic[];
};

/** What every document has from the start; `diagnostics` grows as stages add to it, in offsets of the cleaned text. */
export type Received = { readonly article: Article; readonly diagnostics: readonly Diagnostic[] };

/**
 * What a run of lines is. Facts are read from title, heading, paragraph, list-item, table-row and caption;
 * frame (publisher, byline, dateline) and furniture (boilerplate, related, footer) only say about the article.
 */
export type BlockKind =
  | "title"
  | "heading"
  | "paragraph"
  | "list-item"
  | "table-row"
  | "caption"
  | "publisher"
  | "byline"
  | "dateline"
  | "boilerplate"
  | "related"
  | "footer";

/** A line or paragraph of the cleaned text, without the white space around it. */
export type Block = Span & { readonly kind: BlockKind; readonly rule: string };

/** The layer of `clean`: every later offset counts in `text`, and `offsets` leads back to the raw file. */
export type Cleaned = {
  readonly text: string;
  /** `text` with typographic marks folded one for one (’ to ', “ to ", – to -): the same offsets, easier to match. */
  readonly plain: string;
  readonly offsets: Offsets;
  readonly blocks: readonly Block[];
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
};

/** A word, number or mark, with its part of speech (Universal POS tags, as wink-nlp gives them). */
export type Token = Span & { readonly pos: string };

/** A sentence: its tokens are `tokens.slice(first, last)`, its block `blocks[block]`. */
export type Sentence = Span & { readonly first: number; readonly last: number; readonly block: number };

/** The layer of `sentences`; furniture blocks are split as well. */
export type Sentenced = { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] };

/** Whether a value stands in the text or was inferred from the context. */
export type Basis = "stated" | "inferred";

/** A date expression and its ISO value as the record writes it (`2021-11`, `2018-SU`, `a/b`). */
export type DateMention = Span & { readonly value: string; readonly basis: Basis; readonly rule: string };

/** The layer of `dates`; `published` is absent where it cannot be known. */
export type Dated = {
  readonly dates: readonly DateMention[];
  readonly published?: { readonly value: string; readonly basis: Basis };
};

/**
 * A run of quoted words. The span is what stands inside the marks, from the first paragraph to the last; `parts` are its
 * runs, one for each paragraph; `outer` includes the marks. `depth` 0 is the outermost. A `scare` or `title` is marked
 * off but nobody's speech.
 */
export type Quotation = Span & {
  readonly outer: Span;
  readonly parts: readonly Span[];
  readonly marks: "double" | "single";
  readonly depth: number;
  readonly kind: "speech" | "scare" | "title";
  readonly rule: string;
};

/** The layer of `quotes/marks`: every quotation found by its marks, nested ones too, sorted by start. */
export type Quoted = { readonly quotations: readonly Quotation[] };

/** How a mention refers: by name, by a description ("the leader") or by a pronoun. */
export type Form = "name" | "nominal" | "pronoun";

/** A place in the text that refers to an entity (`entity` is its id); a name's span has no honorific and no possessive. */
export type Mention = Span & {
  readonly entity: string;
  readonly form: Form;
  readonly rule: string;
};

/** A person within one article. `name` is the fullest form in the text without honorific or post-nominals. */
export type PersonEntity = {
  readonly id: string;
  readonly name: string;
  readonly honorific?: string;
  readonly postNominals?: string;
  readonly gender?: "female" | "male";
  /** Every other surface form, as written. */
  readonly aliases: readonly string[];
};

/** What an organisation is; the list of the record's contract. */
export type OrganisationKind =
  | "local-authority"
  | "school"
  | "academy-trust"
  | "college"
  | "university"
  | "health-body"
  | "care-provider"
  | "police"
  | "fire-service"
  | "inspectorate"
  | "regulator"
  | "government"
  | "company"
  | "charity"
  | "union"
  | "political-party"
  | "media"
  | "awarding-body"
  | "partnership"
  | "committee"
  | "other";

/** An organisation within one article. `lexicon` is the id of the lexicon entry it is, where it is a known body. */
export type OrganisationEntity = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganisationKind;
  readonly lexicon?: string;
};

/** The layer of `mentions`: entities in order of first mention, and every mention sorted by start. */
export type Mentioned = {
  readonly people: readonly PersonEntity[];
  readonly organisations: readonly OrganisationEntity[];
  readonly mentions: readonly Mention[];
};

/** Who says a quotation: `quotation` is its index in `quotations`; `speaker` an entity's id, absent where unknown. */
export type Attribution = {
  readonly quotation: number;
  readonly speaker?: string;
  /** How the text names the speaker, where the speaker is no entity ("one midwife"). */
  readonly speakerText?: string;
  readonly cue?: Span;
  readonly rule: string;
};

/** The layer of `quotes/attribution`. */
export type Attributed = { readonly attributions: readonly Attribution[] };

/** Whether a grade holds now, held before, is foretold or hoped for, or is denied. */
export type Polarity = "affirmed" | "previous" | "predicted" | "denied";

/** A grade word used as a grade. `scales` are the ids of the scales that it can belong to; `scopes` what it is given for. */
export type GradeMention = Span & {
  readonly grade: string;
  readonly scales: readonly string[];
  readonly scopes: readonly string[];
  readonly polarity: Polarity;
  readonly rule: string;
};

/** The layer of `ratings`. */
export type Rated = { readonly grades: readonly GradeMention[] };

/** An article with every layer. */
export type Document = Received & Cleaned & Sentenced & Dated & Quoted & Mentioned & Attributed & Rated;
