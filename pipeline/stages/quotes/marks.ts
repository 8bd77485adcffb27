import type { BlockKind, Cleaned, Quotation, Quoted, Received, Sentenced } from "../../document/document.ts";
import { bySpan } from "../../document/span.ts";
import type { Stage } from "../../stage.ts";
import { kindOf } from "./kind.ts";
import { type Carried, type Draft, finish, type Reader, readBlock } from "./paragraphs.ts";
import { signsOf } from "./signs.ts";

const read: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "title",
  "heading",
  "paragraph",
  "list-item",
  "table-row",
  "caption",
]);

/** Pairs quotation marks into quotations: nested, over several paragraphs, interrupted. */
export const marks: Stage<Received & Cleaned & Sentenced, Quoted> = ({ text, plain, blocks }, lexicon) => {
  const signs = blocks.map((block) => (read.has(block.kind) ? signsOf(text, block, lexicon) : []));
  const reader: Reader = { text, plain, lexicon, blocks, signs, drafts: [], diagnostics: [] };
  let carried: Carried | undefined;
  blocks.forEach(({ kind }, index) => {
    if (read.has(kind)) carried = readBlock(index, carried, reader);
    else if (carried !== undefined) carried = finish(carried, reader);
  });
  if (carried !== undefined) finish(carried, reader);
  return { quotations: layered(reader), diagnostics: reader.diagnostics };
};

/** The quotations in order, with their depths and kinds. */
function layered({ drafts, plain, lexicon }: Reader): Quotation[] {
  const open: number[] = [];
  const inReadingOrder = (a: Draft, b: Draft) =>
    a.outer.start - b.outer.start || b.outer.end - a.outer.end || bySpan(a, b);
  return drafts.sort(inReadingOrder).map(({ block, ...marked }) => {
    while (open.length > 0 && (open.at(-1) ?? 0) <= marked.outer.start) open.pop();
    const depth = open.push(marked.outer.end) - 1;
    return { ...marked, depth, ...kindOf(marked, { plain, block }, lexicon) };
  });
}
