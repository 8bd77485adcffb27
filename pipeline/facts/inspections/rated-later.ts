import { bounds, dayNumber } from "../../document/calendar.ts";
import type { Draft } from "./draft.ts";

/** How many days after the visit a grade can be made known. */
const longest = 200;

/** "Rated good on 23 September. It was last inspected on 7 September": a grade that came out after the only visit told of before it. */
export function ratedLater(drafts: readonly Draft[]): Draft[] {
  const visits = new Map<Draft, Draft>();
  for (const rated of drafts) {
    if (rated.ratings.length === 0 || rated.when === undefined || rated.reported !== undefined) continue;
    if (!rated.evidence.every(({ rule }) => rule === "grade-given")) continue;
    const near = drafts.filter((visit) => isVisitOf(visit, rated));
    if (near.length === 1 && near[0]) visits.set(near[0], rated);
  }
  const joined = new Map([...visits].map(([visit, rated]) => [rated, visit]));
  return drafts
    .filter((draft) => !visits.has(draft))
    .map((draft) => {
      const visit = joined.get(draft);
      return visit === undefined
        ? draft
        : { ...draft, when: visit.when, reported: draft.when, evidence: [...draft.evidence, ...visit.evidence] };
    });
}

function isVisitOf(visit: Draft, rated: Draft): boolean {
  const [day, out] = [bounds(visit.when ?? ""), bounds(rated.when ?? "")];
  const days = day && out ? dayNumber(out[0]) - dayNumber(day[1]) : 0;
  return (
    visit !== rated &&
    visit.ratings.length === 0 &&
    visit.kind === "inspection" &&
    visit.provider?.id === rated.provider?.id &&
    visit.framing.inspectorate === rated.framing.inspectorate &&
    days > 0 &&
    days < longest
  );
}
