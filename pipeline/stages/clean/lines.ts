import type { Span } from "../../document/span.ts";

/** A line of the text, or several that are one paragraph; `plain` is its folded text, `gap` a blank line before it. */
export type Line = Span & { readonly plain: string; readonly gap: boolean; readonly words: number };

const nothing: Line = { start: 0, end: 0, plain: "", gap: false, words: 0 };
const mark = /^(?:[•●▪◦‣·⁃*>-]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/;
const ended = /[.!?:;]["')\]]*$/;
const month = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
const partOfDate = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th)?,?|${month}\\.?,?|(?:19|20)\\d\\d,?|\\||\\d{1,2}:\\d\\d|Europe/London|[A-Z][a-z]+day,?)$`,
  "i",
);

/** The lines that hold more than white space; those that a page or file wrapped, or cut up, are put together again. */
export function linesOf(text: string, plain: string): Line[] {
  const lines = rawLines(text, plain);
  const width = wrapWidth(lines);
  const firsts: number[] = [];
  let until = -1;
  lines.forEach((line, i) => {
    if (i > until) until = dateRun(lines, i);
    const goesOn = i <= until ? partOfDate.test(lastWord(lines[i - 1])) : goesOnAs(lines, i, width);
    if (line.gap || !goesOn) firsts.push(i);
  });
  return firsts.map((first, i) => join(lines.slice(first, firsts[i + 1]), plain));
}

const lastWord = (line: Line | undefined): string => line?.plain.split(/\s/).at(-1) ?? "";

/** Several lines as the one they were cut from. */
function join(lines: readonly Line[], plain: string): Line {
  const [first = nothing, ...rest] = lines;
  const end = rest.at(-1)?.end;
  if (end === undefined) return first;
  return {
    start: first.start,
    end,
    gap: first.gap,
    plain: plain.slice(first.start, end).replaceAll("\n", " "),
    words: rest.reduce((words, line) => words + line.words, first.words),
  };
}

function rawLines(text: string, plain: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    const content = plain.slice(from, to).trim();
    if (content === "") gap = true;
    else {
      const start = from + plain.slice(from, to).search(/\S/);
      for (const part of parts(content)) {
        const words = countWords(part.plain);
        lines.push({
          start: start + part.start,
          end: start + part.start + part.plain.length,
          plain: part.plain,
          gap,
          words,
        });
      }
      gap = false;
    }
    from = to + 1;
  }
  return lines;
}

/** A line, or the two halves of one that says the same twice, as a caption and its picture's description often do. */
function parts(plain: string): { readonly start: number; readonly plain: string }[] {
  const half = plain.length >> 1;
  const second = plain.length - half;
  const twice = half >= 20 && half <= 700 && plain[0] === plain[second] && plain.slice(0, half) === plain.slice(second);
  if (!twice || !/\S\s+\S+\s+\S/.test(plain.slice(0, half))) return [{ start: 0, plain }];
  return [
    { start: 0, plain: plain.slice(0, half).trimEnd() },
    { start: second, plain: plain.slice(second) },
  ];
}

// More than that many characters are no single word, whatever they are.
const longestWord = 100;

/** How many words a line has; runs of anything between white space. Very long runs count as the text they could hold. */
function countWords(line: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < line.length; i++) {
    const blank = line.charCodeAt(i) <= 32;
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return Math.max(words, Math.floor(line.length / longestWord));
}

const firstWord = (line: Line): number => (line.plain.indexOf(" ") < 0 ? line.plain.length : line.plain.indexOf(" "));

/** The width at which a text was wrapped by hand or by mail; undefined where a line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.plain.length);
  if (width > 120 || width < 50) return undefined;
  let within = 0;
  let full = 0;
  let open = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1];
    const line = lines[i];
    if (before === undefined || line === undefined || line.gap) continue;
    within++;
    if (before.plain.length + 1 + firstWord(line) > width - 6) full++;
    if (!ended.test(before.plain)) open++;
  }
  return within >= 3 && full >= within * 0.6 && open >= within * 0.4 ? width : undefined;
}

/** Whether line `i` goes on with the sentence of the one before it. */
function goesOnAs(lines: readonly Line[], i: number, width: number | undefined): boolean {
  const before = lines[i - 1];
  const line = lines[i];
  if (before === undefined || line === undefined || mark.test(line.plain)) return false;
  if (width !== undefined) return before.plain.length + 1 + firstWord(line) > width - 6;
  return (
    /^[\p{Ll},.;)]/u.test(line.plain) &&
    !ended.test(before.plain) &&
    /^["'(]*[\p{Lu}\d]/u.test(firstOf(lines, i - 1)) &&
    (/[.!?:]["')]*$/.test(line.plain) || (lines[i + 1]?.gap === false && /^\p{Ll}/u.test(lines[i + 1]?.plain ?? "")))
  );
}

/** How the paragraph that goes on to line `i` begins, looking back over a few lines that go on as well. */
function firstOf(lines: readonly Line[], i: number): string {
  for (let at = i; at > i - 5; at--) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.gap || ended.test(lines[at - 1]?.plain ?? "") || !/^[\p{Ll},.;)]/u.test(line.plain)) return line.plain;
  }
  return "";
}

/** The last line of a date that stands in pieces ("30", "June", "2016") from line `i` on; -1 where there is none. */
function dateRun(lines: readonly Line[], i: number): number {
  let at = i;
  while (at < lines.length && (at === i || lines[at]?.gap === false) && partOfDate.test(lines[at]?.plain ?? "")) at++;
  return at - i >= 3 ? at - 1 : -1;
}
