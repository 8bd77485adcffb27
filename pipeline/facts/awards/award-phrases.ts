import type { Document } from "../../document/document.ts";
import { bySpan, overlaps, type Span, spanAt, within } from "../../document/span.ts";
import type { AwardScheme } from "../../lexicon/award.ts";
import { type AwardVocabulary, anyPhrase, keyOf } from "./vocabulary.ts";

/**
 * An award where the text names it: a scheme ("the Oakhurst Awards"), one award ("the Brindle Prize"), or a category
 * ("Nurse of the Year"). `name` is the text of it without its year.
 */
export type AwardPhrase = Span & {
  readonly kind: "scheme" | "award" | "category";
  readonly name: string;
  readonly year?: string;
  readonly scheme?: AwardScheme;
};

/** The last words of the name of an award. */
const TAIL =
  /(?<![\p{L}\p{N}-])(?:(Awards|awards|AWARDS|Accolades)|(Award|award|AWARD|Prize|prize|Medal|medal|Trophy|trophy|title|accolade)|([Oo]f the [Yy]ear|[Oo]f The Year|OF THE YEAR)|([Cc]ategory|[Cc]ategories|CATEGORY))(?![\p{L}\p{N}-])/gu;
const LEVEL =
  /^(?:(?:gold|silver|bronze|platinum|top|national|regional|international|first|second|third|special|major|new|one|two|three|the|overall|main|big|prestigious|industry|no|uk|english|british|further|latest|double|several|many|other) ?)+$/i;
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/;
const LONGEST = 12;

/** Every award that the text names, sorted by start, none over another; the longest wins. */
export function awardPhrases(document: Document, vocabulary: AwardVocabulary): AwardPhrase[] {
  const known = longest(knownSchemes(document, vocabulary));
  const first = longest([...known, ...byTheirTails(document, vocabulary).filter((p) => mayStand(document, p, known))]);
  return longest([...first, ...knownCategories(document, first)]);
}

/** Whether a phrase found by its tail is no less than the known scheme in it: "the Vale MJ Awards", not "in Vale for the MJ Awards". */
function mayStand({ plain }: Document, phrase: AwardPhrase, known: readonly AwardPhrase[]): boolean {
  const inner = spanAt(known, phrase.start) ?? spanAt(known, phrase.end - 1) ?? within(known, phrase)[0];
  return (
    inner === undefined ||
    (phrase.kind === "scheme" && /^(?:\p{Lu}[\p{L}'&-]* )*$/u.test(plain.slice(phrase.start, inner.start)))
  );
}

function longest(phrases: readonly AwardPhrase[]): AwardPhrase[] {
  const kept: AwardPhrase[] = [];
  for (const phrase of [...phrases].sort(bySpan)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, phrase)) kept.push(phrase);
    else if (phrase.end - phrase.start > last.end - last.start) kept[kept.length - 1] = phrase;
  }
  return kept;
}

function knownSchemes({ plain }: Document, { known, schemes }: AwardVocabulary): AwardPhrase[] {
  return [...plain.matchAll(known)].flatMap((match) => {
    const [whole, before, name = "", after] = match;
    const scheme = schemes.get(keyOf(name));
    if (scheme === undefined) return [];
    const year = after ?? before?.trim();
    const kind =
      scheme.honour === true || /(?:Prize|Award)$/.test(scheme.name) ? ("award" as const) : ("scheme" as const);
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        kind,
        name: scheme.name,
        scheme,
        ...(year !== undefined && { year }),
      },
    ];
  });
}

function byTheirTails(document: Document, vocabulary: AwardVocabulary): AwardPhrase[] {
  return [...document.plain.matchAll(TAIL)].flatMap((match) => {
    const phrase = phraseWithTail(document, vocabulary, match);
    return phrase === undefined ? [] : [phrase];
  });
}

function phraseWithTail(
  document: Document,
  vocabulary: AwardVocabulary,
  match: RegExpExecArray,
): AwardPhrase | undefined {
  const { plain, text } = document;
  const [tail, plural, single, year, category] = match;
  const run = runBefore(document, vocabulary, match.index, year !== undefined || category !== undefined);
  if (run === undefined || LEVEL.test(plain.slice(run.start, match.index).trim())) return namedAfter(document, match);
  if (
    isOnlyAnOrganisation(document, { start: run.start, end: match.index - 1 }) &&
    year === undefined &&
    category === undefined &&
    !/^[A-Z]/.test(tail)
  )
    return undefined;
  const named = category !== undefined || tail === "awards" || /^[a-z]/.test(single ?? "Z");
  const nameEnd = named
    ? run.end
    : match.index + tail.length + extensionAfter(plain, match.index + tail.length, year !== undefined);
  const name = text.slice(run.nameStart, nameEnd).replace(/\s+/g, " ");
  const end = Math.max(nameEnd, match.index + tail.length);
  const after = /^,? (?:for |in )?\(?((?:19|20)\d\d)\b(?![/-]\d)/.exec(plain.slice(end, end + 14));
  const kind =
    plural !== undefined
      ? plural === "awards" && plain[run.start - 1] === "'"
        ? "category"
        : "scheme"
      : single !== undefined
        ? /^[A-Z]/.test(single)
          ? "award"
          : "category"
        : "category";
  const when = after?.[1] ?? run.year;
  return {
    start: run.start,
    end: end + (after?.[0].length ?? 0),
    kind,
    name,
    ...(when !== undefined && { year: when }),
  };
}

/** "a special prize for Outstanding Service", "the award for Best Newcomer": the name follows the word. */
function namedAfter({ plain, text }: Document, match: RegExpExecArray): AwardPhrase | undefined {
  if (!/^(?:award|prize|title|trophy|accolade)$/i.test(match[0])) return undefined;
  const from = match.index + match[0].length;
  const name =
    /^ (?:for|of|as) (?:the )?["']?((?:\p{Lu}[\p{L}'&-]*)(?: (?:(?:and|in|of|&|for|to) (?:the |a )?)?\p{Lu}[\p{L}'&-]*){1,8})/u.exec(
      plain.slice(from, from + 90),
    );
  if (name?.[1] === undefined) return undefined;
  const end = from + name[0].length;
  return { start: end - name[1].length, end, kind: "category", name: text.slice(end - name[1].length, end) };
}

/** What follows and belongs to the name: "(Children's Services)", "for Planning Excellence". */
function extensionAfter(plain: string, from: number, ofTheYear: boolean): number {
  const rest = plain.slice(from, from + 70);
  const pattern = ofTheYear
    ? /^ \(\p{Lu}[^()\n]{2,40}\)/u
    : /^ for (?:the )?(?:\p{Lu}[\p{L}'-]*)(?: (?:and |in |of |& )?\p{Lu}[\p{L}'-]*){0,5}/u;
  return pattern.exec(rest)?.[0].length ?? 0;
}

/** The words before a tail that belong to the name; `start` includes a year before it, `nameStart` does not. */
type Run = { readonly start: number; readonly nameStart: number; readonly end: number; readonly year?: string };

function runBefore(document: Document, vocabulary: AwardVocabulary, tail: number, smallToo: boolean): Run | undefined {
  const { plain } = document;
  const quoted = /["']([^"'\n]{3,70}(?:'s[^"'\n]{1,50})?)["'] $/.exec(plain.slice(Math.max(0, tail - 90), tail));
  if (quoted?.[1] !== undefined && /^\p{Lu}/u.test(quoted[1])) {
    const nameStart = tail - quoted[0].length + 1;
    return { start: nameStart, nameStart, end: nameStart + quoted[1].length };
  }
  const opened = smallToo
    ? /(?:^|[ (])["']([\p{Lu}][^"'\n]{2,60}) $/u.exec(plain.slice(Math.max(0, tail - 70), tail))
    : null;
  if (opened?.[1] !== undefined && /^[Oo]f [Tt]he [Yy]ear["']/.test(plain.slice(tail, tail + 13))) {
    const nameStart = tail - opened[1].length - 1;
    return { start: nameStart, nameStart, end: tail - 1 };
  }
  const end = tail - 1;
  let start = tail;
  for (let at = tail, read = 0; read < LONGEST; read++) {
    const word = /([\p{L}\p{N}][\p{L}\p{N}'&.@/-]*|&) +$/u.exec(plain.slice(Math.max(0, at - 40), at));
    if (word?.[1] === undefined || (/\.$/.test(word[1]) && word[1].length > 3)) break;
    const wordStart = at - word[0].length;
    if (isPossessor(document, wordStart, word[1], tail) || /(?<!s)'$/.test(word[1])) break;
    if (
      /^(?:at|in)$/.test(word[1]) &&
      /(?:[Yy]ear|[Aa]ward|[Cc]ategory)["')]* $/.test(plain.slice(Math.max(0, wordStart - 12), wordStart))
    )
      break;
    if (DAY.test(word[1]) && !/\p{Lu}[\p{L}'-]* $/u.test(plain.slice(Math.max(0, wordStart - 20), wordStart))) break;
    if (/^[\p{Lu}\p{N}]/u.test(word[1])) start = wordStart;
    else if (!vocabulary.connectors.has(word[1])) break;
    at = wordStart;
  }
  if (start === tail && smallToo) start = smallWordsBefore(plain, tail);
  const last = /[^\s]+ $/.exec(plain.slice(Math.max(start, tail - 30), tail))?.[0].trim() ?? "";
  if (vocabulary.connectors.has(last)) return undefined;
  return withoutLeading(plain, vocabulary, start, end);
}

/** "social worker of the year", "the customer service category": a name in small letters, back to its article. */
function smallWordsBefore(plain: string, tail: number): number {
  const words = /(?:^|[\s"'(])(?:the|a|an|as|best|named|crowned|for|in) ((?:[\p{L}'&-]+ ){1,5})$/u.exec(
    plain.slice(Math.max(0, tail - 70), tail),
  );
  const opening = /(?:^|[\n.!?]\s*)(\p{Lu}[\p{Ll}'-]* (?:[\p{Ll}'-]+ ){0,4})$/u.exec(
    plain.slice(Math.max(0, tail - 70), tail),
  )?.[1];
  if (opening !== undefined && !/^(?:The|A|An|It|This|By|At|In|For) /.test(opening)) return tail - opening.length;
  const title = words?.[1]?.replace(/^.*\b(?:awards?|title|prize|trophy|winner) (?:for|of|as) /, "");
  if (title !== undefined && title !== words?.[1]) return tail - title.length;
  return words?.[1] === undefined ||
    /\b(?:this|these|those|two|three|four|five|six|all|both|several|many|following|their|same|each|every|that|which|new|first|other|its|end|part|rest|time|most|half|months?)\b/.test(
      words[1],
    )
    ? tail
    : tail - words[1].length;
}

/** Somebody to whom the award is said to belong is no part of its name: "Oakhurst Council's Nurse of the Year". */
function isPossessor(
  { mentions, people, organisations }: Document,
  start: number,
  word: string,
  tail: number,
): boolean {
  const mention = spanAt(mentions, start);
  if (mention === undefined) return false;
  if (people.some((p) => p.id === mention.entity) && mention.end + 1 === tail) return false;
  if (people.some((p) => p.id === mention.entity)) return !/'s$/.test(word) || mention.end < start + word.length;
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
    start += word[0].length;
  }
  if (start >= end) return undefined;
  const year = /^((?:19|20)\d\d)(?:[/-]\d\d)? +/.exec(plain.slice(start, start + 9));
  const nameStart = start + (year?.[0].length ?? 0);
  if (nameStart >= end) return undefined;
  return { start, nameStart, end, ...(year?.[1] !== undefined && { year: year[1] }) };
}

const isOnlyAnOrganisation = ({ mentions }: Document, span: Span): boolean =>
  within(mentions, span).some((m) => m.start === span.start && m.end >= span.end);

/** The categories that the text names as such elsewhere, or that data knows for a scheme of the text, wherever they stand. */
function knownCategories({ plain, text }: Document, found: readonly AwardPhrase[]): AwardPhrase[] {
  const names = new Set<string>();
  for (const phrase of found) {
    if (phrase.kind === "category" && /^\p{Lu}/u.test(phrase.name) && phrase.name.includes(" ")) names.add(phrase.name);
    for (const category of phrase.scheme?.categories ?? []) if (category.includes(" ")) names.add(category);
  }
  if (names.size === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyPhrase(names)})(?![\\p{L}\\p{N}])`, "gu");
  return [...plain.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, kind: "category" as const, name: text.slice(match.index, end) };
  });
}
