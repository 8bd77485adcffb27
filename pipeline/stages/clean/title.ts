import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type Frame, frameOf, mastheadIn } from "./frame.ts";
import { isEnded, isProse, mark, type Page } from "./page.ts";

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

/** The lines from `from` up to the one where the text starts. */
type Window = { readonly from: number; readonly start: number };

/** Chooses the title among the lines before the text; what stands before it is of the frame, what after it a heading. */
export function markTitle(page: Page, window: Window, lexicon: Lexicon): number {
  const best = likeliest(page, window, lexicon);
  if (best < 0) return best;
  mark(page, best, "title", "headline");
  markAround(page, window, { best, frame: frameOf(lexicon) });
  return best;
}

function likeliest(page: Page, { from, start }: Window, lexicon: Lexicon): number {
  const frame = frameOf(lexicon);
  const lead = page.text.slice(page.lines[start]?.start ?? 0, (page.lines[start]?.start ?? 0) + 800).toLowerCase();
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = from; i < start; i++) {
    const line = page.lines[i];
    if (line === undefined || page.marks[i] !== undefined) continue;
    const words = line.plain.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
    let score = Math.min(words.filter((word) => lead.includes(word)).length, 2) - (i - from) * 0.15;
    score += line.words >= 5 ? 3 : line.words >= 3 ? 1 : 0;
    if (line.words <= 6 && line.plain === line.plain.toUpperCase()) score -= 2;
    if (/[.,;:]$/.test(line.plain)) score -= 2;
    if (line.words <= 6 && mastheadIn(line.plain, frame) !== undefined) score -= 4;
    if (line.words > 26) score -= 2;
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best;
}

/** Marks the other lines about the title. */
function markAround(page: Page, { from, start }: Window, { best, frame }: { best: number; frame: Frame }): void {
  const short = page.lines.filter((line, i) => i >= from && i < best && page.marks[i] === undefined && line.words <= 4);
  for (let i = from; i < start; i++) {
    const line = page.lines[i];
    if (line === undefined || page.marks[i] !== undefined) continue;
    const title = page.lines[best]?.plain ?? "";
    const same = line.plain === title || (line.words >= 5 && title.startsWith(`${line.plain} `));
    if (same) mark(page, i, "title", "headline-again");
    else if (line.words <= 8 && mastheadIn(line.plain, frame) !== undefined) mark(page, i, "publisher", "masthead");
    else if (i < best && line.words <= 4 && short.length > 2) mark(page, i, "boilerplate", "navigation");
    else if (i < best && line.words <= 8) mark(page, i, "caption", "alt-text");
    else if (i > best && isCategory(page, i)) mark(page, i, "boilerplate", "category");
    else if (i > best && bullet.test(line.plain)) mark(page, i, "list-item", "summary");
    else if (!isEnded(line) && i <= best + 3) mark(page, i, "heading", i < best ? "strapline" : "standfirst");
  }
}

const bullet = /^[•●▪·*-]\s/;

/** A word or two after a bullet, among nothing but such: the summary of a story has longer ones. */
function isCategory({ lines }: Page, i: number): boolean {
  const fits = (at: number, most: number): boolean => {
    const line = lines[at];
    return line === undefined || !bullet.test(line.plain) || line.words <= most;
  };
  const line = lines[i];
  return line !== undefined && bullet.test(line.plain) && fits(i, 4) && fits(i - 1, 4) && fits(i + 1, 4);
}

type Title = { readonly title?: string; readonly publisher?: string };
type Context = { readonly lexicon: Lexicon; readonly known: string | undefined };

/** The title's words, without the publisher's name where the page adds it. */
export function titleOf(page: Page, index: number, { lexicon, known }: Context): Title {
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
