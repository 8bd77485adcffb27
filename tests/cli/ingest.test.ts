import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../src/corpus/read.ts";
import { run, samples, scratch } from "./run.ts";

const place = scratch();
afterAll(place.remove);

const inFolder = (...args: string[]) => run(args, { cwd: place.folder });
/** The bytes of a snapshot, short enough to be shown where two differ. */
const snapshot = (output: string): string => sha256(readFileSync(join(place.folder, output, "snapshot/graph.jsonl")));
const files = (folder: string): string[] =>
  readdirSync(join(place.folder, folder), { recursive: true, encoding: "utf8" });

let first: Awaited<ReturnType<typeof run>>;
beforeAll(async () => {
  cpSync(samples, join(place.folder, "raw"), { recursive: true });
  first = await inFolder("ingest");
});

describe("ingest", () => {
  it("turns raw/ into a graph and says what it holds", () => {
    expect(first.status).toBe(0);
    expect(first.out).toMatch(/^Read 18 articles \(18 new, 0 changed, 0 unchanged\); 0 failed\.$/m);
    expect(first.out).toMatch(/^ {2}Article +18$/m);
    expect(first.out).toMatch(/^Wrote to output\/snapshot\/graph\.jsonl\.$/m);
    expect(first.err).toMatch(/^reading: 18 of 18$/m);
  });

  it("writes nothing the second time", async () => {
    const before = snapshot("output");
    const { status, out } = await inFolder("ingest");
    expect(status).toBe(0);
    expect(out).toMatch(/18 unchanged/);
    expect(out).toMatch(/^Nothing to write: the graph is up to date\.$/m);
    expect(snapshot("output")).toBe(before);
  });

  it("gives the same bytes on two threads, in two calls and in another order", async () => {
    const paths = readdirSync(samples).map((name) => join("raw", name));
    await inFolder("ingest", "--output", "threads", "--workers", "2");
    await inFolder("ingest", ...paths.slice(9).reverse(), "--output", "calls");
    await inFolder("ingest", ...paths.slice(0, 9), "--output", "calls");
    expect(snapshot("threads")).toBe(snapshot("output"));
    expect(snapshot("calls")).toBe(snapshot("output"));
  });

  it("says what would change, and writes nothing, when it is only asked to", async () => {
    const { status, out } = await inFolder("ingest", "--dry-run", "--output", "dry");
    expect(status).toBe(0);
    expect(out).toMatch(/^Would write to .*: added or changed: \d+ nodes/m);
    expect(existsSync(join(place.folder, "dry"))).toBe(false);
  });

  it("mends what a crash left: records without a graph, half a file, no snapshot", async () => {
    cpSync(join(place.folder, "output/records"), join(place.folder, "crash/records"), { recursive: true });
    writeFileSync(join(place.folder, "crash/records/0.json.tmp"), '{"version":');
    await inFolder("ingest", "--output", "crash");
    expect(snapshot("crash")).toBe(snapshot("output"));
    rmSync(join(place.folder, "crash/snapshot"), { recursive: true });
    const { out } = await inFolder("ingest", "--output", "crash");
    expect(snapshot("crash")).toBe(snapshot("output"));
    expect(out).not.toMatch(/added or changed/);
  });

  it("refuses to lose the facts of a record that is damaged, and mends it when its article comes", async () => {
    const [name = ""] = files("crash/records").filter((file) => file.endsWith(".json"));
    const record = join("crash/records", name);
    writeFileSync(join(place.folder, record), "{");
    mkdirSync(join(place.folder, "empty"));
    const refused = await inFolder("ingest", "empty", "--output", "crash");
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining(`${record} is damaged`) });
    await inFolder("ingest", "--output", "crash");
    expect(snapshot("crash")).toBe(snapshot("output"));
  });
});

describe("what goes in and out", () => {
  const article = "other/new.txt";

  it("keeps an article that a later call does not name, until it is retracted; then the bytes are as before", async () => {
    const before = snapshot("output");
    place.write(article, "Inspectors from Ofsted rated Fenwick Primary School good on 3 May 2024.\n");
    await inFolder("ingest", "other");
    await inFolder("ingest");
    const grown = snapshot("output");
    expect(grown).not.toBe(before);
    const preview = await inFolder("retract", article, "--dry-run");
    expect(preview.out).toMatch(/^Would retract new\.txt; 18 articles stay\.$/m);
    expect(snapshot("output")).toBe(grown);
    const { status, out } = await inFolder("retract", article);
    expect(status).toBe(0);
    expect(out).toMatch(/^Retracted new\.txt; 18 articles stay\.$/m);
    expect(out).toMatch(/^ {2}- Article new\.txt/m);
    expect(snapshot("output")).toBe(before);
    expect((await inFolder("ingest", "--dry-run")).out).toMatch(/^Nothing to write/m);
  });

  it("refuses to retract what is not there", async () => {
    expect(await inFolder("retract", "nothing.txt")).toMatchObject({
      status: 2,
      err: "pressgraph: nothing.txt is no article of the graph\n",
    });
  });

  it("takes out what is gone from the folder only when asked to, and never for an empty one", async () => {
    place.write("some/a.txt", "Ofsted rated Fenwick Nursery good.\n");
    place.write("some/b.txt", "Ofsted rated Moor Nursery good.\n");
    await inFolder("ingest", "some", "--output", "sync");
    rmSync(join(place.folder, "some/b.txt"));
    expect((await inFolder("ingest", "some", "--output", "sync")).out).toMatch(/^ {2}Article +2$/m);
    const { out } = await inFolder("ingest", "some", "--output", "sync", "--sync");
    expect(out).toMatch(/^ {2}gone from the folder: b\.txt$/m);
    expect(out).toMatch(/^ {2}Article +1$/m);
    rmSync(join(place.folder, "some/a.txt"));
    const refused = await inFolder("ingest", "some", "--output", "sync", "--sync");
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining("no .txt file in some") });
  });

  it("replaces the facts of an article that was edited", async () => {
    place.write("edit/a.txt", "Ofsted rated Fenwick Nursery good.\n");
    await inFolder("ingest", "edit", "--output", "edited");
    place.write("edit/a.txt", "Nothing happened in Fenwick.\n");
    const { out } = await inFolder("ingest", "edit", "--output", "edited");
    expect(out).toMatch(/0 new, 1 changed/);
    await inFolder("ingest", "edit", "--output", "fresh");
    expect(snapshot("edited")).toBe(snapshot("fresh"));
  });
});

describe("a bad file or call", () => {
  it("is named with its reason, and the others are ingested all the same", async () => {
    place.write("mixed/bad.txt", Buffer.from([0, 1, 2]));
    place.write("mixed/good.txt", "Ofsted rated Fenwick Nursery good.\n");
    const { status, out } = await inFolder("ingest", "mixed", "--output", "mixed-out");
    expect(status).toBe(1);
    expect(out).toMatch(/^Read 1 article \(1 new, 0 changed, 0 unchanged\); 1 failed\.$/m);
    expect(out).toMatch(/^ {2}failed: mixed\/bad\.txt is a binary file, not text$/m);
  });

  it.each([
    [["ingest", "nowhere"], /^pressgraph: nowhere does not exist\n$/],
    [["ingest", "--wrokers", "2"], /^pressgraph: unknown option '--wrokers'; did you mean --workers\?\n$/],
    [
      ["ingest", "--store", "neo4j://127.0.0.1:9"],
      /^pressgraph: Neo4j at neo4j:\/\/127\.0\.0\.1:9 cannot be reached.*\n$/,
    ],
    [["ingest", "--store", "http://127.0.0.1:9"], /^pressgraph: http:\/\/127\.0\.0\.1:9 is not the address.*\n$/],
    [
      ["ingest", "--output", "raw/dev-01-thornmere-ilacs.txt"],
      /^pressgraph: raw\/dev-01-thornmere-ilacs\.txt is not a folder.*\n$/,
    ],
    [
      ["query", "RETURN 1", "--output", "nowhere"],
      /^pressgraph: there is no graph at nowhere\/graph\.grafeo: run ingest first.*\n$/,
    ],
    [
      ["export", "--output", "nowhere", "--out", "x"],
      /^pressgraph: there is no graph at nowhere\/graph\.grafeo: run ingest first.*\n$/,
    ],
  ])("%j is refused before anything is read or written", async (args, message) => {
    const before = files(".");
    const { status, out, err } = await inFolder(...args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(message);
    expect(files(".")).toEqual(before);
  });
});
