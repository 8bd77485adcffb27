import { assemble } from "../../pipeline/graph/assemble.ts";
import type { Graph } from "../../pipeline/graph/graph.ts";
import type { Lexicon } from "../../pipeline/lexicon/lexicon.ts";
import { knowledgeOf } from "../../pipeline/resolve/knowledge.ts";
import { type Resolution, resolve } from "../../pipeline/resolve/resolve.ts";
import type { Kept } from "./records.ts";
import type { Decided } from "./settings.ts";

/** A graph with what it was made of: who is who, and the raw texts by source. */
export type Built = {
  readonly graph: Graph;
  readonly resolution: Resolution;
  readonly texts: ReadonlyMap<string, string>;
};

const noDecisions: Decided = { decisions: [], problems: [] };

/** Builds the graph of articles as they are kept: a pure function of the set of them, the lexicon and the decisions. */
export function build(kept: readonly Kept[], lexicon: Lexicon, { decisions, problems }: Decided = noDecisions): Built {
  const texts = new Map(kept.map(({ record, text }) => [record.source, text]));
  const byRecord = new Map(kept.map(({ record, text }) => [record.id, text]));
  const resolved = resolve(
    kept.map(({ record }) => record),
    knowledgeOf(lexicon, byRecord, decisions),
  );
  const decisionProblems = [...problems, ...resolved.decisionProblems].sort((a, b) => a.line - b.line);
  const resolution = { ...resolved, decisionProblems };
  return { graph: assemble(resolution, texts, lexicon), resolution, texts };
}
