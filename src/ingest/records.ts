import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ArticleRecord } from "../../pipeline/facts/record.ts";
import { sha256 } from "../corpus/read.ts";
import { CallError } from "../errors.ts";

/** An article as it is kept: its text, its record, and the version of the reader that made it. */
export type Kept = { readonly version: string; readonly text: string; readonly record: ArticleRecord };

/** The articles kept in a folder, by source, and the files among them that cannot be read. */
export type Shelf = { readonly kept: Map<string, Kept>; readonly damaged: Set<string> };

const folderOf = (output: string): string => join(output, "records");

/** The file that an article is kept in: named by its source, so that every source can be a file name. */
export const recordFile = (output: string, source: string): string =>
  join(folderOf(output), `${sha256(source).slice(0, 32)}.json`);

/** Reads every kept article below an output folder; there are none where nothing was ingested yet. */
export function readShelf(output: string): Shelf {
  const kept = new Map<string, Kept>();
  const damaged = new Set<string>();
  for (const name of namesIn(folderOf(output))) {
    const path = join(folderOf(output), name);
    const found = readKept(path);
    if (found !== undefined && recordFile(output, found.record.source) === path) kept.set(found.record.source, found);
    else damaged.add(path);
  }
  return { kept, damaged };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort();
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw thrown;
  }
}

function readKept(path: string): Kept | undefined {
  try {
    const { version, text, record } = JSON.parse(readFileSync(path, "utf8")) as Partial<Kept>;
    return typeof version === "string" && typeof text === "string" && isRecord(record)
      ? { version, text, record }
      : undefined;
  } catch {
    return undefined;
  }
}

const lists = [
  "people",
  "organisations",
  "inspections",
  "awards",
  "interventions",
  "quotes",
  "dates",
  "sentences",
  "diagnostics",
] as const;

const isRecord = (record: Partial<ArticleRecord> | undefined): record is ArticleRecord =>
  typeof record?.source === "string" &&
  typeof record.id === "string" &&
  typeof record.sha256 === "string" &&
  lists.every((list) => Array.isArray(record[list]));

/** Refuses to go on where a kept article cannot be read and is not among those renewed: its facts would be lost. */
export function refuseDamage({ damaged }: Shelf, output: string, renewed: readonly string[]): void {
  const whole = new Set(renewed.map((source) => recordFile(output, source)));
  const lost = [...damaged].filter((path) => !whole.has(path));
  if (lost.length === 0) return;
  throw new CallError(
    "bad-store",
    lost.map((path) => `${path} is damaged: ingest its article again, or delete it and its facts with it`),
  );
}

/** Keeps an article. */
export const keep = (output: string, kept: Kept): void =>
  writeAtomically(recordFile(output, kept.record.source), `${JSON.stringify(kept)}\n`);

/** Takes an article out. */
export const discard = (output: string, source: string): void => rmSync(recordFile(output, source), { force: true });

/** Writes a file so that a reader, or a crash at any moment, meets the old content or the new, never a part. */
export function writeAtomically(path: string, content: string | Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.tmp`;
  const file = openSync(aside, "w");
  try {
    for (const piece of pieces(content)) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
  renameSync(aside, path);
}

/** Puts short texts together, since every write asks the system. */
function* pieces(content: string | Iterable<string>): Generator<string> {
  if (typeof content === "string") {
    yield content;
    return;
  }
  let held: string[] = [];
  let length = 0;
  for (const text of content) {
    held.push(text);
    length += text.length;
    if (length < 1_000_000) continue;
    yield held.join("");
    held = [];
    length = 0;
  }
  yield held.join("");
}
