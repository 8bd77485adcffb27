import { statSync } from "node:fs";
import { isEmpty } from "../../pipeline/graph/delta.ts";
import type { Lexicon } from "../../pipeline/lexicon/lexicon.ts";
import { type Found, findArticles } from "../corpus/find.ts";
import { usualMaxSize } from "../corpus/read.ts";
import { CallError } from "../errors.ts";
import { build } from "../ingest/build.ts";
import { type Gathered, gather } from "../ingest/gather.ts";
import { openPool, threadsFor } from "../ingest/pool.ts";
import { showProgress } from "../ingest/progress.ts";
import { compare, type Published, publish, snapshotFile } from "../ingest/publish.ts";
import { discard, readShelf, refuseDamage, type Shelf } from "../ingest/records.ts";
import { decided, keepSettings, readSettings, type Settings, settingsFor } from "../ingest/settings.ts";
import { amount, changes, contents } from "../ingest/summary.ts";
import { loadLexicon } from "../lexicon/load.ts";
import { readerVersion } from "../lexicon/version.ts";
import { writeReport } from "../report/quality.ts";
import type { Store } from "../store/store.ts";
import type { Call, Command } from "./command.ts";
import { openExisting, openGraph } from "./graph.ts";
import { decisions, lexicon, maxSize, output, store, workers } from "./options.ts";

type Options = {
  readonly workers?: number;
  readonly dryRun?: boolean;
  readonly sync?: boolean;
  readonly maxSize?: number;
  readonly lexicon?: string;
  readonly decisions?: string;
  readonly output: string;
  readonly store?: string;
};

/** `ingest`: articles become records, records a graph, and the graph is written where it differs from what is there. */
export const ingest: Command<Options> = {
  name: "ingest",
  about: "Read articles and bring the graph up to date",
  values: "[path...]",
  more: "Without a path: raw/. A folder stands for the .txt files below it.\nAn article that is merely absent from a call stays in the graph: see --sync, and retract.",
  options: [
    workers,
    { flags: "--dry-run", about: "write nothing; say what would change" },
    { flags: "--sync", about: "take out the articles that are gone from the folder" },
    output,
    store,
    maxSize,
    lexicon,
    decisions,
  ],
  async run(call) {
    const { values, options, config } = call;
    const paths = values.length > 0 ? values : ["raw"];
    const found = findArticles(paths);
    if (options.sync === true) refuseToSync(paths, found);
    const settings = settingsFor({ ...options, paths, kept: readSettings(options.output) });
    const known = loadLexicon(options.lexicon);
    const which = { ...options, config };
    const graph = options.dryRun === true ? await openExisting(which) : await openGraph(which);
    try {
      if (options.dryRun !== true) await graph?.prepare();
      return await bringUpToDate(call, { found, known, graph, settings });
    } finally {
      await graph?.close();
    }
  },
};

function refuseToSync(paths: readonly string[], { files, problems }: Found): void {
  const refused = paths
    .filter((path) => !statSync(path).isDirectory())
    .map((path) => `${path} is no folder: --sync takes out what is gone from a folder`);
  if (files.length === 0)
    refused.push(`there is no .txt file in ${paths.join(", ")}: --sync would take out everything`);
  for (const { path, reason } of problems) refused.push(`${path} ${reason}: --sync cannot know what is gone from it`);
  if (refused.length > 0) throw new CallError("empty-folder", refused);
}

type Work = {
  readonly found: Found;
  readonly known: Lexicon;
  readonly graph: Store | undefined;
  readonly settings: Settings;
};

/** Records first, then the store, then the snapshot: whatever is cut short, the next call mends. */
async function bringUpToDate({ options, terminal }: Call<Options>, work: Work): Promise<number> {
  const { found, known, graph, settings } = work;
  const dryRun = options.dryRun === true;
  const shelf = readShelf(options.output);
  refuseDamage(
    shelf,
    options.output,
    found.files.map((file) => file.source),
  );
  const gathered = await read(options, { found, known, shelf, terminal });
  const gone = options.sync === true ? takeOut(shelf, found) : [];
  refuseDamage(shelf, options.output, [...gathered.added, ...gathered.changed]);
  if (!dryRun) for (const source of gone) discard(options.output, source);
  if (!dryRun) keepSettings(options.output, settings);
  const built = build([...shelf.kept.values()], known, decided(settings));
  const wanted = built.graph;
  const progress = showProgress("writing", terminal);
  const published =
    dryRun || graph === undefined
      ? await compare(wanted, graph, options.output)
      : await publish(wanted, { store: graph, output: options.output, step: progress.step });
  progress.stop();
  if (!dryRun) writeReport(options.output, built, known.singleHolderPosts);
  const problems = [...found.problems, ...gathered.problems];
  const lines = [
    ...countArticles({ ...gathered, problems }, gone),
    ...built.resolution.decisionProblems.map(
      ({ line, message }) => `  not followed: line ${line} of ${settings.decisions?.origin}: ${message}`,
    ),
    ...contents(wanted),
    ...written(published, { dryRun, graph: graph?.name ?? "a new graph", output: options.output }),
  ];
  terminal.write(`${lines.join("\n")}\n`);
  return problems.length > 0 ? 1 : 0;
}

type Reading = Pick<Work, "found" | "known"> & { readonly shelf: Shelf; readonly terminal: Call<Options>["terminal"] };

async function read(options: Options, { found, known, shelf, terminal }: Reading): Promise<Gathered> {
  const bytes = found.files.reduce((sum, file) => sum + file.size, 0);
  const pool = openPool(options.workers ?? threadsFor(bytes), known);
  const progress = showProgress("reading", terminal);
  try {
    return await gather(found.files, {
      shelf,
      pool,
      version: readerVersion(options.lexicon),
      maxSize: options.maxSize ?? usualMaxSize,
      output: options.dryRun === true ? undefined : options.output,
      step: (done) => progress.step(done, found.files.length),
    });
  } finally {
    progress.stop();
    await pool.close();
  }
}

/** Takes the articles that are gone from the folder off the shelf. */
function takeOut({ kept }: Shelf, { files }: Found): readonly string[] {
  const there = new Set(files.map((file) => file.source));
  const gone = [...kept.keys()].filter((source) => !there.has(source)).sort();
  for (const source of gone) kept.delete(source);
  return gone;
}

function countArticles({ added, changed, unchanged, problems }: Gathered, gone: readonly string[]): string[] {
  const read = added.length + changed.length + unchanged.length;
  const parts = [`${added.length} new`, `${changed.length} changed`, `${unchanged.length} unchanged`];
  return [
    `Read ${amount(read, "article")} (${parts.join(", ")}); ${problems.length} failed.`,
    ...problems.map(({ path, reason }) => `  failed: ${path} ${reason}`),
    ...gone.map((source) => `  gone from the folder: ${source}`),
  ];
}

function written({ delta, snapshotChanged }: Published, where: { dryRun: boolean; graph: string; output: string }) {
  if (isEmpty(delta) && !snapshotChanged) return ["Nothing to write: the graph is up to date."];
  const to = where.dryRun ? "Would write to" : "Wrote to";
  return [
    ...changes(delta).map((line) => `${to} ${where.graph}: ${line}.`),
    ...(snapshotChanged ? [`${to} ${snapshotFile(where.output)}.`] : []),
  ];
}
