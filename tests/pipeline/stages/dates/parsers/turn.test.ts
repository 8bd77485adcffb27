import { describe, expect, it } from "vitest";
import { turn } from "../../../../../pipeline/stages/dates/parsers/turn.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("turn", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["by [the end of the month]", [{ kind: "shift", unit: "month", by: 0, origin: "published" }]],
    ["[the start of next year]", [{ kind: "fields", fields: { month: 1, yearShift: 1 } }]],
    [
      "in the [last quarter of 2023]",
      [{ kind: "interval", from: { year: 2023, month: 10 }, to: { year: 2023, month: 12 } }],
    ],
    ["[Q1 2024]", [{ kind: "interval", from: { year: 2024, month: 1 }, to: { year: 2024, month: 3 } }]],
    [
      "in the [third quarter of last year]",
      [{ kind: "interval", from: { yearShift: -1, month: 7 }, to: { yearShift: -1, month: 9 } }],
    ],
    ["the end of the road, a quarter of homes", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(turn, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
