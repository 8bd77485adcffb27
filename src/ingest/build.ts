import { assemble } from "../../pipeline/graph/assemble.ts";
import type { Graph } from "../../pipeline/graph/graph.ts";
import type { Lexicon } from "../../pipeline/lexicon/lexicon.ts";
import type { Decision } from "../../pipeline/resolve/decisions.ts";
import { knowledgeOf } from "../../pipeline/resolve/knowledge.ts";
import { type Resolution, resolve } from "../../pipeline/resolve/resolve.ts";
import type { Kept } from "./records.ts";

/** A graph with what it was made of: who is who, and the raw texts by source. */
export type Built = {
  readonly graph: Graph;
  readonly resolution: Resolution;
  readonly texts: ReadonlyMap<string, string>;
};

/** Builds the graph of articles as they are kept: a pure function of the set of them, the lexicon and the decisions. */
export function build(kept: readonly Kept[], lexicon: Lexicon, decisions: readonly Decision[] = []): Built {
  const texts = new Map(kept.map(({ record, text }) => [record.source, text]));
  const byRecord = new Map(kept.map(({ record, text }) => [record.id, text]));
  const resolution = resolve(
    kept.map(({ record }) => record),
    knowledgeOf(lexicon, byRecord, decisions),
  );
  return { graph: assemble(resolution, texts, lexicon), resolution, texts };
}
