import type { OrganisationName } from "./organisation-name.ts";
import type { Search } from "./search.ts";

/** "Rated 5: Pizza Land at 8 High Street": what stands between the colon and "at". */
export function ratedList({ words, taken, index }: Search): OrganisationName[] {
  const rated = words.findIndex((word, i) => i < 3 && word.lower === "rated");
  const first = rated + 3;
  if (rated < 0 || words[rated + 1]?.shape !== "number" || words[rated + 2]?.text !== ":" || words[first] === undefined)
    return [];
  let last = first;
  while (last < words.length && last < first + 12 && !/^(?:at|;)$/.test(words[last]?.lower ?? "")) last++;
  const end = words[last - 1];
  if (end === undefined || last === first || taken.subarray(first, last).some((mark) => mark !== 0)) return [];
  taken.fill(1, first, last);
  return [
    { start: words[first]?.start ?? 0, end: end.end, line: index, first, last, kind: "company", rule: "rated-list" },
  ];
}
