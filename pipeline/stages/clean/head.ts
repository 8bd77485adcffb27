import type { Lexicon } from "../../lexicon/lexicon.ts";
import { besidesDate, frameOf, isWriter, isWriterWithPost, mastheadIn, startsAsDateline, writerIn } from "./frame.ts";
import { isEnded, isProse, mark, type Page } from "./page.ts";

/** What the lines around an article's text say of it. */
export type Head = { readonly title?: string; readonly publisher?: string; readonly byline?: string };

// Lines that may still belong to the head of an article.
const longestHead = 16;

/** The first line of running text below the headline; the number of lines where there is none. */
export function bodyStart(page: Page): number {
  const { lines } = page;
  const first = lines.findIndex((_, i) => isText(page, i));
  if (first < 0) return lines.length;
  if (first > 0) return first;
  // A sentence about a picture may stand above the headline; a subheading seldom follows the first sentence at once.
  const below = [1, 2].find((i) => page.marks[i] === undefined && isHeadlike(page, i) && isText(page, i + 1));
  return below === undefined ? first : below + 1;
}

/** Whether a line is running text, or a short sentence with running text below it. */
function isText(page: Page, i: number): boolean {
  const line = page.lines[i];
  if (line === undefined || page.marks[i] !== undefined) return false;
  if (/[?!]["')]*$/.test(line.plain) && line.words < 17 && i < 4) return false;
  if (isProse(line)) return true;
  const next = page.lines[i + 1];
  return line.words >= 7 && /[^.]\.["')]*$/.test(line.plain) && next !== undefined && isProse(next);
}

/** Whether a line could be a headline and shares words with the text below it. */
function isHeadlike({ text, lines }: Page, i: number): boolean {
  const line = lines[i];
  if (line === undefined || line.words < 5 || line.words > 22 || /[.:;,]$/.test(line.plain)) return false;
  const below = text.slice(line.end, line.end + 600).toLowerCase();
  return (line.plain.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => below.includes(word)).length >= 2;
}

/** Marks title, publisher, byline, dateline and the small lines about them. */
export function readHead(page: Page, start: number, lexicon: Lexicon): Head {
  const frame = frameOf(lexicon);
  const end = Math.min(start, longestHead);
  const found: { publisher?: string; byline?: string } = {};
  for (let i = 0; i < Math.min(page.lines.length, longestHead); i++) {
    const line = page.lines[i];
    if (line === undefined || page.marks[i] !== undefined || line.words > 22) continue;
    const beside = besidesDate(line.plain, frame);
    const writer =
      line.words <= 16 &&
      (beside !== undefined || /^\W*(?:\S+ )?by\b/i.test(line.plain) || /^author\b/i.test(line.plain))
        ? writerIn(line.plain)
        : undefined;
    const masthead = i < end || beside !== undefined ? mastheadIn(line.plain, frame) : undefined;
    const extra = beside === undefined ? Number.POSITIVE_INFINITY : wordsWithout(beside, writer, masthead);
    if (extra <= 1 || (extra <= 3 && startsAsDateline(line.plain, frame))) mark(page, i, "dateline", "date-line");
    else if (writer !== undefined && !isEnded(line)) mark(page, i, "byline", "by-line");
    else if (i < end && isBreadcrumb(line.plain)) mark(page, i, "boilerplate", "breadcrumb");
    else if (isWriterWithPost(line.plain, frame)) mark(page, i, "byline", "name-and-post");
    if (page.marks[i]?.kind === "byline") found.byline ??= writer ?? line.plain;
    else if (page.marks[i]?.kind === "dateline") {
      if (writer !== undefined) found.byline ??= writer;
      if (masthead !== undefined) found.publisher ??= masthead;
    }
  }
  const title = markTitle(page, end, lexicon);
  markNamesByDate(page, title, lexicon);
  const writers = page.lines.findIndex((_, i) => page.marks[i]?.rule === "name-by-date");
  if (writers >= 0) found.byline ??= page.lines[writers]?.plain ?? "";
  const paper = page.lines.find((_, i) => page.marks[i]?.kind === "publisher");
  if (paper !== undefined) found.publisher ??= mastheadIn(paper.plain, frame) ?? paper.plain;
  return { ...found, ...titleOf(page, title, lexicon, found.publisher) };
}

const wordsWithout = (beside: string, writer: string | undefined, masthead: string | undefined): number => {
  const known = new Set(`${writer ?? ""} ${masthead ?? ""} by`.split(/[\s,]+/));
  return beside.split(" ").filter((word) => word !== "" && !known.has(word)).length;
};

/** "Home > News > 2024", "NURSING | MATERNITY", "News / Education": short parts between the same marks. */
function isBreadcrumb(plain: string): boolean {
  const parts = plain.split(/\s*[>»›|→•]\s*|\s\/\s/);
  if (parts.length < 2 || parts.some((part) => part.split(/\s+/).length > 4)) return false;
  return /^home\b/i.test(plain) || parts.length > 2 || /[>»›→]/.test(plain) || plain === plain.toUpperCase();
}

/** Chooses the title among the lines before the text; what stands before it is of the frame, what after it a heading. */
function markTitle(page: Page, end: number, lexicon: Lexicon): number {
  const frame = frameOf(lexicon);
  const lead = page.text.slice(page.lines[end]?.start ?? 0, (page.lines[end]?.start ?? 0) + 800).toLowerCase();
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < end; i++) {
    const line = page.lines[i];
    if (line === undefined || page.marks[i] !== undefined) continue;
    const words = line.plain.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
    const shared = words.filter((word) => lead.includes(word)).length;
    let score = Math.min(shared, 4) - i * 0.15;
    score += line.words >= 5 ? 3 : line.words >= 3 ? 1 : 0;
    if (/[.,;:]$/.test(line.plain)) score -= 2;
    if (line.words <= 6 && mastheadIn(line.plain, frame) !== undefined) score -= 4;
    if (line.words > 26) score -= 2;
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  if (best < 0) return best;
  mark(page, best, "title", "headline");
  for (let i = 0; i < end; i++) {
    const line = page.lines[i];
    if (line === undefined || page.marks[i] !== undefined) continue;
    const same = line.plain === page.lines[best]?.plain;
    if (same) mark(page, i, "title", "headline-again");
    else if (line.words <= 8 && mastheadIn(line.plain, frame) !== undefined) mark(page, i, "publisher", "masthead");
    else if (i < best && line.words <= 8) mark(page, i, "caption", "alt-text");
    else if (i > best && line.words <= 7 && /^[•·-]\s/.test(line.plain)) mark(page, i, "boilerplate", "category");
    else if (!isEnded(line) && i <= best + 3) mark(page, i, "heading", i < best ? "strapline" : "standfirst");
  }
  return best;
}

/** A name alone beside the dateline is the writer's. */
function markNamesByDate(page: Page, title: number, lexicon: Lexicon): void {
  const frame = frameOf(lexicon);
  for (let i = Math.max(title + 1, 1); i < Math.min(page.lines.length, longestHead); i++) {
    const line = page.lines[i];
    const known = page.marks[i]?.rule;
    if (line === undefined || (known !== undefined && known !== "standfirst")) continue;
    const beside = [i - 1, i + 1].some((at) => page.marks[at]?.kind === "dateline");
    if (beside && line.words <= 5 && isWriter(line.plain, frame))
      page.marks[i] = { kind: "byline", rule: "name-by-date" };
  }
}

/** The title's words, without the publisher's name where the page adds it. */
function titleOf(page: Page, index: number, lexicon: Lexicon, known: string | undefined): Head {
  const line = page.lines[index];
  if (line === undefined) return {};
  const words = page.text.slice(line.start, line.end).replace(/\s+/g, " ").replace(/^#+ /, "");
  const suffix = /^(.{12,}?)\s+[|–—-]\s+([^|–—]{3,40})$/.exec(words);
  const name = suffix?.[2] ?? "";
  const isName =
    suffix !== null &&
    (name === known ||
      mastheadIn(name, frameOf(lexicon)) === name ||
      (words.includes(" | ") && / (?:Council|Ofsted|CQC|Trust|School|GOV\.UK)$/.test(` ${name}`)));
  return isName ? { title: suffix[1] ?? words, publisher: known ?? name } : { title: words };
}
