import type { Block, Cleaned, Received } from "../../document/document.ts";
import type { Stage } from "../../stage.ts";
import { fold } from "./fold.ts";
import { repair } from "./repair.ts";

/** Repairs the text where it can be repaired without loss, and says what each run of lines is. */
export const clean: Stage<Received, Cleaned> = ({ article }) => {
  const { text, offsets } = repair(article.text);
  const blocks: Block[] = [...text.matchAll(/\S[^\n]*/g)].map((line, i) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
    kind: i === 0 ? "title" : "paragraph",
    rule: "line",
  }));
  return { text, plain: fold(text), offsets, blocks };
};
