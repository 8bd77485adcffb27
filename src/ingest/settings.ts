import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Decision, type DecisionProblem, parseDecisions } from "../../pipeline/resolve/decisions.ts";
import { CallError } from "../errors.ts";
import { readDecisions } from "./decisions-file.ts";
import { writeAtomically } from "./records.ts";

/**
 * What an ingest was called with that the graph depends on beside the articles, kept so that later commands build the
 * same graph: the folder of a lexicon of the user's own, and the decisions with the file they came from.
 */
export type Settings = {
  readonly lexicon?: string;
  readonly decisions?: { readonly origin: string; readonly text: string };
};

/** The decisions of a call: the lines that can be read, and what is wrong with the others. */
export type Decided = { readonly decisions: readonly Decision[]; readonly problems: readonly DecisionProblem[] };

const settingsFile = (output: string): string => join(output, "settings.json");

/** The settings that the last ingest into an output folder kept; none where there was none. */
export function readSettings(output: string): Settings {
  const path = settingsFile(output);
  if (!existsSync(path)) return {};
  const found = parsed(readFileSync(path, "utf8"));
  if (areSettings(found)) return found;
  throw new CallError("bad-store", [
    `${path} cannot be read: delete it, and ingest again with the --lexicon and --decisions you use`,
  ]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function areSettings(value: unknown): value is Settings {
  if (typeof value !== "object" || value === null) return false;
  const { lexicon, decisions } = value as { readonly [Key in keyof Settings]: unknown };
  if (lexicon !== undefined && typeof lexicon !== "string") return false;
  if (decisions === undefined) return true;
  if (typeof decisions !== "object" || decisions === null) return false;
  const { origin, text } = decisions as { readonly origin?: unknown; readonly text?: unknown };
  return typeof origin === "string" && typeof text === "string";
}

/** Keeps settings for later commands; writes nothing where they are as they were. */
export function keepSettings(output: string, settings: Settings): void {
  const content = `${JSON.stringify(settings)}\n`;
  const path = settingsFile(output);
  if (!existsSync(path) || readFileSync(path, "utf8") !== content) writeAtomically(path, content);
}

/** Where a call may find its settings: the paths it reads, the options it was given, and what was kept before. */
export type Asked = {
  readonly paths: readonly string[];
  readonly lexicon?: string | undefined;
  readonly decisions?: string | undefined;
  readonly kept: Settings;
};

/**
 * The settings of an ingest. Decisions are in the file given, else in the `decisions.tsv` of a folder that is read, else
 * those that were kept, unless they came from such a folder and are gone from it.
 */
export function settingsFor({ paths, lexicon, decisions, kept }: Asked): Settings {
  const chosen = decisions ?? besideArticles(paths);
  const origins = paths.map((path) => resolve(path, "decisions.tsv"));
  const before = kept.decisions !== undefined && !origins.includes(kept.decisions.origin) ? kept.decisions : undefined;
  const decided = chosen === undefined ? before : { origin: resolve(chosen), text: readDecisions(chosen) };
  return {
    ...(lexicon !== undefined && { lexicon: resolve(lexicon) }),
    ...(decided !== undefined && { decisions: decided }),
  };
}

function besideArticles(paths: readonly string[]): string | undefined {
  const found = paths
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory())
    .map((path) => join(path, "decisions.tsv"))
    .filter((path) => existsSync(path));
  if (found.length > 1)
    throw new CallError("bad-option", [`there are ${found.join(" and ")}: say by --decisions which one holds`]);
  return found[0];
}

/** The decisions that settings hold. */
export const decided = ({ decisions }: Settings): Decided =>
  decisions === undefined ? { decisions: [], problems: [] } : parseDecisions(decisions.text);
