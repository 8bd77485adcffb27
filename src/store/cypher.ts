import { groupBy } from "../../pipeline/document/group-by.ts";
import type { Delta, GraphNode, GraphRelationship, NodeLabel, Properties } from "../../pipeline/graph/graph.ts";
import {
  labelOfId,
  nodeLabels,
  nodeType,
  type PropertyType,
  type PropertyTypes,
  relationshipNames,
  relationshipType,
} from "../../pipeline/graph/schema.ts";

/** A statement as a value: `rows` is its one parameter, and it must answer as many as it was given. */
export type Statement = { readonly text: string; readonly rows: readonly Row[] };
export type Row = Readonly<Record<string, unknown>>;

/** How a store takes a value of a type of the ontology. */
export type Encode = (value: Properties[string], type: PropertyType) => unknown;

/** Rows in one statement: enough to be fast, few enough for a small server's memory. */
const rowsAtOnce = 5_000;

/** Uniqueness of ids, indexes to look up by; the same for both stores, and harmless where they exist. */
export const schemaStatements: readonly string[] = nodeLabels.flatMap((label) => {
  const name = label.toLowerCase();
  return [
    `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ...["id", ...(nodeType(label).find ?? [])].map(
      (property) =>
        `CREATE INDEX ${name}_${property.toLowerCase()}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
  ];
});

/** The full-text indexes of the ontology, without regard to case and accents; Neo4j only. */
export const fullTextStatements: readonly string[] = (["names", "quotations"] as const).map((index) => {
  const labels = nodeLabels.filter((label) => nodeType(label).words?.index === index);
  const properties = new Set(labels.flatMap((label) => nodeType(label).words?.properties ?? []));
  return `CREATE FULLTEXT INDEX ${index} IF NOT EXISTS FOR (n:${labels.join("|")}) ON EACH [${[...properties]
    .map((property) => `n.${property}`)
    .join(", ")}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`;
});

/** The statements that write a difference, in the order that they must be run: what goes, then nodes, then edges. */
export function statementsFor(delta: Delta, encode: Encode): Statement[] {
  return [
    ...relationshipStatements(delta.removeRelationships, removeRelationships, encode),
    ...nodeStatements(delta.removeNodes, (label) => `MATCH (n:${label} {id: row.id}) DELETE n`, encode),
    ...nodeStatements(delta.putNodes, (label) => `MERGE (n:${label} {id: row.id}) SET n = row.props`, encode),
    ...relationshipStatements(delta.putRelationships, putRelationships, encode),
  ];
}

function nodeStatements(
  nodes: readonly GraphNode[],
  clause: (label: NodeLabel) => string,
  encode: Encode,
): Statement[] {
  return nodeLabels.flatMap((label) => {
    const rows = nodes
      .filter((node) => node.label === label)
      .map(({ id, properties }) => ({ id, props: encoded(properties, nodeType(label).properties, encode) }));
    return batches(`UNWIND $rows AS row ${clause(label)} RETURN count(*) AS done`, rows);
  });
}

/** What a relationship's statement must know of its kind. */
type Kind = { readonly type: string; readonly key: string | undefined; readonly few: "to" | undefined };

/** The end with few relationships is written first: the embedded store looks through its edges. */
function pattern({ type, few }: Kind, key: string): string {
  return few === "to" ? `(b)<-[r:${type}${key}]-(a)` : `(a)-[r:${type}${key}]->(b)`;
}

const keyPattern = ({ key }: Kind): string => (key === undefined ? "" : ` {${key}: row.key}`);

const putRelationships = (kind: Kind): string => `MERGE ${pattern(kind, keyPattern(kind))} SET r = row.props`;

const removeRelationships = (kind: Kind): string => `MATCH ${pattern(kind, keyPattern(kind))} DELETE r`;

function relationshipStatements(
  relationships: readonly GraphRelationship[],
  clause: (kind: Kind) => string,
  encode: Encode,
): Statement[] {
  const groups = groupBy(relationships, ({ type, start, end }) => `${type} ${labelOfId(start)} ${labelOfId(end)}`);
  return relationshipNames.flatMap((type) => {
    const { key, few, from, to, properties: types } = relationshipType(type) ?? { from: [], to: [], properties: {} };
    return from.flatMap((start) =>
      to.flatMap((end) => {
        const rows = (groups.get(`${type} ${start} ${end}`) ?? []).map((r) => ({
          start: r.start,
          end: r.end,
          ...(key !== undefined && { key: r.properties[key] }),
          props: encoded(r.properties, types, encode),
        }));
        const ends = `MATCH (a:${start} {id: row.start}) MATCH (b:${end} {id: row.end})`;
        return batches(`UNWIND $rows AS row ${ends} ${clause({ type, key, few })} RETURN count(*) AS done`, rows);
      }),
    );
  });
}

/** Properties as a store takes them. */
export function encoded(properties: Properties, types: PropertyTypes, encode: Encode): Row {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, encode(value, types[key] ?? "string")]),
  );
}

function batches(text: string, rows: readonly Row[]): Statement[] {
  const count = Math.ceil(rows.length / rowsAtOnce);
  return Array.from({ length: count }, (_, i) => ({ text, rows: rows.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce) }));
}

/** Counts nodes by their labels and the beginning of their ids. */
export const nodeCensus =
  "MATCH (n) RETURN labels(n) AS labels, substring(coalesce(toString(n.id), ''), 0, 4) AS prefix, count(*) AS count";

/** Counts relationships by their type. */
export const relationshipCensus = "MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count";

/** Reads the nodes of a label. */
export const readNodes = (label: NodeLabel): string => `MATCH (n:${label}) RETURN properties(n) AS properties`;

/** Reads the relationships of a type with the ids of their ends. */
export const readRelationships = (type: string): string =>
  `MATCH (a)-[r:${type}]->(b) RETURN a.id AS start, b.id AS end, properties(r) AS properties`;
