import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byEnds, byId, relationshipKey } from "../../../pipeline/graph/canonical.ts";
import { difference, isEmpty, sizeOf } from "../../../pipeline/graph/delta.ts";
import type { Delta, Graph } from "../../../pipeline/graph/graph.ts";
import { writeSnapshot } from "../../../pipeline/graph/snapshot.ts";
import { anyGraph } from "./any-graph.ts";

/** What a store does with a difference: what goes first, then what is put, each replacing what has its key. */
function applied(graph: Graph, delta: Delta): Graph {
  const nodes = new Map(graph.nodes.map((n) => [n.id, n]));
  const relationships = new Map(graph.relationships.map((r) => [relationshipKey(r), r]));
  for (const r of delta.removeRelationships) relationships.delete(relationshipKey(r));
  for (const { id } of delta.removeNodes) {
    const left = [...relationships.values()].filter(({ start, end }) => start === id || end === id);
    if (left.length > 0) throw new Error(`${id} would leave relationships behind`);
    nodes.delete(id);
  }
  for (const n of delta.putNodes) nodes.set(n.id, n);
  for (const r of delta.putRelationships) relationships.set(relationshipKey(r), r);
  return { nodes: [...nodes.values()].sort(byId), relationships: [...relationships.values()].sort(byEnds) };
}

const story = (id: string, more: Record<string, string> = {}) => ({
  id,
  label: "Story" as const,
  properties: { id, ...more },
});
const support = (rule: string) => ({ type: "SUPPORTED_BY", start: "quo:1", end: "spn:1", properties: { rule } });
const mentioned = (times: number, facts: readonly string[]) => ({
  type: "MENTIONED_IN",
  start: "per:a~b",
  end: "art:1",
  properties: { times, derived: true, facts },
});

describe("the difference of two graphs", () => {
  it("turns the one into the other", () => {
    const turns = fc.property(anyGraph, anyGraph, (from, to) => {
      expect(writeSnapshot(applied(from, difference(from, to)))).toBe(writeSnapshot(to));
    });
    fc.assert(turns, { numRuns: 200 });
  });

  it("is empty exactly for equal graphs, however their properties are ordered", () => {
    const same = fc.property(anyGraph, (graph) => {
      const turned = graph.nodes.map((node) => ({
        ...node,
        properties: Object.fromEntries(Object.entries(node.properties).reverse()),
      }));
      expect(isEmpty(difference(graph, { ...graph, nodes: turned }))).toBe(true);
    });
    fc.assert(same, { numRuns: 100 });
  });

  it("puts a node with all its properties where one of them has gone", () => {
    const from = { nodes: [story("sty:1", { title: "x" })], relationships: [] };
    const to = { nodes: [story("sty:1")], relationships: [] };
    expect(difference(from, to)).toEqual({
      putNodes: [story("sty:1")],
      removeNodes: [],
      putRelationships: [],
      removeRelationships: [],
    });
  });

  it("tells relationships between two nodes apart by their key only", () => {
    const from = { nodes: [], relationships: [support("a"), mentioned(1, ["spn:1"])] };
    const to = { nodes: [], relationships: [support("b"), mentioned(2, ["spn:1"])] };
    const delta = difference(from, to);
    expect(delta.removeRelationships).toEqual([support("a")]);
    expect(delta.putRelationships).toEqual([support("b"), mentioned(2, ["spn:1"])]);
    expect(sizeOf(delta)).toBe(3);
  });
});
