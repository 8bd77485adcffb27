import { describe, expect, it } from "vitest";
import { organisationsIn } from "../../stages/mentions/read.ts";
import { inspectionsOf } from "./read.ts";

const brief = (text: string) =>
  inspectionsOf(text).map(({ of, when, reported, ratings }) => `${of} ${when} ${reported ?? "-"} ${ratings}`);

describe("lines with a place and its grade", () => {
  it("are of that place, whatever its name", () => {
    const text =
      "The CQC has seen these care homes:\n\n• Elm Court Care Home: Good, last inspected on May 5, 2023.\n\n• Greenfields: Inadequate, last inspected on June 6, 2023.\n";
    expect(brief(text)).toEqual([
      "Elm Court Care Home 2023-05-05 - overall: good",
      "Greenfields 2023-06-06 - overall: inadequate",
    ]);
  });

  it("may have its street too, or be of another kind", () => {
    const homes =
      "The CQC has seen these care homes.\n\nElm Court Care Home, Ash Road - Good, inspected in May 2023\n\nGreenfields, High Street - Good, inspected in June 2023\n";
    expect(brief(homes)).toEqual([
      "Elm Court Care Home 2023-05 - overall: good",
      "Greenfields 2023-06 - overall: good",
    ]);
    const surgeries =
      "How Ashby surgeries are rated by the CQC\n\nAshby Road Surgery: Good\n\nElm Street Medical Centre: Outstanding\n\nThe Limes Surgery: Requires improvement\n";
    expect(brief(surgeries)).toEqual([
      "Ashby Road Surgery undefined - overall: good",
      "Elm Street Medical Centre undefined - overall: outstanding",
      "The Limes Surgery undefined - overall: requires improvement",
    ]);
  });

  it("are of a judgement where no line names a place", () => {
    const text =
      "Elm Court Care Home was inspected by the CQC in May 2023.\n\nSafe: Good\n\nLeadership: Requires improvement\n";
    expect(brief(text)).toEqual(["Elm Court Care Home 2023-05 - safe: good,well-led: requires improvement"]);
    expect(organisationsIn("The CQC saw a care home.\nKindness: Good\nWarmth: Good\n")).toEqual(["CQC"]);
  });
});

describe("a grade that came out after the visit", () => {
  it("is that of the only visit told of before it", () => {
    const text =
      "A care home, Elm Court Care Home, was rated good by the CQC on May 23, 2023. The home was last inspected on May 7, 2023.";
    expect(brief(text)).toEqual(["Elm Court Care Home 2023-05-07 2023-05-23 overall: good"]);
  });

  it("is not that of a visit long before it, or after it", () => {
    const before =
      "Elm Court Care Home was rated good by the CQC on May 23, 2023. The home was last inspected on May 7, 2022.";
    const after =
      "Elm Court Care Home was rated good by the CQC on May 23, 2023. The CQC inspected the home on August 7, 2023.";
    expect(brief(before)).toHaveLength(2);
    expect(brief(after)).toHaveLength(2);
  });
});
