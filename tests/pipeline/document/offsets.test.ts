import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identity, offsetsOf, type Replacement, toRaw } from "../../../pipeline/document/offsets.ts";

/** A raw text in parts: kept ones stand as they are, others are replaced by `to`. */
type Part = { readonly from: string; readonly to: string };
const kept = fc.stringMatching(/^[a-f]{1,5}$/).map((from): Part => ({ from, to: from }));
const replaced = fc
  .tuple(fc.stringMatching(/^[x-z]{1,6}$/), fc.stringMatching(/^[X-Z]{0,4}$/))
  .map(([from, to]): Part => ({ from, to }));
const parts = fc.array(fc.oneof(kept, replaced), { maxLength: 12 });

/** The parts joined, their map, and for every cleaned code unit the raw span that it came from, found the slow way. */
function build(list: readonly Part[]) {
  let raw = "";
  let cleaned = "";
  const replacements: Replacement[] = [];
  const units: { start: number; end: number }[] = [];
  for (const { from, to } of list) {
    const start = raw.length;
    raw += from;
    cleaned += to;
    for (let i = 0; i < to.length; i++) {
      const alike = from.length === to.length;
      units.push(alike ? { start: start + i, end: start + i + 1 } : { start, end: raw.length });
    }
    if (from !== to) replacements.push({ start, end: raw.length, length: to.length });
  }
  return { raw, cleaned, units, offsets: offsetsOf(replacements, raw.length) };
}

describe("toRaw", () => {
  it("reads a span from the first raw unit of its first character to the last of its last", () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), (list, a, b) => {
        const { cleaned, units, offsets } = build(list);
        if (cleaned === "") return;
        const start = Math.min(a % cleaned.length, b % cleaned.length);
        const end = Math.max(a % cleaned.length, b % cleaned.length) + 1;
        expect(toRaw(offsets, { start, end })).toEqual({ start: units[start]?.start, end: units[end - 1]?.end });
      }),
      { numRuns: 500 },
    );
  });

  it("never leaves the raw text and keeps the order of spans", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const { raw, cleaned, offsets } = build(list);
        let last = 0;
        for (let i = 0; i <= cleaned.length; i++) {
          const { start, end } = toRaw(offsets, { start: i, end: i });
          expect(end).toBe(start);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(start).toBeLessThanOrEqual(raw.length);
          last = start;
        }
      }),
    );
  });

  it("keeps its entries as few as the places where lengths change", () => {
    expect(offsetsOf([{ start: 2, end: 3, length: 1 }], 9)).toEqual(identity(9));
    expect(offsetsOf([], 0)).toEqual(identity(0));
  });

  it.each([
    {
      what: "an entity",
      replacement: { start: 1, end: 6, length: 1 },
      span: { start: 1, end: 2 },
      raw: { start: 1, end: 6 },
    },
    {
      what: "half a ligature",
      replacement: { start: 1, end: 2, length: 2 },
      span: { start: 2, end: 3 },
      raw: { start: 1, end: 2 },
    },
    {
      what: "a hidden character before",
      replacement: { start: 1, end: 2, length: 0 },
      span: { start: 1, end: 2 },
      raw: { start: 2, end: 3 },
    },
    {
      what: "a hidden character after",
      replacement: { start: 1, end: 2, length: 0 },
      span: { start: 0, end: 1 },
      raw: { start: 0, end: 1 },
    },
    {
      what: "a replacement at the very end",
      replacement: { start: 4, end: 9, length: 1 },
      span: { start: 3, end: 5 },
      raw: { start: 3, end: 9 },
    },
  ])("reads $what", ({ replacement, span, raw }) => {
    expect(toRaw(offsetsOf([replacement], 9), span)).toEqual(raw);
  });
});
