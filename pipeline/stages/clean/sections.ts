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
    else if (section !== undefined && isProse(line)) section = undefined;
    else if (section !== undefined) {
      if (page.marks[i]?.rule === "repeated-line") page.marks[i] = undefined;
      mark(page, i, section.kind, `${section.rule}-item`);
    }
  }
}

/** Whether a heading is far enough below the start of the text to open a section that reaches to its end. */
const opens = (page: Page, i: number, start: number, head: FurnitureSection): boolean =>
  head.reach === "list" || (i >= start + 3 && (head.kind === "footer" || isLate(page, i, start)));

/** Whether line `i` stands in the last part of the text below line `start`. */
const isLate = ({ lines }: Page, i: number, start: number): boolean => i - start > (lines.length - start) * 0.55;
