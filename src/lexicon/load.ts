import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Lexicon } from "../../pipeline/lexicon/lexicon.ts";
import { CallError } from "../errors.ts";
import { Checker } from "./check.ts";
import { problemsOfExamples } from "./examples.ts";
import { type LexiconFile, lexiconFiles, readJson } from "./files.ts";

/** The folder of the lexicon that ships with the program. */
export const shippedLexicon = fileURLToPath(new URL("../../pipeline/lexicon/", import.meta.url));

const camelCase = (name: string): string => name.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());

/**
 * The lexicon: `NAME.json` becomes the field NAME in camel case, and a folder of files (`inspectorates/`, `awards/`) a
 * list in order of file name. A folder of the user's `own` adds to it: entries to the lists, words to the word lists.
 * It is checked against the schemas and by its inspectorates' examples, and what is wrong is said all at once; what ships
 * was checked before it shipped.
 */
export function loadLexicon(own?: string): Lexicon {
  const lexicon: Record<string, unknown> = {};
  for (const name of folders(shippedLexicon)) lexicon[camelCase(name)] = [];
  const problems = lexiconFiles(shippedLexicon).flatMap((file) => add(lexicon, file, () => []));
  const shipped = new Set((lexicon as Lexicon).inspectorates);
  if (own !== undefined) problems.push(...addOwn(lexicon, own));
  if (problems.length > 0) throw new CallError("bad-lexicon", problems);
  const whole = lexicon as Lexicon;
  const misread = problemsOfExamples(
    whole.inspectorates.filter((inspectorate) => !shipped.has(inspectorate)),
    whole,
  );
  if (misread.length > 0) throw new CallError("bad-lexicon", misread);
  return whole;
}

/** What is wrong with the lexicon that ships, by its schemas: a sentence each. */
export function problemsOfShipped(): readonly string[] {
  const lexicon: Record<string, unknown> = {};
  for (const name of folders(shippedLexicon)) lexicon[camelCase(name)] = [];
  const check = checkBySchema();
  return lexiconFiles(shippedLexicon).flatMap((file) => add(lexicon, file, check));
}

/** Says what is wrong with a value that is to stand in a list. */
type Check = (list: string, file: string, value: unknown) => readonly string[];

function checkBySchema(): Check {
  const checker = new Checker(join(shippedLexicon, "schema"));
  return (list, file, value) => checker.problems(list, file, value);
}

const folders = (lexicon: string): string[] =>
  readdirSync(lexicon, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "schema")
    .map((entry) => entry.name);

function addOwn(lexicon: Record<string, unknown>, own: string): string[] {
  if (!existsSync(own)) throw new CallError("no-such-path", [`${own}, given as --lexicon, does not exist`]);
  if (!statSync(own).isDirectory())
    throw new CallError("no-such-path", [`${own}, given as --lexicon, is not a folder`]);
  const known = Object.keys(lexicon);
  const check = checkBySchema();
  return lexiconFiles(own).flatMap((file) =>
    known.includes(camelCase(file.list))
      ? add(lexicon, file, check)
      : [`${file.path}: the lexicon has no list called ${file.list}; it has ${known.sort().join(", ")}`],
  );
}

/** Adds a file's data to the lexicon; what is wrong with it comes back in sentences. */
function add(lexicon: Record<string, unknown>, file: LexiconFile, check: Check): string[] {
  const field = camelCase(file.list);
  const read = readOrSay(file.path);
  if (typeof read === "string") return [read];
  const value = file.alone ? merge(lexicon[field], read.value) : read.value;
  lexicon[field] = file.alone ? value : withEntry(lexicon[field] as unknown[], value);
  return [...check(file.list, file.path, value)];
}

function readOrSay(path: string): { readonly value: unknown } | string {
  try {
    return { value: readJson(path) };
  } catch (thrown) {
    if (thrown instanceof CallError) return thrown.message;
    throw thrown;
  }
}

/** A list with one more entry; one that has the same id as an entry before takes its place. */
function withEntry(list: readonly unknown[], entry: unknown): unknown[] {
  const id = (entry as { id?: unknown } | null)?.id;
  const at = id === undefined ? -1 : list.findIndex((known) => (known as { id?: unknown } | null)?.id === id);
  return at < 0 ? [...list, entry] : list.with(at, entry);
}

/** Lists grow, objects are merged field by field, and anything else is replaced. */
function merge(known: unknown, added: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(added)) return [...known, ...added.filter((item) => !known.includes(item))];
  if (!isObject(known) || !isObject(added)) return added;
  const fields = Object.entries(added).map(([key, value]) => [key, merge(known[key], value)]);
  return { ...known, ...Object.fromEntries(fields) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
