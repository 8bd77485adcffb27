import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

const code = ["pipeline", "src"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") })),
);

describe("the house", () => {
  it("keeps files short", () => {
    expect(code.filter(({ text }) => text.split("\n").length > 320).map(({ name }) => name)).toEqual([]);
  });

  it("has no room for odds and ends", () => {
    const names = new Set(["utils", "helpers", "common", "misc", "index"]);
    expect(code.filter(({ name }) => name.split("/").some((part) => names.has(basename(part, ".ts"))))).toEqual([]);
  });

  it("reads no clock, chance or locale in the pipeline", () => {
    const forbidden = /Date\.now|new Date\(\)|Math\.random|randomUUID|localeCompare|toLocale|Intl\./;
    const pipeline = code.filter(({ name }) => name.startsWith("pipeline/"));
    expect(pipeline.filter(({ text }) => forbidden.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it("reads the environment in one file", () => {
    expect(code.filter(({ text }) => text.includes("process.env")).map(({ name }) => name)).toEqual(["src/config.ts"]);
  });

  it("touches argv, the exit code and stdout in one file", () => {
    const doors = /process\.(?:argv|exitCode|stdout)|process\.exit\(/;
    expect(code.filter(({ text }) => doors.test(text)).map(({ name }) => name)).toEqual(["src/cli.ts"]);
  });

  it("puts a sentence on every export", () => {
    const bare = code.flatMap(({ name, text }) =>
      [...text.matchAll(/(^|\n)([^\n]*)\n(export (?:async )?(?:const|function|type|class|interface) \w+)/g)]
        .filter(([, , before]) => !/\*\/\s*$/.test(before ?? ""))
        .map(([, , , what]) => `${name}: ${what}`),
    );
    expect(bare).toEqual([]);
  });
});
