import type { Claim } from "./claim.ts";
import type { Draft } from "./draft.ts";

/** "Inspections at both its hospitals on 6 May": the day holds for each of the places that has no other. */
export function atManyPlaces(drafts: readonly Draft[], claims: readonly Claim[]): Draft[] {
  const plural = claims.filter((claim) => claim.plural && claim.when !== undefined);
  const whens = new Set<Draft>();
  for (const claim of plural)
    for (const draft of drafts)
      if (
        draft.when === undefined &&
        draft.time === "now" &&
        draft.provider?.id !== claim.provider?.id &&
        draft.framing.inspectorate === claim.framing.inspectorate
      ) {
        draft.when = claim.when;
        whens.add(draft);
      }
  return drafts.filter(
    (draft) =>
      whens.size === 0 ||
      draft.ratings.length > 0 ||
      !plural.some((claim) => claim.when === draft.when && claim.provider?.id === draft.provider?.id),
  );
}

/** A hospital whose grades stand beside a dated inspection of its trust was inspected then. */
export function dateSites(drafts: readonly Draft[]): void {
  const dated = drafts.filter((draft) => draft.when !== undefined && draft.time === "now" && isTrust(draft));
  const only = dated[0];
  if (only === undefined || dated.length !== 1) return;
  for (const draft of drafts)
    if (
      draft.when === undefined &&
      draft.time === "now" &&
      draft.provider?.kind === "health-body" &&
      !isTrust(draft) &&
      draft.framing.inspectorate === only.framing.inspectorate
    )
      draft.when = only.when;
}

/** A trust with no day of its own was inspected when its hospitals were. */
export function dateTrusts(drafts: readonly Draft[]): void {
  const undated = drafts.filter((draft) => draft.when === undefined && draft.time === "now" && isTrust(draft));
  const sites = drafts.filter(
    (draft) => draft.when !== undefined && draft.time === "now" && draft.provider?.kind === "health-body",
  );
  const [only] = undated;
  const whens = new Set(sites.map(({ when }) => when));
  if (only && undated.length === 1 && whens.size === 1 && only.ratings.length > 0) only.when = sites[0]?.when;
}

const isTrust = ({ provider }: Draft): boolean =>
  provider?.kind === "health-body" && /\b(?:Trust|Hospitals|Health Board)\b/.test(provider.name);
