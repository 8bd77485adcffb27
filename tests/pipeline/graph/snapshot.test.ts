import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSnapshot, writeSnapshot } from "../../../pipeline/graph/snapshot.ts";
import { anyGraph } from "./any-graph.ts";

describe("a snapshot", () => {
  it("writes nodes, then relationships, each on a line, with sorted properties and no spaces", () => {
    const graph = {
      nodes: [
        { id: "sty:1", label: "Story" as const, properties: { id: "sty:1" } },
        { id: "art:1", label: "Article" as const, properties: { source: "a.txt", id: "art:1", title: "“A”\n" } },
      ],
      relationships: [{ type: "IN_STORY", start: "art:1", end: "sty:1", properties: {} }],
    };
    expect(writeSnapshot(graph)).toBe(
      '{"type":"node","id":"art:1","labels":["Article"],"properties":{"id":"art:1","source":"a.txt","title":"“A”\\n"}}\n' +
        '{"type":"node","id":"sty:1","labels":["Story"],"properties":{"id":"sty:1"}}\n' +
        '{"type":"relationship","label":"IN_STORY","start":{"id":"art:1"},"end":{"id":"sty:1"},"properties":{}}\n',
    );
  });

  it("is read back as it was written", () => {
    const back = fc.property(anyGraph, (graph) => {
      const lines = writeSnapshot(graph);
      expect(readSnapshot(lines)).toEqual(graph);
      expect(writeSnapshot(readSnapshot(lines))).toBe(lines);
    });
    fc.assert(back, { numRuns: 200 });
  });

  it("is the same whatever the order it was given in", () => {
    const turned = fc.property(anyGraph, ({ nodes, relationships }) => {
      const reversed = { nodes: [...nodes].reverse(), relationships: [...relationships].reverse() };
      expect(writeSnapshot(reversed)).toBe(writeSnapshot({ nodes, relationships }));
    });
    fc.assert(turned, { numRuns: 50 });
  });

  it("passes over empty lines", () => expect(readSnapshot("\n\r\n")).toEqual({ nodes: [], relationships: [] }));

  it.each([
    ['{"type":"node"', "Line 2 of the snapshot is not JSON."],
    ['{"type":"node","id":"sty:1"}', "Line 2 of the snapshot is neither a node nor a relationship."],
    ['{"type":"node","id":1,"labels":["Story"],"properties":{}}', "neither a node nor a relationship"],
    ['{"type":"relationship","label":"IN_STORY","start":"a","end":{"id":"b"},"properties":{}}', "neither a node"],
    ["null", "neither a node nor a relationship"],
  ])("names the line that is none of its own: %s", (line, message) => {
    expect(() => readSnapshot(`\n${line}\n`)).toThrow(message);
  });
});
