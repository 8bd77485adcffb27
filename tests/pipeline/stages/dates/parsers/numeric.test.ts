import { describe, expect, it } from "vitest";
import { numeric } from "../../../../../pipeline/stages/dates/parsers/numeric.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("numeric", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["Issued [17/07/2018], PR8845", [{ kind: "fields", fields: { day: 17, month: 7, year: 2018 } }]],
    ["The News | [24.03.23]", [{ kind: "fields", fields: { day: 24, month: 3, year: 2023 } }]],
    ["[Friday 08/12/2023] 10.15", [{ kind: "fields", fields: { weekday: 5, day: 8, month: 12, year: 2023 } }]],
    ["on [16/05/19].", [{ kind: "fields", fields: { day: 16, month: 5, year: 2019 } }]],
    ["[2024-05-14]", [{ kind: "fields", fields: { year: 2024, month: 5, day: 14 } }]],
    ["on [22/04]", [{ kind: "fields", fields: { day: 22, month: 4 } }]],
    ["the American [12/25/2012]", [{ kind: "fields", fields: { day: 25, month: 12, year: 2012 } }]],
    ["[Sunday 12/7/2014]", [{ kind: "fields", fields: { weekday: 7, day: 7, month: 12, year: 2014 } }]],
    [
      "from [10/1/2018] to [10/25/2018]",
      [
        { kind: "fields", fields: { day: 1, month: 10, year: 2018 } },
        { kind: "fields", fields: { day: 25, month: 10, year: 2018 } },
      ],
    ],
    ["Published:[03/11/2023]", [{ kind: "fields", fields: { day: 3, month: 11, year: 2023 } }]],
    ["open 24/7, rated 4/5, PR8845/23/01", []],
    ["version 1.2.23 at 10.15", []],
    ["address 10.12.14.16", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(numeric, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
