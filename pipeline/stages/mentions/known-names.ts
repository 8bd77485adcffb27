import { isName, type Search } from "./search.ts";
import type { KnownName } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** Where the bodies that a list knows stand in a line, by the index of their first word. */
export type Known = {
  readonly at: ReadonlyMap<number, { readonly last: number; readonly name: KnownName }>;
  /** The first word of each by the index behind its last. */
  readonly endingAt: ReadonlyMap<number, number>;
  /** 1 for each word inside a name but the first. */
  readonly inside: Uint8Array;
};

/** Finds the bodies that a list knows, the longest names first. */
export function knownAt({ words, vocabulary, line }: Search): Known {
  const at = new Map<number, { last: number; name: KnownName }>();
  const endingAt = new Map<number, number>();
  const inside = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!isName(word)) continue;
    const name = vocabulary.known
      .get(word.lower)
      ?.find(
        (known) =>
          matches(words, i, known.words, line.headline === "upper") &&
          (known.ordinary !== true || known.words.length > 1 || standsAlone({ words, line }, i)),
      );
    if (name === undefined) continue;
    const last = i + name.words.length;
    at.set(i, { last, name });
    endingAt.set(last, i);
    inside.fill(1, i + 1, last);
    i = last - 1;
  }
  return { at, endingAt, inside };
}

/** Whether a word is written with a capital for no other reason than that it is a name: "a report by Mind", never "Mind Games". */
const standsAlone = ({ words, line }: Pick<Search, "words" | "line">, at: number): boolean =>
  line.headline === "no" &&
  line.block.kind !== "title" &&
  line.block.kind !== "heading" &&
  words[at]?.initial === false &&
  !isName(words[at + 1]) &&
  (!isName(words[at - 1]) || words[at - 1]?.initial === true);

/** Whether a name stands at a word: "&" is "and", and many papers write "Ashby police". */
function matches(words: readonly Word[], at: number, wanted: readonly string[], anyCase: boolean): boolean {
  return wanted.every((want, k) => {
    const word = words[at + k];
    if (word === undefined) return false;
    if (/^(?:and|&)$/.test(want)) return /^(?:and|&)$/.test(word.lower);
    if (want === "Police" && k > 0) return word.lower === "police";
    if (k === 0 && want.length > 4 && word.shape === "capital" && word.lower === want.toLowerCase()) return true;
    if (want.length > 3 && k > 0)
      return word.lower === want.toLowerCase() && (anyCase || isName(word) === startsUpper(want));
    return word.text === want || (anyCase && wanted.length > 1 && word.lower === want.toLowerCase());
  });
}

const startsUpper = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();
