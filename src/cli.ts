import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { extract } from "../pipeline/annotate.ts";
import { loadLexicon } from "./lexicon/load.ts";

// The first light of day: `extract` alone, so that every reader can be tried on real text. The commands replace it.
const lexicon = loadLexicon();
const [, ...args] = process.argv.slice(2);
const emit = (source: string, text: string, bytes: Buffer, published?: string) =>
  process.stdout.write(
    `${JSON.stringify(extract({ source, sha256: createHash("sha256").update(bytes).digest("hex"), text, ...(published !== undefined && { published }) }, lexicon))}\n`,
  );
const jsonl = args.indexOf("--jsonl");
if (jsonl >= 0) {
  for (const line of readFileSync(args[jsonl + 1] === "-" ? 0 : (args[jsonl + 1] ?? ""), "utf8").split("\n")) {
    if (line.trim() === "") continue;
    const { id, text, published } = JSON.parse(line) as { id: string; text: string; published?: string };
    emit(id, text, Buffer.from(text), published);
  }
} else {
  for (const path of args) {
    const files = statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((f) => f.endsWith(".txt"))
          .sort()
          .map((f) => join(path, f))
      : [path];
    for (const file of files) {
      const bytes = readFileSync(file);
      emit(basename(file), new TextDecoder("utf-8").decode(bytes), bytes);
    }
  }
}
