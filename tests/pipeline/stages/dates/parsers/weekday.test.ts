import { describe, expect, it } from "vitest";
import { weekday } from "../../../../../pipeline/stages/dates/parsers/weekday.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("weekday", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["on [Tuesday]", [{ kind: "fields", fields: { weekday: 2 } }]],
    [
      "[Wednesday] night, [Monday]'s meeting",
      [
        { kind: "fields", fields: { weekday: 3 } },
        { kind: "fields", fields: { weekday: 1 } },
      ],
    ],
    ["on Mondays, in the Sun, with Fri and a friday", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(weekday, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
