import type { Diagnostic } from "../document/diagnostic.ts";
import type { Basis, Form, OrganisationKind, Polarity } from "../document/document.ts";
import type { Span } from "../document/span.ts";

/** Where a fact was read and by which rule; raw offsets. */
export type Evidence = Span & { readonly rule: string };

/** A post held at an organisation. `organisation` is a name; dates are ISO, as precise as the text. */
export type RoleFact = {
  readonly title: string;
  readonly organisation?: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: RoleStatus;
  readonly evidence: Evidence;
};
/** An organisation that somebody works or worked for, where no post is told. */
export type EmployerFact = Omit<RoleFact, "title" | "organisation"> & { readonly organisation: string };
/** How a post stands to the day of the article. */
export type RoleStatus = "current" | "former" | "acting" | "interim" | "outgoing" | "appointed";

/** A place that refers to an entity; raw offsets. */
export type MentionFact = Span & { readonly form: Form };

/** A person whom an article names, with the posts it gives them. `name` has no honorific and no post-nominals. */
export type PersonFact = {
  readonly id: string;
  readonly name: string;
  readonly honorific?: string;
  readonly postNominals?: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionFact[];
  readonly roles: readonly RoleFact[];
  /** Employers at whom the article tells no post of theirs; absent where there are none. */
  readonly employers?: readonly EmployerFact[];
};

/** An organisation that an article names. */
export type OrganisationFact = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganisationKind;
  readonly mentions: readonly MentionFact[];
};

/** A grade given by an inspection, on a scale of the lexicon, for a scope (`overall`, or the judgement's own name). */
export type RatingFact = {
  readonly scope: string;
  readonly grade: string;
  readonly scale: string;
  readonly polarity: Extract<Polarity, "affirmed" | "previous">;
  readonly evidence: Evidence;
};
/** What kind of look an inspectorate took. */
export type InspectionKind = "inspection" | "monitoring-visit" | "focused-visit" | "reinspection" | "review" | "other";

/** An inspection, visit or review. `inspectorate` and `provider` are names; `when` and `reported` ISO. */
export type InspectionFact = {
  readonly id: string;
  readonly inspectorate: string;
  readonly provider?: string;
  readonly service?: string;
  readonly kind: InspectionKind;
  readonly framework?: string;
  readonly when?: string;
  readonly reported?: string;
  readonly ratings: readonly RatingFact[];
  readonly evidence: readonly Evidence[];
};

/** What became of an entry for an award. */
export type AwardOutcome = "won" | "shortlisted" | "finalist" | "highly-commended" | "nominated" | "runner-up";

/** What became of one entry for one award. `name` is the scheme's; `body`, `recipient` are names; `year` four digits. */
export type AwardFact = {
  readonly id: string;
  readonly name: string;
  readonly category?: string;
  readonly year?: string;
  readonly body?: string;
  readonly outcome: AwardOutcome;
  readonly recipient?: string;
  readonly evidence: Evidence;
};

/** What was imposed on a provider. */
export type InterventionKind =
  | "special-measures"
  | "statutory-direction"
  | "warning-notice"
  | "improvement-notice"
  | "enforcement"
  | "other";

/** Special measures, directions and notices. `provider`, `authority` are names; `follows` the id of an inspection. */
export type InterventionFact = {
  readonly id: string;
  readonly kind: InterventionKind;
  readonly provider?: string;
  readonly authority?: string;
  readonly from?: string;
  readonly to?: string;
  readonly status: "imposed" | "in-force" | "lifted";
  readonly follows?: string;
  readonly evidence: readonly Evidence[];
};

/** A direct quotation. `text` is exactly the raw slice; `speaker` a name, `speakerId` an entity of this record. */
export type QuoteFact = Span & {
  readonly id: string;
  readonly text: string;
  readonly speaker?: string;
  readonly speakerId?: string;
  readonly cue?: Span;
  readonly rule: string;
  readonly about?: readonly string[];
};

/** A date expression and its ISO value; `text` is exactly the raw slice. */
export type DateFact = Span & {
  readonly text: string;
  readonly value: string;
  readonly basis: Basis;
  readonly rule: string;
};

/** What the pipeline knows of one article before anything is merged with other articles; all offsets are raw. */
export type ArticleRecord = {
  readonly id: string;
  readonly source: string;
  readonly sha256: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly published?: { readonly value: string; readonly basis: Basis };
  readonly people: readonly PersonFact[];
  readonly organisations: readonly OrganisationFact[];
  readonly inspections: readonly InspectionFact[];
  readonly awards: readonly AwardFact[];
  readonly interventions: readonly InterventionFact[];
  readonly quotes: readonly QuoteFact[];
  readonly dates: readonly DateFact[];
  readonly sentences: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
};
