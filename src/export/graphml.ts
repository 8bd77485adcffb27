import { fragment } from "xmlbuilder2";
import type { Graph, Properties, PropertyValue } from "../../pipeline/graph/graph.ts";
import { nodeType, type PropertyTypes, relationshipType } from "../../pipeline/graph/schema.ts";
import { type Exporter, nodeParts, relationshipParts } from "./parts.ts";

type Key = { readonly id: string; readonly on: "node" | "edge"; readonly name: string; readonly type: string };
type Keys = ReadonlyMap<string, Key>;

/** GraphML with typed keys and no lists: the items of a list are joined by "; ". */
export const toGraphml: Exporter = (graph) => [{ name: "graph.graphml", text: document(graph) }];

function* document(graph: Graph): Generator<string> {
  const nodeKeys = keysOf(
    "node",
    nodeParts(graph).map(({ label }) => nodeType(label).properties),
  );
  const edgeKeys = keysOf(
    "edge",
    relationshipParts(graph).map(({ type }) => relationshipType(type)?.properties ?? {}),
  );
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const { id, on, name, type } of [...nodeKeys.values(), ...edgeKeys.values()])
    yield element("key", { id, for: on, "attr.name": name, "attr.type": type });
  yield '<graph id="pressgraph" edgedefault="directed">\n';
  for (const { id, label, properties } of graph.nodes)
    yield element("node", { id }, data({ label, ...properties }, nodeKeys));
  for (const [i, { type, start, end, properties }] of graph.relationships.entries())
    yield element("edge", { id: `e${i}`, source: start, target: end }, data({ label: type, ...properties }, edgeKeys));
  yield "</graph>\n</graphml>\n";
}

/** A key for each property of any kind of node, or edge: a name has one type throughout the ontology. */
function keysOf(on: Key["on"], kinds: readonly PropertyTypes[]): Keys {
  const types = new Map(kinds.flatMap((properties) => Object.entries(properties)));
  const names = { integer: "long", boolean: "boolean", string: "string", date: "string", strings: "string" } as const;
  const typed = [["label", "string"] as const, ...[...types].map(([name, type]) => [name, names[type]] as const)];
  return new Map(typed.map(([name, type], i) => [name, { id: `${on[0]}${i}`, on, name, type }]));
}

type Data = readonly { readonly key: string; readonly text: string }[];

const data = (properties: Properties, keys: Keys): Data =>
  Object.entries(properties).map(([name, value]) => ({ key: keys.get(name)?.id ?? name, text: plain(value) }));

const plain = (value: PropertyValue): string => (typeof value === "object" ? value.join("; ") : String(value));

/**
 * One element on a line of its own, so that no graph has to be one tree. What XML 1.0 has no place for becomes U+FFFD,
 * and a carriage return, which a reader would take for a line end, is written by its number.
 */
function element(name: string, attributes: Readonly<Record<string, string>>, children: Data = []): string {
  const made = fragment({ invalidCharReplacement: "\uFFFD" }).ele(name, attributes);
  for (const { key, text } of children) made.ele("data", { key }).txt(text);
  return `${made.toString().replaceAll("\r", "&#13;")}\n`;
}
