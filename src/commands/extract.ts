import { statSync } from "node:fs";
import type { Article } from "../../pipeline/document/document.ts";
import { type Found, findArticles } from "../corpus/find.ts";
import { readJsonLines } from "../corpus/json-lines.ts";
import { readArticle, usualMaxSize } from "../corpus/read.ts";
import { CallError, faultOf } from "../errors.ts";
import { inOrder, openPool, type Pool, threadsFor } from "../ingest/pool.ts";
import { loadLexicon } from "../lexicon/load.ts";
import type { Command, Terminal } from "./command.ts";
import { lexicon, maxSize, workers } from "./options.ts";

type Options = {
  readonly jsonl?: string;
  readonly workers?: number;
  readonly maxSize?: number;
  readonly lexicon?: string;
};

/** `extract`: the record of each article, one a line, and nothing else on standard output. */
export const extract: Command<Options> = {
  name: "extract",
  about: "Print what is read from each article as one record a line (JSON Lines)",
  values: "[path...]",
  more: "A folder stands for the .txt files below it. Nothing is written to disk.",
  options: [
    {
      flags: "--jsonl <file>",
      about: 'read {"id", "text", "published"?} lines instead of files ("-": standard input)',
    },
    workers,
    maxSize,
    lexicon,
  ],
  async run({ values, options, terminal }) {
    if (values.length === 0 && options.jsonl === undefined)
      throw new CallError("bad-option", ["say what to extract: a file, a folder, or --jsonl FILE"]);
    const found = findArticles(values);
    if (options.jsonl !== undefined) refuseUnlessFile(options.jsonl);
    const known = loadLexicon(options.lexicon);
    const bytes = found.files.reduce((sum, file) => sum + file.size, 0);
    const pool = openPool(options.workers ?? threadsFor(bytes), known);
    try {
      const files = await printFiles(found, { pool, terminal, maxSize: options.maxSize ?? usualMaxSize });
      const lines = options.jsonl === undefined ? 0 : await printLines(options.jsonl, { pool, terminal });
      return files + lines > 0 ? 1 : 0;
    } finally {
      await pool.close();
    }
  },
};

function refuseUnlessFile(path: string): void {
  if (path === "-") return;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new CallError("no-such-path", [`${path} does not exist`]);
  if (stat.isDirectory()) throw new CallError("no-such-path", [`${path} is a folder; --jsonl takes a file, or "-"`]);
}

type Printing = { readonly pool: Pool; readonly terminal: Terminal };
type Printed = { readonly record: string } | { readonly failure: string };

/** Prints the records of files in order; the number is how many could not be read. */
async function printFiles(found: Found, { pool, terminal, maxSize }: Printing & { maxSize: number }): Promise<number> {
  for (const { path, reason } of found.problems) terminal.note(`${path} ${reason}`);
  const printed = inOrder(found.files, pool.width, async (file) => {
    const read = await readArticle(file, maxSize);
    return "problem" in read ? failed(read.problem) : recordOf(read.article, pool);
  });
  return found.problems.length + (await print(printed, terminal));
}

async function printLines(path: string, { pool, terminal }: Printing): Promise<number> {
  const printed = inOrder(readJsonLines(path), pool.width, async (line) => {
    if ("problem" in line) return failed(line.problem);
    const result = await recordOf(line.article, pool);
    return "record" in result && line.article.source.endsWith(".txt")
      ? { record: JSON.stringify({ ...JSON.parse(result.record), id: line.article.source }) }
      : result;
  });
  return print(printed, terminal);
}

async function print(results: AsyncIterable<Printed>, terminal: Terminal): Promise<number> {
  let failures = 0;
  for await (const result of results) {
    if ("record" in result) {
      terminal.write(`${result.record}\n`);
    } else {
      terminal.note(result.failure);
      failures++;
    }
  }
  return failures;
}

const failed = ({ path, reason }: { path: string; reason: string }): Printed => ({ failure: `${path} ${reason}` });

/** One article's fault in the program is named and does not stop the others. */
async function recordOf(article: Article, pool: Pool): Promise<Printed> {
  try {
    return { record: await pool.extract(article) };
  } catch (thrown) {
    return { failure: `${article.source} ${faultOf(thrown)}` };
  }
}
