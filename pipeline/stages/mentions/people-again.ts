import { type Again, put } from "./again.ts";
import { isDynasty } from "./lone-names.ts";
import type { Person } from "./person-register.ts";
import { isName, type Search } from "./search.ts";
import { fold } from "./vocabulary.ts";

/** Finds known people by surname or given name alone, and gives the words to them. */
export function peopleAgain(searches: readonly Search[], people: readonly Person[]): Again<Person>[] {
  const forms = new Map<string, Person[]>();
  for (const person of people) {
    if (person.parts.length < 2 && person.names.every((n) => n.title === undefined))
      put(forms, person.parts[0] ?? "", person);
    else
      for (const part of [person.parts[0], person.parts[person.parts.length - 1]])
        if ((part?.length ?? 0) > 1) put(forms, part ?? "", person);
  }
  const named = new Map([...forms].map(([form, owners]) => [form, inOrder(owners)]));
  const found: Again<Person>[] = [];
  const full = new Map<string, Person[]>();
  for (const person of people) if (person.parts.length > 1) put(full, person.parts.slice(0, 2).join(" "), person);
  for (const search of searches) {
    found.push(...fullNamesAgain(search, full));
    search.words.forEach((word, i) => {
      if (search.taken[i] !== 0 || !isName(word) || isName(search.words[i + 1]) || isName(search.words[i - 1])) return;
      const owner = lastNamed(named.get(fold(word.text)), word.start);
      if (owner === undefined || !standsAlone(search, i) || isDynasty(search, i)) return;
      search.taken[i] = 2;
      found.push({ start: word.start, end: word.end, owner, line: search.index, rule: "name-again" });
    });
  }
  return found;
}

/** Full names of known people where nothing beside them says so. */
function fullNamesAgain(search: Search, people: ReadonlyMap<string, readonly Person[]>): Again<Person>[] {
  const { words, taken, index, vocabulary } = search;
  const found: Again<Person>[] = [];
  words.forEach((word, i) => {
    if (taken[i] !== 0 || !isName(word) || isName(words[i - 1])) return;
    if (!isName(words[i + 1]) && !vocabulary.particles.has(words[i + 1]?.lower ?? "")) return;
    const owner = people
      .get(`${fold(word.text)} ${fold(words[i + 1]?.text ?? "")}`)
      ?.find(({ parts }) => parts.every((part, k) => taken[i + k] === 0 && fold(words[i + k]?.text ?? "") === part));
    const last = i + (owner?.parts.length ?? 0);
    const end = words[last - 1]?.end;
    if (owner === undefined || end === undefined || isName(words[last])) return;
    taken.fill(2, i, last);
    found.push({ start: word.start, end, owner, line: index, rule: "full-name-again" });
  });
  return found;
}

/** The people who share a name, and where each is named, in order. */
type Named = { readonly first: Person | undefined; readonly places: readonly Place[] };
type Place = { readonly start: number; readonly person: Person };

const inOrder = (people: readonly Person[]): Named => ({
  first: people[0],
  places: people
    .flatMap((person) => person.names.map(({ start }) => ({ start, person })))
    .sort((a, b) => a.start - b.start),
});

/** Of people who share a name, the one last named before an offset; where none was, the first. */
function lastNamed(named: Named | undefined, at: number): Person | undefined {
  const places = named?.places ?? [];
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1]?.person ?? named?.first;
}

/** A word that is also an ordinary one or a place needs a verb of saying beside it, or a place inside the sentence. */
function standsAlone({ words, vocabulary, article }: Search, i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  const said = vocabulary.saying.has(words[i + 1]?.lower ?? "") || vocabulary.saying.has(words[i - 1]?.lower ?? "");
  if (said) return true;
  if (vocabulary.common.has(word.lower) && word.initial) return false;
  if (vocabulary.months.has(word.lower)) return false;
  return !(vocabulary.places.has(word.lower) || article.places.has(word.lower));
}
