import type { PersonName } from "./person-name.ts";
import { type Person, Register } from "./person-register.ts";
import { fold, type Vocabulary } from "./vocabulary.ts";

const BY_GIVEN = new Set([
  "sir",
  "dame",
  "sister",
  "sr",
  "father",
  "fr",
  "brother",
  "prince",
  "princess",
  "king",
  "queen",
  "pope",
  "lord",
  "lady",
]);

/** Sorts the names of an article into people: full names first, then names of one word. */
export function sortPeople(names: readonly PersonName[], vocabulary: Vocabulary): Person[] {
  const people = new Register();
  for (const name of names.filter((n) => n.parts.length > 1)) add(people, name, sameFullName(people, name, vocabulary));
  for (const name of names.filter((n) => n.parts.length === 1 && n.title !== undefined))
    add(people, name, titledOwner(people, name, vocabulary));
  for (const name of names.filter((n) => n.parts.length === 1 && n.title === undefined && n.weak !== true))
    add(people, name, bareOwner(people, name));
  for (const name of names.filter((n) => n.weak === true)) {
    const owner = bareOwner(people, name);
    if (owner !== undefined || !vocabulary.ambiguous.has(name.parts[0] ?? "")) add(people, name, owner);
  }
  for (const person of people.all) person.names.sort((a, b) => a.start - b.start);
  return people.all.sort((a, b) => firstStart(a) - firstStart(b));
}

const firstStart = (person: Person): number => person.names[0]?.start ?? 0;

function add(people: Register, name: PersonName, owner: Person | undefined): void {
  const parts = name.parts.map(fold);
  if (owner === undefined) {
    const person: Person = {
      names: [],
      parts,
      gender: name.gender,
      starts: new Map(),
      titles: new Set(),
      untitled: false,
    };
    people.all.push(person);
    record(person, name);
    people.enter(person, parts);
    return;
  }
  record(owner, name);
  if (parts.length > owner.parts.length || (parts.length === owner.parts.length && fuller(parts, owner.parts)))
    owner.parts = parts;
  people.enter(owner, parts);
  if (name.title !== undefined || owner.gender === undefined) owner.gender = name.gender ?? owner.gender;
}

function record(person: Person, name: PersonName): void {
  person.names.push(name);
  if (name.title === undefined) person.untitled = true;
  else person.titles.add(family(name.title));
  const kind =
    name.parts.length > 1 ? "full" : name.title !== undefined ? "titled" : name.weak === true ? "weak" : "bare";
  const starts = person.starts.get(kind);
  if (starts === undefined) person.starts.set(kind, [name.start]);
  else {
    let at = starts.length;
    while (at > 0 && (starts[at - 1] ?? 0) > name.start) at--;
    starts.splice(at, 0, name.start);
  }
}

const fuller = (a: readonly string[], b: readonly string[]): boolean => (a[0]?.length ?? 0) > 1 && b[0]?.length === 1;
const last = (parts: readonly string[]): string => parts[parts.length - 1] ?? "";

function sameFullName(people: Register, name: PersonName, vocabulary: Vocabulary): Person | undefined {
  const parts = name.parts.map(fold);
  const joined = parts.join(" ");
  const same = people.named(joined);
  if (same !== undefined) return same;
  const fitting = people
    .with(last(parts))
    .filter(
      (person) =>
        person.parts.length > 1 && last(person.parts) === last(parts) && givenFits(person.parts, parts, vocabulary),
    );
  return nearest(fitting, name);
}

/** Whether two given names may be one person's: an initial, a short form, a second name more or less. */
function givenFits(a: readonly string[], b: readonly string[], { nickNames }: Vocabulary): boolean {
  const [x = "", y = ""] = [a[0], b[0]];
  if (x === y) return a.length !== b.length;
  if (x.length === 1 || y.length === 1) return x.charAt(0) === y.charAt(0);
  return (nickNames[x]?.includes(y) ?? false) || (nickNames[y]?.includes(x) ?? false);
}

const sameGiven = (a: string | undefined, b: string, { nickNames }: Vocabulary): boolean =>
  a !== undefined && (a === b || (nickNames[a]?.includes(b) ?? false) || (nickNames[b]?.includes(a) ?? false));

/** Of several people, the one last named before a name; where none is, the first one named behind it. */
function nearest(people: readonly Person[], name: PersonName): Person | undefined {
  let best: Person | undefined;
  let at = Number.NEGATIVE_INFINITY;
  for (const person of people) {
    for (const starts of person.starts.values()) {
      const before = lastUpTo(starts, name.start);
      const distance = before !== undefined ? before - name.start : -1e9 - (starts[0] ?? 0);
      if (distance > at) {
        at = distance;
        best = person;
      }
    }
  }
  return best;
}

/** The greatest of rising offsets that is not beyond a limit. */
function lastUpTo(starts: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1];
}

const family = (title: string): string => {
  const word = fold(title).split(" ")[0] ?? "";
  return /^(?:cllr|clr|coun|councillor)$/.test(word)
    ? "councillor"
    : /^(?:prof|professor)$/.test(word)
      ? "professor"
      : /^(?:doctor|dr)$/.test(word)
        ? "dr"
        : word;
};

function titledOwner(people: Register, name: PersonName, vocabulary: Vocabulary): Person | undefined {
  const word = fold(name.parts[0] ?? "");
  const title =
    fold(name.title ?? "")
      .split(" ")
      .at(-1) ?? "";
  if (BY_GIVEN.has(title)) {
    const forms = [word, ...(vocabulary.nickNames[word] ?? []), ...(vocabulary.fullNames.get(word) ?? [])];
    const given = forms
      .flatMap((form) => people.with(form))
      .filter(
        (person) => person.parts.length > 1 && sameGiven(person.parts[0], word, vocabulary) && genderFits(person, name),
      );
    const found = nearest(given, name);
    if (found !== undefined) return found;
  }
  const surname = people
    .with(word)
    .filter((person) => hasSurname(person, word) && genderFits(person, name) && !otherTitle(person, name));
  const alike = surname.filter((person) => person.titles.has(family(name.title ?? "")));
  return nearest(alike.length > 0 ? alike : surname, name);
}

const hasSurname = (person: Person, word: string): boolean =>
  last(person.parts) === word ||
  person.parts.slice(-2).join(" ") === word ||
  (person.parts.length === 1 && person.titles.size > 0 && person.parts[0] === word);

const genderFits = (person: Person, name: PersonName): boolean => {
  if (person.gender === undefined || name.gender === undefined) return true;
  return person.gender === name.gender;
};

/** Two people of whom nothing but title and surname is known stay apart where the titles do: Mr Pascoe, Mrs Pascoe. */
const otherTitle = (person: Person, name: PersonName): boolean =>
  person.parts.length === 1 &&
  !person.untitled &&
  !person.titles.has(family(name.title ?? "")) &&
  person.gender !== name.gender;

function bareOwner(people: Register, name: PersonName): Person | undefined {
  const word = fold(name.parts[0] ?? "");
  return nearest(
    people
      .with(word)
      .filter((person) => person.parts.includes(word) && (person.parts[0] === word || last(person.parts) === word)),
    name,
  );
}
