import { describe, expect, it } from "vitest";
import { settle, settleDate, settlePersonName } from "../../../pipeline/resolve/settle.ts";

describe("what several articles say is settled", () => {
  it.each([
    ["nothing", [], undefined],
    ["what nobody says", [undefined, undefined], undefined],
    ["the most frequent", ["b", "a", "b", "aaa"], "b"],
    ["of those the longest", ["Ofsted", "Ofsted Group"], "Ofsted Group"],
    ["of those the first by code unit", ["b", "a", "B"], "B"],
    ["what is said once before what is not", [undefined, undefined, "a"], "a"],
  ])("as %s", (_, values, expected) => expect(settle(values)).toBe(expected));

  it.each([
    ["the most precise day", ["2018", "2018", "2018-06-05", "2018-SU"], "2018-06-05"],
    ["the most precise of intervals", ["2018-03-11/2018-03-22", "2018-03"], "2018-03-11/2018-03-22"],
    ["the most frequent of days", ["2018-06-05", "2018-06-06", "2018-06-06"], "2018-06-06"],
    ["what is no date where there is nothing else", ["soon"], "soon"],
    ["a date before what is none", ["the distant past", "2018"], "2018"],
    ["nothing", [undefined], undefined],
  ])("as %s", (_, values, expected) => expect(settleDate(values)).toBe(expected));

  it.each([
    ["a full name before a surname told more often", ["Ward", "Ward", "Ada Ward"], "Ada Ward"],
    ["the surname where there is no other", ["Ward"], "Ward"],
    ["the most frequent full name", ["Ada Ward", "Ada Ward", "Ada Jane Ward"], "Ada Ward"],
    ["nothing", [], undefined],
  ])("as %s", (_, names, expected) => expect(settlePersonName(names)).toBe(expected));
});
