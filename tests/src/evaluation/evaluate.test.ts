import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../../pipeline/facts/record.ts";
import { breadth, canMeet, daysOf } from "../../../src/evaluation/days.ts";
import { evaluate } from "../../../src/evaluation/evaluate.ts";
import { belowFloors } from "../../../src/evaluation/floors.ts";
import type { Gold } from "../../../src/evaluation/gold.ts";
import { match } from "../../../src/evaluation/match.ts";
import { organisationName, personName, wordsShared } from "../../../src/evaluation/normalise.ts";
import { peerRecord } from "../../../src/evaluation/peer.ts";
import { details, table } from "../../../src/evaluation/print.ts";

const evidence = { start: 0, end: 1, rule: "test" };
const gold: Gold = {
  id: "a",
  published: "2024-05-16",
  publishedStated: true,
  people: [
    { name: "Jane Moor", aliases: ["Cllr Moor"], roles: [{ title: "Leader", organisation: "Fenwick Council" }] },
    { name: "Tom Reed", roles: [] },
    { name: "A Parent", optional: true, roles: [{ title: "mother" }] },
  ],
  organisations: [{ name: "Fenwick Council", aliases: ["the council"] }, { name: "Ofsted" }],
  inspections: [
    {
      inspectorate: "Ofsted",
      provider: "Fenwick Council",
      kind: "inspection",
      when: "2024-03",
      ratings: [
        { scope: "overall", grade: "good" },
        { scope: "leadership", grade: "outstanding" },
      ],
    },
  ],
  awards: [
    { name: "LGC Awards", category: "Team of the Year", year: 2024, outcome: "won", recipient: "Fenwick Council" },
  ],
  quotes: [
    { start: 10, end: 30, speaker: "Jane Moor" },
    { start: 50, end: 60, speaker: "Tom Reed" },
  ],
  dates: [
    { start: 5, end: 10, text: "March", value: "2024-03" },
    { start: 40, end: 45, text: "once", value: "2020", optional: true },
  ],
};
const empty = { people: [], organisations: [], inspections: [], awards: [], interventions: [], quotes: [], dates: [] };
const nothing: ArticleRecord = { id: "a", source: "a.txt", sha256: "", ...empty, sentences: [], diagnostics: [] };
const record: ArticleRecord = {
  ...nothing,
  published: { value: "2024-05-16", basis: "stated" },
  people: [
    {
      id: "p1",
      name: "Jane Moor",
      aliases: [],
      mentions: [{ start: 0, end: 9, form: "name" }],
      roles: [
        { title: "leader", organisation: "Fenwick Borough Council", evidence },
        { title: "chair", organisation: "Fenwick Council", evidence },
      ],
    },
    { id: "p2", name: "Parent", aliases: [], mentions: [{ start: 70, end: 76, form: "name" }], roles: [] },
  ],
  organisations: [
    { id: "o1", name: "Fenwick Borough Council", aliases: ["Fenwick Council"], kind: "local-authority", mentions: [] },
    { id: "o2", name: "the council", aliases: [], kind: "local-authority", mentions: [] },
  ],
  inspections: [
    {
      id: "i1",
      inspectorate: "Ofsted",
      provider: "Fenwick Council",
      kind: "inspection",
      when: "2024-03-04/2024-03-08",
      ratings: [{ scope: "overall", grade: "Good", scale: "s", polarity: "affirmed", evidence }],
      evidence: [evidence],
    },
  ],
  awards: [
    {
      id: "w1",
      name: "LGC Awards",
      category: "Team of the Year",
      year: "2023",
      outcome: "won",
      recipient: "Fenwick Council",
      evidence,
    },
  ],
  quotes: [
    { id: "q1", start: 10, end: 31, text: "", speaker: "Cllr Moor", rule: "r" },
    { id: "q2", start: 50, end: 60, text: "", speaker: "Jane Moor", rule: "r" },
  ],
  dates: [
    { start: 5, end: 10, text: "March", value: "2023-03", basis: "stated", rule: "r" },
    { start: 40, end: 45, text: "once", value: "2019", basis: "stated", rule: "r" },
  ],
};
const evaluated = evaluate(new Map([["a", gold]]), new Map([["a", record]]));
const counts = (kind: string) => {
  const score = [...evaluated.scores].find(([name]) => name === kind)?.[1];
  return score && [score.hits, score.missed, score.extra];
};

describe("evaluate", () => {
  it.each([
    ["people", [1, 1, 1]],
    ["roles", [1, 0, 1]],
    ["organisations", [1, 1, 1]],
    ["inspections", [1, 0, 0]],
    ["ratings", [1, 1, 0]],
    ["awards", [0, 1, 1]],
    ["quotes", [2, 0, 0]],
    ["attribution", [1, 1, 1]],
    ["dates", [0, 1, 1]],
    ["published", [1, 0, 0]],
  ])("counts %s: hits, missed and extra %j", (kind, expected) => {
    expect(counts(kind)).toEqual(expected);
  });

  it("counts an article without a record as one that says nothing", () => {
    const { scores, mean } = evaluate(new Map([["a", gold]]), new Map());
    expect(mean).toBe(0);
    expect(scores.get("people")).toMatchObject({ hits: 0, missed: 2, extra: 0 });
  });

  it("gives everything to a record that says what the gold says", () => {
    const only: Gold = { id: "a", people: [{ name: "Jane Moor" }] };
    const people = [{ id: "p", name: "Cllr Jane Moor", aliases: [], mentions: [], roles: [] }];
    expect(evaluate(new Map([["a", only]]), new Map([["a", { ...nothing, people }]])).mean).toBe(1);
  });

  it("shows each slip with its place", () => {
    const text = `Jane Moor\n${" ".repeat(60)}Parent\nTom Reed`;
    const lines = details(evaluated, new Map([["a", text]])).split("\n");
    expect(lines).toContain("missed people: Tom Reed (a.txt:3)");
    expect(lines).toContain("extra people: Parent (a.txt:2)");
    expect(table(evaluated, { people: 0.4 })).toMatch(/^people +0\.500 +0\.500 +0\.500 +1 +1 +1 +0\.400$/m);
  });

  it("names the kinds below their floors", () => {
    expect(belowFloors(evaluated, { people: 0.51, roles: 0.6 })).toEqual([
      "people: F1 0.500 is below its floor of 0.510",
    ]);
  });
});

describe("comparing", () => {
  it("pairs one to one, the most alike first", () => {
    const { found } = match(["ab", "a"], ["a", "abc"], (g, f) => (f.startsWith(g) ? g.length / f.length : 0));
    expect([...found]).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it.each([
    ["Councillor Dame Jane Moor DBE", "jane moor"],
    ["Dr. Amir O’Hara", "amir o'hara"],
    ["the Rt Hon Tom Reed MP", "tom reed"],
  ])("reads %s as %s", (name, plain) => expect(personName(name)).toBe(plain));

  it.each([
    ["The Bishop’s School", "bishops school"],
    ["Care and Repair Ltd.", "care & repair ltd"],
  ])("reads %s as %s", (name, plain) => expect(organisationName(name)).toBe(plain));

  it("shares words without regard to order, plurals and small words", () => {
    expect(wordsShared("Director of Services", "the service directors")).toBe(1);
    expect(wordsShared("Leader", "Chair")).toBe(0);
  });

  it.each([
    ["2024", ["2024-01-01", "2024-12-31"]],
    ["2024-05", ["2024-05-01", "2024-05-31"]],
    ["2023-WI", ["2023-12-01", "2024-02-28"]],
    ["2021/2022", ["2021-01-01", "2022-12-31"]],
    ["2021-05/", ["2021-05-01", "9999-12-31"]],
    ["soon", undefined],
  ])("knows the days of %s", (value, days) => expect(daysOf(value)).toEqual(days));

  it("lets values meet that can be one day, and those that say none", () => {
    expect(canMeet("2018-SU", "2018-06-11")).toBe(true);
    expect(canMeet("2018-SU", "2018-09")).toBe(false);
    expect(canMeet(undefined, "2018")).toBe(true);
    expect(breadth("2018")).toBeGreaterThan(360);
  });
});

describe("the peer", () => {
  const text = "“We are glad,” said Jane Moor’s friend Tom Reed. The BBC told them so.";
  const read = peerRecord(nothing, text);

  it("is given without its loose ends, each name once, with the words inside the marks", () => {
    expect(read.people.map(({ name }) => name)).toContain("Tom Reed");
    expect(read.organisations.map(({ name }) => name)).toContain("BBC");
    expect(read.quotes.map(({ start, end }) => text.slice(start, end))).toEqual(["We are glad,"]);
    expect(peerRecord(nothing, `${text} ${text}`).people.length).toBe(read.people.length);
  });

  it("stands in a column of its own where it says anything of a kind", () => {
    const ours = evaluate(new Map([["a", gold]]), new Map([["a", record]]));
    const lines = table(ours, { people: 0.5 }, evaluate(new Map([["a", gold]]), new Map([["a", read]]))).split("\n");
    expect(lines.find((line) => line.includes("precision"))).toMatch(/floor peer F1$/);
    expect(lines.find((line) => line.startsWith("people"))).toMatch(/ 0\.500 +0\.\d{3}$/);
    expect(lines.find((line) => line.startsWith("awards"))).not.toMatch(/0\.000$/);
  });
});
