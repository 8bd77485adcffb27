import { describe, expect, it } from "vitest";
import { dayWord } from "../../../../../pipeline/stages/dates/parsers/day-word.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("day-word", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["published [today]", [{ kind: "shift", unit: "day", by: 0, origin: "published" }]],
    [
      "[Yesterday] it rained; [tomorrow] it will not",
      [
        { kind: "shift", unit: "day", by: -1, origin: "published" },
        { kind: "shift", unit: "day", by: 1, origin: "published" },
      ],
    ],
    [
      "[last night] and [this morning]",
      [
        { kind: "shift", unit: "day", by: -1, origin: "published" },
        { kind: "shift", unit: "day", by: 0, origin: "published" },
      ],
    ],
    ["[the day after tomorrow]", [{ kind: "shift", unit: "day", by: 2, origin: "published" }]],
    ["a tomorrowland of yesteryear", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(dayWord, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
