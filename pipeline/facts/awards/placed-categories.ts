import type { Document } from "../../document/document.ts";
import { overlaps, type Span, within } from "../../document/span.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { AwardVocabulary } from "./vocabulary.ts";

const NAME = "\\p{Lu}[\\p{L}'&/-]*(?: (?:(?:of|the|for|and|&|in|to) ){0,2}\\p{Lu}[\\p{L}'&/-]*)";

/** "a finalist for New Tourism Business", "silver in Accessible and Inclusive Tourism": what a rank in an award is in. */
const RANKED = new RegExp(
  `\\b(?:finalists?|shortlisted|commended|runners?[ -]up|silver|bronze|gold|nominated|prize|place) (?:in|for) (?:the )?(${NAME}{1,7})`,
  "gu",
);

/** "was named the Vale Champion": a title that nothing but an award gives. */
const TITLED = new RegExp(
  `\\b(?:named|crowned|voted)(?: as)?(?: the| an?)? ["']?(${NAME}{0,4} (?:Champion|Hero|Heroine|Star|Achiever|Innovator|Ambassador|Newcomer|Pioneer|Legend|Inspiration))(?![\\p{L}-])`,
  "gu",
);

/** "gold in the regional product class", "highly commended in the schools section". */
const CLASS =
  /(?:^|(?<=[.!?] ))In the ((?:[\p{L}'&-]+ ){1,4})(?:class|section|division), |\b(?:gold|silver|bronze|prize|place|commended|winners?|won|runners?[ -]up|first|second|third) in the ((?:[\p{L}'&-]+ ){1,4})(?:class|section|division)(?![\p{L}-])/gmu;

/** The categories that only their place shows, in a text where other awards were found. */
export function placedCategories(
  document: Document,
  vocabulary: AwardVocabulary,
  found: readonly AwardPhrase[],
): AwardPhrase[] {
  const named = (m: RegExpExecArray): AwardPhrase => {
    const said = m[1] ?? m[2] ?? "";
    const name = said.trimEnd();
    const start = m.index + m[0].lastIndexOf(said);
    return { start, end: start + name.length, kind: "category", name: document.text.slice(start, start + name.length) };
  };
  const ranked = [...document.plain.matchAll(RANKED)]
    .map(named)
    .filter((c) => isCategory(document, vocabulary, c) && !found.some((p) => overlaps(p, c)));
  return [...ranked, ...[...document.plain.matchAll(TITLED), ...document.plain.matchAll(CLASS)].map(named)];
}

/** Whether a name is of no person, body or place, as far as its words tell. */
function isCategory({ plain, mentions }: Document, { categoryWords }: AwardVocabulary, span: Span): boolean {
  const name = plain.slice(span.start, span.end);
  const taken = within(mentions, { start: span.start, end: span.end + 1 }).some((m) => m.form === "name");
  return !taken && (categoryWords.test(name) || / (?:and|&|for) /.test(name) || name.split(" ").length > 2);
}
