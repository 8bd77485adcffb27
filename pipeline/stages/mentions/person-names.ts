import type { Span } from "../../document/span.ts";
import { FUNCTION, isName, type Search } from "./organisation-names.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** A name in the text that is a person's; `parts` are its words without titles, as written. */
export type PersonName = Span & {
  readonly line: number;
  readonly first: number;
  readonly last: number;
  readonly title?: string;
  readonly parts: readonly string[];
  readonly postNominals?: string;
  /** Whether the name may only be a mention of somebody who is named in full elsewhere. */
  readonly weak?: boolean;
  readonly gender?: "female" | "male";
  readonly rule: string;
};

/** Words that end the name of a street, a house or an occasion, and never that of a person. */
const NEVER = new Set(
  "suite wing room clinic lounge floor block kitchen road street avenue crescent lodge academy school schools college hospital council trust award awards prize act centre center square estate station stadium theatre library cathedral university report programme scheme system month year group limited ltd team unit building medal trophy festival review services service party office commission children's plc llp foundation association society limited board committee".split(
    " ",
  ),
);
/** Words that end such names, and surnames as well. */
const SELDOM = new Set(
  "house court close drive terrace park church day week ward cup bridge gardens garden hall hill lane field place mount grove green wood bank moor heath mill".split(
    " ",
  ),
);
const PREPOSITIONS = new Set("in at near on from to of across around outside along into via".split(" "));

const isGiven = (word: Word | undefined, { female, male, either }: Vocabulary): boolean => {
  if (word === undefined || word.shape !== "capital") return false;
  const has = (text: string): boolean => female.has(text) || male.has(text) || either.has(text);
  return (
    has(word.text) || hyphened(word.text, female, male) || (/[^ -~]/.test(word.text) && has(plainLetters(word.text)))
  );
};

/** A name without its diacritics. */
const plainLetters = (text: string): string => text.normalize("NFD").replace(/\p{M}+/gu, "");

const hyphened = (text: string, female: ReadonlySet<string>, male: ReadonlySet<string>): boolean => {
  const [first, second] = text.split("-");
  return (
    first !== undefined &&
    second !== undefined &&
    (female.has(first) || male.has(first)) &&
    (female.has(second) || male.has(second) || second.length < 6)
  );
};

/** Finds the people of a line whose names give themselves away, or whose surroundings do. */
export function personNames(search: Search): PersonName[] {
  const found: PersonName[] = [];
  const { words, taken } = search;
  for (let i = 0; i < words.length; i++) {
    if (taken[i] !== 0 || !isName(words[i])) continue;
    const name = titled(search, i) ?? given(search, i) ?? unknown(search, i) ?? single(search, i);
    if (name === undefined) continue;
    found.push(name);
    for (let k = i; k < name.last; k++) taken[k] = 2;
    i = name.last - 1;
  }
  return found;
}

/** How many words of titles begin at a word: "Councillor Dame" is two. */
export function titlesAt({ words, vocabulary, taken }: Search, first: number): number {
  let i = first;
  for (;;) {
    const title = vocabulary.titles
      .get(plainTitle(words[i]))
      ?.find((t) => t.every((w, k) => plainTitle(words[i + k]) === w));
    if (title === undefined || taken[i] !== 0) return i - first;
    i += title.length;
  }
}

const plainTitle = (word: Word | undefined): string => word?.text.replace(/\./g, "") ?? "";

function titled(search: Search, first: number): PersonName | undefined {
  const { words, line, vocabulary } = search;
  const count = titlesAt(search, first);
  const before = words[first - 1];
  if (
    isName(before) &&
    !before.initial &&
    vocabulary.common.has(before.lower) &&
    !vocabulary.callings.has(before.lower)
  )
    return undefined;
  if (count === 0 || line.headline === "upper") return undefined;
  let at = first + count;
  if (words[at]?.text === "(" && isName(words[at + 1]) && words[at + 2]?.text === ")" && isName(words[at + 3])) {
    const last = nameEnd(search, at + 3, 1);
    return finish(search, { first, start: at + 3, last, rule: "titled-name", more: [words[at + 1]?.text ?? ""] });
  }
  let last = nameEnd(search, at, 0);
  // a title may itself be a given name or the end of a post: "Judge Davies", "Nurse Manager"
  while (last === at && at > first + 1) {
    at--;
    last = nameEnd(search, at, 0);
  }
  if (last === at) return undefined;
  if (last - at === 1 && ROYAL.has(words[at - 1]?.text ?? "") && !isGiven(words[at], vocabulary)) return undefined;
  if (last - at === 1 && !isSurnameLike(words[at], vocabulary, words[first])) return undefined;
  return finish(search, { first, start: at, last, rule: "titled-name", more: [] });
}

const ROYAL = new Set(["King", "Queen", "Prince", "Princess", "Duke", "Duchess", "Pope", "Emperor"]);
const HARD_TITLES = new Set(
  "Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Cllr Clr Coun Councillor Rev Revd Rev'd Reverend Lord Lady Baroness Baron Sgt Supt PC DC DS DI DCI Insp Det Canon Alderman Ald Bailie Hon Rabbi Fr Capt".split(
    " ",
  ),
);

/** Whether a lone word behind a title can be a surname: any behind "Mr", no common noun behind "Inspector". */
const isSurnameLike = (word: Word | undefined, vocabulary: Vocabulary, title: Word | undefined): boolean =>
  word !== undefined &&
  (HARD_TITLES.has(title?.text.replace(/\./g, "") ?? "") ||
    (!vocabulary.callings.has(word.lower) &&
      !vocabulary.common.has(word.lower) &&
      !vocabulary.places.has(word.lower) &&
      !vocabulary.heads.has(word.lower)));

/** The end of the words of a name that begins at `first`; `had` is the number of names before it. */
function nameEnd({ words, taken, vocabulary }: Search, first: number, had: number): number {
  let names = had;
  let i = first;
  for (; i < words.length && names < 5; i++) {
    const word = words[i];
    if (word === undefined || (taken[i] !== 0 && names > had)) break;
    if (taken[i] === 1) break;
    if (isName(word)) {
      if (
        names === had &&
        word.text.length > 1 &&
        FUNCTION.has(word.lower) &&
        (word.initial || !isGiven(word, vocabulary))
      )
        break;
      if (names > 0 && vocabulary.postNominals.has(word.text.replace(/\./g, ""))) break;
      if (word.shape === "upper" && word.text.length > 3 && names > had) break;
      if (names >= 1 && i > first && stops(words, i, names, vocabulary)) break;
      names++;
    } else if (nickName(words, i)) i += 2;
    else if (!(names > had || i === first) || !vocabulary.particles.has(word.lower) || !isName(words[i + 1])) break;
    else if ((word.lower === "y" || word.lower === "e" || word.lower === "la") && i === first) break;
  }
  return i;
}

/** A nickname in quotation marks between two names. */
const nickName = (words: readonly Word[], i: number): boolean =>
  /["'(]/.test(words[i]?.text ?? "") &&
  isName(words[i + 1]) &&
  /["')]/.test(words[i + 2]?.text ?? "") &&
  isName(words[i + 3]) &&
  !(words[i + 1]?.shape === "upper");

function stops(words: readonly Word[], i: number, names: number, vocabulary: Vocabulary): boolean {
  const word = words[i];
  if (word === undefined) return true;
  if (words[i - 1]?.text.replace(".", "").length === 1 && names < 4 && isName(words[i - 1])) return false;
  if (NEVER.has(word.lower) || vocabulary.titles.has(word.text)) return true;
  if (word.text.length === 1) return false;
  if (names === 1)
    return (
      vocabulary.callings.has(word.lower) &&
      !vocabulary.surnames.has(word.text) &&
      !isName(words[i + 1]) &&
      !/^(?:cook|baker|butler|bishop|king|prince|judge|head|singer|driver|gardener|farmer|carer|baron|pope|parsons|poet|chair)$/.test(
        word.lower,
      )
    );
  return (
    vocabulary.callings.has(word.lower) ||
    (vocabulary.common.has(word.lower) && !vocabulary.surnames.has(word.text)) ||
    vocabulary.titles.has(word.text)
  );
}

/** A known given name and what follows it. */
function given(search: Search, first: number): PersonName | undefined {
  const { words, vocabulary, line } = search;
  const word = words[first];
  const lead = words[first - 1];
  if (/^(?:HMS|RMS|SS|MV)$/.test(lead?.text ?? "")) return undefined;
  if (
    isName(lead) &&
    /^(?:san|santa|são|south|north|west|east|port|fort|mount|los|las|lake|cape|county|baby|little|tiny|happy|sunny|busy|mini|super|new|old|great|royal|saint|st)$/.test(
      lead.lower,
    )
  )
    return undefined;
  if (!isGiven(word, vocabulary) || line.headline === "upper" || word === undefined) return undefined;
  const last = nameEnd(search, first, 0);
  if (last - first < 2) return undefined;
  const end = words[last - 1];
  if (end === undefined || NEVER.has(end.lower) || (NEVER.has(words[last]?.lower ?? "") && isName(words[last])))
    return undefined;
  if (/^(?:the|a|an|this|our)$/.test(words[first - 1]?.lower ?? "")) return undefined;
  const strong = around(search, first, last) >= 1.5;
  if (SELDOM.has(end.lower) && !strong && !vocabulary.surnames.has(end.text)) return undefined;
  if (/^(?:house|court|close|gardens|terrace|park)$/.test(end.lower) && !strong) return undefined;
  const commonEnd = vocabulary.common.has(end.lower) || vocabulary.descriptors.has(end.lower);
  const before = words[first - 1]?.lower ?? "";
  if (commonEnd && (vocabulary.ambiguous.has(word.text) || line.headline !== "no") && around(search, first, last) < 1.5)
    return undefined;
  if (vocabulary.descriptors.has(end.lower) && !vocabulary.surnames.has(end.text) && !saidNear(search, first, last))
    return undefined;
  if (vocabulary.placeKinds.has(end.lower) && (PREPOSITIONS.has(before) || vocabulary.ambiguous.has(word.text)))
    return undefined;
  if (
    vocabulary.ambiguous.has(word.text) &&
    (vocabulary.places.has(end.lower) || vocabulary.places.has(`${word.lower} ${end.lower}`))
  )
    return undefined;
  if (
    vocabulary.places.has(
      words
        .slice(first, last)
        .map((w) => w.lower)
        .join(" "),
    )
  )
    return undefined;
  return finish(search, { first, start: first, last, rule: "given-name", more: [] });
}

/** Words that stand before names and are no part of them: posts, heads of organisations, words that begin sentences. */
const leads = (word: Word, { callings, descriptors, heads }: Vocabulary): boolean =>
  callings.has(word.lower) || descriptors.has(word.lower) || heads.has(word.lower) || FUNCTION.has(word.lower);

/** Names that no list has: what stands around them must show that they are people. */
function unknown(search: Search, first: number): PersonName | undefined {
  const { words, line, vocabulary } = search;
  const word = words[first];
  if (word === undefined || line.headline === "upper" || (word.shape === "upper" && word.text.length > 2))
    return undefined;
  if (
    leads(word, vocabulary) ||
    vocabulary.titles.has(word.text.replace(/\./g, "")) ||
    (isGiven(words[first + 1], vocabulary) &&
      (vocabulary.places.has(word.lower) || vocabulary.common.has(word.lower) || vocabulary.peoples.has(word.lower)))
  )
    return undefined;
  const last = nameEnd(search, first, 0);
  const end = words[last - 1];
  if (
    last - first < 2 ||
    end === undefined ||
    NEVER.has(end.lower) ||
    (isName(words[last]) && NEVER.has(words[last]?.lower ?? ""))
  )
    return undefined;
  const score = around(search, first, last) + inside(search, first, last);
  return score >= 2 ? finish(search, { first, start: first, last, rule: "name-in-context", more: [] }) : undefined;
}

function inside({ words, vocabulary, article, line }: Search, first: number, last: number): number {
  let score = words.slice(first, last).every((w) => !vocabulary.common.has(w.lower) && w.shape !== "upper") ? 0.5 : 0;
  const end = words[last - 1];
  if (end === undefined) return 0;
  if (
    vocabulary.surnamePrefixes.some(
      (p) =>
        p.length > 1 &&
        end.text.startsWith(p) &&
        /\p{Lu}/u.test(end.text.charAt(p.length)) &&
        end.text.length > p.length + 1,
    )
  )
    score += 1.5;
  if (/^\p{Lu}[\p{L}']+-\p{Lu}[\p{L}']+$/u.test(end.text)) score += 1.5;
  if (vocabulary.surnames.has(end.text)) score += 1;
  if (article.titled.has(end.lower)) score += 2;
  if (/^(?:el|al|ap|ab|ul)-\p{Lu}/u.test(end.text)) score += 2;
  if (words.slice(first + 1, last - 1).some((w) => vocabulary.particles.has(w.lower) || w.text.length === 1))
    score += 1;
  if (words[first]?.text.length === 1 && last - first === 2 && !vocabulary.common.has(end.lower)) score += 1;
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (word === undefined) continue;
    if (vocabulary.common.has(word.lower)) score -= i === first ? 2 : vocabulary.surnames.has(word.text) ? 0.5 : 1.5;
    else if (vocabulary.callings.has(word.lower)) score -= 2;
    if (article.places.has(word.lower) || vocabulary.places.has(word.lower)) score -= 1;
  }
  if (vocabulary.placeKinds.has(end.lower)) score -= 1.5;
  if (PREPOSITIONS.has(words[first - 1]?.lower ?? "")) score -= 1;
  if (line.headline === "title-case") score -= 1;
  return score;
}

/** How much the words before and after a name say that it is a person's. */
function around(search: Search, first: number, last: number): number {
  const { words, vocabulary } = search;
  let score = 0;
  const before = words[first - 1];
  const after = words[last];
  score += listed(search, first, last);
  if (before !== undefined && (vocabulary.callings.has(before.lower) || vocabulary.kin.has(before.lower))) score += 2;
  else if (before?.lower === "by" || before?.lower === "named" || before?.lower === "called") score += 0.5;
  else if (before?.text === "," && callingBefore(search, first - 2)) score += 1.5;
  else if (before !== undefined && vocabulary.saying.has(before.lower) && before.shape === "lower") score += 1.5;
  if (after === undefined) return score;
  if (vocabulary.saying.has(after.lower)) score += 1.5;
  if (after.text === "," || after.text === "(") score += apposition(search, last + 1);
  if (isName(after) && vocabulary.postNominals.has(after.text)) score += 2;
  if (["who", "whose"].includes(after.lower)) score += 1.5;
  if (after.text === "," && /^(?:from|of|at)$/.test(words[last + 1]?.lower ?? "") && search.taken[last + 2] === 1)
    score += 1.5;
  if (
    after.text === "," &&
    /^(?:from|of|at)$/.test(words[last + 1]?.lower ?? "") &&
    words
      .slice(last + 2, last + 7)
      .some((w) => /^(?:council|school|college|hospital|trust|university|academy|primary)$/.test(w.lower))
  )
    score += 1.5;
  else if (after.text === "(" && search.taken[last + 1] === 1) score += 1.5;
  if (livesOn(words, last)) score += 1.5;
  return score;
}

/** A name in a list with the names of people. */
function listed({ words, vocabulary, taken }: Search, first: number, last: number): number {
  const joint = (word: Word | undefined): boolean => word?.text === "," || word?.lower === "and";
  const left =
    joint(words[first - 1]) && (taken[first - 2] === 2 || (words[first - 2]?.text === "," && taken[first - 3] === 2));
  const next = joint(words[last]) ? (joint(words[last + 1]) ? last + 2 : last + 1) : -1;
  const right = next > 0 && isGiven(words[next], vocabulary) && isName(words[next + 1]);
  return left && (right || joint(words[last])) ? 2 : left || right ? 1 : 0;
}

const LIVES = new Set(
  "named appointed elected re-elected born married praised recognised nominated crowned honoured sacked jailed convicted promoted succeeded educated".split(
    " ",
  ),
);
const DOES = new Set(
  "joined retired resigned died married campaigned served lost won ran founded graduated studied taught wrote starred defeated narrowly previously volunteered emigrated became".split(
    " ",
  ),
);

const OFFICE = new Set(
  "ran stood retired resigned died campaigned graduated studied married regained kept held faced won lost defeated".split(
    " ",
  ),
);

/** What people do who seek or leave an office. */
function standsForOffice(words: readonly Word[], at: number): boolean {
  if (OFFICE.has(words[at]?.lower ?? "")) return true;
  if (!/^(?:was|has|had)$/.test(words[at]?.lower ?? "")) return false;
  return words.slice(at + 1, at + 4).some((word) => /^(?:elected|re-elected|born|married|educated)$/.test(word.lower));
}

/** What happens to people only: "was appointed", "retired". */
function livesOn(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.lower ?? "";
  if (DOES.has(verb)) return true;
  const next = words[at + 1]?.lower === "been" || words[at + 1]?.lower === "also" ? at + 2 : at + 1;
  return /^(?:was|is|has|had|were)$/.test(verb) && LIVES.has(words[next]?.lower ?? "");
}

/** Whether a calling stands in the phrase that ends at a word: "the landlady of the Duke," */
function callingBefore({ words, vocabulary }: Search, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 9); i--) {
    const word = words[i];
    if (word === undefined || /[.,;:"]/.test(word.text)) return false;
    if (word.shape !== "mark" && vocabulary.callings.has(word.lower)) return true;
  }
  return false;
}

/** What follows a comma or bracket: an age, "who", a calling. */
function apposition({ words, vocabulary }: Search, at: number): number {
  const next = words[at];
  if (next === undefined) return 0;
  if (/^(?:1?\d{1,2})$/.test(next.text) || next.lower === "aged")
    return /[,.)]/.test(words[at + 1]?.text ?? ".") || next.lower === "aged" ? 2 : 0;
  if (next.lower === "who" || next.lower === "whose") return 1.5;
  for (let i = at; i < Math.min(words.length, at + 9); i++) {
    const word = words[i];
    if (word === undefined || /[.,;:")]/.test(word.text)) break;
    if (vocabulary.callings.has(word.lower) || vocabulary.kin.has(word.lower)) return 2;
  }
  return 0;
}

const saidNear = ({ words, vocabulary }: Search, first: number, last: number): boolean =>
  vocabulary.saying.has(words[last]?.lower ?? "") ||
  vocabulary.saying.has(words[first - 1]?.lower ?? "") ||
  words[last]?.text === ",";

/** A given name that stands alone: a child, a pupil, a care leaver. */
function single(search: Search, first: number): PersonName | undefined {
  const { words, vocabulary, line, article } = search;
  const word = words[first];
  const next = words[first + 1];
  if (word === undefined || word.shape !== "capital" || word.text.length < 2 || line.headline === "upper")
    return undefined;
  if (
    isName(next) ||
    next?.text === "&" ||
    article.places.has(word.lower) ||
    (isName(words[first - 1]) && !isKin(search, first - 1))
  )
    return undefined;
  const known = isGiven(word, vocabulary);
  const shared = sharedSurname(search, first);
  if (known && shared.length > 0) {
    const name = finish(search, { first, start: first, last: first + 1, rule: "shared-surname", more: [] });
    return { ...name, parts: [...name.parts, ...shared] };
  }
  const finishSingle = (rule: string, weak: boolean) => ({
    ...finish(search, { first, start: first, last: first + 1, rule, more: [] }),
    ...(weak && { weak }),
  });
  if (
    !known &&
    (vocabulary.common.has(word.lower) || vocabulary.places.has(word.lower) || vocabulary.callings.has(word.lower))
  )
    return undefined;
  if (isKin(search, first - 1) && !PREPOSITIONS.has(words[first - 1]?.lower ?? ""))
    return finishSingle("kin-name", false);
  if (line.headline === "title-case") return undefined;
  const speaks = vocabulary.saying.has(next?.lower ?? "") && next?.shape === "lower";
  if (vocabulary.surnames.has(word.text) && (livesOn(words, first + 1) || (speaks && !known)))
    return finishSingle("surname-alone", true);
  if (!known && standsForOffice(words, first + 1) && !vocabulary.surnames.has(word.text))
    return finishSingle("surname-alone", true);
  if (!known)
    return next !== undefined && /[,(]/.test(next.text) && yearGroup(search, first + 2) > 0
      ? finishSingle("pupil-name", false)
      : undefined;
  const score =
    around(search, first, first + 1) +
    (next?.text === "," ? yearGroup(search, first + 2) : 0) +
    (next?.text === "(" ? yearGroup(search, first + 2) : 0);
  if (score >= (vocabulary.ambiguous.has(word.text) ? 2 : 1.5)) return finishSingle("given-name-alone", false);
  return finishSingle("given-name-again", true);
}

/** The surname that "Sarah" shares in "Sarah and Gary Andrews". */
function sharedSurname(search: Search, first: number): readonly string[] {
  const { words, vocabulary } = search;
  if (
    !/^(?:and|&)$/.test(words[first + 1]?.lower ?? "") ||
    (words[first - 1]?.text === "," && search.taken[first - 2] === 2) ||
    !isGiven(words[first + 2], vocabulary)
  )
    return [];
  const last = nameEnd(search, first + 2, 0);
  const names = words.slice(first + 3, last);
  if (
    names.length === 0 ||
    names.length > 2 ||
    NEVER.has(names.at(-1)?.lower ?? "") ||
    vocabulary.places.has(names.at(-1)?.lower ?? "")
  )
    return [];
  return names.map((word) => word.text);
}

const isKin = ({ words, vocabulary }: Search, at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.shape === "mark") return false;
  return vocabulary.kin.has(word.lower) || vocabulary.kin.has(`${words[at - 1]?.lower} ${word.lower}`);
};

/** "in Year 5", "Year 2", "one of our care leavers". */
const yearGroup = ({ words }: Search, at: number): number =>
  /^(?:year|reception|nursery|p\d)$/.test(words[at]?.lower ?? "") ||
  (words[at]?.lower === "in" && words[at + 1]?.lower === "year") ||
  (words[at]?.lower === "one" && words[at + 1]?.lower === "of")
    ? 2
    : 0;

/** Titles that are the name itself where one name follows: "Lord Heskin", "Queen Maud". */
const PEERS = new Set(["Lord", "Lady", "Baroness", "King", "Queen", "Prince", "Princess", "Pope", "Emperor"]);

type Read = {
  readonly first: number;
  readonly start: number;
  readonly last: number;
  readonly rule: string;
  readonly more: readonly string[];
};

function finish({ words, vocabulary, index }: Search, { first, start, last, rule, more }: Read): PersonName {
  const titles = words.slice(first, start).filter((word) => word.shape !== "mark" && !more.includes(word.text));
  const peer = last - start === 1 && PEERS.has(words[start - 1]?.text ?? "") ? 1 : 0;
  const parts = words
    .slice(start, last)
    .filter((word) => word.shape !== "mark" && word.shape !== "possessive")
    .map((word) => word.text);
  const letters: string[] = [];
  let after = last;
  for (; after < words.length; after++) {
    const word = words[after];
    if (word === undefined) break;
    const text = word.text.replace(/\./g, "");
    if (vocabulary.postNominals.has(text)) letters.push(text);
    else if (!(word.text === "," && vocabulary.postNominals.has(words[after + 1]?.text ?? ""))) break;
  }
  const title = titles.map((word) => word.text).join(" ");
  return {
    start: words[start - peer]?.start ?? 0,
    end: words[last - 1]?.end ?? 0,
    line: index,
    first,
    last: letters.length > 0 ? after : last,
    ...(title !== "" && { title }),
    parts: [...more, ...parts],
    ...(letters.length > 0 && { postNominals: letters.join(" ") }),
    ...genderOf(
      vocabulary,
      titles.map((word) => word.text),
      more[0] ?? parts[0],
    ),
    rule,
  };
}

function genderOf(
  vocabulary: Vocabulary,
  titles: readonly string[],
  name: string | undefined,
): { gender?: "female" | "male" } {
  const folded = titles.map((title) => title.replace(/\./g, "").toLowerCase());
  if (folded.some((title) => vocabulary.femaleTitles.has(title))) return { gender: "female" };
  if (folded.some((title) => vocabulary.maleTitles.has(title))) return { gender: "male" };
  if (name === undefined || vocabulary.either.has(name)) return {};
  const [first = name] = name.split("-");
  const female = vocabulary.female.has(name) || vocabulary.female.has(first);
  const male = vocabulary.male.has(name) || vocabulary.male.has(first);
  return female === male ? {} : { gender: female ? "female" : "male" };
}
