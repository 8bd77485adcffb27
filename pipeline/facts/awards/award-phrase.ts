import type { Span } from "../../document/span.ts";
import type { AwardScheme } from "../../lexicon/award.ts";

/**
 * An award where the text names it: a scheme ("the Oakhurst Awards"), one award ("the Brindle Prize"), or a category
 * ("Nurse of the Year"). `name` is the text of it without its year.
 */
export type AwardPhrase = Span & {
  readonly kind: "scheme" | "award" | "category";
  readonly name: string;
  readonly year?: string;
  readonly scheme?: AwardScheme;
};
