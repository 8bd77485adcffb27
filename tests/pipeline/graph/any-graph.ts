import fc from "fast-check";
import { byEnds, byId, relationshipKey } from "../../../pipeline/graph/canonical.ts";
import type { Graph, GraphNode, GraphRelationship, Properties, PropertyValue } from "../../../pipeline/graph/graph.ts";
import {
  nodeLabels,
  nodeType,
  type PropertyType,
  type PropertyTypes,
  relationshipNames,
  relationshipType,
} from "../../../pipeline/graph/schema.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "",
    "it’s “outstanding”",
    "a \"b\" 'c' \\n",
    "Siobhán 😀",
    "30",
    "true",
    "2021-11-08",
    "$date",
    "line\nbreak",
  ),
);

const day = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2100-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function anyValue(type: PropertyType): fc.Arbitrary<PropertyValue> {
  switch (type) {
    case "string":
      return text;
    case "integer":
      return fc.oneof(fc.integer(), fc.constantFrom(0, Number.MAX_SAFE_INTEGER));
    case "boolean":
      return fc.boolean();
    case "date":
      return day;
    case "strings":
      return fc.uniqueArray(text, { minLength: 1, maxLength: 4 }).map((list) => [...list].sort());
  }
}

/** Some of the properties of a type; `always` names one that must be there. */
function propertiesOf(types: PropertyTypes, always?: string): fc.Arbitrary<Properties> {
  const values = Object.entries(types)
    .filter(([key]) => key !== "id")
    .map(([key, type]) => [key, anyValue(type)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: always === undefined ? [] : [always] });
}

const anyNode: fc.Arbitrary<GraphNode> = fc.constantFrom(...nodeLabels).chain((label) =>
  fc.tuple(fc.integer({ min: 0, max: 5 }), propertiesOf(nodeType(label).properties)).map(([n, properties]) => {
    const id = `${nodeType(label).prefix}${n}`;
    return { id, label, properties: { id, ...properties } };
  }),
);

/** Every relationship type, with properties, to be laid between nodes that fit. */
const anyEdge = fc.constantFrom(...relationshipNames).chain((type) => {
  const known = relationshipType(type);
  return fc
    .tuple(fc.nat(), fc.nat(), propertiesOf(known?.properties ?? {}, known?.key))
    .map(([from, to, properties]) => ({ type, from, to, properties }));
});

/** Any small graph that the ontology allows. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .tuple(fc.array(anyNode, { maxLength: 25 }), fc.array(anyEdge, { maxLength: 40 }))
  .map(([drawn, edges]) => {
    const nodes = [...new Map(drawn.map((node) => [node.id, node])).values()].sort(byId);
    const pick = (labels: readonly string[], n: number) => {
      const fitting = nodes.filter(({ label }) => labels.includes(label));
      return fitting[n % Math.max(1, fitting.length)]?.id;
    };
    const relationships = new Map<string, GraphRelationship>();
    for (const { type, from, to, properties } of edges) {
      const known = relationshipType(type);
      const start = pick(known?.from ?? [], from);
      const end = pick(known?.to ?? [], to);
      if (start === undefined || end === undefined) continue;
      const relationship = { type, start, end, properties };
      relationships.set(relationshipKey(relationship), relationship);
    }
    return { nodes, relationships: [...relationships.values()].sort(byEnds) };
  });
