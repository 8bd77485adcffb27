import { describe, expect, it } from "vitest";
import { assemble } from "../../../pipeline/graph/assemble.ts";
import { problemsOf } from "../../../pipeline/graph/check.ts";
import type { Graph, Properties } from "../../../pipeline/graph/graph.ts";
import { writeSnapshot } from "../../../pipeline/graph/snapshot.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { article, goldArticles, organisation, person, type Told, textsOf } from "./articles.ts";

const lexicon = loadLexicon();
const graphOf = (...articles: readonly Told[]): Graph =>
  assemble(resolve(articles.map(({ record }) => record)), textsOf(articles), lexicon);

const nodes = (graph: Graph, label: string): Properties[] =>
  graph.nodes.filter((node) => node.label === label).map(({ properties: { id: _, ...rest } }) => rest);

/** The relationships of a type as `start → end`, with people and organisations by name and others by label. */
function edges(graph: Graph, type: string): string[] {
  const name = (id: string): string => {
    const node = graph.nodes.find((n) => n.id === id);
    const { name: named, text, source } = node?.properties ?? {};
    return String(named ?? text ?? source ?? node?.label);
  };
  return graph.relationships.filter((r) => r.type === type).map(({ start, end }) => `${name(start)} → ${name(end)}`);
}

const news = `Hexby rated good by Ofsted
Ofsted has rated Hexby Council's children's services as good after an inspection in March 2023.
Ms Ada Thorne-Lee, director of children's services at Hexby Council, said: "We are proud of our staff."
The council was placed under a statutory direction in 2019. Hexby Council won Council of the Year at the Shire Awards 2023.`;

const hexby = article("hexby.txt", news, (at) => ({
  title: "Hexby rated good by Ofsted",
  publisher: "Hexby Council",
  published: { value: "2023-05", basis: "stated" },
  people: [
    person("p1", "Ada Thorne-Lee", {
      at: at("Ada Thorne-Lee"),
      honorific: "Ms",
      aliases: ["Ms Thorne-Lee", "Ada"],
      roles: [
        {
          title: "director of children's services",
          organisation: "the Council",
          evidence: { ...at("director of children's services"), rule: "appositive" },
        },
      ],
    }),
  ],
  organisations: [
    organisation("o1", "Hexby Council", { at: at("Hexby Council"), kind: "local-authority", aliases: ["the council"] }),
    organisation("o2", "Ofsted", { at: at("Ofsted"), kind: "inspectorate" }),
  ],
  inspections: [
    {
      id: "i1",
      inspectorate: "Ofsted",
      provider: "Hexby Council",
      service: "children's services",
      kind: "inspection",
      when: "2023-03",
      ratings: [
        {
          scope: "overall",
          grade: "good",
          scale: "ofsted-four-point",
          polarity: "affirmed",
          evidence: { ...at("good", 1), rule: "rated" },
        },
      ],
      evidence: [{ ...at("an inspection in March 2023"), rule: "inspection-in" }],
    },
  ],
  interventions: [
    {
      id: "n1",
      kind: "statutory-direction",
      provider: "Hexby Council",
      from: "2019",
      status: "imposed",
      follows: "i1",
      evidence: [{ ...at("placed under a statutory direction in 2019"), rule: "placed-under" }],
    },
  ],
  awards: [
    {
      id: "a1",
      name: "Shire Awards",
      category: "Council of the Year",
      year: "2023",
      body: "The Shire Trust",
      outcome: "won",
      recipient: "Hexby Council",
      evidence: { ...at("won Council of the Year at the Shire Awards 2023"), rule: "won-at" },
    },
  ],
  quotes: [
    {
      id: "q1",
      ...at("We are proud of our staff."),
      text: "We are proud of our staff.",
      speaker: "Ada Thorne-Lee",
      speakerId: "p1",
      cue: at("said"),
      rule: "said-before",
      about: ["i1", "a1", "n1", "o1"],
    },
  ],
}));

describe("a graph of one article", () => {
  const graph = graphOf(hexby);

  it("keeps the ontology", () => expect(problemsOf(graph)).toEqual([]));

  it.each<[string, Properties[]]>([
    [
      "Article",
      [
        {
          source: "hexby.txt",
          sha256: hexby.record.sha256,
          title: "Hexby rated good by Ofsted",
          publisher: "Hexby Council",
          published: "2023-05",
          publishedFrom: "2023-05-01",
          publishedTo: "2023-05-31",
          publishedBasis: "stated",
        },
      ],
    ],
    ["Story", [{}]],
    [
      "Person",
      [{ name: "Ada Thorne-Lee", familyName: "Thorne-Lee", honorific: "Ms", aliases: ["Ada", "Ms Thorne-Lee"] }],
    ],
    [
      "Organisation",
      [
        { name: "Hexby Council", kind: "local-authority", aliases: ["the council"] },
        { name: "Ofsted", kind: "inspectorate" },
        { name: "The Shire Trust", kind: "awarding-body" },
      ],
    ],
    ["Membership", [{ role: "director of children's services" }]],
    [
      "Inspection",
      [
        {
          kind: "inspection",
          service: "children's services",
          when: "2023-03",
          dateFrom: "2023-03-01",
          dateTo: "2023-03-31",
        },
      ],
    ],
    ["Judgement", [{ scope: "overall", grade: "good", scale: "ofsted-four-point", rank: 2, polarity: "affirmed" }]],
    ["Intervention", [{ kind: "statutory-direction", startDate: "2019", status: "imposed" }]],
    ["Award", [{ name: "Shire Awards", year: "2023" }]],
    ["AwardOutcome", [{ category: "Council of the Year", outcome: "won" }]],
    ["Quote", [{ text: "We are proud of our staff.", kind: "speech" }]],
  ])("has its nodes %s", (label, expected) => expect(nodes(graph, label)).toEqual(expected));

  it.each([
    ["IN_STORY", ["hexby.txt → Story"]],
    ["HAS_MEMBERSHIP", ["Ada Thorne-Lee → Membership"]],
    ["IN_ORGANISATION", ["Membership → Hexby Council"]],
    ["CONDUCTED_BY", ["Inspection → Ofsted"]],
    ["OF_PROVIDER", ["Inspection → Hexby Council"]],
    ["HAS_JUDGEMENT", ["Inspection → Judgement"]],
    ["ON_PROVIDER", ["Intervention → Hexby Council"]],
    ["IMPOSED_BY", []],
    ["FOLLOWS", ["Intervention → Inspection"]],
    ["PRESENTED_BY", ["Shire Awards → The Shire Trust"]],
    ["FOR_AWARD", ["AwardOutcome → Shire Awards"]],
    ["GIVEN_TO", ["AwardOutcome → Hexby Council"]],
    ["QUOTED_IN", ["We are proud of our staff. → hexby.txt"]],
    ["SPOKEN_BY", ["We are proud of our staff. → Ada Thorne-Lee"]],
    ["SPOKEN_AS", ["We are proud of our staff. → Membership"]],
    ["HOLDS_ROLE", ["Ada Thorne-Lee → Hexby Council"]],
    ["SAID", ["Ada Thorne-Lee → We are proud of our staff."]],
    ["INSPECTED_IN", ["Hexby Council → Inspection"]],
    ["WON", ["Hexby Council → Shire Awards"]],
    ["SHORTLISTED_FOR", []],
  ])("has its relationships %s", (type, expected) => expect(edges(graph, type)).toEqual(expected));

  it("says what a quotation is about", () => {
    const about = edges(graph, "IS_ABOUT").map((edge) => edge.replace(/.* → /, ""));
    expect(about.sort()).toEqual(["AwardOutcome", "Hexby Council", "Inspection", "Intervention"]);
  });

  it("shows every fact at the words it was read from", () => {
    expect(edges(graph, "SUPPORTED_BY").sort()).toEqual([
      "AwardOutcome → won Council of the Year at the Shire Awards 2023",
      "Inspection → an inspection in March 2023",
      "Intervention → placed under a statutory direction in 2019",
      "Judgement → good",
      "Membership → director of children's services",
      "We are proud of our staff. → We are proud of our staff.",
      "We are proud of our staff. → said",
    ]);
  });

  it("gives a span its offsets, its words and the sentence around them", () => {
    const [span] = nodes(graph, "Span").filter(({ text }) => text === "an inspection in March 2023");
    expect(span).toEqual({
      start: news.indexOf("an inspection"),
      end: news.indexOf(" 2023.") + 5,
      text: "an inspection in March 2023",
      sentence: "Ofsted has rated Hexby Council's children's services as good after an inspection in March 2023.",
    });
  });

  it("lets the evidence of a fact refer to the body that only the fact names", () => {
    expect(edges(graph, "REFERS_TO")).toContain("won Council of the Year at the Shire Awards 2023 → The Shire Trust");
    expect(edges(graph, "MENTIONED_IN").sort()).toEqual([
      "Ada Thorne-Lee → hexby.txt",
      "Hexby Council → hexby.txt",
      "Ofsted → hexby.txt",
    ]);
  });

  it("says of the short relationships which facts they follow from", () => {
    const says = (type: string) => graph.relationships.find((r) => r.type === type)?.properties;
    const ids = (label: string) => graph.nodes.filter((n) => n.label === label).map(({ id }) => id);
    expect(says("HOLDS_ROLE")).toEqual({
      title: "director of children's services",
      derived: true,
      facts: ids("Membership"),
    });
    expect(says("INSPECTED_IN")).toEqual({
      when: "2023-03",
      overall: "good",
      derived: true,
      facts: [...ids("Inspection"), ...ids("Judgement")],
    });
    expect(says("WON")).toEqual({
      category: "Council of the Year",
      year: "2023",
      outcome: "won",
      derived: true,
      facts: ids("AwardOutcome"),
    });
  });
});

type Telling = { when?: string; published?: string; scope?: string; polarity?: "affirmed" | "previous" };

/** An article of one line with one inspection of Hexby Council, told as it may be. */
function told(source: string, grade: string, more: Telling = {}): Told {
  const { when, published, scope = "overall", polarity = "affirmed" } = more;
  return article(source, `Ofsted found Hexby Council ${grade}. (${source})`, (at) => ({
    ...(published !== undefined && { published: { value: published, basis: "stated" } }),
    organisations: [organisation("o1", "Hexby Council", { at: at("Hexby Council"), kind: "local-authority" })],
    inspections: [
      {
        id: "i1",
        inspectorate: "Ofsted",
        provider: "Hexby Council",
        kind: "inspection",
        ...(when !== undefined && { when }),
        ratings: [{ scope, grade, scale: "ofsted-four-point", polarity, evidence: { ...at(grade), rule: "found" } }],
        evidence: [{ ...at("Ofsted found"), rule: "found" }],
      },
    ],
  }));
}

describe("a graph of several articles", () => {
  it("makes one of what articles call by one id, and keeps the evidence of each", () => {
    const graph = graphOf(told("a.txt", "good", { when: "2023-03" }), told("b.txt", "good", { when: "2023-03" }));
    expect(nodes(graph, "Inspection")).toHaveLength(1);
    expect(nodes(graph, "Judgement")).toHaveLength(1);
    expect(edges(graph, "SUPPORTED_BY").filter((edge) => edge.startsWith("Judgement"))).toHaveLength(2);
    expect(nodes(graph, "Organisation")).toEqual([
      { name: "Hexby Council", kind: "local-authority" },
      { name: "Ofsted", kind: "inspectorate" },
    ]);
  });

  it("lets two grades for one scope stand side by side, and shows the one told more often", () => {
    const graph = graphOf(
      told("a.txt", "inadequate", { when: "2023-03" }),
      told("b.txt", "good", { when: "2023-03" }),
      told("c.txt", "good", { when: "2023-03" }),
    );
    expect(
      nodes(graph, "Judgement")
        .map(({ grade, rank }) => `${grade} ${rank}`)
        .sort(),
    ).toEqual(["good 2", "inadequate 4"]);
    expect(graph.relationships.find((r) => r.type === "INSPECTED_IN")?.properties["overall"]).toBe("good");
  });

  it("shows an earlier grade of an inspection only where nothing better is known", () => {
    const overall = (...articles: Told[]) =>
      graphOf(...articles).relationships.find((r) => r.type === "INSPECTED_IN")?.properties["overall"];
    const earlier = told("a.txt", "inadequate", { when: "2018-03", polarity: "previous" });
    expect(overall(earlier)).toBe("inadequate");
    expect(overall(earlier, told("b.txt", "good", { when: "2018-03" }))).toBe("good");
  });

  it("keeps inspections without a date apart, and does not show a judgement of a part as the overall one", () => {
    const graph = graphOf(told("a.txt", "good"), told("b.txt", "good", { scope: "leadership" }));
    expect(nodes(graph, "Inspection")).toHaveLength(2);
    const overall = graph.relationships.filter((r) => r.type === "INSPECTED_IN").map((r) => r.properties["overall"]);
    expect(overall.sort()).toEqual(["good", undefined]);
  });

  it("does not depend on the order of articles", () => {
    const all = goldArticles();
    const once = writeSnapshot(graphOf(...all));
    expect(writeSnapshot(graphOf(...[...all].reverse()))).toBe(once);
    expect(writeSnapshot(graphOf(...all.slice(7), ...all.slice(0, 7)))).toBe(once);
  });

  it("is, without an article, the graph of the others", () => {
    const [first, ...others] = goldArticles();
    const gone = first?.record.source;
    const graph = graphOf(...others);
    expect(nodes(graph, "Article").map(({ source }) => source)).not.toContain(gone);
    expect(problemsOf(graph)).toEqual([]);
  });

  it("gives every fact of real articles at least one place to open at", () => {
    const graph = graphOf(...goldArticles());
    expect(problemsOf(graph)).toEqual([]);
    const supported = new Set(graph.relationships.filter((r) => r.type === "SUPPORTED_BY").map((r) => r.start));
    const facts = ["Membership", "Inspection", "Judgement", "Intervention", "AwardOutcome", "Quote"];
    expect(graph.nodes.filter((n) => facts.includes(n.label) && !supported.has(n.id))).toEqual([]);
  });

  it("leaves no node that nothing leads to", () => {
    const graph = graphOf(...goldArticles(), hexby);
    const touched = new Set(graph.relationships.flatMap(({ start, end }) => [start, end]));
    expect(graph.nodes.filter(({ id }) => !touched.has(id))).toEqual([]);
  });
});

/** An article that gives Rhys Ward a post at Hexby Council. */
const post = (source: string, published: string, role: { from?: string; to?: string; status?: "current" | "former" }) =>
  article(source, `Rhys Ward, leader of Hexby Council. (${source})`, (at) => ({
    published: { value: published, basis: "stated" },
    people: [
      person("p1", "Rhys Ward", {
        at: at("Rhys Ward"),
        roles: [{ title: "leader", organisation: "Hexby Council", ...role, evidence: { ...at("leader"), rule: "of" } }],
      }),
    ],
    organisations: [organisation("o1", "Hexby Council", { at: at("Hexby Council") })],
  }));

describe("posts", () => {
  it("are one where their days can be the same, with the most precise days and the latest status", () => {
    const graph = graphOf(
      post("a.txt", "2019-01-02", { from: "2018", status: "current" }),
      post("b.txt", "2022-01-02", { from: "2018-06", to: "2021", status: "former" }),
      post("c.txt", "2020-01-02", {}),
    );
    expect(nodes(graph, "Membership")).toEqual([
      { role: "leader", startDate: "2018-06", endDate: "2021", status: "former" },
    ]);
  });

  it("are two where they were held twice", () => {
    const graph = graphOf(post("a.txt", "2012", { from: "2010", to: "2012" }), post("b.txt", "2019", { from: "2018" }));
    expect(
      nodes(graph, "Membership")
        .map(({ startDate }) => startDate)
        .sort(),
    ).toEqual(["2010", "2018"]);
    expect(edges(graph, "HOLDS_ROLE")).toHaveLength(2);
  });

  it("stand side by side where articles contradict one another", () => {
    const graph = graphOf(post("a.txt", "2022", { to: "2021-01-13" }), post("b.txt", "2022", { to: "2021-11" }));
    expect(
      nodes(graph, "Membership")
        .map(({ endDate }) => endDate)
        .sort(),
    ).toEqual(["2021-01-13", "2021-11"]);
  });
});

describe("what a text does not say", () => {
  it("makes nobody of a speaker whom the article does not know", () => {
    const graph = graphOf(
      article("a.txt", 'A parent said: "Nobody told us anything."', (at) => ({
        quotes: [
          {
            id: "q1",
            ...at("Nobody told us anything."),
            text: "Nobody told us anything.",
            speaker: "A parent",
            rule: "r",
          },
        ],
      })),
    );
    expect(nodes(graph, "Quote")).toEqual([{ text: "Nobody told us anything.", kind: "speech", speaker: "A parent" }]);
    expect([...nodes(graph, "Person"), ...nodes(graph, "Organisation"), ...edges(graph, "SPOKEN_BY")]).toEqual([]);
  });

  it("holds halves of surrogate pairs to be unreadable, so that every store can hold the words", () => {
    const graph = graphOf(
      article("a.txt", "He said \ud83d.", (at) => ({
        quotes: [{ id: "q1", ...at("\ud83d"), text: "\ud83d", rule: "r" }],
      })),
    );
    expect(nodes(graph, "Quote")).toEqual([{ text: "\ufffd", kind: "speech" }]);
  });

  it("fails where the text of an article is missing", () => {
    const records = [hexby.record];
    expect(() => assemble(resolve(records), new Map(), lexicon)).toThrow("the text of hexby.txt is missing");
  });
});
