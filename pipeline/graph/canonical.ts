import type { GraphNode, GraphRelationship, Properties, PropertyValue } from "./graph.ts";
import { relationshipType } from "./schema.ts";

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Properties with their keys in order: what two graphs agree on is written the same, character for character. */
export const sortedProperties = (properties: Properties): Record<string, PropertyValue> =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => byCodeUnit(a, b)));

/** One line that two values share exactly if they are equal. */
export const canonical = (properties: Properties): string => JSON.stringify(sortedProperties(properties));

/** Whether two values say the same, in whatever order their properties stand. */
export function sameProperties(a: Properties, b: Properties): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
}

function sameValue(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object") return false;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** What a relationship is, besides what it says: its type, its ends and the value of its key. */
export function relationshipKey({ type, start, end, properties }: GraphRelationship): string {
  const key = relationshipType(type)?.key;
  const value = key === undefined ? "" : properties[key];
  return `${type}\u001f${start}\u001f${end}\u001f${typeof value === "object" ? value.join("\u001e") : value}`;
}

/** Orders nodes by id. */
export const byId = (a: GraphNode, b: GraphNode): number => byCodeUnit(a.id, b.id);

/** Orders relationships by type, start, end and properties. */
export const byEnds = (a: GraphRelationship, b: GraphRelationship): number =>
  byCodeUnit(a.type, b.type) ||
  byCodeUnit(a.start, b.start) ||
  byCodeUnit(a.end, b.end) ||
  byCodeUnit(canonical(a.properties), canonical(b.properties));
