import type { Span } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";

/** Which marks belong together: double ones or single ones. */
export type Family = "double" | "single";

/**
 * A mark that may open or close a quotation. What cannot is no sign: an apostrophe within a word, a clipped 'em, inches.
 * `either` is decided by what is open; `maybe-close` is the mark after a plural's s, which is mostly an apostrophe, and
 * `maybe-open` the one before a word such as 'round, which may be whole.
 */
export type Sign = Span & {
  readonly family: Family;
  readonly side: "open" | "close" | "either" | "maybe-close" | "maybe-open";
  /** The glyph itself leans to one side. */
  readonly curly: boolean;
};

const mark = /''|‘‘|’’|``|["“”„‟«»＂'‘’‚‛`´‹›]/g;
const doubles = new Set(['"', "“", "”", "„", "‟", "«", "»", "＂", "''", "‘‘", "’’", "``"]);
const opening = new Set(["“", "„", "‟", "«", "‘", "‚", "‛", "`", "‹", "‘‘", "``"]);
const closing = new Set(["”", "»", "’", "´", "›", "’’"]);
const anyGlyph = /["“”„‟«»＂'‘’‚‛`´‹›]/;
const wordish = /[\p{L}\p{N}£$€#@+&…]/u;
const wordChar = /[\p{L}\p{N}]/u;
const before = /[\s([{—–\-/]/;

type Words = {
  readonly elisions: ReadonlySet<string>;
  readonly elisionsOfWords: ReadonlySet<string>;
  readonly clippings: ReadonlySet<string>;
  readonly afterClosing: ReadonlySet<string>;
};

const words = perLexicon(
  ({ quotationWords }: Lexicon): Words => ({
    elisions: new Set(quotationWords.elisions),
    elisionsOfWords: new Set(quotationWords.elisionsOfWords),
    clippings: new Set(quotationWords.clippings),
    afterClosing: new Set(quotationWords.afterClosing),
  }),
);

/** The signs of one block, in order. */
export function signsOf(text: string, block: Span, lexicon: Lexicon): Sign[] {
  const signs: Sign[] = [];
  const line = text.slice(block.start, block.end);
  for (const match of line.matchAll(mark)) {
    const glyph = match[0];
    const at = { start: match.index, end: match.index + glyph.length };
    const sides = neighbours(line, at);
    const side = doubles.has(glyph) ? doubleSide(glyph, sides) : singleSide(line, at, sides, words(lexicon));
    if (side === undefined) continue;
    signs.push({
      start: block.start + at.start,
      end: block.start + at.end,
      family: doubles.has(glyph) ? "double" : "single",
      side,
      curly: opening.has(glyph) || closing.has(glyph),
    });
  }
  return signs;
}

type Neighbours = { readonly left: string; readonly right: string };

/** The first characters on either side that are no quotation marks; a space at the ends of the block. */
function neighbours(line: string, at: Span): Neighbours {
  let i = at.start - 1;
  let j = at.end;
  while (at.start - i < 5 && anyGlyph.test(line[i] ?? "")) i--;
  while (j - at.end < 4 && anyGlyph.test(line[j] ?? "")) j++;
  return { left: line[i] ?? " ", right: line[j] ?? " " };
}

function doubleSide(glyph: string, { left, right }: Neighbours): Sign["side"] {
  const canOpen = before.test(left) && !/\s/.test(right);
  const canClose = !/\s/.test(left) && !wordish.test(right);
  if (canOpen && !canClose) return /[\s([{]/.test(left) ? "open" : "either";
  if (canClose && !canOpen) return "close";
  if (/\s/.test(left) && /\s/.test(right)) return "either";
  if (opening.has(glyph)) return "open";
  if (closing.has(glyph)) return "close";
  return "either";
}

function singleSide(line: string, at: Span, { left, right }: Neighbours, known: Words): Sign["side"] | undefined {
  const glyph = line.slice(at.start, at.end);
  const next = line.slice(at.end, at.end + 16);
  if (wordChar.test(line[at.start - 1] ?? "") && wordChar.test(next[0] ?? "")) return undefined;
  if (before.test(left) && wordish.test(right)) return openingSide(next, glyph, known);
  if (/\s/.test(left) || wordChar.test(right)) {
    return glyph === "‘" && wordChar.test(right) ? "open" : undefined;
  }
  if (!wordChar.test(left)) return "close";
  return afterWord(line, at, known);
}

/** ’tis, ’em, ’90s, rock ’n’ roll. A curly opening mark is taken at its word before words that stand whole as well. */
function openingSide(next: string, glyph: string, known: Words): Sign["side"] | undefined {
  if (/^\d0s\b/.test(next)) return undefined;
  const word = /^\p{L}+/u.exec(next)?.[0] ?? "";
  if (known.elisions.has(word.toLowerCase())) return undefined;
  return glyph !== "‘" && known.elisionsOfWords.has(word) ? "maybe-open" : "open";
}

/** A mark after a letter or digit, with no letter behind it. */
function afterWord(line: string, at: Span, known: Words): Sign["side"] | undefined {
  const word = /[\p{L}\p{N}]+$/u.exec(line.slice(Math.max(0, at.start - 24), at.start))?.[0] ?? "";
  if (known.clippings.has(word.toLowerCase())) return undefined;
  const rest = line.slice(at.end, at.end + 24);
  if (/^\d+$/.test(word)) return /^\s?\d/.test(rest) ? undefined : "close";
  if (/^[.;:!?)\]…"”’]/.test(rest) || rest === "") return "close";
  const gerund = /.in$/i.test(word);
  if (!/[sxz]$/i.test(word) && !gerund) return "close";
  const after = /^\s+(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase();
  return after !== undefined && known.afterClosing.has(after) && !gerund ? "close" : "maybe-close";
}
