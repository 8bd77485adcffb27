import { anywhere, matchesIn } from "../../document/alternation.ts";
import type { Document, OrganisationEntity } from "../../document/document.ts";
import { overlaps, type Span, within } from "../../document/span.ts";
import { isOrdinary } from "./strangers.ts";

type Hit = Span & { readonly organisation: OrganisationEntity };

const word = "\\p{Lu}[\\p{L}\\p{N}&'-]*";
const name = `((?:The\\s+)?${word}(?:\\s+(?:${word}|(?:of|and|the|at|&)\\s+${word})){0,6})`;
const place = `(?:in|on|near|at|off|outside)\\s(?:the\\s)?\\p{Lu}[^,;.\\n]{1,50}`;
const aside = `,\\s(?:${place}|(?:run|owned|operated|managed|part)\\s[^,;.\\n]{2,70}|an?\\s[^,;.\\n]{0,50}(?:home|school|nursery|surgery|hospital|service|provider|academy|prison|agency)[^,;.\\n]{0,40})(?:,\\s[^,;.\\n]{2,50})?,`;
const graded = "(?:rated|judged|graded|deemed|found|inspected|visited|branded|given|awarded|assessed|marked)(?!\\p{L})";
const been = "(?:(?:was|were|is|has|had|have|been|now|also|last|recently)\\s+){1,3}";

/** The ways in which a text shows that a name is of something that is inspected. */
const shown: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}'-])${name}${aside}\\s+${been}${graded}`, "gu"),
  new RegExp(
    `\\b(?:at|of|into|for)\\s+(?:nearby\\s+|neighbouring\\s+)?${name}(?:,\\s${place})?,\\s+where\\s+(?:[\\p{L}]+\\s+){0,2}?(?:inspectors?|assessors)(?!\\p{L})`,
    "gu",
  ),
  new RegExp(`\\b(?:at|of|in|for)\\s+${name}\\s+when\\s+it\\s+${been}${graded}`, "gu"),
  new RegExp(`\\b(?:called|named)\\s+${name},?\\s+${been}${graded}`, "gu"),
];

/** "Severe weaknesses at Elm Energy". */
const after = new RegExp(`^['"]?(?:\\s+(?:ratings?|grades?|score|mark))?\\s+at\\s+${name}`, "u");

/** The things inspected that the article's own organisations lack, with every place where they are named. */
export function unlisted(document: Document, headings: readonly Span[]): readonly Hit[] {
  const { plain } = document;
  const found = new Map<string, OrganisationEntity>();
  const add = (span: Span): void => {
    const own = plain.slice(span.start, span.end);
    if (within(document.grades, span).length > 0) return;
    if (found.has(own) || isKnown(document, span) || isOrdinary(own) || isCommon(document, own)) return;
    const written = document.text.slice(span.start, span.end);
    found.set(own, { id: `name:${written}`, name: written, aliases: [], kind: "other" });
  };
  for (const pattern of shown)
    for (const match of matchesIn(pattern, plain)) {
      const own = match[1] ?? "";
      const start = match.index + match[0].indexOf(own);
      add({ start, end: start + own.length });
    }
  for (const { end } of document.grades) {
    const match = after.exec(plain.slice(end, end + 90));
    if (match?.[1] !== undefined) add({ start: end + match[0].length - match[1].length, end: end + match[0].length });
  }
  for (const heading of headings) add(heading);
  if (found.size === 0) return [];
  return matchesIn(anywhere(found.keys(), "gu"), plain).flatMap((match) => {
    const organisation = found.get(match[0]);
    const span = { start: match.index, end: match.index + match[0].length };
    return organisation && !isKnown(document, span) ? [{ ...span, organisation }] : [];
  });
}

const isKnown = ({ mentions }: Document, span: Span): boolean =>
  within(mentions, { start: span.start - 100, end: span.end + 100 }).some((mention) => overlaps(mention, span));

/** "Safeguarding, in March, was judged": a single word that the text also has in small letters. */
const isCommon = ({ plain }: Document, own: string): boolean =>
  !own.includes(" ") && new RegExp(`(?<![\\p{L}'-])${own.toLowerCase()}(?![\\p{L}'-])`, "u").test(plain);
