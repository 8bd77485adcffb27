import { hasPrefix, isGiven } from "./name-parts.ts";
import { isName, type Search } from "./search.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** "led by", "written by": what people do, before a name. */
const doneBy = ({ words, vocabulary }: Pick<Search, "words" | "vocabulary">, first: number): boolean =>
  words[first - 1]?.lower === "by" && vocabulary.ledBy.has(words[first - 2]?.lower ?? "");

/** A given name of one or two syllables as Chinese and Korean are written: "Xiulan", "Jong-il". */
const SYLLABLES =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?[aeiouü]{1,3}(?:ng|n|k|l)?(?:-?(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])[aeiouü]{1,3}(?:ng|n|k|l)?)?$/;

/** "W.H.S." before a surname, but for countries and cities. */
export const INITIALS = /^(?!U\.[KSN]|E\.U|N\.Y|D\.C|L\.A)(?:\p{Lu}\.){2,4}$/u;

/** How much the words of a name say that it is a person's. */
export function inside({ words, vocabulary, article, line }: Search, first: number, last: number): number {
  let score = words.slice(first, last).every((w) => !vocabulary.common.has(w.lower) && w.shape !== "upper") ? 0.5 : 0;
  const end = words[last - 1];
  if (end === undefined) return 0;
  if (hasPrefix(end, vocabulary)) score += 1.5;
  if (/^\p{Lu}[\p{L}']+-\p{Lu}[\p{L}']+$/u.test(end.text)) score += 1.5;
  if (vocabulary.surnames.has(end.text) || vocabulary.surnameEndings.test(end.text)) score += 1;
  if (article.titled.has(end.lower)) score += 2;
  if (/^(?:el|al|ap|ab|ul)-\p{Lu}/u.test(end.text)) score += 2;
  if (words.slice(first + 1, last - 1).some((w) => vocabulary.particles.has(w.lower) || w.text.length === 1))
    score += 1;
  if (vocabulary.familyFirst.has(words[first]?.text ?? "") && last - first === 2 && SYLLABLES.test(end.lower))
    score += vocabulary.common.has(words[first]?.lower ?? "") ? 3 : 1.5;
  if (last - first > 2 && isGiven(words[first + 1], vocabulary)) score += 1;
  if (/^\p{Lu}{2}$/u.test(words[first]?.text ?? "") && last - first === 2) score += 1;
  if (INITIALS.test(words[first]?.text ?? "") && last - first === 2 && !vocabulary.common.has(end.lower)) score += 1.5;
  if (words[first]?.text.length === 1 && last - first === 2 && !vocabulary.common.has(end.lower)) score += 1;
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (word === undefined) continue;
    if (vocabulary.common.has(word.lower)) score -= i === first ? 2 : vocabulary.surnames.has(word.text) ? 0.5 : 1.5;
    else if (vocabulary.callings.has(word.lower)) score -= 2;
    if (article.places.has(word.lower) || vocabulary.places.has(word.lower)) score -= i === first ? 1 : 0.5;
  }
  if (vocabulary.placeKinds.has(end.lower)) score -= 1.5;
  if (vocabulary.prepositions.has(words[first - 1]?.lower ?? "") && !doneBy({ words, vocabulary }, first)) score -= 1;
  if (line.headline === "title-case") score -= 1;
  return score;
}

/** A calling, of one or of several: "senator", "senators", "chairmen". */
export const isCalling = ({ lower }: Word, { callings }: Vocabulary): boolean =>
  callings.has(lower) ||
  (lower.endsWith("s") && callings.has(lower.slice(0, -1))) ||
  (lower.endsWith("men") && callings.has(`${lower.slice(0, -2)}an`));

/** What people have and others have not: "the death of". */
const OF_PEOPLE =
  /^(?:deaths?|murder|killing|family|parents|mother|father|son|daughter|brother|sister|widow|wife|husband|appointment|resignation|memory|arrest|funeral|inquest|presidency|premiership|reign|assassination|candidacy|biography|leadership)$/;

/** What stands before those whom people face or appear with. */
const OPPOSED = /^(?:against|defeated|defeating|beat|alongside|starring|featuring)$/;

/** Endings of words for where somebody is from: "Hexleyan", "Bavarian". */
export const DESCRIBES = /(?:an|ese|ish|ic)$/;

/** How much the words before and after a name say that it is a person's. */
export function around(search: Search, first: number, last: number): number {
  const { words, vocabulary } = search;
  let score = 0;
  const before = words[first - 1];
  const after = words[last];
  score += listed(search, first, last);
  if (before !== undefined && (isCalling(before, vocabulary) || vocabulary.kin.has(before.lower))) score += 2;
  else if (doneBy(search, first)) score += 1.5;
  else if (/^\d+-year-old$/.test(before?.lower ?? "")) score += 2;
  else if (before?.shape === "possessive" && search.taken[first - 2] === 1) score += 1;
  else if (before?.lower === "by" || before?.lower === "named" || before?.lower === "called") score += 0.5;
  else if (before?.text === "," && callingBefore(search, first - 2)) score += 1.5;
  else if (before !== undefined && vocabulary.saying.has(before.lower) && before.shape === "lower") score += 1.5;
  if (before !== undefined && (OPPOSED.test(before.lower) || vocabulary.partisans.has(before.lower))) score += 1;
  if (before?.lower === "of" && OF_PEOPLE.test(words[first - 2]?.lower ?? "")) score += 2;
  if (after === undefined) return score;
  if (vocabulary.saying.has(after.lower)) score += 1.5;
  if (after.text === "," || after.text === "(") score += apposition(search, last + 1);
  if (isName(after) && vocabulary.postNominals.has(after.text)) score += 2;
  if (["who", "whose"].includes(after.lower)) score += 1.5;
  if (after.text === "," && /^(?:from|of|at)$/.test(words[last + 1]?.lower ?? "") && search.taken[last + 2] === 1)
    score += 1.5;
  if (
    after.text === "," &&
    /^(?:from|of|at)$/.test(words[last + 1]?.lower ?? "") &&
    words
      .slice(last + 2, last + 7)
      .some((w) => /^(?:council|school|college|hospital|trust|university|academy|primary)$/.test(w.lower))
  )
    score += 1.5;
  else if (after.text === "(" && search.taken[last + 1] === 1) score += 1.5;
  if (
    after.lower === "of" &&
    (search.taken[last + 1] === 1 || (words[last + 1]?.lower === "the" && search.taken[last + 2] === 1))
  )
    score += 1.5;
  if (after.lower === "from" && search.taken[last + 1] === 1) score += 1.5;
  if (livesOn(search, last) || isMade(search, first, last)) score += 1.5;
  return score;
}

/** "appointed Ann Moss as its first director": the post behind "as". */
const isMade = ({ words, vocabulary }: Search, first: number, last: number): boolean =>
  /^(?:appointed|appoints|confirmed|elected|hired|named|nominated|recruited|replaced|with)$/.test(
    words[first - 1]?.lower ?? "",
  ) &&
  words[last]?.lower === "as" &&
  words.slice(last + 1, last + 6).some((word) => vocabulary.callings.has(word.lower));

/** What stands between the items of a list. */
export const isJoint = (word: Word | undefined): boolean => word?.text === "," || word?.lower === "and";

/** A name in a list with the names of people. */
export function listed({ words, vocabulary, taken }: Search, first: number, last: number): number {
  const left =
    isJoint(words[first - 1]) && (taken[first - 2] === 2 || (words[first - 2]?.text === "," && taken[first - 3] === 2));
  const next = isJoint(words[last]) ? (isJoint(words[last + 1]) ? last + 2 : last + 1) : -1;
  const right = next > 0 && (taken[next] === 2 || (isGiven(words[next], vocabulary) && isName(words[next + 1])));
  return left && (right || isJoint(words[last])) ? 2 : left || right ? 1.5 : 0;
}

/** What people do who seek or leave an office. */
export function standsForOffice({ words, vocabulary }: Search, at: number): boolean {
  if (vocabulary.stands.has(words[at]?.lower ?? "")) return true;
  if (!/^(?:was|has|had)$/.test(words[at]?.lower ?? "")) return false;
  return words.slice(at + 1, at + 4).some((word) => /^(?:elected|re-elected|born|married|educated)$/.test(word.lower));
}

/** What happens to people only: "was appointed", "retired". */
export function livesOn({ words, vocabulary }: Search, at: number): boolean {
  const verb = words[at]?.lower ?? "";
  if (vocabulary.does.has(verb)) return true;
  const next = words[at + 1]?.lower === "been" || words[at + 1]?.lower === "also" ? at + 2 : at + 1;
  return /^(?:was|is|has|had|were)$/.test(verb) && vocabulary.happens.has(words[next]?.lower ?? "");
}

/** Whether a calling stands in the phrase that ends at a word: "the landlady of the Duke," */
function callingBefore({ words, vocabulary }: Search, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 9); i--) {
    const word = words[i];
    if (word === undefined || /[.,;:"]/.test(word.text)) return false;
    if (word.shape !== "mark" && vocabulary.callings.has(word.lower)) return true;
  }
  return false;
}

/** What follows a comma or bracket: an age, "who", a calling. */
function apposition({ words, vocabulary, taken }: Search, at: number): number {
  const next = words[at];
  if (next === undefined) return 0;
  if (/^(?:1?\d{1,2})$/.test(next.text) || next.lower === "aged")
    return /[,.)]/.test(words[at + 1]?.text ?? ".") || next.lower === "aged" ? 2 : 0;
  if (next.lower === "who" || next.lower === "whose") return 1.5;
  for (let i = at; i < Math.min(words.length, at + 9); i++) {
    const word = words[i];
    if (word === undefined || /[.,;:")]/.test(word.text)) break;
    if (taken[i] !== 1 && (vocabulary.callings.has(word.lower) || vocabulary.kin.has(word.lower))) return 2;
  }
  return 0;
}

/** Whether a verb of saying or a comma stands beside a name. */
export const saidNear = ({ words, vocabulary }: Search, first: number, last: number): boolean =>
  vocabulary.saying.has(words[last]?.lower ?? "") ||
  vocabulary.saying.has(words[first - 1]?.lower ?? "") ||
  words[last]?.text === ",";
