import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { CallError } from "../errors.ts";

/** A file to read: where it is, what it is called (its article's identity) and its size in bytes. */
export type FoundFile = { readonly path: string; readonly source: string; readonly size: number };

/** Something that could not be read, and why; the sentence is "PATH REASON". */
export type Problem = { readonly path: string; readonly reason: string };

/** The files that paths stand for, in order, and what could not be looked into. */
export type Found = { readonly files: readonly FoundFile[]; readonly problems: readonly Problem[] };

/** Finds the articles: a folder stands for the .txt files below it, in order of code units, a file for itself. */
export function findArticles(paths: readonly string[]): Found {
  const missing = paths.filter((path) => failureOf(path) === "ENOENT");
  if (missing.length > 0)
    throw new CallError(
      "no-such-path",
      missing.map((path) => `${path} does not exist`),
    );
  const found = paths.map(findBelow);
  const files = found.flatMap((f) => f.files);
  refuseSameSource(files);
  return { files, problems: found.flatMap((f) => f.problems) };
}

function refuseSameSource(files: readonly FoundFile[]): void {
  const bySource = new Map<string, string[]>();
  for (const { source, path } of files) bySource.set(source, [...(bySource.get(source) ?? []), path]);
  const same = [...bySource].filter(([, paths]) => paths.length > 1);
  if (same.length === 0) return;
  const say = ([source, paths]: readonly [string, readonly string[]]): string =>
    `${paths.join(" and ")} would both be the article ${source}; give one of them, or the folder above both`;
  throw new CallError("same-source", same.map(say));
}

function findBelow(path: string): Found {
  const failure = failureOf(path);
  if (failure !== undefined) return { files: [], problems: [{ path, reason: reasonOf(failure) }] };
  const found: Finds = { files: [], problems: [] };
  if (statSync(path).isDirectory()) walk({ path, prefix: "", above: [] }, found);
  else keep(path, basename(path), found);
  found.files.sort((a, b) => (a.source < b.source ? -1 : 1));
  return found;
}

type Finds = { readonly files: FoundFile[]; readonly problems: Problem[] };

/** A folder on the way down: `prefix` is its path within the folder given, `above` the real paths of its parents. */
type Folder = { readonly path: string; readonly prefix: string; readonly above: readonly string[] };

function walk(folder: Folder, found: Finds): void {
  try {
    const real = realpathSync(folder.path);
    if (folder.above.includes(real)) {
      found.problems.push({ path: folder.path, reason: reasonOf("ELOOP") });
      return;
    }
    for (const entry of readdirSync(folder.path, { withFileTypes: true })) {
      const isText = entry.name.endsWith(".txt");
      if (isText || entry.isDirectory() || entry.isSymbolicLink())
        look(entry.name, { ...folder, above: [...folder.above, real] }, found);
    }
  } catch (thrown) {
    found.problems.push({ path: folder.path, reason: reasonOf(codeOf(thrown)) });
  }
}

function look(name: string, folder: Folder, found: Finds): void {
  const path = join(folder.path, name);
  const isText = name.endsWith(".txt");
  const failure = failureOf(path);
  if (failure !== undefined) {
    if (isText || failure === "ELOOP") found.problems.push({ path, reason: reasonOf(failure) });
  } else if (statSync(path).isDirectory()) {
    walk({ path, prefix: `${folder.prefix}${name}/`, above: folder.above }, found);
  } else if (isText) {
    keep(path, `${folder.prefix}${name}`, found);
  }
}

function keep(path: string, source: string, found: Finds): void {
  const stat = statSync(path);
  if (stat.isFile()) found.files.push({ path, source, size: stat.size });
  else found.problems.push({ path, reason: "is not a regular file" });
}

/** The code of the error that looking at a path gives, or undefined where it can be looked at. */
function failureOf(path: string): string | undefined {
  try {
    statSync(path);
    return undefined;
  } catch (thrown) {
    return codeOf(thrown);
  }
}

const codeOf = (thrown: unknown): string => (thrown as NodeJS.ErrnoException).code ?? String(thrown);

/** What an error code of the file system means, as the end of a sentence that starts with the path. */
export function reasonOf(code: string): string {
  if (code === "EACCES" || code === "EPERM") return "may not be read: permission denied";
  if (code === "ELOOP") return "is a symbolic link loop";
  if (code === "ENOENT") return "points at nothing";
  if (code === "ENOTDIR") return "is not a folder";
  return `could not be read (${code})`;
}
