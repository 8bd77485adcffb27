import { isName, type Range, type Search } from "./search.ts";

/** What departments and portfolios are for, beside the words that describe bodies. */
const fields = new Set(
  "wellbeing well-being communities inclusion inclusivity prevention commissioning transformation regeneration governance culture leisure protection safety partnerships place adults equality equalities digital employment opportunities".split(
    " ",
  ),
);

/** "Adult Services and Wellbeing", "Council's Children and Families Service": words for what a council does, which name no body. */
export function isMatter({ words, vocabulary }: Search, { first, last }: Range): boolean {
  const range = words.slice(first, last);
  const several =
    range.some(({ lower }) => lower === "and" || lower === "&") || /^services?$/.test(range.at(-1)?.lower ?? "");
  return (
    several && range.every((word) => !isName(word) || vocabulary.descriptors.has(word.lower) || fields.has(word.lower))
  );
}
