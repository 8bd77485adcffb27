import { describe, expect, test } from "vitest";
import { organisationsIn, read } from "./read.ts";

describe("organisations", () => {
  test.each([
    [
      "Ambleford Borough Council and Hexley Fire and Rescue Service met.",
      ["Ambleford Borough Council", "Hexley Fire and Rescue Service"],
    ],
    ["The London Borough of Northmere was praised.", ["London Borough of Northmere"]],
    ["She studied at the University of Calder.", ["University of Calder"]],
    ["The Skelby Safeguarding Adults Board (SSAB) met.", ["Skelby Safeguarding Adults Board"]],
    ["It was run by the charity Open Hands Now.", ["Open Hands Now"]],
    ["The council met inspectors.", []],
    ["The Health and Social Care Act came into force.", []],
    ["He lives in Station Road.", []],
  ])("%s", (text, names) => {
    expect(organisationsIn(text)).toEqual(names);
  });

  test("letters stand for the name they were given with", () => {
    const { organisations, mentions } = read("Skelby Safeguarding Adults Board (SSAB) met. The SSAB agreed.");
    expect(organisations).toHaveLength(1);
    expect(mentions.map((m) => [m.start, m.end])).toEqual([
      [0, 32],
      [34, 38],
      [49, 53],
    ]);
  });
});
