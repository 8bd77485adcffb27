import type { ArticleRecord } from "../facts/record.ts";
import { clustersByOwnIds } from "./by-own-ids.ts";
import type { Entity, Story } from "./entity.ts";
import { awardEntities, inspectionEntities, organisationEntities, personEntities, storyEntities } from "./identify.ts";
import type { Judgement } from "./judgement.ts";

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
};

/** Resolves the entities of articles, joining only where the ids agree that each article alone would give. */
export function resolve(records: readonly ArticleRecord[]): Resolution {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const clusters = clustersByOwnIds(sorted);
  const organisations = organisationEntities(clusters.organisations, sorted);
  return {
    records: sorted,
    organisations,
    people: personEntities(clusters.people, sorted, organisations),
    inspections: inspectionEntities(clusters.inspections, sorted, organisations),
    awards: awardEntities(clusters.awards, sorted),
    stories: storyEntities(clusters.stories, sorted),
    judgements: [],
  };
}
