import type { Delta, Graph } from "../../pipeline/graph/graph.ts";
import { nodeLabels, relationshipNames } from "../../pipeline/graph/schema.ts";

/** "1 article", "2 articles". */
export const amount = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** What a graph holds, by kind: lines for people. */
export function contents({ nodes, relationships }: Graph): string[] {
  const labels = tally(nodes.map((node) => node.label));
  const types = tally(relationships.map((relationship) => relationship.type));
  return [
    `The graph: ${amount(nodes.length, "node")} and ${amount(relationships.length, "relationship")}.`,
    ...column(nodeLabels, labels),
    ...column(relationshipNames, types),
  ];
}

const column = (names: readonly string[], counts: ReadonlyMap<string, number>): string[] =>
  names.filter((name) => counts.has(name)).map((name) => `  ${name.padEnd(17)}${String(counts.get(name)).padStart(8)}`);

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** What a difference does, by kind: lines for people. */
export function changes(delta: Delta): string[] {
  const put = amount(delta.putNodes.length, "node");
  const putEdges = amount(delta.putRelationships.length, "relationship");
  const gone = amount(delta.removeNodes.length, "node");
  const goneEdges = amount(delta.removeRelationships.length, "relationship");
  return [
    ...(delta.putNodes.length + delta.putRelationships.length > 0 ? [`added or changed: ${put}, ${putEdges}`] : []),
    ...(delta.removeNodes.length + delta.removeRelationships.length > 0 ? [`taken out: ${gone}, ${goneEdges}`] : []),
  ];
}
