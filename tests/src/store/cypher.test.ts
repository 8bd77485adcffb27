import { describe, expect, it } from "vitest";
import type { Delta, GraphNode } from "../../../pipeline/graph/graph.ts";
import { nodeLabels, relationshipNames } from "../../../pipeline/graph/schema.ts";
import { fullTextStatements, schemaStatements, statementsFor } from "../../../src/store/cypher.ts";

const nothing: Delta = { putNodes: [], removeNodes: [], putRelationships: [], removeRelationships: [] };
const statements = (delta: Partial<Delta>) => statementsFor({ ...nothing, ...delta }, (value) => value);
const node = (label: GraphNode["label"], id: string, more = {}): GraphNode => ({
  id,
  label,
  properties: { id, ...more },
});

describe("the schema's statements", () => {
  it("make the id of every label unique, with an index beside it", () => {
    for (const label of nodeLabels) {
      const name = label.toLowerCase();
      expect(schemaStatements).toContain(
        `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      );
      expect(schemaStatements).toContain(`CREATE INDEX ${name}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
    }
  });

  it("ask nothing of the server that the Community Edition has not", () => {
    const all = [...schemaStatements, ...fullTextStatements].join("\n");
    expect(all).not.toMatch(/NODE KEY|IS NOT NULL|IS TYPED|apoc/i);
    expect(all.split("\n").every((statement) => statement.includes("IF NOT EXISTS"))).toBe(true);
  });

  it("put names and quotations into full-text indexes", () => {
    expect(fullTextStatements).toEqual([
      "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Person|Organisation|Award) ON EACH [n.name, n.aliases] " +
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
      "CREATE FULLTEXT INDEX quotations IF NOT EXISTS FOR (n:Quote) ON EACH [n.text] " +
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
    ]);
  });
});

describe("a difference's statements", () => {
  const trap = "'}) DETACH DELETE n //";

  it("take out relationships, then nodes, and put nodes before relationships", () => {
    const support = { type: "SUPPORTED_BY", start: "quo:1", end: "spn:1", properties: { rule: "r" } };
    const texts = statements({
      putNodes: [node("Quote", "quo:1"), node("Span", "spn:1")],
      removeNodes: [node("Story", "sty:1")],
      putRelationships: [support],
      removeRelationships: [{ type: "IN_STORY", start: "art:1", end: "sty:1", properties: {} }],
    }).map(({ text }) => text);
    expect(texts).toEqual([
      "UNWIND $rows AS row MATCH (a:Article {id: row.start}) MATCH (b:Story {id: row.end}) " +
        "MATCH (a)-[r:IN_STORY]->(b) DELETE r RETURN count(*) AS done",
      "UNWIND $rows AS row MATCH (n:Story {id: row.id}) DELETE n RETURN count(*) AS done",
      "UNWIND $rows AS row MERGE (n:Span {id: row.id}) SET n = row.props RETURN count(*) AS done",
      "UNWIND $rows AS row MERGE (n:Quote {id: row.id}) SET n = row.props RETURN count(*) AS done",
      "UNWIND $rows AS row MATCH (a:Quote {id: row.start}) MATCH (b:Span {id: row.end}) " +
        "MERGE (a)-[r:SUPPORTED_BY {rule: row.key}]->(b) SET r = row.props RETURN count(*) AS done",
    ]);
  });

  it("carry what was read from text in parameters only", () => {
    const [statement, ...others] = statements({ putNodes: [node("Person", "per:a~b", { name: trap })] });
    expect(others).toEqual([]);
    expect(statement?.text).not.toContain(trap);
    expect(statement?.rows).toEqual([{ id: "per:a~b", props: { id: "per:a~b", name: trap } }]);
  });

  it("write first the end that has few relationships", () => {
    const derived = { derived: true, facts: ["quo:1"] };
    const [said] = statements({
      putRelationships: [{ type: "SAID", start: "per:a~b", end: "quo:1", properties: derived }],
    });
    expect(said?.text).toContain("MERGE (b)<-[r:SAID {facts: row.key}]-(a)");
  });

  it("hold at most 5,000 rows each", () => {
    const spans = Array.from({ length: 12_000 }, (_, n) => node("Span", `spn:${n}`));
    expect(statements({ putNodes: spans }).map(({ rows }) => rows.length)).toEqual([5_000, 5_000, 2_000]);
  });

  it("leave no label and no relationship of the ontology out", () => {
    const nodes = nodeLabels.map((label, n) => node(label, `${label}:${n}`));
    expect(statements({ putNodes: nodes })).toHaveLength(nodeLabels.length);
    expect(relationshipNames.length).toBeGreaterThan(20);
    expect(statements({})).toEqual([]);
  });
});
