import type { Block, BlockKind } from "../../document/document.ts";
import type { Line } from "./lines.ts";

/** What a line was found to be, and the rule that says so. */
export type Mark = { readonly kind: BlockKind; readonly rule: string };

/** The lines of an article with what is known of each so far; rules fill the places in `marks` that are empty. */
export type Page = { readonly text: string; readonly lines: readonly Line[]; readonly marks: (Mark | undefined)[] };

/** Marks a line unless it already has a mark. */
export function mark(page: Page, index: number, kind: BlockKind, rule: string): void {
  page.marks[index] ??= { kind, rule };
}

const stop = /[.!?…]["')\]]*$/;

/** Whether a line ends as a sentence does. */
export const isEnded = (line: Line): boolean => stop.test(line.plain);

/** Whether a line reads as running text: a whole sentence, or too long for a heading. */
export const isProse = (line: Line): boolean =>
  line.words >= 28 || (line.words >= 10 && isEnded(line)) || (line.words >= 9 && line.plain.endsWith(":"));

/** The blocks of a page: one for each line; what no rule marked is a paragraph. */
export const blocksOf = (page: Page): Block[] =>
  page.lines.map(({ start, end }, i) => ({ start, end, ...(page.marks[i] ?? { kind: "paragraph", rule: "line" }) }));
