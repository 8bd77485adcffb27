import type { ArticleRecord } from "../../pipeline/facts/record.ts";
import type { Graph, GraphNode } from "../../pipeline/graph/graph.ts";
import { type GraphIndex, indexGraph } from "../../pipeline/graph/graph-index.ts";
import type { Entity } from "../../pipeline/resolve/entity.ts";
import { type Judgement, memberKey, memberOf } from "../../pipeline/resolve/judgement.ts";
import type { Resolution } from "../../pipeline/resolve/resolve.ts";
import { describe } from "./describe.ts";
import { evidenceOf, locationOf, markedSentence, type Texts } from "./evidence.ts";

/** What an explanation is made from; `resolution` and `texts` are of the records that made the graph. */
export type Grounds = { readonly graph: Graph; readonly resolution: Resolution; readonly texts: Texts };

const factLabels = new Set(["Membership", "Inspection", "Judgement", "Intervention", "AwardOutcome", "Quote"]);

/**
 * Explains a fact or an entity, by its id or any of an entity's `ids`: what it is, every sentence it rests on, what was
 * merged into it and why, and what nearly was. Undefined where nothing has the id.
 */
export function explain({ graph, resolution, texts }: Grounds, id: string): string[] | undefined {
  const index = indexGraph(graph);
  const node = findNode(graph, index, id);
  if (node === undefined) return undefined;
  return [
    `${node.label} ${node.id}`,
    describe(index, node),
    ...propertyLines(node),
    ...evidenceLines(index, node, texts),
    ...relatedLines(index, node),
    ...mergeLines(resolution, node),
  ];
}

function findNode(graph: Graph, index: GraphIndex, id: string): GraphNode | undefined {
  const known = (node: GraphNode): boolean => {
    const ids = node.properties["ids"];
    return Array.isArray(ids) && ids.includes(id);
  };
  return index.node(id) ?? graph.nodes.find(known);
}

const propertyLines = ({ properties }: GraphNode): string[] =>
  Object.entries(properties)
    .filter(([name]) => name !== "id")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join("; ") : String(value).replace(/\s+/g, " ")}`,
    );

function evidenceLines(index: GraphIndex, node: GraphNode, texts: Texts): string[] {
  const evidence = evidenceOf(index, node.id, texts);
  if (evidence.length === 0) return [];
  return [
    "",
    `Read from ${evidence.length} ${evidence.length === 1 ? "place" : "places"}:`,
    ...evidence.flatMap((e) => [
      `  ${locationOf(e)}${e.rules.length === 0 ? "" : `  by ${e.rules.join(", ")}`}`,
      `    ${markedSentence(e)}`,
    ]),
  ];
}

function relatedLines(index: GraphIndex, node: GraphNode): string[] {
  const facts = index
    .around(node.id)
    .filter(({ properties }) => properties["derived"] !== true)
    .map(({ type, start, end }) => ({ type, other: index.node(start === node.id ? end : start) }))
    .flatMap(({ type, other }) => (other !== undefined && factLabels.has(other.label) ? [{ type, other }] : []));
  if (facts.length === 0) return [];
  const lines = facts.map(({ type, other }) => `  ${type} ${other.id}  ${describe(index, other)}`);
  return ["", "Facts:", ...[...new Set(lines)].sort()];
}

function mergeLines(resolution: Resolution, node: GraphNode): string[] {
  const entity = entityOf(resolution, node);
  if (entity === undefined) return [];
  const keys = new Set(entity.members.map((m) => memberKey(m.article, m.id)));
  const touching = resolution.judgements.filter((j) => keys.has(j.left) || keys.has(j.right));
  const inside = (j: Judgement): boolean => keys.has(j.left) && keys.has(j.right);
  const tell = judgementTeller(resolution);
  const section = (title: string, judgements: readonly Judgement[]): string[] =>
    judgements.length === 0 ? [] : ["", title, ...judgements.map((j) => `  ${tell(j)}`).sort()];
  return [
    ...section(
      "Merged, because:",
      touching.filter((j) => j.verdict === "same" && inside(j)),
    ),
    ...section(
      "Close, but not merged:",
      touching.filter((j) => j.verdict === "close" && !inside(j)),
    ),
    ...section(
      "Kept apart:",
      touching.filter((j) => j.verdict === "different"),
    ),
  ];
}

const entityOf = (resolution: Resolution, node: GraphNode): Entity | undefined =>
  [...resolution.people, ...resolution.organisations, ...resolution.inspections, ...resolution.awards].find(
    ({ id }) => id === node.id,
  );

/** Says judgements for people: both names with their articles, the rule and its score. */
export function judgementTeller({ records }: Resolution): (judgement: Judgement) => string {
  const byId = new Map(records.map((record) => [record.id, record]));
  const name = (key: string): string => {
    const { article, id } = memberOf(key);
    const record = byId.get(article);
    return `${record === undefined ? "something" : nameIn(record, id)} (${article})`;
  };
  return ({ left, right, rule, score }) => `${name(left)} and ${name(right)}: ${rule} (${score})`;
}

/** What a record calls one of its entities. */
function nameIn(record: ArticleRecord, id: string): string {
  const entity = [...record.people, ...record.organisations].find((e) => e.id === id);
  const inspection = record.inspections.find((i) => i.id === id);
  const told = inspection && `${inspection.inspectorate} on ${inspection.provider}, ${inspection.when ?? "no date"}`;
  return entity?.name ?? told ?? record.awards.find((a) => a.id === id)?.name ?? (id === "" ? "the text" : id);
}
