import { type Found, isNameable } from "./free-names.ts";
import { make, type OrganisationName } from "./organisation-name.ts";
import { isName, type Range, type Search } from "./search.ts";

/** Finds the bodies of lists: beside somebody ("Ada Marl - Blue Kite"), under a category ("Best New Start Up"), behind "Winner:". */
export function entryOrganisations(searches: readonly Search[], found: Found): OrganisationName[] {
  const named: OrganisationName[] = [];
  let section: "bodies" | "people" | undefined;
  let entries: OrganisationName[] = [];
  const close = () => {
    if (entries.length > 1) named.push(...entries);
    else for (const { line, first, last } of entries) searches[line]?.taken.fill(0, first, last);
    entries = [];
    section = undefined;
  };
  for (const search of searches) {
    const sure =
      besidePerson(search, section !== undefined, found) ??
      aboveGrade(search, searches[search.index + 1], found) ??
      behindLabel(search, found);
    if (sure !== undefined) named.push(sure);
    else if (isCategory(search)) section = isForPeople(search) ? "people" : "bodies";
    else {
      const entry = section === "bodies" ? entryFrom(search, 0, found, "entry-of-category") : undefined;
      if (entry !== undefined) entries.push(entry);
      else if (!isBareName(search)) close();
    }
  }
  close();
  return named;
}

/** "Ada Marl - Blue Kite", "Rising Star Award: Ada Marl, Blue Kite Cover, Hexley": what stands behind somebody in an entry. */
function besidePerson(search: Search, inSection: boolean, found: Found): OrganisationName | undefined {
  const { words, taken } = search;
  if (words.length > 20) return undefined;
  const commas = inSection || labelEnd(search) > 0;
  const joint = words.findIndex(
    (word, i) =>
      i > 1 && taken[i - 1] === 2 && (isDash(search, i) || (word.text === "," && (commas || hasCategory(search, i)))),
  );
  return joint < 0 ? undefined : entryFrom(search, joint + 1, found, "entry-beside-person");
}

/** "Winner: The Queen's Head, Hexley". */
function behindLabel(search: Search, found: Found): OrganisationName | undefined {
  const first = labelEnd(search);
  return first === 0 ? undefined : entryFrom(search, first, found, "entry-behind-label");
}

/** Behind "Winner:", "Highly commended:"; 0 where a line has no such label, or no more than that. */
function labelEnd({ words }: Search): number {
  const first = isName(words[0]) ? 0 : 1;
  const colon = words.slice(0, first + 3).findIndex(({ text }) => text === ":" || text === "-");
  if (colon <= first || colon === words.length - 1) return 0;
  return /^(?:winners?|finalists?|runners?-up|gold|silver|bronze|highly|commended|shortlisted)$/.test(
    words[first]?.lower ?? "",
  )
    ? colon + 1
    : 0;
}

/** The name from a word to the end of a line, or to the place behind its comma: "The Hare, Ramsby, Fenshire". */
function entryFrom(search: Search, at: number, found: Found, rule: string): OrganisationName | undefined {
  const { words } = search;
  const first = isName(words[at]) ? at : at + 1;
  const comma = words.findIndex(({ text }, i) => i > first && text === ",");
  const range = { first, last: comma < 0 ? words.length : comma };
  if (comma > 0 && !isTail(words, comma)) return undefined;
  if (!isFree(search, range) || !isNameable(search, range, found)) return undefined;
  search.taken.fill(1, range.first, range.last);
  return make(search, range, { kind: "company", rule });
}

/** Capitals and commas to the end of a line: ", Market Ramsby, Fenshire". */
const isTail = (words: Search["words"], comma: number): boolean =>
  words.length - comma < 9 &&
  words
    .slice(comma)
    .every((word) => isName(word) || /^(?:,|and|&|of|upon|near|the|north|south|east|west)$/.test(word.lower));

/** "Helping Hearts Skelby", "Elm Lodge, Lower Skelby": a line of its own above "Overall: Good". */
function aboveGrade(search: Search, next: Search | undefined, found: Found): OrganisationName | undefined {
  const { words, article } = search;
  if (!/^(?:overall|rating)$/.test(next?.words[0]?.lower ?? "") || next?.words[1]?.text !== ":") return undefined;
  const comma = words.findIndex(({ text }) => text === ",");
  const range = { first: 0, last: comma < 0 ? words.length : comma };
  if (!isFree(search, range) || !isNameable(search, range, found)) return undefined;
  search.taken.fill(1, range.first, range.last);
  return make(search, range, {
    kind: article.care ? "care-provider" : (found.house ?? "other"),
    rule: "entry-above-grade",
  });
}

/** A dash with blanks around it. */
const isDash = ({ words }: Search, i: number): boolean =>
  words[i]?.text === "-" && words[i - 1]?.end !== words[i]?.start && words[i + 1]?.start !== words[i]?.end;

const hasCategory = ({ words }: Search, end: number): boolean => {
  const colon = words.findIndex(({ text }) => text === ":" || text === "-");
  return (
    colon > 0 &&
    colon < end &&
    words.slice(0, colon).some(({ lower }) => /^(?:awards?|year|winner|prize|best)$/.test(lower))
  );
};

/** Capitals from one end of a range to the other that nobody has, and what joins them. */
function isFree({ words, taken }: Search, { first, last }: Range): boolean {
  if (last <= first || last - first > 7 || !isName(words[first])) return false;
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (taken[i] !== 0) return false;
    if (!isName(word) && word?.shape !== "possessive" && !/^(?:and|&|of|the|for)$/.test(word?.lower ?? ""))
      return false;
  }
  return true;
}

/** "Best New Start Up - sponsored by Blue Kite", "Cornish Business of the Year": a line that is the name of a category. */
function isCategory({ words, vocabulary }: Search): boolean {
  if (words.length > 16 || words.length < 2 || /[.!?"]/.test(words.at(-1)?.text ?? "")) return false;
  const small = words.filter(({ shape }) => shape === "lower").length;
  if (small > 5) return false;
  return (
    vocabulary.prizeOpeners.has(words[0]?.lower ?? "") ||
    words.some(({ lower }, i) => lower === "award" || (lower === "year" && words[i - 2]?.lower === "of"))
  );
}

const isForPeople = ({ words, vocabulary }: Search): boolean =>
  words.some(({ lower }) => PEOPLE.test(lower) || vocabulary.titles.has(lower)) &&
  !words.some(({ lower }) => lower === "sponsored");

const PEOPLE =
  /^(?:person|people|hero|heroes|employee|worker|nurse|apprentice|manager|leader|teacher|volunteer|achiever|entrepreneur|carer|chef|woman|man|boss|individual|director|learner|student)$/;

/** A short line of capitals, whoever has them. */
const isBareName = ({ words }: Search): boolean =>
  words.length > 0 &&
  words.length < 10 &&
  words.every((word) => word.shape !== "lower" || /^(?:and|of|the|for)$/.test(word.lower));
