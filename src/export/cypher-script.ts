import type { Graph, PropertyValue } from "../../pipeline/graph/graph.ts";
import { nodeType, type PropertyTypes, relationshipType } from "../../pipeline/graph/schema.ts";
import { schemaStatements } from "../store/cypher.ts";
import { type Exporter, nodeParts, relationshipParts } from "./parts.ts";

/** Rows in one statement: cypher-shell reads a statement whole. */
const rowsAtOnce = 500;

/** A script for `cypher-shell --file`, which makes the graph in an empty Neo4j database. */
export const toCypherScript: Exporter = (graph) => [{ name: "graph.cypher", text: statements(graph) }];

function* statements(graph: Graph): Generator<string> {
  const nodes = nodeParts(graph);
  for (const statement of schemaStatements) yield `${statement};\n`;
  for (const { label, nodes: all } of nodes) {
    const rows = all.map(({ properties }) => map(properties, nodeType(label).properties));
    for (const some of batches(rows)) yield `UNWIND [\n${some}\n] AS row CREATE (n:${label}) SET n = row;\n`;
  }
  for (const { type, from, to, relationships } of relationshipParts(graph)) {
    const types = relationshipType(type)?.properties ?? {};
    const rows = relationships.map(
      ({ start, end, properties }) => `{a: ${literal(start)}, b: ${literal(end)}, p: ${map(properties, types)}}`,
    );
    const make = `MATCH (a:${from} {id: row.a}) MATCH (b:${to} {id: row.b}) CREATE (a)-[r:${type}]->(b) SET r = row.p`;
    for (const some of batches(rows)) yield `UNWIND [\n${some}\n] AS row ${make};\n`;
  }
}

function* batches(rows: readonly string[]): Generator<string> {
  for (let i = 0; i < rows.length; i += rowsAtOnce) yield rows.slice(i, i + rowsAtOnce).join(",\n");
}

const map = (properties: Readonly<Record<string, PropertyValue>>, types: PropertyTypes): string =>
  `{${Object.entries(properties)
    .map(([name, value]) => `${name}: ${types[name] === "date" ? `date(${literal(value)})` : literal(value)}`)
    .join(", ")}}`;

function literal(value: PropertyValue): string {
  if (typeof value === "object") return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "string") return String(value);
  return `'${value.replace(/[\\'\n\r\t\b\f]/g, (mark) => escapes[mark] ?? mark)}'`;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};
