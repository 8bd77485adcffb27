import { hasPrefix, isGiven } from "./name-parts.ts";
import { listed } from "./person-evidence.ts";
import { isName, type Search } from "./search.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** Endings of the names of places, which surnames share: "Hexton" may vote, and be elected, as a town. */
const OF_PLACES =
  /(?:ton|ham|ley|ford|field|worth|bury|burn|by|dale|wick|thorpe|cote|mere|stead|stow|combe|hurst|mouth|port|bridge|side|chester|borough|ville|burg|grad|stan|land|shire)$/;

/**
 * Whether a lone word is somebody's surname in an excerpt of a few sentences, where nobody has been introduced: in a whole
 * article a person has a full name somewhere, and a lone word that has none is a place or a firm.
 */
export function isNamedInExcerpt(search: Search, first: number): boolean {
  const { words, vocabulary, article } = search;
  const word = words[first];
  if (!article.brief || word === undefined || word.text.length < 3 || !isProper(search, first)) return false;
  if (OF_PLACES.test(word.lower) || vocabulary.places.has(word.lower) || vocabulary.callings.has(word.lower))
    return false;
  if (vocabulary.common.has(word.lower))
    return !word.initial && vocabulary.surnames.has(word.text) && (acts(search, first) || isPersonal(search, first));
  return (
    isPersonal(search, first) ||
    isResumed(search, first) ||
    (isSurname(word, vocabulary) && (acts(search, first) || listed(search, first, first + 1) > 0))
  );
}

/** Whether a word is a surname that a list has, or begins or ends as surnames do. */
const isSurname = (word: Word, vocabulary: Vocabulary): boolean =>
  vocabulary.surnames.has(word.text) || vocabulary.surnameEndings.test(word.text) || hasPrefix(word, vocabulary);

/** A word that is no ordinary one, nor a people's, a post's or part of a body's name. */
function isProper({ words, vocabulary }: Search, at: number): boolean {
  const { lower = "", text = "" } = words[at] ?? {};
  return (
    !vocabulary.peoples.has(lower) &&
    !vocabulary.heads.has(lower) &&
    !vocabulary.descriptors.has(lower) &&
    !vocabulary.titles.has(text) &&
    !vocabulary.letters.has(text) &&
    (!/\p{Ll}\p{Lu}/u.test(text) || /^(?:Ma?c|Fitz|De|Di|Van)\p{Lu}/u.test(text))
  );
}

/** What a person is who has no post. */
const FIGURES = /^(?:advocate|descendant|figure|graduate|native|pioneer|supporter|veteran)$/;

/** What stands between a person and the next thing that they do. */
const SINCE = /^(?:also|then|later|subsequently|previously|often|never)$/;

/** What only people are, have and undergo: "herself", "'s widow", "was a prolific writer", "was sworn". */
function isPersonal({ words, vocabulary }: Search, first: number): boolean {
  const next = words[first + 1];
  if (vocabulary.ledBy.has(words[first - 2]?.lower ?? "") && words[first - 1]?.lower === "by")
    return next?.text !== "&";
  if (next === undefined) return false;
  if (/^(?:himself|herself)$/.test(next.lower)) return true;
  if (next.shape === "possessive") return vocabulary.personal.has(words[first + 2]?.lower ?? "");
  if (next.shape !== "lower") return false;
  if (SINCE.test(next.lower) && next.lower !== "also") {
    const verb = words[first + 2]?.lower ?? "";
    return vocabulary.stands.has(verb) || vocabulary.does.has(verb);
  }
  if (next.lower === "stepped" && words[first + 2]?.lower === "down") return true;
  if (!/^(?:was|is|became|remained|had)$/.test(next.lower)) return false;
  let at = first + 2;
  if (/^(?:also|then|later|been|again|currently|once)$/.test(words[at]?.lower ?? "")) at++;
  if (vocabulary.undergoes.has(words[at]?.lower ?? "")) return true;
  if (!/^(?:a|an|the|one)$/.test(words[at]?.lower ?? "")) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    if (words[i]?.shape === "mark") return false;
    if (vocabulary.callings.has(words[i]?.lower ?? "") || FIGURES.test(words[i]?.lower ?? "")) return true;
  }
  return false;
}

/** "Ardmore stepped down when he was beaten": the subject that "he" or "she" takes up, where nobody else is between. */
function isResumed({ words, vocabulary }: Search, first: number): boolean {
  if (!isSubject({ words }, first)) return false;
  for (let i = first + 2; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (word.initial && i > first + 2) || isGiven(word, vocabulary)) return false;
    if (vocabulary.kin.has(word.lower) || vocabulary.callings.has(word.lower)) return false;
    if (word.lower === "he" || word.lower === "she") return true;
  }
  return false;
}

/** A known surname that does something, has something, or is beaten. */
function acts({ words, vocabulary }: Search, first: number): boolean {
  const next = words[first + 1];
  if (next?.shape === "possessive") return words[first + 2]?.shape === "lower";
  if (/^(?:against|defeated|defeating|succeeded|endorsed|beat|appointed)$/.test(words[first - 1]?.lower ?? ""))
    return true;
  if (!isSubject({ words }, first)) return false;
  const at = SINCE.test(next?.lower ?? "") ? first + 2 : first + 1;
  const verb = words[at]?.lower ?? "";
  if (/^(?:was|is|were)$/.test(verb)) return false;
  return (
    vocabulary.acts.has(verb) ||
    vocabulary.stands.has(verb) ||
    vocabulary.does.has(verb) ||
    (verb.length > 4 && verb.endsWith("ed") && words[at]?.shape === "lower")
  );
}

/** Whether a word begins a clause and a word in small letters goes on. */
const isSubject = ({ words }: Pick<Search, "words">, first: number): boolean =>
  words[first + 1]?.shape === "lower" &&
  !/^(?:and|or|of|in|at|on|for|to|by|with|from)$/.test(words[first + 1]?.lower ?? "") &&
  !isName(words[first - 1]) &&
  !/^(?:of|in|at|on|for|to|by|with|from|near)$/.test(words[first - 1]?.lower ?? "");
