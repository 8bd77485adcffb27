import { describe, expect, it } from "vitest";
import { annotate } from "../../../../pipeline/annotate.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();
const read = (text: string) =>
  annotate({ source: "a.txt", sha256: "", text }, lexicon).grades.map(
    ({ grade, scopes, polarity }) =>
      `${grade} ${polarity === "affirmed" ? "" : `(${polarity}) `}for ${scopes.join(", ")}`,
  );

const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "a month that is no hope",
    "Ofsted was pleased. A visit in May 2023 lifted Larch Primary School to good across the board.",
    ["good for overall"],
  ],
  ["a place that is no hope", "Hope Dale School was rated inadequate by Ofsted.", ["inadequate for overall"]],
  ["hope itself", "Larch Primary School may be rated good by Ofsted.", ["good (predicted) for overall"]],
  [
    "what was and is now",
    "The Care Inspectorate came to Elm Court Care Home. Leadership, which had been graded weak, is now good.",
    ["weak (previous) for leadership", "good for leadership"],
  ],
  [
    "a subject that goes on",
    "Ofsted said Acorn Nursery, which had been outstanding since 2014, is now inadequate.",
    ["outstanding (previous) for overall", "inadequate for overall"],
  ],
  [
    "what it was before",
    "Ofsted has been. Larch Primary School is rated good, having been inadequate previously.",
    ["good for overall", "inadequate (previous) for overall"],
  ],
  [
    "three grades of a rating",
    "HM Inspectorate of Probation gave the youth justice service an overall rating of ‘good’, up from ‘requires improvement’ in 2018, and it was rated ‘outstanding’ for its court work.",
    ["good for overall", "requires improvement (previous) for overall", "outstanding for court disposals"],
  ],
  [
    "one scale for what is told together",
    "HM Inspectorate of Prisons went to HMP Alder. The CQC came along.\n\nElm House care home was judged good for safety and reasonably good for respect.",
    ["good for safety", "reasonably good for respect"],
  ],
  [
    "what is left",
    "Elm Court care home was rated inadequate for safe, requires improvement for well-led and good in all other areas by the CQC.",
    ["inadequate for safe", "requires improvement for well-led", "good for effective, caring, responsive"],
  ],
  [
    "what is left after the sentence before",
    "The CQC came to Elm Court care home. It was rated outstanding for caring. It was rated good for everything else.",
    ["outstanding for caring", "good for safe, effective, responsive, well-led"],
  ],
  [
    "a count of the rest that does not fit",
    "Elm Court care home was rated inadequate for safe and good in the other two areas by the CQC.",
    ["inadequate for safe"],
  ],
  [
    "the other two by name",
    "The CQC came to Elm Court care home. It requires improvement in the other two, effective and well-led.",
    ["requires improvement for effective, well-led"],
  ],
  [
    "judgements after who rated",
    "Elm Court care home was rated good by the CQC in three of five categories: safe, caring and responsive.",
    ["good for safe, caring, responsive"],
  ],
  [
    "the only one",
    "HMICFRS judged Alder Fire and Rescue Service good in just one of the 11 areas - understanding risk.",
    ["good for understanding fires and other risks"],
  ],
  [
    "the area of",
    "HM Inspectorate of Prisons has been. Outcomes were judged to be poor in the area of safety, and reasonably good in resettlement.",
    ["poor for safety", "reasonably good for resettlement"],
  ],
  [
    "a list after a colon",
    "HM Inspectorate of Prisons has been. Of the four tests, three were poor: safety, respect and purposeful activity.",
    ["poor for safety, respect, purposeful activity"],
  ],
  [
    "each in turn",
    "HMICFRS came to Alder Fire and Rescue Service. Its effectiveness was good, its efficiency was adequate.",
    ["good for effectiveness", "adequate for efficiency"],
  ],
  [
    "judgements within a lower-case place",
    "Ofsted has been. Personal development and early years provision at the 58-place day nursery require improvement.",
    ["requires improvement for personal development, early years"],
  ],
  [
    "as do the others",
    "Ofsted’s report card is out. Inclusion meets the expected standard, as do early years and achievement.",
    ["expected standard for inclusion, early years, achievement"],
  ],
  [
    "a standard that judgements are of",
    "Ofsted’s report card is out. Inclusion and achievement were found to be of a strong standard.",
    ["strong standard for inclusion, achievement"],
  ],
  ["a grade and its year", "Ofsted came to Alder Council - inadequate in 2016 - in May.", ["inadequate for overall"]],
  [
    "months ago",
    "Ofsted praised Acorn Nursery. The nursery, which is run by the council, was inadequate only 18 months ago.",
    ["inadequate for overall"],
  ],
  ["after a visit", "Larch Primary School is still good after an ungraded visit by Ofsted.", ["good for overall"]],
  [
    "still, of what inspectors saw",
    "The school, last seen by Ofsted inspectors in 2010, is outstanding still.",
    ["outstanding for overall"],
  ],
  [
    "a grade before its noun",
    "The CQC came to Elm Court care home, and requires improvement was its overall mark.",
    ["requires improvement for overall"],
  ],
  [
    "a verb that stands for a grade",
    "Ofsted knows the school well. The school had required improvement at its last two inspections.",
    ["requires improvement (previous) for overall"],
  ],
  [
    "a tag that is lost",
    "Larch Primary School has shed its requires improvement tag from Ofsted.",
    ["requires improvement (previous) for overall"],
  ],
  ["an inadequate Ofsted", "Larch Primary School got an inadequate Ofsted in May.", ["inadequate for overall"]],
  [
    "a rating with its owner",
    "The CQC has been again. The overall rating of Elm Court care home remains as good.",
    ["good for overall"],
  ],
  [
    "the two areas told before",
    "HMICFRS rated Alder Police inadequate at responding to the public and good at preventing crime. The force was ‘adequate’ in both areas in 2018.",
    [
      "inadequate for responding to the public",
      "good for preventing crime",
      "adequate for responding to the public, preventing crime",
    ],
  ],
  [
    "grades identical to those before",
    "HM Inspectorate of Prisons judged the jail to be good for safety and poor for respect - two marks identical to those it got in 2019.",
    ["good for safety", "poor for respect", "good (previous) for safety", "poor (previous) for respect"],
  ],
  [
    "stars before, without their noun",
    "The Environment Agency gave Alder Water four stars, up from three, for its environmental performance.",
    ["4 stars for overall", "3 stars (previous) for overall"],
  ],
  [
    "what a relative clause tells of before",
    "Ofsted has been. Larch Primary School, which had been inadequate at its previous two inspections, was found to be good when inspectors came back.",
    ["inadequate (previous) for overall", "good for overall"],
  ],
  [
    "a subject that leapt",
    "The CQC came to St Anne's Hospital. Maternity services, ‘inadequate’ at the last count, leapt two grades to ‘good’.",
    ["inadequate (previous) for maternity", "good for maternity"],
  ],
  [
    "a grade after another",
    "Ofsted has been. Larch Primary School is rated good again after its ‘inadequate’ verdict.",
    ["good for overall", "inadequate (previous) for overall"],
  ],
  [
    "back to where it was",
    "Ofsted has been. Larch Primary School went from outstanding in 2011 to inadequate in 2016 and back to good this year.",
    ["outstanding (previous) for overall", "inadequate for overall", "good for overall"],
  ],
  [
    "as it was in others",
    "The CQC rated Elm Court care home ‘requires improvement’, as it was in the ‘safe’ and ‘well led’ categories.",
    ["requires improvement for overall, safe, well-led"],
  ],
  [
    "what was got for judgements",
    "The Office for Students has its Teaching Excellence Framework. Alder University got gold for student experience and silver for student outcomes.",
    ["gold for student experience", "silver for student outcomes"],
  ],
  [
    "the top of a scale, of a time before",
    "The CQC rated Elm Court care home good. It lost the top rating that it had been given in 2017.",
    ["good for overall", "outstanding (previous) for overall"],
  ],
  [
    "the bottom of a scale, of a time before",
    "Ofsted rated Larch Primary School good. It was first handed the lowest possible grade in March 2015.",
    ["good for overall", "inadequate (previous) for overall"],
  ],
  [
    "the top of a scale that is named",
    "Ofsted rated Larch Primary School good. It had the highest rating of ‘outstanding’ in 2012.",
    ["good for overall", "outstanding for overall"],
  ],
  [
    "the top of a scale, of no time before",
    "Ofsted rated Larch Primary School good. The head wants the highest rating in 2030.",
    ["good for overall"],
  ],
  [
    "codes that a hyphen joins",
    "The Regulator of Social Housing downgraded Alder Homes from V1-V2.",
    ["v1 (previous) for viability", "v2 for viability"],
  ],
];

describe("grades that clauses show", () => {
  it.each(cases)("reads %s", (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("takes initials for whom the article gives them to", () => {
    const scales = (text: string) =>
      annotate({ source: "a.txt", sha256: "", text }, lexicon).grades.map((grade) => grade.scales[0]);
    const probation =
      "Team praised\n\nHM Inspectorate of Probation (HMIP) visited Alder Youth Justice Service in May.\n\nThe service was rated good. HMIP thanked it, and HMIP will be back, as HMIP said.\n";
    const prisons = "HM Inspectorate of Prisons (HMIP) went to HMP Alder in May.\n\nSafety was rated good.\n";
    expect(scales(probation)).toEqual(["probation-four-point"]);
    expect(scales(prisons)).toEqual(["healthy-prison-four-point"]);
  });

  it("reads a grade that is a line of its own with its note", () => {
    const text =
      "Ofsted reports of the month\n\nLarch Primary School, Elm Road\n\nGOOD ⬆ (was Requires Improvement)\n\nInspectors came in May.\n";
    expect(read(text)).toEqual(["good for overall", "requires improvement (previous) for overall"]);
  });

  it("reads the judgements below a grade that heads them", () => {
    const text =
      "HMICFRS graded Alder Police as follows.\n\nGood\nManaging offenders\nPreventing crime\n\nInadequate\nResponding to the public\n\nThe force said it would improve.\n";
    expect(read(text)).toEqual([
      "good for managing offenders, preventing crime",
      "inadequate for responding to the public",
    ]);
  });

  it.each([
    "Ofsted visited Acorn Nursery, whose team was judged outstanding by the panel at the awards.",
    "Ofsted visited Acorn Nursery. Judges rated its garden good in 2019.",
    "Ofsted said that one in ten schools had been given ‘inadequate’, Larch Primary School was told.",
    "A C1 grade means there are some weaknesses, the Regulator of Social Housing told Alder Homes.",
    "The Regulator of Social Housing heard that C4 explosives were found at Alder Homes.",
    "Food hygiene officers like Alder Cafe, whose pie was given three stars at the Pie Awards.",
    "The Environment Agency put its staff up in a hotel, up from three, for its environmental performance work.",
    "The Office for Students has its Teaching Excellence Framework. Alder University won gold in the regatta and got silver for rowing.",
    "Three takeaways got a zero for food hygiene.",
    "Ofsted’s report card told Larch Primary School that most pupils met the expected standard in maths.",
    "Ofsted heard that Larch Primary School had required improvement works since 2019.",
    "Ofsted was told that in 2019 the weather was good at Larch Primary School.",
    "Ofsted was told that it was only good that Larch Primary School had its say.",
  ])("finds no grade in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
