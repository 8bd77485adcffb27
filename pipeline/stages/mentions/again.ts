import type { Span } from "../../document/span.ts";

/** A short or repeated name found once the entities of the article are known. */
export type Again<Owner> = Span & { readonly owner: Owner; readonly line: number; readonly rule: string };

/** Adds a value to the list under a key; a value put twice running stands once. */
export function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
