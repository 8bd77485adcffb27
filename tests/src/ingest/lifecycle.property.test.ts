import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { extract } from "../../../pipeline/annotate.ts";
import { writeSnapshot } from "../../../pipeline/graph/snapshot.ts";
import { ingest } from "../../../src/commands/ingest.ts";
import { retract } from "../../../src/commands/retract.ts";
import { sha256 } from "../../../src/corpus/read.ts";
import { build } from "../../../src/ingest/build.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { openStore } from "../../../src/store/open.ts";
import { call } from "../../cli/in-process.ts";
import { scratch } from "../../cli/run.ts";

const place = scratch();
afterAll(place.remove);
const path = (...names: string[]): string => join(place.folder, ...names);
const lexicon = loadLexicon();

/** Each article in two versions; they speak of the same people, bodies and inspections. */
const articles: Readonly<Record<string, readonly [string, string]>> = {
  "a.txt": [
    "Alder children’s services good\n\n3 May 2022\n\nOfsted inspected Alder Council in March 2022 and rated its children’s services good. “We are proud,” said Jane Moor, leader of Alder Council.\n",
    "Alder children’s services good\n\n3 May 2022\n\nOfsted inspected Alder Council in March 2022 and rated its children’s services outstanding.\n",
  ],
  "b.txt": [
    "Praise for Alder\n\n5 May 2022\n\nAlder Borough Council was rated good by Ofsted after an inspection in March. J Moor, leader of Alder Borough Council, said: “It was hard work.”\n",
    "Praise for Alder\n\n5 May 2022\n\nTom Reed, chief executive of Alder Borough Council, said: “It was hard work.”\n",
  ],
  "c.txt": [
    "Care home in special measures\n\n9 June 2023\n\nThe Care Quality Commission rated Larch Court Care Home inadequate after an inspection in April 2023 and placed it in special measures.\n",
    "Care home improves\n\n9 June 2024\n\nThe Care Quality Commission rated Larch Court Care Home good after an inspection in April 2024.\n",
  ],
  "d.txt": [
    "Award for Alder\n\n1 July 2022\n\nAlder Council won the Council of the Year award. Jane Moor thanked the staff.\n",
    "Award for Alder\n\n1 July 2022\n\nJohn Ash, director of housing at Alder Council, thanked the staff.\n",
  ],
  "sub/e.txt": [
    "Ash moves\n\n2 August 2022\n\nJohn Ash, director of housing at Marl Council, said: “I look forward to it.”\n",
    "Ash moves\n\n2 August 2022\n\nOfsted rated Marl Council inadequate in June 2022.\n",
  ],
};
const sources = Object.keys(articles);
const versionOf = (source: string, version: number): string => articles[source]?.[version] ?? "";

/** Which version of which article the graph should hold. */
type Model = Map<string, number>;
const kept = new Map<string, ReturnType<typeof keptOf>>();
const keptOf = (source: string, version: number) => {
  const text = versionOf(source, version);
  return { version: "", text, record: extract({ source, sha256: sha256(Buffer.from(text)), text }, lexicon) };
};
function expected(model: Model): string {
  const all = [...model].map(([source, version]) => {
    const key = `${source} ${version}`;
    const known = kept.get(key) ?? keptOf(source, version);
    kept.set(key, known);
    return known;
  });
  return writeSnapshot(build(all, lexicon).graph);
}

type Step =
  | { readonly do: "ingest"; readonly what: readonly (readonly [string, number])[] }
  | { readonly do: "sync"; readonly what: readonly (readonly [string, number])[] }
  | { readonly do: "retract"; readonly source: string }
  | {
      readonly do: "crash";
      readonly how: "no snapshot" | "half a snapshot" | "no store" | "older store" | "older both";
    };

const some = (minLength: number) =>
  fc
    .shuffledSubarray(sources, { minLength })
    .chain((list) => fc.tuple(...list.map((source) => fc.tuple(fc.constant(source), fc.nat(1)))));
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: some(1).map((what): Step => ({ do: "ingest", what })) },
    { weight: 2, arbitrary: some(1).map((what): Step => ({ do: "sync", what })) },
    { weight: 2, arbitrary: fc.constantFrom(...sources).map((source): Step => ({ do: "retract", source })) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom("no snapshot", "half a snapshot", "no store", "older store", "older both")
        .map((how): Step => ({ do: "crash", how: how as "no store" })),
    },
  ),
  { minLength: 3, maxLength: 8 },
);

/** Writes a folder of articles and answers it. */
function folderOf(what: readonly (readonly [string, number])[]): string {
  rmSync(path("in"), { recursive: true, force: true });
  for (const [source, version] of what) place.write(join("in", source), versionOf(source, version));
  return path("in");
}

const output = path("out");
const snapshotFile = join(output, "snapshot/graph.jsonl");
const store = join(output, "graph.grafeo");

function crash(how: (Step & { do: "crash" })["how"]): void {
  if (how === "no snapshot") rmSync(snapshotFile, { force: true });
  if (how === "half a snapshot" && existsSync(snapshotFile)) truncateSync(snapshotFile, 500);
  if (how === "no store") rmSync(store, { recursive: true, force: true });
  for (const [file, back] of [
    [store, how.startsWith("older")],
    [snapshotFile, how === "older both"],
  ] as const) {
    if (back && existsSync(`${path("older")}/${file.slice(output.length)}`)) {
      rmSync(file, { recursive: true, force: true });
      cpSync(`${path("older")}/${file.slice(output.length)}`, file, { recursive: true });
    }
  }
}

async function stored(): Promise<string> {
  const graph = await openStore(store, {});
  try {
    return writeSnapshot(await graph.read());
  } finally {
    await graph.close();
  }
}

async function take(step: Step, model: Model): Promise<void> {
  if (step.do === "retract") {
    if (!model.has(step.source) || !existsSync(store)) return;
    const options = { output };
    const preview = await call(retract, [step.source], { options: { ...options, dryRun: true } });
    const done = await call(retract, [step.source], { options });
    const changes = (out: string) =>
      out
        .split("\n")
        .slice(1)
        .filter((line) => line.startsWith("  "));
    expect(changes(done.out)).toEqual(changes(preview.out));
    model.delete(step.source);
  } else if (step.do !== "crash") {
    const sync = step.do === "sync";
    await call(ingest, [folderOf(step.what)], { options: { output, sync } });
    if (sync) model.clear();
    for (const [source, version] of step.what) model.set(source, version);
  }
}

it("holds what a single ingest of its articles would, whatever went in and out before and wherever it crashed", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      for (const folder of [output, path("older")]) rmSync(folder, { recursive: true, force: true });
      const model: Model = new Map();
      for (const step of [{ do: "ingest", what: [["a.txt", 0]] } as const, ...list]) {
        if (step.do === "crash") {
          crash(step.how);
          continue;
        }
        if (step.do === "retract" && !(model.has(step.source) && existsSync(store))) continue;
        const before = existsSync(snapshotFile) ? readFileSync(snapshotFile, "utf8") : undefined;
        if (before === expected(model)) {
          rmSync(path("older"), { recursive: true, force: true });
          mkdirSync(path("older"));
          cpSync(output, path("older"), { recursive: true });
        }
        await take(step, model);
        expect(readFileSync(snapshotFile, "utf8")).toBe(expected(model));
        expect(await stored()).toBe(expected(model));
      }
      if (model.size === 0) return;
      await call(ingest, [folderOf([...model])], { options: { output } });
      const again = await call(ingest, [folderOf([...model])], { options: { output } });
      expect(again.out).toMatch(/\nNothing to write: the graph is up to date\.\n$/);
    }),
    { numRuns: 10, seed: 20260105 },
  );
}, 120_000);
