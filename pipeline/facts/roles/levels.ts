import type { Directory } from "./organisation.ts";

const LEVELS: Readonly<Record<string, RegExp>> = {
  county: /\bcounty\b/i,
  district: /\b(?:district|borough)\b/i,
  borough: /\b(?:borough|district)\b/i,
  city: /\bcity\b/i,
  town: /\btown\b/i,
  parish: /\bparish\b/i,
};

/** The tier whose council somebody sits on by the title alone: "county" of "county councillor". */
export const seatLevel = (title: string): string | undefined =>
  /^(county|district|borough|city|town|parish) (?:councillor|cllr)$/i.exec(title)?.[1]?.toLowerCase();

/** The council of a tier; "any" where the names of the article's councils do not tell their tiers. */
export function councilOfLevel({ context, weights }: Directory, level: string): string | undefined | "any" {
  const councils = context.document.organisations.filter(({ kind }) => kind === "local-authority");
  const own = councils.filter(({ name }) => LEVELS[level]?.test(name));
  const [best] = [...own].sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
  if (best !== undefined) return best.name;
  return councils.every(({ name }) => Object.values(LEVELS).some((tier) => tier.test(name))) ? undefined : "any";
}
