import { describe, expect, it } from "vitest";
import { inspectionsOf } from "./read.ts";

const whom = (text: string) => inspectionsOf(text).map(({ of }) => of);

describe("whom an inspection is of", () => {
  it.each([
    [
      "Larkfield, in Hob Street, was judged outstanding by the Care Quality Commission in March 2023. The 30-bed home, run by the not-for-profit Dale Quakers Care, was rated good for safety.",
      ["Larkfield"],
    ],
    [
      "The Care Quality Commission visited Elm Court Care Home in March 2023. Owner Bright Horizon Care said it was sorry. The home was rated inadequate.",
      ["Elm Court Care Home"],
    ],
    [
      "Elm Court Care Home, the 28-bed Caldew home in Ferry Road, was inspected by the CQC in March 2023. It is run by Caldew Care. It was rated inadequate.",
      ["Elm Court Care Home"],
    ],
    [
      "Larch Primary School was inspected by Ofsted in May 2023. Ann Moss, a former head teacher of Birch Primary School, said it was rated good.",
      ["Larch Primary School"],
    ],
  ])("is not of those that run, own or once employed: %s", (text, expected) => {
    expect(whom(text)).toEqual(expected);
  });

  it.each([
    ["Ashfold, near Alder, was rated inadequate by the CQC in May 2023.", ["Ashfold"]],
    ["It was no better at nearby Bryn Mawr, in Alder, where CQC inspectors called in May 2023.", ["Bryn Mawr"]],
    [
      "Ms Moss, who was in charge of adult care at Eastholme when it was rated outstanding by the CQC in July 2022, has gone.",
      ["Eastholme"],
    ],
    [
      "Its forerunner, a private company called Routes North, was rated good by HM Inspectorate of Probation in May 2019.",
      ["Routes North"],
    ],
  ])("is of a name that is no organisation of the article: %s", (text, expected) => {
    expect(whom(text)).toEqual(expected);
  });

  it.each([
    [
      "Alder MBC is to cut jobs. Under its new director Elmbridge's children's services were rated good by Ofsted in May 2023. Elmbridge LBC is pleased.",
      ["Elmbridge LBC"],
    ],
    [
      "Larch Primary School and Alder Grange School were visited by Ofsted in May 2023. Larch Primary School was rated good. At the Grange the quality of education was inadequate.",
      ["Alder Grange School", "Larch Primary School"],
    ],
    [
      "Larch Primary School was rated good by Ofsted in May 2023.\n\nBo Elm, head of Alder High School, was not amused.\n\nHe said his school had been rated inadequate in 2021.",
      ["Alder High School", "Larch Primary School"],
    ],
    [
      "St Bride's Primary School was visited by Ofsted inspectors in May 2023, and Alder Grange School in June. Both were pleased, the head of the Grange said.\n\nThe primary was rated outstanding in 2011.",
      ["St Bride's Primary School"],
    ],
    [
      "Tees Moor Partnership Foundation Trust was rated good by the Care Quality Commission in May 2023. The forensic wards at the Harfield Clinic are old. The trust was rated inadequate in 2019.",
      ["Tees Moor Partnership Foundation Trust"],
    ],
    [
      "The CQC gave an inadequate rating to Elm Court Care Home and a good rating to Oak Lodge Care Home.",
      ["Elm Court Care Home", "Oak Lodge Care Home"],
    ],
  ])("is of whom a part of a name stands for, or a grade is given to: %s", (text, expected) => {
    expect([...new Set(whom(text))].sort()).toEqual(expected);
  });

  it.each([
    "Safeguarding, in Alder at least, was rated inadequate by the CQC in May 2023, and so safeguarding is a worry.",
    "Elm Court Care Home is fine. One home rated inadequate by the CQC in 2022 has not been seen since.",
    "However, in May 2023, it was rated good by the CQC.",
  ])("is not of a word that only has a capital: %s", (text) => {
    expect(whom(text)).toEqual([]);
  });
});

describe("a grade in capitals", () => {
  it("is the name of nobody", () => {
    const text =
      "Ofsted finds school 'Requires Improvement'\n\nOfsted visited Larch Primary School in May 2023. The report gives the school an overall rating of 'Requires Improvement'.";
    expect(whom(text)).toEqual(["Larch Primary School"]);
  });
});

describe("round-ups", () => {
  const text = [
    "All the Ofsted reports that came out in Alder in May",
    "By Ann Moss",
    "Three schools and a nursery in the town of Alder had new reports from Ofsted in May, and here is what the inspectors had to say about each.",
    "Larch Primary School, Elm Road",
    "Good (was Inadequate)",
    "The school was inspected on 3 and 4 April. Its last inspection was in 2019.",
    "Birch Primary School, Oak Road",
    "Overall: Good",
    "Ofsted previously rated the school good in 2018.",
    "Pine Corner, Ash Road",
    "Overall: Inadequate",
    "Inspectors dropped in on 24 April.",
  ].join("\n\n");
  it("have each of their passages to itself, also under a name that is no organisation", () => {
    const found = inspectionsOf(text, "2023-06-02");
    expect(found.map(({ of, when }) => `${of} ${when}`).sort()).toEqual([
      "Birch Primary School 2018",
      "Birch Primary School undefined",
      "Larch Primary School 2019",
      "Larch Primary School 2023-04-03/2023-04-04",
      "Pine Corner 2023-04-24",
    ]);
  });
});

describe("several places told of at once", () => {
  const brief = (text: string) => inspectionsOf(text).map(({ of, when, ratings }) => `${of} ${when} ${ratings}`);
  it("have each its own day, and what all of them got", () => {
    const found = brief(
      "CQC inspectors visited Elm House Care Home in Alder on 2 May 2023, Oak Lodge Care Home in Oakham on 9 May 2023 and Ash Court Care Home on 16 May 2023.\n\nAll three were rated inadequate.",
    );
    expect(found).toEqual([
      "Elm House Care Home 2023-05-02 overall: inadequate",
      "Oak Lodge Care Home 2023-05-09 overall: inadequate",
      "Ash Court Care Home 2023-05-16 overall: inadequate",
    ]);
  });

  it("have no days of their own where there are fewer days than places", () => {
    const found = brief("CQC inspectors visited Elm House Care Home and Oak Lodge Care Home on 2 May and 9 May 2023.");
    expect(found.every((one) => !one.startsWith("Oak Lodge Care Home 2023-05-09"))).toBe(true);
  });
});
