import { bounds, canBeSame, dayNumber } from "../../document/calendar.ts";
import type { InspectionKind } from "../record.ts";
import type { Claim } from "./claim.ts";
import type { Draft } from "./draft.ts";
import { dateLists } from "./lists.ts";
import { ratedLater } from "./rated-later.ts";
import { atManyPlaces, dateSites, dateTrusts } from "./sites.ts";

/** Puts the claims of an article together, so that each inspection stands once; `published` is its day, if known. */
export function merged(claims: readonly Claim[], published: string | undefined): Draft[] {
  const drafts: Draft[] = [];
  const of = new Map<Claim, Draft>();
  const place = (claim: Claim, find: Finder): void => {
    const draft = placed(drafts, claim, find);
    if (draft) of.set(claim, draft);
  };
  for (const claim of claims) if (claim.when !== undefined && claim.give === undefined) place(claim, dated);
  for (const claim of claims) if (claim.give !== undefined) place(claim, about(claim.give));
  claims.forEach((claim, i) => {
    if (claim.when !== undefined || claim.time !== "now" || repeatsBadly(drafts, claim, published)) return;
    const told =
      claim.goesOn && (claims[i - 1]?.time === "now" || claim.thatTime) ? of.get(claims[i - 1] ?? claim) : undefined;
    place(claim, (kin, c) =>
      told &&
      kin.includes(told) &&
      sameParagraph(claims[i - 1], claim, isNews(told, published) ? 2 : 1) &&
      !contradicts(told, c)
        ? told
        : (current(published)(kin, c) ?? (claim.stands ? lastGraded(kin, c) : undefined)),
    );
  });
  drafts.splice(0, drafts.length, ...atManyPlaces(drafts, claims));
  dateSites(drafts);
  dateTrusts(drafts);
  dateLists(drafts, claims, of);
  for (const claim of claims)
    if (claim.when === undefined && claim.time === "earlier") place(claim, earlier(published));
  for (const claim of claims)
    if (claim.reported !== undefined && claim.when === undefined && claim.time === "now" && !of.has(claim))
      place(claim, current(published));
  return ratedLater(drafts);
}

/** A second overall grade with no day of its own is one whose judgement was not understood. */
function repeatsBadly(drafts: readonly Draft[], claim: Claim, published: string | undefined): boolean {
  if (claim.ratings.length === 0 || claim.reported !== undefined) return false;
  if (claim.ratings.some(({ scope }) => scope !== "overall")) return false;
  const kin = drafts.filter((draft) => sameProvider(draft, claim) && !isVisit(draft.kind));
  const now = current(published)(kin, { ...claim, ratings: [] });
  return now !== undefined && contradicts(now, claim) && current(published)(kin, claim) === undefined;
}

/** Sentences at most so many code units apart: next to one another in one paragraph 1, in two paragraphs 2. */
const sameParagraph = (a: Claim | undefined, b: Claim, gap: number): boolean =>
  a !== undefined && b.evidence.start - a.evidence.end <= gap && b.evidence.start >= a.evidence.start;

type Finder = (kin: readonly Draft[], claim: Claim) => Draft | undefined;

function placed(drafts: Draft[], claim: Claim, find: Finder): Draft | undefined {
  const kin = drafts.filter(
    (draft) => sameProvider(draft, claim) && isVisit(draft.kind) === isVisit(claim.kind) && agrees(draft, claim),
  );
  const draft = find(kin, claim);
  if (draft) absorb(draft, claim);
  if (draft || !claim.founding) return draft;
  const made: Draft = {
    framing: claim.framing,
    provider: claim.provider,
    kind: claim.kind,
    when: claim.when,
    reported: claim.reported,
    time: claim.time,
    ratings: [...claim.ratings],
    evidence: [claim.evidence],
  };
  drafts.push(made);
  return made;
}

/** Whether a report that came out when the claim says can be that of the inspection: at most ten months after it. */
function agrees(draft: Draft, { reported }: Claim): boolean {
  const out = reported === undefined ? undefined : bounds(reported);
  if (out === undefined || reported === undefined) return true;
  if (draft.reported !== undefined) return canBeSame(draft.reported, reported);
  const days = draft.when === undefined ? undefined : bounds(draft.when);
  return days === undefined || (days[0] <= out[1] && dayNumber(out[0]) - dayNumber(days[1]) < 300);
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

/** The dated inspection nearest to a day that is known to within so many days. */
const about =
  (give: number): Finder =>
  (kin, claim) => {
    const days = bounds(claim.when ?? "");
    if (days === undefined) return undefined;
    const off = (draft: Draft): number => {
      const own = bounds(draft.when ?? "");
      if (own === undefined) return Number.POSITIVE_INFINITY;
      return Math.max(0, dayNumber(days[0]) - dayNumber(own[1]), dayNumber(own[0]) - dayNumber(days[1]));
    };
    return kin.filter((draft) => off(draft) <= give && !contradicts(draft, claim)).sort((a, b) => off(a) - off(b))[0];
  };

/** The inspection that the article is about: the last that can have been news when it was published. */
const current =
  (published: string | undefined): Finder =>
  (kin, claim) =>
    kin
      .filter((draft) => draft.time === "now" && isNews(draft, published) && !contradicts(draft, claim))
      .sort((a, b) => compare(lastDay(b), lastDay(a)))[0];

/** The last inspection of those with a day that gave the grade which stands now. */
const lastGraded: Finder = (kin, claim) => {
  const last = kin.filter(({ when }) => when !== undefined).sort((a, b) => compare(lastDay(b), lastDay(a)))[0];
  const gave = claim.ratings.some(({ scope, grade }) =>
    last?.ratings.some((r) => r.scope === scope && r.grade === grade),
  );
  return gave ? last : undefined;
};

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

/** Whether an inspection's report can have been news on the day of publication: within nine months of it. */
function isNews(draft: Draft, published: string | undefined): boolean {
  const last = lastDay(draft);
  const day = published === undefined ? undefined : bounds(published)?.[0];
  return last === "" || day === undefined || dayNumber(day) - dayNumber(last) < 280;
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
  const better = draft.when === undefined || (claim.give === undefined && finer(claim.when ?? "", draft.when));
  if (claim.when !== undefined && better) draft.when = claim.when;
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
