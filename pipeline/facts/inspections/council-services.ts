import type { OrganisationEntity } from "../../document/document.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import { hasProviderWord } from "./places.ts";

/** Whether a body is a service of a council's that is inspected by itself: "Hexley Youth Justice Service" of Hexley Council. */
export const isCouncilOf = (
  council: OrganisationEntity,
  service: OrganisationEntity,
  { framework }: Framing,
): boolean =>
  council.kind === "local-authority" &&
  service.kind !== "local-authority" &&
  framework.providerWords !== undefined &&
  hasProviderWord(service.name, framework) &&
  wordsOf(council)[0] === wordsOf(service)[0];

/** The words of a name, without its article. */
export const wordsOf = ({ name }: OrganisationEntity): readonly string[] => name.replace(/^The\s+/u, "").split(/\s+/);
