import type { Delta, Graph } from "../../pipeline/graph/graph.ts";
import type { Found } from "./search.ts";

/** Rows of a query's answer; dates as ISO strings, integers as numbers. */
export type Answer = { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] };

/** A place that holds one graph: the embedded file or a Neo4j database. One behaviour, one contract suite. */
export interface Store {
  /** What it is called in messages: no password in it. */
  readonly name: string;
  /** Makes constraints and indexes; refuses a database that holds something else than a graph of ours. */
  prepare(): Promise<void>;
  /** The graph that it holds, in the snapshot's order. */
  read(): Promise<Graph>;
  /** Writes a difference: `done` items of `total` after each batch. Checks the counts and fails on any mismatch. */
  apply(delta: Delta, progress?: (done: number, total: number) => void): Promise<void>;
  /** Answers a reading query; a writing one is refused. */
  query(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Nodes whose names or words hold all of the given words, whatever their case and accents; the best first. */
  search(words: string, limit: number): Promise<readonly Found[]>;
  close(): Promise<void>;
}
