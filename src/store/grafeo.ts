import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import grafeo, { type GrafeoDB, type QueryResult } from "@grafeo-db/js";
import type { Delta, Graph } from "../../pipeline/graph/graph.ts";
import { type Encode, schemaStatements } from "./cypher.ts";
import { loadEmpty } from "./grafeo-load.ts";
import { type Found, findByWords } from "./search.ts";
import type { Answer, Store } from "./store.ts";
import { StoreError } from "./store-error.ts";
import { type Named, readGraph, refuseForeign, writeDelta } from "./whole-graph.ts";

/** Operators of a plan that write. */
const writes = /^\s*(?:Create|Merge|Set|Add|Remove|Delete|Detach|Insert|Drop|Alter|Foreach)/m;

const encode: Encode = (value, type) => (type === "date" ? { $date: value } : value);

/** Opens the embedded graph at a path; a missing file is made. One process at a time can have it open. */
export function openGrafeo(path: string): Store {
  makeFolderFor(path);
  try {
    return new GrafeoStore(path, existsSync(path) ? grafeo.GrafeoDB.open(path) : grafeo.GrafeoDB.create(path));
  } catch (cause) {
    throw notOpened(path, cause);
  }
}

function makeFolderFor(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    throw notWritten(path, cause);
  }
}

const notWritten = (path: string, cause: unknown): StoreError =>
  new StoreError(
    "refused",
    `The graph at ${path} cannot be written: name another output folder, or change its permissions.`,
    { cause },
  );

function notOpened(path: string, cause: unknown): StoreError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (/cannot be locked|locked by|lock /i.test(reason)) {
    const message = `The graph at ${path} is open in another process: wait until it has ended, or stop it.`;
    return new StoreError("in-use", message, { cause });
  }
  if (/permission denied|read-only|not permitted/i.test(reason)) return notWritten(path, cause);
  const message =
    `The file ${path} cannot be opened as a graph: delete it and ingest again, ` +
    "for it is rebuilt from the records, or name another one.";
  return new StoreError("damaged", message, { cause });
}

/** The graph in a file of this machine. */
class GrafeoStore implements Store {
  readonly name: string;
  readonly #db: GrafeoDB;

  constructor(path: string, db: GrafeoDB) {
    this.name = path;
    this.#db = db;
  }

  readonly #run = async (text: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Named[]> =>
    (await this.#db.executeCypher(text, parameters)).toArray();

  async prepare(): Promise<void> {
    await refuseForeign(this.#run, this.name);
    for (const statement of schemaStatements) await this.#run(statement);
  }

  read(): Promise<Graph> {
    return readGraph(this.#run);
  }

  async apply(delta: Delta, progress?: (done: number, total: number) => void): Promise<void> {
    const removes = delta.removeNodes.length + delta.removeRelationships.length;
    if (this.#db.nodeCount() === 0 && removes === 0) {
      await loadEmpty(this.#db, delta, { encode, name: this.name, progress });
    } else {
      await writeDelta(delta, { name: this.name, run: this.#run, encode, progress });
    }
  }

  /** The plan shows whether a query writes; it runs in a transaction that is never committed, whatever the plan shows. */
  async query(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const plan = await this.#asked(() => this.#db.executeCypher(`EXPLAIN ${cypher}`, parameters));
    if (writes.test(String(plan.scalar()))) throw writeRefused();
    const transaction = this.#db.beginTransaction();
    try {
      const result = await this.#asked(() => transaction.executeCypher(cypher, parameters));
      if (Object.values(result.counters).some((count) => count > 0)) throw writeRefused();
      return { columns: result.columns, rows: result.rows().map((row) => row.map(plain)) };
    } finally {
      transaction.rollback();
    }
  }

  async #asked(ask: () => Promise<QueryResult>): Promise<QueryResult> {
    try {
      return await ask();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      if (/Schema commands/.test(reason)) throw writeRefused(cause);
      const [first = ""] = reason.replace(/^.*?error: (?:GRAFEO-\w+: )?/, "").split("\n");
      throw new StoreError("bad-query", `The query cannot be run: ${first}`, { cause });
    }
  }

  async search(words: string, limit: number): Promise<readonly Found[]> {
    return findByWords(this.#run, words, limit);
  }

  async close(): Promise<void> {
    this.#db.close();
  }
}

const writeRefused = (cause?: unknown): StoreError =>
  new StoreError("write-refused", "The query would change the graph: only reading queries are answered.", { cause });

/** Nodes and relationships as their properties, whatever else the store tells of them. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "object" || value === null) return value;
  const inner = new Set(["_id", "_labels", "_source", "_target", "_type"]);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !inner.has(key))
      .map(([key, part]) => [key, plain(part)]),
  );
}
