import type { Document } from "../../document/document.ts";
import { spanAt } from "../../document/span.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import { listedBracket } from "./bracketed.ts";
import { placedCategories } from "./placed-categories.ts";
import { type AwardVocabulary, anyPhrase } from "./vocabulary.ts";
import { wonThings } from "./won-things.ts";

/** The categories that have no tail to be known by, in a text where other awards were found. */
export function categoryPhrases(
  document: Document,
  vocabulary: AwardVocabulary,
  found: readonly AwardPhrase[],
): AwardPhrase[] {
  if (found.length === 0) return [];
  return [
    ...knownCategories(document, found),
    ...usualCategories(document, vocabulary),
    ...superlatives(document),
    ...bracketed(document),
    ...afterScheme(document, found),
    ...placedCategories(document, vocabulary, found),
    ...wonThings(document, found),
  ];
}

const categoryAt = ({ text }: Document, start: number, end: number): AwardPhrase => ({
  start,
  end,
  kind: "category",
  name: text.slice(start, end).replace(/\s+/g, " "),
});

/** The categories that the text names as such elsewhere, or that data knows for a scheme of the text, wherever they stand. */
function knownCategories(document: Document, found: readonly AwardPhrase[]): AwardPhrase[] {
  const names = new Set<string>();
  for (const phrase of found) {
    if (phrase.kind === "category" && /^\p{Lu}/u.test(phrase.name) && phrase.name.includes(" ")) names.add(phrase.name);
    for (const category of phrase.scheme?.categories ?? []) if (category.includes(" ")) names.add(category);
  }
  if (names.size === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyPhrase(names)})(?![\\p{L}\\p{N}])`, "gu");
  return [...document.plain.matchAll(pattern)].map((m) => {
    const end = m.index + m[0].length;
    return categoryAt(document, m.index, end + (SUBTITLE.exec(document.plain.slice(end, end + 80))?.[0].length ?? 0));
  });
}

/** "Best Service Team: Parks, Grounds and Gardens prize": the category has a second half. */
const SUBTITLE = /^: \p{Lu}[^.;:\n"]{3,60}?(?= (?:award|prize|category|title|trophy)\b)/u;

/** "overall winner in the Large Park category": what became of an entry, no category. */
const OF_ANOTHER = /^overall winner (?:in|of|for) /i;

/** What many schemes have a category for: "honoured for lifetime achievement", "Outstanding Contribution to Housing". */
const usualCategories = (document: Document, { usual }: AwardVocabulary): AwardPhrase[] =>
  [...document.plain.matchAll(usual)]
    .filter((m) => !OF_ANOTHER.test(document.plain.slice(m.index, m.index + 24)))
    .map((m) => categoryAt(document, m.index, m.index + m[0].length));

const SUPERLATIVE =
  /\bBest (?!Start|Value|Western|Practice|Interests?|Buy|Of)\p{Lu}[\p{L}'-]*(?: (?:(?:and|&|in|of|for|to|the|on) ){0,2}\p{Lu}[\p{L}'-]*){0,6}/gu;
const BEFORE_SUPERLATIVE =
  /\b(?:named|crowned|voted|won|wins?|winning|as|for|of|in|with|awarded|and|took|takes|home)(?: as)? (?:the )?["']?((?:\p{Lu}[\p{L}-]*'s )?)$/u;

/** "recognised as the Best Staffed Station", "crowned Vale's Best Pub". */
function superlatives(document: Document): AwardPhrase[] {
  const { plain } = document;
  return [...plain.matchAll(SUPERLATIVE)].flatMap((match) => {
    const owner = BEFORE_SUPERLATIVE.exec(plain.slice(Math.max(0, match.index - 60), match.index))?.[1];
    if (owner === undefined) return [];
    const end = purposeOf(document, match.index, match.index + match[0].length);
    const year = /^,? (?:for |in )?((?:19|20)\d\d)\b/.exec(plain.slice(end, end + 11))?.[1];
    return [{ ...categoryAt(document, match.index - owner.length, end), ...(year !== undefined && { year }) }];
  });
}

/** "Best Service Team for the Parks Team's work", "Best Start-up for Larch Grove": where a category's name ends before whose it is. */
function purposeOf({ plain, mentions }: Document, start: number, end: number): number {
  const name = plain.slice(start, end);
  const joint = / for (?:(?:the|its|their|his|her) )?(?=\p{Lu})/u.exec(name);
  if (joint === null) return end;
  const whose = start + joint.index + joint[0].length;
  const owned = /'s$|s'$/.test(name) || spanAt(mentions, whose)?.start === whose;
  return owned ? start + joint.index : end;
}

/** "the Vale Beacon Award for Education for Young People": what one award of a known scheme is for. */
const afterScheme = (document: Document, found: readonly AwardPhrase[]): AwardPhrase[] =>
  found.flatMap(({ scheme, end }) => {
    if (scheme === undefined || scheme.honour === true) return [];
    if (!document.plain.slice(end - 6, end).endsWith("Award")) return [];
    const name =
      /^ for (?:the )?((?:\p{Lu}[\p{L}'-]*)(?: (?:(?:and|in|of|for|to|&) (?:the )?)?(?!(?:Award|Prize)\b)\p{Lu}[\p{L}'-]*){1,6})/u.exec(
        document.plain.slice(end, end + 90),
      );
    if (name?.[1] === undefined) return [];
    return [categoryAt(document, end + name[0].length - name[1].length, end + name[0].length)];
  });

const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|several) (?:\p{Ll}+ ){0,2}(?:categories|awards|prizes|gongs|titles|accolades)(?:,| -|:) ([^.;:\n]{5,240})/gu;

/** "winner in three categories, employer of the year, team leader of the year and digital innovation". */
export function enumerated(document: Document): AwardPhrase[] {
  const found: AwardPhrase[] = [];
  for (const match of document.plain.matchAll(COUNTED)) {
    const list = match[1] ?? "";
    const from = match.index + match[0].length - list.length;
    const names: AwardPhrase[] = [];
    let at = 0;
    for (const part of list.split(/(?:, and |, | and )(?:the )?/)) {
      const start = list.indexOf(part, at);
      at = start + part.length;
      if (!NAME.test(part) || VERB.test(part)) break;
      names.push(categoryAt(document, from + start, from + at));
    }
    if (names.length > 1) found.push(...names);
  }
  return found;
}

const AWARDS_FOR = /\b[Aa]wards? (?:for|in) (?:the )?(?=\p{Lu})([^.;:\n]{10,320})/gu;
const ENTRY = /(?<=^|, |and )(?:the )?(\p{Lu}[^(),]{3,60}?)(?= \(|,)/gu;

/** "Gold Awards for City Tour, Park of the Year (Mill Green) and Small Garden (Hay Moor)". */
function bracketed(document: Document): AwardPhrase[] {
  return [...document.plain.matchAll(AWARDS_FOR)].flatMap((match) => {
    const list = match[1] ?? "";
    const from = match.index + match[0].length - list.length;
    const entries = [...list.matchAll(ENTRY)].map((entry) => {
      const end = from + entry.index + entry[0].length;
      return categoryAt(document, end - (entry[1] ?? "").length, end);
    });
    const own = entries.filter((entry) => listedBracket(document.plain, entry.end) !== undefined);
    return own.length > 1 ? entries : [];
  });
}

const NAME = /^\p{L}[\p{L}'& -]{4,60}$/u;
const VERB =
  /\b(?:was|were|is|are|has|have|had|which|who|with|at|after|beating|including|sponsored|said|one|two|three|will)\b/;
