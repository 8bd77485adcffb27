import { relationshipKey, sameProperties } from "./canonical.ts";
import type { Delta, Graph, Properties } from "./graph.ts";

/**
 * What turns `from` into `to`: a changed node or relationship is put with all its properties, and one that is gone is
 * removed with the relationships that touched it. Equal graphs have an empty difference.
 */
export function difference(from: Graph, to: Graph): Delta {
  const nodes = compare(from.nodes, to.nodes, ({ id }) => id);
  const relationships = compare(from.relationships, to.relationships, relationshipKey);
  return {
    putNodes: nodes.put,
    removeNodes: nodes.remove,
    putRelationships: relationships.put,
    removeRelationships: relationships.remove,
  };
}

/** Whether there is nothing to do. */
export const isEmpty = (delta: Delta): boolean => sizeOf(delta) === 0;

/** How many nodes and relationships a difference puts and removes. */
export const sizeOf = (delta: Delta): number =>
  delta.putNodes.length + delta.removeNodes.length + delta.putRelationships.length + delta.removeRelationships.length;

/** Something with properties, to be told apart from others by a key. */
type Item = { readonly properties: Properties };

function compare<Kind extends Item>(
  from: readonly Kind[],
  to: readonly Kind[],
  keyOf: (item: Kind) => string,
): { readonly put: readonly Kind[]; readonly remove: readonly Kind[] } {
  const left = new Map(from.map((item) => [keyOf(item), item]));
  const put = to.filter((item) => {
    const key = keyOf(item);
    const before = left.get(key);
    left.delete(key);
    return before === undefined || !sameProperties(before.properties, item.properties);
  });
  return { put, remove: [...left.values()] };
}
