import { describe, expect, it } from "vitest";
import { postKeys } from "../../../pipeline/graph/assemble/titles.ts";

/** Titles that share a key, as groups in the order of the titles. */
function groups(titles: readonly string[], apart: readonly string[] = []): string[][] {
  const slugOf = (title: string): string => title.toLowerCase().replace(/'/g, "").replace(/ /g, "-");
  const told = new Set(apart.map(slugOf));
  const keys = postKeys(titles, (a, b) => told.has(a) && told.has(b));
  const found = new Map<string, string[]>();
  for (const title of titles) {
    const key = keys.get(slugOf(title)) ?? "";
    found.set(key, [...(found.get(key) ?? []), title]);
  }
  return [...found.values()];
}

describe("two wordings of one post", () => {
  it.each([
    [["Director of Housing", "director of housing"]],
    [["director", "director of housing"]],
    [["Executive Director of Housing", "director of housing"]],
    [["director", "strategic director of housing", "director of housing"]],
    [["cabinet member", "cabinet member for roads"]],
    [["leader", "leader of the council"]],
  ])("%j are one", (titles) => expect(groups(titles)).toEqual([titles]));

  it.each([
    [["director of housing", "director of roads"]],
    [["leader", "leader of the opposition"]],
    [["leader", "deputy leader"]],
    [["chair", "chair of the planning committee"]],
    [["head", "head of year 9"]],
    [["nurse", "chief nurse"]],
    [["headteacher", "executive headteacher"]],
    [["director", "director of housing", "director of roads"]],
    [["social worker", "principal social worker"]],
  ])("%j are several", (titles) => expect(groups(titles)).toEqual(titles.map((title) => [title])));

  it("are two where one article tells of both", () => {
    const both = ["director", "director of housing"];
    expect(groups(both, both)).toEqual([["director"], ["director of housing"]]);
  });
});
