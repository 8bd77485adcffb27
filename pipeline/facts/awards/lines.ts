import type { Span } from "../../document/span.ts";
import type { Scene } from "./scene.ts";
import { phraseOf } from "./sides.ts";

/** A line of the text without its bullet. */
export type Line = Span & {
  readonly text: string;
  readonly bullet: boolean;
  /** Whether it is one of several lines of two sides, most of them award and recipient. */
  readonly listed?: boolean;
};

const FURNITURE = new Set(["publisher", "byline", "dateline", "boilerplate", "related", "footer"]);

/** How long a line of a list of results can be, in code units. */
export const LONGEST = 170;

/** A row of results that looks like a menu or a label of the page: "Category: Nurse of the Year", "Best Pub | The Crown | Vale". */
const ROW =
  /^[•*·] ?\p{Lu}[^\n]{2,100}$|^(?:Category|Award) ?: *\S|^[^|\n]{3,80} \| [^|\n]{2,80}(?: \| [^|\n]{2,80})?$/u;

/** The lines of everything that tells facts, in order. */
export function linesOf({ document }: Scene): Line[] {
  return document.blocks
    .filter(
      (b) => !FURNITURE.has(b.kind) || (b.kind === "boilerplate" && ROW.test(document.plain.slice(b.start, b.end))),
    )
    .flatMap((block) => {
      const lines: Line[] = [];
      for (const match of document.plain.slice(block.start, block.end).matchAll(/[^\n]+/g)) {
        const bullet = /^\s*(?:(?:[•*·●▪o-]|\d{1,2}[.)])\s+)?/.exec(match[0])?.[0].length ?? 0;
        const start = block.start + match.index + bullet;
        const text = match[0].slice(bullet).trimEnd();
        if (text !== "") lines.push({ start, end: start + text.length, text, bullet: bullet > 0 });
      }
      return lines;
    });
}

/** A line of two sides; group 1 is the left one. */
export const PAIR = /^(.{2,90}?)(?:\s+[-|]\s*|\s*[-|]\s+|\s*:\s+)(?=\S)/u;

/** Marks the lines of runs of three or more pairs, of which at least two have an award on the left. */
export function withRuns(scene: Scene, lines: readonly Line[]): Line[] {
  const marked = [...lines];
  const award = (line: Line): boolean => {
    const left = PAIR.exec(line.text)?.[1];
    if (left === undefined) return false;
    return /^best /i.test(left) || phraseOf(scene, { start: line.start, end: line.start + left.length }) !== undefined;
  };
  for (let first = 0; first < lines.length; first++) {
    let last = first;
    while (last < lines.length && isPair(lines[last])) last++;
    const run = lines.slice(first, last);
    if (run.length >= 3 && run.filter(award).length >= 2) {
      for (const [i, line] of run.entries()) marked[first + i] = { ...line, listed: true };
    }
    first = Math.max(first, last);
  }
  return marked;
}

const isPair = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length <= LONGEST && PAIR.test(line.text) && !isSentence(line);

/** Whether a line ends as a sentence does; "Team of the Year: Vale Council." is no sentence for its stop. */
export const isSentence = ({ text }: Line): boolean =>
  /[.!?]["']?$/.test(text) && !/^[^.!?]{3,70}: \p{Lu}[^.!?,;]{2,40}\.$/u.test(text);
