import type { Block } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Scene } from "./scene.ts";
import { outcomeOfHeading, phraseOf } from "./sides.ts";

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

/** "- Vale Council - Warm Rooms", "Winner: Vale Council", "The Crown": what may stand in a list whose lines before it were of it. */
const LISTED = /^(?:[-•*·] ?\p{Lu}[^\n]{2,140}|(?:\p{Lu}[\p{L}\p{N}'&.-]*(?: (?:and|of|the|&|at|in))* ?){1,6})$/u;

/** The lines of everything that tells facts, in order. */
export function linesOf(scene: Scene): Line[] {
  const { blocks, plain } = scene.document;
  const lines: Line[] = [];
  let listed = false;
  for (const [i, block] of blocks.entries()) {
    const text = plain.slice(block.start, block.end);
    const told = !FURNITURE.has(block.kind);
    const row =
      (block.kind === "boilerplate" && (ROW.test(text) || isOfList(scene, block, text))) ||
      (/^(?:publisher|byline|dateline)$/.test(block.kind) && isOfList(scene, block, text));
    const within: boolean = listed && (text.startsWith("-") || isShort(blocks[i + 1])) && LISTED.test(text);
    if (told || row || within) lines.push(...linesIn(plain, block));
    listed = (row || within || isShort(block)) && block.kind !== "title";
  }
  return joinBullets(lines);
}

const isShort = (block: Block | undefined): boolean =>
  block !== undefined && /^(?:heading|table-row|list-item)$/.test(block.kind);

/** A line that the page's furniture hid, though all of it is an outcome or an award: "Winner:", "Shop of the Year". */
const isOfList = (scene: Scene, block: Span, text: string): boolean =>
  text.length < 90 &&
  (outcomeOfHeading(scene, text.replace(/ *:.*$/, "")) !== undefined || phraseOf(scene, block) !== undefined);

const BULLET = /^\s*(?:[•·●▪]\s*|(?:[*o-]|\d{1,2}[.)])(?:\s+|$)|-(?=\p{Lu}))?/u;

function linesIn(plain: string, block: Span): Line[] {
  const lines: Line[] = [];
  for (const match of plain.slice(block.start, block.end).matchAll(/[^\n]+/g)) {
    const bullet = BULLET.exec(match[0])?.[0].length ?? 0;
    const start = block.start + match.index + bullet;
    const text = withoutSponsor(match[0].slice(bullet).trimEnd());
    if (text !== undefined && (text !== "" || bullet > 0))
      lines.push({ start, end: start + text.length, text, bullet: bullet > 0 });
  }
  return lines;
}

const SPONSOR = /^(?:category |headline )?sponsor(?:s|ed)?\b|^(?:in association|in partnership) with\b/i;
const SPONSORED =
  /(?: ?[-|,(:] ?| )(?:kindly |proudly )?(?:sponsored|supported|presented) by\b|[(] ?in (?:association|partnership) with\b/i;

/** "Best Start-up - sponsored by Vale Bank": who pays for a category is no part of its line, and has none of its own. */
function withoutSponsor(text: string): string | undefined {
  if (SPONSOR.test(text) && text.length < 90) return undefined;
  if (splitOf(text)?.sponsored === true) return text;
  const at = text.length < LONGEST && !/[.!?]$|[^)]:$/.test(text) ? SPONSORED.exec(text)?.index : undefined;
  const rest = at === undefined ? text : text.slice(0, at).trimEnd();
  return at === undefined || at < 4 || /\b(?:is|are|was|were|be|been|and|event|awards)$/i.test(rest) ? text : rest;
}

/** A bullet on a line of its own is that of the next line, and the bullet after that tells of the same entry. */
function joinBullets(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    if (line.text === "") return [];
    if (isLoneBullet(lines[i - 1])) return [{ ...line, bullet: true }];
    return line.bullet && isLoneBullet(lines[i - 2]) ? [] : [line];
  });
}

const isLoneBullet = (line: Line | undefined): boolean => line?.bullet === true && line.text === "";

/** A line of two sides; group 1 is the left one. */
export const PAIR = /^(.{2,90}?)(?:\s+[-|]\s*|\s*[-|]\s+|\s*:\s+)(?=\S)/u;

const SPONSOR_BETWEEN =
  /^(.{3,90}?)(?: ?[-|,(:] ?| )(?:kindly |proudly )?(?:sponsored by|supported by|in association with|in partnership with)\b([^.;:|]{2,60}?)(?:\)\s*[-|:]?|\s+[-|]|[-|](?= )|:)\s*(?=[^\s:])/iu;

/** Where the left side of a line ends and its right one begins, without who pays for it: "Best Shop, sponsored by Vale Bank - The Loft". */
export function splitOf(text: string): { left: number; right: number; sponsored: boolean } | undefined {
  const paid = SPONSOR_BETWEEN.exec(text);
  if (paid?.[1] !== undefined && !/\b(?:is|are|was|were|be|been|and|event|awards)$/.test(paid[1]))
    return { left: paid[1].length, right: paid[0].length, sponsored: true };
  const pair = PAIR.exec(text);
  return pair?.[1] === undefined ? undefined : { left: pair[1].length, right: pair[0].length, sponsored: false };
}

/** Marks the lines of runs of three or more pairs, of which at least two have an award on the left. */
export function withRuns(scene: Scene, lines: readonly Line[]): Line[] {
  const marked = [...lines];
  const award = (line: Line): boolean => {
    const left = splitOf(line.text)?.left;
    if (left === undefined) return false;
    return /^best /i.test(line.text) || phraseOf(scene, { start: line.start, end: line.start + left }) !== undefined;
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
