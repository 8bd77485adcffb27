import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { annotate, extract } from "../../../pipeline/annotate.ts";
import type { Inspectorate } from "../../../pipeline/lexicon/inspectorate.ts";
import type { Lexicon } from "../../../pipeline/lexicon/lexicon.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";

const lexicon = loadLexicon();

/** The grades of a text, one for each judgement, in order. */
const readings = (text: string, words: Lexicon) =>
  annotate({ source: "example.txt", sha256: "", text }, words).grades.flatMap(({ grade, scopes, polarity }) =>
    scopes.map((scope) => ({ grade, scope, polarity })),
  );

const examples = (inspectorate: Inspectorate) =>
  inspectorate.examples.map((example) => [example.text, example.readings] as const);

describe("inspectorates", () => {
  it("are known by at least fourteen names, each with an id of its own", () => {
    expect(lexicon.inspectorates.length).toBeGreaterThanOrEqual(14);
    expect(new Set(lexicon.inspectorates.map(({ id }) => id)).size).toBe(lexicon.inspectorates.length);
  });

  it("have scales whose ids are their own and whose ranks begin with 1", () => {
    const scales = lexicon.inspectorates.flatMap((inspectorate) => inspectorate.scales);
    expect(new Set(scales.map(({ id }) => id)).size).toBe(scales.length);
    for (const { grades } of scales) expect(Math.min(...grades.map(({ rank }) => rank))).toBe(1);
  });

  it("have frameworks that use scales they have, and name inspectorates that there are", () => {
    const ids = new Set(lexicon.inspectorates.map(({ id }) => id));
    for (const { scales, frameworks } of lexicon.inspectorates)
      for (const framework of frameworks) {
        expect(scales.map(({ id }) => id)).toEqual(expect.arrayContaining([...framework.scales]));
        for (const other of framework.with ?? []) expect(ids).toContain(other);
      }
  });
});

describe.each(lexicon.inspectorates.filter(({ examples }) => examples.length > 0))(
  "the examples of $id",
  (inspectorate) => {
    it("say what is a grade and what is not", () => {
      expect(inspectorate.examples.some((example) => example.readings.length === 0)).toBe(true);
    });

    it.each(examples(inspectorate))("%s", (text, expected) => {
      expect(readings(text, lexicon)).toEqual(expected.map((reading) => ({ polarity: "affirmed", ...reading })));
    });
  },
);

describe("an inspectorate of the user's own", () => {
  const own: Inspectorate = {
    id: "lighthouse-board",
    name: "Lighthouse Board",
    aliases: [],
    kind: "inspectorate",
    nominals: ["the lamp watchdog"],
    scales: [
      {
        id: "lamp-grades",
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
        providers: ["company", "charity", "other"],
        service: "lighthouse",
        scales: ["lamp-grades"],
        overall: true,
        scopes: [{ scope: "lamp room", forms: ["lamp room"] }],
      },
    ],
    examples: [],
  };
  const folder = mkdtempSync(join(tmpdir(), "lexicon-"));
  mkdirSync(join(folder, "inspectorates"));
  writeFileSync(join(folder, "inspectorates", "lighthouse-board.json"), JSON.stringify(own));
  const text =
    "The Lighthouse Board rated Brightwater Trust Ltd dim for its lamp room after an inspection on 3 May 2023. A dim corridor was painted.";

  it("is read with nothing but its file", () => {
    const record = extract({ source: "lamp.txt", sha256: "", text, published: "2023-06-01" }, loadLexicon(folder));
    expect(record.inspections).toHaveLength(1);
    expect(record.inspections[0]).toMatchObject({
      inspectorate: "Lighthouse Board",
      framework: "lamp-survey",
      when: "2023-05-03",
      ratings: [{ scope: "lamp room", grade: "dim", scale: "lamp-grades", polarity: "affirmed" }],
    });
  });

  it("is nothing to the shipped lexicon", () => {
    expect(readings(text, lexicon)).toEqual([]);
  });
});
