import { leftEdge } from "./edges.ts";
import { headAt, headName } from "./heads.ts";
import { type Known, knownAt } from "./known-names.ts";
import { acronymAt, isPhrase, make, type OrganisationName } from "./organisation-name.ts";
import { pieceEnd } from "./pieces.ts";
import { runEnd } from "./runs.ts";
import { isName, type Range, type Search } from "./search.ts";
import type { KnownName } from "./vocabulary.ts";

/** "The Senate election" names a vote and no body. */
const isVote = ({ words }: Search, { kind, last }: OrganisationName): boolean =>
  kind === "government" && /^(?:by-)?elections?$/.test(words[last]?.lower ?? "");

/** "In the Inspiring Care Home Manager category": the name of a prize and no body. */
function isPrize({ words }: Search, { known, first, last }: OrganisationName): boolean {
  let end = last;
  while (isName(words[end]) && end < last + 4) end++;
  return (
    known === undefined &&
    words[end]?.lower === "category" &&
    /^(?:the|their|of|our)$/.test(words[first - 1]?.lower ?? words[first]?.lower ?? "")
  );
}

/** "A Working Group of the committee", "every Parish Council": one of a sort, of ordinary words, is not named. */
function isOneOfSort({ words, vocabulary }: Search, { known, first, last }: OrganisationName): boolean {
  if (known !== undefined || !/^(?:an?|any|each|every)$/.test(words[first - 1]?.lower ?? "")) return false;
  const own = words.slice(first, last);
  const of = own.findIndex(({ lower }) => lower === "of" || lower === "for");
  return own
    .slice(0, of < 0 ? own.length : of)
    .every(
      ({ lower }) => vocabulary.common.has(lower) || vocabulary.descriptors.has(lower) || vocabulary.heads.has(lower),
    );
}

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
  return found
    .filter(
      (name) =>
        !isVote(search, name) &&
        !isPrize(search, name) &&
        !isOneOfSort(search, name) &&
        (name.known !== undefined || !isPhrase(search, name)),
    )
    .map((name) => withAcronym(search, name));
}

/** Cuts a run at the joints of its grammar and keeps the pieces that are organisations. */
function cutRun(search: Search, run: Range, known: Known): OrganisationName[] {
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

function readPiece(search: Search, piece: Range, known: Known): OrganisationName[] {
  const begun = startAt(search, piece);
  if (begun !== undefined && (known.at.get(begun.first)?.last ?? 0) < begun.last) return [begun];
  const named = headName(search, piece);
  const kept: OrganisationName[] = [];
  for (let first = piece.first; first < piece.last; first++) {
    const here = known.at.get(first);
    if (here === undefined || here.last > piece.last) continue;
    const { last, name } = here;
    if (name.name === "NHS" && MODIFIED.test(search.words[last]?.lower ?? "")) continue;
    if (name.lexicon === undefined && isPartOfMore(search, { first, last }, piece)) continue;
    if (named === undefined || !(swallows(named, { first, last }, name) || isPartyClub(search, named, name)))
      kept.push(make(search, { first, last }, { kind: name.kind, rule: "known-body", known: name }));
  }
  const apart = named !== undefined && !kept.some((k) => k.first < named.last && named.first < k.last);
  return apart ? [...kept, named].sort((a, b) => a.first - b.first) : kept;
}

/** Nouns that "NHS" only describes. */
const MODIFIED =
  /^(?:trusts?|foundation|staff|hospitals?|services?|bosses|inspectors?|patients?|dentists?|dental|funding|managers?|leaders?|organisations?|boards?|bodies|commissioners?|care|watchdog|workers?|nurses?|doctors?|treatment|waiting|number)$/;

/** Ordinary words that a list has as a name ("Community Care"), inside a longer name. */
function isPartOfMore({ words, vocabulary }: Search, { first, last }: Range, piece: Range): boolean {
  const beside =
    (first > piece.first && isName(words[first - 1]) && !vocabulary.openers.has(words[first - 1]?.lower ?? "")) ||
    (last < piece.last && isName(words[last]));
  return beside && last - first > 1 && words.slice(first, last).every((word) => vocabulary.common.has(word.lower));
}

/** Whether a name by its head is longer than a known one that it contains and so goes before it. */
function swallows(named: Range, range: Range, known: KnownName): boolean {
  if (range.first < named.first || range.last > named.last) return false;
  const [length, longer] = [range.last - range.first, named.last - named.first];
  if (length === longer) return false;
  if (known.lexicon !== undefined) return length > 1 && range.first === named.first && range.last < named.last;
  return known.kind !== "political-party" || length > 1;
}

/** "Labour Society", "Hexley Labour Club": a body of its own, whatever party it is for. */
const isPartyClub = ({ words }: Search, { last }: Range, { kind }: KnownName): boolean =>
  kind === "political-party" && /^(?:society|club|association|students|federation)$/.test(words[last - 1]?.lower ?? "");

/** A name that a start such as "University of" or "Ysgol" begins. */
function startAt(search: Search, piece: Range): OrganisationName | undefined {
  const { words, vocabulary } = search;
  for (let i = piece.first; i < piece.last; i++) {
    const start = vocabulary.starts
      .get(words[i]?.lower ?? "")
      ?.find((s) => i + s.words.length < piece.last && s.words.every((w, k) => words[i + k]?.lower === w));
    if (start === undefined || !isName(words[i])) continue;
    const following = words[i + start.words.length]?.lower ?? "";
    if (start.words[0] === "nhs" && vocabulary.common.has(following) && !vocabulary.places.has(following)) continue;
    const range = { first: leftEdge(search, { first: piece.first, last: i + 1 }, i), last: piece.last };
    if (
      /^(?:governors|trustees|directors|management|education)$/.test(words[i + start.words.length]?.lower ?? "") &&
      start.words[0] === "board"
    )
      continue;
    if (isFaculty(search, range, start.words)) continue;
    if (start.needs === "head" && headAt(search, range) === undefined) continue;
    if (i > piece.first && start.words[0] === "church" && headAt(search, range)?.kind === "school") continue;
    const last = words[piece.last - 1]?.lower ?? "";
    if (
      vocabulary.occasions.has(last) ||
      (vocabulary.descriptors.has(words[i + start.words.length]?.lower ?? "") &&
        start.kind !== "government" &&
        piece.last - i <= start.words.length + 1)
    )
      continue;
    const head = headAt(search, range);
    return make(search, range, {
      kind: head !== undefined && (!head.generic || start.kind === "other") ? head.kind : start.kind,
      rule: "organisation-start",
    });
  }
  return undefined;
}

/** "the Department of Chemistry" where a university is about: a part of it. */
const isFaculty = ({ article }: Search, { first, last }: Range, start: readonly string[]): boolean =>
  article.university &&
  /^(?:department|faculty)$/.test(start[0] ?? "") &&
  start.length === 2 &&
  last - first === start.length + 1;

/** Adds the letters in brackets that follow a name and abbreviate it; a name goes as far back as they say. */
function withAcronym(search: Search, name: OrganisationName): OrganisationName {
  const at = acronymAt(search.words, name.last);
  if (at === undefined) return name;
  const first = name.known === undefined ? startByLetters(search, name, at.text) : name.first;
  const whole = first === name.first ? name : { ...name, first, start: search.words[first]?.start ?? name.start };
  return { ...whole, acronym: at };
}

/** "Animals in Science Committee (ASC)": where a name begins if words before it have the first of the letters. */
function startByLetters({ words }: Search, { first, last }: Range, letters: string): number {
  const wanted = letters.toLowerCase();
  let found = "";
  for (let i = last - 1; i >= Math.max(0, last - 9); i--) {
    const word = words[i];
    if (word === undefined || !(isName(word) || LINKS.test(word.lower))) return first;
    if (isName(word)) found = word.lower.charAt(0) + found;
    if (!wanted.endsWith(found)) return first;
    if (found === wanted) return isName(word) ? Math.min(i, first) : first;
  }
  return first;
}

const LINKS = /^(?:&|and|for|in|of|on|the|to)$/;
