import type { Document, OrganisationEntity } from "../../document/document.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import { areaOf } from "./areas.ts";
import { isCouncilOf } from "./council-services.ts";
import { canFit, couldFit, fits } from "./fits.ts";
import type { Hit, Hits } from "./hits.ts";
import { isAside } from "./named-together.ts";
import { placeOf } from "./places.ts";
import { topicOf } from "./strangers.ts";

/** How much a document is about each of its organisations, by id. */
export function weightsOf(document: Document, { all, isOperator, isPassedBy }: Hits): ReadonlyMap<string, number> {
  const title = document.blocks.find((block) => block.kind === "title");
  const lead = document.sentences.filter((s) => document.blocks[s.block]?.kind === "paragraph").slice(0, 2);
  const weights = new Map<string, number>();
  const weightOf = (hit: Hit): number => {
    if (title !== undefined && hit.start >= title.start && hit.end <= title.end) return 5;
    if (isOperator(hit)) return 0.5;
    if (isAside(document, hit) || isPassedBy(hit)) return 0.25;
    return lead.some((s) => hit.start >= s.start && hit.end <= s.end) ? 3 : 1;
  };
  for (const hit of all) weights.set(hit.organisation.id, (weights.get(hit.organisation.id) ?? 0) + weightOf(hit));
  return weights;
}

/** The weight of one that the headline or the lead names. */
const leading = 3;

/** Finds whom an article is mostly about, of those that a framework is for. */
export function mainProvider(
  document: Document,
  { all }: Hits,
  weights: ReadonlyMap<string, number>,
): (framing: Framing) => OrganisationEntity | undefined {
  const named = [...new Set(all.map(({ organisation }) => organisation))];
  const bodies = [...document.organisations, ...named.filter((body) => !document.organisations.includes(body))];
  const weight = (body: OrganisationEntity | undefined): number => weights.get(body?.id ?? "") ?? 0;
  const mainOf = (framing: Framing): OrganisationEntity | undefined => {
    const heaviest = (suits: typeof fits): OrganisationEntity | undefined => {
      let found: OrganisationEntity | undefined;
      for (const body of bodies) if (suits(body, framing) && weight(body) > weight(found)) found = body;
      return found;
    };
    const heavy = heaviest(fits);
    const own = heavy && heaviest((body, told) => fits(body, told) && isCouncilOf(heavy, body, told));
    const fitting = own ?? heavy;
    const able = fitting !== undefined && weight(fitting) < 1 ? heaviest(canFit) : undefined;
    const best = weight(able) > 1 ? able : fitting;
    const passing = framing.framework.inspectedBy !== undefined && weight(best) < 3;
    if (best !== undefined && !passing) return best;
    const company = fitting === undefined ? heaviest(couldFit) : undefined;
    const told = weight(company) >= leading ? company : undefined;
    return placeOf(document, framing) ?? topicOf(document, framing) ?? best ?? told ?? areaOf(document, framing);
  };
  const mains = new Map<Framing, OrganisationEntity | undefined>();
  return (framing) => {
    if (!mains.has(framing)) mains.set(framing, mainOf(framing));
    return mains.get(framing);
  };
}
