import type { OrganisationKind } from "../document/document.ts";

/**
 * A family of awards. `aliases` are other names of the same scheme; `body` is who gives it; `honour` marks one that is
 * conferred and has no categories. In examples braces mark what is read as the scheme's name.
 */
export type AwardScheme = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly body?: string;
  readonly honour?: boolean;
  /** Categories that are written without "of the Year", "Award" or the like. */
  readonly categories?: readonly string[];
  readonly kinds?: readonly OrganisationKind[];
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
};
