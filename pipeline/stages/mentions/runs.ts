import type { Known } from "./known-names.ts";
import { isName, type Search } from "./search.ts";
import type { Word } from "./words.ts";

const CONNECTORS = new Set(["of", "for", "and", "&", "the", "y", "yr", "de", "la", "upon"]);

/** No name has so many words; a longer run of capitals is cut. */
const LONGEST = 100;

/** The end of the run of capitalised words, connectors and possessives that begins at a word. */
export function runEnd({ words }: Search, first: number, known: Known): number {
  let last = known.at.get(first)?.last ?? first + 1;
  for (let i = last; i < Math.min(words.length, first + LONGEST); i++) {
    const word = words[i];
    if (word === undefined) break;
    if (isName(word)) {
      if (word.initial && words[i - 1]?.shape === "mark") break;
      last = known.at.get(i)?.last ?? i + 1;
      i = last - 1;
    } else if (bracketed(words, i)) {
      last = i + 4;
      i += 3;
    } else if (!joins(words, i) && !joinsIrish(words, first, i)) break;
  }
  return last;
}

/** "(NI) Ltd" inside a company's name, "(Hexley) CofE" inside a school's. */
export const bracketed = (words: readonly Word[], i: number): boolean =>
  words[i]?.text === "(" &&
  isName(words[i + 1]) &&
  words[i + 2]?.text === ")" &&
  /^(?:ltd|limited|uk|plc|trust|services|nhs|foundation|cofe|ce|rc|va|vc|catholic|church|primary|infants?|juniors?|nursery|academy|school)$/.test(
    words[i + 3]?.lower ?? "",
  );

function joins(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  if (word.shape === "possessive") return isName(words[i + 1]) || bracketed(words, i + 1) || isSaints(words, i + 1);
  if (word.text === "'") return pluralOwner(words, i);
  if (word.lower === "with") return isName(words[i + 1]) && /^(?:council|borough)$/.test(words[i + 2]?.lower ?? "");
  if (!CONNECTORS.has(word.lower)) return false;
  if (word.lower === "the" && !/^(?:of|for|and|upon|&)$/.test(words[i - 1]?.lower ?? "")) return false;
  const next = words[i + 1];
  if (isName(next)) return true;
  return next !== undefined && next.lower === "the" && isName(words[i + 2]);
}

/** "St Mary's and St Peter's": one school with two patrons. */
const isSaints = (words: readonly Word[], and: number): boolean =>
  /^(?:and|&)$/.test(words[and]?.lower ?? "") &&
  words[and - 3]?.lower === "st" &&
  words[and + 1]?.lower === "st" &&
  words[and + 3]?.shape === "possessive";

/** The article inside an Irish or Gaelic name: "Coláiste an Chuain", "Scoil na Mara". */
const joinsIrish = (words: readonly Word[], first: number, i: number): boolean =>
  /^(?:an|na|agus)$/.test(words[i]?.text ?? "") &&
  isName(words[i + 1]) &&
  /^(?:coláiste|scoil|gaelscoil|bunscoil|sgoil|comhairle|naíonra|bord|cumann|údarás)$/.test(words[first]?.lower ?? "");

/** The apostrophe of "Leavers' Forum": close behind an s, and before a capital. */
const pluralOwner = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.end === words[i]?.start &&
  /s$/.test(words[i - 1]?.text ?? "") &&
  isName(words[i + 1]) &&
  words[i + 1]?.start === (words[i]?.end ?? 0) + 1;
