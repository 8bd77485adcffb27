import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../src/store/open.ts";
import { announceSkip, serverMode, startServer, type TestServer } from "./neo4j-server.ts";

describe("a graph server", () => {
  it.each(["neo4j", "bolt"])("that is not there is named, and how to start it: %s", async (scheme) => {
    await expect(openStore(`${scheme}://127.0.0.1:1`, {})).rejects.toMatchObject({
      name: "StoreError",
      code: "unreachable",
      message:
        `Neo4j at ${scheme}://127.0.0.1:1 cannot be reached: ` +
        "start it (docker compose up, or scripts/neo4j.sh start), or check the address.",
    });
  });

  it("that is no Neo4j cannot be reached either", async () => {
    const other = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" ? address?.port : 0;
    try {
      await expect(openStore(`bolt://127.0.0.1:${port}`, {})).rejects.toMatchObject({ code: "unreachable" });
    } finally {
      other.close();
    }
  });

  it.each(["http://localhost:7474", "neo4j://"])("has an address of its own kind: %s", async (uri) => {
    await expect(openStore(uri, {})).rejects.toMatchObject({ code: "bad-address" });
  });

  it("is named without the password that its address holds", async () => {
    await expect(openStore("bolt://neo4j:secret@127.0.0.1:1", {})).rejects.toMatchObject({
      message: expect.not.stringContaining("secret"),
    });
  });
});

if (serverMode() !== "local") announceSkip("signing in");

describe.runIf(serverMode() === "local")("a graph server that asks for a password", () => {
  let server: TestServer;
  beforeAll(() => {
    server = startServer(7696, "a password of ours");
  }, 240_000);
  afterAll(() => server.stop(), 120_000);

  it("lets in whoever has it", async () => {
    const store = await openStore(server.uri, { username: "neo4j", password: "a password of ours" });
    await store.prepare();
    expect(await store.read()).toEqual({ nodes: [], relationships: [] });
    await store.close();
  });

  it("is asked for by name where no password is set", async () => {
    await expect(openStore(server.uri, {})).rejects.toMatchObject({
      code: "refused",
      message: expect.stringContaining("set NEO4J_PASSWORD"),
    });
  });

  it("does not accept another one", async () => {
    await expect(openStore(server.uri, { password: "a wrong password" })).rejects.toMatchObject({
      code: "refused",
      message: expect.stringContaining("does not accept the password of neo4j"),
    });
  });

  it("has no database but its own", async () => {
    const access = { password: "a password of ours", database: "elsewhere" };
    await expect(openStore(server.uri, access)).rejects.toMatchObject({
      code: "no-database",
      message: expect.stringContaining("no database elsewhere"),
    });
  });
});
