import { spanAt, within } from "../../document/span.ts";
import type { RoleContext } from "./context.ts";
import { FIRST } from "./holders.ts";

/** Whether a comma continues a list that a later "and" closes: "for Roads, Rivers and Bridges". */
export function listGoesOn({ document, vocabulary }: RoleContext, comma: number): boolean {
  const list = /^((?:, [\p{L}'&-]+(?: [\p{L}'&-]+){0,3}?)+),? (?:and|&) [\p{L}]/u.exec(
    document.plain.slice(comma, comma + 120),
  )?.[1];
  if (list === undefined) return false;
  const last =
    document.plain
      .slice(Math.max(0, comma - 12), comma)
      .split(" ")
      .at(-1) ?? "";
  return (
    list
      .split(/[ ,]+/)
      .every((w) => !vocabulary.stops.has(w.toLowerCase()) && !vocabulary.posts.has(w.toLowerCase())) &&
    (LETTERS.test(last) ||
      LETTERS.test(list.slice(2)) ||
      /^, \p{Lu}/u.test(list) === /^[\p{L}'-]*\p{Lu}|\p{Lu}[\p{L}']*$/u.test(last))
  );
}

/** "Education, SEND and skills": letters, which are always capitals. */
const LETTERS = /^\p{Lu}{2,6}(?![\p{L}])/u;

/** Whether "and" joins two matters of one post, and not a second post, person or organisation. */
export function pairGoesOn(context: RoleContext, offset: number, open: boolean): boolean {
  const { plain } = context.document;
  const article = /^ +(?:the +)?/.exec(plain.slice(offset, offset + 8))?.[0] ?? "";
  const object = offset + article.length;
  if (!open || spanAt(context.outers, object) !== undefined) return false;
  const noun = within(context.nouns, { start: object, end: object + 60 })[0];
  if (noun === undefined) return true;
  const between = plain.slice(object, noun.start);
  const owner = article.includes("the") ? /^([\p{L}-]+)'s /u.exec(between)?.[1] : undefined;
  if (
    owner !== undefined &&
    (context.vocabulary.generic.has(owner) || spanAt(context.organisations, object) !== undefined)
  )
    return false;
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(plain.slice(noun.end, noun.end + 30))?.[1];
  if (next !== undefined && !noun.plural && !context.vocabulary.stops.has(next) && !FIRST.test(next) && next !== "and")
    return true;
  return (
    !/^(?:[\p{L}'-]+ ){0,3}$/u.test(between) ||
    between
      .split(" ")
      .some(
        (w) =>
          w !== "" &&
          !context.vocabulary.modifiers.has(w.toLowerCase()) &&
          !context.vocabulary.statuses.has(w.toLowerCase()),
      )
  );
}

/** "Executive Director - Children's Services", "Director, People": what a post is for, after a dash or a comma. */
export const DASHED =
  /^(?: -|,) (?:Adult|Child|People|Place|Educat|Hous|Health|Corporate|Commun|Environment|Resources|Finance|Famil|Social|Regenerat|Planning|Public)[\p{L}']*(?: (?:and |& )?\p{Lu}[\p{L}']*){0,5}(?=,|\n|$| said)|^, (?:adults?|children|people|place|education|housing|health|corporate|communit|environment|resources|finance|families|social|regeneration|planning|public)[\p{Ll}']*(?:,? (?:and |& )?(?!who\b|which\b|that\b|is\b|was\b|has\b)[\p{Ll}'-]+){0,5}(?=, (?:said|added|told|commented|explained|welcomed)\b)/u;

/** A post noun that names its matter itself, and what may join another: "director of housing and communities". */
export const GOES_ON = /\b(?:director|head|executive director|secretary) of (?:\p{L}+'?s? ?){1,4}$/iu;
export const PAIR = /^ (?:and|&)(?= )/;

/** Where the words end that say what an organisation has somebody for: "housing service". */
export function complementWords(context: RoleContext, from: number): number {
  const words = /^(?:[\p{L}'&-]+ ?){1,6}/u.exec(context.document.plain.slice(from, from + 80))?.[0] ?? "";
  let end = from;
  let at = from;
  for (const word of words.trimEnd().split(" ")) {
    const lower = word.toLowerCase();
    if (context.vocabulary.stops.has(lower) || spanAt(context.outers, at) !== undefined) break;
    at += word.length;
    if (lower !== "and") end = at;
    at += 1;
  }
  return end;
}
