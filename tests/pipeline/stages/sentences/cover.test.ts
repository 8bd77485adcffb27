import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../../../pipeline/document/span.ts";
import { clean } from "../../../../pipeline/stages/clean/clean.ts";
import { sentences } from "../../../../pipeline/stages/sentences/sentences.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();
const piece = fc.constantFrom(
  ...[
    "The council",
    "Cllr. Vale",
    "said",
    "“Good",
    "news.”",
    "p.m.",
    "…",
    "...",
    ". . .",
    "(",
    ")",
    "'",
    "’s",
    '"',
    "!",
    "?",
  ],
  ...[
    "\n",
    "\n\n",
    "\t",
    " ",
    "•",
    "1.",
    "Tel: 01632 960118",
    "www.a.example",
    "a@b.example",
    "👨\u200d👩",
    "e\u0301",
    "Read more",
    "By Jo Marsh",
  ],
  ...["12 May 2023", "&amp;", "£1.2m", "-", "–", "|", "@", "x.y.z", "A.", "I."],
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom("", " ", " ", " ")), { maxLength: 40 })
  .map((parts) => parts.flat().join(""));

/** What of `whole` stands in none of the spans, which have to be in order and apart. */
function between(whole: string, spans: readonly Span[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    rest += whole.slice(at, start);
    at = end;
  }
  return (rest + whole.slice(at)).trim();
}

describe("clean and sentences", () => {
  it("leave no character out of blocks, sentences and tokens, and none in two", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const received = { article: { source: "a.txt", sha256: "", text: raw }, diagnostics: [] };
        const cleaned = { ...received, ...clean(received, lexicon), diagnostics: [] };
        const layer = sentences(cleaned, lexicon);
        expect(cleaned.plain).toHaveLength(cleaned.text.length);
        expect(between(cleaned.text, cleaned.blocks)).toBe("");
        expect(between(cleaned.text, layer.sentences)).toBe("");
        expect(between(cleaned.text, layer.tokens)).toBe("");
        for (const sentence of layer.sentences) {
          const block = cleaned.blocks[sentence.block];
          expect(sentence.start >= (block?.start ?? 0) && sentence.end <= (block?.end ?? 0)).toBe(true);
          expect(layer.tokens[sentence.first]?.start).toBe(sentence.start);
          expect(layer.tokens[sentence.last - 1]?.end).toBe(sentence.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("read a megabyte on one line in seconds", () => {
    for (const unit of ["Cllr. Vale said that it is good. ", "word ", "a.b", "“"]) {
      const received = {
        article: { source: "a.txt", sha256: "", text: unit.repeat(1_000_000 / unit.length) },
        diagnostics: [],
      };
      const cleaned = { ...received, ...clean(received, lexicon), diagnostics: [] };
      expect(sentences(cleaned, lexicon).tokens.length).toBeGreaterThan(0);
    }
  }, 30_000);
});
