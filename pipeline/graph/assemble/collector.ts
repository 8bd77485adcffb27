import { canonical, relationshipKey, sameProperties } from "../canonical.ts";
import type { Graph, GraphNode, GraphRelationship, NodeLabel, Properties, PropertyValue } from "../graph.ts";
import type { RelationshipName } from "../schema.ts";

/** Properties as they come, some of them not known. */
export type Known = Readonly<Record<string, PropertyValue | undefined>>;

/** Gathers the nodes and relationships of a graph; what is put twice is there once. */
export type Collector = {
  /** Puts a node; its id becomes a property, what is not known does not. */
  readonly node: (label: NodeLabel, id: string, known: Known) => void;
  readonly relate: (type: RelationshipName, start: string, end: string, known?: Known) => void;
  /** Lets a span refer to something that it may be known to mention already. */
  readonly refer: (span: string, to: string) => void;
  /** The graph so far, in no order. */
  readonly graph: () => Graph;
};

/** A collector with nothing in it. Two versions of one node or relationship are a fault of the program. */
export function collector(): Collector {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  return {
    node(label, id, known) {
      const node = { id, label, properties: { id, ...knownOnly(known) } };
      once(nodes, id, node);
    },
    relate(type, start, end, known = {}) {
      const relationship = { type, start, end, properties: knownOnly(known) };
      once(relationships, relationshipKey(relationship), relationship);
    },
    refer(span, to) {
      const relationship = { type: "REFERS_TO", start: span, end: to, properties: {} };
      const key = relationshipKey(relationship);
      if (!relationships.has(key)) relationships.set(key, relationship);
    },
    graph: () => ({ nodes: [...nodes.values()], relationships: [...relationships.values()] }),
  };
}

function once<Item extends { readonly properties: Properties }>(
  items: Map<string, Item>,
  key: string,
  item: Item,
): void {
  const before = items.get(key);
  if (before === undefined) items.set(key, item);
  else if (!sameProperties(before.properties, item.properties)) {
    throw new Error(`two versions of ${key}: ${canonical(before.properties)} and ${canonical(item.properties)}`);
  }
}

function knownOnly(known: Known): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const [key, value] of Object.entries(known)) {
    if (typeof value === "string") properties[key] = wellFormed(value);
    else if (value !== undefined) properties[key] = typeof value === "object" ? value.map(wellFormed) : value;
  }
  return properties;
}

/** Text without halves of surrogate pairs, which no store can hold. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");
