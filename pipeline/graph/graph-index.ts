import { groupBy } from "../document/group-by.ts";
import type { Graph, GraphNode, GraphRelationship, NodeLabel } from "./graph.ts";

/** A graph that can be walked: nodes by id and label, relationships by their ends. */
export type GraphIndex = {
  readonly node: (id: string) => GraphNode | undefined;
  readonly labelled: (label: NodeLabel) => readonly GraphNode[];
  /** The nodes that relationships of a type lead to from a node. */
  readonly out: (id: string, type: string) => readonly GraphNode[];
  /** The nodes that relationships of a type lead from to a node. */
  readonly into: (id: string, type: string) => readonly GraphNode[];
  /** Every relationship that touches a node. */
  readonly around: (id: string) => readonly GraphRelationship[];
};

/** Indexes a graph for walking. */
export function indexGraph(graph: Graph): GraphIndex {
  const nodes = new Map(graph.nodes.map((n) => [n.id, n]));
  const labels = groupBy(graph.nodes, (n) => n.label);
  const starts = groupBy(graph.relationships, (r) => `${r.type}\u001f${r.start}`);
  const ends = groupBy(graph.relationships, (r) => `${r.type}\u001f${r.end}`);
  const touching = groupBy(graph.relationships, (r) => [r.start, r.end]);
  const known = (ids: readonly string[]) => ids.flatMap((id) => nodes.get(id) ?? []);
  return {
    node: (id) => nodes.get(id),
    labelled: (label) => labels.get(label) ?? [],
    out: (id, type) => known((starts.get(`${type}\u001f${id}`) ?? []).map((r) => r.end)),
    into: (id, type) => known((ends.get(`${type}\u001f${id}`) ?? []).map((r) => r.start)),
    around: (id) => touching.get(id) ?? [],
  };
}

/** A property that holds text, or undefined. */
export function textProperty(node: GraphNode | undefined, name: string): string | undefined {
  const value = node?.properties[name];
  return typeof value === "string" ? value : undefined;
}
