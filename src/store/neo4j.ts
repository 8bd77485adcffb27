import neo4j, { type Driver, type Record as Neo4jRecord, type Session } from "neo4j-driver";
import type { Delta, Graph } from "../../pipeline/graph/graph.ts";
import { type Encode, fullTextStatements, schemaStatements } from "./cypher.ts";
import { fromNeo4j, toNeo4j } from "./neo4j-values.ts";
import { type Found, searchWords } from "./search.ts";
import type { Answer, Store } from "./store.ts";
import { StoreError } from "./store-error.ts";
import { type Named, type Run, readGraph, refuseForeign, writeDelta } from "./whole-graph.ts";

/** How to reach a Neo4j server; without a password nobody signs in. */
export type Neo4jSettings = {
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
};

const encode: Encode = (value, type) => {
  if (type === "integer") return neo4j.int(Number(value));
  if (type !== "date") return value;
  const [year, month, day] = String(value).split("-").map(Number);
  return new neo4j.types.Date(neo4j.int(year ?? 0), neo4j.int(month ?? 1), neo4j.int(day ?? 1));
};

/** Opens a graph on a Neo4j server, and makes sure that it answers. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Store> {
  const { uri, username = "neo4j", password, database } = settings;
  const name = nameOf(uri);
  const driver = driverFor(uri, password === undefined ? undefined : { username, password });
  try {
    await driver.verifyConnectivity();
    await driver.executeQuery("RETURN 1", {}, database === undefined ? {} : { database });
  } catch (cause) {
    await driver.close();
    throw notReached(name, settings, cause);
  }
  return new Neo4jStore(driver, { name, settings });
}

/** The address without whoever signs in there. */
const nameOf = (uri: string): string => uri.replace(/\/\/[^/@]*@/, "//");

function driverFor(uri: string, who: { username: string; password: string } | undefined): Driver {
  try {
    return neo4j.driver(uri, who && neo4j.auth.basic(who.username, who.password), {
      disableLosslessIntegers: true,
      connectionTimeout: 10_000,
      maxTransactionRetryTime: 15_000,
      userAgent: "pressgraph",
    });
  } catch (cause) {
    const message = `${nameOf(uri)} is not the address of a Neo4j server: write it as neo4j://localhost:7687.`;
    throw new StoreError("bad-address", message, { cause });
  }
}

const codeOf = (thrown: unknown): string =>
  typeof thrown === "object" && thrown !== null && "code" in thrown ? String(thrown.code) : "";

function notReached(
  name: string,
  { password, database, username = "neo4j" }: Neo4jSettings,
  cause: unknown,
): StoreError {
  const code = codeOf(cause);
  if (code.startsWith("Neo.ClientError.Security")) {
    const message =
      password === undefined
        ? `Neo4j at ${name} asks for a password: set NEO4J_PASSWORD (and NEO4J_USERNAME where it is not neo4j).`
        : `Neo4j at ${name} does not accept the password of ${username}: check NEO4J_USERNAME and NEO4J_PASSWORD.`;
    return new StoreError("refused", message, { cause });
  }
  if (code.startsWith("Neo.ClientError.Database")) {
    const message = `Neo4j at ${name} has no database ${database ?? "of its own"}: check NEO4J_DATABASE, or leave it unset.`;
    return new StoreError("no-database", message, { cause });
  }
  return new StoreError(
    "unreachable",
    `Neo4j at ${name} cannot be reached: start it (docker compose up, or scripts/neo4j.sh start), or check the address.`,
    { cause },
  );
}

/** The graph in a database of a Neo4j server. */
class Neo4jStore implements Store {
  readonly name: string;
  readonly #driver: Driver;
  readonly #settings: Neo4jSettings;

  constructor(driver: Driver, { name, settings }: { name: string; settings: Neo4jSettings }) {
    this.name = name;
    this.#driver = driver;
    this.#settings = settings;
  }

  async prepare(): Promise<void> {
    await refuseForeign(this.#read, this.name);
    const { database } = this.#settings;
    for (const statement of [...schemaStatements, ...fullTextStatements, "CALL db.awaitIndexes(300)"]) {
      await this.#asked(() => this.#driver.executeQuery(statement, {}, database === undefined ? {} : { database }));
    }
  }

  read(): Promise<Graph> {
    return readGraph(this.#read);
  }

  async apply(delta: Delta, progress?: (done: number, total: number) => void): Promise<void> {
    await writeDelta(delta, { name: this.name, run: this.#write, encode, progress });
  }

  /** The server itself refuses to write in a session that was opened for reading. */
  async query(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    if (cypher.trim() === "") throw new StoreError("bad-query", "The query cannot be run: it is empty.");
    return this.#asked(() =>
      this.#within("READ", async (session) => {
        const { records } = await session.executeRead((work) => work.run(cypher, toNeo4j(parameters)));
        const [first] = records;
        const columns = first?.keys ?? (await this.#columns(session, cypher, parameters));
        return { columns: columns.map(String), rows: records.map((record) => [...record.values()].map(fromNeo4j)) };
      }),
    );
  }

  /** The columns of an answer without rows. */
  async #columns(session: Session, cypher: string, parameters: Named): Promise<readonly PropertyKey[]> {
    return session.executeRead((work) => work.run(cypher, toNeo4j(parameters)).keys());
  }

  /** Looks in the full-text indexes, which know neither case nor accents, for all of the words. */
  async search(words: string, limit: number): Promise<readonly Found[]> {
    const query = searchWords(words)
      .map((word) => `+"${word}"`)
      .join(" ");
    if (query === "") return [];
    const call = (index: string) =>
      `CALL db.index.fulltext.queryNodes('${index}', $query) YIELD node, score ` +
      "RETURN node.id AS id, labels(node)[0] AS label, coalesce(node.name, node.text) AS text, score";
    const { rows } = await this.query(
      `CALL () { ${call("names")} UNION ALL ${call("quotations")} } RETURN id, label, text ORDER BY score DESC, id LIMIT $limit`,
      { query, limit },
    );
    return rows.map(([id, label, text]) => ({ id: String(id), label: String(label), text: String(text) }));
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  readonly #read: Run = (text, parameters = {}) =>
    this.#asked(() =>
      this.#within("READ", (session) => session.executeRead(async (work) => named(await work.run(text, parameters)))),
    );

  readonly #write: Run = (text, parameters = {}) =>
    this.#asked(() =>
      this.#within("WRITE", (session) => session.executeWrite(async (work) => named(await work.run(text, parameters)))),
    );

  async #within<Value>(
    defaultAccessMode: "READ" | "WRITE",
    work: (session: Session) => Promise<Value>,
  ): Promise<Value> {
    const { database } = this.#settings;
    const session = this.#driver.session({ defaultAccessMode, ...(database !== undefined && { database }) });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  async #asked<Value>(ask: () => Promise<Value>): Promise<Value> {
    try {
      return await ask();
    } catch (cause) {
      const code = codeOf(cause);
      if (/AccessMode|\.Forbidden/.test(code)) {
        const message = "The query would change the graph: only reading queries are answered.";
        throw new StoreError("write-refused", message, { cause });
      }
      if (/^Neo\.ClientError\.(?:Statement|Procedure|Transaction)\./.test(code) && cause instanceof Error) {
        throw new StoreError("bad-query", `The query cannot be run: ${cause.message}`, { cause });
      }
      if (code === "ServiceUnavailable" || code === "SessionExpired" || code.startsWith("Neo.ClientError.Security")) {
        throw notReached(this.name, this.#settings, cause);
      }
      throw cause;
    }
  }
}

const named = ({ records }: { readonly records: readonly Neo4jRecord[] }): Named[] =>
  records.map((record) => Object.fromEntries(record.keys.map((key) => [String(key), fromNeo4j(record.get(key))])));
