import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assemble } from "../../../pipeline/graph/assemble.ts";
import { difference } from "../../../pipeline/graph/delta.ts";
import type { Graph } from "../../../pipeline/graph/graph.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { namedQueries, type Parameters, parametersFor } from "../../../src/queries/queries.ts";
import { openStore } from "../../../src/store/open.ts";
import type { Store } from "../../../src/store/store.ts";
import { article, organisation, person, textsOf } from "../../pipeline/graph/articles.ts";
import { announceSkip, serverMode, startServer, type TestServer } from "../store/neo4j-server.ts";
import { fenwick } from "./fenwick.ts";
import { sampleCases, sampleGraph, sampleTexts } from "./samples.ts";

const graph: Graph = assemble(resolve(fenwick.map(({ record }) => record)), textsOf(fenwick), loadLexicon());
const nothing: Graph = { nodes: [], relationships: [] };
const samples = sampleGraph();
const idOf = (label: string, has: Readonly<Record<string, string>>): string =>
  graph.nodes.find((n) => n.label === label && Object.entries(has).every(([key, value]) => n.properties[key] === value))
    ?.id ?? "";
const fenwickCouncil = { provider: "Fenwick Council" };

const movedArticles = [
  article("moved.txt", "Ada Thornley of Ashby Vale Council and Tom Reedling came from Selby Vale Council.", (at) => {
    const evidence = { ...at("came from Selby Vale Council"), rule: "by-hand" };
    const employers = [{ organisation: "Selby Vale Council", status: "former" as const, evidence }];
    const roles = [{ title: "mayor", organisation: "Ashby Vale Council", evidence }];
    return {
      people: [
        person("p1", "Ada Thornley", { at: at("Ada Thornley"), roles, employers }),
        person("p2", "Tom Reedling", { at: at("Tom Reedling"), employers }),
      ],
      organisations: ["Ashby Vale Council", "Selby Vale Council"].map((name) =>
        organisation(name, name, { at: at(name), kind: "local-authority" }),
      ),
    };
  }),
];
const moved = assemble(resolve(movedArticles.map(({ record }) => record)), textsOf(movedArticles), loadLexicon());

type Row = Readonly<Record<string, unknown>>;
type Case = readonly [name: string, given: Parameters, rows: readonly Row[]];

/** What each question answers: the columns that matter, and every row. */
const cases: readonly Case[] = [
  [
    "rating-timeline",
    fenwickCouncil,
    [
      { inspected: "2019-06", inspectorate: "Ofsted", scope: "overall", grade: "inadequate" },
      { inspected: "2022-02-07/2022-02-11", grade: "good" },
      { inspected: "2022-02-07/2022-02-11", grade: "outstanding" },
    ],
  ],
  ["rating-timeline", { provider: "fenwick council", scope: "leadership" }, []],
  ["rating-timeline", { provider: idOf("Organisation", { name: "Fenwick Council" }) }, [{}, {}, {}]],
  ["rating-timeline", { provider: "Nowhere Council" }, []],
  ["latest-ratings", {}, [{ provider: "Fenwick Council", grade: "good" }, { grade: "outstanding" }]],
  ["latest-ratings", { day: "2022-03-04" }, [{ grade: "good", inspected: "2022-02-07/2022-02-11" }]],
  ["latest-ratings", { day: "2022-03-03" }, []],
  [
    "rating-changes",
    {},
    [
      { fromGrade: "inadequate", toGrade: "good", direction: "improved" },
      { fromGrade: "inadequate", toGrade: "outstanding", direction: "improved" },
    ],
  ],
  ["rating-changes", { change: "declined" }, []],
  [
    "role-holders",
    { organisation: "Fenwick Council", day: "2022-03-10" },
    [
      { person: "Jane Moor", role: "leader", held: "certain" },
      { person: "Amir Shah", role: "chief executive", held: "possible" },
      { person: "Tom Reed", role: "leader", held: "possible" },
    ],
  ],
  ["role-holders", { organisation: "Marl Council", day: "2019-01-01" }, [{ person: "Amir Shah", held: "certain" }]],
  ["role-holders", { organisation: "Marl Council", day: "2018-01-01" }, [{ person: "Amir Shah", held: "possible" }]],
  ["role-holders", { organisation: "Marl Council", day: "2022-01-01" }, []],
  ["role-holders", { organisation: "Marl Council" }, [{ held: "at some time" }]],
  [
    "quotes-about",
    fenwickCouncil,
    [{ speaker: "Jane Moor", role: "leader", words: "We are proud,", file: "gazette.txt", start: 99, end: 112 }],
  ],
  [
    "evidence",
    { fact: idOf("Judgement", { grade: "outstanding" }) },
    [{ file: "herald.txt", words: "outstanding", rule: "called", published: "2022-03-05" }],
  ],
  [
    "conflicting-grades",
    {},
    [
      { grade: "good", file: "gazette.txt" },
      { grade: "outstanding", file: "herald.txt" },
    ],
  ],
  [
    "conflicting-posts",
    {},
    [{ role: "leader", organisation: "Fenwick Council", person: "Jane Moor", other: "Tom Reed" }],
  ],
  ["conflicting-posts", { posts: "chair, head of news" }, []],
  [
    "conflicting-dates",
    {},
    [
      {
        conflict: "ends before its occasion",
        who: "Fenwick Council",
        what: "warning-notice",
        ended: "2020-09",
        other: "2022-02-07/2022-02-11",
      },
    ],
  ],
  [
    "coverage",
    {},
    [
      { inspected: "2022-02-07/2022-02-11", stories: 2 },
      { inspected: "2019-06", stories: 1 },
    ],
  ],
  ["award-results", {}, [{ scheme: "Bright Award", year: "2020", outcome: "won", recipient: "Fenwick Council" }]],
  ["award-results", { year: "2021" }, []],
  ["awards-after-poor-rating", {}, [{ organisation: "Fenwick Council", inspected: "2019-06", award: "Bright Award" }]],
  ["awards-after-poor-rating", { grades: "good" }, []],
  ["most-quoted", {}, [{ person: "Jane Moor", quotations: 1, stories: 1 }]],
  ["most-quoted", { from: "2023-01-01" }, []],
  ["most-quoted", { limit: "0" }, []],
  [
    "gaps",
    {},
    [
      { gap: "person without a role", what: "Janet Moor" },
      { gap: "quotation without a speaker", what: "They listen,", file: "gazette.txt" },
    ],
  ],
  ["movers", {}, [{ person: "Amir Shah", organisation: "Marl Council", otherOrganisation: "Fenwick Council" }]],
  ["movers", { kind: "school" }, []],
  [
    "co-mentions",
    { name: "Jane Moor", limit: "2" },
    [
      { organisation: "Fenwick Council", stories: 2 },
      { organisation: "Marl Council", stories: 1 },
    ],
  ],
  [
    "retraction-preview",
    { article: "herald.txt" },
    [
      { outcome: "goes", kind: "Intervention", what: "warning-notice" },
      { outcome: "goes", kind: "Judgement", what: "outstanding" },
      { outcome: "goes", kind: "Membership", what: "leader" },
      { outcome: "stays", kind: "Inspection" },
    ],
  ],
  ["single-story-facts", { kind: "AwardOutcome" }, [{ file: "gazette.txt" }]],
  ["report-lag", {}, [{ inspected: "2022-02-07/2022-02-11", reported: "2022-03-04", days: 21 }]],
  [
    "review-pairs",
    {},
    [{ person: "Jane Moor", post: "leader, Fenwick Council", other: "Janet Moor", otherPost: null }],
  ],
  [
    "rule-audit",
    {},
    [
      { rule: "cue", kind: "Quote", facts: 2 },
      { rule: "found", kind: "Inspection", facts: 2, contradictedFacts: 0 },
      { rule: "found", kind: "Judgement", facts: 2, contradictedFacts: 1 },
      { rule: "role-after", kind: "Membership", facts: 2 },
    ],
  ],
];

const folder = mkdtempSync(join(tmpdir(), "pressgraph-"));
let server: TestServer | undefined;
const local = serverMode() === "local";
if (!local) announceSkip("named questions");

describe.each([
  { name: "embedded", open: () => openStore(join(folder, "graph.grafeo"), {}) },
  ...(local
    ? [
        {
          name: "Neo4j",
          open: () => {
            server = startServer(7695);
            return openStore(server.uri, server);
          },
        },
      ]
    : []),
])("the named questions: $name", ({ open }) => {
  let store: Store;
  const ask = async (name: string, given: Parameters): Promise<Row[]> => {
    const named = namedQueries().find((candidate) => candidate.name === name);
    if (named === undefined) throw new Error(`there is no question ${name}`);
    const answer = await store.query(named.cypher, parametersFor(named, given));
    return answer.rows.map((row) => Object.fromEntries(answer.columns.map((column, i) => [column, row[i]])));
  };
  beforeAll(async () => {
    store = await open();
    await store.prepare();
  }, 240_000);
  afterAll(async () => {
    await store.close();
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  describe("of invented articles", () => {
    beforeAll(() => store.apply(difference(nothing, graph)), 120_000);
    afterAll(() => store.apply(difference(graph, nothing)), 120_000);

    it.each(cases)("%s %j", async (name, given, rows) => {
      const found = await ask(name, given);
      expect(found.slice(0, name === "rule-audit" ? rows.length : undefined)).toMatchObject(rows as Row[]);
    });

    it("are all tried", () => {
      expect(new Set(cases.map(([name]) => name))).toEqual(new Set(namedQueries().map(({ name }) => name)));
    });
  });

  describe("of somebody who moved, without a date", () => {
    beforeAll(() => store.apply(difference(nothing, moved)), 120_000);
    afterAll(() => store.apply(difference(moved, nothing)), 120_000);

    it("movers tells of the post that was left first", async () => {
      expect(await ask("movers", {})).toMatchObject([
        { role: null, organisation: "Selby Vale Council", otherRole: "mayor", otherOrganisation: "Ashby Vale Council" },
      ]);
    });

    it("gaps names somebody of whom no post is told", async () => {
      const people = (await ask("gaps", {})).filter(({ gap }) => gap === "person without a role");
      expect(people.map(({ what }) => what)).toEqual(["Tom Reedling"]);
    });
  });

  describe("of the samples", () => {
    beforeAll(() => store.apply(difference(nothing, samples)), 120_000);

    it.each(sampleCases)("$name $given", async ({ name, given, rows, all }) => {
      const found = await ask(name, given);
      if (all) expect(found).toMatchObject(rows as Row[]);
      else expect(found).toEqual(expect.arrayContaining(rows.map((row) => expect.objectContaining(row))));
    });

    it("quotes-about gives the very words that stand at the offsets", async () => {
      const found = await ask("quotes-about", {});
      expect(found.length).toBeGreaterThan(50);
      for (const { file, start, end, words } of found)
        expect(sampleTexts.get(String(file))?.slice(Number(start), Number(end))).toBe(words);
    });

    it("tell the post that a nurse had when he spoke, before and after he rose", async () => {
      const { rows } = await store.query(
        "MATCH (p:Person {name: $name})<-[:SPOKEN_BY]-(q:Quote)-[:QUOTED_IN]->(a:Article) " +
          "MATCH (q)-[:SPOKEN_AS]->(m:Membership) RETURN DISTINCT a.published AS day, m.role AS role ORDER BY day",
        { name: "Babajide Olanrewaju" },
      );
      expect(rows).toEqual([
        ["2022-11-25", "Deputy chief nurse"],
        ["2024-09-20", "Chief nursing officer"],
      ]);
    });

    it("evidence shows the grade of Kestrel House in both articles", async () => {
      const [grade] = await ask("latest-ratings", { provider: "Kestrel House", scope: "well-led" });
      const timeline = await ask("rating-timeline", { provider: "Kestrel House", scope: "well-led" });
      const { judgement } = timeline.find(({ inspection }) => inspection === grade?.["inspection"]) ?? {};
      const files = (await ask("evidence", { fact: judgement })).map(({ file }) => file);
      expect(new Set(files)).toEqual(new Set(["dev-03-kestrel-house-cqc.txt", "dev-04-kestrel-house-herald.txt"]));
    });

    it("gaps name each quotation once", async () => {
      const quotations = (await ask("gaps", {})).filter(({ gap }) => gap === "quotation without a speaker");
      expect(new Set(quotations.map(({ id }) => id)).size).toBe(quotations.length);
      expect(quotations.map(({ what }) => what)).toContain("The girls are run ragged but they’d do anything for Mum.");
    });
  });
});
