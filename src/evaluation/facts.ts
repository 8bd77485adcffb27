import type { AwardFact, InspectionFact, RatingFact } from "../../pipeline/facts/record.ts";
import { breadth, canMeet } from "./days.ts";
import { type Cast, meanSame } from "./entities.ts";
import type { GoldAward, GoldInspection, GoldRating } from "./gold.ts";
import { count, match, type Tally } from "./match.ts";
import { personName, plain, wordsShared } from "./normalise.ts";

const gradeOf = (rating: { grade: string }): string => plain(rating.grade).toLowerCase();
const isVisit = (kind: string): boolean => kind === "monitoring-visit" || kind === "focused-visit";

/** How far two providers agree: 0.3 where the gold names none. */
function sameProvider(cast: Cast, gold: string | null | undefined, found: string | undefined): number {
  if (!gold) return 0.3;
  if (!found) return 0;
  return meanSame(cast, gold, found) ? 1 : wordsShared(gold, found) >= 0.5 ? 0.6 : 0;
}

function sameInspection(cast: Cast, gold: GoldInspection, found: InspectionFact): number {
  if (!meanSame(cast, gold.inspectorate, found.inspectorate)) return 0;
  const provider = sameProvider(cast, gold.provider, found.provider);
  const firm = gold.optional !== true;
  const when = gold.when ?? undefined;
  if (provider === 0) return 0;
  if (firm && isVisit(gold.kind) !== isVisit(found.kind)) return 0;
  if (firm && when !== undefined && found.when === undefined) return 0;
  if (breadth(found.when) > Math.max(366, breadth(when))) return 0;
  if (!canMeet(when, found.when) && !(gold.altWhen && canMeet(gold.altWhen, found.when))) return 0;
  const grades = (gold.ratings ?? []).map(gradeOf);
  const shared = found.ratings.filter((rating) => grades.includes(gradeOf(rating))).length;
  const dated = when !== undefined && found.when !== undefined ? 1 : when === found.when ? 0.5 : 0;
  return 1 + provider + dated + (gold.kind === found.kind ? 0.3 : 0) + Math.min(shared, 3) * 0.4;
}

const sayInspection = (i: GoldInspection | InspectionFact): string =>
  `${i.inspectorate}, ${i.provider ?? "(no provider)"}, ${i.kind}, ${i.when ?? "(no date)"}`;

type GoldGrade = GoldRating & { readonly inspection: number };
type FoundGrade = RatingFact & { readonly inspection: number | undefined; readonly of: InspectionFact };

/** Counts the inspections, and the ratings of those that were matched. */
export function judgeInspections(cast: Cast): readonly Tally[] {
  const gold = cast.gold.inspections ?? [];
  const found = cast.record.inspections;
  const inspections = match(gold, found, (g, f) => sameInspection(cast, g, f));
  const goldGrades = gold.flatMap((inspection, i): GoldGrade[] =>
    (inspection.ratings ?? []).map((rating) => {
      const optional = rating.optional === true || inspection.optional === true;
      return { ...rating, optional, inspection: i };
    }),
  );
  const foundGrades = found.flatMap((of, j): FoundGrade[] =>
    of.ratings.map((rating) => ({ ...rating, inspection: inspections.gold.get(j), of })),
  );
  const grades = match(goldGrades, foundGrades, (g, f) => (g.inspection === f.inspection ? sameGrade(g, f) : 0));
  const ofGold = (i: number): string => {
    const inspection = gold[i];
    return inspection === undefined ? "" : sayInspection(inspection);
  };
  return [
    count(
      "inspections",
      { gold, found, matching: inspections },
      {
        gold: (i) => ({ what: sayInspection(i) }),
        found: (i) => ({ what: sayInspection(i), ...(i.evidence[0] && { start: i.evidence[0].start }) }),
      },
    ),
    count(
      "ratings",
      { gold: goldGrades, found: foundGrades, matching: grades },
      {
        gold: (r) => ({ what: `${ofGold(r.inspection)}: ${r.scope ?? "overall"} = ${r.grade}` }),
        found: (r) => ({ what: `${sayInspection(r.of)}: ${r.scope} = ${r.grade}`, start: r.evidence.start }),
        free: (r) => r.inspection !== undefined && gold[r.inspection]?.optional === true,
      },
    ),
  ];
}

function sameGrade(gold: GoldRating, found: RatingFact): number {
  if (gradeOf(gold) !== gradeOf(found)) return 0;
  const alike = wordsShared(gold.scope || "overall", found.scope || "overall");
  return alike >= 0.4 ? alike : 0;
}

function sameAward(cast: Cast, gold: GoldAward, found: AwardFact): number {
  const whole = (award: GoldAward | AwardFact): string =>
    [award.body, award.name, award.category].filter((part) => part).join(" ");
  const alike = Math.max(wordsShared(whole(gold), whole(found)), wordsShared(gold.name, found.name));
  if (alike < 0.5 || gold.outcome !== found.outcome) return 0;
  if (gold.category && wordsShared(gold.category, found.category ?? "") < 0.5) return 0;
  if (gold.year && found.year && Number(gold.year) !== Number(found.year)) return 0;
  const recipients = [gold.recipient, gold.recipientAlt, gold.altRecipients].flat().filter((name) => name != null);
  const { recipient } = found;
  const given =
    recipient !== undefined &&
    recipients.some((name) => meanSame(cast, name, recipient) || personName(name) === personName(recipient));
  return recipients.length > 0 && !given ? 0 : alike;
}

/** Counts the awards: scheme, category, year, outcome and recipient agree. */
export function judgeAwards(cast: Cast): Tally {
  const gold = cast.gold.awards ?? [];
  const found = cast.record.awards;
  const say = (a: GoldAward | AwardFact): string =>
    [a.name, a.category ?? "-", a.year ?? "-", a.outcome, a.recipient ?? "-"].join(", ");
  return count(
    "awards",
    { gold, found, matching: match(gold, found, (g, f) => sameAward(cast, g, f)) },
    { gold: (a) => ({ what: say(a) }), found: (a) => ({ what: say(a), start: a.evidence.start }) },
  );
}
