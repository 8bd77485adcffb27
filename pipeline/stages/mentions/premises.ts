import { isGiven } from "./name-parts.ts";
import type { Identity } from "./organisation-name.ts";
import { isName, type Search } from "./search.ts";

/** Pubs, cafés and shops with ordinary words for names: "the Fox and Duck", "Pip's Pantry", "The Copper Kettle in Hill Street". */
export function premises(search: Search, first: number, last: number): Identity | undefined {
  const { article } = search;
  const located = isLocated(search, last);
  if ((located || article.food) && isSign(search, first, last)) return { kind: "company", rule: "inn-sign" };
  if ((located || article.food) && isOwned(search, first, last)) return { kind: "company", rule: "own-shop" };
  if (located && article.food && isJoined(search, first, last)) return { kind: "company", rule: "located-premises" };
  if (located && article.food && (isTheNamed(search, first, last) || isListed(search, first, last)))
    return { kind: "company", rule: "located-premises" };
  return undefined;
}

/** Whether a place follows: "in Hexley", "on Hill Street". */
function isLocated({ words }: Search, last: number): boolean {
  const at = words[last]?.text === "," ? last + 1 : last;
  return (
    /^(?:in|on|at|near)$/.test(words[at]?.lower ?? "") &&
    (isName(words[at + 1]) || (words[at + 1]?.lower === "the" && isName(words[at + 2])))
  );
}

/** "The Tap & Anvil in Hexley". */
const isJoined = ({ words }: Search, first: number, last: number): boolean =>
  last - first === 3 && words[first + 1]?.text === "&";

const JOINTS = new Set(["the", "and", "&", "of", "'s", "'"]);

/** What inn signs show, behind "the": "the Red Lion", "The King's Head"; never a lone "the Crown". */
function isSign({ words, vocabulary }: Search, first: number, last: number): boolean {
  if (words[first]?.lower !== "the" && words[first - 1]?.lower !== "the") return false;
  let count = 0;
  for (let i = first; i < last; i++) {
    const { lower = "" } = words[i] ?? {};
    if (JOINTS.has(lower)) continue;
    if (!vocabulary.signs.has(lower)) return false;
    count++;
  }
  return count > 1;
}

/** Somebody's shop: "Pip's Pantry". */
const isOwned = ({ words, vocabulary }: Search, first: number, last: number): boolean =>
  last - first > 2 &&
  words[first + 1]?.shape === "possessive" &&
  (isGiven(words[first], vocabulary) || vocabulary.surnames.has(words[first]?.text ?? "")) &&
  !vocabulary.occasions.has(words[last - 1]?.lower ?? "") &&
  !vocabulary.callings.has(words[first + 2]?.lower ?? "");

/** "... and Sprinkles Gelato in Hexley": behind a joint of a list, or "at" and "to". */
const isListed = ({ words, vocabulary, article }: Search, first: number, last: number): boolean =>
  last - first > 1 &&
  words[last]?.lower === "in" &&
  /^(?:and|at|to|for|,|:|-|;)$/.test(words[first - 1]?.lower ?? "") &&
  !vocabulary.occasions.has(words[last - 1]?.lower ?? "") &&
  !vocabulary.schemes.has(words[last - 1]?.lower ?? "") &&
  !vocabulary.placeKinds.has(words[last - 1]?.lower ?? "") &&
  !words
    .slice(first, last)
    .some(({ lower }) => vocabulary.places.has(lower) || article.places.has(lower) || vocabulary.callings.has(lower));

/** "The Copper Kettle": a name with its own article, and no scheme, place or occasion. */
const isTheNamed = ({ words, vocabulary, article }: Search, first: number, last: number): boolean =>
  words[first]?.text === "The" &&
  last - first > 2 &&
  !vocabulary.occasions.has(words[last - 1]?.lower ?? "") &&
  !vocabulary.schemes.has(words[last - 1]?.lower ?? "") &&
  !vocabulary.places.has(words[first + 1]?.lower ?? "") &&
  !article.places.has(words[first + 1]?.lower ?? "");
