import type { OrganisationKind, Polarity } from "../document/document.ts";

/** A body that inspects or regulates, with its scales, its frameworks and the ways it is written about. */
export type Inspectorate = {
  readonly id: string;
  readonly name: string;
  /** Other names and abbreviations. */
  readonly aliases: readonly string[];
  readonly kind: Extract<OrganisationKind, "inspectorate" | "regulator" | "government" | "other">;
  /** Descriptions that stand for it once it has been named: "the watchdog". */
  readonly nominals: readonly string[];
  /** Its officers and what else stands for it without its having been named: "the chief inspector of prisons". */
  readonly officers?: readonly string[];
  readonly scales: readonly GradeScale[];
  readonly frameworks: readonly Framework[];
  /** Sentences with the readings expected of them; none expected makes it a counter-example. */
  readonly examples: readonly RatingExample[];
};

/** An ordered list of grades; improved and declined exist only within one. */
export type GradeScale = {
  readonly id: string;
  /** Words need a context that grades; codes ("C3") stand for themselves; numbers need the framework's phrase nearby. */
  readonly written: "words" | "codes" | "numbers";
  /** What every grade of this scale is given for, where that is always the same. */
  readonly scope?: string;
  readonly grades: readonly Grade[];
};

/** A grade in the inspectorate's own words, lower case; rank 1 is the best; `forms` are the ways it is written. */
export type Grade = { readonly grade: string; readonly rank: number; readonly forms: readonly string[] };

/** A way of inspecting: whom, which service of theirs, on which scales and for which judgements. */
export type Framework = {
  readonly id: string;
  /** Words that show it is meant. */
  readonly phrases: readonly string[];
  /** Whether an article must use one of the phrases before the framework is thought of. */
  readonly needsPhrase?: boolean;
  readonly providers: readonly OrganisationKind[];
  /** Words in a provider's name that show it is inspected under this framework. */
  readonly providerWords?: readonly string[];
  readonly service: string;
  /** Ids of scales of this inspectorate. */
  readonly scales: readonly string[];
  /** Whether an overall grade is given. */
  readonly overall: boolean;
  readonly scopes: readonly RatingScope[];
  /** Ids of the inspectorates that inspect together with this one. */
  readonly with?: readonly string[];
  /** The kind of body that carries the inspections out, where the scheme's owner does not. */
  readonly inspectedBy?: OrganisationKind;
};

/** A judgement that is graded, and the ways it is written, short ones too. */
export type RatingScope = {
  readonly scope: string;
  readonly forms: readonly string[];
  /** The judgement that this is a short name of, where an article gives that one too. */
  readonly shortFor?: string;
  /** Whether it is a part of the provider, whose grade is its overall one where it alone was inspected. */
  readonly part?: boolean;
};

/** A sentence and the grades that must be read in it, in order. */
export type RatingExample = {
  readonly text: string;
  readonly readings: readonly { readonly grade: string; readonly scope: string; readonly polarity?: Polarity }[];
};
