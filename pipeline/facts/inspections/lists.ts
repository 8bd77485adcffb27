import type { Claim } from "./claim.ts";
import type { Draft } from "./draft.ts";

/** "How they fared": the grades of a list came out with the one report of their kind that the article dates. */
export function dateLists(drafts: readonly Draft[], claims: readonly Claim[], of: ReadonlyMap<Claim, Draft>): void {
  const listed = new Set(
    claims.flatMap((claim) => {
      const draft = claim.listed && claim.ratings.length > 0 ? of.get(claim) : undefined;
      return draft && drafts.includes(draft) ? [draft] : [];
    }),
  );
  if (new Set([...listed].map(({ provider }) => provider?.id)).size < 2) return;
  const dated = drafts.filter(({ reported, time }) => reported !== undefined && time === "now");
  for (const draft of listed) {
    if (draft.when !== undefined || draft.reported !== undefined || draft.time !== "now") continue;
    const own = dated.filter(({ framing }) => framing.framework === draft.framing.framework);
    const days = new Set(own.map(({ reported }) => reported));
    if (days.size === 1) draft.reported = own[0]?.reported;
  }
}
