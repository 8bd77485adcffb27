import type { Span } from "./span.ts";

/**
 * How a cleaned text lies over the raw one: runs of equal length, and replacements. Entry `i` says that from
 * `cleaned[i]` on (until the next entry) raw offsets are `raw[i] + (offset - cleaned[i])`, but never beyond `rawEnd[i]`.
 */
export type Offsets = {
  readonly cleaned: readonly number[];
  readonly raw: readonly number[];
  readonly rawEnd: readonly number[];
};

/** The map of a text that cleaning left as it was. */
export const identity = (length: number): Offsets => ({ cleaned: [0], raw: [0], rawEnd: [length] });

function entryAt(offsets: Offsets, offset: number): number {
  let low = 0;
  let high = offsets.cleaned.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets.cleaned[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The raw span that a span of the cleaned text was read from: whatever its first and last characters came from. */
export function toRaw(offsets: Offsets, span: Span): Span {
  const start = rawStart(offsets, span.start);
  return { start, end: span.end > span.start ? Math.max(start, rawStop(offsets, span.end)) : start };
}

function rawStart(offsets: Offsets, offset: number): number {
  const i = entryAt(offsets, offset);
  return Math.min((offsets.raw[i] ?? 0) + offset - (offsets.cleaned[i] ?? 0), offsets.rawEnd[i] ?? 0);
}

/** The raw end of the character before `offset`; a character that replaced several ends where the last of them does. */
function rawStop(offsets: Offsets, offset: number): number {
  const i = entryAt(offsets, offset - 1);
  const next = offsets.cleaned[i + 1];
  const end = offsets.rawEnd[i] ?? 0;
  if (next === offset) return end;
  return Math.min((offsets.raw[i] ?? 0) + offset - (offsets.cleaned[i] ?? 0), end);
}
