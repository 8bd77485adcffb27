import { acronymAt } from "./organisation-name.ts";
import { phraseOf, type Search } from "./search.ts";

/** Letters that nothing explains, where what follows is somebody of theirs or they speak. */
export function actingLetters({ words, vocabulary }: Search, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (
    word?.shape !== "upper" ||
    word.text.length < 3 ||
    word.text.length > 6 ||
    vocabulary.letters.has(word.text) ||
    next === undefined
  )
    return false;
  if (vocabulary.spokespeople.has(next.lower)) return true;
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
