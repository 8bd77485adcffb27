import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A Neo4j server for tests: where it is, who signs in, and how to let go of it. */
export type TestServer = {
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  readonly stop: () => void;
};

/** Where a test may find a server: one that is running already, one that the test starts, or none. */
export const serverMode = (): "given" | "local" | "none" =>
  process.env["NEO4J_URI"] ? "given" : process.env["PRESSGRAPH_NEO4J"] === "local" ? "local" : "none";

/**
 * The server that NEO4J_URI names, or, with PRESSGRAPH_NEO4J=local, one started by scripts/neo4j.sh on a port and in
 * a data folder of its own; a server that does not start is a failure. Each test file needs another port.
 */
export function startServer(port: number, password?: string): TestServer {
  if (serverMode() === "given" && password === undefined) {
    const value = (name: string, key: string) => (process.env[name] ? { [key]: process.env[name] } : {});
    return {
      uri: process.env["NEO4J_URI"] ?? "",
      ...value("NEO4J_USERNAME", "username"),
      ...value("NEO4J_PASSWORD", "password"),
      ...value("NEO4J_DATABASE", "database"),
      stop: () => {},
    };
  }
  const data = `${root}.neo4j/test-${port}`;
  const { NEO4J_PASSWORD: _, NEO4J_DATA: __, ...environment } = process.env;
  const env = {
    ...environment,
    NEO4J_BOLT_PORT: String(port),
    NEO4J_DATA: data,
    NEO4J_HEAP: "512m",
    ...(password !== undefined && { NEO4J_PASSWORD: password }),
  };
  const script = (command: string): void => {
    execFileSync(`${root}scripts/neo4j.sh`, [command], { env, stdio: ["ignore", "inherit", "inherit"] });
  };
  script("stop");
  rmSync(data, { recursive: true, force: true });
  script("start");
  return {
    uri: `bolt://127.0.0.1:${port}`,
    ...(password !== undefined && { password }),
    stop: () => {
      script("stop");
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Says, so that nobody overlooks it, that half of a contract was not tested. */
export function announceSkip(what: string): void {
  console.warn(
    `\n*** ${what}: the Neo4j half is SKIPPED. ***\n` +
      "*** Set PRESSGRAPH_NEO4J=local (a JDK and Maven are needed) or NEO4J_URI (an empty database) to run it. ***\n",
  );
}
