import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Lexicon } from "../../pipeline/lexicon/lexicon.ts";

/** The folder of the lexicon that ships with the program. */
export const shippedLexicon = fileURLToPath(new URL("../../pipeline/lexicon/", import.meta.url));

const camelCase = (name: string): string => name.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/**
 * The shipped lexicon: `NAME.json` becomes the field NAME in camel case, and a folder of files (`inspectorates/`,
 * `awards/`) a list in order of file name.
 */
export function loadLexicon(_own?: string): Lexicon {
  const lexicon: Record<string, unknown> = {};
  for (const entry of readdirSync(shippedLexicon, { withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith(".json")) {
      lexicon[camelCase(entry.name.slice(0, -".json".length))] = readJson(join(shippedLexicon, entry.name));
    } else if (entry.isDirectory() && entry.name !== "schema") {
      const folder = join(shippedLexicon, entry.name);
      lexicon[camelCase(entry.name)] = readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => readJson(join(folder, name)));
    }
  }
  return lexicon as Lexicon;
}
