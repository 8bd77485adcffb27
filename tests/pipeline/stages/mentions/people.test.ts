import { describe, expect, test } from "vitest";
import { peopleIn, read } from "./read.ts";

describe("people", () => {
  test.each([
    ["Cllr Maud Penhallow said the plan was sound.", ["Maud Penhallow"]],
    ["Coun T. Wrigglesworth, who chairs the panel, agreed.", ["T. Wrigglesworth"]],
    ["The headteacher, Oluwaseyi Bamgbose-Hart, thanked pupils.", ["Oluwaseyi Bamgbose-Hart"]],
    ["Det Insp Siân Rhydderch-Khan led the search.", ["Siân Rhydderch-Khan"]],
    ["Prof Dame Hyacinth Lovelock DBE opened the wing.", ["Hyacinth Lovelock"]],
    ["Her son Ezra, nine, waited a year.", ["Ezra"]],
    ["Victoria Road was closed on Tuesday.", []],
    ["Outstanding Practice Awards will be given in May.", []],
    ["Mark scheme changes will come in June.", []],
  ])("%s", (text, names) => {
    expect(peopleIn(text)).toEqual(names);
  });

  test("a surname again is the same person", () => {
    const { people, mentions, text } = read("Dr Priti Vasani-Cole joined in May. Dr Vasani-Cole said so.");
    expect(people).toHaveLength(1);
    expect(mentions.map((m) => [m.start, m.end, text.slice(m.start, m.end)])).toEqual([
      [3, 20, "Priti Vasani-Cole"],
      [39, 50, "Vasani-Cole"],
    ]);
  });
});
