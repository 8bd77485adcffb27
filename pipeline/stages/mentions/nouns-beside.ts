import type { OrganisationKind } from "../../document/document.ts";
import type { Search } from "./search.ts";

const ARTICLES = new Set(["a", "an", "the", "its", "their", "another"]);

/** The kind of organisation that a noun behind a comma names: ", a Nigerian cafe in the market". */
export function nounInApposition({ words, vocabulary }: Search, last: number): OrganisationKind | undefined {
  if (words[last]?.text !== ",") return undefined;
  if (words[last + 1]?.lower === "one" && words[last + 2]?.lower === "of")
    return oneOfMany({ words, vocabulary }, last + 3);
  if (!ARTICLES.has(words[last + 1]?.lower ?? "")) return undefined;
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

/** "one of London's largest housing associations": the kind of body that the plural is of. */
function oneOfMany(
  { words, vocabulary }: Pick<Search, "words" | "vocabulary">,
  at: number,
): OrganisationKind | undefined {
  for (let i = at; i < Math.min(words.length, at + 7); i++) {
    const { lower = ".", shape = "mark" } = words[i] ?? {};
    if (shape === "mark" || vocabulary.prepositions.has(lower)) return undefined;
    if (!/s$/.test(lower)) continue;
    const one = lower.replace(/ies$/, "y").replace(/s$/, "");
    const kind = vocabulary.nominals.get(`${words[i - 1]?.lower} ${one}`)?.[0] ?? vocabulary.nominals.get(one)?.[0];
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The kind that a noun right before a name gives it: "the charity", "A new takeaway,". */
export function nounInFront({ words, vocabulary }: Search, first: number): OrganisationKind | undefined {
  const comma = words[first - 1]?.text === ",";
  const quoted = /^["']$/.test(words[first - 1]?.text ?? "");
  const behind = comma && nominalEndingAt({ words, vocabulary }, first - 2) !== undefined;
  const at = behind ? first - 2 : comma || quoted ? beforeClause(words, first - 2) : first - 1;
  const noun = words[at];
  if (noun === undefined || noun.shape !== "lower") return undefined;
  if (vocabulary.general.has(noun.lower) && !comma && !vocabulary.nominals.has(`${words[at - 1]?.lower} ${noun.lower}`))
    return undefined;
  if (comma && !ownsComma(words, first)) return undefined;
  if (comma && isAttribute(words, first)) return undefined;
  return nominalEndingAt({ words, vocabulary }, at);
}

/** "Any Muslim group, Jewish group": one capital before a noun of the same list. */
const isAttribute = (words: Search["words"], first: number): boolean =>
  words[first + 1]?.shape === "lower" && words[first + 1]?.lower === words[first - 2]?.lower;

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

/** The kind of the longest noun for a body that ends at a word: "care home". */
export function nominalEndingAt(
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
