import { groupBy } from "../document/group-by.ts";
import type { ArticleRecord } from "../facts/record.ts";
import type { Cluster } from "./cluster.ts";
import { byCodeUnit, memberKey } from "./judgement.ts";
import { awardIdFrom, inspectionIdFrom, organisationIn, ownOrganisations, personIdFrom } from "./own-ids.ts";

/** Clusters of member keys for each kind of entity; those of stories hold ids of records. */
export type Clusters = Readonly<
  Record<"people" | "organisations" | "inspections" | "awards" | "stories", readonly Cluster[]>
>;

/** Joins what the articles, each for itself, give one id; two inspections of one article are never one. */
export function clustersByOwnIds(records: readonly ArticleRecord[]): Clusters {
  const people: Pair[] = [];
  const organisations: Pair[] = [];
  const inspections: Pair[] = [];
  const awards: Pair[] = [];
  for (const record of records) {
    const own = ownOrganisations(record);
    const organisationOf = organisationIn(own);
    const key = (id: string) => memberKey(record.id, id);
    organisations.push(...own);
    people.push(
      ...record.people.map((fact) => [key(fact.id), personIdFrom([{ record, fact }], organisationOf)] as const),
    );
    awards.push(...record.awards.map((fact) => [key(fact.id), awardIdFrom([{ record, fact }])] as const));
    const told = groupBy(record.inspections, (fact) => inspectionIdFrom([{ record, fact }], organisationOf));
    for (const [id, facts] of told) {
      inspections.push(...facts.map((fact, n) => [key(fact.id), `${id} ${n}`] as const));
    }
  }
  const stories = records.map((record) => [record.id, record.sha256] as const);
  return {
    people: joined(people),
    organisations: joined(organisations),
    inspections: joined(inspections),
    awards: joined(awards),
    stories: joined(stories),
  };
}

type Pair = readonly [key: string, id: string];

const joined = (pairs: readonly Pair[]): Cluster[] =>
  [...groupBy(pairs, ([, id]) => id).values()].map((group) => group.map(([key]) => key).sort(byCodeUnit));
