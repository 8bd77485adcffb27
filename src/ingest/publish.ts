import { readFileSync } from "node:fs";
import { join } from "node:path";
import { difference, isEmpty } from "../../pipeline/graph/delta.ts";
import type { Delta, Graph } from "../../pipeline/graph/graph.ts";
import { snapshotLines } from "../../pipeline/graph/snapshot.ts";
import type { Store } from "../store/store.ts";
import { writeAtomically } from "./records.ts";

/** What publishing wrote, or would have. */
export type Published = { readonly delta: Delta; readonly snapshotChanged: boolean };

/** What tells how far writing is. */
export type Step = (done: number, total: number) => void;

/** Where a graph is published, and who is told how far it is. */
export type Place = { readonly store: Store; readonly output: string; readonly step: Step };

const nothing: Graph = { nodes: [], relationships: [] };

/** The snapshot's file below an output folder. */
export const snapshotFile = (output: string): string => join(output, "snapshot", "graph.jsonl");

/** How a graph differs from what a store holds; a store that is not there yet holds nothing. */
export async function compare(graph: Graph, store: Store | undefined, output: string): Promise<Published> {
  const before = store === undefined ? nothing : await store.read();
  return { delta: difference(before, graph), snapshotChanged: !holds(snapshotFile(output), snapshotLines(graph)) };
}

/** Writes the difference to the store, and then the snapshot. A crash between the two is mended by the next call. */
export async function publish(graph: Graph, { store, output, step }: Place): Promise<Published> {
  const published = await compare(graph, store, output);
  if (!isEmpty(published.delta)) await store.apply(published.delta, step);
  if (published.snapshotChanged) writeAtomically(snapshotFile(output), snapshotLines(graph));
  return published;
}

/** Whether a file holds exactly these pieces of text. */
function holds(path: string, pieces: Iterable<string>): boolean {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return false;
  }
  let at = 0;
  for (const piece of pieces) {
    const expected = Buffer.from(piece);
    if (!bytes.subarray(at, at + expected.length).equals(expected)) return false;
    at += expected.length;
  }
  return at === bytes.length;
}
