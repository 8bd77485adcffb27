import { describe, expect, it } from "vitest";
import { dayMonth } from "../../../../../pipeline/stages/dates/parsers/day-month.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("day-month", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["Published on [14 May 2024].", [{ kind: "fields", fields: { month: 5, year: 2024, day: 14 } }]],
    ["The [Friday 5th July 2019] edition", [{ kind: "fields", fields: { month: 7, year: 2019, weekday: 5, day: 5 } }]],
    ["on [29 and 31 August]", [{ kind: "interval", from: { month: 8, day: 29 }, to: { month: 8, day: 31 } }]],
    [
      "on [4, 5 and 6 March 2024]",
      [{ kind: "interval", from: { month: 3, year: 2024, day: 4 }, to: { month: 3, year: 2024, day: 6 } }],
    ],
    [
      "on [Tuesday 13 and Wednesday 14 June]",
      [{ kind: "interval", from: { month: 6, weekday: 2, day: 13 }, to: { month: 6, day: 14 } }],
    ],
    [
      "between the [12th and 13th of December 2023]",
      [{ kind: "interval", from: { month: 12, year: 2023, day: 12 }, to: { month: 12, year: 2023, day: 13 } }],
    ],
    [
      "[15 - 16 January 2020]",
      [{ kind: "interval", from: { month: 1, year: 2020, day: 15 }, to: { month: 1, year: 2020, day: 16 } }],
    ],
    ["[24-Mar-2023]", [{ kind: "fields", fields: { month: 3, year: 2023, day: 24 } }]],
    ["The [twenty-fourth of May]", [{ kind: "fields", fields: { month: 5, day: 24 } }]],
    ["Children under 18 may apply, and those over 16 march.", []],
    ["It cost £4 March said.", []],
    ["Ref 118/24 June", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(dayMonth, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
