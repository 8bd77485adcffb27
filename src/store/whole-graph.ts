import { byEnds, byId, sortedProperties } from "../../pipeline/graph/canonical.ts";
import type { Delta, Graph, GraphNode, GraphRelationship, NodeLabel, Properties } from "../../pipeline/graph/graph.ts";
import { nodeLabels, nodeType, relationshipNames, relationshipType } from "../../pipeline/graph/schema.ts";
import { type Encode, nodeCensus, readNodes, readRelationships, relationshipCensus, statementsFor } from "./cypher.ts";
import { StoreError } from "./store-error.ts";

/** Runs a statement and answers its rows as objects, dates as ISO strings and integers as numbers. */
export type Run = (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Named[]>;
export type Named = Readonly<Record<string, unknown>>;

/** Refuses a database with nodes or relationships that no graph of ours has. */
export async function refuseForeign(run: Run, name: string): Promise<void> {
  const strange = new Set<string>();
  for (const { labels, prefix } of await run(nodeCensus)) {
    const [label, ...others] = Array.isArray(labels) ? labels : [];
    const ours = nodeLabels.find((known) => known === label);
    if (ours === undefined || others.length > 0)
      strange.add(`nodes ${label === undefined ? "without a label" : `:${labels}`}`);
    else if (nodeType(ours).prefix !== prefix) strange.add(`nodes :${ours} without an id of ours`);
  }
  for (const { type } of await run(relationshipCensus)) {
    if (typeof type !== "string" || relationshipType(type) === undefined) strange.add(`relationships :${type}`);
  }
  if (strange.size === 0) return;
  throw new StoreError(
    "foreign",
    `${name} holds something else than a graph of this program (${[...strange].sort().slice(0, 5).join(", ")}): ` +
      "name an empty database, or take those out first; nothing was changed.",
  );
}

/** Reads all that a store holds. */
export async function readGraph(run: Run): Promise<Graph> {
  const nodes: GraphNode[] = [];
  for (const label of nodeLabels) {
    for (const { properties } of await run(readNodes(label))) nodes.push(nodeOf(label, properties));
  }
  const relationships: GraphRelationship[] = [];
  for (const type of relationshipNames) {
    for (const { start, end, properties } of await run(readRelationships(type))) {
      relationships.push({ type, start: String(start), end: String(end), properties: propertiesOf(properties) });
    }
  }
  return { nodes: nodes.sort(byId), relationships: relationships.sort(byEnds) };
}

function nodeOf(label: NodeLabel, held: unknown): GraphNode {
  const properties = propertiesOf(held);
  return { id: String(properties["id"]), label, properties };
}

const propertiesOf = (held: unknown): Properties => sortedProperties((held ?? {}) as Properties);

/** How a difference is written: the statement's runner, the encoding of values, and whom to tell how far it is. */
export type Writing = {
  readonly name: string;
  readonly run: Run;
  readonly encode: Encode;
  readonly progress?: ((done: number, total: number) => void) | undefined;
};

/** Writes a difference, statement by statement; one that did not find all its rows is an error. */
export async function writeDelta(delta: Delta, { name, run, encode, progress }: Writing): Promise<void> {
  const statements = statementsFor(delta, encode);
  const total = statements.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { text, rows } of statements) {
    const [answer] = await run(text, { rows });
    const found = Number(answer?.["done"] ?? 0);
    if (found !== rows.length) throw miscounted(name, { text, found, sent: rows.length });
    done += rows.length;
    progress?.(done, total);
  }
}

function miscounted(name: string, { text, found, sent }: { text: string; found: number; sent: number }): StoreError {
  return new StoreError(
    "miscounted",
    `${name} took ${found} of ${sent} rows: something else has changed it meanwhile. Ingest again. (${text})`,
  );
}
