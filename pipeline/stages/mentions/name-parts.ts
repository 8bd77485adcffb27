import { isName, type Search } from "./search.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** Whether a word is a given name that a list has. */
export const isGiven = (word: Word | undefined, { female, male, either }: Vocabulary): boolean => {
  if (word === undefined || word.shape !== "capital") return false;
  const has = (text: string): boolean => female.has(text) || male.has(text) || either.has(text);
  return (
    has(word.text) || hyphened(word.text, female, male) || (/[^ -~]/.test(word.text) && has(plainLetters(word.text)))
  );
};

/** Whether a word begins as surnames do, with a capital behind: "McArdle", "O'Dowd". */
export const hasPrefix = ({ text }: Word, { surnamePrefixes }: Vocabulary): boolean =>
  surnamePrefixes.some(
    (prefix) =>
      prefix.length > 1 &&
      text.startsWith(prefix) &&
      /\p{Lu}/u.test(text.charAt(prefix.length)) &&
      text.length > prefix.length + 1,
  );

/** A name without its diacritics. */
const plainLetters = (text: string): string => text.normalize("NFD").replace(/\p{M}+/gu, "");

const hyphened = (text: string, female: ReadonlySet<string>, male: ReadonlySet<string>): boolean => {
  const [first, second] = text.split("-");
  return (
    first !== undefined &&
    second !== undefined &&
    (female.has(first) || male.has(first)) &&
    (female.has(second) || male.has(second) || second.length < 6)
  );
};

/** How many words of titles begin at a word: "Councillor Dame" is two. */
export function titlesAt({ words, vocabulary, taken }: Search, first: number): number {
  let i = first;
  for (;;) {
    const title = vocabulary.titles
      .get(plainTitle(words[i]))
      ?.find((t) => t.every((w, k) => plainTitle(words[i + k]) === w));
    if (title === undefined || taken[i] !== 0) return i - first;
    i += title.length;
  }
}

/** A title without full stops. */
export const plainTitle = (word: Word | undefined): string => word?.text.replace(/\./g, "") ?? "";

/** The end of the words of a name that begins at `first`; `had` is the number of names before it. */
export function nameEnd({ words, taken, vocabulary }: Search, first: number, had: number): number {
  let names = had;
  let i = first;
  for (; i < words.length && names < 5; i++) {
    const word = words[i];
    if (word === undefined || (taken[i] !== 0 && names > had)) break;
    if (taken[i] === 1) break;
    if (isName(word)) {
      if (
        names === had &&
        word.text.length > 1 &&
        vocabulary.openers.has(word.lower) &&
        (word.initial || !isGiven(word, vocabulary))
      )
        break;
      if (names > 1 && isSuffix(word)) return i + 1;
      if (names > 0 && vocabulary.postNominals.has(word.text.replace(/\./g, ""))) break;
      if (word.shape === "upper" && word.text.length > 3 && names > had) break;
      if (names >= 1 && i > first && stops(words, i, names, vocabulary)) break;
      names++;
    } else if (nickName(words, i)) i += words[i + 1]?.text === "the" ? 3 : 2;
    else if (!(names > had || i === first) || !isParticle(words, i, vocabulary)) break;
    else if ((word.lower === "y" || word.lower === "e" || word.lower === "la") && i === first) break;
  }
  return i;
}

/** A particle before a name, or before another particle and a name: "von", "van der". */
const isParticle = (words: readonly Word[], i: number, { particles }: Vocabulary): boolean =>
  particles.has(words[i]?.lower ?? "") &&
  (isName(words[i + 1]) || (particles.has(words[i + 1]?.lower ?? "") && isName(words[i + 2])));

/** A nickname in quotation marks between two names. */
const nickName = (words: readonly Word[], i: number): boolean => {
  const closing = CLOSING[words[i]?.text ?? ""];
  const first = words[i + 1]?.text === "the" ? i + 2 : i + 1;
  return (
    closing !== undefined &&
    isName(words[first]) &&
    words[first]?.shape !== "upper" &&
    words[first + 1]?.text === closing &&
    isName(words[first + 2])
  );
};

const CLOSING: Readonly<Record<string, string>> = { "(": ")", '"': '"', "'": "'" };

/** What tells a son from his father: "Jr." */
const isSuffix = (word: Word | undefined): boolean => /^[JS]r$/.test(word?.text ?? "");

function stops(words: readonly Word[], i: number, names: number, vocabulary: Vocabulary): boolean {
  const word = words[i];
  if (word === undefined) return true;
  if (words[i - 1]?.text.replace(".", "").length === 1 && names < 4 && isName(words[i - 1])) return false;
  const surname = names < 3 && vocabulary.surnames.has(word.text) && (!isName(words[i + 1]) || isSuffix(words[i + 1]));
  if (vocabulary.never.has(word.lower) || (vocabulary.titles.has(word.text) && !surname)) return true;
  if (word.text.length === 1) return false;
  if (isName(words[i - 1]) && vocabulary.particles.has(words[i - 1]?.lower ?? "")) return false;
  if (names === 1)
    return (
      vocabulary.callings.has(word.lower) &&
      !vocabulary.surnames.has(word.text) &&
      !isName(words[i + 1]) &&
      !/^(?:cook|baker|butler|bishop|king|prince|judge|head|singer|driver|gardener|farmer|carer|baron|pope|parsons|poet|chair)$/.test(
        word.lower,
      )
    );
  return (
    vocabulary.callings.has(word.lower) ||
    (vocabulary.common.has(word.lower) && !vocabulary.surnames.has(word.text)) ||
    (vocabulary.titles.has(word.text) && !surname)
  );
}
