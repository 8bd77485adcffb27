/** Items by the keys they are given, keys in order of first use. An item with several keys stands under each. */
export function groupBy<Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => string | Iterable<string>,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const keys = keysOf(item);
    for (const key of typeof keys === "string" ? [keys] : new Set(keys)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
