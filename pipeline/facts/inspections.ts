import type { Document } from "../document/document.ts";
import { bySpan } from "../document/span.ts";
import type { Framework } from "../lexicon/inspectorate.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { frames } from "../stages/ratings/frames.ts";
import type { Claim, Reading } from "./inspections/claim.ts";
import { claims } from "./inspections/claims.ts";
import type { Draft } from "./inspections/draft.ts";
import { merged } from "./inspections/merge.ts";
import { type Providers, providers } from "./inspections/providers.ts";
import { reportClaims } from "./inspections/report-claims.ts";
import type { InspectionFact, InspectionKind, RatingFact } from "./record.ts";

/** The inspections of a document, in offsets of the cleaned text. */
export function readInspections(document: Document, lexicon: Lexicon): InspectionFact[] {
  const found = frames(document, lexicon);
  if (found.live.length === 0) return [];
  const whom = providers(document, lexicon);
  const reading = { document, lexicon, frames: found, providers: whom };
  const drafts = merged(claimed(reading), document.published?.value);
  return drafts
    .map((draft) => ({ ...draft, kind: visitKind(draft, drafts, document.plain) }))
    .filter((draft, _, all) => draft.provider !== undefined && !isVague(draft, all))
    .sort((a, b) => firstTold(a) - firstTold(b) || (a.time === b.time ? 0 : a.time === "now" ? -1 : 1))
    .flatMap((draft) => {
      const inspectorate = inspectorateName(draft, { document, lexicon, whom });
      return inspectorate === undefined ? [] : [{ draft, inspectorate }];
    })
    .map(({ draft, inspectorate }, i) => fact(inOnePart(draft, drafts), inspectorate, `i${i + 1}`));
}

/** The claims of a document; where none makes an inspection, the first that tells of one without a day or a grade. */
function claimed(reading: Reading): readonly Claim[] {
  const all = claims(reading);
  if (all.some(({ founding, time }) => founding && time === "now") || reading.document.grades.length > 0) return all;
  const told = claims({ ...reading, lenient: true }).filter(
    ({ founding, provider, time }) => founding && provider && time === "now",
  );
  return [...all.filter(({ founding }) => founding), ...(told.length > 0 ? told : reportClaims(reading)).slice(0, 1)];
}

/** The framework for a provider of such a name, so that every article about it says the same. */
function ownFramework({ framing: { inspectorate, framework }, provider }: Draft): Framework {
  if (provider === undefined || framework.needsPhrase) return framework;
  const name = provider.name.toLowerCase();
  const worded = ({ providerWords }: Framework): boolean =>
    providerWords?.some((word) => name.includes(word.toLowerCase())) ?? false;
  const kin = inspectorate.frameworks.filter(
    (other) =>
      !other.needsPhrase &&
      other.providers.includes(provider.kind) &&
      other.scales.some((scale) => framework.scales.includes(scale)),
  );
  if (framework.providerWords === undefined || worded(framework)) return framework;
  return kin.find(worded) ?? kin.find((other) => other.providerWords === undefined) ?? framework;
}

/** Inspectors who come to a council and grade nothing are on a visit: a focused one, or, after a poor inspection, to monitor. */
function visitKind(draft: Draft, drafts: readonly Draft[], plain: string): InspectionKind {
  if (draft.kind !== "inspection" || draft.ratings.length > 0) return draft.kind;
  const undated = drafts.find(
    (other) =>
      other.provider?.id === draft.provider?.id &&
      other.framing.inspectorate === draft.framing.inspectorate &&
      (other.kind === "monitoring-visit" || other.kind === "focused-visit") &&
      other.when === undefined &&
      other.reported === undefined &&
      other.time === "now",
  );
  if (undated && draft.when !== undefined && draft.time === "now") return undated.kind;
  if (draft.framing.framework.id !== "ilacs") return draft.kind;
  const onSite = draft.evidence.some(({ rule }) => rule === "inspectors-on-site");
  if (onSite && /\bfocuss?ed visits?\b/i.test(plain.slice(0, 500))) return "focused-visit";
  const poor = drafts.some(
    (other) =>
      other !== draft &&
      other.provider?.id === draft.provider?.id &&
      other.ratings.some(({ grade }) => grade === "inadequate"),
  );
  return poor && /\bmonitor/i.test(plain) ? "monitoring-visit" : "inspection";
}

/** A visit without a day or a grade says nothing where another of its kind, to the same place, has a day. */
const isVague = (draft: Draft, all: readonly Draft[]): boolean =>
  draft.when === undefined &&
  draft.reported === undefined &&
  draft.ratings.length === 0 &&
  all.some(
    (other) =>
      other !== draft &&
      other.kind === draft.kind &&
      other.when !== undefined &&
      (draft.kind !== "inspection" ||
        (other.provider?.id === draft.provider?.id && other.framing.inspectorate === draft.framing.inspectorate)),
  );

const firstTold = (draft: Draft): number => Math.min(...draft.evidence.map(({ start }) => start));

function fact(draft: Draft, inspectorate: string, id: string): InspectionFact {
  const framework = ownFramework(draft);
  const when = draft.when ?? draft.reported;
  return {
    id,
    inspectorate,
    ...(draft.provider && { provider: draft.provider.name }),
    service: framework.service,
    kind: draft.kind,
    framework: framework.id,
    ...(when !== undefined && { when }),
    ...(draft.reported !== undefined && { reported: draft.reported }),
    ratings: given(draft),
    evidence: [...draft.evidence].sort(bySpan),
  };
}

/** The grade of the only part of a provider that was inspected is the overall one; of several each has its own. */
function inOnePart(draft: Draft, drafts: readonly Draft[]): Draft {
  const names = new Set(draft.framing.framework.scopes.filter(({ part }) => part).map(({ scope }) => scope));
  const told = drafts.filter(({ provider }) => provider?.id === draft.provider?.id).flatMap(({ ratings }) => ratings);
  const parts = new Set(told.map(({ scope }) => scope).filter((scope) => names.has(scope)));
  if (parts.size !== 1 || draft.ratings.some(({ scope }) => scope === "overall")) return draft;
  return {
    ...draft,
    ratings: draft.ratings.map((rating) => (parts.has(rating.scope) ? { ...rating, scope: "overall" } : rating)),
  };
}

/** The ratings, but not those that repeat another: a grade without a judgement where a framework gives none, a short name. */
function given({ framing: { framework }, ratings }: Draft): readonly RatingFact[] {
  const parted = !framework.overall && ratings.some(({ scope }) => scope !== "overall");
  const repeats = ({ scope, grade }: RatingFact): boolean => {
    const long = framework.scopes.find((known) => known.scope === scope)?.shortFor;
    return long !== undefined && ratings.some((other) => other.scope === long && other.grade === grade);
  };
  return ratings.filter((rating) => !(parted && rating.scope === "overall") && !repeats(rating));
}

/** The name that the article has for the inspectorate, or for the inspectorates that inspect together. */
function inspectorateName(
  draft: Draft,
  { document, lexicon, whom }: { readonly document: Document; readonly lexicon: Lexicon; readonly whom: Providers },
): string | undefined {
  const { inspectorate, framework } = draft.framing;
  if (framework.inspectedBy !== undefined) {
    const council = whom.council(draft.evidence[0] ?? { start: 0, end: 0 })?.name;
    if (council !== undefined) return council;
  }
  const nameOf = (id: string): string | undefined =>
    document.organisations.find((organisation) => organisation.lexicon === id)?.name ??
    lexicon.inspectorates.find((known) => known.id === id)?.name;
  const names = [inspectorate.id, ...(framework.with ?? [])].map(nameOf);
  return names.every((name) => name !== undefined) ? names.join(" and ") : undefined;
}
