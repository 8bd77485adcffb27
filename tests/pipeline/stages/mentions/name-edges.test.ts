import { describe, expect, it } from "vitest";
import { organisationsIn } from "./read.ts";

describe("where a name begins and ends", () => {
  it.each([
    [
      "The CQC called at two care homes. Elm House in Marbury and Oak Lodge in Denby were inspected.",
      ["CQC", "Elm House", "Oak Lodge"],
    ],
    ["The CQC sees care homes. It went to Elm Grange in Ash Vale and Oak View.", ["CQC", "Elm Grange", "Oak View"]],
    ["Staff of Elm Lodge, a care home, were glad.", ["Elm Lodge"]],
    ["Residents at Elm Lodge and Oak View, two care homes, were glad.", ["Elm Lodge", "Oak View"]],
    ["Chairman of the Trust Sir Thomas Vale was glad.", []],
    ["She was shortlisted in the Inspiring Care Home Manager category.", []],
    ["He won the Finest Nursing Home category.", []],
  ])("%s", (text, expected) => {
    expect(organisationsIn(text)).toEqual(expected);
  });

  it.each([
    ["The Finest Nursing Home, in Ash Road, was glad of its category.", ["Finest Nursing Home"]],
    ["Marbury and Oak Lodge, a care home, shut.", ["Marbury and Oak Lodge"]],
  ])("but stays whole: %s", (text, expected) => {
    expect(organisationsIn(text)).toEqual(expected);
  });
});
