import type { Span } from "./span.ts";

/**
 * How a cleaned text lies over the raw one. Entry `i` covers the cleaned text from `cleaned[i]` to `cleaned[i + 1]` and
 * the raw text from `raw[i]` to `rawEnd[i]`: a run where both are equally long, which is read character by character,
 * else a replacement, which is only ever read whole. Raw text between two entries was left out. The last entry is a run.
 */
export type Offsets = {
  readonly cleaned: readonly number[];
  readonly raw: readonly number[];
  readonly rawEnd: readonly number[];
};

/** The map of a text that cleaning left as it was. */
export const identity = (length: number): Offsets => ({ cleaned: [0], raw: [0], rawEnd: [length] });

/** A part of the raw text and the number of UTF-16 code units that stand for it in the cleaned one. */
export type Replacement = Span & { readonly length: number };

/** The map of a text of `length` raw code units in which `replacements`, sorted and apart, were made. */
export function offsetsOf(replacements: readonly Replacement[], length: number): Offsets {
  const cleaned: number[] = [];
  const raw: number[] = [];
  const rawEnd: number[] = [];
  let at = 0;
  let from = 0;
  const add = (start: number, end: number, covers: number) => {
    cleaned.push(at);
    raw.push(start);
    rawEnd.push(end);
    at += covers;
  };
  for (const { start, end, length: covers } of replacements) {
    if (covers === end - start) continue;
    if (start > from) add(from, start, start - from);
    if (covers > 0) add(start, end, covers);
    from = end;
  }
  add(from, length, length - from);
  return { cleaned, raw, rawEnd };
}

/** The raw span that a span of the cleaned text was read from: whatever its first and last characters came from. */
export function toRaw(offsets: Offsets, span: Span): Span {
  const start = rawOf(offsets, span.start).start;
  return { start, end: span.end > span.start ? Math.max(start, rawOf(offsets, span.end - 1).end) : start };
}

/** The raw span of the one code unit at `offset`; all of a replacement for any part of it. */
function rawOf({ cleaned, raw, rawEnd }: Offsets, offset: number): Span {
  let low = 0;
  let high = cleaned.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cleaned[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const i = Math.max(0, low - 1);
  const start = raw[i] ?? 0;
  const end = rawEnd[i] ?? 0;
  const covered = (cleaned[i + 1] ?? Number.POSITIVE_INFINITY) - (cleaned[i] ?? 0);
  if (i + 1 < cleaned.length && covered !== end - start) return { start, end };
  const at = Math.min(start + offset - (cleaned[i] ?? 0), end);
  return { start: at, end: Math.min(at + 1, end) };
}
