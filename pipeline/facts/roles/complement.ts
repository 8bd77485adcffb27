import { type Span, spanAt } from "../../document/span.ts";
import type { Holder, RoleContext } from "./context.ts";
import {
  awardsAt,
  FIRST,
  genericAt,
  isWithin,
  nameAt,
  namedAfter,
  organisationAfterWords,
  organisationAt,
  organisationByPart,
} from "./holders.ts";
import { complementWords, DASHED, GOES_ON, listGoesOn, PAIR, pairGoesOn } from "./matters.ts";

/** What stands after a post noun: the parts that belong to its title, and the organisation that it is held at. */
export type Complement = {
  readonly end: number;
  readonly parts: readonly Span[];
  readonly holder?: Holder;
  /** Whether the organisation is only whom the post serves ("adviser to the board"). */
  readonly serves?: boolean;
};

type Reading = {
  at: number;
  end: number;
  partStart: number | undefined;
  parts: Span[];
  holder?: Holder;
  serves?: boolean;
  words: number;
};

/** Words that end like verbs and qualify a matter ("integrated care"). */
const QUALITY =
  /^(?:integrated|advanced|applied|mixed|gifted|disabled|unregistered|specialised|targeted|supported|need)$/;

const BEFORE_ORGANISATION = /^(?:at|with|to|within|on|over)$/;

const LONGEST = 14;

const WORD = /(,? +)([\p{L}\p{N}&'/+.-]+)/uy;

/** Reads rightwards from a post noun: "of children's services at Oakhurst Council", "for Roads, Rivers and Bridges". */
export function complementOf(context: RoleContext, from: number): Complement {
  const reading: Reading = { at: from, end: from, partStart: undefined, parts: [], words: 0 };
  const { plain } = context.document;
  const pair = GOES_ON.test(plain.slice(Math.max(0, from - 40), from))
    ? PAIR.exec(plain.slice(from, from + 5))?.[0]
    : undefined;
  if (pair !== undefined && pairGoesOn(context, from + pair.length, true)) {
    Object.assign(reading, { at: from + pair.length, partStart: from + 1, words: 1 });
  } else if (GOES_ON.test(plain.slice(Math.max(0, from - 40), from)) && listGoesOn(context, from)) {
    Object.assign(reading, { partStart: from, words: 1 });
  }
  while (reading.words < LONGEST && takeWord(context, reading)) reading.words++;
  closePart(reading);
  const dashed =
    reading.holder === undefined && reading.parts.length === 0
      ? DASHED.exec(context.document.plain.slice(from, from + 80))
      : null;
  if (dashed !== null && !startsAnother(context, from + (dashed[0].startsWith(",") ? 2 : 3))) {
    reading.parts.push({ start: dashed[0].startsWith(",") ? from : from + 1, end: from + dashed[0].length });
    reading.end = from + dashed[0].length;
  }
  const { words: _, at: __, partStart: ___, ...complement } = reading;
  return complement;
}

function closePart(reading: Reading): void {
  if (reading.partStart !== undefined && reading.end > reading.partStart) {
    reading.parts.push({ start: reading.partStart, end: reading.end });
  }
  reading.partStart = undefined;
}

/** Adds the next word; false where the complement is over. */
function takeWord(context: RoleContext, reading: Reading): boolean {
  const { plain } = context.document;
  WORD.lastIndex = reading.at;
  const match = WORD.exec(plain);
  if (match === null) return false;
  const [, gap = "", raw = ""] = match;
  const start = reading.at + gap.length;
  const last = /[.'-]+$/.test(raw) && !/s'$/.test(raw);
  const word = raw.replace(/[.'-]+$/, (marks, at: number) => (marks === "'" && raw[at - 1] === "s" ? marks : ""));
  const next = start + word.length;
  if (word === "" || nameStartsAt(context, start)) return false;
  const lower = word.toLowerCase();
  if (reading.words === 0 && (!FIRST.test(lower) || gap.startsWith(","))) return false;
  if (gap.startsWith(",") && !listGoesOn(context, reading.at)) return false;
  if (FIRST.test(lower)) return takePreposition(context, reading, { start, end: next }) && !last;
  if (lower === "and" || lower === "&") {
    reading.at = next;
    return !last && pairGoesOn(context, next, reading.partStart !== undefined);
  }
  if (lower === "the" || lower === "our") {
    reading.at = next;
    return reading.words < 3 || reading.partStart !== undefined;
  }
  if (context.vocabulary.stops.has(lower) || (/^\p{Ll}+ed$/u.test(word) && !QUALITY.test(word))) return false;
  reading.at = next;
  reading.end = next;
  return !last;
}

/** A preposition opens a part of the title, unless an organisation follows it: then the post is held there. */
function takePreposition(context: RoleContext, reading: Reading, word: Span): boolean {
  const { plain } = context.document;
  const lower = plain.slice(word.start, word.end).toLowerCase();
  const article = /^ +(?:both +)?(?:(?:the|our|its|their|his|her) +)?/i.exec(plain.slice(word.end, word.end + 16))?.[0];
  if (article === undefined) return false;
  const object = word.end + article.length;
  if (lower === "for" && YEARS.test(plain.slice(word.end, word.end + 50))) return false;
  const placed = namedAfter(context, organisationAt(context, object)) ?? organisationAfterWords(context, object);
  if (lower === "to") reading.serves = true;
  if (placed !== undefined && !isWithin(placed, plain)) {
    return takeHolder(context, reading, placed.end, { organisation: placed.organisation });
  }
  if (spanAt(context.document.dates, object) !== undefined || TIME.test(plain.slice(object, object + 40))) return false;
  const awards = lower === "of" ? awardsAt(context, object) : undefined;
  if (awards !== undefined) return takeHolder(context, reading, awards.end, awards.holder);
  const generic = genericAt(context, object);
  if (generic !== undefined) return takeHolder(context, reading, generic.end, generic.holder);
  const asName = lower === "at" || (lower === "of" && /the /i.test(article));
  const part = asName ? organisationByPart(context, object) : undefined;
  if (part !== undefined) return takeHolder(context, reading, part.end, { organisation: part.organisation });
  const named = /^(?:of|at|with)$/.test(lower) ? nameAt(context, lower, object) : undefined;
  if (named !== undefined) return takeHolder(context, reading, named.end, { name: named.name });
  const county = /^(?:of|for)$/.test(lower) ? countyAt(context, word.start, object) : undefined;
  if (county !== undefined)
    return takeHolder(context, reading, object + county.length, { words: county, unknown: true });
  const words = lower === "at" ? /^\p{Lu}[\p{L}'-]*/u.exec(plain.slice(object, object + 30))?.[0] : undefined;
  if (words !== undefined) {
    const over = /^(?:[,.;:)"\n]|$| (?:in|and|said|told|who|has|was|is)\b)/.test(
      plain.slice(object + words.length, object + words.length + 6),
    );
    return takeHolder(context, reading, object + words.length, {
      words: words.replace(/'s$/, ""),
      ...(over && { unknown: true }),
    });
  }
  if (
    lower === "with" &&
    /(?:people|children|adults|those|pupils)$/.test(plain.slice(Math.max(0, word.start - 10), word.start).trimEnd())
  ) {
    reading.at = word.end + (/^ +an?(?= )/.exec(plain.slice(word.end, word.end + 4))?.[0].length ?? 0);
    return true;
  }
  if (BEFORE_ORGANISATION.test(lower))
    return (
      /^with responsibility for /.test(plain.slice(word.start, word.start + 24)) &&
      /\b(?:member|minister|councillor|lead|portfolio|leader)\b[^.,]*$/i.test(
        plain.slice(Math.max(0, word.start - 30), word.start),
      ) &&
      openPart(reading, word)
    );
  if (
    lower === "in" &&
    !/^(?:the )?\p{Lu}|^the (?:north|south|east|west|mid)/u.test(plain.slice(word.end + 1, word.end + 12))
  )
    return false;
  return openPart(reading, word);
}

/** "Chief constable of Oakhurst": the place that stands for a force. */
function countyAt(context: RoleContext, at: number, object: number): string | undefined {
  const { plain } = context.document;
  if (!/\bchief\s(?:constable|fire\sofficer)\s?$/iu.test(plain.slice(Math.max(0, at - 24), at))) return undefined;
  const county = /^(?:(?:North|South|East|West)\s)?\p{Lu}\p{L}+/u.exec(plain.slice(object, object + 40))?.[0];
  return county === undefined || nameStartsAt(context, object) ? undefined : county;
}

/** "deputy head for six years": how long, and not for what. */
const YEARS = /^ (?:[\p{L}\d-]+ ){1,5}(?:years?|months?|decades?)\b/u;

/** "For the past six years", "in September": when or how long a post was held is no part of it. */
const TIME =
  /^(?:(?:the )?(?:past|last|next|first|final|previous)\b|(?:a |an |over |nearly |almost |about |around |more than |just )*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|twenty|many|several|few)(?: and a half)? (?:years?|months?|terms?|weeks?|decades?|days?)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:the )?(?:spring|summer|autumn|winter|meantime|interim)\b)/u;

function openPart(reading: Reading, word: Span): boolean {
  if (reading.partStart === undefined) reading.partStart = word.start;
  reading.at = word.end;
  return true;
}

/** Notes the organisation; after a possessive the title goes on ("head of Oakhurst Council's housing service"). */
function takeHolder(context: RoleContext, reading: Reading, end: number, holder: Holder): boolean {
  const preposition = prepositionAt(context, reading);
  closePart(reading);
  reading.holder = holder;
  const possessive = /^'s? /.exec(context.document.plain.slice(end, end + 3))?.[0];
  reading.at = end;
  reading.end = end;
  if (possessive === undefined) return false;
  const from = end + possessive.length;
  const rest = complementWords(context, from);
  if (rest > from) {
    if (preposition !== undefined) reading.parts.push(preposition);
    reading.parts.push({ start: from, end: rest });
    reading.end = rest;
  }
  return false;
}

/** The "of" or "for" that the reading has come to, if it opens the complement. */
function prepositionAt({ document }: RoleContext, { at, parts, partStart }: Reading): Span | undefined {
  const word = /^ +(of|for)\b/.exec(document.plain.slice(at, at + 8));
  if (word?.[1] === undefined || parts.length > 0 || partStart !== undefined) return undefined;
  const start = at + word[0].length - word[1].length;
  return { start, end: start + word[1].length };
}

/** Whether a person or a body is named at a place. */
const startsAnother = (context: RoleContext, at: number): boolean =>
  nameStartsAt(context, at) || organisationAt(context, at) !== undefined;

const nameStartsAt = ({ outers }: RoleContext, offset: number): boolean => spanAt(outers, offset) !== undefined;
