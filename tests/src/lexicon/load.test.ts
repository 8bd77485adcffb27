import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { CallError } from "../../../src/errors.ts";
import { Checker } from "../../../src/lexicon/check.ts";
import { loadLexicon, problemsOfShipped, shippedLexicon } from "../../../src/lexicon/load.ts";
import { readerVersion } from "../../../src/lexicon/version.ts";
import { scratch } from "../../cli/run.ts";

const made: { remove(): void }[] = [];
const folder = (files: Record<string, string>): string => {
  const place = scratch(files);
  made.push(place);
  return place.folder;
};
afterEach(() => {
  for (const place of made.splice(0)) place.remove();
});

const problemsOf = (call: () => unknown): readonly string[] => {
  try {
    call();
  } catch (thrown) {
    if (thrown instanceof CallError) return thrown.problems;
    throw thrown;
  }
  return [];
};

describe("loadLexicon", () => {
  it("loads what ships, which obeys its schemas", () => {
    expect(problemsOfShipped()).toEqual([]);
    expect(loadLexicon().inspectorates.map((i) => i.id)).toContain("ofsted");
  });

  it("adds an entry of the user's own, and lets one with a known id take its place", () => {
    const own = folder({});
    cpSync(join(shippedLexicon, "inspectorates/ofsted.json"), join(own, "inspectorates/ofsted.json"));
    expect(loadLexicon(own)).toEqual(loadLexicon());
  });

  it("says everything that is wrong at once, with file and path", () => {
    const own = folder({ "inspectorates/broken.json": "{", "nonsense.json": "[]", "abbreviations.json": "7" });
    const problems = problemsOf(() => loadLexicon(own));
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/broken\.json: /),
        expect.stringMatching(/abbreviations\.json: \/ must be/),
        expect.stringMatching(/nonsense\.json: the lexicon has no list called nonsense/),
      ]),
    );
  });

  it("refuses a folder that is not there, and a file", () => {
    expect(problemsOf(() => loadLexicon("/no/such"))).toEqual(["/no/such, given as --lexicon, does not exist"]);
    const file = join(folder({ "x.json": "[]" }), "x.json");
    expect(problemsOf(() => loadLexicon(file))).toEqual([`${file}, given as --lexicon, is not a folder`]);
  });
});

describe("Checker", () => {
  it("finds the schema of a list by its name or its singular, and passes what has none", () => {
    const schemas = folder({ "colour.schema.json": '{"type":"string","pattern":"^[a-z]+$"}' });
    const checker = new Checker(schemas);
    expect(checker.problems("colours", "c.json", "red")).toEqual([]);
    expect(checker.problems("colours", "c.json", "RED")).toEqual([expect.stringMatching(/^c\.json: \/ must match/)]);
    expect(checker.problems("shapes", "s.json", 7)).toEqual([]);
  });
});

describe("readerVersion", () => {
  it("changes with the user's lexicon and with nothing else", () => {
    const own = folder({ "awards/x.json": "{}" });
    expect(readerVersion()).toBe(readerVersion());
    expect(readerVersion(own)).not.toBe(readerVersion());
    expect(readerVersion(own)).toBe(readerVersion(folder({ "awards/y.json": "{}" })));
  });
});

describe("the examples of the user's own inspectorates", () => {
  const load = (readings: readonly object[]) => {
    const board = {
      id: "lighthouse-board",
      name: "Lighthouse Board",
      aliases: [],
      kind: "inspectorate",
      nominals: [],
      scales: [
        {
          id: "lamps",
          written: "words",
          grades: [
            { grade: "radiant", rank: 1, forms: ["radiant"] },
            { grade: "dim", rank: 2, forms: ["dim"] },
          ],
        },
      ],
      frameworks: [
        {
          id: "lamp-survey",
          phrases: [],
          providers: ["company"],
          service: "lighthouse",
          scales: ["lamps"],
          overall: true,
          scopes: [{ scope: "lamp room", forms: ["lamp room"] }],
        },
      ],
      examples: [{ text: "The Lighthouse Board rated Brightwater Trust Ltd dim for its lamp room.", readings }],
    };
    return () => loadLexicon(folder({ "inspectorates/board.json": JSON.stringify(board) }));
  };

  it("are run, and what is read otherwise is said", () => {
    expect(load([{ grade: "dim", scope: "lamp room" }])).not.toThrow();
    expect(load([])).toThrow(/is read dim for lamp room \(affirmed\), and not nothing/);
  });
});
