import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Lasting, spellsOf } from "../../../pipeline/graph/assemble/spells.ts";

const spells = (...tellings: Lasting[]) =>
  spellsOf(tellings, (telling) => telling).map(({ key, tellings: told }) => [key, told.length]);

describe("spells", () => {
  it.each<[string, Lasting[], [string, number][]]>([
    ["one where nothing is dated", [{}, {}], [["", 2]]],
    ["one where days can be the same", [{ from: "2018" }, { from: "2018-06", to: "2021" }], [["", 2]]],
    ["one where only one end is told", [{ from: "2018" }, { to: "2021" }], [["", 2]]],
    ["one of what is no date but the same", [{ from: "long ago" }, { from: "long ago" }], [["", 2]]],
    [
      "two where one ended before the other began",
      [{ from: "2018" }, { from: "2010", to: "2012" }],
      [
        ["2010/2012", 1],
        ["2018/", 1],
      ],
    ],
    [
      "two where the ends contradict one another, though they began together",
      [
        { from: "2019", to: "2021" },
        { from: "2019", to: "2022" },
      ],
      [
        ["2019/2021", 1],
        ["2019/2022", 1],
      ],
    ],
    [
      "the last of which takes what is not dated",
      [{}, { from: "2018" }, { from: "2010", to: "2012" }],
      [
        ["2010/2012", 1],
        ["2018/", 2],
      ],
    ],
  ])("are %s", (_, tellings, expected) => expect(spells(...tellings)).toEqual(expected));

  it("never share a key, and lose no telling", () => {
    const day = fc.option(fc.constantFrom("2018", "2018-06", "2018-SU", "2019", "2019-01-02", "2020/2021", "x"), {
      nil: undefined,
    });
    const telling = fc.record({ from: day, to: day }).map(({ from, to }) => ({
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    }));
    const property = fc.property(fc.array(telling, { maxLength: 12 }), (tellings) => {
      const found = spells(...tellings);
      expect(new Set(found.map(([key]) => key)).size).toBe(found.length);
      expect(found.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(tellings.length);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
