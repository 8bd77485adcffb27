import { describe, expect, it } from "vitest";
import { inspectionsOf } from "./read.ts";

const brief = (text: string) => inspectionsOf(text).map(({ of, when, ratings }) => `${of} ${when} ${ratings}`);
const food = "Food hygiene ratings run from zero to five. Wendle Borough Council gave these to its restaurants.\n\n";
const schools = "How the schools of Wendle fared\n\nOfsted has published reports on the schools of Wendle.\n\n";

describe("providers listed below a grade", () => {
  it.each([
    [
      `${food}Five stars\n\nBlue Larder, High Street - inspected May 3, 2023\nBettina's, 14 Corn Row - inspected May 5, 2023\n\nOne star\n\nHappy Moth, 3 The Parade - inspected May 9, 2023`,
      ["Blue Larder 2023-05-03 overall: 5", "Bettina's 2023-05-05 overall: 5", "Happy Moth 2023-05-09 overall: 1"],
    ],
    [
      `${food}Here they are:\n\n- Rated 5: Blue Larder, High Street - May 3\n- Rated 2: Bettina's, 14 Corn Row - May 5`,
      ["Blue Larder 2023-05-03 overall: 5", "Bettina's 2023-05-05 overall: 2"],
    ],
    [
      `${schools}Rated outstanding:\n\nElm Road Primary School, Wendle\nAlder Academy, Wendle\n\nInadequate\n\nCorn Lane Junior School, Wendle`,
      [
        "Elm Road Primary School undefined overall: outstanding",
        "Alder Academy undefined overall: outstanding",
        "Corn Lane Junior School undefined overall: inadequate",
      ],
    ],
    [
      `${schools}These schools were rated good after inspections in May 2023:\n\n- Elm Road Primary School, Wendle\n- Alder Academy, Wendle`,
      ["Elm Road Primary School 2023-05 overall: good", "Alder Academy 2023-05 overall: good"],
    ],
  ])("have it: %s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    [
      `${schools}Elm Road Primary School was rated good in May 2023.\n\nAlder Academy, Wendle`,
      ["Elm Road Primary School 2023-05 overall: good"],
    ],
    [`${food}Ratings go from zero to five.\n\nBlue Larder, High Street`, []],
  ])("but not below what is told of another, or of a scale: %s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});
