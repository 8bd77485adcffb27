import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { assemble } from "../../../pipeline/graph/assemble.ts";
import { difference } from "../../../pipeline/graph/delta.ts";
import { writeSnapshot } from "../../../pipeline/graph/snapshot.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { openStore } from "../../../src/store/open.ts";
import { goldArticles, textsOf } from "../../pipeline/graph/articles.ts";

const loader = fileURLToPath(new URL("load-in-circles.ts", import.meta.url));

/** Loads in another process until it is killed, `after` milliseconds into its writing. */
async function killWhileLoading(args: readonly string[], after: number): Promise<void> {
  const child = fork(loader, args, { execArgv: ["--import", "tsx"] });
  const ended = new Promise((end) => child.once("exit", end));
  await Promise.race([new Promise((ready) => child.once("message", ready)), ended]);
  await new Promise((wait) => setTimeout(wait, after));
  child.kill("SIGKILL");
  await ended;
}

it("is mended by the next load after a program was killed while it wrote", async () => {
  const articles = goldArticles();
  const lexicon = loadLexicon();
  const graphOf = (some: typeof articles) =>
    assemble(resolve(some.map(({ record }) => record)), textsOf(some), lexicon);
  const whole = graphOf(articles);
  const folder = mkdtempSync(join(tmpdir(), "pressgraph-"));
  try {
    const files = [graphOf(articles.slice(0, 9)), whole, graphOf(articles.slice(9))].map((graph, i) => {
      const file = join(folder, `${i}.jsonl`);
      writeFileSync(file, writeSnapshot(graph));
      return file;
    });
    const path = join(folder, "graph.grafeo");
    for (const after of [3, 20, 45, 80]) {
      await killWhileLoading([path, ...files], after);
      const store = await openStore(path, {});
      await store.prepare();
      await store.apply(difference(await store.read(), whole));
      expect(writeSnapshot(await store.read())).toBe(writeSnapshot(whole));
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
