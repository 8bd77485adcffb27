import { bracketed } from "./runs.ts";
import { isName, type Range, type Search } from "./search.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

const LEVELS = new Set(["borough", "city", "county", "district", "metropolitan", "town", "parish"]);

/** Whether a name may go on behind this head: "Federation of", "National Council of", "Rotary Club of"; never "Town Council of". */
export function isOpen({ words, vocabulary, article }: Search, at: number): boolean {
  const head = words[at]?.lower ?? "";
  const next = words[at + 2]?.lower ?? "";
  if (head === "club") return SERVICE_CLUB.test(words[at - 1]?.lower ?? "");
  if (head === "school") return isName(words[at + 2]) && vocabulary.common.has(next) && !vocabulary.places.has(next);
  if (head !== "council") return vocabulary.openHeads.has(head);
  const before = words[at - 1]?.lower ?? "";
  return (
    vocabulary.common.has(before) &&
    !LEVELS.has(before) &&
    !vocabulary.places.has(before) &&
    !article.places.has(before)
  );
}

/** Clubs that have one name everywhere, and the town behind it: "Rotary Club of". */
const SERVICE_CLUB = /^(?:rotary|rotaract|lions|probus|round-table|soroptimists?|kiwanis)$/;

/** Where the name that a start at `at` begins really begins: "Scottish" of "Scottish Institute of". */
export function leftEdge({ words, vocabulary }: Search, piece: Range, at: number): number {
  let first = at;
  while (first > piece.first) {
    const before = words[first - 1];
    if (!isName(before) || vocabulary.openers.has(before.lower) || vocabulary.callings.has(before.lower)) break;
    first--;
  }
  return first;
}

/** The first place of "Tees, Esk and Wear Valleys NHS Foundation Trust". */
export function beforeComma({ words, vocabulary }: Search, first: number, last: number): number {
  const place = words[first - 2];
  if (words[first - 1]?.text === "," && /^princess|prince$/.test(words[first]?.lower ?? "") && isName(place))
    return first - 2;
  if (words[first - 1]?.text !== "," || !isName(place) || isName(words[first - 3]) || words[first - 3]?.text === ",")
    return first;
  const joined = words[first + 1]?.lower === "and" && isName(words[first + 2]) && first + 3 < last;
  return joined && !vocabulary.heads.has(place.lower) ? first - 2 : first;
}

/** Where a name that ends in a head at `last` really ends: behind "Limited", "of" and what it is of. */
export function trailingEnd(search: Search, last: number, limit: number): number {
  const { words, vocabulary } = search;
  let end = last;
  if (/^(?:of|for)$/.test(words[end]?.lower ?? "") && end + 1 < limit && isOpen(search, end - 1)) return limit;
  if (words[end]?.text === "(" && bracketed(words, end) && end + 4 <= limit) end += 4;
  if (
    words[end]?.text === "school" &&
    /^(?:primary|infants?|juniors?|high|grammar|nursery)$/.test(words[end - 1]?.lower ?? "")
  )
    end++;
  while (end < limit && vocabulary.trailing.has(words[end]?.lower ?? "")) end++;
  return end;
}

/** Where a name that ends in a head begins: behind titles, posts and words that only begin the sentence. */
export function leftOf({ words, vocabulary }: Search, piece: Range, head: number): number {
  let first = piece.first;
  for (let i = piece.first; i < head; i++) {
    const word = words[i];
    if (word === undefined) break;
    const title =
      vocabulary.callings.has(word.lower) &&
      !vocabulary.descriptors.has(word.lower) &&
      words[i + 1]?.shape !== "possessive" &&
      !isOurLady(words, i - 1) &&
      !(word.shape === "upper" && words[i + 1]?.shape === "upper");
    if (i < head - 0 && title && isName(words[i + 1]) && !isHeadless(word)) first = i + 1;
  }
  if (isOfficeOf(words, first, head) || arePeopleOf(words, first, head)) first += 2;
  if (words[first]?.initial && words[first]?.shape === "upper" && words[first + 1]?.text === "The") first++;
  while (
    first < head &&
    (dropped(words[first], vocabulary) || isWhen(words, first, vocabulary)) &&
    !/^partners$/.test(words[head]?.lower ?? words[head - 1]?.lower ?? "") &&
    !isCounted(words, first, head) &&
    !isOurLady(words, first) &&
    !/^(?:saints|souls|hallows)$/.test(words[first + 1]?.lower ?? "")
  )
    first++;
  if (/^(?:his|her)$/.test(words[first]?.lower ?? "") && words[first + 1]?.lower !== "majesty") first++;
  while (first < head && !isName(words[first])) first++;
  return first;
}

/** "Our Lady of Lourdes", "Our Lady's": how the names of many schools begin. */
export const isOurLady = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === "our" && words[at + 1]?.text === "Lady";

/** "On Monday Hexley Hotel", "in November and Hexley Council": a day or month that tells when. */
const isWhen = (words: readonly Word[], at: number, { months }: Vocabulary): boolean =>
  months.has(words[at]?.lower ?? "") &&
  (/^(?:on|last|next|this|since|until|by|in|from|every)$/.test(words[at - 1]?.lower ?? "") ||
    words[at - 1]?.shape === "number");

/** Places that councils are of: "Isle of", "Vale of". */
const REALMS =
  /^(?:city|borough|royal|london|county|isle|isles|vale|forest|district|town|bridge|port|kingdom|island|islands|heart|university|council)$/;

/** "Cathaoirleach of Hexley County Council": a word before "of" and a council that is no part of its name. */
const isOfficeOf = (words: readonly Word[], first: number, head: number): boolean =>
  words[first + 1]?.lower === "of" &&
  first + 2 < head &&
  isName(words[first + 2]) &&
  words.slice(head - 1, head + 2).some(({ text }) => text === "Council") &&
  !REALMS.test(words[first]?.lower ?? "");

/** "Nine Acres", "Three Bridges": a number that is part of the name of one school or home. */
const isCounted = (words: readonly Word[], first: number, head: number): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(words[first]?.lower ?? "") &&
  first + 1 < head &&
  /s$/.test(words[first + 1]?.lower ?? "") &&
  !/s$/.test(words[head]?.lower ?? "");

/** "Students of Hexley University": those who are of a body at the beginning of a sentence, and no part of its name. */
const arePeopleOf = (words: readonly Word[], first: number, head: number): boolean =>
  words[first]?.initial === true &&
  words[first + 1]?.lower === "of" &&
  first + 2 < head &&
  isName(words[first + 2]) &&
  /^(?:students|pupils|members|residents|staff|parents|fans|graduates|supporters|employees|governors|trustees|patients|workers|teachers|leaders|bosses)$/.test(
    words[first]?.lower ?? "",
  );

const isHeadless = (word: Word): boolean =>
  [
    "bishop",
    "king",
    "queen",
    "prince",
    "princess",
    "duke",
    "king's",
    "earl",
    "saint",
    "st",
    "baker",
    "cook",
    "carer",
  ].includes(word.lower);

function dropped(word: Word | undefined, vocabulary: Vocabulary): boolean {
  if (word === undefined || word.text === "His" || word.text === "Her") return false;
  if (word.lower === "the" || word.lower === "a" || word.lower === "an") return true;
  if (vocabulary.titles.has(word.text) && /^(?:Cllr|Coun|Councillor|Mr|Mrs|Ms|Dr)$/.test(word.text)) return true;
  if (!word.initial) return word.shape === "capital" && vocabulary.openers.has(word.lower) && word.lower !== "for";
  if (vocabulary.openers.has(word.lower)) return true;
  return /(?:ing|ed|ly)$/.test(word.lower) && vocabulary.common.has(word.lower) && !vocabulary.gerunds.has(word.lower);
}
