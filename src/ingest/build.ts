import { assemble } from "../../pipeline/graph/assemble.ts";
import type { Graph } from "../../pipeline/graph/graph.ts";
import type { Lexicon } from "../../pipeline/lexicon/lexicon.ts";
import { resolve } from "../../pipeline/resolve/resolve.ts";
import type { Kept } from "./records.ts";

/** The graph of articles as they are kept: a pure function of the set of them. */
export function buildGraph(kept: readonly Kept[], lexicon: Lexicon): Graph {
  const texts = new Map(kept.map(({ record, text }) => [record.source, text]));
  return assemble(resolve(kept.map(({ record }) => record)), texts, lexicon);
}
