import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract } from "../../pipeline/annotate.ts";
import type { ArticleRecord } from "../../pipeline/facts/record.ts";
import { findArticles } from "../corpus/find.ts";
import { readArticle, usualMaxSize } from "../corpus/read.ts";
import { evaluate } from "../evaluation/evaluate.ts";
import { belowFloors, readFloors } from "../evaluation/floors.ts";
import { readGold } from "../evaluation/gold.ts";
import { details, table } from "../evaluation/print.ts";
import { loadLexicon } from "../lexicon/load.ts";
import type { Command } from "./command.ts";
import { lexicon } from "./options.ts";

type Options = {
  readonly gold?: string;
  readonly floors?: string;
  readonly details?: boolean;
  readonly peer?: boolean;
  readonly lexicon?: string;
};

const ours = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The peer is loaded only where it is asked for. */
async function peerRecords(
  records: ReadonlyMap<string, ArticleRecord>,
  texts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, ArticleRecord>> {
  const { peerRecord } = await import("../evaluation/peer.ts");
  return new Map([...records].map(([id, record]) => [id, peerRecord(record, texts.get(id) ?? "")]));
}

/** `eval`: precision, recall and F1 by kind against hand-made truth. */
export const evaluation: Command<Options> = {
  name: "eval",
  about: "Compare what is extracted with hand-made truth: precision, recall and F1 by kind",
  values: "[path...]",
  more: "Without a path: the samples in raw/ and their gold. The exit status is 1 where a kind falls below its floor.",
  options: [
    { flags: "--gold <dir>", about: "folder of gold files (without it: tests/evaluation/gold)" },
    {
      flags: "--floors <file>",
      about: "file of the F1 to reach by kind (without it: the samples' own, for the samples)",
    },
    { flags: "--details", about: "list everything missed and everything found that is not there, with its place" },
    { flags: "--peer", about: "show beside it what compromise as it comes reaches on the same articles" },
    lexicon,
  ],
  async run({ values, options, terminal }) {
    const found = findArticles(values.length > 0 ? values : [ours("raw")]);
    const gold = readGold(options.gold ?? ours("tests/evaluation/gold"));
    const usualFloors = ours("tests/evaluation/floors.json");
    const samples = values.length === 0 && options.gold === undefined && existsSync(usualFloors);
    const floorsFile = options.floors ?? (samples ? usualFloors : undefined);
    const floors = floorsFile === undefined ? {} : readFloors(floorsFile);
    const known = loadLexicon(options.lexicon);
    const problems = [...found.problems];
    const records = new Map<string, ArticleRecord>();
    const texts = new Map<string, string>();
    for (const file of found.files) {
      const read = await readArticle(file, usualMaxSize);
      if ("problem" in read) {
        problems.push(read.problem);
        continue;
      }
      const record = extract(read.article, known);
      records.set(record.id, record);
      texts.set(record.id, read.article.text);
    }
    const result = evaluate(gold, records);
    const peer = options.peer === true ? evaluate(gold, await peerRecords(records, texts)) : undefined;
    if (options.details === true) terminal.write(details(result, texts));
    terminal.write(table(result, floors, peer));
    const below = belowFloors(result, floors);
    for (const line of [...problems.map(({ path, reason }) => `${path} ${reason}`), ...below]) terminal.note(line);
    return problems.length + below.length > 0 ? 1 : 0;
  },
};
