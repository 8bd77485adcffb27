import { isName, type Search } from "./search.ts";

/** "Its headquarters at Sessions House", "flats in Elm Court": a building where something is. */
export const isSeat = ({ words }: Search, first: number): boolean =>
  /^(?:at|in|from)$/.test(words[first - 1]?.lower ?? "") &&
  /^(?:headquarters|offices?|meeting|hearing|event|ceremony|flats?|leaseholders|tenants|based|base|held|chamber)$/.test(
    words[first - 2]?.lower ?? "",
  );

/** "12 Elm House", "Elm House, 12 Hill Street". */
export function isAddress({ words }: Search, first: number, last: number): boolean {
  return (
    words[first - 1]?.shape === "number" ||
    (words[last]?.text === "," && words[last + 1]?.shape === "number" && isName(words[last + 2]))
  );
}
