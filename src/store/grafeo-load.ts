import type { GrafeoDB } from "@grafeo-db/js";
import type { Delta } from "../../pipeline/graph/graph.ts";
import { nodeLabels, nodeType, relationshipType } from "../../pipeline/graph/schema.ts";
import { type Encode, encoded } from "./cypher.ts";
import { StoreError } from "./store-error.ts";

const nodesAtOnce = 5_000;
const edgesAtOnce = 10_000;

/** How a graph is put into an empty file. */
export type Loading = {
  readonly name: string;
  readonly encode: Encode;
  readonly progress?: ((done: number, total: number) => void) | undefined;
};

/** Puts nodes and relationships into an empty file, several times as fast as by statements. */
export async function loadEmpty(db: GrafeoDB, delta: Delta, { name, encode, progress }: Loading): Promise<void> {
  const total = delta.putNodes.length + delta.putRelationships.length;
  let done = 0;
  const report = (more: number): void => {
    done += more;
    progress?.(done, total);
  };
  const inner = new Map<string, number>();
  for (const label of nodeLabels) {
    const nodes = delta.putNodes.filter((node) => node.label === label);
    for (let i = 0; i < nodes.length; i += nodesAtOnce) {
      const batch = nodes.slice(i, i + nodesAtOnce);
      const rows = batch.map(({ properties }) => encoded(properties, nodeType(label).properties, encode));
      const made = await db.batchCreateNodesWithProps(label, rows);
      batch.forEach(({ id }, n) => {
        const at = made[n];
        if (at !== undefined) inner.set(id, at);
      });
      report(batch.length);
    }
  }
  for (let i = 0; i < delta.putRelationships.length; i += edgesAtOnce) {
    const batch = delta.putRelationships.slice(i, i + edgesAtOnce);
    const edges = batch.map(({ type, start, end, properties }) => {
      const [src, dst] = [inner.get(start), inner.get(end)];
      if (src === undefined || dst === undefined)
        throw new StoreError("miscounted", `An end of ${start} ${type} ${end} is missing.`);
      return { src, dst, type, properties: encoded(properties, relationshipType(type)?.properties ?? {}, encode) };
    });
    await db.batchCreateEdges(edges);
    report(batch.length);
  }
  if (db.nodeCount() !== delta.putNodes.length || db.edgeCount() !== delta.putRelationships.length) {
    throw new StoreError("miscounted", `${name} has not taken all that it was given: delete it, and ingest again.`);
  }
}
