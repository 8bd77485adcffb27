import { isAddress, isSeat } from "./buildings.ts";
import { firmEnd, isFirm } from "./firms.ts";
import { acronymFits, actingLetters } from "./letters.ts";
import { isMatter } from "./matters.ts";
import { nominalEndingAt, nounInApposition, nounInFront } from "./nouns-beside.ts";
import { acronymAt, type Identity, isPhrase, type OrganisationName } from "./organisation-name.ts";
import { premises } from "./premises.ts";
import { isName, type Search } from "./search.ts";
import { smallHead } from "./small-heads.ts";

/** Finds organisations whose names say nothing but whose surroundings do: "Bao Wow, a takeaway", "the charity Open Hands". */
export function organisationsInContext(search: Search): OrganisationName[] {
  const found: OrganisationName[] = [];
  const { words, taken, line } = search;
  if (line.headline === "upper") return found;
  for (let i = 0; i < words.length; i++) {
    if (taken[i] !== 0 || !isName(words[i])) continue;
    if (line.headline === "title-case" && !isRunBy(search, i)) continue;
    const free = actingLetters(search, i) ? i + 1 : firmEnd(search, i, freeEnd(search, i));
    const first = ownedStart(search, freeStart(search, i, free), free);
    const small = first < free ? smallHead(search, first, free) : undefined;
    const last = small?.last ?? free;
    const read = small ?? (first < last ? kindAround(search, first, last) : undefined);
    if (read !== undefined && !isPhrase(search, { first, last }) && !isMatter(search, { first, last })) {
      const acronym = acronymAt(words, last);
      found.push({
        start: words[first]?.start ?? 0,
        end: words[last - 1]?.end ?? 0,
        line: search.index,
        first,
        last,
        ...read,
        ...(acronym !== undefined && { acronym }),
      });
      for (let k = first; k < last; k++) taken[k] = 1;
    }
    i = last - 1;
  }
  return found;
}

function freeEnd({ words, taken }: Search, first: number): number {
  let last = first + 1;
  for (let i = first + 1; i < words.length && taken[i] === 0; i++) {
    const word = words[i];
    if (isName(word)) last = i + 1;
    else if (
      word === undefined ||
      !(/^(?:of|and|&|the|for|y|yr|de|la)$/.test(word.lower) || word.shape === "possessive")
    )
      break;
    else if (word.lower === "and" && words[first - 1]?.lower === "in" && i - first < 3) break;
    else if (
      !isName(words[i + 1]) &&
      !(/^(?:of|for)$/.test(word.lower) && words[i + 1]?.lower === "the" && isName(words[i + 2]))
    )
      break;
  }
  return last;
}

/** Those who live or work somewhere, as a sentence begins with them: "Staff of Elm Lodge". */
const OF_IT =
  /^(?:staff|residents?|carers?|nurses?|owners?|managers?|bosses|members|families|relatives|patients|inspectors|leaders)$/;

/** Behind words that only begin the sentence: "But Bao Wow". */
function freeStart({ words, vocabulary }: Search, first: number, last: number): number {
  const word = words[first];
  if (word?.lower === "the" && first + 1 < last) return first;
  if (
    word?.initial === true &&
    first + 3 < last &&
    /^(?:of|from|at)$/.test(words[first + 1]?.lower ?? "") &&
    OF_IT.test(word.lower)
  )
    return first + 2;
  return word?.initial === true &&
    last - first > 1 &&
    words[first + 1]?.shape !== "possessive" &&
    vocabulary.openers.has(word.lower)
    ? first + 1
    : first;
}

/** "Sponsored by", "run by". */
const isRunBy = ({ words, vocabulary }: Search, at: number): boolean =>
  words[at - 1]?.lower === "by" && vocabulary.makers.has(words[at - 2]?.lower ?? "");

/** Behind the owner of a house: "Barleyfield's Castle View" with "care home" to follow. */
function ownedStart({ words, vocabulary }: Search, first: number, last: number): number {
  const owned = words[first + 1]?.shape === "possessive" && isName(words[first + 2]) && isName(words[first + 3]);
  const homes = vocabulary.nominals.get(`${words[last]?.lower} ${words[last + 1]?.lower}`)?.includes("care-provider");
  const nursery = /^(?:nursery|pre-school|preschool)$/.test(words[last]?.lower ?? "");
  return owned &&
    (homes === true || nursery) &&
    !/^(?:king|queen|st|prince|bishop|saint)$/.test(words[first]?.lower ?? "")
    ? first + 2
    : first;
}

function kindAround(search: Search, first: number, last: number): Identity | undefined {
  const { words, vocabulary, article } = search;
  const end = words[last - 1];
  const begin = words[first];
  if (begin === undefined || end === undefined) return undefined;
  const one = last - first === 1;
  if (vocabulary.openers.has(begin.lower) && begin.lower !== "the") return undefined;
  if (
    !one &&
    vocabulary.ownNouns.has(words[last]?.lower ?? "") &&
    !/^an?$/.test(words[first - 1]?.lower ?? "") &&
    !/^(?:road|street|lane|avenue|drive|terrace|close|crescent)$/.test(end.lower) &&
    search.line.block.kind !== "title"
  )
    return { kind: nominalEndingAt(search, last) ?? "company", rule: "own-noun" };
  if (!one && isFirm(search, first, last)) return { kind: "company", rule: "firm-behind-trade" };
  const house = premises(search, first, last);
  if (house !== undefined) return house;
  if (vocabulary.schemes.has(end.lower) || (one && vocabulary.openers.has(begin.lower))) return undefined;
  const nounAfter = nounInApposition(search, last);
  if (
    one &&
    ((vocabulary.common.has(begin.lower) &&
      (begin.initial || (nounAfter === undefined && !isRenamed(search, first, last)))) ||
      vocabulary.places.has(begin.lower) ||
      vocabulary.months.has(begin.lower))
  )
    return undefined;
  if (one && actingLetters(search, first)) return { kind: "other", rule: "letters-act" };
  if (acronymFits(search, first, last)) return { kind: "other", rule: "letters-defined" };
  if (
    article.care &&
    !one &&
    vocabulary.houses.has(end.lower) &&
    !isAddress(search, first, last) &&
    !isSeat(search, first)
  )
    return { kind: "care-provider", rule: "care-house" };
  if (
    !one &&
    words[last]?.text === "," &&
    words[last + 1]?.lower === "at" &&
    words[last + 2]?.shape === "number" &&
    isName(words[last + 3])
  )
    return { kind: article.care ? "care-provider" : "other", rule: "at-address" };
  if (nounAfter !== undefined) return { kind: nounAfter, rule: "apposed-noun" };
  const nounBefore = nounInFront(search, first);
  if (nounBefore !== undefined && !(one && article.places.has(begin.lower)))
    return { kind: nounBefore, rule: "noun-before" };
  return roleAround(search, first, last);
}

/** "Its restaurant, Fellside, had": one ordinary word between commas, behind what it is and whose. */
const isRenamed = (search: Search, first: number, last: number): boolean =>
  /^(?:its|their|his|her|whose)$/.test(search.words[first - 3]?.lower ?? "") &&
  search.words[first - 1]?.text === "," &&
  search.words[last]?.text === "," &&
  !search.vocabulary.callings.has(search.words[first]?.lower ?? "") &&
  nounInFront(search, first) !== undefined;

/** The kind of a body by what it does to others and who is of it: "run by", "part of", "which runs". */
function roleAround(search: Search, first: number, last: number): Identity | undefined {
  const { words, vocabulary, article } = search;
  const one = last - first === 1;
  const before = words[first - 1]?.lower ?? "";
  const beforeThat = words[first - 2]?.lower ?? "";
  if (isRunBy(search, first)) return { kind: "company", rule: "run-by" };
  if (before === "for" && /^spokes(?:person|man|woman)$/.test(beforeThat))
    return { kind: "other", rule: "spokesperson-for" };
  if (/^spokes(?:person|man|woman)$/.test(words[last]?.lower ?? "")) return { kind: "other", rule: "own-spokesperson" };
  const next = words[last];
  if (!one && isPartOf(search, first, last)) return { kind: "company", rule: "part-of" };
  if (!one && isBodyOfPerson(search, first, last))
    return { kind: article.care ? "care-provider" : "other", rule: "body-of-person" };
  if (ownsOthers(search, first, last)) return { kind: "company", rule: "owns-others" };
  if (next?.text === "," && words[last + 1]?.lower === "which" && vocabulary.runs.has(words[last + 2]?.lower ?? ""))
    return { kind: "other", rule: "which-runs" };
  return undefined;
}

/** "The home, part of Anchor Field, ...": never part of a place. */
const isPartOf = ({ words, vocabulary, article }: Search, first: number, last: number): boolean =>
  words[first - 1]?.lower === "of" &&
  words[first - 2]?.lower === "part" &&
  words[first - 3]?.text === "," &&
  !vocabulary.placeKinds.has(words[last - 1]?.lower ?? "") &&
  !words.slice(first, last).some(({ lower }) => vocabulary.places.has(lower) || article.places.has(lower));

/** "Bianka Lang, of Able Hands": ordinary words with capitals, which name no place. */
function isBodyOfPerson({ words, taken, vocabulary, article }: Search, first: number, last: number): boolean {
  if (!/^(?:of|from|at)$/.test(words[first - 1]?.lower ?? "")) return false;
  const person = words[first - 2]?.text === "," ? first - 3 : first - 2;
  return (
    taken[person] === 2 &&
    (words[first - 1]?.lower !== "from" || taken[person - 1] === 2) &&
    !vocabulary.placeKinds.has(words[last - 1]?.lower ?? "") &&
    words
      .slice(first, last)
      .every(({ lower }) => vocabulary.common.has(lower) && !vocabulary.places.has(lower) && !article.places.has(lower))
  );
}

/** "GB Ventures also owns": a subject that is no person's name. */
function ownsOthers({ words, vocabulary }: Search, first: number, last: number): boolean {
  const verb = /^(?:also|now|already|currently)$/.test(words[last]?.lower ?? "") ? last + 1 : last;
  const [begin, end] = [words[first], words[last - 1]];
  return (
    /^(?:owns|operates)$/.test(words[verb]?.lower ?? "") &&
    last - first > 1 &&
    (begin?.shape === "upper" || vocabulary.common.has(end?.lower ?? "")) &&
    !vocabulary.surnames.has(end?.text ?? "")
  );
}
