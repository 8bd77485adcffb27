import type { Cleaned, Received, Sentence, Sentenced, Token } from "../../document/document.ts";
import type { Stage } from "../../stage.ts";

/** Splits each block into sentences, and each sentence into tokens with their parts of speech. */
export const sentences: Stage<Received & Cleaned, Sentenced> = ({ text, blocks }) => {
  const tokens: Token[] = [];
  const found: Sentence[] = [];
  blocks.forEach((block, index) => {
    for (const match of text.slice(block.start, block.end).matchAll(/\S.*?(?:[.!?]["”’']*(?=\s|$)|$)/gs)) {
      const start = block.start + match.index;
      const first = tokens.length;
      for (const word of match[0].matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu)) {
        tokens.push({ start: start + word.index, end: start + word.index + word[0].length, pos: "X" });
      }
      found.push({ start, end: start + match[0].length, first, last: tokens.length, block: index });
    }
  });
  return { tokens, sentences: found };
};
