import { describe, expect, it } from "vitest";
import type { Graph } from "../../../pipeline/graph/graph.ts";
import { toCsv } from "../../../src/export/csv.ts";
import { toCypherScript } from "../../../src/export/cypher-script.ts";
import { toGraphml } from "../../../src/export/graphml.ts";
import type { Exporter } from "../../../src/export/parts.ts";

const span = { id: "spn:1", start: 0, end: 7, text: 'Café\u0001 \uD800\n"<&>", it\'s \\ a;b', sentence: "S" };
const article = { id: "art:1", source: "a.txt", publishedFrom: "2024-05-16" };
const person = { id: "per:moor~x", name: "Jane Moor", aliases: ["Ms Moor", "Moor; J."] };

const graph: Graph = {
  nodes: [
    { id: "art:1", label: "Article", properties: article },
    { id: "per:moor~x", label: "Person", properties: person },
    { id: "spn:1", label: "Span", properties: span },
  ],
  relationships: [
    { type: "IN_ARTICLE", start: "spn:1", end: "art:1", properties: {} },
    {
      type: "MENTIONED_IN",
      start: "per:moor~x",
      end: "art:1",
      properties: { derived: true, facts: ["spn:1", "spn:2"], times: 2 },
    },
  ],
};

const written = (exporter: Exporter) =>
  Object.fromEntries(exporter(graph).map(({ name, text }) => [name, [...text].join("")]));

describe("toCsv", () => {
  const files = written(toCsv);

  it("has a file for each label, and for each type with the labels at its ends", () => {
    expect(Object.keys(files)).toEqual([
      "Article.csv",
      "Span.csv",
      "Person.csv",
      "IN_ARTICLE.Span-Article.csv",
      "MENTIONED_IN.Person-Article.csv",
      "import.sh",
    ]);
  });

  it("has neo4j-admin's headers, typed, and leaves empty what is absent", () => {
    expect(files["Article.csv"]).toBe(
      "id:ID(Article),source,sha256,title,publisher,published,publishedFrom:date,publishedTo:date,publishedBasis\n" +
        "art:1,a.txt,,,,,2024-05-16,,\n",
    );
    expect(files["MENTIONED_IN.Person-Article.csv"]).toBe(
      ":START_ID(Person),:END_ID(Article),times:long,derived:boolean,facts:string[]\nper:moor~x,art:1,2,true,spn:1;spn:2\n",
    );
  });

  it("parts lists by semicolons, which an item cannot hold", () => {
    expect(files["Person.csv"]).toContain("Ms Moor;Moor, J.");
  });

  it("quotes marks and line ends", () => {
    expect(files["Span.csv"]).toContain('"Café\u0001 \uD800\n""<&>"", it\'s \\ a;b"');
  });

  it("names every file in the import's command", () => {
    expect(files["import.sh"]?.match(/--(?:nodes|relationships)=/g)).toHaveLength(5);
    expect(files["import.sh"]).toContain('--relationships=IN_ARTICLE="$here/IN_ARTICLE.Span-Article.csv"');
  });
});

describe("toGraphml", () => {
  const xml = written(toGraphml)["graph.graphml"] ?? "";

  it("declares typed keys and no lists", () => {
    expect(xml).toContain('attr.name="start" attr.type="long"/>');
    expect(xml).toContain('for="edge" attr.name="derived" attr.type="boolean"/>');
    expect(xml).toContain(">Ms Moor; Moor; J.</data>");
  });

  it("declares every key that it uses", () => {
    const used = new Set([...xml.matchAll(/<data key="([^"]*)"/g)].map(([, key]) => key));
    const declared = new Set([...xml.matchAll(/<key id="([^"]*)"/g)].map(([, key]) => key));
    expect([...used].filter((key) => !declared.has(key))).toEqual([]);
  });

  it("writes what XML can hold, and escapes its marks", () => {
    expect(xml).toContain('Café\uFFFD \uFFFD\n"&lt;&amp;&gt;", it\'s \\ a;b');
  });
});

describe("toCypherScript", () => {
  const script = written(toCypherScript)["graph.cypher"] ?? "";

  it("makes constraints, then nodes, then relationships", () => {
    const at = ["CREATE CONSTRAINT", "CREATE (n:Article)", "CREATE (n:Person)", "CREATE (a)-[r:IN_ARTICLE]->(b)"].map(
      (part) => script.indexOf(part),
    );
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBe(0);
  });

  it("writes dates as dates, lists as lists, and escapes texts", () => {
    expect(script).toContain("publishedFrom: date('2024-05-16')");
    expect(script).toContain("aliases: ['Ms Moor', 'Moor; J.']");
    expect(script).toContain("\\n\"<&>\", it\\'s \\\\ a;b'");
  });

  it("keeps every text on its line, so that cypher-shell takes none for a command", () => {
    expect(script.split("\n").every((line) => line === "" || /^(?:CREATE|UNWIND|\{|\])/.test(line))).toBe(true);
  });
});
