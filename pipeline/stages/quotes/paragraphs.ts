import type { Diagnostic } from "../../document/diagnostic.ts";
import type { Block, Quotation } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { speechAfter, speechEnd, speechLead } from "./cues.ts";
import type { Marked } from "./kind.ts";
import { type Opened, pair } from "./pairing.ts";
import type { Sign } from "./signs.ts";

/** How many paragraphs without any mark a quotation may run through when only its first opens and its last closes. */
const reach = 8;

/** How many paragraphs one quotation may run over. */
const longest = 80;

/** A quotation whose kind is not known yet, and the block that it begins in. */
export type Draft = Marked & { readonly marks: Quotation["marks"]; readonly block: Block };

/** What reading goes by, the signs of each block among it, and what it has found so far. */
export type Reader = {
  readonly text: string;
  readonly plain: string;
  readonly lexicon: Lexicon;
  readonly blocks: readonly Block[];
  readonly signs: readonly (readonly Sign[])[];
  readonly drafts: Draft[];
  readonly diagnostics: Diagnostic[];
};

/** A quotation open at the end of a block; `until` is the block that closes it where those between open nothing. */
export type Carried = { readonly opened: Opened; readonly block: Block; readonly until: number };

/** Reads one block, which may begin within a quotation, and says what it leaves open. */
export function readBlock(index: number, carried: Carried | undefined, reader: Reader): Carried | undefined {
  const block = reader.blocks[index];
  if (block === undefined) return undefined;
  const all = reader.signs[index] ?? [];
  const inherited = carried && inherit(carried, { block, index, first: all[0] });
  if (carried !== undefined && inherited === undefined) finish(carried, reader);
  const signs = inherited !== undefined && all[0]?.end === inherited.from ? all.slice(1) : all;
  const begins = (opened: Opened) => (opened.resumed ? (carried?.block ?? block) : block);

  const next = reader.blocks[index + 1];
  const again = reader.signs[index + 1]?.[0];
  const opening = signs.findLast((s) => s.side === "open" && s.family === "single");
  const setting = {
    leavesOpen:
      again?.family === "single" &&
      again.start === next?.start &&
      opening !== undefined &&
      isSpeech(opening, block, reader),
    carriesOn: again !== undefined && again.start === next?.start && again.side !== "close",
    goesOn: (from: number, to: number) => runsOn(reader, from, to),
  };
  const { paired, open, lost, orphans } = pair(signs, inherited === undefined ? [] : [inherited], setting);
  for (const { opened, end, outerEnd } of paired) {
    const rule = opened.parts.length > 0 ? "paragraphs" : "pair";
    draft(opened, { end, outerEnd, block: begins(opened), rule }, reader);
  }
  for (const opened of lost) {
    if (opened.parts.length > 0) finish({ opened, block: begins(opened) }, reader);
  }
  const given = lost.find((o) => o.family === "double" && o.parts.length === 0);
  if (given !== undefined) reader.diagnostics.push(unclosed(given.sign));
  if (orphans[0] !== undefined) orphan(orphans[0], { block, first: all[0] === orphans[0] }, reader);
  const [outermost, ...inner] = open.filter((o) => o.family === "double" || startsSpeech(o, reader));
  const stray = inner.find((o) => o.family === "double");
  if (stray !== undefined) reader.diagnostics.push(unclosed(stray.sign));
  if (outermost === undefined) return undefined;
  const parts = [...outermost.parts, { start: outermost.from, end: block.end }];
  const until = carried !== undefined && index < carried.until ? carried.until : closingBlock(index, reader);
  return { opened: { ...outermost, parts }, block: begins(outermost), until };
}

/** Whether the words of a quotation end in a full stop, and do not end in a cue that its lost closing mark stood before. */
const runsOn = ({ plain, lexicon }: Reader, from: number, to: number): boolean =>
  /[.!?]\s+$/.test(plain.slice(to - 6, to)) && !speechEnd(lexicon).test(plain.slice(Math.max(from, to - 80), to));

type Place = { readonly block: Block; readonly index: number; readonly first: Sign | undefined };

/** The open quotation as it goes on in this block: opened again, or on its way to the only closing mark. */
function inherit({ opened, until }: Carried, { block, index, first }: Place): Opened | undefined {
  if (opened.parts.length >= longest) return undefined;
  const again = first?.start === block.start && first.family === opened.family && first.side !== "close";
  if (again) return { ...opened, from: first.end, depth: 0, resumed: true };
  return index <= until ? { ...opened, from: block.start, depth: 0, resumed: true } : undefined;
}

/** The block that closes what this one leaves open, where none between has a mark of that family; -1 where none does. */
function closingBlock(index: number, { blocks, signs }: Reader): number {
  for (let i = index + 1; i <= index + reach && i < blocks.length; i++) {
    const kind = blocks[i]?.kind;
    if (kind !== "paragraph" && kind !== "list-item") return -1;
    const first = signs[i]?.find((s) => s.family === "double");
    if (first !== undefined) return first.side === "close" ? i : -1;
  }
  return -1;
}

/** Whether an opening mark stands where speech begins: at the start of a paragraph, or after a cue. */
function startsSpeech({ sign }: Opened, { plain, lexicon }: Reader): boolean {
  const left = plain.slice(Math.max(0, sign.start - 40), sign.start);
  return /(?:^|\n)[^\S\n]*$/.test(left) || speechLead(lexicon).test(left);
}

/** Whether a single mark opens what can only be speech: at the start or after a cue, a sentence in full to the block's end. */
const isSpeech = (sign: Sign, { start, end }: Span, { plain, lexicon }: Reader): boolean =>
  (sign.start === start || speechLead(lexicon).test(plain.slice(Math.max(start, sign.start - 40), sign.start))) &&
  /^\p{Lu}\p{L}*\s/u.test(plain.slice(sign.end, sign.end + 30)) &&
  /[.!?\u2026]$/.test(plain.slice(end - 1, end));

/** Ends a quotation that nothing closed. A single mark that nothing closed or opened again was mostly an apostrophe. */
export function finish({ opened, block }: Pick<Carried, "opened" | "block">, reader: Reader): undefined {
  const last = opened.parts.at(-1);
  if (opened.family === "single" && opened.parts.length < 2 && !isSpeech(opened.sign, block, reader)) return;
  if (last === undefined || (opened.parts.length < 2 && !startsSpeech(opened, reader))) {
    reader.diagnostics.push(unclosed(opened.sign));
    return;
  }
  const earlier = { ...opened, from: last.start, parts: opened.parts.slice(0, -1) };
  draft(earlier, { end: last.end, outerEnd: last.end, block, rule: "never-closed" }, reader);
}

/** A closing mark without an opening one: the paragraph's start opens it where a cue follows. */
function orphan(sign: Sign, { block, first }: { block: Block; first: boolean }, reader: Reader): void {
  const last = reader.plain[sign.start - 1] ?? "";
  if (/\d/.test(last)) return;
  const right = reader.plain.slice(sign.end, Math.min(block.end, sign.end + 90));
  if (!first || !/[,.!?]/.test(last) || !speechAfter(reader.lexicon).test(right)) {
    reader.diagnostics.push(unopened(sign));
    return;
  }
  const opening = { ...sign, start: block.start, end: block.start };
  const opened = { family: sign.family, sign: opening, from: block.start, parts: [], depth: 0, resumed: false };
  draft(opened, { end: sign.start, outerEnd: sign.end, block, rule: "opening-lost" }, reader);
}

const unclosed = ({ start, end }: Sign): Diagnostic => {
  const message = "A quotation opens here and nothing shows where it ends.";
  return { start, end, stage: "marks", rule: "unclosed-quotation", message };
};
const unopened = ({ start, end }: Sign): Diagnostic => {
  const message = "A quotation ends here and nothing shows where it began.";
  return { start, end, stage: "marks", rule: "unopened-quotation", message };
};

type Ending = { readonly end: number; readonly outerEnd: number; readonly block: Block; readonly rule: string };

function draft(opened: Opened, { end, outerEnd, block, rule }: Ending, { text, drafts }: Reader): void {
  const runs = [...opened.parts, { start: opened.from, end }];
  const parts = runs.map((run) => trimmed(text, run)).filter((run) => run.end > run.start);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return;
  const outer = { start: opened.sign.start, end: outerEnd };
  drafts.push({ start: first.start, end: last.end, outer, parts, rule, marks: opened.family, block });
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}
