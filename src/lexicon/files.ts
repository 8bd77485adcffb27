import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CallError, messageOf } from "../errors.ts";

/** A file of a lexicon: `list` is the folder it stands in (`inspectorates`), or its own name where it stands alone. */
export type LexiconFile = { readonly path: string; readonly list: string; readonly alone: boolean };

/** The JSON files of a lexicon's folder, in order of their paths; `schema/` is not part of it. */
export function lexiconFiles(folder: string): readonly LexiconFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry): LexiconFile[] => {
      const path = join(folder, entry.name);
      if (entry.isFile() && entry.name.endsWith(".json"))
        return [{ path, list: entry.name.slice(0, -".json".length), alone: true }];
      if (!entry.isDirectory() || entry.name === "schema") return [];
      return readdirSync(path)
        .filter((name) => name.endsWith(".json"))
        .map((name) => ({ path: join(path, name), list: entry.name, alone: false }));
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The value in a file of JSON; a file that is none says so with its path. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (thrown) {
    throw new CallError("bad-lexicon", [`${path}: ${messageOf(thrown)}`], { cause: thrown });
  }
}
