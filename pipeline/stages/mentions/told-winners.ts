import type { OrganisationKind } from "../../document/document.ts";
import { hasOrdinary } from "./free-names.ts";
import type { Identity } from "./organisation-name.ts";
import { isName, type Range, type Search } from "./search.ts";

/** What inspectors judge and judges honour: "Elmstead, in Hob Lane, was rated good", "gold went to Blue Kite". */
export function winnerOf(search: Search, range: Range, distinct: boolean): Identity | undefined {
  const { words, vocabulary, article } = search;
  const { first, last } = range;
  const long = last - first > 1;
  const kind: OrganisationKind = article.care ? "care-provider" : article.food ? "company" : "other";
  if (
    (distinct || (long && hasOrdinary(search, range))) &&
    words[first - 1]?.lower === "to" &&
    /^(?:went|goes|presented|awarded)$/.test(words[first - 2]?.lower ?? "") &&
    words.slice(Math.max(0, first - 9), first - 2).some(({ lower }) => vocabulary.prizes.has(lower))
  )
    return { kind, rule: "prize-went-to" };
  if ((distinct || (long && hasOrdinary(search, range))) && isWinnerSaid(search, range))
    return { kind, rule: "winner-is" };
  const aside = asideEnd(search, last);
  const verb = verbAt(search, aside ?? last);
  if (verb === undefined) return undefined;
  if (verb === "judged" && (long || distinct || aside !== undefined)) return { kind, rule: "is-judged" };
  if (
    verb === "honoured" &&
    (distinct || (aside !== undefined && article.food) || (long && (aside !== undefined || hasOrdinary(search, range))))
  )
    return { kind, rule: "is-honoured" };
  return undefined;
}

/** "The winner of the prize is Blue Kite.", "The overall winner was Hart & Low.": up to the end of its clause. */
const isWinnerSaid = ({ words }: Search, { first, last }: Range): boolean =>
  /^(?:is|was|were|are)$/.test(words[first - 1]?.lower ?? "") &&
  (words[last] === undefined || /^[.,;]$/.test(words[last]?.text ?? "")) &&
  words.slice(Math.max(0, first - 16), first - 1).some(({ lower }) => /^(?:winners?|runners?-up)$/.test(lower));

/** Behind ", in Hob Lane," or ", run by Lorden Care,": where an aside about a place or an owner ends. */
function asideEnd({ words }: Search, last: number): number | undefined {
  if (words[last]?.text !== "," && words[last]?.lower !== "in") return undefined;
  const begins = words[last]?.text === "," ? last + 1 : last;
  if (!/^(?:in|on|at|near|run|owned|part|which|based)$/.test(words[begins]?.lower ?? "")) return undefined;
  for (let i = begins + 1; i < Math.min(words.length, begins + 16); i++) {
    const word = words[i];
    if (/^[.;:!?]$/.test(word?.text ?? "")) return undefined;
    if (word?.text === "," && words[i + 1]?.shape === "lower") return i + 1;
    if (begins === last && word?.shape === "lower" && word.lower !== "the") return i;
  }
  return undefined;
}

/** Whether what stands at a word is done by inspectors or by judges. */
function verbAt({ words, vocabulary }: Search, at: number): "judged" | "honoured" | undefined {
  let i = at;
  if (!/^(?:was|were|is|has|had|have|won|received|scooped)$/.test(words[i]?.lower ?? "")) return undefined;
  if (/^(?:won|scooped)$/.test(words[i]?.lower ?? "")) return "honoured";
  for (i++; i < Math.min(words.length, at + 5); i++) {
    const { lower = "", shape = "mark" } = words[i] ?? {};
    if (vocabulary.judged.has(lower)) return "judged";
    if (lower === "named") return isName(words[i + 1]) || words[i + 1]?.lower === "as" ? "honoured" : undefined;
    if (vocabulary.honoured.has(lower) || /^(?:finalist|finalists|runner-up|runners-up|winner)$/.test(lower))
      return "honoured";
    if (!/^(?:been|also|again|now|first|last|a|the|highly|the|joint|most|one)$/.test(lower) || shape === "mark")
      return undefined;
  }
  return undefined;
}
