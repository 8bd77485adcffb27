import { isFirm } from "./firms.ts";
import { HOUSES, isInPlace, isOtherwise, isWordOfRun, namesPlace, namesThing, ROYAL } from "./given-doubts.ts";
import { single } from "./lone-names.ts";
import { isGiven, nameEnd, titlesAt } from "./name-parts.ts";
import { around, DESCRIBES, INITIALS, inside, isCalling, isJoint } from "./person-evidence.ts";
import { finish, type PersonName } from "./person-name.ts";
import { isName, type Search } from "./search.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** What stands before the name of a ship. */
const SHIP = /^(?:HMS|RMS|SS|MV)$/;

/** Finds the people of a line whose names give themselves away, or whose surroundings do. */
export function personNames(search: Search): PersonName[] {
  const found: PersonName[] = [];
  for (let count = 0; count < PASSES; count++) {
    const more = pass(search, count > 0);
    found.push(...more);
    if (more.length === 0) break;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How often a line is read: each time the names beside those that are not read yet are known. */
const PASSES = 3;

/** Whether a word begins or ends an item of a list. */
const isItem = ({ words }: Search, at: number): boolean =>
  isJoint(words[at - 1]) || isJoint(words[at + 2]) || isJoint(words[at + 3]);

/** Reads the names of a line that are not read yet; `again` only those in lists. */
function pass(search: Search, again: boolean): PersonName[] {
  const found: PersonName[] = [];
  const { words, taken } = search;
  for (let i = 0; i < words.length; i++) {
    if (taken[i] !== 0 || !isName(words[i]) || (again && !isItem(search, i))) continue;
    if (SHIP.test(words[i]?.text ?? "") && isName(words[i + 1])) {
      i += isName(words[i + 2]) ? 2 : 1;
      continue;
    }
    const name = titled(search, i) ?? given(search, i) ?? unknown(search, i) ?? single(search, i);
    if (name === undefined) continue;
    found.push(name);
    for (let k = i; k < name.last; k++) taken[k] = 2;
    i = name.last - 1;
  }
  return found;
}

function titled(search: Search, first: number): PersonName | undefined {
  const { words, line, vocabulary } = search;
  const count = titlesAt(search, first);
  const before = words[first - 1];
  if (
    isName(before) &&
    !before.initial &&
    vocabulary.common.has(before.lower) &&
    !vocabulary.callings.has(before.lower)
  )
    return undefined;
  if (count === 0 || line.headline === "upper") return undefined;
  let at = first + count;
  if (words[at]?.text === "(" && isName(words[at + 1]) && words[at + 2]?.text === ")" && isName(words[at + 3])) {
    const last = nameEnd(search, at + 3, 1);
    return finish(search, { first, start: at + 3, last, rule: "titled-name", more: [words[at + 1]?.text ?? ""] });
  }
  if (isPostBehind(search, at)) return undefined;
  let last = nameEnd(search, at, 0);
  // a title may itself be a given name or the end of a post: "Judge Davies", "Nurse Manager"
  while (last === at && at > first + 1) {
    at--;
    last = nameEnd(search, at, 0);
  }
  if (last - at === 1 && isGiven(words[at], vocabulary) && isLoneSurname(search, last)) last++;
  if (last === at || /^(?:awards?|club|committee)$/.test(words[last]?.lower ?? "")) return undefined;
  if (ROYAL.has(words[at - 1]?.text ?? "") && endsPlace(search, last)) return undefined;
  if (before?.lower === "the" && ROYAL.has(words[first]?.text ?? "")) return undefined;
  if (last - at === 1 && ROYAL.has(words[at - 1]?.text ?? "") && !isGiven(words[at], vocabulary)) return undefined;
  if (last - at === 1 && !isSurnameLike(words[at], vocabulary, words[first])) return undefined;
  return finish(search, { first, start: at, last, rule: "titled-name", more: [] });
}

/** "Senator John Tower": a surname that seldom is one, with no capital behind it. */
const isLoneSurname = ({ words, vocabulary, taken }: Search, at: number): boolean =>
  taken[at] === 0 && isName(words[at]) && vocabulary.surnames.has(words[at]?.text ?? "") && !isName(words[at + 1]);

/** Whether the last word of a name, or the word with a capital behind it, is what places end in: "Prince Edward Road". */
const endsPlace = ({ words, vocabulary }: Search, last: number): boolean =>
  vocabulary.placeKinds.has(words[last - 1]?.lower ?? "") ||
  (isName(words[last]) && vocabulary.placeKinds.has(words[last]?.lower ?? ""));

/** "Justice Secretary Ann Moss": what looks like a title begins a post. */
const isPostBehind = ({ words, vocabulary }: Search, at: number): boolean =>
  vocabulary.callings.has(words[at]?.lower ?? "") &&
  !vocabulary.surnames.has(words[at]?.text ?? "") &&
  isName(words[at]) &&
  isGiven(words[at + 1], vocabulary);

/** Whether a lone word behind a title can be a surname: any behind "Mr", no common noun behind "Inspector". */
const isSurnameLike = (word: Word | undefined, vocabulary: Vocabulary, title: Word | undefined): boolean =>
  word !== undefined &&
  (vocabulary.civilTitles.has(title?.text.replace(/\./g, "") ?? "") ||
    (!vocabulary.callings.has(word.lower) &&
      !vocabulary.common.has(word.lower) &&
      !vocabulary.places.has(word.lower) &&
      !vocabulary.peoples.has(word.lower) &&
      !vocabulary.heads.has(word.lower)));

/** A known given name and what follows it. */
function given(search: Search, first: number): PersonName | undefined {
  const { words, vocabulary, line } = search;
  const lead = words[first - 1];
  if (!isGiven(words[first], vocabulary) || line.headline === "upper") return undefined;
  if (isName(lead) && (vocabulary.placeFronts.has(lead.lower) || isWordOfRun(search, first))) return undefined;
  if (/^(?:the|a|an|this|our|nearby|neighbouring)$/.test(lead?.lower ?? "")) return undefined;
  const last = nameEnd(search, first, 0);
  const next = words[last];
  if (last - first < 2 || (isName(next) && (vocabulary.never.has(next.lower) || HOUSES.test(next.lower))))
    return undefined;
  if (vocabulary.rarer.has(words[first]?.text ?? "") && isOtherwise(search, { first, last })) return undefined;
  if (isFirm(search, first, last) || namesThing(search, { first, last }) || namesPlace(search, { first, last }))
    return undefined;
  return finish(search, { first, start: first, last, rule: "given-name", more: [] });
}

/** Words that stand before names and are no part of them: posts, parties, "mum-of-two", words that begin sentences. */
const leads = (word: Word, vocabulary: Vocabulary): boolean =>
  isCalling(word, vocabulary) ||
  vocabulary.kin.has(word.lower) ||
  vocabulary.descriptors.has(word.lower) ||
  vocabulary.heads.has(word.lower) ||
  vocabulary.openers.has(word.lower) ||
  vocabulary.partisans.has(word.lower) ||
  /^\p{L}+-of-\p{L}+$/u.test(word.lower);

/** Names that no list has: what stands around them must show that they are people. */
function unknown(search: Search, first: number): PersonName | undefined {
  const { words, line, vocabulary } = search;
  const word = words[first];
  if (
    word === undefined ||
    line.headline === "upper" ||
    (word.shape === "upper" && word.text.length > 2 && !INITIALS.test(word.text))
  )
    return undefined;
  if (
    leads(word, vocabulary) ||
    vocabulary.peoples.has(word.lower) ||
    vocabulary.placeFronts.has(word.lower) ||
    vocabulary.titles.has(word.text.replace(/\./g, "")) ||
    (isGiven(words[first + 1], vocabulary) &&
      (vocabulary.places.has(word.lower) || vocabulary.common.has(word.lower) || DESCRIBES.test(word.lower)))
  )
    return undefined;
  const last = nameEnd(search, first, 0);
  const end = words[last - 1];
  if (
    last - first < 2 ||
    end === undefined ||
    vocabulary.never.has(end.lower) ||
    (isName(words[last]) && vocabulary.never.has(words[last]?.lower ?? ""))
  )
    return undefined;
  if (words[first - 1]?.lower === "of" && isGiven(words[first + 1], vocabulary)) return undefined;
  if (search.article.care && vocabulary.houses.has(end.lower)) return undefined;
  if (isInPlace(search, first, last) || isFirm(search, first, last)) return undefined;
  const score = around(search, first, last) + inside(search, first, last);
  return score >= 2 ? finish(search, { first, start: first, last, rule: "name-in-context", more: [] }) : undefined;
}
