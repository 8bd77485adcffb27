import type { Block, Cleaned, Received } from "../../document/document.ts";
import { identity } from "../../document/offsets.ts";
import type { Stage } from "../../stage.ts";

/** Repairs the text where it can be repaired without loss, and says what each run of lines is. */
export const clean: Stage<Received, Cleaned> = ({ article }) => {
  const { text } = article;
  const blocks: Block[] = [...text.matchAll(/\S[^\n]*/g)].map((line, i) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
    kind: i === 0 ? "title" : "paragraph",
    rule: "line",
  }));
  const plain = text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, "-");
  return { text, plain, offsets: identity(text.length), blocks };
};
