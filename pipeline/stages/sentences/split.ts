import type { Span } from "../../document/span.ts";
import { listItems } from "./list-items.ts";
import { ends, type Stops, takesStop } from "./stops.ts";

// A run of marks that may end a sentence, with the brackets and quotation marks that close after it.
const terminator = /[.!?…]+(?:\s?[”»](?=\s|$)|["'’)\]]|\[\d{1,3}\])*/g;
const spacedDots = /(?:\. ){2,}\.|(?:\. )+(?=["”]|$)/y;
const openers = /["'“‘«([•⁃*\-–—\s]*/y;
const nextWord = /[£$€]?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.]{0,40}/uy;
const said =
  /^\s*(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,5}(?:said|says|asked|asks|added|adds|wrote|told|wondered|joked|replied)[.,]/u;

/** Splits a block of text into its sentences; spans leave out the white space around them. */
export function split(text: string, stops: Stops): Span[] {
  const items = listItems(text);
  const cuts = [...items, ...stopCuts(text, items, stops)].sort((a, b) => a - b);
  const spans: Span[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    const from = start + (text.slice(start, cut).search(/\S/) + 1 || cut - start + 1) - 1;
    const end = from + text.slice(from, cut).trimEnd().length;
    if (end > from) spans.push({ start: from, end });
    start = cut;
  }
  return spans;
}

function stopCuts(text: string, items: readonly number[], stops: Stops): number[] {
  const cuts: number[] = [];
  let last = 0;
  let item = 0;
  terminator.lastIndex = 0;
  for (let match = terminator.exec(text); match !== null; match = terminator.exec(text)) {
    const end = match.index + match[0].length;
    for (; (items[item] ?? text.length) <= match.index; item++) last = Math.max(last, items[item] ?? 0);
    const dots = dotsAt(text, match.index);
    if (dots !== undefined) {
      if (dots.cut !== undefined && /[^\s"'”’)]/.test(text.slice(dots.end, dots.end + 9))) cuts.push(dots.cut);
      terminator.lastIndex = dots.end;
      continue;
    }
    const cut = text[end] === undefined || /\s/.test(text[end]) ? end : glued(text, match.index, last);
    if (cut === undefined) continue;
    if (isEnd(text, { mark: match.index, end: cut, last }, stops)) {
      cuts.push(cut);
      last = cut;
    }
  }
  return cuts;
}

/** An ellipsis of spaced dots: where it ends, and where a sentence does before or after it. */
function dotsAt(text: string, at: number): { readonly end: number; readonly cut?: number } | undefined {
  if (text[at + 1] !== " " || text[at + 2] !== ".") return undefined;
  spacedDots.lastIndex = at;
  const run = spacedDots.exec(text)?.[0];
  if (run === undefined) return undefined;
  const end = at + run.length;
  const count = run.length - run.replaceAll(".", "").length;
  if (at > 0 && /\S/.test(text[at - 1] ?? "")) return { end, cut: at + 1 };
  return count > 3 ? { end, cut: end } : { end };
}

/** Where a sentence ends with no space after it ("years.The council"); undefined where the mark stands within a word. */
function glued(text: string, mark: number, last: number): number | undefined {
  if (!/[\p{Ll}\p{N}%)”’"'\]]/u.test(text[mark - 1] ?? "")) return undefined;
  const after = /^[.!?…]+(["'”’)\]]*)(["'“‘(]?)(?:\p{Lu}(?:\p{Ll}|\s)|\p{Lu}\p{Lu}+\s)/u.exec(
    text.slice(mark, mark + 40),
  );
  if (after === null) return undefined;
  const chunk =
    /\S*$/.exec(text.slice(Math.max(0, mark - 60), mark))?.[0] + (/^\S*/.exec(text.slice(mark, mark + 30))?.[0] ?? "");
  if (/@|:\/\/|www\.|\.(?:com|org|net|uk)\b/i.test(chunk)) return undefined;
  if (/^\p{L}{1,2}$/u.test(text.slice(Math.max(last, mark - 3), mark).trim()) && text[mark] === ".") return undefined;
  const closing = after[1] ?? "";
  const marks = text.slice(mark).search(/[^.!?…]/);
  if (/^["']/.test(closing) && isOpening(text.slice(Math.max(last, mark - 2_000), mark), closing[0] ?? ""))
    return mark + marks;
  return mark + marks + closing.length;
}

/** Whether a straight mark after `before` opens: every one before it is closed. */
const isOpening = (before: string, mark: string): boolean => mark === '"' && before.split(mark).length % 2 === 1;

type Candidate = { readonly mark: number; readonly end: number; readonly last: number };

// What stands before a full stop that numbers or letters an item.
const label = /^\W*(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u;
// Too little to be a sentence before "At 5 p.m."
const timeOnly = /^\W*(?:At|By|From|Until|Before|After|Around|About|Between|Just|Shortly)\s(?:\S+\s?){1,4}$/;

function isEnd(text: string, { mark, end, last }: Candidate, stops: Stops): boolean {
  openers.lastIndex = end;
  const from = end + (openers.exec(text)?.[0].length ?? 0);
  if (from >= text.length) return false;
  nextWord.lastIndex = from;
  const after = nextWord.exec(text)?.[0] ?? "";
  if (after === "" && /[,;:)\]%]/.test(text[from] ?? "")) return false;
  const marks = /^[.!?…]+/.exec(text.slice(mark, end))?.[0] ?? "";
  const closed = end > mark + marks.length;
  if (/^\p{Ll}/u.test(after)) return !closed && uncapitalised(text, { mark, end, last }, stops);
  if (/^[!?]/.test(marks))
    return !(marks.length === 1 && exclaims(text, mark, stops)) && !(closed && said.test(text.slice(end, end + 120)));
  if (/^\.\.+|…/.test(marks) && text[mark - 1] === "[") return false;
  if (/^(?:…|\.{2,3})$/.test(marks))
    return !/^(?:I|I['’].*)$/.test(after) && !/^\s*(?:\S+\s?){0,2}$/.test(text.slice(last, Math.min(mark, last + 60)));
  if (mark - last < 6 && label.test(text.slice(last, mark))) return false;
  if (marks !== "." || closed) return true;
  const [earlier = "", before = ""] = wordsBefore(text, mark, last);
  if (stops.mostlyLast.has(before) && text.slice(end, from).includes("(")) return false;
  if (mark - last < 30 && stops.mostlyLast.has(before) && timeOnly.test(text.slice(last, mark))) return false;
  return ends({ before, earlier, after: after.replace(/['’.].*$/, "") }, stops);
}

/** Whether the writer does without capitals: the sentence up to here began without one too. */
function uncapitalised(text: string, { mark, last }: Candidate, stops: Stops): boolean {
  if (text.startsWith("...", mark) || !/^\s*\p{Ll}/u.test(text.slice(last, last + 3))) return false;
  const before = wordsBefore(text, mark, last)[1];
  return /^\p{L}{2,}$/u.test(before) && !takesStop(before, stops);
}

/** The last two words before `at`, without opening marks. */
function wordsBefore(text: string, at: number, last: number): [string, string] {
  const words = text.slice(Math.max(last, at - 60), at).split(/[\s("'“‘[/—–]+/);
  return [words.at(-2) ?? "", words.at(-1) ?? ""];
}

function exclaims(text: string, mark: number, stops: Stops): boolean {
  const words = text.slice(Math.max(0, mark - 30), mark + 1).split(/[\s("'“‘]+/);
  return stops.exclaimingNames.has(words.at(-1) ?? "") || stops.exclaimingNames.has(words.slice(-2).join(" "));
}
