import { isGiven } from "./name-parts.ts";
import { make, type OrganisationName } from "./organisation-name.ts";
import { isName, isPlace, type Range, type Search } from "./search.ts";
import type { Word } from "./words.ts";

/** Finds restaurants, shops and pubs, whose names say nothing, by how lists and sentences of hygiene ratings name them. */
export function foodBusinesses(search: Search, searches: readonly Search[]): OrganisationName[] {
  const { words, taken, article } = search;
  const rated = ratedEnd(words);
  if (rated === 0 && !article.hygiene) return [];
  const first = rated || opening(words);
  const last = nameEnd(search, first);
  const range = { first, last };
  if (last === first) return [];
  if (taken.subarray(first, last).some((mark) => mark !== 0)) {
    if (taken[last - 1] === 1) takeAddress(search, last);
    return [];
  }
  if (rated === 0 && (saysNothing(search, range) || !isShown(search, range, searches))) return [];
  taken.fill(1, first, last);
  takeAddress(search, last);
  return [make(search, range, { kind: "company", rule: rated > 0 ? "rated-list" : "food-business" })];
}

/** Behind "Rated 5:", with a bullet or without; 0 where a line does not begin so. */
function ratedEnd(words: readonly Word[]): number {
  const at = words.findIndex((word, i) => i < 3 && word.lower === "rated");
  return at >= 0 && words[at + 1]?.shape === "number" && /^[:-]$/.test(words[at + 2]?.text ?? "") ? at + 3 : 0;
}

const CONNECTIVES = new Set(["but", "and", "meanwhile", "also", "finally", "elsewhere"]);

/** Behind the bullet or number of an item, or a word that only leads on: "3. Happy Wok", "But Happy Wok". */
function opening(words: readonly Word[]): number {
  let first = 0;
  while (first < 3 && words[first]?.shape === "mark") first++;
  if (words[first]?.shape === "number" && /^[.)]$/.test(words[first + 1]?.text ?? "")) first += 2;
  return CONNECTIVES.has(words[first]?.lower ?? "") ? first + 1 : first;
}

const INSIDE = new Set(["of", "and", "the", "n", "&", "@", "'", "+", "da", "de", "del", "di", "du", "la", "le", "y"]);

/** The end of words with capitals and what joins them: "Tea & Thyme", "Cup of Joy", "Bellini's". */
function nameEnd({ words }: Search, first: number): number {
  if (!isName(words[first])) return first;
  let last = first;
  for (let i = first; i < words.length && i < first + 10; i++) {
    const word = words[i];
    if (isName(word) || word?.shape === "possessive" || (word?.shape === "number" && i > first)) last = i + 1;
    else if (!INSIDE.has(word?.lower ?? "")) break;
  }
  return last;
}

const LABELS =
  /^(?:ratings?|rated|scores?|hygiene|food|inspect(?:ed|ions?)|dates?|address|photos?|pictures?|image|published|updated|credit|stars?|zero|one|two|three|four|five|business(?:es)?|restaurants?|pubs?|takeaways?|caf[eé]s?|by|standards?|sign|read|more|subscribe)$/;

/** Labels, days, towns and people: "Last inspected", "Monday", "Ada Marl". */
function saysNothing(search: Search, { first, last }: Range): boolean {
  const { words, vocabulary } = search;
  const name = words.slice(first, last);
  const plain = name.length === 2 && name.every(isName) && isGiven(name[0], vocabulary) && !startsPlace(words, last);
  return (
    plain ||
    isPlace(search, { first, last }) ||
    name.some(({ lower }) => vocabulary.months.has(lower) || /day$/.test(lower)) ||
    LABELS.test(name[0]?.lower ?? "") ||
    LABELS.test(name.at(-1)?.lower ?? "") ||
    (name.length === 1 && name[0]?.shape === "upper")
  );
}

/** "At 4 High Street", "in Corn Square", "on The Parade". */
const startsPlace = (words: readonly Word[], at: number): boolean =>
  /^(?:at|in|on|near)$/.test(words[at]?.lower ?? "") && isPart(words[at + 1]);

const isPart = (word: Word | undefined): boolean => isName(word) || word?.shape === "number";

const isShown = (search: Search, range: Range, searches: readonly Search[]): boolean =>
  isItem(search, range) || isTold(search, range) || isAbove(search, range, searches);

const OF_ITEMS =
  /^(?:at|in|on|of|and|the|near|rated|inspected|visited|scored|assessed|received|stars?|out|zero|one|two|three|four|five|ratings?|hygiene|food|score|date|was|th|st|nd|rd|a|an)$/;

/** "Happy Wok, 3 The Parade - April 20", "Bellini's, Corn Square: 4": a line with a place and no more to say than a grade or a day. */
function isItem({ words }: Search, { first, last }: Range): boolean {
  const next = words[last];
  const placed = (next?.text === "," && isPart(words[last + 1])) || startsPlace(words, last);
  const graded = /^[:(-]$/.test(next?.text ?? "") && isGraded(words[last + 1]);
  const rest = words.slice(last);
  if (last - first === 1 && !graded && words[last + 1]?.shape !== "number") return false;
  return (
    (placed || graded) &&
    words.length < 40 &&
    rest.every(({ shape, lower }) => shape !== "lower" || OF_ITEMS.test(lower)) &&
    rest.at(-1)?.text !== "."
  );
}

const isGraded = (word: Word | undefined): boolean =>
  word?.shape === "number" || /^(?:zero|one|two|three|four|five|rated)$/.test(word?.lower ?? "");

const GETS =
  /^(?:was|were|has|had|received|scored|got|gained|earned|achieved|retained|kept|secured|dropped|fell|improved|went)$/;
const GRADED =
  /^(?:ratings?|rated|stars?|score[ds]?|hygiene|zero-rated|one-star|two-star|three-star|four-star|five-star)$/;

/** "Happy Wok, on The Parade, was handed a zero rating": what is told of a name at the head of a sentence. */
function isTold({ words, vocabulary }: Search, { first, last }: Range): boolean {
  const verb = afterAside(words, last);
  if (!GETS.test(words[verb]?.lower ?? "") || vocabulary.openers.has(words[first]?.lower ?? "")) return false;
  const capitals = words.slice(first, last).filter(isName).length;
  if (capitals < 2 && verb === last && words[last - 1]?.shape !== "possessive") return false;
  return words.slice(verb, verb + 12).some(({ lower }) => GRADED.test(lower));
}

/** Behind a place or an aside in commas: "in Corn Square", ", a takeaway on The Parade,". */
function afterAside(words: readonly Word[], at: number): number {
  if (words[at]?.text === ",") {
    const close = words.slice(at + 1, at + 16).findIndex(({ text }) => text === ",");
    return close < 0 ? at : at + close + 2;
  }
  if (!startsPlace(words, at)) return at;
  let end = at + 1;
  while (end < words.length && (isPart(words[end]) || /^(?:,|of|the|in)$/.test(words[end]?.lower ?? ""))) end++;
  return end;
}

/** A name that is a line of its own above its rating, or above the sentence that it begins. */
function isAbove({ words, index }: Search, { first, last }: Range, searches: readonly Search[]): boolean {
  if (last !== words.length || last - first > 7) return false;
  const name = words.slice(first, last).map(({ text }) => text);
  const below = searches.slice(index + 1, index + 4).map((search) => search.words);
  return (
    name.every((text, i) => below[0]?.[i]?.text === text) ||
    below.some(
      (line) =>
        line.length < 12 && /^(?:rated|ratings?|score|hygiene|food)$/.test(line[0]?.lower ?? "") && line.some(isGraded),
    )
  );
}

/** Marks the street behind a name, which is no body: "at 3 The Parade". */
function takeAddress({ words, taken }: Search, at: number): void {
  if (words[at]?.text !== "," && !startsPlace(words, at)) return;
  for (let i = at + 1; i < words.length && isPart(words[i]); i++) if (taken[i] === 0) taken[i] = 1;
}
