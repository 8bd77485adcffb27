import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import PQueue from "p-queue";
import { Piscina } from "piscina";
import { extract } from "../../pipeline/annotate.ts";
import type { Article } from "../../pipeline/document/document.ts";
import type { Lexicon } from "../../pipeline/lexicon/lexicon.ts";

/** Extracts articles, here or on worker threads; the answer is the record as a line of JSON, wherever it is computed. */
export type Pool = {
  /** How many articles may usefully be under way at once. */
  readonly width: number;
  readonly extract: (article: Article) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Below so many bytes of text for each, another thread takes longer to start than it saves. */
const bytesWorthAThread = 1_000_000;

/** How many threads a corpus of `bytes` deserves where the caller names no number: at most one for each core. */
export const threadsFor = (bytes: number): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(bytes / bytesWorthAThread)));

/** Opens a pool of `threads` worker threads; one thread is this one. Threads start with the first article. */
export function openPool(threads: number, lexicon: Lexicon): Pool {
  if (threads <= 1) {
    return { width: 1, extract: async (article) => JSON.stringify(extract(article, lexicon)), close: async () => {} };
  }
  let workers: Piscina<Article, string> | undefined;
  const start = (): Piscina<Article, string> =>
    new Piscina<Article, string>({
      filename: fileURLToPath(new URL("./worker.mjs", import.meta.url)),
      name: "extractLine",
      minThreads: threads,
      maxThreads: threads,
      workerData: lexicon,
    });
  return {
    width: threads * 2,
    extract: (article) => {
      workers ??= start();
      return workers.run(article);
    },
    close: async () => workers?.destroy(),
  };
}

/**
 * Runs a task on every item, at most `width` at once, and gives the results in the order of the items, whichever is
 * ready first. Reads no more of `items` than it needs to keep busy.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  width: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const queue = new PQueue({ concurrency: width });
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = queue.add(() => task(item));
    result.catch(() => {}); // Whoever takes it from the list sees the failure; until then it is not unhandled.
    underWay.push(result);
    const first = underWay.length >= width * 4 ? underWay.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of underWay) yield await result;
}
