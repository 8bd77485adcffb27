import { describe, expect, it } from "vitest";
import { season } from "../../../../../pipeline/stages/dates/parsers/season.ts";
import type { Reading } from "../../../../../pipeline/stages/dates/reading.ts";
import { parsed, unmark } from "../marked.ts";

describe("season", () => {
  it.each<[marked: string, readings: Reading[]]>([
    ["in the [summer of 2018]", [{ kind: "fields", fields: { season: "SU", year: 2018 } }]],
    ["the [autumn term 2023]", [{ kind: "fields", fields: { season: "AU", year: 2023 } }]],
    ["[last spring], and", [{ kind: "fields", fields: { season: "SP", towards: -1 } }]],
    ["in the [spring] that", [{ kind: "fields", fields: { season: "SP" } }]],
    ["by the [winter]", [{ kind: "fields", fields: { season: "WI" } }]],
    ["the summer fair, and in the summer holidays", []],
    ["They spring into action; crime will fall.", []],
    ["last summer school", []],
  ])("%s", (marked, readings) => {
    const { text, places } = unmark(marked);
    expect(parsed(season, text)).toEqual(places.map((place, i) => ({ ...place, reading: readings[i] })));
  });
});
