import { describe, expect, it } from "vitest";
import { withoutAwardNames } from "../../../../pipeline/facts/awards/without-award-names.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";
import { type Named, written } from "../written.ts";

const lexicon = loadLexicon();

const left = (text: string, organisations: NonNullable<Named["organisations"]>): string[] =>
  withoutAwardNames(written(text, { people: [], organisations, dates: {} }, lexicon), lexicon).organisations.map(
    ({ name }) => name,
  );

describe("organisations that are only a part of an award's name", () => {
  it.each([
    [
      "what an award is for",
      "Ludd Helpers won the King's Award for Voluntary Service.",
      { "Ludd Helpers": "charity", "Voluntary Service": "other" },
      ["Ludd Helpers"],
    ],
    [
      "the first words of a scheme",
      "Larch Ltd won at the Vale Renewables & Industry Awards.",
      { "Larch Ltd": "company", "Vale Renewables": "company" },
      ["Larch Ltd"],
    ],
    [
      "a scheme with its article",
      "Larch Ltd was named at The Brindle Awards.",
      { "Larch Ltd": "company", "The Brindle Awards": "other" },
      ["Larch Ltd"],
    ],
    [
      "one that is named elsewhere too",
      "Vale Renewables runs the Vale Renewables & Industry Awards.",
      { "Vale Renewables": "company" },
      ["Vale Renewables"],
    ],
    ["one that gives it", "Al Vetch won Larch Ltd's Staff Awards.", { "Larch Ltd": "company" }, ["Larch Ltd"]],
    [
      "one whose kind is certain",
      "Al Vetch won at the Vale Police Awards.",
      { "Vale Police": "police" },
      ["Vale Police"],
    ],
  ] as const)("%s", (_, text, organisations, names) => {
    expect(left(text, organisations)).toEqual(names);
  });
});
