import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, scratch } from "./run.ts";

const place = scratch({
  "raw/one.txt":
    "Ofsted has rated Fenwick Primary School good.\n\n“We are delighted,” said the headteacher, Jane Moor.\n",
  "raw/two.txt": "“It is a good day,” said Jane Moor; he paid £3 & left <here>.\n",
});
afterAll(place.remove);
const inFolder = (...args: string[]) => run(args, { cwd: place.folder });

beforeAll(async () => {
  await inFolder("ingest");
});

describe("query", () => {
  const ask = "MATCH (a:Article) RETURN a.source AS file ORDER BY file";

  it("answers Cypher as a table, as JSON and as CSV", async () => {
    const answer = async (format: string) => (await inFolder("query", ask, "--format", format)).out;
    expect(await answer("table")).toMatch(/│ file +│\n.*\n│ one\.txt │\n.*\n│ two\.txt │\n.*\n2 rows\n$/);
    expect(JSON.parse(await answer("json"))).toEqual([{ file: "one.txt" }, { file: "two.txt" }]);
    expect(await answer("csv")).toBe("file\none.txt\ntwo.txt\n");
  });

  it("takes parameters as texts and as JSON", async () => {
    const { out } = await inFolder(
      "query",
      "RETURN $a AS a, $n + 1 AS n",
      "--param",
      "a=x=1",
      "--param",
      "n:=2",
      "--format",
      "json",
    );
    expect(JSON.parse(out)).toEqual([{ a: "x=1", n: 3 }]);
  });

  it("answers a question by its name", async () => {
    const { status, out } = await inFolder(
      "query",
      "retraction-preview",
      "--param",
      "article=two.txt",
      "--format",
      "csv",
    );
    expect(status).toBe(0);
    expect(out).toMatch(/^outcome,kind,what,fact\ngoes,Quote,"?It is a good day,"?/);
  });

  it("lists the questions", async () => {
    const { out } = await inFolder("query", "--list");
    expect(out).toMatch(/^rating-timeline\n {2}.+\n {2}parameters: provider, scope="", scale=""$/m);
    expect(out.match(/^[a-z-]+$/gm)).toHaveLength(21);
  });

  it.each([
    [["rating-time"], /^pressgraph: there is no question called rating-time; there are award-results, /],
    [["rating-timeline"], /^pressgraph: rating-timeline needs --param provider=…\n$/],
    [["gaps", "--param", "x=1"], /^pressgraph: gaps has no parameter x; it has none\n$/],
    [["gaps", "--param", "x"], /^pressgraph: --param takes name=value, not "x"\n$/],
    [["most-quoted", "--param", "limit=few"], /^pressgraph: limit takes a whole number, not "few"\n$/],
    [["RETURN $x AS x", "--param", "x:=few"], /^pressgraph: x:= takes JSON/],
    [["CREATE (n:Person {id: 'x'})"], /^pressgraph: The query would change the graph/],
    [["MATCH (n"], /^pressgraph: The query cannot be run: /],
    [["gaps", "--format", "xml"], /^pressgraph: option '--format <format>' argument 'xml' is invalid/],
    [[], /^pressgraph: say what to ask/],
  ])("refuses query %j", async (args, message) => {
    const { status, out, err } = await inFolder("query", ...args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe("export", () => {
  const exported = async (format: string) => {
    const { status, out } = await inFolder("export", "--format", format, "--out", format);
    expect(status).toBe(0);
    const names = readdirSync(join(place.folder, format)).sort();
    expect(out.trim().split("\n").sort()).toEqual(names.map((name) => `${format}/${name}`));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(place.folder, format, name), "utf8")]));
  };

  it("writes JSON Lines that equal the snapshot, byte for byte", async () => {
    const snapshot = readFileSync(join(place.folder, "output/snapshot/graph.jsonl"), "utf8");
    expect(await exported("jsonl")).toEqual({ "graph.jsonl": snapshot });
  });

  it("writes every other format", async () => {
    expect(Object.keys(await exported("csv"))).toEqual(
      expect.arrayContaining(["Article.csv", "IN_STORY.Article-Story.csv", "import.sh"]),
    );
    expect((await exported("graphml"))["graph.graphml"]).toMatch(/<\/graphml>\n$/);
    expect((await exported("cypher"))["graph.cypher"]).toMatch(/^CREATE CONSTRAINT /);
  });

  it("says where to write, or is told", async () => {
    expect(await inFolder("export")).toMatchObject({ status: 2, err: "pressgraph: say where to write: --out DIR\n" });
  });
});
