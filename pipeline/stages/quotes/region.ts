import type { Mention } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Frame } from "./frame.ts";

/** The index of the first mention that starts at or after an offset. */
export function mentionFrom({ mentions }: Frame, offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions outside quotations that lie within a span. */
export function mentionsIn(frame: Frame, { start, end }: Span): Mention[] {
  const found: Mention[] = [];
  for (let i = mentionFrom(frame, start); i < frame.mentions.length; i++) {
    const mention = frame.mentions[i];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}

/** Words that a subject is looked for in, and the mentions among them. */
export type Region = Span & { readonly text: string; readonly mentions: readonly Mention[] };

/** The words between two offsets outside quotations. */
export const regionOf = (frame: Frame, { start, end }: Span): Region => ({
  start,
  end,
  text: frame.text.slice(start, end),
  mentions: mentionsIn(frame, { start, end }),
});

/** Whether a mention is only whose the next one is: "the council's Scrutiny Panel". */
export const ownsNext = (frame: Frame, { end }: Span, next: Span | undefined): boolean =>
  next !== undefined && next.start > end && /^(?:'s|')\s(?:\p{L}+\s){0,2}$/u.test(frame.text.slice(end, next.start));
