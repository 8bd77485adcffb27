import type { OrganisationEntity } from "../../document/document.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import type { Evidence, InspectionKind, RatingFact } from "../record.ts";

/** An inspection put together from the claims of one article. */
export type Draft = {
  framing: Framing;
  provider: OrganisationEntity | undefined;
  kind: InspectionKind;
  when: string | undefined;
  reported: string | undefined;
  time: "now" | "earlier";
  ratings: RatingFact[];
  evidence: Evidence[];
};
