import { spanAt } from "../../document/span.ts";
import type { RoleStatus } from "../record.ts";
import type { Holder, PostNoun, RoleContext } from "./context.ts";
import { isBranch, ownerEndingAt, type Word, wordBefore } from "./owners.ts";

/** What stands before a post noun: where the whole phrase and its title begin, and what the words before it say. */
export type Qualifiers = {
  readonly start: number;
  readonly titleStart: number;
  readonly status?: RoleStatus;
  readonly holder?: Holder;
};

type Reading = { start: number; titleStart: number; status?: RoleStatus; holder?: Holder };
const LONGEST = 9;
/** A party whose name has two words, at the end of a slice. */
const PARTY_OF_TWO = /(?:Lib(?:eral)? Dem(?:ocrat)?s?|Reform UK|Plaid Cymru|Sinn F[eé]in)$/;
/** Posts of a party, which its name belongs to: "Labour group leader", "Green councillor". */
const OF_PARTY = /^(?:group|leader|whip|councillor)/i;
const ARTICLE = /^(?:the|a|an|another|its|their|our|his|her|my)$/;

/** Reads leftwards from a post noun, a word at a time, as long as words belong to the post or say whose it is. */
export function qualifiersOf(context: RoleContext, noun: PostNoun): Qualifiers {
  const reading: Reading = { start: noun.start, titleStart: noun.start };
  for (let read = 0; read < LONGEST; read++) {
    const word = wordBefore(context.document.plain, reading.start);
    if (word === undefined || !takeWord(context, reading, word)) break;
  }
  const article = /(?:^|[^\p{L}])((?:the|a|an|our|its|their) +)$/iu.exec(
    context.document.plain.slice(Math.max(0, reading.start - 8), reading.start),
  );
  reading.start -= article?.[1]?.length ?? 0;
  return reading;
}

/** Adds a word to the reading; false where the phrase begins after it, or with it. */
function takeWord(context: RoleContext, reading: Reading, word: Word): boolean {
  const { vocabulary, outers } = context;
  const person = spanAt(outers, word.start);
  if (person !== undefined) {
    if (/^'s?$/.test(context.document.plain.slice(person.end, word.end))) reading.holder = { personal: true };
    return false;
  }
  const owner = ownerEndingAt(context, word);
  if (owner?.holder.organisation?.kind === "political-party") {
    const group = OF_PARTY.test(titleSoFar(context, reading));
    reading.start = owner.start;
    if (group) reading.titleStart = owner.start;
    if (/\bspokes/i.test(context.document.plain.slice(reading.titleStart, reading.titleStart + 40)))
      reading.holder = owner.holder;
    return true;
  }
  if (owner !== undefined) {
    reading.holder = owner.holder;
    reading.start = owner.start;
    takeStatusBefore(context, reading);
    return false;
  }
  const party = PARTY_OF_TWO.exec(context.document.plain.slice(Math.max(0, word.end - 20), word.end))?.[0];
  if (party !== undefined) {
    reading.start = word.end - party.length;
    if (OF_PARTY.test(titleSoFar(context, reading))) reading.titleStart = reading.start;
    return true;
  }
  const lower = word.text.toLowerCase();
  if (ARTICLE.test(lower)) {
    reading.start = word.start;
    if (/^(?:its|their)$/.test(lower)) reading.holder = { pronoun: "its" };
    if (lower === "our") reading.holder = { pronoun: "ours" };
    if (/^(?:his|her)$/.test(lower)) reading.holder = { ...reading.holder, pronoun: "hers" };
    return false;
  }
  if (lower === "own") {
    reading.start = word.start;
    reading.holder = { personal: true };
    return true;
  }
  const status = vocabulary.statuses.get(lower);
  if (status !== undefined) {
    if (status !== "current") reading.status = status;
    reading.start = word.start;
    return true;
  }
  if (vocabulary.parties.has(lower)) {
    reading.start = word.start;
    if (OF_PARTY.test(titleSoFar(context, reading))) reading.titleStart = word.start;
    return true;
  }
  if (/^\d{1,2}$/.test(lower)) return takeNumbered(context, reading, word);
  if (lower === "and" || lower === "&") return takePair(context, reading, word);
  if (isBranch(context, word)) {
    reading.start = word.start;
    reading.titleStart = word.start;
    return true;
  }
  if (!qualifies(context, reading, word)) return takePossessor(context, reading, word);
  reading.start = word.start;
  reading.titleStart = word.start;
  return true;
}

/** "former Oakhurst Council leader": a word for the post's state, before whose it is. */
function takeStatusBefore({ document, vocabulary }: RoleContext, reading: Reading): void {
  const word = wordBefore(document.plain, reading.start);
  const status = vocabulary.statuses.get(word?.text.toLowerCase() ?? "");
  if (word === undefined || status === undefined) return;
  if (/'s?\s*$/.test(document.plain.slice(word.end, reading.titleStart))) return;
  if (status !== "current") reading.status = status;
  reading.start = word.start;
}

const titleSoFar = ({ document }: RoleContext, reading: Reading): string =>
  document.plain.slice(reading.titleStart, reading.titleStart + 12);

/** "health and wellbeing lead": a pair of qualifiers, where the first could stand alone. */
function takePair(context: RoleContext, reading: Reading, and: Word): boolean {
  const first = wordBefore(context.document.plain, and.start);
  const second = titleSoFar(context, reading);
  if (first === undefined || reading.titleStart !== reading.start) return false;
  if (spanAt(context.nouns, first.start) !== undefined) return false;
  if (spanAt(context.organisations, first.start)?.form === "name") return false;
  const opens = /(?:,|\b(?:the|its|our|a|an)) $/i.test(
    context.document.plain.slice(Math.max(0, first.start - 6), first.start),
  );
  const noun = opens && spanAt(context.document.tokens, first.start)?.pos === "NOUN";
  const known = noun || context.vocabulary.modifiers.has(first.text.toLowerCase());
  const alike =
    /^\p{Lu}{2,4}$/u.test(first.text) ||
    /^\p{Lu}/u.test(first.text) === /^\p{Lu}/u.test(second) ||
    startsSentence(context.document.plain, first.start);
  if (!known || !alike || /^(?:deputy|chief|chair|head|vice)\b/i.test(second)) return false;
  reading.start = first.start;
  reading.titleStart = first.start;
  return true;
}

/** "Year 3 teacher", "Key Stage 2 leader": a number with the word that it counts. */
function takeNumbered({ document }: RoleContext, reading: Reading, number: Word): boolean {
  const counted = wordBefore(document.plain, number.start);
  if (counted === undefined || !/^(?:Year|Class|Form|Stage|Grade|Level|Primary|Band)$/i.test(counted.text))
    return false;
  const key = wordBefore(document.plain, counted.start);
  const first = key !== undefined && /^key$/i.test(key.text) ? key : counted;
  reading.start = first.start;
  reading.titleStart = first.start;
  return true;
}

/** Whether a word can be part of a title: a known qualifier, or one that looks like the rest of it. */
function qualifies({ document, vocabulary }: RoleContext, reading: Reading, word: Word): boolean {
  const lower = word.text.toLowerCase();
  if (vocabulary.modifiers.has(lower) && lower !== "head") return true;
  if (lower === "head") return true;
  if (vocabulary.stops.has(lower) || vocabulary.generic.has(lower) || /'s?$|\.$|^\p{N}/u.test(word.text)) return false;
  const capital = /^\p{Lu}/u.test(word.text);
  if (/^\p{Lu}{3,}$/u.test(word.text) && /\p{Ll}/u.test(titleSoFar({ document } as RoleContext, reading))) return false;
  if (capital !== /^\p{Lu}/u.test(titleSoFar({ document } as RoleContext, reading))) return false;
  if (capital) return !startsSentence(document.plain, word.start);
  const pos = spanAt(document.tokens, word.start)?.pos;
  return pos === "NOUN" || pos === "ADJ";
}

const startsSentence = (plain: string, offset: number): boolean =>
  /(?:^|[\n.!?"]\s*)$/.test(plain.slice(Math.max(0, offset - 3), offset));

/** A word that says whose the post is although it is no organisation that was found: "the trust's", "Tolland's". */
function takePossessor({ document, vocabulary }: RoleContext, reading: Reading, word: Word): boolean {
  const bare = word.text.replace(/'s?$/, "");
  const kinds = vocabulary.generic.get(bare.toLowerCase());
  if (kinds !== undefined) {
    reading.holder = { kinds, noun: bare.toLowerCase() };
    reading.start = word.start;
    return bare === word.text;
  }
  if (
    /^\p{Ll}+'s$/u.test(word.text) &&
    /\b(?:the|this) $/i.test(document.plain.slice(Math.max(0, word.start - 6), word.start))
  ) {
    reading.holder = { noun: bare };
    reading.start = word.start;
    return false;
  }
  if (/^\p{Lu}/u.test(bare) && !vocabulary.stops.has(bare.toLowerCase()) && !word.text.endsWith(".")) {
    const before =
      /(?:^|[^\n.!?"] |, )((?:\p{Lu}[\p{L}'&-]* ){1,4})$/u.exec(
        document.plain.slice(Math.max(0, word.start - 50), word.start),
      )?.[1] ?? "";
    const words = before === "" || vocabulary.stops.has(before.split(" ")[0]?.toLowerCase() ?? "") ? "" : before;
    const start = word.start - words.length;
    const acronym = /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u.test(bare) && /\p{Ll}|.{4}/u.test(bare);
    const named = acronym || (words !== "" && bare !== word.text);
    const name = document.text.slice(start, word.start + bare.length);
    reading.holder = named ? { name } : { words: name.split(" ")[0] ?? bare };
    reading.start = start;
  }
  return false;
}
