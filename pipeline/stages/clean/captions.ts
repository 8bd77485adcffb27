import type { Line } from "./lines.ts";
import { isEnded, isProse, mark, type Page } from "./page.ts";

const credit =
  /(?:\b(?:photo|picture|pic|image|photograph|credit)s?(?: by| credit)?:|\((?:image|photo|picture|pic|credit)s?:|\b(?:photo|picture|photograph|image)s? by )[^.]{0,80}\)?\.?$/i;
const creditAlone = /^(?:photo|picture|pic|image|photograph|credit)s?(?: by| credit)?:/i;
const posed =
  /\bsmiling\b|\bpictured\b|\bposing\b|^(?:from left|left to right|l-r)\b|\((?:left|right|centre|center|middle|pictured|far left|far right|second|third|back|front|above|below|top|bottom|l-r|from left)\b[^)]{0,40}\)|,? (?:left|right|centre),? (?:and|with) \p{Lu}/iu;
const view =
  /^(?:(?:an?|the)\s)?(?:(?:general|aerial|file|stock|library|street|drone|undated|archive)\s){0,2}(?:view|picture|photo|photograph|image|shot|impression|cgi|illustration|footage)\sof\s/i;
const honorific =
  "(?:Cllrs?|Coun|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Chief Constable|Superintendent|Inspector)\\.?";
const name = "\\p{Lu}[\\p{L}'-]*\\.?(?: \\p{Lu}[\\p{L}'-]*\\.?){1,3}";
const named = new RegExp(`^${honorific} ${name}(?: [A-Z]{2,4})?(?:, [^.]{3,90})?$`, "u");

/** Marks what stands under or instead of pictures: lines said twice, names alone, credits. */
export function markCaptions(page: Page): void {
  const text = page.lines.findIndex(isProse);
  for (let i = 0; i < page.lines.length; i++) {
    const line = page.lines[i];
    if (line === undefined || line.words > 60) continue;
    const next = page.lines[i + 1];
    if (next !== undefined && line.words >= 2 && line.plain === next.plain && (i >= text || isEnded(line))) {
      mark(page, i, "caption", "repeated-line");
      mark(page, i + 1, "caption", "repeated-line");
    } else if (credit.test(line.plain) && line.words <= 50) mark(page, i, "caption", "credit");
    else if (!isProse(line)) markShort(page, i, line);
  }
}

function markShort(page: Page, i: number, line: Line): void {
  const next = page.lines[i + 1];
  if (isEnded(line)) return;
  if (next !== undefined && !next.gap && line.words <= 14 && creditAlone.test(next.plain)) {
    mark(page, i, "caption", "above-credit");
    return;
  }
  if (line.words <= 24 && view.test(line.plain)) mark(page, i, "caption", "view");
  else if (line.words <= 30 && posed.test(line.plain)) {
    mark(page, i, "caption", "posed");
    if (next !== undefined && !next.gap && next.words <= 14 && !isEnded(next) && sharesName(line, next))
      mark(page, i + 1, "caption", "name-under-picture");
  } else if (
    next !== undefined &&
    !next.gap &&
    line.words <= 8 &&
    next.words <= 14 &&
    !isEnded(next) &&
    isNamed(line, next)
  ) {
    mark(page, i, "caption", "alt-text");
    mark(page, i + 1, "caption", "name-under-picture");
  } else if (line.words <= 18 && named.test(line.plain)) mark(page, i, "caption", "name-alone");
  else if (page.marks[i] === undefined && line.words <= 20 && !/^["']/.test(line.plain) && withinQuotation(page, i))
    mark(page, i, "caption", "within-quotation");
}

/** A name that the next line says again with a title or post. */
const isNamed = (line: Line, next: Line): boolean =>
  line.words >= 2 && /^(?:\p{Lu}[\p{L}.'-]* ?){2,5}$/u.test(line.plain) && next.plain.includes(line.plain);

const sharesName = (line: Line, next: Line): boolean =>
  (line.plain.match(/\p{Lu}\p{Ll}[\p{L}'-]+/gu) ?? []).some((word) => next.plain.includes(word));

/** Between a paragraph whose quotation stays open and the one that takes it up again. */
function withinQuotation(page: Page, i: number): boolean {
  let before = i - 1;
  while (page.marks[before]?.kind === "caption") before--;
  let after = i + 1;
  while (page.marks[after]?.kind === "caption") after++;
  const opened = page.lines[before]?.plain ?? "";
  return (
    isProse(page.lines[before] ?? page.lines[i] ?? emptyLine) &&
    (opened.split('"').length - 1) % 2 === 1 &&
    !opened.endsWith('"') &&
    (page.lines[after]?.plain ?? "").startsWith('"')
  );
}

const emptyLine: Line = { start: 0, end: 0, plain: "", gap: false, words: 0 };
