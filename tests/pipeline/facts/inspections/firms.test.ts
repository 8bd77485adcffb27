import { describe, expect, it } from "vitest";
import { inspectionsOf } from "./read.ts";

const brief = (text: string) => inspectionsOf(text).map(({ of, when, ratings }) => `${of} ${when} ${ratings}`);

describe("a firm that is inspected itself", () => {
  it.each([
    [
      "Alder Hands Ltd, based in Oakham, has been rated inadequate by the CQC after an inspection in May 2023.\n\nThe agency was rated good in 2019.",
      ["Alder Hands Ltd 2023-05 overall: inadequate", "Alder Hands Ltd 2019 overall: good"],
    ],
    [
      "Alder Support Limited in Oakham was inspected by the CQC in May 2023 and rated good overall.",
      ["Alder Support Limited 2023-05 overall: good"],
    ],
    [
      "Home carers rated outstanding\n\nBo Moss, chief executive of Alder Dunmore, was pleased to see the company rated outstanding.\n\nThe service was visited by the Care Quality Commission in May 2023.",
      ["Alder Dunmore 2023-05 overall: outstanding"],
    ],
  ])("is the provider: %s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    [
      "Elm Court care home, run by Alder Hands Ltd, was rated good by the CQC in May 2023.",
      ["Elm Court care home 2023-05 overall: good"],
    ],
    ["A home run by Alder Hands Ltd was rated good by the CQC in May 2023.", []],
  ])("is not where it runs a home: %s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it("is named between long dashes", () => {
    const text = "The CQC came in May 2023. Both care homes—Elm Court and Oak Lodge—were rated good.";
    expect(inspectionsOf(text).map(({ of }) => of)).toEqual(["Elm Court", "Oak Lodge"]);
  });

  it("has a grade that it was not given at its last inspection where it improved since", () => {
    const text =
      "Elm Court care home was inspected by the CQC in May 2023. It had improved since its last inspection, moving from a rating of requires improvement to good.";
    expect(brief(text)).toEqual([
      "Elm Court care home 2023-05 overall: good",
      "Elm Court care home undefined overall: requires improvement",
    ]);
  });

  it("may be in Ireland", () => {
    const text =
      "The Health Information and Quality Authority (Hiqa) has been out. Hiqa inspected Elm Court Nursing Home in May 2023.";
    expect(inspectionsOf(text).map(({ of, when }) => `${of} ${when}`)).toEqual(["Elm Court Nursing Home 2023-05"]);
  });

  it("is no chief inspector", () => {
    const text =
      "England’s Chief Inspector of General Practice has rated an Alder surgery as Inadequate after a visit by the Care Quality Commission.\n\nInspectors came to Elm Road Surgery in May 2023.";
    expect(inspectionsOf(text).every(({ of }) => of === "Elm Road Surgery")).toBe(true);
  });
});
