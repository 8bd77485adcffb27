import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/corpus/read.ts";
import { inOrder, openPool, threadsFor } from "../../../src/ingest/pool.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("inOrder", () => {
  it("gives results in the order of the items, whichever is ready first", async () => {
    const task = async (n: number) => {
      await wait(n % 2 === 0 ? 20 : 1);
      return n;
    };
    const items = [...Array(20).keys()];
    expect(await collect(inOrder(items, 4, task))).toEqual(items);
  });

  it("has no more under way than it may", async () => {
    let now = 0;
    let most = 0;
    const task = async () => {
      most = Math.max(most, ++now);
      await wait(2);
      now--;
    };
    await collect(inOrder(Array(30).keys(), 3, task));
    expect(most).toBe(3);
  });

  it("passes on what a task throws", async () => {
    const task = async (n: number) => {
      if (n === 3) throw new Error("three");
      return n;
    };
    await expect(collect(inOrder([1, 2, 3, 4], 2, task))).rejects.toThrow("three");
  });
});

describe("openPool", () => {
  it("extracts the same on threads as here", async () => {
    const lexicon = loadLexicon();
    const texts = ["Jane Moor is the leader of Fenwick Council.", "“We are proud,” said Mr Moor on 3 May 2024."];
    const articles = texts.map((text, i) => ({ source: `${i}.txt`, sha256: sha256(text), text }));
    const here = openPool(1, lexicon);
    const threads = openPool(2, lexicon);
    try {
      const expected = await Promise.all(articles.map(here.extract));
      expect(await Promise.all(articles.map(threads.extract))).toEqual(expected);
    } finally {
      await threads.close();
    }
  });

  it("starts no threads for a handful of articles", () => {
    expect(threadsFor(90_000)).toBe(1);
  });
});
