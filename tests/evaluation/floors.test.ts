import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extract } from "../../pipeline/annotate.ts";
import { sha256 } from "../../src/corpus/read.ts";
import { evaluate } from "../../src/evaluation/evaluate.ts";
import { belowFloors, type Floors, readFloors } from "../../src/evaluation/floors.ts";
import { readGold } from "../../src/evaluation/gold.ts";
import { kinds } from "../../src/evaluation/match.ts";
import { loadLexicon } from "../../src/lexicon/load.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const floorsFile = "tests/evaluation/floors.json";
const floors = readFloors(`${root}${floorsFile}`);

const git = (...args: string[]): string => {
  try {
    return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return ""; // Without a history there is nothing to compare with.
  }
};

describe("the samples", () => {
  it("score at least their floors", () => {
    const lexicon = loadLexicon();
    const records = readdirSync(`${root}raw`).map((source) => {
      const text = readFileSync(`${root}raw/${source}`, "utf8").replace(/^\uFEFF/, "");
      return extract({ source, sha256: sha256(text), text }, lexicon);
    });
    const gold = readGold(`${root}tests/evaluation/gold`);
    const result = evaluate(gold, new Map(records.map((record) => [record.id, record])));
    expect(result.articles).toBe(18);
    expect(belowFloors(result, floors)).toEqual([]);
  });

  it("have a floor for every kind, and none was ever lowered", () => {
    expect(Object.keys(floors)).toEqual([...kinds]);
    const commits = git("log", "--format=%H", "--", floorsFile).split("\n").filter(Boolean);
    for (const commit of commits) {
      const before = JSON.parse(git("show", `${commit}:${floorsFile}`) || "{}") as Floors;
      for (const kind of kinds) expect(floors[kind], kind).toBeGreaterThanOrEqual(before[kind] ?? 0);
    }
  });
});
