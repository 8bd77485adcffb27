import type { Diagnostic } from "../../document/diagnostic.ts";
import type { Cleaned, Received } from "../../document/document.ts";
import type { Stage } from "../../stage.ts";
import { markBody } from "./body.ts";
import { markCaptions } from "./captions.ts";
import { fold } from "./fold.ts";
import { furnitureOf } from "./furniture.ts";
import { readHead } from "./head.ts";
import { linesOf } from "./lines.ts";
import { blocksOf, type Page } from "./page.ts";
import { repair } from "./repair.ts";
import { markFurniture, markSections } from "./sections.ts";
import { publisherBelow } from "./tail.ts";
import { bodyStart } from "./title.ts";

/** A character that was lost before the text came here is said once for each run, not guessed. */
const lostCharacters = (text: string): Diagnostic[] =>
  [...text.matchAll(/\ufffd+/g)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    stage: "clean",
    rule: "lost-character",
    message: "a character was lost in an earlier conversion",
  }));

/** Repairs the text where it can be repaired without loss, and says what each run of lines is. */
export const clean: Stage<Received, Cleaned> = ({ article }, lexicon) => {
  const { text, offsets } = repair(article.text);
  const plain = fold(text);
  const page: Page = { text, lines: linesOf(text, plain), marks: [] };
  const known = furnitureOf(lexicon);
  markFurniture(page, known);
  markCaptions(page);
  const start = bodyStart(page);
  markSections(page, start, known);
  const head = readHead(page, start, lexicon);
  const publisher = head.publisher ?? publisherBelow(page, lexicon);
  markBody(page);
  return {
    text: text.replaceAll("\t", " "),
    plain,
    offsets,
    blocks: blocksOf(page),
    diagnostics: lostCharacters(text),
    ...head,
    ...(publisher !== undefined && { publisher }),
  };
};
