import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../pipeline/annotate.ts";
import type { ArticleRecord } from "../../pipeline/facts/record.ts";
import { loadLexicon } from "../../src/lexicon/load.ts";

const raw = fileURLToPath(new URL("../../raw/", import.meta.url));
const lexicon = loadLexicon();
const samples = readdirSync(raw)
  .filter((name) => name.endsWith(".txt"))
  .map((source) => ({ source, text: readFileSync(join(raw, source), "utf8").replace(/^\uFEFF/, "") }));

const read = (source: string, text: string): ArticleRecord =>
  extract({ source, text, sha256: createHash("sha256").update(text).digest("hex") }, lexicon);

type Place = { start: number; end: number };

/** Every place that a record points at, with the words that it says stand there, where it says so. */
function places(record: ArticleRecord): (Place & { text?: string })[] {
  return [
    ...[...record.people, ...record.organisations].flatMap((e) => e.mentions),
    ...record.people.flatMap((p) => [...p.roles, ...(p.employers ?? [])].map((r) => r.evidence)),
    ...record.inspections.flatMap((i) => [...i.evidence, ...i.ratings.map((r) => r.evidence)]),
    ...record.awards.map((a) => a.evidence),
    ...record.interventions.flatMap((i) => i.evidence),
    ...record.quotes,
    ...record.quotes.flatMap((q) => (q.cue === undefined ? [] : [q.cue])),
    ...record.dates,
    ...record.sentences,
    ...record.diagnostics,
  ];
}

/** What is wrong with a record over its own text. */
function faults(record: ArticleRecord, text: string): unknown[] {
  const wrong = places(record).filter(
    (p) =>
      !(
        Number.isInteger(p.start) &&
        Number.isInteger(p.end) &&
        0 <= p.start &&
        p.start <= p.end &&
        p.end <= text.length
      ) ||
      ("text" in p && p.text !== text.slice(p.start, p.end)),
  );
  const ids = new Set([...record.people, ...record.organisations].map((e) => e.id));
  const strangers = record.quotes.filter((q) => q.speakerId !== undefined && !ids.has(q.speakerId));
  const about = new Set([
    ...ids,
    ...[...record.inspections, ...record.awards, ...record.interventions].map((f) => f.id),
  ]);
  const dangling = record.quotes.filter((q) => (q.about ?? []).some((id) => !about.has(id)));
  const follows = record.interventions.filter((i) => i.follows !== undefined && !about.has(i.follows));
  const unmentioned = [...record.people, ...record.organisations].filter((e) => e.mentions.length === 0);
  return [...wrong, ...strangers, ...dangling, ...follows, ...unmentioned];
}

describe("a record", () => {
  it.each(samples)("of $source points only at places that exist, and at the words it gives", ({ source, text }) => {
    expect(faults(read(source, text), text)).toEqual([]);
  });

  it("is the same for the same bytes", () => {
    for (const { source, text } of samples.slice(0, 3)) {
      expect(JSON.stringify(read(source, text))).toBe(JSON.stringify(read(source, text)));
    }
  });

  it("has a name in front of every person that keeps to its mention", () => {
    for (const { source, text } of samples) {
      for (const person of read(source, text).people) {
        const named = person.mentions.filter((m) => m.form === "name").map((m) => text.slice(m.start, m.end));
        expect(named.length, `${source}: ${person.name}`).toBeGreaterThan(0);
        expect(named.filter((n) => /^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Coun|Councillor|Sir|Dame)\b|['’]s$/.test(n))).toEqual(
          [],
        );
      }
    }
  });

  it("survives any cut of any sample, and never points outside", () => {
    const cut = fc.tuple(fc.constantFrom(...samples), fc.nat(), fc.nat()).map(([{ text }, a, b]) => {
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y);
      return text.slice(start, end);
    });
    fc.assert(
      fc.property(cut, (text) => {
        expect(faults(read("cut.txt", text), text)).toEqual([]);
      }),
      { numRuns: 60, seed: 20260101 },
    );
  });

  it("survives any string", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom(
        "“",
        "”",
        "‘",
        "’",
        '"',
        "'",
        "\n",
        "\r\n",
        "\u00a0",
        "\u200b",
        "e\u0301",
        "&amp;",
        "Cllr ",
        "Ofsted ",
        " said",
        "2021",
        "rated ",
        "good",
        ". ",
      ),
    );
    const noise = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(noise, (text) => {
        expect(faults(read("noise.txt", text), text)).toEqual([]);
      }),
      { numRuns: 300, seed: 20260102 },
    );
  });
});
