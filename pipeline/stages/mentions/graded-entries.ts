import { make, type OrganisationName } from "./organisation-name.ts";
import { isName, type Range, type Search } from "./search.ts";

const GRADE = /^(?:outstanding|excellent|very|good|adequate|requires|needs|inadequate|weak|poor|unsatisfactory|rated)$/;

/** The names of a round-up's lines, where one of them is a body already or was inspected: "Greenfields: Good, last inspected on 3 May". */
export function gradedEntries(searches: readonly Search[], found: readonly OrganisationName[]): OrganisationName[] {
  const taken = new Set(found.map(({ line, first }) => `${line}:${first}`));
  const named: OrganisationName[] = [];
  for (const list of lists(searches)) {
    const known = list.filter(({ search, label }) => taken.has(`${search.index}:${label.first}`));
    const told = list.filter(({ search }) => search.words.some(({ lower }) => lower === "inspected"));
    if (known.length === 0 && (told.length < 2 || !list[0]?.search.article.care)) continue;
    const kind = found.find(({ line }) => line === known[0]?.search.index)?.kind ?? "care-provider";
    for (const { search, label } of list)
      if (search.taken.subarray(label.first, label.last).every((mark) => mark === 0)) {
        search.taken.fill(1, label.first, label.last);
        named.push(make(search, label, { kind, rule: "graded-entry" }));
      }
  }
  return named;
}

type Entry = { readonly search: Search; readonly label: Range };

/** Runs of lines with a name and its grade. */
function lists(searches: readonly Search[]): Entry[][] {
  const all: Entry[][] = [[]];
  for (const search of searches) {
    const label = labelOf(search);
    if (label !== undefined) all.at(-1)?.push({ search, label });
    else if (all.at(-1)?.length !== 0) all.push([]);
  }
  return all.filter((list) => list.length > 1);
}

/** The capitals in front of a colon or a dash, without an address, with a grade behind it. */
function labelOf({ words }: Search): Range | undefined {
  const first = words.slice(0, 3).findIndex(isName);
  const last = words.slice(0, 12).findIndex(({ text }, i) => i > first && (text === ":" || text === "-"));
  if (first < 0 || last < 0 || !GRADE.test(words[last + 1]?.lower ?? "")) return undefined;
  const fits = words
    .slice(first, last)
    .every((word) => isName(word) || word.shape === "possessive" || /^(?:and|&|of|the|at|for|on|,)$/.test(word.lower));
  const comma = words.slice(0, last).findIndex(({ text }) => text === ",");
  return fits ? { first, last: comma > first ? comma : last } : undefined;
}
