import type { OrganisationName } from "./organisation-name.ts";
import { isName, type Search } from "./search.ts";

/** Of items of one list that begin with names of bodies, those that begin with a name that says nothing: "4. Bright Sparks was praised". */
export function listedAlike(searches: readonly Search[], found: readonly OrganisationName[]): OrganisationName[] {
  const byStart = new Map(found.map((name) => [name.start, name]));
  const named: OrganisationName[] = [];
  for (const list of lists(searches)) {
    const bodies = list.flatMap((search) => byStart.get(search.words[firstName(search)]?.start ?? -1) ?? []);
    const kind = bodies[0]?.kind;
    if (kind === undefined || bodies.length < 2 || bodies.length * 2 < list.length) continue;
    for (const search of list) {
      const first = firstName(search);
      const last = subjectEnd(search, first);
      const [begin, end] = [search.words[first], search.words[last - 1]];
      if (last - first < 2 || begin === undefined || end === undefined) continue;
      search.taken.fill(1, first, last);
      named.push({ start: begin.start, end: end.end, line: search.index, first, last, kind, rule: "listed-alike" });
    }
  }
  return named;
}

/** Items that follow one another. */
function lists(searches: readonly Search[]): Search[][] {
  const all: Search[][] = [[]];
  for (const search of searches) {
    if (search.line.block.kind === "list-item") all.at(-1)?.push(search);
    else if (all.at(-1)?.length !== 0) all.push([]);
  }
  return all.filter((list) => list.length > 2);
}

/** Behind the number or bullet of an item. */
const firstName = ({ words }: Search): number => words.slice(0, 3).findIndex(isName);

/** The end of free words with capitals that are the subject of a verb. */
function subjectEnd({ words, taken, vocabulary }: Search, first: number): number {
  let last = Math.max(first, 0);
  while (last < words.length && isName(words[last]) && taken[last] === 0) last++;
  const verb = words[last];
  const acts =
    verb?.shape === "lower" &&
    (vocabulary.acts.has(verb.lower) || vocabulary.saying.has(verb.lower) || /[a-z]{3}ed$/.test(verb.lower));
  return acts && first >= 0 && !vocabulary.openers.has(words[first]?.lower ?? "") ? last : first;
}
