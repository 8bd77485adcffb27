import { statSync } from "node:fs";
import { usualMaxSize } from "../corpus/read.ts";
import { CallError } from "../errors.ts";
import type { Option } from "./command.ts";

/** The folder that everything is written to and read from. */
export const output: Option = {
  flags: "--output <dir>",
  about: "folder for records, embedded graph, snapshot and reports",
  usual: "output",
  read: folder,
};

/** The graph to use. */
export const store: Option = {
  flags: "--store <uri>",
  about: "graph to use instead of the embedded one, such as neo4j://localhost:7687 (or NEO4J_URI)",
};

/** A folder of the user's own words. */
export const lexicon: Option = {
  flags: "--lexicon <dir>",
  about: "folder of your own inspectorates/*.json, awards/*.json and word lists, added to those that ship",
};

/** Decisions that win over every rule. */
export const decisions: Option = {
  flags: "--decisions <file>",
  about: "decisions to follow (without it: decisions.tsv in the folder that is read, else those of the last ingest)",
};

/** Threads. */
export const workers: Option = {
  flags: "--workers <n>",
  about: "threads that extract (without it: one for each core, where there is enough to read)",
  read: (text) => wholeNumber("--workers", text),
};

/** The largest file that is read. */
export const maxSize: Option = {
  flags: "--max-size <size>",
  about: `largest file that is read, such as 200MB or 500kB (without it: ${usualMaxSize / 1_000_000}MB)`,
  read: sizeInBytes,
};

/** A path that is a folder, or can become one. */
function folder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new CallError("bad-option", [`${path} is not a folder: --output takes the folder to write to`]);
  return path;
}

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new CallError("bad-option", [`${name} takes a whole number from 1 to 9999, not "${text}"`]);
}

function sizeInBytes(text: string): number {
  const [, number, unit = "mb"] = /^(\d{1,9}(?:\.\d{1,3})?)\s*(b|kb|mb|gb)?$/i.exec(text) ?? [];
  const bytes = Math.round(Number(number) * (unitSizes[unit.toLowerCase()] ?? Number.NaN));
  if (bytes > 0) return bytes;
  throw new CallError("bad-option", [`--max-size takes a size such as 50MB or 500kB, not "${text}"`]);
}

const unitSizes: Readonly<Record<string, number>> = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };
