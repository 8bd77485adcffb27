import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lexiconFiles } from "./files.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * What a record depends on besides its article, as 16 hex digits: the rules, the lexicon with the user's `own` folder,
 * and the libraries. While it is the same, a stored record of the same bytes still holds.
 */
export function readerVersion(own?: string): string {
  const hash = createHash("sha256");
  const pipeline = readdirSync(join(root, "pipeline"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|json)$/.test(name) && !/^(?:graph|resolve)\b/.test(name))
    .sort();
  for (const name of pipeline) hash.update(`${name}\0`).update(readFileSync(join(root, "pipeline", name)));
  for (const { list, path } of own === undefined ? [] : lexiconFiles(own))
    hash.update(`own ${list}\0`).update(readFileSync(path));
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: unknown };
  return hash.update(JSON.stringify(dependencies)).digest("hex").slice(0, 16);
}
