import type { OrganisationKind } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { KnownName, Vocabulary } from "./vocabulary.ts";
import type { Line, Word } from "./words.ts";

/** A name in the text that is an organisation's; `first` and `last` (not included) are indices of words of its line. */
export type OrganisationName = Span & {
  readonly line: number;
  readonly first: number;
  readonly last: number;
  readonly kind: OrganisationKind;
  readonly known?: KnownName;
  /** Letters in brackets behind the name that stand for it. */
  readonly acronym?: Span;
  readonly rule: string;
};

/** Everything that the search for names in one line needs; `taken` marks words that a name has. */
export type Search = {
  readonly line: Line;
  readonly index: number;
  readonly words: readonly Word[];
  readonly taken: Uint8Array;
  readonly vocabulary: Vocabulary;
  readonly article: ArticleHints;
};

/** What the whole article gives away before names are sought: words used as places, surnames behind a title. */
export type ArticleHints = {
  readonly places: ReadonlySet<string>;
  readonly titled: ReadonlySet<string>;
  readonly care: boolean;
};

const CONNECTORS = new Set(["of", "for", "and", "&", "the", "y", "yr", "de", "la", "upon"]);
/** Words that begin sentences and never names. */
export const FUNCTION = new Set(
  "the a an but and or when while if as at in on for with from after before since although though however meanwhile also last this that these those his her its their our my your both all every each no now then so yet by of to under over during following according despite neighbouring nearby former what why how where who will is are was were has have had can could should would may might not one two three four five six seven eight nine ten another other some any many most more such only even just still until unless because once here there outside inside within across against among between into near through throughout towards upon via visit contact email call read see watch meet dear from".split(
    " ",
  ),
);
const GERUND_NAMES = new Set([
  "housing",
  "nursing",
  "learning",
  "planning",
  "building",
  "sporting",
  "united",
  "allied",
  "training",
  "teaching",
  "reading",
  "barking",
  "fostering",
  "leading",
  "caring",
  "working",
  "living",
  "family",
  "early",
  "daily",
  "weekly",
  "only",
]);
const NOT_HEADS = new Set(
  "award awards act prize medal bill programme scheme framework code report strategy plan charter cup trophy festival show week day month year road street building certificate status pledge policy inspection inspections agreement campaign fund grant conference summit lottery marathon game games match line crisis election elections constitution treaty war battle revolution championship championships handbook guide guidance regulations order directive survey review2 ".split(
    " ",
  ),
);

/** A word with a capital. */
export type NameWord = Word & { readonly shape: "capital" | "upper" };

export const isName = (word: Word | undefined): word is NameWord =>
  word?.shape === "capital" || word?.shape === "upper";

/** "The Senate election" names a vote and no body. */
const isVote = ({ words }: Search, { kind, last }: OrganisationName): boolean =>
  kind === "government" && /^(?:by-)?elections?$/.test(words[last]?.lower ?? "");

/** Finds the organisations of a line that a list knows, or that their own words give away. */
export function organisationNames(search: Search): OrganisationName[] {
  const found: OrganisationName[] = [];
  const known = knownAt(search);
  for (let i = 0; i < search.words.length; i++) {
    if (!isName(search.words[i])) continue;
    const end = runEnd(search, i, known);
    for (const name of cutRun(search, { first: i, last: end }, known)) found.push(name);
    i = end - 1;
  }
  return found.filter((name) => !isVote(search, name)).map((name) => withAcronym(search, name));
}

/** Where known names stand, longest first, by the index of their first word. */
function knownAt({ words, vocabulary, line }: Search): Map<number, { last: number; name: KnownName }> {
  const found = new Map<number, { last: number; name: KnownName }>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!isName(word)) continue;
    const name = vocabulary.known
      .get(word.lower)
      ?.find((known) => matches(words, i, known.words, line.headline === "upper"));
    if (name === undefined) continue;
    found.set(i, { last: i + name.words.length, name });
    i += name.words.length - 1;
  }
  return found;
}

function matches(words: readonly Word[], at: number, wanted: readonly string[], anyCase: boolean): boolean {
  return wanted.every((want, k) => {
    const word = words[at + k];
    if (word === undefined) return false;
    if (want.length > 3 && k > 0)
      return word.lower === want.toLowerCase() && (anyCase || isName(word) === startsUpper(want));
    return word.text === want || (anyCase && wanted.length > 1 && word.lower === want.toLowerCase());
  });
}

const startsUpper = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** The end of the run of capitalised words, connectors and possessives that begins at a word. */
function runEnd({ words }: Search, first: number, known: KnownAt): number {
  let last = known.get(first)?.last ?? first + 1;
  for (let i = last; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (isName(word)) {
      if (word.initial && words[i - 1]?.shape === "mark") break;
      last = known.get(i)?.last ?? i + 1;
      i = last - 1;
    } else if (bracketed(words, i)) {
      last = i + 4;
      i += 3;
    } else if (!joins(words, i)) break;
  }
  return last;
}

/** "(NI) Ltd" inside a company's name. */
const bracketed = (words: readonly Word[], i: number): boolean =>
  words[i]?.text === "(" &&
  isName(words[i + 1]) &&
  words[i + 2]?.text === ")" &&
  /^(?:ltd|limited|uk|plc|trust|services)$/.test(words[i + 3]?.lower ?? "");

function joins(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  if (word.shape === "possessive") return isName(words[i + 1]);
  if (word.text === "'") return pluralOwner(words, i);
  if (!CONNECTORS.has(word.lower)) return false;
  if (word.lower === "the" && !/^(?:of|for|and|upon|&)$/.test(words[i - 1]?.lower ?? "")) return false;
  const next = words[i + 1];
  if (isName(next)) return true;
  return next !== undefined && next.lower === "the" && isName(words[i + 2]);
}

/** The apostrophe of "Leavers' Forum": close behind an s, and before a capital. */
export const pluralOwner = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.end === words[i]?.start &&
  /s$/.test(words[i - 1]?.text ?? "") &&
  isName(words[i + 1]) &&
  words[i + 1]?.start === (words[i]?.end ?? 0) + 1;

type Range = { readonly first: number; readonly last: number };
type KnownAt = ReadonlyMap<number, { last: number; name: KnownName }>;

/** Cuts a run at the joints of its grammar and keeps the pieces that are organisations. */
function cutRun(search: Search, run: Range, known: KnownAt): OrganisationName[] {
  const found: OrganisationName[] = [];
  let first = run.first;
  while (first < run.last) {
    const piece = { first, last: pieceEnd(search, { first, last: run.last }, known) };
    found.push(...readPiece(search, piece, known));
    first = piece.last + (isName(search.words[piece.last]) ? 0 : 1);
    while (first < run.last && !isName(search.words[first])) first++;
  }
  return found;
}

/** Where the piece that begins a run ends: before a joint whose left side is complete. */
function pieceEnd(search: Search, run: Range, known: KnownAt): number {
  const { words } = search;
  for (let i = run.first + 1; i < run.last; i++) {
    const word = words[i];
    if (word === undefined || isName(word) || insideKnown(known, i)) continue;
    const left = { first: run.first, last: i };
    if (word.shape === "possessive" && (complete(search, left, known) || isPlace(search, left))) return i;
    if (
      (word.lower === "and" || word.text === "&") &&
      complete(search, left, known) &&
      !onlyHeads(search, i + 1, run.last)
    )
      return i;
    if (word.lower === "and" && words[i + 1]?.lower === "the") return i;
    if (
      (word.lower === "of" || word.lower === "for") &&
      (isPost(search, left) ||
        isProduct(words[i - 1]) ||
        (properComplete(search, left, known) && !isOpen(search, i - 1)))
    )
      return i;
  }
  return run.last;
}

/** A thing that is made and no body: "Annual Assessment of", "Statement of". */
const isProduct = (word: Word | undefined): boolean =>
  /^(?:assessment|statement|review|report|survey|audit|study|list|guide|programme|year|award|winner|summary|overview|publication|state|best|freedom|quality|standards?|day|night|week)s?$/.test(
    word?.lower ?? "",
  );

const LEVELS = new Set(["borough", "city", "county", "district", "metropolitan", "town", "parish"]);

/** Whether a name may go on behind this head: "Federation of", "National Council of"; never "Town Council of". */
function isOpen({ words, vocabulary, article }: Search, at: number): boolean {
  const head = words[at]?.lower ?? "";
  if (head !== "council") return vocabulary.openHeads.has(head);
  const before = words[at - 1]?.lower ?? "";
  return (
    vocabulary.common.has(before) &&
    !LEVELS.has(before) &&
    !vocabulary.places.has(before) &&
    !article.places.has(before)
  );
}

const insideKnown = (known: KnownAt, at: number): boolean => {
  for (const [first, { last }] of known) if (first < at && at < last) return true;
  return false;
};

function complete(search: Search, range: Range, known: KnownAt): boolean {
  for (const [at, { last }] of known) if (at >= range.first && last === range.last) return true;
  return headAt(search, range) !== undefined;
}

const properComplete = (search: Search, range: Range, known: KnownAt): boolean =>
  complete(search, range, known) &&
  (hasProper(search, range) || [...known].some(([at, k]) => at >= range.first && k.last === range.last));

const isPlace = ({ words, vocabulary, article }: Search, { first, last }: Range): boolean => {
  const text = words
    .slice(first, last)
    .map((w) => w.lower)
    .join(" ");
  return vocabulary.places.has(text) || article.places.has(text);
};

const SCHOOL_ENDS = new Set(
  "college sixth form nursery pre-school preschool academy school centre children's early years unit".split(" "),
);

/** "School and Sixth Form": what follows only goes on with the name. */
function onlyHeads({ words }: Search, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!SCHOOL_ENDS.has(words[i]?.lower ?? "")) return false;
  return last > first;
}

/** Whether the words end in a post or a title: "Leader", "Cabinet Member", "Councillor". */
function isPost({ words, vocabulary }: Search, { first, last }: Range): boolean {
  for (let from = Math.max(first, last - 4); from < last; from++)
    if (
      vocabulary.posts.has(
        words
          .slice(from, last)
          .map((w) => w.lower)
          .join(" "),
      )
    )
      return true;
  const word = words[last - 1]?.lower ?? "";
  if (vocabulary.descriptors.has(word)) return false;
  return vocabulary.callings.has(word) || isPersonLike(words, first, last, vocabulary);
}

/** A given name and a surname: "Monique Delacroix of Hexby City Council". */
const isPersonLike = (
  words: readonly Word[],
  first: number,
  last: number,
  { female, male, descriptors }: Vocabulary,
): boolean =>
  last - first >= 2 &&
  last - first <= 3 &&
  (female.has(words[first]?.text ?? "") || male.has(words[first]?.text ?? "")) &&
  !descriptors.has(words[last - 1]?.lower ?? "");

/** The organisation head that a range ends in. */
function headAt({ words, vocabulary }: Search, { first, last }: Range) {
  const end = words[last - 1];
  if (end === undefined || !isName(end)) return undefined;
  return vocabulary.heads
    .get(end.lower)
    ?.find(
      (head) =>
        last - head.words.length >= first &&
        head.words.every((w, k) => words[last - head.words.length + k]?.lower === w),
    );
}

/** Whether a range has a word that names, beside those that only describe. */
function hasProper({ words, vocabulary, line }: Search, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (!isName(word) || vocabulary.descriptors.has(word.lower) || NOT_HEADS.has(word.lower)) continue;
    if (line.headline === "title-case" && vocabulary.common.has(word.lower)) continue;
    return true;
  }
  return false;
}

function readPiece(search: Search, piece: Range, known: KnownAt): OrganisationName[] {
  const begun = startAt(search, piece);
  if (begun !== undefined && !longerKnown(begun, known)) return [begun];
  const named = headName(search, piece);
  const inside = [...known].filter(([at, { last }]) => at >= piece.first && last <= piece.last);
  const kept = inside.filter(([at, k]) => !(named !== undefined && swallows(named, at, k)));
  const rest = named !== undefined && !kept.some(([at, k]) => at < named.last && named.first < k.last) ? [named] : [];
  return [
    ...rest,
    ...kept.map(([at, { last, name }]) => make(search, { first: at, last }, name.kind, "known-body", name)),
  ].sort((a, b) => a.first - b.first);
}

const longerKnown = (name: OrganisationName, known: KnownAt): boolean => {
  for (const [first, { last }] of known) if (first <= name.first && last >= name.last) return true;
  return false;
};

/** Whether a name by its head is longer than a known one that it contains and so goes before it. */
function swallows(named: OrganisationName, at: number, known: { last: number; name: KnownName }): boolean {
  if (at < named.first || known.last > named.last) return false;
  if (named.last - named.first === known.last - at) return false;
  if (known.name.lexicon !== undefined) return known.last - at > 1 && at === named.first && known.last < named.last;
  if (known.name.kind === "political-party") return known.last - at > 1;
  return true;
}

function make(search: Search, range: Range, kind: OrganisationKind, rule: string, known?: KnownName): OrganisationName {
  const { words, index } = search;
  return {
    start: words[range.first]?.start ?? 0,
    end: words[range.last - 1]?.end ?? 0,
    line: index,
    ...range,
    kind,
    ...(known !== undefined && { known }),
    rule,
  };
}

/** A name that a start such as "University of" or "Ysgol" begins. */
function startAt(search: Search, piece: Range): OrganisationName | undefined {
  const { words, vocabulary } = search;
  for (let i = piece.first; i < piece.last; i++) {
    const start = vocabulary.starts
      .get(words[i]?.lower ?? "")
      ?.find((s) => i + s.words.length < piece.last && s.words.every((w, k) => words[i + k]?.lower === w));
    if (start === undefined || !isName(words[i])) continue;
    const range = { first: leftEdge(search, { first: piece.first, last: i + 1 }, i), last: piece.last };
    if (
      /^(?:governors|trustees|directors|management|education)$/.test(words[i + start.words.length]?.lower ?? "") &&
      start.words[0] === "board"
    )
      continue;
    if (start.needs === "head" && headAt(search, range) === undefined) continue;
    const last = words[piece.last - 1]?.lower ?? "";
    if (
      NOT_HEADS.has(last) ||
      (vocabulary.descriptors.has(words[i + start.words.length]?.lower ?? "") &&
        start.kind !== "government" &&
        piece.last - i <= start.words.length + 1)
    )
      continue;
    const head = headAt(search, range);
    return make(search, range, head !== undefined && !head.generic ? head.kind : start.kind, "organisation-start");
  }
  return undefined;
}

/** Where the name that a start at `at` begins really begins: "Scottish" of "Scottish Institute of". */
function leftEdge({ words, vocabulary }: Search, piece: Range, at: number): number {
  let first = at;
  while (first > piece.first) {
    const before = words[first - 1];
    if (!isName(before) || FUNCTION.has(before.lower) || vocabulary.callings.has(before.lower)) break;
    first--;
  }
  return first;
}

/** The longest name of a piece that ends in an organisation's head. */
function headName(search: Search, piece: Range): OrganisationName | undefined {
  const { words } = search;
  for (let last = piece.last; last > piece.first + 1; last--) {
    const head = headAt(search, { first: piece.first, last });
    if (head === undefined) continue;
    const next = words[last];
    if (last < piece.last && isName(next) && NOT_HEADS.has(next.lower)) continue;
    if (/^[cd]c$/.test(words[last - 1]?.lower ?? "") && !isPlace(search, { first: piece.first, last: last - 1 }))
      continue;
    const first = leftOf(search, { first: piece.first, last }, last - head.words.length);
    const end = trailingEnd(search, last, piece.last);
    if (search.line.headline === "upper" && (first > 0 || last < words.length)) return undefined;
    const range = { first: head.kind === "health-body" ? beforeComma(search, first, last) : first, last: end };
    if (first >= last - 1 && head.words.length === 1) return undefined;
    if (
      !hasProper(search, { first, last: Math.max(last - head.words.length, first) }) &&
      !(end > last && hasProper(search, range))
    )
      continue;
    if (head.generic && (isBare(search.line) || head.kind === "media") && !hasUncommon(search, range)) continue;
    if (words[range.first]?.lower === "best") continue;
    if (head.generic && range.last - range.first > 3 && innerCouncil(search, range)) continue;
    return make(search, range, kindOf(search, range, head.kind), "organisation-head");
  }
  return undefined;
}

/** "Hexley City Council Health Scrutiny Committee" is the council's. */
function innerCouncil({ words }: Search, { first, last }: Range): boolean {
  for (let i = first + 1; i < last - 1; i++) if (words[i]?.text === "Council" && isName(words[i + 1])) return true;
  return false;
}

/** A line of a list or a heading: short, and no sentence. */
const isBare = ({ words }: Line): boolean => words.length <= 14 && !/[.!?]/.test(words[words.length - 1]?.text ?? "");

const hasUncommon = ({ words, vocabulary }: Search, { first, last }: Range): boolean => {
  for (let i = first; i < last; i++) if (isName(words[i]) && !vocabulary.common.has(words[i]?.lower ?? "")) return true;
  return false;
};

/** The first place of "Tees, Esk and Wear Valleys NHS Foundation Trust". */
function beforeComma({ words, vocabulary }: Search, first: number, last: number): number {
  const place = words[first - 2];
  if (words[first - 1]?.text !== "," || !isName(place) || isName(words[first - 3]) || words[first - 3]?.text === ",")
    return first;
  const joined = words[first + 1]?.lower === "and" && isName(words[first + 2]) && first + 3 < last;
  return joined && !vocabulary.heads.has(place.lower) ? first - 2 : first;
}

function trailingEnd(search: Search, last: number, limit: number): number {
  const { words, vocabulary } = search;
  let end = last;
  if (/^(?:of|for)$/.test(words[end]?.lower ?? "") && end + 1 < limit && isOpen(search, end - 1)) return limit;
  if (words[end]?.text === "(" && bracketed(words, end) && end + 4 <= limit) end += 4;
  if (
    words[end]?.text === "school" &&
    /^(?:primary|infants?|juniors?|high|grammar|nursery)$/.test(words[end - 1]?.lower ?? "")
  )
    end++;
  while (end < limit && vocabulary.trailing.has(words[end]?.lower ?? "")) end++;
  return end;
}

/** Where a name that ends in a head begins: behind titles, posts and words that only begin the sentence. */
function leftOf({ words, vocabulary }: Search, piece: Range, head: number): number {
  let first = piece.first;
  for (let i = piece.first; i < head; i++) {
    const word = words[i];
    if (word === undefined) break;
    const title =
      vocabulary.callings.has(word.lower) &&
      !vocabulary.descriptors.has(word.lower) &&
      words[i + 1]?.shape !== "possessive";
    if (i < head - 0 && title && isName(words[i + 1]) && !isHeadless(word)) first = i + 1;
  }
  while (
    first < head &&
    dropped(words[first], vocabulary) &&
    !/^(?:saints|souls|hallows)$/.test(words[first + 1]?.lower ?? "")
  )
    first++;
  while (first < head && !isName(words[first])) first++;
  return first;
}

const isHeadless = (word: Word): boolean =>
  [
    "bishop",
    "king",
    "queen",
    "prince",
    "princess",
    "duke",
    "king's",
    "earl",
    "saint",
    "st",
    "baker",
    "cook",
    "carer",
  ].includes(word.lower);

function dropped(word: Word | undefined, vocabulary: Vocabulary): boolean {
  if (word === undefined) return false;
  if (word.lower === "the" || word.lower === "a" || word.lower === "an") return true;
  if (vocabulary.titles.has(word.text) && /^(?:Cllr|Coun|Councillor|Mr|Mrs|Ms|Dr)$/.test(word.text)) return true;
  if (!word.initial) return word.shape === "capital" && FUNCTION.has(word.lower) && word.lower !== "for";
  if (FUNCTION.has(word.lower)) return true;
  return /(?:ing|ed|ly)$/.test(word.lower) && vocabulary.common.has(word.lower) && !GERUND_NAMES.has(word.lower);
}

function kindOf(
  { words, vocabulary, article }: Search,
  { first, last }: Range,
  kind: OrganisationKind,
): OrganisationKind {
  const end = words[last - 1]?.lower ?? "";
  if (end === "trust" || end === "service" || end === "services") {
    const inside = new Set(words.slice(first, last).map((word) => word.lower));
    const trust = vocabulary.trusts.find(({ word }) => inside.has(word));
    if (end === "trust") return trust?.kind ?? "charity";
    if (inside.has("police")) return "police";
    if (inside.has("fire")) return "fire-service";
  }
  if (article.care && (end === "homes" || end === "care")) return "care-provider";
  return kind;
}

/** Adds the letters in brackets that follow a name and abbreviate it. */
function withAcronym(search: Search, name: OrganisationName): OrganisationName {
  const at = acronymAt(search.words, name.last);
  return at === undefined ? name : { ...name, acronym: at };
}

/** The letters in brackets at a word: "(TSCP)", "(the Trust)" is none. */
export function acronymAt(words: readonly Word[], at: number): Span | undefined {
  if (words[at]?.text !== "(") return undefined;
  const first = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const letters = words[first];
  if (letters === undefined || words[first + 1]?.text !== ")") return undefined;
  if (!/^\p{Lu}[\p{L}&]*\p{Lu}\p{Ll}?$|^\p{Lu}{2,}$/u.test(letters.text)) return undefined;
  return { start: letters.start, end: letters.end };
}
