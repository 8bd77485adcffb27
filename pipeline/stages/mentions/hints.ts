import { type ArticleHints, isName } from "./search.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Line } from "./words.ts";

const IN = new Set(["in", "near", "around", "across", "throughout"]);
const CARE = /^(?:residents?|cqc|carers?|dementia|nursing|hospice|rqia)$/;
const FOOD = /^(?:hygiene|restaurants?|takeaways?|pubs?|eater(?:y|ies)|caf[eé]s?|landlord|landlady|brewery|chefs?)$/;
const LAST_NAME_TITLES = new Set(
  "Mr Mrs Ms Miss Dr Prof Professor Cllr Coun Councillor Sir Lord Lady Baroness".split(" "),
);

/** What an article gives away before names are sought. */
export function hintsOf(lines: readonly Line[], vocabulary: Vocabulary): ArticleHints {
  const places = new Set<string>();
  const titled = new Set<string>();
  let care = 0;
  let food = 0;
  for (const { words, headline } of lines) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      const before = words[i - 1];
      if (word === undefined) continue;
      if (CARE.test(word.lower)) care++;
      if (
        isName(words[i + 1]) === isName(word) &&
        /^(?:care|nursing) (?:homes?|inspectorate)$/.test(`${word.lower} ${words[i + 1]?.lower}`)
      )
        care++;
      if (
        word.lower === "children" &&
        /^homes?$/.test(words[i + 2]?.lower ?? "") &&
        words[i + 1]?.shape === "possessive"
      )
        care++;
      if (FOOD.test(word.lower)) food++;
      if (!isName(word) || before === undefined || headline !== "no") continue;
      if (
        IN.has(before.lower) &&
        !vocabulary.months.has(word.lower) &&
        before.shape === "lower" &&
        !isName(words[i + 1])
      )
        places.add(word.lower);
      if (LAST_NAME_TITLES.has(before.text.replace(/\./g, "")) && !isName(words[i + 1])) titled.add(word.lower);
    }
  }
  return { places, titled, care: care >= 2, food: food >= 2 };
}
