import { groupBy } from "../document/group-by.ts";
import type { ArticleRecord } from "../facts/record.ts";
import { type Cluster, type Clustering, cluster } from "./cluster.ts";
import { applyDecisions, type DecisionProblem } from "./decisions.ts";
import { judgeInspections } from "./inspections.ts";
import { byCodeUnit, type EntityKind, type Judgement, memberKey } from "./judgement.ts";
import type { Knowledge } from "./knowledge.ts";
import { organisationMembers } from "./members.ts";
import { judgeOrganisations } from "./organisations.ts";
import { awardIdFrom, inspectionIdFrom, organisationIn, ownOrganisations, personIdFrom } from "./own-ids.ts";
import { judgePeople } from "./people.ts";
import { judgeStories } from "./stories.ts";
import { type ClusterOf, inspectionMembers, personMembers } from "./views.ts";

/** One kind's clusters of member keys, the judgements that made them, and the names that were decided. */
export type Joined = {
  readonly clusters: readonly Cluster[];
  readonly judgements: readonly Judgement[];
  readonly names: ReadonlyMap<string, string>;
  readonly problems: readonly DecisionProblem[];
  /** Lines of decisions that spoke of this kind. */
  readonly spoken: readonly number[];
};

/** Which id each member would have if its article stood alone, by member key. */
export type OwnIds = ReadonlyMap<string, string>;

/** Joins members by the rules' judgements and by the decisions, which win over every rule. */
export function join(kind: EntityKind, own: OwnIds, judged: readonly Judgement[], knowledge: Knowledge): Joined {
  const members = [...own.keys()].sort(byCodeUnit);
  const { judgements: decided, ...effect } = applyDecisions(knowledge.decisions, {
    kind,
    meanings: knowledge.meanings[kind],
    own,
  });
  const overruled = cluster(members, decided).clusters.filter(({ length }) => length > 1);
  const home = new Map(overruled.flatMap((keys) => keys.map((key) => [key, keys] as const)));
  const parted = new Set(decided.flatMap((d) => (d.verdict === "different" ? `${d.left}\u001e${d.right}` : [])));
  const holds = ({ left, right, verdict }: Judgement): boolean => {
    if (verdict === "close") return !parted.has([left, right].sort(byCodeUnit).join("\u001e"));
    return verdict === "same" || home.get(left) === undefined || home.get(left) !== home.get(right);
  };
  const judgements = [...judged.filter(holds), ...decided];
  const { clusters, stopped }: Clustering = cluster(members, judgements);
  return {
    clusters,
    judgements: judgements.map((j) => (stopped.includes(j) ? { ...j, verdict: "close" as const } : j)),
    ...effect,
  };
}

function membersById(own: OwnIds): Map<string, string[]> {
  return new Map([...groupBy(own, ([, id]) => id)].map(([id, entries]) => [id, entries.map(([key]) => key)]));
}

/** Joins the organisations of articles. */
export const joinOrganisations = (records: readonly ArticleRecord[], knowledge: Knowledge): Joined =>
  join(
    "organisation",
    new Map(records.flatMap((record) => [...ownOrganisations(record)])),
    judgeOrganisations(records.flatMap(organisationMembers), knowledge.knownBodies),
    knowledge,
  );

/** Joins the people of articles; `clusterOf` names the cluster of an organisation's member. */
export const joinPeople = (records: readonly ArticleRecord[], clusterOf: ClusterOf, knowledge: Knowledge): Joined =>
  join(
    "person",
    ownIds(
      records,
      (record) => record.people,
      (record, fact, of) => personIdFrom([{ record, fact }], of),
    ),
    judgePeople(
      records.flatMap((record) => personMembers(record, clusterOf, knowledge.singleHolderPosts)),
      knowledge.givenNameForms,
    ),
    knowledge,
  );

/** Joins the inspections of articles; `clusterOf` names the cluster of an organisation's member. */
export const joinInspections = (
  records: readonly ArticleRecord[],
  clusterOf: ClusterOf,
  knowledge: Knowledge,
): Joined =>
  join(
    "inspection",
    ownIds(
      records,
      (record) => record.inspections,
      (record, fact, of) => inspectionIdFrom([{ record, fact }], of),
    ),
    judgeInspections(records.flatMap((record) => inspectionMembers(record, clusterOf))),
    knowledge,
  );

/** Joins the entries for awards whose scheme and year agree. */
export function joinAwards(records: readonly ArticleRecord[], knowledge: Knowledge): Joined {
  const own = ownIds(
    records,
    (record) => record.awards,
    (record, fact) => awardIdFrom([{ record, fact }]),
  );
  const judged = [...membersById(own).values()].flatMap((keys) => {
    const [first = "", ...others] = keys.sort(byCodeUnit);
    return others.map(
      (key): Judgement => ({
        kind: "award",
        left: first,
        right: key,
        rule: "same-scheme-and-year",
        score: 0.95,
        verdict: "same",
      }),
    );
  });
  return join("award", own, judged, knowledge);
}

/** Joins copies of one text; the members are ids of records. */
export const joinStories = (records: readonly ArticleRecord[], knowledge: Knowledge): Joined =>
  join(
    "story",
    new Map(records.map((record) => [record.id, record.id])),
    judgeStories(records.map(({ id }) => ({ article: id, text: knowledge.texts.get(id) ?? "" }))),
    knowledge,
  );

type Facts<Fact> = (record: ArticleRecord) => readonly Fact[];
type IdFrom<Fact> = (record: ArticleRecord, fact: Fact, of: ReturnType<typeof organisationIn>) => string;

function ownIds<Fact extends { readonly id: string }>(
  records: readonly ArticleRecord[],
  factsOf: Facts<Fact>,
  idFrom: IdFrom<Fact>,
): Map<string, string> {
  return new Map(
    records.flatMap((record) => {
      const of = organisationIn(ownOrganisations(record));
      return factsOf(record).map((fact) => [memberKey(record.id, fact.id), idFrom(record, fact, of)] as const);
    }),
  );
}
