import type { Block, Sentence } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";

/** How a word is written: all in lower case, with a capital, all in capitals; a number; a mark; an ending 's. */
export type Shape = "lower" | "capital" | "upper" | "number" | "mark" | "possessive";

/** A word of a block as the rules for names see it: hyphens and inner apostrophes kept, a possessive ending apart. */
export type Word = Span & {
  /** As written, with marks folded. */
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  /** Whether a sentence or a quotation begins here, so that a capital says nothing. */
  readonly initial: boolean;
};

/** The words of one block. */
export type Line = {
  readonly block: Block;
  readonly words: readonly Word[];
  /** Whether the line is written in Capitals Throughout or in BLOCK CAPITALS, so that they say nothing. */
  readonly headline: "no" | "title-case" | "upper";
};

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['/-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|&|[^\s\p{L}\p{M}\p{N}]/gu;
const DOTTED = new Set(
  "st dr mr mrs ms cllr coun clr ald prof rev revd hon rt sgt capt maj det insp supt ch gov sen rep gen col lt ltd inc fr sr jr no".split(
    " ",
  ),
);

/** "Hexley-based", "Whitehall-backed": adjectives, whatever their first part is the name of. */
const OF_NAME = /-(?:affiliated|backed|based|born|bred|controlled|dominated|educated|funded|led|run|style|trained)$/;

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

function shapeOf(text: string, lower: string): Shape {
  const first = text.charAt(0);
  if (first >= "0" && first <= "9") return "number";
  if (first.toLowerCase() === first.toUpperCase()) return "mark";
  if (!isUpper(first))
    return text !== lower && /^(?:[hnt]|el-|al-|ap-|ab-|ul-|ud-)\p{Lu}/u.test(text) ? "capital" : "lower";
  for (let i = 1; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter.toUpperCase() !== letter) return OF_NAME.test(text) ? "lower" : "capital";
  }
  return text.length > 1 ? "upper" : "capital";
}

/** Splits a block of `plain` into words; `starts` are the offsets at which sentences begin. */
export function wordsOf(plain: string, block: Span, starts: ReadonlySet<number>): Word[] {
  const words: Word[] = [];
  const text = plain.slice(block.start, block.end);
  let opens = true;
  let swallowed = -1;
  for (const match of text.matchAll(WORD)) {
    if (match.index === swallowed) continue;
    const start = block.start + match.index;
    let word = match[0];
    const initial = opens || starts.has(start);
    const owner = word.includes("'") ? /^(.+)'s$/i.exec(word) : null;
    if (owner !== null) word = owner[1] ?? word;
    const lower = word.toLowerCase();
    const shape = shapeOf(word, lower);
    let end = start + word.length;
    if (plain.charAt(end) === "." && end < block.end && isAbbreviation(word)) {
      swallowed = end - block.start;
      end += 1;
    }
    words.push({ start, end, text: word, lower, shape, initial });
    if (owner !== null)
      words.push({ start: end, end: end + 2, text: "'s", lower: "'s", shape: "possessive", initial: false });
    opens = shape === "mark" ? opensAfter(word, opens) : false;
  }
  return words;
}

const isAbbreviation = (word: string): boolean =>
  (word.length === 1 && isUpper(word)) || (word.length < 6 && DOTTED.has(word.toLowerCase()));

function opensAfter(mark: string, before: boolean): boolean {
  if (".!?:*•|>#".includes(mark)) return true;
  return mark === '"' || mark === "'" || mark === "(" || mark === "["
    ? before || mark === '"'
    : mark === "-"
      ? before
      : false;
}

/** The readable lines of a document. */
export function linesOf(plain: string, blocks: readonly Block[], sentences: readonly Sentence[]): Line[] {
  const starts = new Set(sentences.map((sentence) => sentence.start));
  return blocks
    .filter(({ kind, rule }) => READ.has(kind) || NAMING.has(rule))
    .map((block) => {
      const words = wordsOf(plain, block, starts);
      return { block, words, headline: headlineOf(block, words) };
    });
}

const READ = new Set<Block["kind"]>([
  "publisher",
  "title",
  "heading",
  "paragraph",
  "list-item",
  "table-row",
  "caption",
]);

/** Lines behind an article that tell who took part and who answers questions. */
const NAMING: ReadonlySet<string> = new Set(["notes-to-editors-text", "media-contact"]);

function headlineOf(block: Block, words: readonly Word[]): Line["headline"] {
  let small = 0;
  let capital = 0;
  let upper = 0;
  for (const { shape, text } of words) {
    if (shape === "lower" && text.length > 3) small++;
    else if (shape === "capital" && text.length > 3) capital++;
    else if (shape === "upper" && text.length > 1) upper++;
  }
  if (upper > 1 && small === 0 && upper > capital * 2) return "upper";
  if (block.kind === "heading" && namesWithPlace(words)) return "no";
  const short = block.kind === "title" || block.kind === "heading";
  return short && capital >= 4 && capital >= small * 4 ? "title-case" : "no";
}

/** "Elm Road Primary School, Hexley": an item of a list, however short and full of capitals. */
function namesWithPlace(words: readonly Word[]): boolean {
  const comma = words.findIndex(({ text }) => text === ",");
  return (
    comma > 1 &&
    words.length - comma > 1 &&
    words.length - comma < 5 &&
    words.every(({ shape }, i) => shape === "capital" || shape === "possessive" || i === comma)
  );
}
