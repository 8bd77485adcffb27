import { describe, expect, it } from "vitest";
import { leaning } from "../../../../../pipeline/stages/dates/parsers/leaning.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("leaning", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["carried out [last month]", [{ kind: "shift", unit: "month", by: -1, origin: "published" }]],
    ["It goes to cabinet [next week].", [{ kind: "shift", unit: "week", by: 1, origin: "published" }]],
    ["[This year] is better", [{ kind: "shift", unit: "year", by: 0, origin: "published" }]],
    ["[last Friday]", [{ kind: "fields", fields: { weekday: 5, towards: -1 } }]],
    ["[this coming Monday]", [{ kind: "fields", fields: { weekday: 1, towards: 1 } }]],
    ["[last November]", [{ kind: "fields", fields: { month: 11, towards: -1 } }]],
    ["[the following March]", [{ kind: "fields", fields: { month: 3, towards: 1, anaphoric: true } }]],
    ["[the previous year]", [{ kind: "shift", unit: "year", by: -1, origin: "previous" }]],
    ["over the [weekend]", [{ kind: "shift", unit: "weekend", by: 0, origin: "published" }]],
    ["over the last year and in the past week", []],
    ["This may be the next march on the last sun.", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(leaning, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
