import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import fc from "fast-check";
import neo4j from "neo4j-driver";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { assemble } from "../../../pipeline/graph/assemble.ts";
import { problemsOf } from "../../../pipeline/graph/check.ts";
import { difference } from "../../../pipeline/graph/delta.ts";
import type { Graph } from "../../../pipeline/graph/graph.ts";
import { writeSnapshot } from "../../../pipeline/graph/snapshot.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { openStore } from "../../../src/store/open.ts";
import type { Store } from "../../../src/store/store.ts";
import { anyGraph } from "../../pipeline/graph/any-graph.ts";
import { goldArticles, textsOf } from "../../pipeline/graph/articles.ts";
import { announceSkip, serverMode, startServer, type TestServer } from "./neo4j-server.ts";

const nothing: Graph = { nodes: [], relationships: [] };
const articles = goldArticles();
const lexicon = loadLexicon();
const graphOf = (some: typeof articles): Graph =>
  assemble(resolve(some.map(({ record }) => record)), textsOf(some), lexicon);
const whole = graphOf(articles);

/** A kind of store as the contract meets it: opened, emptied, and reached behind the interface's back. */
type Backend = {
  readonly name: string;
  readonly up: () => Promise<void>;
  readonly down: () => Promise<void>;
  readonly open: () => Promise<Store>;
  /** Leaves an empty database. */
  readonly clear: () => Promise<void>;
  /** Runs a statement that is no business of the store's. */
  readonly tamper: (cypher: string) => Promise<void>;
};

function embedded(): Backend {
  const folder = mkdtempSync(join(tmpdir(), "pressgraph-"));
  const file = join(folder, "below", "graph.grafeo");
  return {
    name: "embedded",
    up: async () => {},
    down: async () => rmSync(folder, { recursive: true }),
    open: () => openStore(file, {}),
    clear: async () => rmSync(join(folder, "below"), { recursive: true, force: true }),
    async tamper(cypher) {
      const db = grafeo.GrafeoDB.open(file);
      await db.executeCypher(cypher);
      db.close();
    },
  };
}

function server(): Backend {
  let running: TestServer | undefined;
  const run = async (cypher: string): Promise<number> => {
    const { uri, username = "neo4j", password, database } = running ?? { uri: "" };
    const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(username, password));
    try {
      const { records } = await driver.executeQuery(cypher, {}, database === undefined ? {} : { database });
      return Number(records[0]?.get(0) ?? 0);
    } finally {
      await driver.close();
    }
  };
  return {
    name: "Neo4j",
    async up() {
      running = startServer(7697);
      const held = await run("MATCH (n) RETURN count(n)");
      if (held > 0)
        throw new Error(`The database at ${running.uri} is not empty: the contract is tested on an empty one.`);
    },
    async down() {
      if (serverMode() === "given") await run("MATCH (n) DETACH DELETE n");
      running?.stop();
    },
    open: () => openStore(running?.uri ?? "", running ?? {}),
    clear: async () => {
      await run("MATCH (n) DETACH DELETE n");
    },
    tamper: async (cypher) => {
      await run(cypher);
    },
  };
}

if (serverMode() === "none") announceSkip("store contract");

describe.each([embedded(), ...(serverMode() === "none" ? [] : [server()])])(
  "the contract of a store: $name",
  (backend) => {
    let store: Store;
    beforeAll(backend.up, 240_000);
    afterAll(backend.down, 120_000);
    beforeEach(async () => {
      await backend.clear();
      store = await backend.open();
      await store.prepare();
    }, 60_000);
    afterEach(() => store.close());

    const put = (from: Graph, to: Graph) => store.apply(difference(from, to));

    it("holds nothing at first, and can be prepared again", async () => {
      await store.prepare();
      expect(await store.read()).toEqual(nothing);
    });

    it("gives back exactly what was written, byte for byte in the snapshot", async () => {
      expect(problemsOf(whole)).toEqual([]);
      await put(nothing, whole);
      expect(writeSnapshot(await store.read())).toBe(writeSnapshot(whole));
    });

    it("keeps what it holds when it is closed", async () => {
      await put(nothing, whole);
      await store.close();
      store = await backend.open();
      expect(difference(await store.read(), whole)).toEqual(difference(nothing, nothing));
    });

    it("goes from any graph to any other by their difference", async () => {
      let held = nothing;
      const steps = fc.asyncProperty(anyGraph, async (next) => {
        await put(held, next);
        held = next;
        expect(writeSnapshot(await store.read())).toBe(writeSnapshot(next));
      });
      await fc.assert(steps, { numRuns: 25, endOnFailure: true });
    }, 180_000);

    it("takes out with an article what only it supported", async () => {
      const others = graphOf(articles.slice(1));
      await put(nothing, whole);
      await put(whole, others);
      expect(writeSnapshot(await store.read())).toBe(writeSnapshot(others));
    });

    it("is not changed by a difference that it has already taken", async () => {
      const first = difference(nothing, whole);
      await store.apply(first);
      await store.apply(first);
      expect(difference(await store.read(), whole)).toEqual(difference(nothing, nothing));
    });

    it("writes more rows than fit one statement, and says how far it is", async () => {
      const span = (n: number) => ({
        id: `spn:${n}`,
        label: "Span" as const,
        properties: { id: `spn:${n}`, start: n },
      });
      const article = { id: "art:0", label: "Article" as const, properties: { id: "art:0" } };
      const many = Array.from({ length: 10_001 }, (_, n) => span(n));
      const relationships = many.map(({ id }) => ({ type: "IN_ARTICLE", start: id, end: "art:0", properties: {} }));
      await put(nothing, { nodes: [article], relationships: [] });
      const seen: [number, number][] = [];
      const delta = difference({ nodes: [article], relationships: [] }, { nodes: [article, ...many], relationships });
      await store.apply(delta, (done, total) => seen.push([done, total]));
      expect(seen.at(-1)).toEqual([20_002, 20_002]);
      expect(seen.map(([done]) => done)).toEqual([...seen.map(([done]) => done)].sort((a, b) => a - b));
      const answer = await store.query("MATCH (s:Span)-[:IN_ARTICLE]->(a:Article {id: $id}) RETURN count(s) AS spans", {
        id: "art:0",
      });
      expect(answer).toEqual({ columns: ["spans"], rows: [[10_001]] });
    }, 120_000);

    it("fails where an end of a relationship is missing", async () => {
      const relationships = [{ type: "IN_STORY", start: "art:1", end: "sty:1", properties: {} }];
      await expect(put(nothing, { nodes: [], relationships })).rejects.toMatchObject({ code: "miscounted" });
    });

    it("fails where what should go is not there", async () => {
      const node = { id: "sty:1", label: "Story" as const, properties: { id: "sty:1" } };
      await expect(put({ nodes: [node], relationships: [] }, nothing)).rejects.toMatchObject({ code: "miscounted" });
    });

    it.each([
      ["a label", "CREATE (:Film {id: 'art:1'})", ":Film"],
      ["no label", "CREATE ({id: 'art:1'})", "without a label"],
      ["an id of its own", "CREATE (:Person {id: 7, name: 'Somebody Else'})", ":Person without an id"],
      ["no id", "CREATE (:Person {name: 'Somebody Else'})", ":Person without an id"],
      ["a relationship", "CREATE (:Person {id: 'per:a~b'})-[:KNOWS]->(:Person {id: 'per:c~d'})", ":KNOWS"],
    ])("refuses a database that holds something else: %s", async (_, cypher, named) => {
      await store.close();
      await backend.tamper(cypher);
      store = await backend.open();
      await expect(store.prepare()).rejects.toMatchObject({ code: "foreign", message: expect.stringContaining(named) });
    });

    it("keeps dates as dates, whole numbers as numbers and lists as lists", async () => {
      const properties = { id: "art:1", source: "a.txt", publishedFrom: "2021-11-08", publishedTo: "2021-11-30" };
      const span = { id: "spn:1", start: 5, end: 9 };
      const person = { id: "per:a~b", aliases: ["Mr A", "“Al”"] };
      const nodes = [
        { id: "art:1", label: "Article" as const, properties },
        { id: "per:a~b", label: "Person" as const, properties: person },
        { id: "spn:1", label: "Span" as const, properties: span },
      ];
      await put(nothing, { nodes, relationships: [] });
      const answer = await store.query(
        "MATCH (a:Article) MATCH (s:Span) MATCH (p:Person) WHERE a.publishedFrom < date($day) " +
          "RETURN a.publishedFrom AS day, a.publishedFrom.year AS year, s.end - s.start AS length, p.aliases AS aliases, " +
          "size(p.aliases) AS many, a.title AS title, properties(s) AS span, {day: a.publishedTo} AS map",
        { day: "2021-11-09" },
      );
      expect(answer.columns).toEqual(["day", "year", "length", "aliases", "many", "title", "span", "map"]);
      expect(answer.rows).toEqual([["2021-11-08", 2021, 4, ["Mr A", "“Al”"], 2, null, span, { day: "2021-11-30" }]]);
    });

    it("answers nodes and relationships as their properties, and knows its columns where there are no rows", async () => {
      const nodes = [
        { id: "art:1", label: "Article" as const, properties: { id: "art:1", publishedFrom: "2021-11-08" } },
        { id: "sty:1", label: "Story" as const, properties: { id: "sty:1" } },
      ];
      await put(nothing, {
        nodes,
        relationships: [{ type: "IN_STORY", start: "art:1", end: "sty:1", properties: {} }],
      });
      const found = await store.query("MATCH (a:Article)-[r:IN_STORY]->(s) RETURN a, r, s LIMIT $limit", { limit: 3 });
      expect(found.rows).toEqual([[{ id: "art:1", publishedFrom: "2021-11-08" }, {}, { id: "sty:1" }]]);
      const none = await store.query("MATCH (q:Quote) RETURN q.text AS words, q.id AS id");
      expect(none).toEqual({ columns: ["words", "id"], rows: [] });
    });

    it.each([
      "CREATE (n:Story {id: 'sty:2'})",
      "MERGE (n:Story {id: 'sty:2'}) RETURN n",
      "MATCH (n) SET n.id = 'x' RETURN n",
      "MATCH (n) REMOVE n.id",
      "MATCH (n) DETACH DELETE n",
      "match (n:Story) detach delete n return 1",
      "MATCH (n) SET n:Other",
      "/* RETURN 1 */ CREATE (n:Story {id: 'sty:2'})",
      "PROFILE CREATE (n:Story {id: 'sty:2'})",
      "MATCH (n) WITH n CALL { WITH n CREATE (m:Story {id: 'sty:2'}) RETURN m } RETURN m",
      "UNWIND [1] AS x FOREACH (y IN [x] | CREATE (:Story {id: 'sty:2'}))",
      "CREATE INDEX other IF NOT EXISTS FOR (n:Story) ON (n.other)",
      "DROP CONSTRAINT story_id",
    ])("refuses to write by a query: %s", async (cypher) => {
      const one = { nodes: [{ id: "sty:1", label: "Story" as const, properties: { id: "sty:1" } }], relationships: [] };
      await put(nothing, one);
      await expect(store.query(cypher)).rejects.toMatchObject({ code: "write-refused" });
      expect(await store.read()).toEqual(one);
    });

    it.each(["", "MATCH n RETURN n", "RETURN $missing AS x", "MATCH (n) RETURN m", "RETURN 1 AS a; RETURN 2 AS a"])(
      "says what is wrong with a query: %s",
      async (cypher) => {
        await expect(store.query(cypher)).rejects.toMatchObject({
          name: "StoreError",
          code: "bad-query",
          message: expect.stringMatching(/^The query cannot be run: \S/),
        });
      },
    );

    it("does not take a word in a text for a writing clause", async () => {
      const answer = await store.query("RETURN 'CREATE (n) SET n.x = 1 // DELETE' AS words");
      expect(answer.rows).toEqual([["CREATE (n) SET n.x = 1 // DELETE"]]);
    });

    it("finds names and quotations by their words, whatever their case and accents", async () => {
      await put(nothing, whole);
      const found = async (words: string) =>
        (await store.search(words, 5)).map(({ label, text }) => `${label} ${text}`);
      expect(await found("siobhan O’DWYER")).toContain("Person Siobhán O’Dwyer");
      expect(await found("TRANSFORMED ambitious")).toEqual([
        "Quote transformed by ambitious, child-centred and relentlessly curious leaders",
      ]);
      expect(await found("nobody of that name")).toEqual([]);
      expect(await found(' "(+-*/ ')).toEqual([]);
    });
  },
);
