import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import { CallError } from "../errors.ts";
import { isServer, openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";

/** Which graph a call means. */
export type Which = { readonly output: string; readonly store?: string; readonly config: Config };

const targetOf = ({ output, store, config }: Which): string =>
  store ?? config.neo4j.uri ?? join(output, "graph.grafeo");

/** Opens the graph to write to it, and makes it where there is none. */
export const openGraph = (which: Which): Promise<Store> => openStore(targetOf(which), which.config.neo4j);

/** Opens the graph to read it; undefined where there is none yet. */
export async function openExisting(which: Which): Promise<Store | undefined> {
  const target = targetOf(which);
  return isServer(target) || existsSync(target) ? openGraph(which) : undefined;
}

/** Opens the graph to read it; that there is none is a wrong call. */
export async function openToRead(which: Which): Promise<Store> {
  const graph = await openExisting(which);
  if (graph !== undefined) return graph;
  throw new CallError("bad-store", [
    `there is no graph at ${targetOf(which)}: run ingest first, or name another --output`,
  ]);
}
