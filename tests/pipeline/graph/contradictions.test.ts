import { describe, expect, it } from "vitest";
import { extract } from "../../../pipeline/annotate.ts";
import type { ArticleRecord, InterventionFact, RoleFact } from "../../../pipeline/facts/record.ts";
import { assemble } from "../../../pipeline/graph/assemble.ts";
import { findContradictions } from "../../../pipeline/graph/contradictions.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { qualitySections } from "../../../src/report/quality.ts";
import { council, inspection, organisation, person, record, role } from "../resolve/build.ts";
import { knowing } from "../resolve/joined.ts";

const lexicon = loadLexicon();
const found = (...records: readonly ArticleRecord[]) => {
  const texts = new Map(records.map(({ source }) => [source, "x"]));
  return findContradictions(assemble(resolve(records, knowing()), texts, lexicon), lexicon.singleHolderPosts);
};
const rules = (...records: readonly ArticleRecord[]): string[] => found(...records).map(({ rule }) => rule);

const organisations = [council("o1", "Hexby Council"), organisation("o2", "Ofsted", { kind: "inspectorate" })];
const evidence = { start: 0, end: 1, rule: "hand" };
const graded = (article: string, grade: string, when = "2021-11", scope = "overall", scale = "ofsted-four-point") =>
  record(article, {
    organisations,
    inspections: [
      inspection("i1", "Hexby Council", undefined, {
        when,
        ratings: [{ scope, grade, scale, polarity: "affirmed", evidence }],
      }),
    ],
  });
const leader = (article: string, name: string, published: string, parts: Partial<RoleFact> = {}, title = "leader") =>
  record(article, {
    organisations,
    published: { value: published, basis: "stated" },
    people: [person("p1", name, [role(title, "Hexby Council", parts)])],
  });
const direction = (article: string, parts: Partial<InterventionFact>, when?: string) =>
  record(article, {
    organisations,
    inspections: when === undefined ? [] : [inspection("i1", "Hexby Council", "good", { when })],
    interventions: [
      {
        id: "v1",
        kind: "statutory-direction",
        provider: "Hexby Council",
        status: "lifted",
        evidence: [evidence],
        ...parts,
      },
    ],
  });

describe("two grades", () => {
  it("of one inspection and scope contradict one another", () => {
    const [contradiction] = found(graded("a", "good"), graded("b", "outstanding"));
    expect(contradiction?.message).toBe(
      "The inspection of Hexby Council in 2021-11 has two grades for overall: good and outstanding.",
    );
    expect(contradiction?.facts).toHaveLength(2);
  });

  it.each<[string, ArticleRecord]>([
    ["the same one", graded("b", "good")],
    ["one of another scope", graded("b", "outstanding", "2021-11", "leadership")],
    ["one of another scale", graded("b", "excellent", "2021-11", "overall", "estyn")],
    ["one of another inspection", graded("b", "outstanding", "2018-06")],
  ])("do not where the other is %s", (_, other) => expect(rules(graded("a", "good"), other)).toEqual([]));
});

describe("two holders", () => {
  it.each<[string, ArticleRecord, ArticleRecord]>([
    ["on the day of two articles", leader("a", "Jane Moor", "2022-03-05"), leader("b", "Tom Reed", "2022-03-05")],
    [
      "within a term",
      leader("a", "Jane Moor", "2022-03-05", { from: "2019-05-01" }),
      leader("b", "Tom Reed", "2021-01-01"),
    ],
  ])("of a post for one contradict one another %s", (_, a, b) => {
    expect(found(a, b)).toMatchObject([
      { rule: "two-holders", message: "Jane Moor and Tom Reed are both leader of Hexby Council on one day." },
    ]);
  });

  it.each<[string, ArticleRecord, ArticleRecord]>([
    ["one after the other", leader("a", "Jane Moor", "2022-03-05"), leader("b", "Tom Reed", "2022-04-05")],
    [
      "one as former",
      leader("a", "Jane Moor", "2022-03-05"),
      leader("b", "Tom Reed", "2022-03-05", { status: "former" }),
    ],
    [
      "one as appointed",
      leader("a", "Jane Moor", "2022-03-05"),
      leader("b", "Tom Reed", "2022-03-05", { status: "appointed" }),
    ],
    [
      "in a post for many",
      leader("a", "Jane Moor", "2022-03-05", {}, "councillor"),
      leader("b", "Tom Reed", "2022-03-05", {}, "councillor"),
    ],
    [
      "in one year",
      leader("a", "Jane Moor", "2022-01-05", { to: "2022" }),
      leader("b", "Tom Reed", "2022-12-05", { from: "2022" }),
    ],
    ["who are one", leader("a", "Jane Moor", "2022-03-05"), leader("b", "J Moor", "2022-03-05")],
  ])("do not %s", (_, a, b) => expect(rules(a, b)).toEqual([]));
});

describe("an end", () => {
  it.each<[string, string, boolean]>([
    ["2019-05", "2018", true],
    ["2019-05-02", "2019-05-01", true],
    ["2019-05", "2019", false],
    ["2019-AU", "2019-10", false],
    ["2018", "2019", false],
  ])("of a post from %s to %s is told of: %s", (from, to, told) => {
    const expected = told ? ["end-before-start"] : [];
    expect(rules(leader("a", "Jane Moor", "2022-03-05", { from, to, status: "former" }))).toEqual(expected);
    expect(rules(direction("a", { from, to }))).toEqual(expected);
  });

  it.each<[string, Partial<InterventionFact>, string | undefined, boolean]>([
    ["before its occasion", { to: "2021-01-13", follows: "i1" }, "2021-11", true],
    ["in the month of its occasion", { to: "2021-11-13", follows: "i1" }, "2021-11", false],
    ["after its occasion", { to: "2022-01-13", follows: "i1" }, "2021-11", false],
    ["in the year of its occasion", { to: "2021", follows: "i1" }, "2021-11", false],
    ["without a day", { follows: "i1" }, "2021-11", false],
    ["without an occasion", { to: "2021-01-13" }, undefined, false],
    ["not told of", { to: "2021-01-13", follows: "i1", status: "in-force" }, "2021-11", false],
  ])("of a direction %s", (_, parts, when, told) => {
    expect(rules(direction("a", parts, when))).toEqual(told ? ["ends-before-its-occasion"] : []);
  });
});

describe("articles that contradict one another", () => {
  const texts = new Map([
    [
      "council.txt",
      "Alder Council celebrates\n\n14 December 2022\n\nOfsted inspected children’s services at Alder Council in November 2022 and rated them good.\n\nThey were rated inadequate in 2019.\n",
    ],
    [
      "minister.txt",
      "Direction for Alder Council ends\n\n20 January 2023\n\nOfsted rated children’s services at Alder Council good at their latest inspection. The Department for Education has revoked the statutory direction placed on Alder Council in 2019, ending it from 13 January 2022.\n",
    ],
  ]);
  const records = [...texts].map(([source, text]) => extract({ source, sha256: source, text }, lexicon));
  const resolution = resolve(records, knowing());
  const graph = assemble(resolution, texts, lexicon);

  it("are found, and both sentences are shown", () => {
    const [section] = qualitySections({ graph, resolution, texts }, lexicon.singleHolderPosts);
    expect(section?.title).toBe("Contradictions");
    expect(section?.items.map(({ head }) => head)).toEqual([
      "The statutory-direction on Alder Council ends in 2022-01-13, before the inspection that led to its end, in 2022-11.",
    ]);
    const lines = section?.items[0]?.lines.join("\n");
    expect(lines).toMatch(/minister\.txt:5: .*ending it from 13 January 2022/);
    expect(lines).toMatch(/council\.txt:5: .*in November 2022/);
  });
});
