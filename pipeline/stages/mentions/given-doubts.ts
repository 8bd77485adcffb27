import { nounInApposition, nounInFront } from "./nouns-beside.ts";
import { around, isCalling, saidNear } from "./person-evidence.ts";
import { phraseOf, type Range, type Search } from "./search.ts";

/** Titles that a given name follows, and that begin the names of roads, hospitals and ships. */
export const ROYAL = new Set(["King", "Queen", "Prince", "Princess", "Duke", "Duchess", "Pope", "Emperor"]);

/** The number of a king, or of a model of missile. */
const NUMERAL = /^[IVX]+$/;

/** "the Civic Unity Roundtable": a given name that is also a word, inside a run of words with capitals. */
export const isWordOfRun = ({ words, vocabulary, line, taken }: Search, first: number): boolean => {
  const lead = words[first - 1];
  return (
    lead !== undefined &&
    line.headline === "no" &&
    taken[first - 1] === 0 &&
    !lead.initial &&
    vocabulary.ambiguous.has(words[first]?.text ?? "") &&
    vocabulary.common.has(lead.lower) &&
    !isCalling(lead, vocabulary) &&
    !vocabulary.partisans.has(lead.lower) &&
    !vocabulary.titles.has(lead.text.replace(/\./g, "")) &&
    !vocabulary.surnames.has(words[first + 1]?.text ?? "")
  );
};

/** What else a rare given name may begin: the name of a model, or of a body that a noun beside it explains. */
export const isOtherwise = (search: Search, { first, last }: Range): boolean =>
  NUMERAL.test(search.words[last - 1]?.text ?? "") ||
  (nounInApposition(search, last) ?? nounInFront(search, first)) !== undefined;

/** Whether the last word shows that a given name is no person's here: "Grace Period", "Florence House". */
export function namesThing(search: Search, { first, last }: Range): boolean {
  const { words, vocabulary, line } = search;
  const [word, end] = [words[first], words[last - 1]];
  if (word === undefined || end === undefined || vocabulary.never.has(end.lower)) return true;
  const surname = vocabulary.surnames.has(end.text);
  const strong = around(search, first, last) >= 1.5;
  if (!strong && SEASONS.test(word.text) && vocabulary.occasions.has(end.lower)) return true;
  if (!strong && vocabulary.seldom.has(end.lower) && (!surname || HOUSES.test(end.lower))) return true;
  const describes = vocabulary.descriptors.has(end.lower);
  const unsure = vocabulary.ambiguous.has(word.text) || line.headline !== "no";
  const doubtful = describes || (vocabulary.common.has(end.lower) && !(surname && isActor(search, first)));
  if (!strong && unsure && doubtful) return true;
  return describes && !surname && !saidNear(search, first, last);
}

/** Given names that are when something is held. */
const SEASONS = /^(?:Summer|April|May|June|Carol|Easter|Noel)$/;

/** Whether a name stands where things seldom do: inside a sentence, behind a verb or a comma. */
const isActor = ({ words, vocabulary, line }: Search, first: number): boolean => {
  const before = words[first - 1];
  if (before === undefined || line.headline !== "no" || words[first]?.initial === true) return false;
  return (
    before.text === "," ||
    before.lower === "and" ||
    (before.shape === "lower" &&
      !vocabulary.prepositions.has(before.lower) &&
      !vocabulary.determiners.has(before.lower))
  );
};

/** What houses and streets that have a person's name end in. */
export const HOUSES = /^(?:house|court|close|gardens|terrace|park)$/;

/** Whether a given name begins a place: "Chester Hill", "Florence Road". */
export function namesPlace(search: Search, { first, last }: Range): boolean {
  const { words, vocabulary } = search;
  const end = words[last - 1]?.lower ?? "";
  if (vocabulary.surnames.has(words[last - 1]?.text ?? "") && around(search, first, last) >= 2) return false;
  const ambiguous = vocabulary.ambiguous.has(words[first]?.text ?? "") || ROYAL.has(words[first - 1]?.text ?? "");
  if (vocabulary.placeKinds.has(end) && (ambiguous || vocabulary.prepositions.has(words[first - 1]?.lower ?? "")))
    return true;
  if (isInPlace({ words, vocabulary }, first, last)) return true;
  if (vocabulary.places.has(phraseOf(words, first, last))) return true;
  const somebody = vocabulary.surnames.has(words[last - 1]?.text ?? "") && around(search, first, last) >= 1.5;
  return ambiguous && vocabulary.places.has(end) && !somebody;
}

/** "A care home in Kirk Hollow": behind "in" stands a place, but for what people believe in, have and do. */
export const isInPlace = (
  { words, vocabulary }: Pick<Search, "words" | "vocabulary">,
  first: number,
  last: number,
): boolean =>
  words[first - 1]?.lower === "in" &&
  words[first - 1]?.shape === "lower" &&
  !/^(?:confidence|trust|faith|interest|belief|believes?|believed|found|headteacher|person)$/.test(
    words[first - 2]?.lower ?? "",
  ) &&
  words[last]?.shape !== "possessive" &&
  !vocabulary.saying.has(words[last]?.lower ?? "") &&
  !(words[last]?.text === "," && /^(?:who|whose|the|a|an|its|our|\d+)$/.test(words[last + 1]?.lower ?? ""));
