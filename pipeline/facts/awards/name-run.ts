import type { Document } from "../../document/document.ts";
import { spanAt } from "../../document/span.ts";
import type { AwardVocabulary } from "./vocabulary.ts";

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)(?:'s)?$/;

const LONGEST = 12;

/** The name of a category at the end of a slice, before the scheme that it is in: "Best Kept Street in the Vale Awards". */
const BEST = /\b(?:Best|Most|Outstanding|Top) (?:\p{Lu}[\p{L}'-]* ){1,4}$/u;

/** The name of a category in small letters, between quotation marks: "the 'medium employer' award". */
const SMALL = /^(?:\p{Ll}[\p{L}-]* ){1,6}\p{L}[\p{L}-]*$/u;

/** The words before a tail that belong to the name; `start` includes a year before it, `nameStart` does not. */
export type Run = { readonly start: number; readonly nameStart: number; readonly end: number; readonly year?: string };

/**
 * The run of words before a tail that name the award; small words too where the tail shows that they do, or, where it is
 * `described`, words between its article and the tail that say more than that it is a prize.
 */
export function runBefore(
  document: Document,
  vocabulary: AwardVocabulary,
  tail: number,
  smallToo: boolean,
  described = false,
): Run | undefined {
  const { plain } = document;
  const quoted = /(^|.)["']([^"'\n]{3,70}(?:'s[^"'\n]{1,50})?)["'] $/.exec(plain.slice(Math.max(0, tail - 90), tail));
  const words = quoted?.[2];
  if (words !== undefined && (/^\p{Lu}/u.test(words) || (/^[\s(]?$/.test(quoted?.[1] ?? "") && SMALL.test(words)))) {
    const nameStart = tail - 2 - words.length;
    return { start: nameStart, nameStart, end: nameStart + words.length };
  }
  const opened = smallToo
    ? /(?:^|[ (])["'](\p{L}[^"'\n]{2,60}) $/u.exec(plain.slice(Math.max(0, tail - 70), tail))
    : null;
  if (opened?.[1] !== undefined && /^[Oo]f [Tt]he [Yy]ear["']/.test(plain.slice(tail, tail + 13))) {
    const nameStart = tail - opened[1].length - 1;
    return { start: nameStart, nameStart, end: tail - 1 };
  }
  const end = tail - 1;
  let start = tail;
  for (let at = tail, read = 0; read < LONGEST; read++) {
    const letters = /(?<=\p{L}) \([\p{L}]{2,8}\) $/u.exec(plain.slice(Math.max(0, at - 14), at));
    if (letters !== null && /\p{Lu}$/u.test(letters[0].slice(0, -2))) at -= letters[0].length - 1;
    const word = /([\p{L}\p{N}][\p{L}\p{N}'&.@/+-]*|&) +$/u.exec(plain.slice(Math.max(0, at - 40), at));
    if (word?.[1] === undefined || (/\.$/.test(word[1]) && word[1].length > 3)) break;
    const wordStart = at - word[0].length;
    if (/^\d/.test(word[1]) && /[£$€,]$/.test(plain.slice(Math.max(0, wordStart - 1), wordStart))) break;
    if (isPossessor(document, wordStart, word[1], tail) || /(?<!s)'$/.test(word[1])) break;
    if (
      /^(?:at|in|and|the)$/.test(word[1]) &&
      /(?:[Yy]ear|[Aa]wards?|[Cc]ategory)["')]*(?: (?:19|20)\d\d)? $/.test(
        plain.slice(Math.max(0, wordStart - 17), wordStart),
      )
    )
      break;
    if (/^(?:in|at)$/.test(word[1]) && BEST.test(plain.slice(Math.max(0, wordStart - 60), wordStart))) break;
    if (DAY.test(word[1]) && !/\p{Lu}[\p{L}'-]* $/u.test(plain.slice(Math.max(0, wordStart - 20), wordStart))) break;
    if (/^[\p{Lu}\p{N}]/u.test(word[1])) start = wordStart;
    else if (!vocabulary.connectors.has(word[1])) break;
    at = wordStart;
  }
  if (smallToo) start = listedWordsBefore(plain, start);
  if (start === tail && smallToo) start = smallWordsBefore(plain, tail);
  if (start === tail && described) start = descriptionBefore(vocabulary, plain, tail);
  const last = /[^\s]+ $/.exec(plain.slice(Math.max(start, tail - 30), tail))?.[0].trim() ?? "";
  if (vocabulary.connectors.has(last)) return undefined;
  return withoutLeading(plain, vocabulary, start, end);
}

/** "the Camping, Caravan and Holiday Park of the Year": words that commas join within one name, back to its article. */
function listedWordsBefore(plain: string, start: number): number {
  const words = /\b(?:the|[Aa]ward for|[Pp]rize for|title of|category of) ((?:\p{Lu}[\p{L}'-]*, ){1,3})$/u.exec(
    plain.slice(Math.max(0, start - 70), start),
  )?.[1];
  return words !== undefined && /^\p{Lu}[\p{L}'-]*,? (?:and|&) \p{Lu}/u.test(plain.slice(start, start + 40))
    ? start - words.length
    : start;
}

/** Words that say how many or which of those before, and are in the name of no award. */
const COUNTS =
  /\b(?:different|various|separate|multiple|numerous|this|these|those|two|three|four|five|six|all|both|several|many|following|their|same|each|every|that|which|new|first|other|its|end|part|rest|time|most|half|months?)\b/;

/** "social worker of the year", "the customer service category": a name in small letters, back to its article. */
function smallWordsBefore(plain: string, tail: number): number {
  const words = /(?:^|[\s"'(])(?:the|a|an|as|best|named|crowned|for|in) ((?:[\p{L}'&-]+ ){1,5})$/u.exec(
    plain.slice(Math.max(0, tail - 70), tail),
  );
  const opening = /(?:^|[\n.!?]\s*)(\p{Lu}[\p{Ll}'-]* (?:[\p{Ll}'-]+ ){0,4})$/u.exec(
    plain.slice(Math.max(0, tail - 70), tail),
  )?.[1];
  if (
    opening !== undefined &&
    !/^(?:The|A|An|It|This|By|At|In|For|There) | the /.test(opening) &&
    !COUNTS.test(opening)
  )
    return tail - opening.length;
  const title = words?.[1]?.replace(/^.*\b(?:awards?|title|prize|trophy|winner) (?:for|of|as) /, "");
  if (title !== undefined && title !== words?.[1]) return tail - title.length;
  return words?.[1] === undefined || COUNTS.test(words[1]) ? tail : tail - words[1].length;
}

/** "the outstanding contribution award", "the customer care prize", but not "the prestigious award" or "the school's award". */
function descriptionBefore({ plainWords }: AwardVocabulary, plain: string, tail: number): number {
  const words = /(?:^|[\s"'(])[Tt]he ((?:[\p{Ll}'&-]+ ){1,4})$/u.exec(plain.slice(Math.max(0, tail - 60), tail))?.[1];
  if (words === undefined) return tail;
  const each = words.trim().split(" ");
  const last = each.at(-1) ?? "";
  if (/'s?$|-winning$/.test(last) || each.some((word) => plainWords.has(word))) return tail;
  return tail - words.length;
}

/** Somebody to whom the award is said to belong is no part of its name: "Oakhurst Council's Nurse of the Year". */
function isPossessor(
  { plain, mentions, people, organisations }: Document,
  start: number,
  word: string,
  tail: number,
): boolean {
  const mention = spanAt(mentions, start);
  if (mention === undefined) return false;
  if (people.some((p) => p.id === mention.entity) && mention.end + 1 === tail) return false;
  const owner = /^'s? $/.test(plain.slice(mention.end, tail));
  if (owner && / the $/.test(plain.slice(Math.max(0, mention.start - 5), mention.start))) return false;
  const person = people.some((p) => p.id === mention.entity);
  if (person && mention.form !== "name") return false;
  if (person) return !/'s$/.test(word) || mention.end < start + word.length;
  const kind = organisations.find((o) => o.id === mention.entity)?.kind;
  return (
    /'s?$/.test(word) &&
    mention.end < start + word.length &&
    kind !== "media" &&
    kind !== "awarding-body" &&
    kind !== "other"
  );
}

function withoutLeading(plain: string, { leading }: AwardVocabulary, from: number, end: number): Run | undefined {
  let start = from;
  for (;;) {
    const word = /^([\p{L}:'-]+) +/u.exec(plain.slice(start, Math.min(end, start + 30)));
    if (word?.[1] === undefined || !leading.has(word[1].toLowerCase())) break;
    if (word[1] === "National" && /^\p{Lu}\S* \p{Lu}/u.test(plain.slice(start + word[0].length, end))) break;
    start += word[0].length;
  }
  if (start >= end) return undefined;
  const year = /^((?:19|20)\d\d)(?:[/-]\d\d)? +/.exec(plain.slice(start, start + 9));
  const nameStart = start + (year?.[0].length ?? 0);
  if (nameStart >= end) return undefined;
  return { start, nameStart, end, ...(year?.[1] !== undefined && { year: year[1] }) };
}
