import { firstDay } from "../document/calendar.ts";
import { relationshipKey } from "./canonical.ts";
import type { Graph, NodeLabel, Properties, PropertyValue } from "./graph.ts";
import { labelOfId, nodeType, type PropertyType, type PropertyTypes, relationshipType } from "./schema.ts";

/** What in a graph breaks the ontology, in sentences; empty for a graph that may be written to a store. */
export function problemsOf(graph: Graph): string[] {
  const problems: string[] = [];
  const labels = new Map<string, NodeLabel>();
  for (const { id, label, properties } of graph.nodes) {
    if (labels.has(id)) problems.push(`There are two nodes ${id}.`);
    labels.set(id, label);
    if (labelOfId(id) !== label) problems.push(`${id} is not the id of a node ${label}.`);
    if (properties["id"] !== id) problems.push(`The properties of ${id} do not repeat its id.`);
    problems.push(...misfits(id, properties, nodeType(label).properties));
  }
  const seen = new Set<string>();
  for (const relationship of graph.relationships) {
    const { type, start, end, properties } = relationship;
    const name = `${start} ${type} ${end}`;
    const known = relationshipType(type);
    if (known === undefined) {
      problems.push(`There is no relationship ${type}.`);
      continue;
    }
    const [from, to] = [labels.get(start), labels.get(end)];
    if (from === undefined || to === undefined) problems.push(`An end of ${name} is missing.`);
    else if (!known.from.includes(from) || !known.to.includes(to)) {
      problems.push(`${name} leads from ${from} to ${to}, which ${type} does not.`);
    }
    if (known.key !== undefined && properties[known.key] === undefined) problems.push(`${name} has no ${known.key}.`);
    problems.push(...misfits(name, properties, known.properties));
    const key = relationshipKey(relationship);
    if (seen.has(key)) problems.push(`There are two of ${name}.`);
    seen.add(key);
  }
  return problems;
}

function misfits(name: string, properties: Properties, types: PropertyTypes): string[] {
  return Object.entries(properties).flatMap(([key, value]) => {
    const type = types[key];
    if (type === undefined) return [`${name} has a property ${key}, which the ontology does not know.`];
    return fits(value, type) ? [] : [`${key} of ${name} is no ${type}: ${JSON.stringify(value)}.`];
  });
}

function fits(value: PropertyValue, type: PropertyType): boolean {
  switch (type) {
    case "string":
      return typeof value === "string";
    case "integer":
      return Number.isSafeInteger(value);
    case "boolean":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && firstDay(value) === value;
    case "strings":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
  }
}
