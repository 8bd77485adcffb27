import { describe, expect, it } from "vitest";
import { textOf } from "../../../../pipeline/document/span.ts";
import { fold } from "../../../../pipeline/stages/clean/fold.ts";
import { sentences } from "../../../../pipeline/stages/sentences/sentences.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();

/** A document whose lines are its blocks, with its sentences and tokens. */
function read(text: string) {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: "paragraph" as const,
    rule: "line",
  }));
  const article = { source: "a.txt", sha256: "", text };
  const offsets = { cleaned: [0], raw: [0], rawEnd: [text.length] };
  return sentences({ article, diagnostics: [], text, plain: fold(text), offsets, blocks }, lexicon);
}
const words = (text: string) => read(text).tokens.map((token) => textOf(text, token));

describe("sentences", () => {
  it.each([
    ["Mrs Okonkwo-Reeve met Dr O’Dwyer.", ["Mrs", "Okonkwo-Reeve", "met", "Dr", "O’Dwyer", "."]],
    ["the council’s leader's", ["the", "council", "’s", "leader", "'s"]],
    ["We’re sure it isn't.", ["We", "’re", "sure", "it", "is", "n't", "."]],
    ["Cllr. A. Vale left at 5 p.m. today.", ["Cllr.", "A.", "Vale", "left", "at", "5", "p.m.", "today", "."]],
    ["£1.2m in 2018–19, 12-year-olds", ["£", "1.2m", "in", "2018", "–", "19", ",", "12-year-olds"]],
    ["1,250 at 3.5", ["1,250", "at", "3.5"]],
    ["on 12/03/2024 at 10:30am", ["on", "12/03/2024", "at", "10:30am"]],
    ["see www.hexby.example/a-b, or a@b.example.", ["see", "www.hexby.example/a-b", ",", "or", "a@b.example", "."]],
    ["‘good’ (“very”)...", ["‘", "good", "’", "(", "“", "very", "”", ")", "..."]],
    ["Llŷr Siân café", ["Llŷr", "Siân", "café"]],
  ])("finds the tokens of %s", (text, tokens) => {
    expect(words(text)).toEqual(tokens);
  });

  it("tags a name's token as a name, whatever its parts", () => {
    const { tokens } = read("Some praised Okonkwo-Reeve’s team.");
    expect(tokens.map((token) => token.pos)).toEqual(["DET", "VERB", "PROPN", "PART", "NOUN", "PUNCT"]);
  });

  it("says which tokens and which block a sentence has", () => {
    const text = "A good home\nIt is safe. It is kind.";
    expect(read(text).sentences).toEqual([
      { start: 0, end: 11, first: 0, last: 3, block: 0 },
      { start: 12, end: 23, first: 3, last: 7, block: 1 },
      { start: 24, end: 35, first: 7, last: 11, block: 1 },
    ]);
  });

  it("tags every token of a long text", () => {
    const { tokens } = read("The council’s inspectors visited Hexby. ".repeat(2_000));
    expect(tokens.filter((token) => token.pos === "X")).toEqual([]);
    expect(tokens.at(-2)).toMatchObject({ pos: "PROPN" });
  });

  it("reads nothing from nothing", () => {
    expect(read("")).toEqual({ tokens: [], sentences: [] });
  });
});
