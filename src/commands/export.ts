import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { snapshotLines } from "../../pipeline/graph/snapshot.ts";
import { CallError, messageOf } from "../errors.ts";
import { toCsv } from "../export/csv.ts";
import { toCypherScript } from "../export/cypher-script.ts";
import { toGraphml } from "../export/graphml.ts";
import type { Exporter } from "../export/parts.ts";
import { writeAtomically } from "../ingest/records.ts";
import type { Command } from "./command.ts";
import { openToRead } from "./graph.ts";
import { output, store } from "./options.ts";

const exporters = {
  jsonl: (graph) => [{ name: "graph.jsonl", text: snapshotLines(graph) }],
  csv: toCsv,
  graphml: toGraphml,
  cypher: toCypherScript,
} as const satisfies Readonly<Record<string, Exporter>>;

type Options = {
  readonly format: keyof typeof exporters;
  readonly out?: string;
  readonly output: string;
  readonly store?: string;
};

/** `export`: the whole graph as files for other programs. */
export const exportGraph: Command<Options> = {
  name: "export",
  about: "Write the whole graph as files for other programs",
  more: [
    "jsonl    graph.jsonl: a node or relationship a line, as in the snapshot",
    "csv      a file for each label and type of relationship, and import.sh for neo4j-admin",
    "graphml  graph.graphml for networkx, Gephi, yEd",
    "cypher   graph.cypher for cypher-shell on an empty Neo4j database",
  ].join("\n"),
  options: [
    { flags: "--format <format>", about: "what to write", usual: "jsonl", choices: Object.keys(exporters) },
    { flags: "--out <dir>", about: "folder to write to; made where it is missing (required)" },
    output,
    store,
  ],
  async run({ options, terminal, config }) {
    if (options.out === undefined) throw new CallError("bad-option", ["say where to write: --out DIR"]);
    const store = await openToRead({ ...options, config });
    try {
      const graph = await store.read();
      makeFolder(options.out);
      for (const { name, text } of exporters[options.format](graph)) {
        writeAtomically(join(options.out, name), text);
        terminal.write(`${join(options.out, name)}\n`);
      }
    } finally {
      await store.close();
    }
    return 0;
  },
};

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (thrown) {
    throw new CallError("no-such-path", [`${path} cannot be made: ${messageOf(thrown)}`], { cause: thrown });
  }
}
