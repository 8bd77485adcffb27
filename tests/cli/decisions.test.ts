import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { explain } from "../../src/commands/explain.ts";
import { ingest } from "../../src/commands/ingest.ts";
import { review } from "../../src/commands/review.ts";
import { call } from "./in-process.ts";
import { scratch } from "./run.ts";

const place = scratch({
  "raw/a.txt":
    "Hexby Council improves\n\n3 May 2022\n\n“We are proud,” said John Ash, chief executive of Hexby Council.\n",
  "raw/b.txt":
    "Tolland Council news\n\n9 June 2022\n\n“We listen,” said John Ash, director of housing at Tolland Council.\n",
});
afterAll(place.remove);
const path = (name: string): string => join(place.folder, name);
const output = path("output");
const file = path("raw/decisions.tsv");
const [hexby, tolland] = ["per:john-ash~hexby-council", "per:john-ash~tolland-council"];

const ingested = () => call(ingest, [path("raw")], { options: { output } });
const reviewed = (answers?: readonly string[], options = {}, values: readonly string[] = []) =>
  call(review, values, { options: { output, decisions: file, ...options }, ...(answers !== undefined && { answers }) });
const snapshot = (): string => readFileSync(join(output, "snapshot/graph.jsonl"), "utf8");
const people = (): string[] =>
  [...snapshot().matchAll(/"id":"(per:[^"]+)","labels":\["Person"\]/g)].flatMap(([, id]) => id ?? []);

beforeEach(async () => {
  rmSync(file, { force: true });
  await ingested();
});

describe("review", () => {
  it("lists pairs with both sentences where nobody sits at a terminal, and writes nothing", async () => {
    const { status, out } = await reviewed();
    expect(status).toBe(0);
    expect(out).toContain("a.txt:5: “We are proud,” said »John Ash«, chief executive of Hexby Council.");
    expect(out).toContain("b.txt:5: “We listen,” said »John Ash«, director of housing at Tolland Council.");
    expect(out).toMatch(/\n1 close pair\.\n$/);
    expect(() => readFileSync(file)).toThrow();
  });

  it("asks at a terminal, and the next ingest follows the answer", async () => {
    expect(new Set(people())).toEqual(new Set([hexby, tolland]));
    const { out } = await reviewed(["s"], { who: "me", why: "she\tmoved\nhouse" });
    expect(out).toMatch(/same, different, later or quit\?.*\n1 answered, in .*decisions\.tsv/s);
    expect(readFileSync(file, "utf8")).toBe(
      `# verb\tid\tid or name\twho\twhy\nsame\t${hexby}\t${tolland}\tme\tshe moved house\n`,
    );
    await ingested();
    expect(people()).toHaveLength(1);
    expect((await reviewed(["s"])).out).toBe("0 close pairs.\n");
    for (const id of [hexby, tolland])
      expect((await call(explain, [id], { options: { output } })).out).toMatch(/decision-line-2/);
  });

  it("keeps what is answered as different apart, and asks no more", async () => {
    await reviewed(["d"]);
    expect((await reviewed(["d"])).out).toBe("0 close pairs.\n");
    await ingested();
    rmSync(file);
    expect((await reviewed()).out).toBe("0 close pairs.\n");
    expect(people()).toHaveLength(2);
  });

  it.each([[[""]], [["q"]], [["x"]]])("writes nothing for %j", async (answers) => {
    expect((await reviewed(answers)).out).toMatch(/\n0 answered\.\n$/);
    expect(() => readFileSync(file)).toThrow();
  });

  it("takes an answer without asking, and refuses ids that name nothing", async () => {
    await reviewed(undefined, { same: true }, [hexby, tolland]);
    expect(readFileSync(file, "utf8")).toContain(`same\t${hexby}\t${tolland}\t\t\n`);
    await expect(reviewed(undefined, { same: true }, [hexby, "per:jon-ash~x"])).rejects.toThrow(
      /has the id per:jon-ash~x$/,
    );
    await expect(reviewed(undefined, { same: true, different: true }, [hexby, tolland])).rejects.toThrow(
      /an answer is/,
    );
    await expect(reviewed(undefined, { same: true }, [hexby])).rejects.toThrow(/an answer is/);
  });

  it.each([
    ["without an end of its last line", "# mine", `# mine\nsame\t${hexby}\t${tolland}\t\t\n`],
    ["with Windows lines", "# mine\r\n", `# mine\r\nsame\t${hexby}\t${tolland}\t\t\r\n`],
    ["with a mark", "\uFEFF# mine\n", `# mine\nsame\t${hexby}\t${tolland}\t\t\n`],
  ])("adds to a file %s", async (_, before, after) => {
    writeFileSync(file, before);
    await reviewed(undefined, { same: true }, [hexby, tolland]);
    expect(readFileSync(file, "utf8")).toBe(after);
  });
});

describe("decisions beside the articles", () => {
  it.each([
    ["UTF-8 with a mark and Windows lines", Buffer.from(`\uFEFFsame\t${hexby}\t${tolland}\r\n`)],
    ["UTF-16, as spreadsheets write it", Buffer.from(`\uFEFFsame\t${hexby}\t${tolland}\r\n`, "utf16le")],
  ])("are read from %s", async (_, bytes) => {
    writeFileSync(file, bytes);
    const { out } = await ingested();
    expect(out).not.toMatch(/not followed/);
    expect(people()).toHaveLength(1);
  });

  it("that are not followed are told with their lines, in the report too", async () => {
    writeFileSync(file, `# mine\nsame\t${hexby}\tper:nobody~x\nmaybe\ta\tb\nrename\t${tolland}\tJ\n`);
    const { out, status } = await ingested();
    expect(status).toBe(0);
    expect(out).toMatch(
      /not followed: line 2 of .*decisions\.tsv: no person of these articles has the id per:nobody~x$/m,
    );
    expect(out).toMatch(/not followed: line 3 of .*"maybe" is no decision/);
    const report = readFileSync(join(output, "report/quality.md"), "utf8");
    expect(report).toContain("- line 2: no person of these articles has the id per:nobody~x");
    expect(report).toContain('- line 3: "maybe" is no decision');
    expect(report).not.toContain("line 4");
  });

  it("leave no trace when they are gone", async () => {
    const before = snapshot();
    writeFileSync(file, `same\t${hexby}\t${tolland}\nrename\torg:hexby-council\tHexby\n`);
    await ingested();
    expect(snapshot()).not.toBe(before);
    rmSync(file);
    await ingested();
    expect(snapshot()).toBe(before);
  });

  it.each(["raw", "nothing.tsv"])("must be a file: %s", async (name) => {
    const options = { output, decisions: path(name) };
    await expect(call(ingest, [path("raw")], { options })).rejects.toThrow(/is no file|does not exist/);
  });
});
