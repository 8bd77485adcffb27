import type { Delta, GraphNode } from "../../pipeline/graph/graph.ts";
import { CallError } from "../errors.ts";
import { build } from "../ingest/build.ts";
import { compare, publish, snapshotFile } from "../ingest/publish.ts";
import { discard, readShelf, refuseDamage, type Shelf } from "../ingest/records.ts";
import { decided, readSettings } from "../ingest/settings.ts";
import { amount, changes } from "../ingest/summary.ts";
import { loadLexicon } from "../lexicon/load.ts";
import { writeReport } from "../report/quality.ts";
import type { Command } from "./command.ts";
import { openToRead } from "./graph.ts";
import { lexicon, output, store } from "./options.ts";

type Options = {
  readonly dryRun?: boolean;
  readonly lexicon?: string;
  readonly output: string;
  readonly store?: string;
};

/** `retract`: takes articles out of the graph, and with them exactly what only they supported. */
export const retract: Command<Options> = {
  name: "retract",
  about: "Take articles out of the graph, with exactly what only they supported",
  values: "<article...>",
  more: "An article is named by its path or by its source (its path within the folder that was ingested).",
  options: [{ flags: "--dry-run", about: "write nothing; show what would go" }, output, store, lexicon],
  async run({ values, options, terminal, config }) {
    const dryRun = options.dryRun === true;
    const shelf = readShelf(options.output);
    refuseDamage(shelf, options.output, []);
    const sources = sourcesOf(values, shelf);
    const settings = readSettings(options.output);
    const known = loadLexicon(options.lexicon ?? settings.lexicon);
    const graph = await openToRead({ ...options, config });
    try {
      for (const source of sources) shelf.kept.delete(source);
      if (!dryRun) for (const source of sources) discard(options.output, source);
      const built = build([...shelf.kept.values()], known, decided(settings));
      const wanted = built.graph;
      const place = { store: graph, output: options.output, step: () => {} };
      const { delta } = dryRun ? await compare(wanted, graph, options.output) : await publish(wanted, place);
      if (!dryRun) writeReport(options.output, built, known.singleHolderPosts);
      const lines = [
        `${dryRun ? "Would retract" : "Retracted"} ${sources.join(", ")}; ${amount(shelf.kept.size, "article")} stay.`,
        ...changes(delta).map((line) => `  ${line}`),
        ...goes(delta),
        ...(dryRun ? [] : [`Wrote ${graph.name} and ${snapshotFile(options.output)}.`]),
      ];
      terminal.write(`${lines.join("\n")}\n`);
    } finally {
      await graph.close();
    }
    return 0;
  },
};

/** The sources that arguments mean: each itself, or the one whose path ends a path given. */
function sourcesOf(values: readonly string[], { kept }: Shelf): readonly string[] {
  const problems: string[] = [];
  const sources = values.flatMap((value) => {
    const path = value.replace(/\\/g, "/");
    const ends = kept.has(path) ? [path] : [...kept.keys()].filter((source) => path.endsWith(`/${source}`));
    if (ends.length === 1) return ends;
    problems.push(
      ends.length === 0
        ? `${value} is no article of the graph`
        : `${value} may be any of ${ends.join(" and ")}: name one of them`,
    );
    return [];
  });
  if (problems.length > 0) throw new CallError("unknown-article", problems);
  return [...new Set(sources)];
}

/** What goes, without the spans: whoever retracts wants to know which people and facts are lost. */
const goes = ({ removeNodes }: Delta): string[] =>
  removeNodes.filter((node) => node.label !== "Span").map((node) => `  - ${node.label} ${nameOf(node)}`);

function nameOf({ id, properties }: GraphNode): string {
  const said = ["name", "source", "role", "grade", "text", "when", "category", "kind"].map((key) => properties[key]);
  const name = said.find((value) => typeof value === "string");
  return name === undefined ? id : `${String(name).replace(/\s+/g, " ").slice(0, 80)} (${id})`;
}
