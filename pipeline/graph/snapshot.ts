import { byEnds, byId, sortedProperties } from "./canonical.ts";
import type { Graph, GraphNode, GraphRelationship, NodeLabel, Properties } from "./graph.ts";

/** A line of a snapshot that is no node and no relationship; `line` counts from 1. */
export class SnapshotError extends Error {
  readonly code = "bad-snapshot";
  readonly line: number;

  constructor(line: number, what: string, options?: ErrorOptions) {
    super(`Line ${line} of the snapshot ${what}.`, options);
    this.name = "SnapshotError";
    this.line = line;
  }
}

/** The lines of a snapshot, each with its line feed: nodes by id, then relationships by type, start, end, properties. */
export function* snapshotLines(graph: Graph): Generator<string> {
  for (const node of [...graph.nodes].sort(byId)) yield `${nodeLine(node)}\n`;
  for (const relationship of [...graph.relationships].sort(byEnds)) yield `${relationshipLine(relationship)}\n`;
}

/** A graph as JSON Lines: equal graphs give equal bytes. */
export const writeSnapshot = (graph: Graph): string => [...snapshotLines(graph)].join("");

const nodeLine = ({ id, label, properties }: GraphNode): string =>
  JSON.stringify({ type: "node", id, labels: [label], properties: sortedProperties(properties) });

const relationshipLine = ({ type, start, end, properties }: GraphRelationship): string =>
  JSON.stringify({
    type: "relationship",
    label: type,
    start: { id: start },
    end: { id: end },
    properties: sortedProperties(properties),
  });

type NodeLine = { type: "node"; id: string; labels: [NodeLabel]; properties: Properties };
type RelationshipLine = {
  type: "relationship";
  label: string;
  start: { id: string };
  end: { id: string };
  properties: Properties;
};

/** Reads a snapshot back; empty lines are passed over. */
export function readSnapshot(text: string): Graph {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const value = parse(line, index + 1);
    if (isNode(value)) {
      nodes.push({ id: value.id, label: value.labels[0], properties: sortedProperties(value.properties) });
    } else if (isRelationship(value)) {
      const { label: type, start, end, properties } = value;
      relationships.push({ type, start: start.id, end: end.id, properties: sortedProperties(properties) });
    } else {
      throw new SnapshotError(index + 1, "is neither a node nor a relationship");
    }
  });
  return { nodes: nodes.sort(byId), relationships: relationships.sort(byEnds) };
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new SnapshotError(number, "is not JSON", { cause });
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const hasId = (value: unknown): boolean => isObject(value) && typeof value["id"] === "string";

const isNode = (value: unknown): value is NodeLine =>
  isObject(value) &&
  value["type"] === "node" &&
  hasId(value) &&
  Array.isArray(value["labels"]) &&
  value["labels"].length === 1 &&
  typeof value["labels"][0] === "string" &&
  isObject(value["properties"]);

const isRelationship = (value: unknown): value is RelationshipLine =>
  isObject(value) &&
  value["type"] === "relationship" &&
  typeof value["label"] === "string" &&
  hasId(value["start"]) &&
  hasId(value["end"]) &&
  isObject(value["properties"]);
