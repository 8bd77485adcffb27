import neo4j from "neo4j-driver";

/** A parameter as the driver wants it: whole numbers as integers, also within lists and maps. */
export function toNeo4j(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (typeof value !== "object" || value === null || value.constructor !== Object) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toNeo4j(part)]));
}

/** A value of an answer as plain data: dates as ISO strings, nodes and relationships as their properties. */
export function fromNeo4j(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(fromNeo4j);
  if (typeof value !== "object" || value === null) return value;
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return fromNeo4j(value.properties);
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map(({ end }) => end)];
    return fromNeo4j({ nodes, edges: value.segments.map(({ relationship }) => relationship) });
  }
  if (value.constructor !== Object) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromNeo4j(part)]));
}
