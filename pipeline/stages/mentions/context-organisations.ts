import type { OrganisationKind } from "../../document/document.ts";
import { acronymAt, FUNCTION, isName, type OrganisationName, type Search } from "./organisation-names.ts";

const MAKERS = new Set("sponsored run owned operated managed provided hosted supported funded organised".split(" "));
const DOES = new Set(
  "runs owns operates manages provides supports represents employs cares educates trains houses funds teaches sells serves makes campaigns".split(
    " ",
  ),
);
const OWN_NOUNS = new Set(
  "bakery restaurant cafe café takeaway pub nursery hotel charity care supermarket brewery pizzeria parlour deli bistro".split(
    " ",
  ),
);
const ARTICLES = new Set(["a", "an", "the", "its", "their", "another"]);
const NOT_ENDS = new Set(
  "system standard standards measure measures survey index test assessment form tool plan award awards act medal programme scheme framework code report strategy bill charter commissioner officer director manager leader executive member coordinator year day week road street".split(
    " ",
  ),
);

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
    if (read !== undefined) {
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

/** "Rated 5: Pizza Land at 8 High Street": what stands between the colon and "at". */
export function ratedList({ words, taken, index }: Search): OrganisationName[] {
  const rated = words.findIndex((word, i) => i < 3 && word.lower === "rated");
  const first = rated + 3;
  if (rated < 0 || words[rated + 1]?.shape !== "number" || words[rated + 2]?.text !== ":" || words[first] === undefined)
    return [];
  let last = first;
  while (last < words.length && last < first + 12 && !/^(?:at|;)$/.test(words[last]?.lower ?? "")) last++;
  const end = words[last - 1];
  if (end === undefined || last === first || taken.subarray(first, last).some((mark) => mark !== 0)) return [];
  taken.fill(1, first, last);
  return [
    { start: words[first]?.start ?? 0, end: end.end, line: index, first, last, kind: "company", rule: "rated-list" },
  ];
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
function freeStart({ words }: Search, first: number, last: number): number {
  const word = words[first];
  if (word?.lower === "the" && first + 1 < last) return first;
  return word?.initial === true &&
    last - first > 1 &&
    words[first + 1]?.shape !== "possessive" &&
    FUNCTION.has(word.lower)
    ? first + 1
    : first;
}

const SMALL: readonly (readonly [readonly string[], OrganisationKind])[] = [
  [["primary", "school"], "school"],
  [["infant", "school"], "school"],
  [["junior", "school"], "school"],
  [["nursery", "school"], "school"],
  [["secondary", "school"], "school"],
  [["high", "school"], "school"],
  [["grammar", "school"], "school"],
  [["special", "school"], "school"],
  [["school"], "school"],
  [["academy"], "school"],
  [["nursery"], "school"],
  [["pre-school"], "school"],
  [["college"], "college"],
  [["care", "home"], "care-provider"],
  [["nursing", "home"], "care-provider"],
  [["residential", "home"], "care-provider"],
  [["hospital"], "health-body"],
  [["surgery"], "health-body"],
  [["medical", "centre"], "health-body"],
  [["health", "centre"], "health-body"],
  [["county", "council"], "local-authority"],
  [["city", "council"], "local-authority"],
  [["borough", "council"], "local-authority"],
  [["district", "council"], "local-authority"],
  [["council"], "local-authority"],
  [["police"], "police"],
];

/** A name whose head the paper writes small: "St John's primary school", "Kent police"; never "a Littlemore school". */
function smallHead(
  { words, vocabulary, line, article }: Search,
  first: number,
  free: number,
): (Reading & { readonly last: number }) | undefined {
  if (line.block.kind === "title" || line.block.kind === "heading") return undefined;
  const at = words[free]?.shape === "possessive" && /^st\.?$/.test(words[first]?.lower ?? "") ? free + 1 : free;
  const head = SMALL.find(([phrase]) => phrase.every((word, k) => words[at + k]?.text === word));
  const begin = words[first];
  const end = words[free - 1];
  if (head === undefined || begin === undefined || end === undefined || FUNCTION.has(begin.lower)) return undefined;
  const [phrase, kind] = head;
  if (
    /^(?:a|an|the|this|that|another|one|other|some|both|neighbouring|nearby|local|new|many|most|all|two|three|every|each)$/.test(
      words[first - 1]?.lower ?? "",
    ) &&
    begin.lower !== "st"
  )
    return undefined;
  if (vocabulary.peoples.has(end.lower) || vocabulary.callings.has(end.lower) || vocabulary.months.has(begin.lower))
    return undefined;
  const next = words[at + phrase.length];
  if (
    next !== undefined &&
    next.shape === "lower" &&
    /^(?:governors?|leaders?|staff|officers?|inspectors?|tax|house|workers|pupils|teachers?|leavers|years?|places?|inspections?|heads?|headteachers?|homes?)$/.test(
      next.lower,
    ) &&
    kind !== "local-authority" &&
    kind !== "police"
  )
    return undefined;
  const whole = words
    .slice(first, free)
    .map((word) => word.lower)
    .join(" ");
  const place = vocabulary.places.has(whole) || article.places.has(whole);
  const names = words.slice(first, free).filter((word) => isName(word) && !vocabulary.common.has(word.lower)).length;
  const civic = kind === "local-authority" || kind === "police";
  if (
    civic ? !place && (begin.initial || vocabulary.common.has(begin.lower)) : place || names === 0 || free - first < 2
  )
    return undefined;
  return { kind, rule: "small-head", last: at + phrase.length };
}

type Reading = { readonly kind: OrganisationKind; readonly rule: string };

function kindAround(search: Search, first: number, last: number): Reading | undefined {
  const { words, vocabulary, article } = search;
  const end = words[last - 1];
  const begin = words[first];
  if (begin === undefined || end === undefined) return undefined;
  const one = last - first === 1;
  if (FUNCTION.has(begin.lower) && begin.lower !== "the") return undefined;
  if (
    !one &&
    OWN_NOUNS.has(words[last]?.lower ?? "") &&
    !/^an?$/.test(words[first - 1]?.lower ?? "") &&
    search.line.block.kind !== "title"
  )
    return { kind: nominalEndingAt(search, last) ?? "company", rule: "own-noun" };
  if (NOT_ENDS.has(end.lower) || (one && FUNCTION.has(begin.lower))) return undefined;
  if (
    one &&
    (vocabulary.common.has(begin.lower) || vocabulary.places.has(begin.lower) || vocabulary.months.has(begin.lower))
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
  const nounAfter = nounInApposition(search, last);
  if (nounAfter !== undefined) return { kind: nounAfter, rule: "apposed-noun" };
  const nounBefore = nounInFront(search, first);
  if (nounBefore !== undefined && !article.places.has(begin.lower)) return { kind: nounBefore, rule: "noun-before" };
  const before = words[first - 1]?.lower ?? "";
  const beforeThat = words[first - 2]?.lower ?? "";
  if (before === "by" && MAKERS.has(beforeThat)) return { kind: "company", rule: "run-by" };
  if (before === "for" && /^spokes(?:person|man|woman)$/.test(beforeThat))
    return { kind: "other", rule: "spokesperson-for" };
  if (/^spokes(?:person|man|woman)$/.test(words[last]?.lower ?? "")) return { kind: "other", rule: "own-spokesperson" };
  const next = words[last];
  if (next?.text === "," && words[last + 1]?.lower === "which" && DOES.has(words[last + 2]?.lower ?? ""))
    return { kind: "other", rule: "which-runs" };
  return undefined;
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
  const at = comma ? first - 2 : first - 1;
  const noun = words[at];
  if (noun === undefined || noun.shape !== "lower") return undefined;
  if (GENERAL.has(noun.lower) && !comma && !vocabulary.nominals.has(`${words[at - 1]?.lower} ${noun.lower}`))
    return undefined;
  if (comma && !ownsComma(words, first)) return undefined;
  return nominalEndingAt({ words, vocabulary }, at);
}

/** Nouns that stand before other names too: "council Labour group", "school Ofsted". */
const GENERAL = new Set(
  "council authority school service services home trust board area department government police group body title paper party practice provider".split(
    " ",
  ),
);

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

/** Letters that nothing explains, where what follows is somebody of theirs or they speak. */
function actingLetters({ words, vocabulary }: Search, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (
    word?.shape !== "upper" ||
    word.text.length < 3 ||
    word.text.length > 6 ||
    vocabulary.letters.has(word.text) ||
    next === undefined
  )
    return false;
  if (
    /^(?:spokes(?:person|man|woman)|candidates?|leaders?|chief|chair(?:man|woman)?|government|officials?|members?|mps?|councillors?|director)$/.test(
      next.lower,
    )
  )
    return true;
  return vocabulary.saying.has(next.lower) && words[at - 1]?.lower === "the";
}

/** Whether the letters in brackets behind a name are its initials. */
function acronymFits({ words, vocabulary, article }: Search, first: number, last: number): boolean {
  const at = acronymAt(words, last);
  if (at === undefined || last - first < 2) return false;
  const letters =
    words[last + 1]?.text === undefined ? "" : (words.find((word) => word.start === at.start)?.text ?? "");
  const initials = words.slice(first, last).filter((word) => word.shape !== "mark" && word.shape !== "possessive");
  let k = 0;
  for (const word of initials) if (word.text.charAt(0).toLowerCase() === letters.charAt(k).toLowerCase()) k++;
  return (
    k >= letters.length &&
    !vocabulary.frameworks.has(
      words
        .slice(first, last)
        .map((w) => w.lower)
        .join(" "),
    ) &&
    !article.places.has(words[first]?.lower ?? "")
  );
}
