import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, scratch } from "./run.ts";

const text = "Jane Moor, leader of Fenwick Council, said: “We are proud.”\n";
const place = scratch({
  "in/b.txt": text,
  "in/a.txt": text.replaceAll("\n", "\r\n"),
  "in/deep/c.txt": Buffer.from(`\uFEFF${text}`, "utf16le"),
  "bad/binary.txt": Buffer.from([1, 0, 2, 0]),
  "bad/empty.txt": "",
  "bad/large.txt": Buffer.alloc(60_000_000, "x "),
  "bad/latin.txt": Buffer.from("Caf\xe9 Moor was rated good.", "latin1"),
  "bad/line.txt": "Inspectors rated the home good. ".repeat(32_000),
});
beforeAll(() => symlinkSync(".", join(place.folder, "bad/loop")));
afterAll(place.remove);

const extract = (...args: string[]) => run(["extract", ...args], { cwd: place.folder });
const records = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map(
      (line) => JSON.parse(line) as { id: string; source: string; quotes: { start: number }[]; diagnostics: object[] },
    );

describe("extract", () => {
  it("prints one record a line, in order, and nothing else", async () => {
    const { status, out, err } = await extract("in");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(records(out).map((r) => [r.id, r.source])).toEqual([
      ["a", "a.txt"],
      ["b", "b.txt"],
      ["deep/c", "deep/c.txt"],
    ]);
    expect(out.endsWith("\n")).toBe(true);
  });

  it("prints the same on two threads", async () => {
    const [one, two] = await Promise.all([extract("in", "--workers", "1"), extract("in", "--workers", "2")]);
    expect(two).toEqual(one);
  });

  it("names what it cannot read, reads the rest, and exits with 1", async () => {
    const { status, out, err } = await extract("bad");
    expect(status).toBe(1);
    expect(records(out).map((r) => r.id)).toEqual(["latin", "line"]);
    expect(records(out)[0]?.diagnostics).toMatchObject([{ rule: "windows-1252" }]);
    expect(err.trim().split("\n").sort()).toEqual([
      "bad/binary.txt is a binary file, not text",
      "bad/empty.txt is empty",
      "bad/large.txt is too large: 60 MB, and the limit is 50 MB (--max-size)",
      "bad/loop is a symbolic link loop",
    ]);
  });

  it("reads lines of JSON from standard input, under their own ids", async () => {
    const input = `${JSON.stringify({ id: "x.txt", text, published: "2024-05-16" })}\nnonsense\n`;
    const { status, out, err } = await run(["extract", "--jsonl", "-"], { input });
    expect(status).toBe(1);
    expect(records(out)).toMatchObject([{ id: "x.txt", source: "x.txt" }]);
    expect(err).toMatch(/^standard input, line 2, is not JSON/);
  });

  it.each([
    [["nowhere", "nor-here"], "pressgraph: nowhere does not exist\npressgraph: nor-here does not exist\n"],
    [[], "pressgraph: say what to extract: a file, a folder, or --jsonl FILE\n"],
    [["in", "--worker", "2"], "pressgraph: unknown option '--worker'; did you mean --workers?\n"],
    [["in", "--workers"], "pressgraph: option '--workers <n>' argument missing\n"],
    [["in", "--workers", "two"], 'pressgraph: --workers takes a whole number from 1 to 9999, not "two"\n'],
    [["in", "--max-size", "big"], 'pressgraph: --max-size takes a size such as 50MB or 500kB, not "big"\n'],
    [["--jsonl", "in"], 'pressgraph: in is a folder; --jsonl takes a file, or "-"\n'],
    [["in", "--lexicon", "nowhere"], "pressgraph: nowhere, given as --lexicon, does not exist\n"],
  ])("refuses extract %j before it reads anything", async (args, err) => {
    expect(await extract(...args)).toEqual({ status: 2, out: "", err });
  });

  it("explains itself", async () => {
    const { status, out } = await extract("--help");
    expect(status).toBe(0);
    expect(out).toMatch(/--jsonl <file>/);
  });

  it("suggests a command, and shows them all to whoever names none", async () => {
    expect(await run(["extrac"])).toMatchObject({
      status: 2,
      err: "pressgraph: unknown command 'extrac'; did you mean extract?\n",
    });
    expect(await run([])).toMatchObject({ status: 2, out: "" });
  });
});
