import { describe, expect, test } from "vitest";
import { extract } from "../../../pipeline/annotate.ts";
import type { Document } from "../../../pipeline/document/document.ts";
import type { Topics } from "../../../pipeline/facts/quote-topics.ts";
import { readQuotes } from "../../../pipeline/facts/quotes.ts";
import type { AwardFact, InspectionFact } from "../../../pipeline/facts/record.ts";
import { marks } from "../../../pipeline/stages/quotes/marks.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { lines } from "../stages/quotes/lines.ts";

const lexicon = loadLexicon();
const none: Topics = { inspections: [], awards: [], interventions: [] };

/** A document whose first quotation Ann speaks, and in which every "Larch House" and "Ofsted" is a mention. */
function document(text: string): Document {
  const lined = lines(text);
  const { quotations } = marks(lined, lexicon);
  const find = (name: string, entity: string) =>
    [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => {
      return { start: index, end: index + name.length, entity, form: "name" as const, rule: "by-hand" };
    });
  return {
    ...lined,
    quotations,
    people: [{ id: "p1", name: "Ann Brook", aliases: [] }],
    organisations: [
      { id: "o1", name: "Larch House", aliases: [], kind: "care-provider" },
      { id: "o2", name: "Ofsted", aliases: [], kind: "inspectorate" },
    ],
    mentions: [...find("Larch House", "o1"), ...find("Ofsted", "o2")].sort((a, b) => a.start - b.start),
    attributions: [{ quotation: 0, speaker: "p1", cue: { start: 4, end: 8 }, rule: "cue-before" }],
    dates: [],
    grades: [],
  };
}

const rating = {
  scope: "overall",
  grade: "good",
  scale: "ofsted",
  polarity: "affirmed",
  evidence: { start: 0, end: 1, rule: "graded" },
} as const;
const inspection = (id: string, more: Partial<InspectionFact>): InspectionFact => ({
  id,
  inspectorate: "Ofsted",
  kind: "inspection",
  ratings: [rating],
  evidence: [{ start: 0, end: 1, rule: "graded" }],
  ...more,
});
const award = (id: string, category: string, start: number): AwardFact => ({
  id,
  name: "Oak Prizes",
  category,
  outcome: "won",
  evidence: { start, end: start + 1, rule: "won" },
});

test("a quotation is a fact with its place, its speaker, its cue and the rule that found the speaker", () => {
  expect(readQuotes(document("Ann said: “We came.”"), none, lexicon)).toEqual([
    {
      id: "q1",
      start: 11,
      end: 19,
      speaker: "Ann Brook",
      speakerId: "p1",
      cue: { start: 4, end: 8 },
      rule: "cue-before",
    },
  ]);
});

test("a quotation without a speaker keeps the rule of its marks", () => {
  const quotes = readQuotes({ ...document("Ann said: “We came.”"), attributions: [] }, none, lexicon);
  expect(quotes).toEqual([{ id: "q1", start: 11, end: 19, rule: "pair" }]);
});

test("neither a nested quotation nor a title is a fact", () => {
  const quotes = readQuotes(
    document("Ann said: “He told me: ‘We came home.’” Her “Safe Home Project” goes on."),
    none,
    lexicon,
  );
  expect(quotes.map((q) => [q.start, q.end])).toEqual([[11, 38]]);
});

describe("what a quotation is about", () => {
  const old = inspection("i1", { provider: "Larch House", when: "2019-02" });
  const recent = inspection("i2", { provider: "Elm House", when: "2023-02" });
  const topics: Topics = {
    inspections: [old, recent],
    awards: [award("a1", "Team of the Year", 0), award("a2", "Leader of the Year", 4)],
    interventions: [{ id: "n1", kind: "special-measures", status: "in-force", evidence: [] }],
  };
  test.each<[string, string, string[] | undefined]>([
    ["the report: the latest inspection", "Ann said: “This report makes me proud.”", ["i2"]],
    ["the inspection of a home it names", "Ann said: “This report on Larch House is old.”", ["i1", "o1"]],
    ["the inspectorate that it names", "Ann said: “Thank you, Ofsted, for nothing.”", ["i2", "o2"]],
    ["what its cue speaks of", "Ann said of the inspection: “We are very proud.”", ["i2"]],
    ["grade words alone are no inspection", "Ann said: “The carers were outstanding.”", undefined],
    ["a provider in its sentence", "Ann said of the report on Larch House: “We are proud.”", ["i1"]],
    ["the award before it", "Ann said: “This prize is for all of us.”", ["a2"]],
    ["the award that it names", "Ann said: “To be Team of the Year is an honour.”", ["a1"]],
    ["measures", "Ann said: “We leave special measures behind.”", ["n1"]],
    ["an organisation", "Ann said: “Larch House is home.”", ["o1"]],
    ["nothing of the kind", "Ann said: “We like the garden.”", undefined],
    ["a reporter is no report", "Ann said: “We met the reporters in the garden.”", undefined],
  ])("%s", (_, text, about) => {
    expect(readQuotes(document(text), topics, lexicon)[0]?.about).toEqual(about);
  });

  test.each([
    [
      "the inspection of the date before it",
      "A visit in July 2020 found what Ofsted called “drift in some cases”.",
      "2020-07",
    ],
    [
      "an earlier one where it was said once",
      "A school once told by Ofsted that it was “drifting along” is good now.",
      "2018",
    ],
    ["the latest otherwise", "A school told by Ofsted that it was “sailing along” is good now.", "2023-03"],
  ])("%s", (_, sentence, when) => {
    const text = `Ofsted rated Larch Primary School good after an inspection in March 2023. It was rated requires improvement in 2018. Inspectors carried out a monitoring visit in July 2020.\n\n${sentence}`;
    const record = extract({ source: "a.txt", sha256: "", text, published: "2023-05-10" }, lexicon);
    const inspected = record.inspections.find(({ id }) => record.quotes[0]?.about?.includes(id));
    expect(inspected?.when).toBe(when);
  });

  test("of many providers' inspections, none where it names nobody", () => {
    const many = ["Larch House", "Elm House", "Oak House", "Ash House"].map((provider, i) =>
      inspection(`i${i + 1}`, { provider, when: `2023-0${i + 1}` }),
    );
    const about = (text: string) => readQuotes(document(text), { ...topics, inspections: many }, lexicon)[0]?.about;
    expect(about("Ann said: “These ratings make me proud.”")).toBeUndefined();
    expect(about("Ann said: “The rating of Larch House makes me proud.”")).toEqual(["i1", "o1"]);
  });
});
