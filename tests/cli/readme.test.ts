import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const output = mkdtempSync(join(tmpdir(), "pressgraph-readme-"));
const sh = (command: string): string =>
  execFileSync("sh", ["-c", command], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** The commands that the README shows with their answers. */
const shown = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/```console\n\$ (.+)\n([\s\S]*?)```/g)].map(
  ([, command = "", answer = ""]) => ({ command, answer }),
);

describe("the README", () => {
  beforeAll(() => void sh(`npm run --silent ingest -- raw --output ${output}`));
  afterAll(() => rmSync(output, { recursive: true, force: true }));

  it("shows a question with its answer", () => {
    expect(shown.length).toBeGreaterThan(0);
  });

  it.each(shown)("gives the answer that the program gives: $command", ({ command, answer }) => {
    expect(sh(`${command} --output ${output}`)).toBe(answer);
  });
});
