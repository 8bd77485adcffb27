import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { addDecision, readDecisions } from "../../../src/ingest/decisions-file.ts";
import { readShelf, recordFile } from "../../../src/ingest/records.ts";
import { keepSettings, readSettings, settingsFor } from "../../../src/ingest/settings.ts";
import { scratch } from "../../cli/run.ts";

const place = scratch({ "a/decisions.tsv": "same\tx\ty\n", "b/decisions.tsv": "", "c/x.txt": "" });
afterAll(place.remove);
const path = (...names: string[]): string => join(place.folder, ...names);

describe("settings", () => {
  it.each([
    "",
    "{",
    "null",
    "5",
    "[]x",
    '{"lexicon":5}',
    '{"decisions":"x"}',
    '{"decisions":null}',
    '{"decisions":{"origin":"x"}}',
  ])("that are damaged are refused with what to do: %s", (content) => {
    place.write("damaged/settings.json", content);
    expect(() => readSettings(path("damaged"))).toThrow(/settings\.json cannot be read: delete it, and ingest again/);
  });

  it("are read as they were kept", () => {
    const settings = { lexicon: "/l", decisions: { origin: "/d.tsv", text: "same\ta\tb\n" } };
    mkdirSync(path("out"));
    keepSettings(path("out"), settings);
    expect(readSettings(path("out"))).toEqual(settings);
    expect(readSettings(path("nowhere"))).toEqual({});
  });

  it("take the decisions beside the articles, those that are named, or those of before", () => {
    const kept = { decisions: { origin: "/gone/decisions.tsv", text: "old" } };
    const of = (paths: readonly string[], decisions?: string) =>
      settingsFor({ paths, decisions, kept }).decisions?.text;
    expect(of([path("a")])).toBe("same\tx\ty\n");
    expect(of([path("b")])).toBe("");
    expect(of([path("c")])).toBe("old");
    expect(of([path("c")], path("a/decisions.tsv"))).toBe("same\tx\ty\n");
    expect(() => of([path("a"), path("b")])).toThrow(/say by --decisions which one holds/);
    const own = { decisions: { origin: path("c/decisions.tsv"), text: "old" } };
    expect(settingsFor({ paths: [path("c")], kept: own }).decisions).toBeUndefined();
  });
});

describe("a file of decisions", () => {
  it("that is no text is refused", () => {
    place.write("binary.tsv", new Uint8Array([0, 1, 2]));
    expect(() => readDecisions(path("binary.tsv"))).toThrow(/is a binary file/);
    expect(() => readDecisions(path("a"))).toThrow(/is no file/);
    expect(() => readDecisions(path("nothing.tsv"))).toThrow(/does not exist/);
  });

  it("that is new begins with its columns; cells keep to themselves", () => {
    addDecision(path("new/decisions.tsv"), ["same", "a", "b", "me", "one\ttwo\r\nthree"]);
    expect(readDecisions(path("new/decisions.tsv"))).toBe(
      "# verb\tid\tid or name\twho\twhy\nsame\ta\tb\tme\tone two three\n",
    );
  });

  it("in UTF-16 goes on in UTF-8", () => {
    place.write("wide.tsv", Buffer.from("\uFEFFsame\té\tb", "utf16le"));
    addDecision(path("wide.tsv"), ["different", "é", "c"]);
    expect(readDecisions(path("wide.tsv"))).toBe("same\té\tb\ndifferent\té\tc\n");
  });
});

describe("a kept article", () => {
  const record = {
    id: "a",
    source: "a.txt",
    sha256: "",
    people: [],
    organisations: [],
    inspections: [],
    awards: [],
    interventions: [],
    quotes: [],
    dates: [],
    sentences: [],
    diagnostics: [],
  };
  const { people: _, ...withoutPeople } = record;
  it.each<[string, unknown, number]>([
    ["whole", { version: "1", text: "", record }, 1],
    ["without people", { version: "1", text: "", record: withoutPeople }, 0],
    ["without a text", { version: "1", record }, 0],
    ["of nothing", null, 0],
    ["of another name", { version: "1", text: "", record: { ...record, source: "b.txt" } }, 0],
  ])("%s", (name, content, whole) => {
    const output = path("shelf", name);
    mkdirSync(join(output, "records"), { recursive: true });
    writeFileSync(recordFile(output, "a.txt"), JSON.stringify(content));
    const { kept, damaged } = readShelf(output);
    expect([kept.size, damaged.size]).toEqual([whole, 1 - whole]);
  });
});
