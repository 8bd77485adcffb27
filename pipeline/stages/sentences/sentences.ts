import type { Cleaned, Received, Sentence, Sentenced } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Stage } from "../../stage.ts";
import { split } from "./split.ts";
import { stopsOf } from "./stops.ts";
import { tag } from "./tag.ts";
import { tokenize } from "./tokenize.ts";

/** Splits each block into sentences, and each sentence into tokens with their parts of speech. */
export const sentences: Stage<Received & Cleaned, Sentenced> = ({ text, plain, blocks }, lexicon) => {
  const stops = stopsOf(lexicon);
  const tokens: Span[] = [];
  const found: Sentence[] = [];
  blocks.forEach((block, index) => {
    for (const span of split(text.slice(block.start, block.end), stops)) {
      const sentence = { start: block.start + span.start, end: block.start + span.end };
      const first = tokens.length;
      for (const token of tokenize(text, sentence, stops)) tokens.push(token);
      found.push({ ...sentence, first, last: tokens.length, block: index });
    }
  });
  return { tokens: tag(plain, tokens), sentences: found };
};
