import { stringify } from "csv-stringify/sync";
import type { PropertyValue } from "../../pipeline/graph/graph.ts";
import { nodeType, type PropertyType, relationshipType } from "../../pipeline/graph/schema.ts";
import { type Exporter, type NodePart, nodeParts, type RelationshipPart, relationshipParts } from "./parts.ts";

/** What neo4j-admin calls the types. */
const columnTypes: Readonly<Record<PropertyType, string>> = {
  string: "",
  integer: ":long",
  boolean: ":boolean",
  date: ":date",
  strings: ":string[]",
};

type Column = readonly [name: string, type: PropertyType];

/**
 * CSV with the headers of `neo4j-admin database import`: a file for each label, and for each type of relationship with
 * the labels at its ends; `import.sh` has the command. Lists are parted by ";", which inside a value becomes ",".
 */
export const toCsv: Exporter = (graph) => {
  const nodes = nodeParts(graph).map((part) => ({ name: `${part.label}.csv`, text: nodeRows(part), part }));
  const relationships = relationshipParts(graph).map((part) => ({
    name: `${part.type}.${part.from}-${part.to}.csv`,
    text: relationshipRows(part),
    part,
  }));
  const command = [
    ...nodes.map(({ name, part }) => `--nodes=${part.label}="$here/${name}"`),
    ...relationships.map(({ name, part }) => `--relationships=${part.type}="$here/${name}"`),
  ].join(" \\\n  ");
  return [...nodes, ...relationships, { name: "import.sh", text: [importScript(command)] }];
};

const importScript = (parts: string): string => `#!/bin/sh
# Fills an empty Neo4j database, with the server stopped: sh import.sh [database]
here=$(cd "$(dirname "$0")" && pwd)
neo4j-admin database import full "\${1:-neo4j}" --array-delimiter=";" --multiline-fields=true \\
  ${parts}
`;

function* nodeRows({ label, nodes }: NodePart): Generator<string> {
  const columns = Object.entries(nodeType(label).properties).filter(([name]) => name !== "id") as Column[];
  yield line([`id:ID(${label})`, ...columns.map(header)]);
  for (const { id, properties } of nodes) yield line([id, ...columns.map(([name]) => cell(properties[name]))]);
}

function* relationshipRows({ type, from, to, relationships }: RelationshipPart): Generator<string> {
  const columns = Object.entries(relationshipType(type)?.properties ?? {}) as Column[];
  yield line([`:START_ID(${from})`, `:END_ID(${to})`, ...columns.map(header)]);
  for (const { start, end, properties } of relationships)
    yield line([start, end, ...columns.map(([name]) => cell(properties[name]))]);
}

const header = ([name, type]: Column): string => `${name}${columnTypes[type]}`;

const cell = (value: PropertyValue | undefined): string | undefined =>
  typeof value === "object" ? value.map((item) => item.replaceAll(";", ",")).join(";") : value?.toString();

const line = (cells: readonly (string | undefined)[]): string => stringify([[...cells]]);
