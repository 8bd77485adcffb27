import { describe, expect, it } from "vitest";
import { inspectionsOf } from "./read.ts";

const days = (text: string) => inspectionsOf(text).map(({ kind, when }) => `${kind} ${when}`);
const visit = "Ofsted visited Larch Primary School in March 2023. ";

describe("words of inspections", () => {
  it.each([
    ["Larch Primary School was visited last March by a team of Ofsted inspectors.", ["inspection 2023-03"]],
    [
      "Ofsted rated Larch Primary School good in March 2023. The school was last seen by inspectors in 2014.",
      ["inspection 2023-03", "inspection 2014"],
    ],
    [
      `${visit}The next full inspection, in the autumn of 2022, had gone badly.`,
      ["inspection 2023-03", "inspection 2022-AU"],
    ],
    [
      "Inspectors returned to HMP Alder for an independent review of progress in May 2023, HM Inspectorate of Prisons said.",
      ["monitoring-visit 2023-05"],
    ],
    [
      "CQC assessors, who were on site in October 2023, rated Alder Council good for adult social care.",
      ["inspection 2023-10"],
    ],
    [
      "The CQC rated Alder Hospital good after its inspection carried out in July and September 2023.",
      ["inspection 2023-07/2023-09"],
    ],
    [
      "Alder Council was last the subject of a full Ofsted inspection (the new inspection) in May 2019.",
      ["inspection 2019-05"],
    ],
    [`${visit}The school was last visited in 2017.`, ["inspection 2023-03", "inspection 2017"]],
    [
      "Violence had doubled at HMP Alder when his team visited in July 2023, the Chief Inspector of Prisons said.",
      ["inspection 2023-07"],
    ],
    [`${visit}It last visited the school in 2018.`, ["inspection 2023-03", "inspection 2018"]],
    [
      "The Local Government Association peer team spent four days at Alder Council in October 2023. It was the council's first corporate peer challenge since 2018.",
      ["review 2023-10", "review 2018"],
    ],
  ])("tell of a visit: %s", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it.each([
    `${visit}A chief fire officer arrived in August 2022.`,
    `${visit}One in ten of the schools inspected in 2022 was weak.`,
    `${visit}The annual report, out in May 2022, said that staffing had improved.`,
    `${visit}Some 1,200 pupils waited for a needs assessment in the summer of 2022.`,
    `${visit}It might do worse if an inspection were carried out in June 2023.`,
    `${visit}An earlier version of this article said that the school had been inspected in 2012.`,
    `${visit}The Health and Safety Executive carried out an inspection in June 2022.`,
    `${visit}Ofsted issued a warning notice in June 2022.`,
    `${visit}The team won a prize after the inspection, at the 2022 Elm Care Awards.`,
    `${visit}It was the first inspection since a new head came in 2018.`,
    `${visit}Schools are rated outstanding, good, requires improvement or inadequate, as in 2019.`,
    `${visit}Its report said that three heads had left in 2021 and 2022.`,
  ])("do not tell of another: %s", (text) => {
    expect(days(text)).toEqual(["inspection 2023-03"]);
  });
});

describe("the day of a report", () => {
  it.each([
    ["In a report out on 6 November 2023 Ofsted rated Larch Primary School good.", "2023-11-06"],
    ["Larch Primary School had been rated good when Ofsted reported in January 2021.", "2021-01"],
  ])("is told of it in other words: %s", (text, reported) => {
    expect(inspectionsOf(text).map((one) => one.reported)).toEqual([reported]);
  });
});

describe("grades and days told together", () => {
  const brief = (text: string, published?: string) =>
    inspectionsOf(text, published).map(({ of, when, ratings }) => `${of} ${when} ${ratings.join(", ")}`);

  it("gives a grade the day of the one that it is joined to", () => {
    expect(
      brief(
        "In May 2021 Elm Court Care Home was inadequate for safe and well-led, and inadequate was its overall grade from the CQC too.",
      ),
    ).toEqual(["Elm Court Care Home 2021-05 safe: inadequate, well-led: inadequate, overall: inadequate"]);
  });

  it("takes what came to pass twice for earlier, and what went on under somebody before for what was told last", () => {
    expect(
      brief(
        "A surgery that was twice rated inadequate is out of special measures.\n\nThe CQC went back to Alder Surgery in March 2023.\n\nIt is now good overall.",
      ).at(-1),
    ).toBe("Alder Surgery 2023-03 overall: good");
    expect(
      brief(
        "Ofsted visited Larch Primary School in March 2023.\n\nThe school was last inspected in 2015. Under a previous head it was rated good.",
      ),
    ).toContain("Larch Primary School 2015 overall: good");
  });

  it("takes what had come to pass for the third time for what is told", () => {
    expect(
      brief(
        "Inspectors of HM Inspectorate of Prisons visited HMP Alder in July 2023. It was the third time in a row that the jail had been judged to be poor for safety.\n\nIts last inspection was in 2019.",
      ),
    ).toEqual(["HMP Alder 2023-07 safety: poor", "HMP Alder 2019 "]);
  });

  it("reads the day behind a label, and that of inspectors who went back", () => {
    expect(brief("Larch Primary School was found to be good when Ofsted inspectors went back in April 2023.")).toEqual([
      "Larch Primary School 2023-04 overall: good",
    ]);
  });

  it("dates a list by the one report that it is from", () => {
    const list =
      "Norwell Water was given two stars in the Environment Agency's annual Environmental Performance Assessment, which came out on 7 November 2023.\n\nHow they fared:\n\n• Norwell Water – 2 stars\n• Aldmere Water – 4 stars\n• Southbeck Water – 1 star";
    expect(inspectionsOf(list).map(({ reported }) => reported)).toEqual(["2023-11-07", "2023-11-07", "2023-11-07"]);
  });
});
