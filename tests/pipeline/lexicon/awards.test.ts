import { describe, expect, it } from "vitest";
import { readAwards } from "../../../pipeline/facts/awards.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { type Named, written } from "../facts/written.ts";

const lexicon = loadLexicon();
const named: Named = {
  people: ["Pat Umber"],
  organisations: {
    "Oakhurst Council": ["local-authority", "Oakhurst"],
    "River Trust": "charity",
    "Larch Ltd": "company",
    "Larch Grove": "care-provider",
    "Brook School": "school",
    "Brook Park": "other",
    "Brook Beach": "other",
  },
};
const schemesIn = (text: string): string[] =>
  readAwards(written(text.replace(/[{}]/g, ""), named, lexicon), lexicon).map((award) => award.name);

describe.each(lexicon.awards.map((scheme) => [scheme.name, scheme] as const))("%s", (_, scheme) => {
  it.each(scheme.examples)("%s", (text) => expect(schemesIn(text)).toEqual([scheme.name]));
  it.each(scheme.counterExamples)("not: %s", (text) => expect(schemesIn(text)).toEqual([]));
});

it("gives every scheme an id of its own, and no two schemes the same name", () => {
  const ids = lexicon.awards.map((scheme) => scheme.id);
  const names = lexicon.awards.flatMap((scheme) => [scheme.name, ...scheme.aliases]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
