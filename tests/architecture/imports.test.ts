import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The rooms of the pipeline from the lowest up: a file may import from its own room and from those before it. */
const order = ["document", "lexicon", "stage.ts", "stages", "annotate.ts|facts", "resolve", "graph"];

const rank = (path: string): number =>
  order.findIndex((room) =>
    room.split("|").some((name) => path === `pipeline/${name}` || path.startsWith(`pipeline/${name}/`)),
  );

const files = ["pipeline", "src"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`),
);

const imports = (file: string): string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import)\s+"([^"]+)"/g)].map(([, to]) =>
    (to ?? "").startsWith(".") ? relative(root, resolve(root, dirname(file), to ?? "")) : (to ?? ""),
  );

const edges = files.flatMap((file) => imports(file).map((to) => [file, to] as const));

/** `pipeline/stages/dates/parsers/x.ts` → `dates`. */
const stageOf = (path: string): string | undefined => /^pipeline\/stages\/([^/]+)\//.exec(path)?.[1];

describe("imports point one way", () => {
  it("knows the room of every file of the pipeline", () => {
    expect(files.filter((f) => f.startsWith("pipeline/") && f !== "pipeline/errors.ts" && rank(f) < 0)).toEqual([]);
  });

  it("never leads upwards in the pipeline", () => {
    expect(edges.filter(([from, to]) => rank(to) >= 0 && rank(from) >= 0 && rank(from) < rank(to))).toEqual([]);
  });

  it("never leads from the pipeline into src, Node or a store", () => {
    const foreign = /^(?:src\/|node:|neo4j-driver|@grafeo-db|piscina|p-queue)/;
    expect(edges.filter(([from, to]) => from.startsWith("pipeline/") && foreign.test(to))).toEqual([]);
  });

  it("never leads from one stage to another", () => {
    const across = edges.filter(([from, to]) => {
      const [a, b] = [stageOf(from), stageOf(to)];
      return a !== undefined && b !== undefined && a !== b;
    });
    expect(across).toEqual([]);
  });

  it("has no cycle", () => {
    const next = new Map(files.map((file) => [file, imports(file).filter((to) => files.includes(to))]));
    const state = new Map<string, "open" | "done">();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === "open") cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (state.has(file)) return;
      state.set(file, "open");
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      state.set(file, "done");
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
