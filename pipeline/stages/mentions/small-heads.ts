import type { Identity } from "./organisation-name.ts";
import { isName, phraseOf, type Search } from "./search.ts";

/** Words that begin a sentence before "council" or "police" and name no place. */
const noPlace =
  /^(?:parish|town|city|county|borough|district|unitary|metropolitan|local|every|each|full|neighbouring|another|your|our|labour|tory|conservative|independent|school|works|student|youth|arts|security|riot|traffic|transport|military|secret|armed|undercover|british|english|welsh|scottish|european)$/;

/** Whether a word shows that the one before it is a subject or an owner, as no first word of a sentence is by chance. */
const isAct = (word: Search["words"][number] | undefined): boolean =>
  word?.shape === "possessive" ||
  /^(?:was|were|is|are|has|have|had|will|said|says|told|received|fell|rose|dropped|improved|remains?|spokes(?:man|woman|person)|leaders?|chiefs?|bosses)$/.test(
    word?.lower ?? "",
  );

/** A name whose head the paper writes small: "St John's primary school", "Kent police"; never "a Littlemore school", "the small Mill Lane school". */
export function smallHead(
  { words, vocabulary, line, article }: Search,
  first: number,
  free: number,
): (Identity & { readonly last: number }) | undefined {
  if (line.block.kind === "title" || line.block.kind === "heading") return undefined;
  const at = words[free]?.shape === "possessive" && /^st\.?$/.test(words[first]?.lower ?? "") ? free + 1 : free;
  const head = vocabulary.smallHeads.find(({ words: phrase }) =>
    phrase.every((word, k) => words[at + k]?.text === word),
  );
  const begin = words[first];
  const end = words[free - 1];
  if (head === undefined || begin === undefined || end === undefined || vocabulary.openers.has(begin.lower))
    return undefined;
  const { words: phrase, kind } = head;
  const described = words[first - 1]?.shape === "lower" && vocabulary.determiners.has(words[first - 2]?.lower ?? "");
  if ((described || vocabulary.determiners.has(words[first - 1]?.lower ?? "")) && begin.lower !== "st")
    return undefined;
  if (vocabulary.peoples.has(end.lower) || vocabulary.callings.has(end.lower) || vocabulary.months.has(begin.lower))
    return undefined;
  const next = words[at + phrase.length];
  const civic = kind === "local-authority" || kind === "police";
  if (kind === "police" && /^(?:stations?|cells?|custody)$/.test(next?.lower ?? "")) return undefined;
  if (next?.shape === "lower" && vocabulary.insiders.has(next.lower) && !civic) return undefined;
  const whole = phraseOf(words, first, free);
  const place = vocabulary.places.has(whole) || article.places.has(whole);
  const names = words.slice(first, free).filter((word) => isName(word) && !vocabulary.common.has(word.lower)).length;
  if (
    civic
      ? !place &&
        (vocabulary.common.has(begin.lower) || (begin.initial && !(isAct(next) && !noPlace.test(begin.lower))))
      : place || (names === 0 && !vocabulary.houses.has(end.lower)) || free - first < 2
  )
    return undefined;
  return { kind, rule: "small-head", last: at + phrase.length };
}
