import { describe, expect, it } from "vitest";
import { feast } from "../../../../../pipeline/stages/dates/parsers/feast.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("feast", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["by [Christmas],", [{ kind: "feast", feast: { month: 12, day: 25 } }]],
    ["at [Easter].", [{ kind: "feast", feast: { easter: 0 } }]],
    ["[Easter 2023]", [{ kind: "feast", feast: { easter: 0 }, year: 2023 }]],
    ["[last Halloween]", [{ kind: "feast", feast: { month: 10, day: 31 }, towards: -1 }]],
    ["expected in the [new year].", [{ kind: "shift", unit: "year", by: 1, origin: "published" }]],
    ["the Christmas party, by Christmas lights, Happy New Year", []],
    ["Easter eggs at the New Year Honours", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(feast, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
