import type { FurnitureSection } from "../../lexicon/furniture.ts";
import { furnitureLine, type KnownFurniture, sectionAt } from "./furniture.ts";
import { isEnded, isProse, mark, type Page } from "./page.ts";

/** Marks the lines that are furniture by their own words. */
export function markFurniture(page: Page, known: KnownFurniture): void {
  page.lines.forEach((line, i) => {
    const found = furnitureLine(line, known);
    if (found !== undefined) mark(page, i, found.kind, found.rule);
  });
}

/** Marks what stands under the headings that close an article: related stories, contacts, notes, the publisher's own. */
export function markSections(page: Page, start: number, known: KnownFurniture): void {
  let section: FurnitureSection | undefined;
  let about = false;
  for (let i = start; i < page.lines.length; i++) {
    const line = page.lines[i];
    if (line === undefined) continue;
    const head = sectionAt(line, known);
    if (head !== undefined && opens(page, i, start, head)) {
      if (section?.reach !== "rest") section = head;
      about = false;
      page.marks[i] = { kind: head.kind, rule: head.rule };
    } else if (
      line.words <= 9 &&
      i > start + 2 &&
      isLate(page, i, start) &&
      known.about.test(line.plain) &&
      !isEnded(line)
    ) {
      about = true;
      mark(page, i, "boilerplate", "about-heading");
    } else if (about) mark(page, i, "boilerplate", "about-text");
    else if (section?.reach === "rest") mark(page, i, section.kind, `${section.rule}-text`);
    else if (section !== undefined && resumes(page, i, section) && !isTeaser(page, i, start)) section = undefined;
    else if (section !== undefined) {
      if (page.marks[i]?.rule === "repeated-line") page.marks[i] = undefined;
      mark(page, i, section.kind, `${section.rule}-item`);
    }
  }
}

/** Whether the article goes on at line `i`: with a whole sentence, or words that somebody says. */
function resumes({ lines }: Page, i: number, section: FurnitureSection): boolean {
  const line = lines[i];
  if (line === undefined || isProse(line)) return true;
  return section.kind === "related" && line.words >= 4 && /[^.]\.["')]*$/.test(line.plain);
}

/** Whether a sentence only says what the story named above it is about: late, alone, with no more text below. */
function isTeaser(page: Page, i: number, start: number): boolean {
  const { lines, marks } = page;
  const next = lines[i + 1];
  const below = marks[i - 1]?.kind === "related" && marks[i - 1]?.rule.endsWith("-item") === true;
  const alone = next === undefined || marks[i + 1] !== undefined || !(isProse(next) || isEnded(next));
  return (
    below && alone && isLate(page, i, start) && (lines[i]?.words ?? 0) < 45 && lines[i]?.plain.startsWith('"') === false
  );
}

/** Whether a heading is far enough below the start of the text to open a section that reaches to its end. */
const opens = (page: Page, i: number, start: number, head: FurnitureSection): boolean =>
  head.reach === "list" ||
  (i >= start + 3 && ((head.kind === "footer" && (page.lines[i]?.words ?? 0) > 1) || isLate(page, i, start)));

/** Whether line `i` stands in the last part of the text below line `start`. */
const isLate = ({ lines }: Page, i: number, start: number): boolean => i - start > (lines.length - start) * 0.55;
