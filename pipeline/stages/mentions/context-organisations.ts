import type { OrganisationKind } from "../../document/document.ts";
import { acronymFits, actingLetters } from "./letters.ts";
import { acronymAt, type Identity, isPhrase, type OrganisationName } from "./organisation-name.ts";
import { premises } from "./premises.ts";
import { isName, type Search } from "./search.ts";
import { smallHead } from "./small-heads.ts";

const ARTICLES = new Set(["a", "an", "the", "its", "their", "another"]);

/** Finds organisations whose names say nothing but whose surroundings do: "Bao Wow, a takeaway", "the charity Open Hands". */
export function organisationsInContext(search: Search): OrganisationName[] {
  const found: OrganisationName[] = [];
  const { words, taken, line } = search;
  if (line.headline !== "no") return found;
  for (let i = 0; i < words.length; i++) {
    if (taken[i] !== 0 || !isName(words[i])) continue;
    const free = freeEnd(search, i);
    const first = freeStart(search, i, free);
    const small = first < free ? smallHead(search, first, free) : undefined;
    const last = small?.last ?? free;
    const read = small ?? (first < last ? kindAround(search, first, last) : undefined);
    if (read !== undefined && !isPhrase(search, { first, last })) {
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
    else if (!isName(words[i + 1]) && !(words[i + 1]?.lower === "the" && isName(words[i + 2]))) break;
  }
  return last;
}

/** Behind words that only begin the sentence: "But Bao Wow". */
function freeStart({ words, vocabulary }: Search, first: number, last: number): number {
  const word = words[first];
  if (word?.lower === "the" && first + 1 < last) return first;
  return word?.initial === true &&
    last - first > 1 &&
    words[first + 1]?.shape !== "possessive" &&
    vocabulary.openers.has(word.lower)
    ? first + 1
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
    search.line.block.kind !== "title"
  )
    return { kind: nominalEndingAt(search, last) ?? "company", rule: "own-noun" };
  const house = premises(search, first, last);
  if (house !== undefined) return house;
  if (vocabulary.schemes.has(end.lower) || (one && vocabulary.openers.has(begin.lower))) return undefined;
  const nounAfter = nounInApposition(search, last);
  if (
    one &&
    ((vocabulary.common.has(begin.lower) && (begin.initial || nounAfter === undefined)) ||
      vocabulary.places.has(begin.lower) ||
      vocabulary.months.has(begin.lower))
  )
    return undefined;
  if (one && actingLetters(search, first)) return { kind: "other", rule: "letters-act" };
  if (acronymFits(search, first, last)) return { kind: "other", rule: "letters-defined" };
  if (article.care && !one && vocabulary.houses.has(end.lower) && !isAddress(search, first, last))
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
  const before = words[first - 1]?.lower ?? "";
  const beforeThat = words[first - 2]?.lower ?? "";
  if (before === "by" && vocabulary.makers.has(beforeThat)) return { kind: "company", rule: "run-by" };
  if (before === "for" && /^spokes(?:person|man|woman)$/.test(beforeThat))
    return { kind: "other", rule: "spokesperson-for" };
  if (/^spokes(?:person|man|woman)$/.test(words[last]?.lower ?? "")) return { kind: "other", rule: "own-spokesperson" };
  const next = words[last];
  if (ownsOthers(search, first, last)) return { kind: "company", rule: "owns-others" };
  if (next?.text === "," && words[last + 1]?.lower === "which" && vocabulary.runs.has(words[last + 2]?.lower ?? ""))
    return { kind: "other", rule: "which-runs" };
  return undefined;
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

function isAddress({ words }: Search, first: number, last: number): boolean {
  return (
    words[first - 1]?.shape === "number" ||
    (words[last]?.text === "," && words[last + 1]?.shape === "number" && isName(words[last + 2]))
  );
}

/** The kind of organisation that a noun behind a comma names: ", a Nigerian cafe in the market". */
function nounInApposition({ words, vocabulary }: Search, last: number): OrganisationKind | undefined {
  if (words[last]?.text !== "," || !ARTICLES.has(words[last + 1]?.lower ?? "")) return undefined;
  let found: OrganisationKind | undefined;
  for (let i = last + 2; i < Math.min(words.length, last + 9); i++) {
    const word = words[i];
    if (
      word === undefined ||
      /^(?:[.,;:)]|in|on|at|of|for|that|which|who|with|based|run|from|providing|near)$/.test(word.lower)
    )
      break;
    if (vocabulary.callings.has(word.lower)) return undefined;
    found = nominalEndingAt({ words, vocabulary }, i) ?? found;
  }
  return found;
}

/** The kind that a noun right before a name gives it: "the charity", "A new takeaway,". */
function nounInFront({ words, vocabulary }: Search, first: number): OrganisationKind | undefined {
  const comma = words[first - 1]?.text === ",";
  const quoted = /^["']$/.test(words[first - 1]?.text ?? "");
  const at = comma || quoted ? beforeClause(words, first - 2) : first - 1;
  const noun = words[at];
  if (noun === undefined || noun.shape !== "lower") return undefined;
  if (vocabulary.general.has(noun.lower) && !comma && !vocabulary.nominals.has(`${words[at - 1]?.lower} ${noun.lower}`))
    return undefined;
  if (comma && !ownsComma(words, first)) return undefined;
  return nominalEndingAt({ words, vocabulary }, at);
}

/** The word behind which a clause begins that ends at a word: "the company" of "the company which ran it". */
function beforeClause(words: Search["words"], at: number): number {
  for (let i = at; i > Math.max(1, at - 6); i--) {
    if (words[i]?.shape === "mark") break;
    if (/^(?:which|that)$/.test(words[i]?.lower ?? "")) return i - 1;
  }
  return at;
}

/** Whether the name stands between commas, so that it renames what is before. */
function ownsComma(words: Search["words"], first: number): boolean {
  for (let i = first; i < Math.min(words.length, first + 7); i++) if (words[i]?.text === ",") return true;
  return false;
}

function nominalEndingAt(
  { words, vocabulary }: Pick<Search, "words" | "vocabulary">,
  at: number,
): OrganisationKind | undefined {
  for (let count = 3; count >= 1; count--) {
    const phrase = words
      .slice(Math.max(0, at - count + 1), at + 1)
      .map((word) => word.lower)
      .join(" ");
    const kind = vocabulary.nominals.get(phrase)?.[0];
    if (kind !== undefined) return kind;
  }
  return undefined;
}
