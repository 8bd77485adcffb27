import type { ArticleRecord } from "../facts/record.ts";
import type { Cluster } from "./cluster.ts";
import { type Joined, joinAwards, joinInspections, joinOrganisations, joinPeople, joinStories } from "./clusters.ts";
import type { Decision, DecisionProblem } from "./decisions.ts";
import type { Entity, Story } from "./entity.ts";
import { awardEntities, inspectionEntities, organisationEntities, personEntities, storyEntities } from "./identify.ts";
import { byCodeUnit, type Judgement, memberKey } from "./judgement.ts";
import { type Knowledge, noKnowledge } from "./knowledge.ts";
import { type Meanings, meaningsIn, withMeanings } from "./meanings.ts";
import type { ClusterOf } from "./views.ts";

/** Which entity of which article is which real thing. A member of an award is an `AwardFact`: one entry for it. */
export type Resolution = {
  /** Sorted by id, each id once. */
  readonly records: readonly ArticleRecord[];
  readonly people: readonly Entity[];
  readonly organisations: readonly Entity[];
  readonly inspections: readonly Entity[];
  readonly awards: readonly Entity[];
  readonly stories: readonly Story[];
  /** The ledger: why members were joined, kept apart, or are listed for review. */
  readonly judgements: readonly Judgement[];
  readonly decisionProblems: readonly DecisionProblem[];
};

/**
 * Resolves the entities of articles by rules and decisions: the same set of records gives the same resolution. A
 * decision may use every id that the rules give, and those that the decisions themselves bring about.
 */
export function resolve(records: readonly ArticleRecord[], knowledge: Knowledge = noKnowledge): Resolution {
  if (knowledge.decisions.length === 0) return resolveOnce(records, knowledge);
  const undecided = resolveOnce(records, { ...knowledge, decisions: [] });
  let meanings = meaningsIn(undecided);
  let resolution = resolveOnce(records, { ...knowledge, meanings });
  for (const _ of knowledge.decisions) {
    if (!unknownIds(resolution, knowledge.decisions, meanings)) break;
    meanings = withMeanings(meanings, meaningsIn(resolution));
    resolution = resolveOnce(records, { ...knowledge, meanings });
  }
  return resolution;
}

/** Whether a decision names by an id of this resolution what it could not name by the ids known before. */
function unknownIds(resolution: Resolution, decisions: readonly Decision[], before: Meanings): boolean {
  const now = Object.values(meaningsIn(resolution));
  const known = Object.values(before);
  return decisions
    .flatMap(({ verb, left, right }) => (verb === "rename" ? [left] : [left, right]))
    .some((id) => !known.some((map) => map.has(id)) && now.some((map) => map.has(id)));
}

function resolveOnce(records: readonly ArticleRecord[], knowledge: Knowledge): Resolution {
  const sorted = [...records].sort((a, b) => byCodeUnit(a.id, b.id));
  const joinedOrganisations = joinOrganisations(sorted, knowledge);
  const organisations = renamed(organisationEntities(joinedOrganisations.clusters, sorted), joinedOrganisations);
  const clusterOf = firstOf(joinedOrganisations.clusters);
  const joinedPeople = joinPeople(sorted, clusterOf, knowledge);
  const joinedInspections = joinInspections(sorted, clusterOf, knowledge);
  const joinedAwards = joinAwards(sorted, knowledge);
  const joinedStories = joinStories(sorted, knowledge);
  const all = [joinedOrganisations, joinedPeople, joinedInspections, joinedAwards, joinedStories];
  return {
    records: sorted,
    organisations,
    people: renamed(personEntities(joinedPeople.clusters, sorted, organisations), joinedPeople),
    inspections: inspectionEntities(joinedInspections.clusters, sorted, organisations),
    awards: renamed(awardEntities(joinedAwards.clusters, sorted), joinedAwards),
    stories: storyEntities(joinedStories.clusters, sorted),
    judgements: all.flatMap(({ judgements }) => judgements),
    decisionProblems: problemsOf(all, knowledge.decisions),
  };
}

/** Names each cluster by its first member. */
function firstOf(clusters: readonly Cluster[]): ClusterOf {
  const first = new Map(clusters.flatMap((cluster) => cluster.map((key) => [key, cluster[0]] as const)));
  return (key) => first.get(key);
}

/** Gives entities the names that were decided for any of their members. */
const renamed = (entities: readonly Entity[], { names }: Joined): Entity[] =>
  entities.map((entity) => {
    const decided = entity.members.map((m) => names.get(memberKey(m.article, m.id))).find((name) => name !== undefined);
    return decided === undefined ? entity : { ...entity, name: decided };
  });

/** What could not be followed, ids that no kind knows included, in order of lines. */
function problemsOf(all: readonly Joined[], decisions: readonly Decision[]): DecisionProblem[] {
  const times = new Map<number, number>();
  for (const line of all.flatMap(({ spoken }) => spoken)) times.set(line, (times.get(line) ?? 0) + 1);
  const others = decisions.flatMap(({ line, verb, left, right }) => {
    const kinds = times.get(line) ?? 0;
    if (kinds === 1) return [];
    const message =
      kinds > 1
        ? `${left} and ${right} are things of two kinds`
        : `no entity of these articles has the id ${left}${verb === "rename" ? "" : ` or ${right}`}`;
    return [{ line, message }];
  });
  const told = all.flatMap(({ problems }) => problems).filter(({ line }) => times.get(line) === 1);
  return [...told, ...others].sort((a, b) => a.line - b.line);
}
