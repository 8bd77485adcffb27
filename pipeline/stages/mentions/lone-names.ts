import { isNamedInExcerpt } from "./excerpt-names.ts";
import { isGiven, nameEnd } from "./name-parts.ts";
import { around, livesOn, standsForOffice } from "./person-evidence.ts";
import { finish, type PersonName } from "./person-name.ts";
import { isName, type Search } from "./search.ts";

/** Whether the words beside a word leave it a name of its own, and of a person. */
function mayStandAlone(search: Search, first: number): boolean {
  const { words, vocabulary, article } = search;
  const word = words[first];
  const next = words[first + 1];
  if (word === undefined) return false;
  if (
    isName(next) ||
    next?.text === "&" ||
    words[first - 1]?.text === "&" ||
    (next?.shape === "possessive" && /^(?:law|act)$/.test(words[first + 2]?.lower ?? "") && isName(words[first + 2])) ||
    (word.text === "Dean" && next?.lower === "of") ||
    article.places.has(word.lower) ||
    (isName(words[first - 1]) &&
      !isKin(search, first - 1) &&
      (words[first - 1]?.initial !== true || vocabulary.placeFronts.has(words[first - 1]?.lower ?? "")))
  )
    return false;
  if (words[first - 1]?.lower === "the" || (vocabulary.months.has(word.lower) && !isKin(search, first - 1)))
    return false;
  if (next?.shape === "possessive" && isName(words[first + 2]) && !isKin(search, first - 1) && article.food)
    return false;
  if (vocabulary.places.has(word.lower) && !vocabulary.saying.has(next?.lower ?? "") && !isKin(search, first - 1))
    return false;
  return true;
}

/** "Holly and Dan": beside another given name, which is nothing else. */
function isCoupled({ words, vocabulary }: Search, first: number): boolean {
  const sure = (at: number): boolean =>
    isGiven(words[at], vocabulary) && !vocabulary.ambiguous.has(words[at]?.text ?? "") && !isName(words[at + 1]);
  return (
    (words[first + 1]?.lower === "and" && sure(first + 2)) ||
    (words[first - 1]?.lower === "and" && !isName(words[first - 3]) && sure(first - 2))
  );
}

/** "the Harland family": the name of many. */
export const isDynasty = ({ words }: Pick<Search, "words">, at: number): boolean =>
  /^(?:family|families|dynasty|clan)$/.test(words[at + 1]?.lower ?? "");

/** A given name that stands alone: a child, a pupil, a care leaver. */
export function single(search: Search, first: number): PersonName | undefined {
  const { words, vocabulary, line } = search;
  const word = words[first];
  const next = words[first + 1];
  if (word === undefined || word.shape !== "capital" || word.text.length < 2 || line.headline === "upper")
    return undefined;
  if (!mayStandAlone(search, first) || isDynasty(search, first)) return undefined;
  const known = isGiven(word, vocabulary) && !vocabulary.rarer.has(word.text);
  const shared = sharedSurname(search, first);
  if (known && shared.length > 0) {
    const name = finish(search, { first, start: first, last: first + 1, rule: "shared-surname", more: [] });
    return { ...name, parts: [...name.parts, ...shared] };
  }
  const finishSingle = (rule: string, weak: boolean) => ({
    ...finish(search, { first, start: first, last: first + 1, rule, more: [] }),
    ...(weak && { weak }),
  });
  if (!known && isNamedInExcerpt(search, first)) return finishSingle("excerpt-name", true);
  if (
    !known &&
    (vocabulary.common.has(word.lower) || vocabulary.places.has(word.lower) || vocabulary.callings.has(word.lower))
  )
    return undefined;
  if (
    (isKin(search, first - 1) || isKinToo(search, first) || isKinApart(search, first)) &&
    !vocabulary.prepositions.has(words[first - 1]?.lower ?? "")
  )
    return finishSingle("kin-name", false);
  if (line.headline === "title-case") return undefined;
  if (isSurnameAlone(search, first, known)) return finishSingle("surname-alone", true);
  if (!known)
    return next !== undefined &&
      /[,(]/.test(next.text) &&
      words[first + 2]?.lower !== "one" &&
      yearGroup(search, first + 2) > 0
      ? finishSingle("pupil-name", false)
      : undefined;
  const score =
    around(search, first, first + 1) +
    (next?.text === "," ? yearGroup(search, first + 2) : 0) +
    (next?.text === "(" ? yearGroup(search, first + 2) : 0) +
    (isCoupled(search, first) ? 2 : 0);
  if (score >= (vocabulary.ambiguous.has(word.text) ? 2 : 1.5)) return finishSingle("given-name-alone", false);
  return finishSingle("given-name-again", true);
}

/** "Marlow was named best station": what happens to places and bodies too. */
const isPrized = ({ words }: Search, at: number): boolean =>
  words.slice(at, at + 3).some(({ lower }) => /^(?:named|praised|recognised|nominated|crowned|honoured)$/.test(lower));

/** Whether a word with no given name does, or has, what only people do or have. */
function isSurnameAlone(search: Search, first: number, known: boolean): boolean {
  const { words, vocabulary } = search;
  const next = words[first + 1];
  const surname = vocabulary.surnames.has(words[first]?.text ?? "");
  const speaks = vocabulary.saying.has(next?.lower ?? "") && next?.shape === "lower";
  const lives = livesOn(search, first + 1) && !isPrized(search, first + 1);
  if (surname && (lives || (speaks && !known))) return true;
  if ((surname || !known) && standsForOffice(search, first + 1)) return true;
  return surname && !known && belongs(search, first);
}

/** "Harland's followers", "led by Harland": what only people have, and who does what only people do. */
function belongs({ words, vocabulary }: Search, first: number): boolean {
  const next = words[first + 1];
  if (next?.shape === "possessive") return vocabulary.belongings.has(words[first + 2]?.lower ?? "");
  const before = words[first - 1]?.lower ?? "";
  if (before === "by")
    return /^(?:led|headed|succeeded|defeated|chaired|founded|beaten)$/.test(words[first - 2]?.lower ?? "");
  if (/^(?:defeated|endorsed|succeeded|defeating|succeeding)$/.test(before)) return true;
  return (
    /^(?:remained|becomes?|narrowly|contested|campaigned|sought|hoped|refused)$/.test(next?.lower ?? "") ||
    (/^(?:has|was|had|is)$/.test(next?.lower ?? "") &&
      /^(?:re-elected|elected|educated|married|survived)$/.test(words[first + 3]?.lower ?? "")) ||
    (next?.lower === "was" && words[first + 2]?.lower === "a" && vocabulary.callings.has(words[first + 3]?.lower ?? ""))
  );
}

/** The surname that "Sarah" shares in "Sarah and Gary Andrews". */
function sharedSurname(search: Search, first: number): readonly string[] {
  const { words, vocabulary } = search;
  if (
    !/^(?:and|&)$/.test(words[first + 1]?.lower ?? "") ||
    (words[first - 1]?.text === "," && search.taken[first - 2] === 2) ||
    !isGiven(words[first + 2], vocabulary)
  )
    return [];
  const last = nameEnd(search, first + 2, 0);
  const names = words.slice(first + 3, last);
  if (
    names.length === 0 ||
    names.length > 2 ||
    vocabulary.never.has(names.at(-1)?.lower ?? "") ||
    vocabulary.places.has(names.at(-1)?.lower ?? "")
  )
    return [];
  return names.map((word) => word.text);
}

const isKin = ({ words, vocabulary }: Search, at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.shape === "mark") return false;
  return vocabulary.kin.has(word.lower) || vocabulary.kin.has(`${words[at - 1]?.lower} ${word.lower}`);
};

/** The second of "learners Kasia and Dmytro". */
const isKinToo = (search: Search, first: number): boolean =>
  search.words[first - 1]?.lower === "and" && search.taken[first - 2] === 2 && isKin(search, first - 3);

/** "Her husband, Lee, added": between commas behind kin that is somebody's. */
const isKinApart = (search: Search, first: number): boolean => {
  const { words } = search;
  const owner = words[first - 3];
  return (
    words[first - 1]?.text === "," &&
    words[first + 1]?.text === "," &&
    isKin(search, first - 2) &&
    (owner?.shape === "possessive" || /^(?:his|her|their|whose)$/.test(owner?.lower ?? ""))
  );
};

/** "in Year 5", "Year 2", "one of our care leavers". */
const yearGroup = ({ words }: Search, at: number): number =>
  /^(?:year|reception|nursery|p\d)$/.test(words[at]?.lower ?? "") ||
  (words[at]?.lower === "in" && words[at + 1]?.lower === "year") ||
  (words[at]?.lower === "one" && words[at + 1]?.lower === "of")
    ? 2
    : 0;
