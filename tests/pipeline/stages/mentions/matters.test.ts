import { describe, expect, test } from "vitest";
import { organisationsIn } from "./read.ts";

describe("words for what a council does", () => {
  test.each([
    "Ada Marl is Director of Adult Services and Wellbeing and lives there.",
    "Ada Marl, Cabinet Member for Adult Services and Wellbeing, was glad.",
    "The judges Council Children and Families Service met were glad.",
    "Children and Families Service was judged outstanding overall.",
    "He is chair of Safeguarding and Inclusion and lives there.",
  ])("name no body: %s", (text) => expect(organisationsIn(text)).toEqual([]));

  test.each([
    ["Ada Marl is chief executive of Blue Services and Wellbeing and lives there.", ["Blue Services and Wellbeing"]],
    ["Ada Marl is chief executive of Left Wing Pictorials and lives there.", ["Left Wing Pictorials"]],
  ])("others do: %s", (text, names) => expect(organisationsIn(text)).toEqual(names));
});
