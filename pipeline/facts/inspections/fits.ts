import type { OrganisationEntity } from "../../document/document.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import { byName, hasProviderWord } from "./places.ts";

const anyKind = new Set<OrganisationEntity["kind"]>(["company", "charity", "other"]);
const owner = /\b(?:Limited|Ltd|Group|plc|PLC|LLP|Holdings|Trust|Homes UK)$/u;

/** Whether the kind of an organisation says little of what it is inspected for. */
export const saysLittle = ({ kind }: OrganisationEntity): boolean => anyKind.has(kind);

/** Whether a framework is for some of those whose kind says little, such as a company with homes or carers. */
export const couldFit = (organisation: OrganisationEntity, { framework }: Framing): boolean =>
  !byName(framework) &&
  saysLittle(organisation) &&
  framework.providers.some((kind) => kind === "care-provider" || kind === "company");

/** Whether an organisation whose kind says little can still be one that a framework is for, and not the owner of one. */
export const canFit = (organisation: OrganisationEntity, framing: Framing): boolean =>
  couldFit(organisation, framing) && !owner.test(organisation.name);

/** Whether an organisation is of a kind that a framework is for; one that no list has may be of any. */
export const fits = (organisation: OrganisationEntity, { framework }: Framing): boolean =>
  (framework.providers.includes(organisation.kind) || organisation.id.startsWith("name:")) &&
  !(framework.inspectedBy !== undefined && organisation.kind === framework.inspectedBy) &&
  (!byName(framework) || hasProviderWord(organisation.name, framework));
