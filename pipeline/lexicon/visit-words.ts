/** The words that tell of an inspection, a visit or a review, and of its time; lower case. */
export type VisitWords = {
  readonly kinds: readonly {
    readonly kind: "inspection" | "monitoring-visit" | "focused-visit" | "reinspection" | "review";
    readonly phrases: readonly string[];
  }[];
  /** What inspectors do on site, and who they are. */
  readonly verbs: readonly string[];
  readonly subjects: readonly string[];
  readonly reports: readonly string[];
  /** Verbs by which a report is made public. */
  readonly reported: readonly string[];
  readonly earlier: readonly string[];
  readonly latest: readonly string[];
  readonly future: readonly string[];
  /** What stands before officers who inspect nothing, "fire officers", and phrases that tell of no inspection, "risk assessment". */
  readonly otherOfficers: readonly string[];
  readonly otherwise: readonly string[];
  /** Words after which a date belongs to something else. */
  readonly breaks: readonly string[];
};
