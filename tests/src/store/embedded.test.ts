import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../src/store/open.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pressgraph-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that has a graph open; it says so, and holds it until it is told to end. */
async function holder(path: string): Promise<ChildProcess> {
  const script = `require("@grafeo-db/js").GrafeoDB.create(${JSON.stringify(path)}); console.log("open"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  return child;
}

describe("the embedded store", () => {
  it("makes a file that is missing, and the folders above it", async () => {
    const path = join(folder, "a", "b", "graph.grafeo");
    const store = await openStore(path, {});
    await store.prepare();
    await store.close();
    expect(existsSync(path)).toBe(true);
  });

  it("says that another process has it open, and opens once that has ended", async () => {
    const path = join(folder, "graph.grafeo");
    const child = await holder(path);
    try {
      await expect(openStore(path, {})).rejects.toMatchObject({
        name: "StoreError",
        code: "in-use",
        message: `The graph at ${path} is open in another process: wait until it has ended, or stop it.`,
      });
    } finally {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await ended;
    }
    const store = await openStore(path, {});
    await store.close();
  });

  it.each([
    ["text", "This is an article and no graph.\n".repeat(500)],
    ["nothing", ""],
  ])("says what to do with a file that holds %s", async (_, content) => {
    const path = join(folder, "graph.grafeo");
    writeFileSync(path, content);
    await expect(openStore(path, {})).rejects.toMatchObject({
      code: "damaged",
      message: expect.stringContaining("delete it and ingest again"),
    });
  });

  it("does not take a folder for a graph", async () => {
    await expect(openStore(folder, {})).rejects.toMatchObject({ code: "damaged" });
  });

  it("cannot make a file below a file", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(openStore(join(folder, "file", "graph.grafeo"), {})).rejects.toMatchObject({ code: "refused" });
  });
});
