import { describe, expect, it } from "vitest";
import { sameDay } from "../../../../../pipeline/stages/dates/parsers/same-day.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("same-day", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["on the [same day].", [{ kind: "shift", unit: "day", by: 0, origin: "previous" }]],
    ["the [next day],", [{ kind: "shift", unit: "day", by: 1, origin: "previous" }]],
    ["the [following month]", [{ kind: "shift", unit: "month", by: 1, origin: "previous" }]],
    ["the [year before].", [{ kind: "shift", unit: "year", by: -1, origin: "previous" }]],
    ["his next day off, the year before independence", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(sameDay, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
