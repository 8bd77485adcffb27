import { groupBy } from "../document/group-by.ts";
import type { ArticleRecord } from "../facts/record.ts";
import type { Cluster } from "./cluster.ts";
import type { Entity, Story } from "./entity.ts";
import { apartId, articleId, organisationId, storyId } from "./ids.ts";
import { byCodeUnit, memberKey, memberOf } from "./judgement.ts";
import { type OrganisationMember, organisationMembers } from "./members.ts";
import {
  awardIdFrom,
  inspectionIdFrom,
  type OrganisationOf,
  organisationIn,
  ownOrganisations,
  personIdFrom,
  type Told,
} from "./own-ids.ts";
import { settle } from "./settle.ts";
import { isSharedName } from "./shared-names.ts";

/** Names clusters of organisations: by their settled name, and by their place where many bodies share the name. */
export function organisationEntities(clusters: readonly Cluster[], records: readonly ArticleRecord[]): Entity[] {
  const members = new Map(records.flatMap(organisationMembers).map((member) => [member.key, member]));
  return entities(clusters, records, (cluster) => {
    const told = cluster.flatMap((key) => members.get(key) ?? []);
    return { id: organisationIdFrom(told), ids: told.map((member) => organisationIdFrom([member])) };
  });
}

/** The id that some articles together give an organisation; names that the texts mention come before the facts' own. */
function organisationIdFrom(told: readonly OrganisationMember[]): string {
  const mentioned = told.filter(({ key }) => !memberOf(key).id.startsWith("name:"));
  const name = settle((mentioned.length > 0 ? mentioned : told).map((member) => member.name)) ?? "";
  const shared = told.some(({ folded, kind }) => isSharedName(folded, kind));
  return organisationId(name, shared ? settle(told.map(({ places }) => places[0])) : undefined);
}

/** Names clusters of people by their settled name and what anchors them. */
export const personEntities = (
  clusters: readonly Cluster[],
  records: readonly ArticleRecord[],
  organisations: readonly Entity[],
): Entity[] => named(clusters, { records, organisations, factsOf: (record) => record.people, idFrom: personIdFrom });

/** Names clusters of inspections by provider, inspectorate, framework and best known date. */
export const inspectionEntities = (
  clusters: readonly Cluster[],
  records: readonly ArticleRecord[],
  organisations: readonly Entity[],
): Entity[] =>
  named(clusters, { records, organisations, factsOf: (record) => record.inspections, idFrom: inspectionIdFrom });

/** Names clusters of entries for awards by scheme and year. */
export const awardEntities = (clusters: readonly Cluster[], records: readonly ArticleRecord[]): Entity[] =>
  named(clusters, { records, organisations: [], factsOf: (record) => record.awards, idFrom: awardIdFrom });

/** Names clusters of articles by the smallest of them. */
export function storyEntities(clusters: readonly Cluster[], records: readonly ArticleRecord[]): Story[] {
  const ids = new Map(records.map(({ id, source }) => [id, articleId(source)]));
  return clusters
    .map((articles) => ({ id: storyId(articles.map((article) => ids.get(article) ?? "")), articles }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Where the facts of a kind of entity stand, and how some of them together give an id. */
type Kind<Fact> = {
  readonly records: readonly ArticleRecord[];
  readonly organisations: readonly Entity[];
  readonly factsOf: (record: ArticleRecord) => readonly Fact[];
  readonly idFrom: (told: readonly Told<Fact>[], organisationOf: OrganisationOf) => string;
};

function named<Fact extends { readonly id: string }>(clusters: readonly Cluster[], kind: Kind<Fact>): Entity[] {
  const { records, organisations, factsOf, idFrom } = kind;
  const facts = new Map(
    records.flatMap((record) =>
      factsOf(record).map((fact) => [memberKey(record.id, fact.id), { record, fact }] as const),
    ),
  );
  const together = organisationIn(idsByMember(organisations));
  const alone = perRecord((record) => organisationIn(ownOrganisations(record)));
  return entities(clusters, records, (cluster) => {
    const told = cluster.flatMap((key) => facts.get(key) ?? []);
    return {
      id: idFrom(told, together),
      ids: told.map((one) => idFrom([one], alone(one.record))),
    };
  });
}

const perRecord = <Value>(make: (record: ArticleRecord) => Value): ((record: ArticleRecord) => Value) => {
  const made = new WeakMap<ArticleRecord, Value>();
  return (record) => {
    const value = made.get(record) ?? make(record);
    made.set(record, value);
    return value;
  };
};

/** The ids of entities by the keys of their members. */
export const idsByMember = (list: readonly Entity[]): Map<string, string> =>
  new Map(list.flatMap(({ id, members }) => members.map((m) => [memberKey(m.article, m.id), id] as const)));

type Identity = { readonly id: string; readonly ids: readonly string[] };

/** Makes entities of clusters; clusters that come to one id are told apart by the first article of each. */
function entities(
  clusters: readonly Cluster[],
  records: readonly ArticleRecord[],
  identify: (cluster: Cluster) => Identity,
): Entity[] {
  const sources = new Map(records.map(({ id, source }) => [id, source]));
  const made = clusters.map((cluster) => ({
    ...identify(cluster),
    members: cluster.map(memberOf).sort((a, b) => byCodeUnit(a.article, b.article) || byCodeUnit(a.id, b.id)),
  }));
  return [...groupBy(made, ({ id }) => id).values()]
    .flatMap((group) => (group.length === 1 ? group : toldApart(group, sources)))
    .map((entity) => ({ ...entity, ids: [...new Set(entity.ids)].sort(byCodeUnit) }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function toldApart(group: readonly Entity[], sources: ReadonlyMap<string, string>): Entity[] {
  const first = (entity: Entity): string => sources.get(entity.members[0]?.article ?? "") ?? "";
  return [...groupBy(group, first)].flatMap(([source, namesakes]) =>
    [...namesakes]
      .sort((a, b) => byCodeUnit(a.members[0]?.id ?? "", b.members[0]?.id ?? ""))
      .map((entity, n) => ({ ...entity, id: apartId(entity.id, n === 0 ? source : `${source} ${n}`) })),
  );
}
