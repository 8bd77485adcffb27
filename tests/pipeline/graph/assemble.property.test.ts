import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assemble } from "../../../pipeline/graph/assemble.ts";
import { problemsOf } from "../../../pipeline/graph/check.ts";
import type { Graph } from "../../../pipeline/graph/graph.ts";
import { writeSnapshot } from "../../../pipeline/graph/snapshot.ts";
import { articleId } from "../../../pipeline/resolve/ids.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { anyArticles } from "./any-article.ts";
import { type Told, textsOf } from "./articles.ts";

const lexicon = loadLexicon();
const graphOf = (articles: readonly Told[]): Graph =>
  assemble(resolve(articles.map(({ record }) => record)), textsOf(articles), lexicon);

/** The ids that relationships of a type lead from. */
const startsOf = ({ relationships }: Graph, type: string) =>
  new Set(relationships.filter((r) => r.type === type).map((r) => r.start));

describe("the graph of any articles", () => {
  const property = (name: string, holds: (articles: Told[]) => void) =>
    it(name, () => {
      fc.assert(fc.property(anyArticles, holds), { numRuns: 150 });
    });

  property("keeps the ontology", (articles) => {
    expect(problemsOf(graphOf(articles))).toEqual([]);
  });

  property("is the same in whatever order they are read", (articles) => {
    expect(writeSnapshot(graphOf([...articles].reverse()))).toBe(writeSnapshot(graphOf(articles)));
  });

  property("has evidence for every fact", (articles) => {
    const graph = graphOf(articles);
    const supported = startsOf(graph, "SUPPORTED_BY");
    const facts = /^(?:mem|ins|jdg|int|awo|quo):/;
    expect(graph.nodes.filter(({ id }) => facts.test(id) && !supported.has(id))).toEqual([]);
  });

  property("shows spans as the very words of their article", (articles) => {
    const graph = graphOf(articles);
    const texts = new Map(articles.map(({ record, text }) => [articleId(record.source), text]));
    const homes = new Map(graph.relationships.filter((r) => r.type === "IN_ARTICLE").map((r) => [r.start, r.end]));
    for (const { id, label, properties } of graph.nodes) {
      if (label !== "Span") continue;
      const words = texts.get(homes.get(id) ?? "")?.slice(Number(properties["start"]), Number(properties["end"]));
      expect(properties["text"]).toBe(words?.replace(/\p{Surrogate}/gu, "\ufffd"));
    }
  });

  property("derives from facts that are in it", (articles) => {
    const graph = graphOf(articles);
    const ids = new Set(graph.nodes.map(({ id }) => id));
    const facts = graph.relationships.flatMap(({ properties }) => properties["facts"] ?? []);
    expect((facts as string[]).filter((id) => !ids.has(id))).toEqual([]);
  });

  property("holds nothing of an article that is taken out", ([gone, ...others]) => {
    const left = writeSnapshot(graphOf(others));
    expect(gone === undefined || !left.includes(articleId(gone.record.source))).toBe(true);
  });
});
