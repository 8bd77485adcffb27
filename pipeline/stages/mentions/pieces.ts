import { isOpen, isOurLady } from "./edges.ts";
import { hasProper, headAt } from "./heads.ts";
import type { Known } from "./known-names.ts";
import { isName, isPlace, phraseOf, type Range, type Search } from "./search.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** Where the piece that begins a run ends: before a joint whose left side is complete. */
export function pieceEnd(search: Search, run: Range, known: Known): number {
  const { words } = search;
  for (let i = run.first + 1; i < run.last; i++) {
    const word = words[i];
    if (word === undefined || isName(word) || known.inside[i] === 1) continue;
    const left = { first: run.first, last: i };
    if (
      word.shape === "possessive" &&
      (complete(search, left, known) ||
        (isPlace(search, left) && !isSaint(search, left)) ||
        isQuarter(search, left) ||
        isStarted(search, left, run.last))
    )
      return i;
    if (
      (word.lower === "and" || word.text === "&") &&
      complete(search, left, known) &&
      !goesOn(search, i, run.last) &&
      !onlyHeads(search, i + 1, run.last)
    )
      return i;
    if (word.lower === "and" && areTwo(search, left, { first: i + 1, last: run.last })) return i;
    if (word.lower === "and" && (words[i + 1]?.lower === "the" || isSomebody(search, left))) return i;
    if (word.lower === "and" && known.at.has(i + 1) && isStarted(search, left, run.last)) return i;
    if (word.lower === "and" && isPlaceBefore(search, left) && isHouse(search, { first: i + 1, last: run.last }))
      return i;
    if (word.lower === "and" && isBegun(search, left) && isBody(search, { first: i + 1, last: run.last })) return i;
    if (
      (word.lower === "of" || word.lower === "for") &&
      !isTitleOf(search, i) &&
      !isStart(search, i) &&
      (isPost(search, left) ||
        search.vocabulary.products.has(words[i - 1]?.lower ?? "") ||
        (properComplete(search, left, known) && !isOpen(search, i - 1)))
    )
      return i;
  }
  return run.last;
}

function complete(search: Search, range: Range, known: Known): boolean {
  return endsKnown(range, known) || headAt(search, range) !== undefined;
}

/** A given name and a surname, before "and". */
const isSomebody = ({ words, vocabulary }: Search, { first, last }: Range): boolean =>
  last - first === 2 &&
  (vocabulary.female.has(words[first]?.text ?? "") || vocabulary.male.has(words[first]?.text ?? "")) &&
  !vocabulary.ambiguous.has(words[first]?.text ?? "") &&
  !vocabulary.common.has(words[last - 1]?.lower ?? "");

/** "Church of England", "Our Lady of Sorrows", "Princess of Wales": what stands for one name before what it is the name of. */
const isTitleOf = ({ words }: Search, of: number): boolean =>
  (words[of - 1]?.lower === "church" && /^(?:england|ireland|scotland|wales)$/.test(words[of + 1]?.lower ?? "")) ||
  isOurLady(words, of - 2) ||
  (ROYAL.test(words[of - 1]?.lower ?? "") && isName(words[of + 1]) && isName(words[of + 2]));

/** "Diocese of", "Royal College of": the beginning of a name, however complete its head looks. */
function isStart({ words, vocabulary }: Search, of: number): boolean {
  for (let count = 1; count <= 3; count++) {
    const phrase = words.slice(Math.max(0, of - count), of + 1).map((word) => word.lower);
    const starts = vocabulary.starts.get(phrase[0] ?? "");
    if (starts?.some((start) => start.words.length === phrase.length && start.words.every((w, k) => w === phrase[k])))
      return true;
  }
  return false;
}

/** "Healthwatch Kernow", "University of Hexley" before 's: a start and its name, where no head ends what follows. */
function isStarted(search: Search, left: Range, end: number): boolean {
  const { words, vocabulary } = search;
  const starts = vocabulary.starts.get(words[left.first]?.lower ?? "");
  const start = starts?.find(({ words: phrase }) => phrase.every((w, k) => words[left.first + k]?.lower === w));
  return (
    start !== undefined &&
    left.first + start.words.length < left.last &&
    headAt(search, { first: left.last + 1, last: end }) === undefined
  );
}

/** "St Anne" before 's: whom schools and churches are called after, also where a place is. */
const isSaint = ({ words, vocabulary }: Search, { first, last }: Range): boolean =>
  words[first]?.lower === "st" &&
  last - first === 2 &&
  (vocabulary.female.has(words[first + 1]?.text ?? "") || vocabulary.male.has(words[first + 1]?.text ?? ""));

/** "East End", "Mill Hill": part of a town, before 's. */
const isQuarter = ({ words, vocabulary }: Search, { first, last }: Range): boolean =>
  last - first > 1 &&
  !/^(?:st|saint|bishop|king|queen|prince|princess|lady|lord)$/.test(words[first]?.lower ?? "") &&
  (words[last - 1]?.lower === "end" || vocabulary.placeKinds.has(words[last - 1]?.lower ?? ""));

const ROYAL = /^(?:prince|princess|duke|duchess|earl|queen|king)$/;

/** A place behind "in": what is joined to it by "and" is another's. */
const isPlaceBefore = (search: Search, range: Range): boolean =>
  /^(?:in|across|near|throughout|around)$/.test(search.words[range.first - 1]?.lower ?? "") &&
  (isPlace(search, range) ||
    /^(?:road|street|lane|avenue|close)$/.test(search.words[range.last - 1]?.lower ?? "") ||
    (range.last - range.first < 3 &&
      search.words[range.first - 1]?.lower === "in" &&
      isName(search.words[range.first - 2])));

/** Whether a range is the name of a single house: a home, a school, a hospital; councils and trusts have two places. */
function isHouse(search: Search, range: Range): boolean {
  const kind = headAt(search, range)?.kind;
  const houses = kind === "company" || kind === "care-provider" || kind === "school" || kind === "health-body";
  return (
    houses && !/^(?:trust|board|hospitals)$/.test(search.words[range.last - 1]?.lower ?? "") && hasProper(search, range)
  );
}

/** "Elm Buses and Hexley Radio": a firm's plural, and behind it what is a firm's or a paper's name without it. */
function areTwo(search: Search, left: Range, right: Range): boolean {
  const { words, vocabulary } = search;
  const plural = words[left.last - 1]?.lower ?? "";
  const head = headAt(search, right);
  return (
    left.last - left.first > 1 &&
    /[^s]s$/.test(plural) &&
    !isPlace(search, left) &&
    !vocabulary.places.has(plural) &&
    !vocabulary.placeKinds.has(plural) &&
    (head?.kind === "company" || head?.kind === "media") &&
    !/^(?:ltd|limited|plc|llp|group|inc|company|solutions|consulting)$/.test(head.words.at(-1) ?? "") &&
    isBody(search, right)
  );
}

/** Whether a range begins as a borough's name does: "Royal Borough of". */
const isBegun = ({ words }: Search, { first }: Range): boolean =>
  /^(?:borough of|(?:royal|london|metropolitan) borough)/.test(phraseOf(words, first, first + 2));

/** Whether a range is a body's name in one piece. */
const isBody = (search: Search, range: Range): boolean =>
  headAt(search, range) !== undefined &&
  hasProper(search, range) &&
  !search.words.slice(range.first, range.last).some((word) => word.lower === "and");

const endsKnown = ({ first, last }: Range, known: Known): boolean => (known.endingAt.get(last) ?? -1) >= first;

const properComplete = (search: Search, range: Range, known: Known): boolean =>
  endsKnown(range, known) || (complete(search, range, known) && hasProper(search, range));

/** "NHS and Social Care Partnership Trust", "Care and Education Group": a field on both sides, and a head for both. */
function goesOn(search: Search, and: number, end: number): boolean {
  const { words } = search;
  const right = { first: and + 1, last: end };
  return (
    /^(?:nhs|care|health|education|training|support|housing|learning|nursing)$/.test(words[and - 1]?.lower ?? "") &&
    headAt(search, right) !== undefined &&
    !hasProper(search, right)
  );
}

/** "School and Sixth Form": what follows only goes on with the name. */
function onlyHeads({ words, vocabulary }: Search, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!vocabulary.schoolEnds.has(words[i]?.lower ?? "")) return false;
  return last > first;
}

/** Whether the words end in a post or a title: "Leader", "Cabinet Member", "Councillor". */
function isPost({ words, vocabulary }: Search, { first, last }: Range): boolean {
  for (let from = Math.max(first, last - 4); from < last; from++)
    if (vocabulary.posts.has(phraseOf(words, from, last))) return true;
  const word = words[last - 1]?.lower ?? "";
  if (vocabulary.descriptors.has(word)) return false;
  return vocabulary.callings.has(word) || isPersonLike(words.slice(first, last), vocabulary);
}

/** Somebody's name: "Monique Delacroix of Hexby City Council", "Mrs Obi-Grey of". */
const isPersonLike = (
  words: readonly Word[],
  { female, male, descriptors, civilTitles, heads, callings, common }: Vocabulary,
): boolean => {
  const [post, given, surname] = [words.at(-3), words.at(-2), words.at(-1)];
  if (words.some((word) => civilTitles.has(word.text.replace(/\./g, "")))) return true;
  if (surname === undefined || descriptors.has(surname.lower) || heads.has(surname.lower)) return false;
  if (post !== undefined && given !== undefined && callings.has(post.lower) && !descriptors.has(given.lower))
    if (!common.has(given.lower) && !common.has(surname.lower) && !heads.has(given.lower)) return true;
  return words.slice(-3, -1).some(({ text }) => female.has(text) || male.has(text));
};
