import { describe, expect, it } from "vitest";
import { distance } from "../../../../../pipeline/stages/dates/parsers/distance.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("distance", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["[Three years ago], they said", [{ kind: "shift", unit: "year", by: -3, origin: "published" }]],
    ["started [a fortnight ago]", [{ kind: "shift", unit: "day", by: -14, origin: "published" }]],
    ["[18 months ago]", [{ kind: "shift", unit: "month", by: -18, origin: "published" }]],
    ["[ten weeks ago].", [{ kind: "shift", unit: "day", by: -70, origin: "published" }]],
    ["And [24 hours later]", [{ kind: "shift", unit: "day", by: 1, origin: "previous" }]],
    ["in [two weeks' time]", [{ kind: "shift", unit: "day", by: 14, origin: "published" }]],
    ["for three years, aged 12 years, within two months", []],
    ["some hours ago; several years ago; 5 hours later", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(distance, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
