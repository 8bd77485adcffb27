import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extract } from "../../pipeline/annotate.ts";
import { sha256 } from "../../src/corpus/read.ts";
import { loadLexicon } from "../../src/lexicon/load.ts";
import { digest } from "./digest.ts";

const raw = fileURLToPath(new URL("../../raw/", import.meta.url));
const lexicon = loadLexicon();

/** What is read of every sample. After a change that is meant: `npm run unit -- tests/golden -u`, and read the diff. */
describe("the samples", () => {
  it.each(readdirSync(raw).filter((name) => name.endsWith(".txt")))("%s is read as it was", async (source) => {
    const text = readFileSync(join(raw, source), "utf8").replace(/^\uFEFF/, "");
    const record = extract({ source, sha256: sha256(text), text }, lexicon);
    await expect(digest(record)).toMatchFileSnapshot(`./records/${source}`);
  });
});
