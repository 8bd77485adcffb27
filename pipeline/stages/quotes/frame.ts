import type {
  Block,
  Cleaned,
  Mention,
  Mentioned,
  Quotation,
  Quoted,
  Received,
  Sentenced,
} from "../../document/document.ts";
import { type Span, spanAt } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

/** What attribution reads. */
export type Needs = Received & Cleaned & Sentenced & Quoted & Mentioned;

/** Stands for every character of a quotation in a frame. */
export const quoted = "\uE000";

/** A speech quotation of the first level: its index, and the blocks that it begins and ends in. */
export type Speech = Quotation & { readonly index: number; readonly first: number; readonly final: number };

/** A document seen from outside its quotations: the same offsets, but nothing of what is said. */
export type Frame = {
  readonly document: Needs;
  readonly lexicon: Lexicon;
  /** The folded text with every quotation of the first level blanked, marks and all. */
  readonly text: string;
  readonly speech: readonly Speech[];
  /** The mentions outside quotations, sorted by start. */
  readonly mentions: readonly Mention[];
};

/** How far to either side of a quotation its speaker is looked for, within a sentence. */
export const window = 420;

/** Blanks the quotations of a document. */
export function frameOf(document: Needs, lexicon: Lexicon): Frame {
  const speech: Speech[] = [];
  const pieces: string[] = [];
  let at = 0;
  let block = 0;
  document.quotations.forEach((q, index) => {
    if (q.depth > 0 || q.kind !== "speech") return;
    while ((document.blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= q.outer.start) block++;
    let final = block;
    while ((document.blocks[final]?.end ?? Number.POSITIVE_INFINITY) < q.outer.end) final++;
    speech.push({ ...q, index, first: block, final });
    const start = Math.max(at, q.outer.start);
    pieces.push(document.plain.slice(at, start), quoted.repeat(Math.max(0, q.outer.end - start)));
    at = Math.max(at, q.outer.end);
  });
  pieces.push(document.plain.slice(at));
  const text = pieces.join("");
  const mentions = document.mentions.filter((m) => text[m.start] !== quoted);
  return { document, lexicon, text, speech, mentions };
}

/** The block at an index, or an empty one. */
export const blockAt = ({ document }: Frame, index: number): Block =>
  document.blocks[index] ?? { start: 0, end: 0, kind: "footer", rule: "none" };

/** What stands before a quotation in its sentence. */
export function before(frame: Frame, { outer, first }: Speech): Span {
  const floor = Math.max(blockAt(frame, first).start, outer.start - window);
  const sentence = spanAt(frame.document.sentences, outer.start);
  return { start: Math.max(floor, sentence?.start ?? floor), end: outer.start };
}

/** What stands after a quotation in its sentence; `fresh` where the quotation ended the sentence and another follows. */
export function after(frame: Frame, { outer, final, end }: Speech): Span & { readonly fresh: boolean } {
  const ceiling = Math.min(blockAt(frame, final).end, outer.end + window);
  const { sentences, plain } = frame.document;
  const sentence = spanAt(sentences, Math.max(outer.start, outer.end - 1));
  const stop = sentence?.end ?? ceiling;
  const ends = /[.!?\u2026]/.test(plain[end - 1] ?? "");
  if (stop > outer.end + 1)
    return { start: outer.end, end: Math.min(stop, ceiling), fresh: ends && isCapital(frame.text, outer.end) };
  const following = spanAt(sentences, nextWord(frame.text, outer.end));
  if (following === undefined || following.start >= ceiling) return { start: outer.end, end: outer.end, fresh: true };
  return { start: outer.end, end: Math.min(following.end, ceiling), fresh: ends && isCapital(frame.text, outer.end) };
}

function nextWord(text: string, offset: number): number {
  let i = offset;
  while (i < text.length && i < offset + 8 && /\s/.test(text[i] ?? "")) i++;
  return i;
}

const isCapital = (text: string, offset: number): boolean => /^\s*\p{Lu}/u.test(text.slice(offset, offset + 4));
