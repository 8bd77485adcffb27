import { describe, expect, it } from "vitest";
import { month } from "../../../../../pipeline/stages/dates/parsers/month.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("month", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["in [November 2021]", [{ kind: "fields", fields: { month: 11, year: 2021 } }]],
    ["in [June of 2017]", [{ kind: "fields", fields: { month: 6, year: 2017 } }]],
    ["in [march 2020]", [{ kind: "fields", fields: { month: 3, year: 2020 } }]],
    ["in [Sept 2001]", [{ kind: "fields", fields: { month: 9, year: 2001 } }]],
    ["since [March]", [{ kind: "fields", fields: { month: 3 } }]],
    ["They may march on.", []],
    ["Mar a Lago, Jan Smith", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(month, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
