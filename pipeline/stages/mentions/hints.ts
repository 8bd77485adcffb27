import { type ArticleHints, isName } from "./search.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Line, Word } from "./words.ts";

const IN = new Set(["in", "near", "around", "across", "throughout"]);
const CARE = new Set("resident residents cqc carer carers dementia nursing hospice rqia".split(" "));
const FOOD = new Set(
  "hygiene restaurant restaurants takeaway takeaways pub pubs eatery eateries café cafés cafe cafes landlord landlady brewery chef chefs".split(
    " ",
  ),
);
const UNIVERSITY = new Set(
  "university universities campus professor vice-chancellor undergraduate undergraduates".split(" "),
);
const LAST_NAME_TITLES = new Set(
  "Mr Mrs Ms Miss Dr Prof Professor Cllr Coun Councillor Sir Lord Lady Baroness".split(" "),
);

/** An excerpt has fewer words and marks; no article has. */
const BRIEF = 120;

/** Whether a word is one of care, or begins "care home", "Care Inspectorate", "children's home". */
function saysCare(words: readonly Word[], at: number): boolean {
  const { lower = "" } = words[at] ?? {};
  if (CARE.has(lower)) return true;
  if (lower === "care") return /^(?:homes?|inspectorate)$/.test(words[at + 1]?.lower ?? "");
  return lower === "children" && words[at + 1]?.shape === "possessive" && /^homes?$/.test(words[at + 2]?.lower ?? "");
}

/** "Food hygiene", "hygiene ratings". */
const isOfFood = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === "food" || /^(?:ratings?|scores?|inspect|standards)/.test(words[at + 1]?.lower ?? "");

/** What an article gives away before names are sought. */
export function hintsOf(lines: readonly Line[], vocabulary: Vocabulary): ArticleHints {
  const places = new Set<string>();
  const titled = new Set<string>();
  let care = 0;
  let food = 0;
  let hygiene = 0;
  let university = 0;
  /** Words of care other than residents, which towns have too. */
  let homes = 0;
  for (const { words, headline } of lines) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      const before = words[i - 1];
      if (word === undefined) continue;
      if (saysCare(words, i)) care++;
      if (saysCare(words, i) && !/^residents?$/.test(word.lower)) homes++;
      if (FOOD.has(word.lower)) food++;
      if (word.lower === "hygiene" && isOfFood(words, i)) hygiene++;
      if (UNIVERSITY.has(word.lower)) university++;
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
  const length = lines.reduce((sum, { words }) => sum + words.length, 0);
  return {
    places,
    titled,
    care: care >= 2 && homes > 0,
    food: food >= 2,
    hygiene: hygiene > 0,
    university: university >= 2,
    brief: length < BRIEF,
  };
}
