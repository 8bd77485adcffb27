import { describe, expect, it } from "vitest";
import { year } from "../../../../../pipeline/stages/dates/parsers/year.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("year", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["in [2018]", [{ kind: "fields", fields: { year: 2018 } }]],
    ["([2019]: Good)", [{ kind: "fields", fields: { year: 2019 } }]],
    ["down from £4.4m in [2021/22]", [{ kind: "interval", from: { year: 2021 }, to: { year: 2022 } }]],
    ["the [2022-23] accounts", [{ kind: "interval", from: { year: 2022 }, to: { year: 2023 } }]],
    ["in the [1990s]", [{ kind: "interval", from: { year: 1990 }, to: { year: 1999 } }]],
    ["mid-[2019]", [{ kind: "fields", fields: { year: 2019 } }]],
    ["£2018 and 2,018 and 0161 496 2018 and #2018", []],
    ["TBC/24/2018 and 2018m and 2018% and 2018.5", []],
    ["at example.org/2018/news", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(year, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
