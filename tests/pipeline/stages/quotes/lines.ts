import type { Block, Cleaned, Received, Sentenced } from "../../../../pipeline/document/document.ts";
import { identity } from "../../../../pipeline/document/offsets.ts";

/** A document whose blocks are the lines of a text, by hand: a line that begins with "[kind] " says its kind. */
export function lines(text: string): Received & Cleaned & Sentenced {
  const blocks: Block[] = [...text.matchAll(/\S[^\n]*/g)].map((line) => {
    const kind = (/^\[([a-z-]+)\] /.exec(line[0])?.[1] ?? "paragraph") as Block["kind"];
    const skipped = kind === "paragraph" ? 0 : kind.length + 3;
    return { start: line.index + skipped, end: line.index + line[0].trimEnd().length, kind, rule: "line" };
  });
  const sentences = blocks.flatMap((block, index) =>
    [...text.slice(block.start, block.end).matchAll(/\S.*?(?:(?<!Sen)[.!?]["”’']*(?=\s|$)|$)/gs)].map((m) => {
      const start = block.start + m.index;
      return { start, end: start + m[0].length, first: 0, last: 0, block: index };
    }),
  );
  const plain = text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/\u00a0/g, " ");
  const article = { source: "own.txt", sha256: "", text };
  return { article, diagnostics: [], text, plain, offsets: identity(text.length), blocks, tokens: [], sentences };
}
