import type { Lexicon } from "../../lexicon/lexicon.ts";
import {
  besidesDate,
  type Frame,
  frameOf,
  isName,
  isWriter,
  isWriterPost,
  isWriterWithPost,
  mastheadIn,
  nameAfterPost,
  startsAsDateline,
  writerIn,
} from "./frame.ts";
import type { Line } from "./lines.ts";
import { isEnded, mark, type Page } from "./page.ts";
import { markTitle, titleOf } from "./title.ts";

/** What the lines around an article's text say of it. */
export type Head = { readonly title?: string; readonly publisher?: string; readonly byline?: string };

// Lines that may still belong to the head of an article.
const longestHead = 16;

/** Marks title, publisher, byline, dateline and the small lines about them. */
export function readHead(page: Page, start: number, lexicon: Lexicon): Head {
  const frame = frameOf(lexicon);
  const from = Math.max(0, start - longestHead);
  const found: { publisher?: string; byline?: string } = {};
  for (let i = from; i < Math.min(page.lines.length, from + longestHead + 4); i++) {
    const line = page.lines[i];
    if (line === undefined || page.marks[i] !== undefined || line.words > 22) continue;
    const beside = besidesDate(line.plain, frame);
    const writer =
      line.words <= 16 &&
      (beside !== undefined ||
        /^\W*(?:(?:words|written|report(?:ed)?|posted|story|exclusive|published) )?by\b/i.test(line.plain) ||
        /^author\b/i.test(line.plain))
        ? writerIn(line.plain)
        : undefined;
    const masthead = i < start || beside !== undefined ? mastheadIn(line.plain, frame) : undefined;
    const extra = beside === undefined ? Number.POSITIVE_INFINITY : wordsWithout(beside, writer, masthead);
    const past = (i > start && isOtherLabel(line.plain, frame)) || isSentence(line);
    if (!past && (extra <= 1 || (extra <= 3 && (startsAsDateline(line.plain, frame) || isName(beside ?? "")))))
      mark(page, i, "dateline", "date-line");
    else if (writer !== undefined && !isEnded(line)) mark(page, i, "byline", "by-line");
    else if (i < start && isBreadcrumb(line.plain)) mark(page, i, "boilerplate", "breadcrumb");
    else if (isWriterWithPost(line.plain, frame)) mark(page, i, "byline", "name-and-post");
    else if (i < start && nameAfterPost(line.plain, frame) !== undefined) mark(page, i, "byline", "post-and-name");
    else if (i < start && page.marks[i - 1]?.kind === "byline" && isWriterPost(line.plain, frame)) {
      mark(page, i, "byline", "post-alone");
      continue;
    }
    if (page.marks[i]?.kind === "byline") found.byline ??= writer ?? nameAfterPost(line.plain, frame) ?? line.plain;
    else if (page.marks[i]?.kind === "dateline") {
      if (writer !== undefined) found.byline ??= writer;
      else if (masthead === undefined && isName(beside ?? "")) found.byline ??= beside ?? "";
      if (masthead !== undefined) found.publisher ??= masthead;
    }
  }
  for (let i = 0; i < from; i++) mark(page, i, "boilerplate", "navigation");
  const title = markTitle(page, { from, start }, lexicon);
  markNamesByDate(page, title, lexicon);
  const writers = page.lines.findIndex((_, i) => page.marks[i]?.rule === "name-by-date");
  if (writers >= 0) found.byline ??= page.lines[writers]?.plain ?? "";
  const paper = page.lines.find((_, i) => page.marks[i]?.kind === "publisher");
  if (paper !== undefined) found.publisher ??= mastheadIn(paper.plain, frame) ?? paper.plain;
  return { ...found, ...titleOf(page, title, { lexicon, known: found.publisher }) };
}

const wordsWithout = (beside: string, writer: string | undefined, masthead: string | undefined): number => {
  const known = new Set(`${writer ?? ""} ${masthead ?? ""} by`.split(/[\s,]+/));
  return beside.split(" ").filter((word) => word !== "" && !known.has(word)).length;
};

/** "The home was visited by inspectors in May 2023.": what ends as a sentence does and does not begin with a date. */
const isSentence = (line: Line): boolean =>
  line.words > 6 && isEnded(line) && /^\p{Lu}[^|]*\s\p{Ll}{3,}\s/u.test(line.plain) && !ofPublication.test(line.plain);
const ofPublication = /\b(?:published|updated|posted|modified|amended|printed|reviewed|released)\b/iu;

/** "Inspected: 7 September 2021": a date under a label that says nothing of the article itself. */
function isOtherLabel(plain: string, frame: Frame): boolean {
  const label = /^(\p{L}+)(?:\s[\p{L}']+){0,4}:/u.exec(plain)?.[1];
  return label !== undefined && !frame.labels.has(label.toLowerCase());
}

/** "Home > News > 2024", "NURSING | MATERNITY", "News / Education": short parts between the same marks. */
function isBreadcrumb(plain: string): boolean {
  const parts = plain.split(/[>»›|→•]|\s\/\s/).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part.split(/\s+/).length > 4)) return false;
  return /^home\b/i.test(plain) || parts.length > 2 || /[>»›→]/.test(plain) || plain === plain.toUpperCase();
}

/** A name alone beside the dateline is the writer's. */
function markNamesByDate(page: Page, title: number, lexicon: Lexicon): void {
  const frame = frameOf(lexicon);
  for (let i = Math.max(title + 1, 1); i < Math.min(page.lines.length, title + longestHead); i++) {
    const line = page.lines[i];
    const known = page.marks[i]?.rule;
    if (line === undefined || (known !== undefined && known !== "standfirst")) continue;
    const beside = [i - 1, i + 1].some((at) => page.marks[at]?.kind === "dateline");
    const post = page.lines[i + 1];
    if (i < title + 6 && isName(line.plain) && post !== undefined && isWriterPost(post.plain, frame)) {
      page.marks[i] = { kind: "byline", rule: "name-by-date" };
      page.marks[i + 1] = { kind: "byline", rule: "post-alone" };
    }
    if (beside && line.words <= 5 && isWriter(line.plain, frame))
      page.marks[i] = { kind: "byline", rule: "name-by-date" };
  }
}
