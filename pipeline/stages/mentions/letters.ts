import { acronymAt } from "./organisation-name.ts";
import { isName, phraseOf, type Search } from "./search.ts";

const LETTERS = /^\p{Lu}{2,4}\p{Ll}?\p{Lu}{1,2}$/u;

/** "Chair of LGiU", "Director of Clients at CCLA": letters behind a post and "of" or "at". */
function isHeldAt({ words, vocabulary }: Pick<Search, "words" | "vocabulary">, at: number): boolean {
  if (!/^(?:of|at)$/.test(words[at - 1]?.lower ?? "") || isName(words[at + 1])) return false;
  for (let i = at - 2; i >= Math.max(0, at - 7); i--) {
    const word = words[i];
    if (word === undefined || (word.shape === "mark" && word.text !== "&")) return false;
    if (vocabulary.callings.has(word.lower))
      return (
        words[at - 1]?.lower === "at" ||
        /^(?:chair|executive|president|leader|ceo|chairman|chairwoman|secretary|founder)$/.test(word.lower)
      );
  }
  return false;
}

/** Letters that nothing explains, where what follows is somebody of theirs or they speak. */
export function actingLetters({ words, vocabulary }: Search, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || !LETTERS.test(word.text) || vocabulary.letters.has(word.text)) return false;
  if (isHeldAt({ words, vocabulary }, at)) return true;
  if (next === undefined) return false;
  const noun = /^(?:branch|regional|national|area|local|press|group)$/.test(next.lower) ? words[at + 2] : next;
  if (vocabulary.spokespeople.has(noun?.lower ?? "")) return true;
  return vocabulary.saying.has(next.lower) && words[at - 1]?.lower === "the";
}

/** Whether the letters in brackets behind a name are its initials. */
export function acronymFits({ words, vocabulary, article }: Search, first: number, last: number): boolean {
  const at = acronymAt(words, last);
  if (at === undefined || last - first < 2) return false;
  const letters = at.text;
  const initials = words.slice(first, last).filter((word) => word.shape !== "mark" && word.shape !== "possessive");
  let k = 0;
  for (const word of initials) if (word.text.charAt(0).toLowerCase() === letters.charAt(k).toLowerCase()) k++;
  return (
    k >= letters.length &&
    !vocabulary.frameworks.has(phraseOf(words, first, last)) &&
    !article.places.has(words[first]?.lower ?? "")
  );
}
