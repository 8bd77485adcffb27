import { describe, expect, it } from "vitest";
import { monthDay } from "../../../../../pipeline/stages/dates/parsers/month-day.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("month-day", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["[July 25, 2022]", [{ kind: "fields", fields: { month: 7, year: 2022, day: 25 } }]],
    ["on [Thursday, November 16], from 2pm", [{ kind: "fields", fields: { month: 11, weekday: 4, day: 16 } }]],
    ["on [October 9-10]", [{ kind: "interval", from: { month: 10, day: 9 }, to: { month: 10, day: 10 } }]],
    ["between [March 11 and 15]", [{ kind: "interval", from: { month: 3, day: 11 }, to: { month: 3, day: 15 } }]],
    [
      "[Tuesday and Wednesday, September 22 and 23]",
      [{ kind: "interval", from: { month: 9, weekday: 2, day: 22 }, to: { month: 9, day: 23 } }],
    ],
    ["on [Feb. 14, 2005]", [{ kind: "fields", fields: { month: 2, year: 2005, day: 14 } }]],
    ["[May eighth]", [{ kind: "fields", fields: { month: 5, day: 8 } }]],
    ["In March 20 pupils left.", []],
    ["In June 2017 it opened.", []],
    ["At may 3 per cent", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(monthDay, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
