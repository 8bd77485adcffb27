import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toRaw } from "../../../../pipeline/document/offsets.ts";
import { fold } from "../../../../pipeline/stages/clean/fold.ts";
import { repair } from "../../../../pipeline/stages/clean/repair.ts";

describe("repair", () => {
  it.each([
    ["line ends", "one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"],
    ["no-break and thin spaces", "12\u00a0March\u2009–\u202f3pm", "12 March – 3pm"],
    ["zero-width characters", "Saf\u200be\ufeffguarding", "Safeguarding"],
    ["soft hyphens", "chil\u00addren", "children"],
    ["named references", "Fish &amp; Chips &pound;5 &eacute;t&eacute; Si&acirc;n", "Fish & Chips £5 été Siân"],
    ["numbered references", "council&#8217;s &#x2018;good&#x2019; &#146;", "council’s ‘good’ ’"],
    ["references escaped twice", "R&amp;amp;D and it&amp;#8217;s", "R&D and it’s"],
    ["a reference to a no-break space", "care&nbsp;home&nbsp", "care home "],
    ["UTF-8 read as windows-1252", "councilâ€™s â€œgoodâ€\u009d â€“ Â£3m, cafÃ©", "council’s “good” – £3m, café"],
    ["the same with its last byte lost", "â€œgoodâ€ said", "“good” said"],
    ["the same twice over", "councilÃ¢â‚¬â„¢s", "council’s"],
    ["UTF-8 read as Mac Roman", "council‚Äôs", "council’s"],
    ["windows-1252 read as Latin-1", "council\u0092s \u0093good\u0094", "council’s “good”"],
    ["an apostrophe lost to a replacement character", "council\ufffds", "council’s"],
    ["decomposed accents", "Sioba\u0301n", "Siobán"],
    ["ligatures", "of\ufb01cer", "officer"],
    ["tags", "<p>A <strong>good</strong> school<br/>in Hexby</p>", "\nA good school\nin Hexby\n"],
  ])("mends %s", (_, raw, text) => {
    expect(repair(raw).text).toBe(text);
  });

  it.each([
    "AT&T and B&Q, R&D; if a<b and c>d",
    "CAFÉ’S and FIANCÉ’s",
    "Ynys Môn, Llŷn, TŶ GLÂN",
    "‘good’ – “outstanding” … £5m é",
    "A family emoji 👨\u200d👩\u200d👧 stays",
    "an unknown &foobar; stays",
  ])("leaves %s", (raw) => {
    expect(repair(raw)).toEqual({ text: raw, offsets: { cleaned: [0], raw: [0], rawEnd: [raw.length] } });
  });

  it("leads every word of the mended text back to raw text that mends to it", () => {
    const piece = fc.constantFrom(
      ...[
        "word",
        " ",
        "\r\n",
        "\u00a0",
        "\u00ad",
        "&amp;",
        "&#8217;",
        "â€™",
        "e\u0301",
        "\ufb01",
        "’",
        "<b>",
        "x",
        ".",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const raw = pieces.join("");
        const { text, offsets } = repair(raw);
        for (const match of text.matchAll(/\S+/g)) {
          const span = toRaw(offsets, { start: match.index, end: match.index + match[0].length });
          expect(repair(raw.slice(span.start, span.end)).text).toBe(match[0]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("stays linear on a long line of nothing but damage", () => {
    for (const unit of ["&", "<a ", "&amp;", "Ã¢â‚¬", "\u00a0", "e\u0301"]) {
      expect(repair(unit.repeat(200_000 / unit.length)).text.length).toBeGreaterThan(0);
    }
  }, 5_000);
});

describe("fold", () => {
  it.each([
    ["‘Wakefield’s’ ′ ‛ ‚ ´ `", "'Wakefield's' ' ' ' ' '"],
    ["“good” „gut‟ «bon» ″", '"good" "gut" "bon" "'],
    ["2018–19 — a‑b ‐ − ⁃ ―", "2018-19 - a-b - - - -"],
    ["a\tb\u00a0c", "a b c"],
    ["café … £5 •", "café … £5 •"],
  ])("folds %s", (text, plain) => {
    expect(fold(text)).toBe(plain);
  });

  it("keeps every offset", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(text).length === text.length));
  });
});
