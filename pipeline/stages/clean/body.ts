import { isEnded, isProse, mark, type Page } from "./page.ts";

const bullet = /^(?:[•●▪◦‣·⁃*]\s*|-\s+|\(?\d{1,2}[.)]+\s|\(?(?:[a-z]|[ivx]{1,4})[.)]\s)/;
const isLabelled = (plain: string): boolean => /^[^:.]{2,80}:\s\S[^.:]{0,70}$/.test(plain);
const isDashed = (plain: string): boolean => {
  const cells = plain.split(" - ");
  return cells.length > 1 && cells.length < 8 && cells.every((cell) => cell.length > 0 && cell.length < 90);
};

/** Marks what is left of the text: list items, table rows and headings; the rest are paragraphs. */
export function markBody(page: Page): void {
  let listed = false;
  for (let i = 0; i < page.lines.length; i++) {
    const line = page.lines[i];
    if (line === undefined) continue;
    const { plain, words } = line;
    if (page.marks[i] !== undefined) {
      if (page.marks[i]?.kind !== "list-item") listed = false;
      continue;
    }
    if (/^#{1,6}\s/.test(plain)) mark(page, i, "heading", "marked-heading");
    else if (isRow(page, i)) mark(page, i, "table-row", "cells");
    else if (bullet.test(plain)) mark(page, i, "list-item", "bullet");
    else if (isPaired(page, i, isLabelled)) mark(page, i, "table-row", "label-and-value");
    else if (isPaired(page, i, isDashed)) mark(page, i, "table-row", "dashes");
    else if (isCrosshead(page, i)) mark(page, i, "heading", "quoted-line");
    else if (listed && words <= 30 && !isProse(line) && !plain.endsWith(":") && !leads(page, i))
      mark(page, i, "list-item", "after-colon");
    else if (isHeading(page, i)) mark(page, i, "heading", "short-line");
    const kind = page.marks[i]?.kind;
    listed = plain.endsWith(":") || (listed && (kind === "list-item" || kind === "table-row"));
  }
}

const isRow = ({ text, lines }: Page, i: number): boolean => {
  const { start = 0, end = 0, plain = "" } = lines[i] ?? {};
  if (/\S\t+\s*\S/.test(text.slice(start, end))) return true;
  return plain.split("|").length > 2 && plain.length < 400;
};

/** Whether a short line has a shape that a line next to it has too. */
function isPaired({ lines, marks }: Page, i: number, shape: (plain: string) => boolean): boolean {
  const fits = (at: number): boolean => {
    const line = lines[at];
    const kind = marks[at]?.kind ?? "table-row";
    return line !== undefined && kind === "table-row" && line.words <= 24 && !isEnded(line) && shape(line.plain);
  };
  return fits(i) && (fits(i - 1) || fits(i + 1));
}

/** Whether a short line stands alone between a colon and running text: a heading, not a list. */
const leads = ({ lines }: Page, i: number): boolean => {
  const next = lines[i + 1];
  return lines[i - 1]?.plain.endsWith(":") === true && next !== undefined && isProse(next);
};

/** A line of nothing but a few quoted words above running text, which ends a list. */
function isCrosshead({ lines }: Page, i: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]];
  if (line === undefined || next === undefined || line.words > 8 || !isProse(next)) return false;
  return /^(["'])[^"'.,]+\1$/.test(line.plain);
}

/** A short line that is no sentence, with running text or a list below it. */
function isHeading({ lines }: Page, i: number): boolean {
  const line = lines[i];
  if (line === undefined || i + 1 >= lines.length || line.words > 12) return false;
  if (isEnded(line)) return /^[^"'.!]{3,70}\?$/.test(line.plain);
  if (line.words <= 6 && /^(["'])[^"'.]+\1$/.test(line.plain)) return true;
  if (line.words <= 8 && /^[\p{Lu}\d][^.!?"']* (["'])[^.!?"']+\1$/u.test(line.plain)) return true;
  return /^["'(]?[\p{Lu}\d]/u.test(line.plain) && !/[.,;:"'…]$/.test(line.plain);
}
