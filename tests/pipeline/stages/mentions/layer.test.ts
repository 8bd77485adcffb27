import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const story = [
  "Hexley Borough Council (HBC) has been told to improve by Ofsted.",
  "Councillor Maud Pell-Okoro, leader of HBC, said she was sorry. “We let children down,” Cllr Pell-Okoro added.",
  "Her deputy, Idris Vane, and Skelby Care Ltd's manager, Mrs A Quill, met inspectors on Monday.",
  "The council's report was written by Dr Oisín Ó Murchú of the University of Skelby. Idris said the authority agreed.",
].join("\n");

describe("the layer of names", () => {
  const { people, organisations, mentions, text } = read(story);
  const entities = [...people, ...organisations];

  test("numbers entities in order of first mention", () => {
    for (const list of [people, organisations]) {
      const firsts = list.map(({ id }) => mentions.find((m) => m.entity === id && m.form === "name")?.start ?? -1);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      expect(firsts).not.toContain(-1);
    }
    expect(people.map(({ id }) => id)).toEqual(people.map((_, i) => `p${i + 1}`));
    expect(organisations.map(({ id }) => id)).toEqual(organisations.map((_, i) => `o${i + 1}`));
  });

  test("sorts mentions, which do not overlap", () => {
    mentions.forEach((mention, i) => {
      expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
      expect(text.slice(mention.start, mention.end)).toMatch(/^\S.*\S$/s);
    });
  });

  test("names entities by their own words", () => {
    for (const { name, aliases } of entities) {
      expect(text).toContain(name);
      expect(aliases).not.toContain(name);
      expect(new Set(aliases).size).toBe(aliases.length);
    }
  });

  test("is the same for the same text", () => {
    const again = read(story);
    expect([again.people, again.organisations, again.mentions]).toEqual([people, organisations, mentions]);
  });

  test("finds everybody and every body", () => {
    expect(people.map(({ name }) => name)).toEqual(["Maud Pell-Okoro", "Idris Vane", "A Quill", "Oisín Ó Murchú"]);
    expect(organisations.map(({ name }) => name)).toEqual([
      "Hexley Borough Council",
      "Ofsted",
      "Skelby Care Ltd",
      "University of Skelby",
    ]);
  });

  test("stays linear on one long line", () => {
    const time = (count: number): number => {
      const long = story.replace(/\n/g, " ").repeat(count);
      const start = process.hrtime.bigint();
      read(long);
      return Number(process.hrtime.bigint() - start);
    };
    time(20);
    expect(time(400)).toBeLessThan(time(50) * 40);
  });
});
