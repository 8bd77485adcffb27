import type { OrganisationEntity } from "../../document/document.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import type { Claim } from "./claim.ts";
import { isCouncilOf, wordsOf } from "./council-services.ts";

/**
 * A claim of what an article is mostly about where it is told of its place alone, or of the council of a service that is
 * inspected by itself: "Hexley was rated good" of Hexley Youth Justice Service.
 */
export function ofService(claim: Claim, main: (framing: Framing) => OrganisationEntity | undefined): Claim {
  const { provider, framing } = claim;
  if (provider === undefined) return claim;
  const service = main(framing);
  if (service === undefined || service.id === provider.id) return claim;
  return isPlaceOf(provider, service) || isCouncilOf(provider, service, framing)
    ? { ...claim, provider: service }
    : claim;
}

/** "Hexley" of "Hexley Fire and Rescue Service", where nothing of the article is called only so. */
const isPlaceOf = ({ id, name }: OrganisationEntity, service: OrganisationEntity): boolean =>
  id.startsWith("name:") && !name.includes(" ") && wordsOf(service).includes(name);
