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
    yield `<key id="${id}" for="${on}" attr.name="${name}" attr.type="${type}"/>\n`;
  yield '<graph id="pressgraph" edgedefault="directed">\n';
  for (const { id, label, properties } of graph.nodes)
    yield `<node id="${xml(id)}">${data({ label, ...properties }, nodeKeys)}</node>\n`;
  for (const [i, { type, start, end, properties }] of graph.relationships.entries())
    yield `<edge id="e${i}" source="${xml(start)}" target="${xml(end)}">${data({ label: type, ...properties }, edgeKeys)}</edge>\n`;
  yield "</graph>\n</graphml>\n";
}

/** A key for each property of any kind of node, or edge: a name has one type throughout the ontology. */
function keysOf(on: Key["on"], kinds: readonly PropertyTypes[]): Keys {
  const types = new Map(kinds.flatMap((properties) => Object.entries(properties)));
  const names = { integer: "long", boolean: "boolean", string: "string", date: "string", strings: "string" } as const;
  const typed = [["label", "string"] as const, ...[...types].map(([name, type]) => [name, names[type]] as const)];
  return new Map(typed.map(([name, type], i) => [name, { id: `${on[0]}${i}`, on, name, type }]));
}

const data = (properties: Properties, keys: Keys): string =>
  Object.entries(properties)
    .map(([name, value]) => `<data key="${keys.get(name)?.id}">${xml(plain(value))}</data>`)
    .join("");

const plain = (value: PropertyValue): string => (typeof value === "object" ? value.join("; ") : String(value));

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** A text for XML 1.0, which has no place for control characters, lone surrogates, U+FFFE and U+FFFF. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"\r]/g, (mark) => entities[mark] ?? mark);
