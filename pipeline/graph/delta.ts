import { canonical, relationshipKey } from "./canonical.ts";
import type { Delta, Graph, GraphNode, GraphRelationship } from "./graph.ts";

/**
 * What turns `from` into `to`: a changed node or relationship is put with all its properties, and one that is gone is
 * removed with the relationships that touched it. Equal graphs have an empty difference.
 */
export function difference(from: Graph, to: Graph): Delta {
  const nodes = compare(from.nodes, to.nodes, { keyOf: nodeKey, same: sameNode });
  const relationships = compare(from.relationships, to.relationships, {
    keyOf: relationshipKey,
    same: sameRelationship,
  });
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

const nodeKey = ({ label, id }: GraphNode): string => `${label} ${id}`;
const sameNode = (a: GraphNode, b: GraphNode): boolean => canonical(a.properties) === canonical(b.properties);
const sameRelationship = (a: GraphRelationship, b: GraphRelationship): boolean =>
  canonical(a.properties) === canonical(b.properties);

/** How the items of two lists are told apart, and whether two of one key say the same. */
type Comparison<Item> = { readonly keyOf: (item: Item) => string; readonly same: (a: Item, b: Item) => boolean };

function compare<Item>(
  from: readonly Item[],
  to: readonly Item[],
  { keyOf, same }: Comparison<Item>,
): { readonly put: readonly Item[]; readonly remove: readonly Item[] } {
  const known = new Map(from.map((item) => [keyOf(item), item]));
  const wanted = new Set<string>();
  const put = to.filter((item) => {
    const key = keyOf(item);
    wanted.add(key);
    const before = known.get(key);
    return before === undefined || !same(before, item);
  });
  return { put, remove: from.filter((item) => !wanted.has(keyOf(item))) };
}
