import type { ArticleRecord } from "../../pipeline/facts/record.ts";
import type { FoundFile, Problem } from "../corpus/find.ts";
import { readArticle } from "../corpus/read.ts";
import { faultOf } from "../errors.ts";
import { inOrder, type Pool } from "./pool.ts";
import { type Kept, keep, type Shelf } from "./records.ts";

/** What became of the files of a call; every list in the files' order. */
export type Gathered = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly problems: readonly Problem[];
};

/** What gathering needs: the reader's version decides whether a kept record still holds. */
export type Gathering = {
  readonly shelf: Shelf;
  readonly pool: Pool;
  readonly version: string;
  readonly maxSize: number;
  /** The output folder, or undefined where nothing may be written. */
  readonly output: string | undefined;
  readonly step: (done: number) => void;
};

type Outcome =
  | { readonly outcome: "added" | "changed"; readonly source: string; readonly kept: Kept }
  | { readonly outcome: "unchanged"; readonly source: string }
  | { readonly outcome: "failed"; readonly problem: Problem };

/** Reads and extracts files onto the shelf; a file that is as it was when its record was made is not read again. */
export async function gather(files: readonly FoundFile[], gathering: Gathering): Promise<Gathered> {
  const { shelf, pool, output, step } = gathering;
  const lists = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  const problems: Problem[] = [];
  let done = 0;
  for await (const result of inOrder(files, pool.width, (file) => gatherOne(file, gathering))) {
    step(++done);
    if (result.outcome === "failed") {
      problems.push(result.problem);
      continue;
    }
    lists[result.outcome].push(result.source);
    if (result.outcome === "unchanged") continue;
    shelf.kept.set(result.source, result.kept);
    if (output !== undefined) keep(output, result.kept);
  }
  return { ...lists, problems };
}

async function gatherOne(file: FoundFile, { shelf, pool, version, maxSize }: Gathering): Promise<Outcome> {
  const { source, path } = file;
  const read = await readArticle(file, maxSize);
  if ("problem" in read) return { outcome: "failed", problem: read.problem };
  const { article } = read;
  const before = shelf.kept.get(source);
  if (before?.version === version && before.record.sha256 === article.sha256) return { outcome: "unchanged", source };
  try {
    const record = JSON.parse(await pool.extract(article)) as ArticleRecord;
    const outcome = before === undefined ? "added" : "changed";
    return { outcome, source, kept: { version, text: article.text, record } };
  } catch (thrown) {
    return { outcome: "failed", problem: { path, reason: faultOf(thrown) } };
  }
}
