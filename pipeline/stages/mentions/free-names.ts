import type { OrganisationKind } from "../../document/document.ts";
import { isGiven } from "./name-parts.ts";
import { isPhrase, type OrganisationName } from "./organisation-name.ts";
import { initials } from "./organisations-again.ts";
import type { PersonName } from "./person-name.ts";
import { isName, isPlace, phraseOf, type Range, type Search } from "./search.ts";

/** What the whole article says of its words once people and bodies were sought. */
export type Found = {
  /** The last names of its people, in lower case. */
  readonly surnames: ReadonlySet<string>;
  /** Places that its councils, schools and papers have in their names. */
  readonly localities: ReadonlySet<string>;
  /** The kind of the first house that it names: a school, a home, a surgery. */
  readonly house?: OrganisationKind;
  /** The first letters of its bodies. */
  readonly initials: ReadonlySet<string>;
};

/** What the names that were found say of the other words of the article. */
export const knownSoFar = (
  people: readonly PersonName[],
  bodies: readonly OrganisationName[],
  searches: readonly Search[],
): Found => ({
  surnames: new Set(people.flatMap(({ parts }) => parts.slice(-1)).map((part) => part.toLowerCase())),
  localities: new Set(
    bodies.flatMap(({ kind, line, first }) => (LOCAL.has(kind) ? [searches[line]?.words[first]?.lower ?? ""] : [])),
  ),
  initials: initialsOf(bodies, searches),
  ...houseOf(bodies),
});

const HOUSES = new Set<OrganisationKind>(["school", "college", "care-provider", "health-body"]);

function houseOf(bodies: readonly OrganisationName[]): Pick<Found, "house"> {
  const kind = bodies.find((body) => HOUSES.has(body.kind))?.kind;
  return kind === undefined ? {} : { house: kind };
}

/** The first letters of bodies with names of several words. */
export const initialsOf = (bodies: readonly OrganisationName[], searches: readonly Search[]): Set<string> =>
  new Set(
    bodies.flatMap(({ line, first, last }) =>
      last - first > 1 ? [initials(searches[line]?.words.slice(first, last).map(({ lower }) => lower) ?? [])] : [],
    ),
  );

const LOCAL = new Set<OrganisationKind>(["local-authority", "police", "fire-service", "media", "government"]);

/** The words with capitals that nobody has and that may be a name; sentence openers are left out. */
export function freeNames(search: Search, found: Found): Range[] {
  const { words, taken, line } = search;
  if (line.headline !== "no" || line.block.kind === "title" || line.block.kind === "publisher") return [];
  const names: Range[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken[i] !== 0 || !isName(words[i])) continue;
    const last = beforeOrigin(search, i, freeEnd(search, i));
    const first = begin(search, i, last);
    if (first < last && isNameable(search, { first, last }, found)) names.push({ first, last });
    i = last - 1;
  }
  return names;
}

/** The end of the capitals from a word, over "and", "of", "the" and 's between them. */
export function freeEnd({ words, taken, vocabulary }: Search, first: number): number {
  let last = first + 1;
  for (let i = first + 1; i < words.length && taken[i] === 0; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (isName(word)) {
      if (word.initial || (vocabulary.titles.has(word.text) && taken[i + 1] === 2)) break;
      last = i + 1;
    } else if (word.shape === "possessive" || /^(?:of|and|&|the|for)$/.test(word.lower)) {
      if (word.lower === "and" && words[first - 1]?.lower === "in" && i - first < 3) break;
      if (word.lower === "the" && !/^(?:of|and|&|for)$/.test(words[i - 1]?.lower ?? "")) break;
      if (word.shape === "possessive" && i === first + 2 && words[first]?.lower === "st") last = i + 1;
      if (!isName(words[i + 1]) && words[i + 1]?.lower !== "the") break;
    } else break;
  }
  return last;
}

/** "Bright Sparks of Hull": in front of the place that a name is of. */
function beforeOrigin(search: Search, first: number, last: number): number {
  for (let of = last - 2; of > Math.max(first, last - 4); of--)
    if (search.words[of]?.lower === "of" && isPlace(search, { first: of + 1, last })) return of;
  return last;
}

/** Behind words that only begin a sentence, behind a post and "of", and behind a label in block capitals: "FOOD The Red Cow". */
function begin({ words, vocabulary }: Search, at: number, last: number): number {
  let first = at;
  while (
    first < last - 1 &&
    words[first]?.initial === true &&
    vocabulary.openers.has(words[first]?.lower ?? "") &&
    words[first]?.lower !== "the" &&
    isName(words[first + 1])
  )
    first++;
  for (let i = first + 1; i < last - 1; i++)
    if (/^(?:of|for)$/.test(words[i]?.lower ?? "") && vocabulary.callings.has(words[i - 1]?.lower ?? ""))
      first = words[i + 1]?.lower === "the" ? i + 2 : i + 1;
  if (words[first]?.initial && words[first]?.shape === "upper" && words[first + 1]?.text === "The") first++;
  return first;
}

/** Letters inside or capitals throughout, "&", or an article of its own: what only names look like. */
export function isDistinct({ words }: Pick<Search, "words">, { first, last }: Range): boolean {
  const begin = words[first];
  if (begin?.text === "The" && !begin.initial && last - first > 1) return true;
  for (let i = first; i < last; i++) {
    const text = words[i]?.text ?? "";
    if (text === "&" || /\p{Ll}\p{Lu}\p{L}/u.test(text)) return true;
    if (words[i]?.shape === "upper" && text.length > 2) return true;
  }
  return false;
}

/** Whether one of the words is an ordinary word, as no name of a person's has. */
export const hasOrdinary = ({ words, vocabulary }: Search, { first, last }: Range): boolean => {
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (!isName(word) || word.lower === "the") continue;
    if (
      vocabulary.common.has(word.lower) &&
      !isGiven(word, vocabulary) &&
      !vocabulary.surnames.has(word.text) &&
      !vocabulary.places.has(word.lower)
    )
      return true;
  }
  return false;
};

/** Whether no list and no word says that this is a person, a place, a post, a time, a scheme or a phrase. */
export function isNameable(search: Search, range: Range, { surnames }: Found): boolean {
  const { words, vocabulary, article } = search;
  const { first, last } = range;
  const [start, end] = [words[first], words[last - 1]];
  if (start === undefined || end === undefined || last - first > 8) return false;
  if (vocabulary.openers.has(start.lower) && start.lower !== "the" && (start.initial || last - first === 1))
    return false;
  if (onlyPlaces(search, range) || /^(?:operation|phase|stage|year|class|section|version)$/.test(start.lower))
    return false;
  if (vocabulary.callings.has(start.lower) || vocabulary.titles.has(start.text) || vocabulary.kin.has(start.lower))
    return false;
  if (start.lower === "the" && vocabulary.nominals.has(phraseOf(words, first + 1, last))) return false;
  const titled = start.text === "The" && !start.initial;
  if (
    (!titled && ends(search, end.lower)) ||
    isPhrase(search, range) ||
    vocabulary.frameworks.has(phraseOf(words, first, last))
  )
    return false;
  for (let i = first; i < last; i++) if (vocabulary.months.has(words[i]?.lower ?? "")) return false;
  const one = last - first === 1 || (last - first === 2 && start.lower === "the");
  if (isPlace(search, range) || (last - first < 3 && isPlace(search, { first: last - 1, last })))
    return one ? false : isDistinct(search, range);
  if (isPerson(search, range, surnames)) return false;
  if (!one) return true;
  if (start.lower !== "the" && vocabulary.common.has(end.lower) && !isDistinct(search, range)) return false;
  return (
    end.text.length > 2 &&
    !vocabulary.letters.has(end.text) &&
    !vocabulary.peoples.has(end.lower) &&
    !article.titled.has(end.lower)
  );
}

/** "Hexley and Skelby" in a list of places. */
function onlyPlaces(search: Search, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (isName(search.words[i]) && !isPlace(search, { first: i, last: i + 1 })) return false;
  return true;
}

/** Words that end the names of schemes, streets, posts and times. */
const ends = ({ vocabulary }: Search, lower: string): boolean =>
  vocabulary.schemes.has(lower) ||
  vocabulary.occasions.has(lower) ||
  vocabulary.placeKinds.has(lower) ||
  vocabulary.callings.has(lower) ||
  /^(?:review|inquiry|enquiry|initiative|operation|ward|suite|unit|title|series|collection)$/.test(lower);

/** A given name or a surname of somebody here, and nothing that speaks against it. */
function isPerson(search: Search, { first, last }: Range, surnames: ReadonlySet<string>): boolean {
  const { words, vocabulary } = search;
  const [start, end] = [words[first], words[last - 1]];
  if (start === undefined || end === undefined || start.text === "The") return false;
  if (surnames.has(end.lower) || surnames.has(start.lower)) return true;
  if (last - first === 1) return isGiven(start, vocabulary) || vocabulary.surnames.has(start.text);
  return isGiven(start, vocabulary) && !hasOrdinary(search, { first: first + 1, last });
}
