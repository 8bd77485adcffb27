import { bounds, canBeSame, dayNumber } from "../../document/calendar.ts";
import type { OrganisationEntity } from "../../document/document.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import type { Evidence, InspectionKind, RatingFact } from "../record.ts";
import type { Claim } from "./claims.ts";

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

/** Puts the claims of an article together, so that each inspection stands once; `published` is its day, if known. */
export function merged(claims: readonly Claim[], published: string | undefined): Draft[] {
  const drafts: Draft[] = [];
  for (const claim of claims) if (claim.when !== undefined) place(drafts, claim, dated);
  for (const claim of claims)
    if (claim.when === undefined && claim.time === "now") place(drafts, claim, current(published));
  for (const claim of claims)
    if (claim.when === undefined && claim.time === "earlier") place(drafts, claim, earlier(published));
  return drafts;
}

type Finder = (kin: readonly Draft[], claim: Claim) => Draft | undefined;

function place(drafts: Draft[], claim: Claim, find: Finder): void {
  const kin = drafts.filter((draft) => sameProvider(draft, claim) && isVisit(draft.kind) === isVisit(claim.kind));
  const draft = find(kin, claim);
  if (draft) absorb(draft, claim);
  else if (claim.founding)
    drafts.push({
      framing: claim.framing,
      provider: claim.provider,
      kind: claim.kind,
      when: claim.when,
      reported: claim.reported,
      time: claim.time,
      ratings: [...claim.ratings],
      evidence: [claim.evidence],
    });
}

const sameProvider = (draft: Draft, claim: Claim): boolean =>
  draft.provider?.id === claim.provider?.id &&
  draft.framing.inspectorate === claim.framing.inspectorate &&
  (draft.framing.framework.with?.length ?? 0) === (claim.framing.framework.with?.length ?? 0);

const isVisit = (kind: InspectionKind): boolean => kind === "monitoring-visit" || kind === "focused-visit";

const dated: Finder = (kin, claim) =>
  kin.find(
    (draft) => draft.when !== undefined && canBeSame(draft.when, claim.when ?? "") && !contradicts(draft, claim),
  );

/** The inspection that the article is about: the last that can have been news when it was published. */
const current =
  (published: string | undefined): Finder =>
  (kin, claim) =>
    kin
      .filter((draft) => draft.time === "now" && isNews(draft, published) && !contradicts(draft, claim))
      .sort((a, b) => compare(lastDay(b), lastDay(a)))[0];

const earlier =
  (published: string | undefined): Finder =>
  (kin, claim) => {
    const now = current(published)(kin, { ...claim, ratings: [] });
    return kin
      .filter((draft) => draft !== now && !contradicts(draft, claim))
      .sort((a, b) => compare(lastDay(b), lastDay(a)))[0];
  };

const lastDay = (draft: Draft): string => (draft.when === undefined ? "" : (bounds(draft.when)?.[1] ?? ""));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether an inspection's report can have been news on the day of publication: within two years of it. */
function isNews(draft: Draft, published: string | undefined): boolean {
  const last = lastDay(draft);
  const day = published === undefined ? undefined : bounds(published)?.[0];
  return last === "" || day === undefined || dayNumber(day) - dayNumber(last) < 500;
}

/** Whether a claim gives another grade for a judgement that the inspection has a grade for. */
function contradicts(draft: Draft, claim: Claim): boolean {
  return claim.ratings.some((rating) =>
    draft.ratings.some(
      (r) => r.scope === rating.scope && r.scale === rating.scale && !sameGrade(r.grade, rating.grade),
    ),
  );
}

const sameGrade = (a: string, b: string): boolean => a === b || a.startsWith(b) || b.startsWith(a);

function absorb(draft: Draft, claim: Claim): void {
  if (claim.when !== undefined && (draft.when === undefined || finer(claim.when, draft.when))) draft.when = claim.when;
  draft.reported ??= claim.reported;
  if (draft.kind === "inspection") draft.kind = claim.kind;
  if (claim.time === "now" && claim.ratings.length > 0) draft.time = "now";
  for (const rating of claim.ratings)
    if (!draft.ratings.some((r) => r.scope === rating.scope && r.scale === rating.scale)) draft.ratings.push(rating);
  if (!draft.evidence.some((e) => e.start === claim.evidence.start && e.end === claim.evidence.end))
    draft.evidence.push(claim.evidence);
}

function finer(a: string, b: string): boolean {
  const length = (value: string): number => {
    const days = bounds(value);
    return days === undefined ? Number.POSITIVE_INFINITY : dayNumber(days[1]) - dayNumber(days[0]);
  };
  return length(a) < length(b);
}
