import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../../pipeline/graph/check.ts";
import type { GraphNode, GraphRelationship, Properties } from "../../../pipeline/graph/graph.ts";
import { labelOfId, nodeLabels, nodeType } from "../../../pipeline/graph/schema.ts";
import { anyGraph } from "./any-graph.ts";

const node = (label: GraphNode["label"], id: string, more: Properties = {}): GraphNode => ({
  id,
  label,
  properties: { id, ...more },
});
const article = node("Article", "art:1");
const story = node("Story", "sty:1");
const span = node("Span", "spn:1");
const edge = (type: string, start: string, end: string, properties: Properties = {}): GraphRelationship => ({
  type,
  start,
  end,
  properties,
});

describe("the ontology", () => {
  it("finds nothing wrong with a graph that keeps it", () => {
    const keeps = fc.property(anyGraph, (graph) => {
      expect(problemsOf(graph)).toEqual([]);
    });
    fc.assert(keeps, { numRuns: 100 });
  });

  it.each<[string, GraphNode[], GraphRelationship[], string]>([
    ["an id of another label", [node("Story", "art:2")], [], "art:2 is not the id of a node Story."],
    ["a node twice", [story, story], [], "There are two nodes sty:1."],
    ["an id that is not repeated", [{ ...story, properties: {} }], [], "do not repeat its id"],
    ["an unknown property", [node("Story", "sty:2", { mood: "good" })], [], "property mood, which the ontology"],
    ["a day that is none", [node("Article", "art:2", { publishedFrom: "2021-02-30" })], [], "publishedFrom of art:2"],
    ["a month for a day", [node("Article", "art:2", { publishedFrom: "2021-02" })], [], "is no date"],
    ["a number for a text", [node("Article", "art:2", { title: 7 })], [], "title of art:2 is no string: 7."],
    ["a fraction", [node("Span", "spn:2", { start: 0.5 })], [], "start of spn:2 is no integer"],
    ["an unknown relationship", [article, story], [edge("KNOWS", "art:1", "sty:1")], "There is no relationship KNOWS."],
    ["a missing end", [article], [edge("IN_STORY", "art:1", "sty:9")], "An end of art:1 IN_STORY sty:9 is missing."],
    ["a wrong end", [article, span], [edge("IN_STORY", "art:1", "spn:1")], "leads from Article to Span"],
    ["a relationship twice", [article, story], Array(2).fill(edge("IN_STORY", "art:1", "sty:1")), "There are two of"],
    [
      "no key",
      [node("Quote", "quo:1"), span],
      [edge("SUPPORTED_BY", "quo:1", "spn:1")],
      "quo:1 SUPPORTED_BY spn:1 has no rule.",
    ],
  ])("finds %s", (_, nodes, relationships, problem) => {
    expect(problemsOf({ nodes, relationships }).join(" ")).toContain(problem);
  });

  it("gives each label a prefix of four characters of its own", () => {
    const prefixes = nodeLabels.map((label) => nodeType(label).prefix);
    expect(new Set(prefixes).size).toBe(nodeLabels.length);
    expect(prefixes.filter((prefix) => !/^[a-z]{3}:$/.test(prefix))).toEqual([]);
    expect(nodeLabels.map((label) => labelOfId(`${nodeType(label).prefix}x`))).toEqual(nodeLabels);
    expect(labelOfId("unknown")).toBeUndefined();
  });
});
