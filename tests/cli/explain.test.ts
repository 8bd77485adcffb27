import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSnapshot } from "../../pipeline/graph/snapshot.ts";
import { explain } from "../../src/commands/explain.ts";
import { ingest } from "../../src/commands/ingest.ts";
import { report } from "../../src/commands/report.ts";
import { retract } from "../../src/commands/retract.ts";
import { call } from "./in-process.ts";
import { run, samples, scratch } from "./run.ts";

const place = scratch({
  "raw/a.txt":
    "Hexby improves\n\n3 May 2022\n\nOfsted rated Hexby Council good in March 2022.\n\nJohn Ash spoke. “We are proud,” said John Ash, chief executive of Hexby Council.\n",
  "raw/b.txt":
    "Hexby on the mend\n\n5 May 2022\n\nJ Ash, chief executive of Hexby Council, said: “It was hard work.”\n",
  "raw/c.txt": "Tolland news\n\n9 June 2022\n\n“We listen,” said John Ash, director of housing at Tolland Council.\n",
});
afterAll(place.remove);
const output = join(place.folder, "output");
const read = (name: string): string => readFileSync(join(output, name), "utf8");
const explained = async (...ids: string[]): Promise<string> => (await call(explain, ids, { options: { output } })).out;

beforeAll(() => call(ingest, [join(place.folder, "raw")], { options: { output } }));

describe("explain", () => {
  it("shows a person with file, line, words, facts, what was merged and what nearly was", async () => {
    const out = await explained("per:john-ash~hexby-council");
    expect(out).toMatch(/^Person per:john-ash~hexby-council\nJohn Ash\n/);
    expect(out).toContain("  a.txt:7\n    »John Ash« spoke.\n");
    expect(out).toContain("  b.txt:5\n    »J Ash«, chief executive of Hexby Council, said: “It was hard work.”\n");
    expect(out).toMatch(/HAS_MEMBERSHIP mem:\w+ {2}John Ash, chief executive at Hexby Council\n/);
    expect(out).toContain("Merged, because:\n  John Ash (a) and J Ash (b): same-name-same-organisation (0.9)\n");
    expect(out).toMatch(
      /Close, but not merged:\n(?: {2}.*\n)*? {2}John Ash \(a\) and John Ash \(c\): same-name-elsewhere \(0\.5\)\n/,
    );
  });

  it("takes any of an entity's ids, and more than one", async () => {
    expect(await explained("per:j-ash~hexby-council")).toBe(await explained("per:john-ash~hexby-council"));
    expect(await explained("org:hexby-council", "org:ofsted")).toMatch(
      /^Organisation org:hexby-council\n.*\n\nOrganisation org:ofsted\n/s,
    );
  });

  it("shows a fact with its rule and the very words that it was read from", async () => {
    const { nodes } = readSnapshot(read("snapshot/graph.jsonl"));
    const quote = nodes.find(
      ({ properties }) => properties["text"] === "“We are proud,”" || properties["text"] === "We are proud,",
    );
    const out = await explained(quote?.id ?? "");
    expect(out).toMatch(/ {2}a\.txt:7 {2}by [\w, -]+\n.*»“?We are proud,”?«/);
  });

  it("says which ids name nothing", async () => {
    const { status, out, err } = await run(["explain", "per:nobody", "org:ofsted", "x'y", "--output", output]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toBe(
      `pressgraph: nothing in the graph of ${output} has the id per:nobody\npressgraph: nothing in the graph of ${output} has the id x'y\n`,
    );
  });
});

describe("the report", () => {
  it("stands in a file after every ingest, every retraction and on its own, and is the same each time", async () => {
    const before = read("report/quality.md");
    expect(before).toMatch(/^# Quality report\n/);
    const { out } = await call(report, [], { options: { output } });
    expect(out).toMatch(/Contradictions +0\n.*Wrote .*quality\.md\.\n$/s);
    expect(read("report/quality.md")).toBe(before);
    await call(retract, ["c.txt"], { options: { output } });
    expect(before).toContain("- person: same-name-elsewhere (0.5)");
    expect(read("report/quality.md")).not.toContain("same-name-elsewhere");
    await call(ingest, [join(place.folder, "raw")], { options: { output } });
    expect(read("report/quality.md")).toBe(before);
  });

  it("tells what a careful reader would look at", async () => {
    const lines = [
      "Tolland news",
      "",
      "9 June 2022",
      "",
      "“Nobody asked us,” it says on a wall. Mary Poole, 81, watched.",
      "",
      "It was opened on 31 February 2022.",
    ];
    place.write("odd/d.txt", lines.join("\n"));
    const odd = join(place.folder, "odd-out");
    await call(ingest, [join(place.folder, "odd")], { options: { output: odd } });
    const text = readFileSync(join(odd, "report/quality.md"), "utf8");
    expect(text).toMatch(
      /## Quotations without a speaker \([1-9]\d*\)\n\n.*\n\n- somebody: “.*d\.txt:5: [»“]+Nobody asked us,[«”]+ it says/s,
    );
    expect(text).toMatch(
      /## People without a role \(1\)\n\n.*\n\n- Mary Poole `per:[^`]+`\n {2}- d\.txt:5: .*»Mary Poole«/s,
    );
    expect(text).toMatch(/## Text that no rule could use \(1\)\n\n.*\n\n- d\.txt:7: /s);
  });
});

describe("every fact", () => {
  const facts = new Set(["Membership", "Inspection", "Judgement", "Intervention", "AwardOutcome", "Quote"]);

  it("of every snapshot has evidence, before and after a retraction, and no sample raises a false alarm", async () => {
    const whole = join(place.folder, "samples-out");
    const unsupported = (): string[] => {
      const { nodes, relationships } = readSnapshot(readFileSync(join(whole, "snapshot/graph.jsonl"), "utf8"));
      const words = new Set(nodes.filter(({ label }) => label === "Span").map(({ id }) => id));
      const supported = new Set(
        relationships.filter(({ type, end }) => type === "SUPPORTED_BY" && words.has(end)).map(({ start }) => start),
      );
      const all = nodes.filter(({ label }) => facts.has(label));
      expect(all.length).toBeGreaterThan(100);
      return all.filter(({ id }) => !supported.has(id)).map(({ id }) => id);
    };
    await call(ingest, [samples], { options: { output: whole } });
    expect(unsupported()).toEqual([]);
    expect(readFileSync(join(whole, "report/quality.md"), "utf8")).toContain("## Contradictions (0)\n");
    await call(retract, ["dev-02-thornmere-ilacs-gazette.txt"], { options: { output: whole } });
    expect(unsupported()).toEqual([]);
  });
});
