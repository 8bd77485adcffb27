import { isDistinct } from "./free-names.ts";
import { make, type OrganisationName } from "./organisation-name.ts";
import { isName, phraseOf, type Range, type Search } from "./search.ts";

/** Parts two bodies that "and" joins: where the article names the first alone, or where both have names of several words. */
export function partJoined(names: readonly OrganisationName[], searches: readonly Search[]): OrganisationName[] {
  const alone = new Set(names.map(({ line, first, last }) => phraseOf(searches[line]?.words ?? [], first, last)));
  return names.flatMap((name) => {
    const search = searches[name.line];
    const joint = search === undefined ? undefined : jointOf(search, name, alone);
    if (search === undefined || joint === undefined) return [name];
    search.taken[joint] = 0;
    const { kind, rule } = name;
    return [
      make(search, { first: name.first, last: joint }, { kind, rule }),
      make(search, { first: joint + 1, last: name.last }, { kind, rule }),
    ];
  });
}

/** What only surroundings show to be a body, not its own words. */
const TOLD = new Set([
  "run-by",
  "care-house",
  "named-among",
  "is-honoured",
  "backed-by",
  "named-so",
  "post-at",
  "leader-of",
  "apposed-noun",
  "noun-before",
  "owns-others",
  "part-of",
]);

/** Where the "and" of two names stands. */
function jointOf(search: Search, name: OrganisationName, alone: ReadonlySet<string>): number | undefined {
  const { words } = search;
  if (name.known !== undefined) return undefined;
  for (let at = name.first + 1; at < name.last - 1; at++) {
    if (words[at]?.lower !== "and" || !isName(words[at + 1])) continue;
    const left = { first: name.first, last: at };
    const right = { first: at + 1, last: name.last };
    if (stands(search, left, alone) && (right.last - right.first > 1 || stands(search, right, alone))) return at;
    if (TOLD.has(name.rule) && isLong(search, left) && isLong(search, right)) return at;
  }
  return undefined;
}

/** Letters, or a name that the article has by itself. */
const stands = (search: Search, range: Range, alone: ReadonlySet<string>): boolean =>
  isLetters(search, range) || alone.has(phraseOf(search.words, range.first, range.last));

const isLetters = (search: Search, { first, last }: Range): boolean =>
  last - first === 1 && search.words[first]?.shape === "upper" && isDistinct(search, { first, last });

/** Two words or more beside an article. */
const isLong = ({ words }: Search, { first, last }: Range): boolean =>
  words.slice(first, last).filter((word) => isName(word) && word.lower !== "the").length > 1 &&
  words.slice(first, last).every((word) => word.lower !== "and");
