import { describe, expect, test } from "vitest";
import { organisationsIn, read } from "./read.ts";

const about = "Ofsted has reported on children's services at three councils.\n";

describe("places listed as councils", () => {
  test.each([
    ["Wirram and Darnham councils were praised.", ["Wirram", "Darnham"]],
    [
      "Four authorities - Hexby, Corden, North Corden and Sallow - took part.",
      ["Hexby", "Corden", "North Corden", "Sallow"],
    ],
    ["Of the five councils tested (Hexby, Corden and St Orrin), none failed.", ["Hexby", "Corden", "St Orrin"]],
    ["Meanwhile, good-rated authorities Hexby and Corden impressed it.", ["Hexby", "Corden"]],
    ["Children's services in Hexby and Corden have improved.", ["Hexby", "Corden"]],
    [`${about}Hexby, Corden and Sallow received the lowest rating.`, ["Ofsted", "Hexby", "Corden", "Sallow"]],
  ])("%s", (text, names) => {
    const { mentions } = read(text);
    expect(organisationsIn(text)).toEqual(names);
    expect(mentions.map((mention) => mention.rule)).toContain("council-list");
  });

  test.each([
    "Labour and Conservative councils were praised.",
    "District and Borough councils took part.",
    "Hexby, Corden and Sallow received snow.",
    "The councils have asked Ann Marl and Tom Brennan to speak.",
    `${about}Ann Marl and Tom Brennan have resigned.`,
  ])("not people, parties or towns: %s", (text) => {
    expect(read(text).mentions.map((mention) => mention.rule)).not.toContain("council-list");
  });

  test("a council that is named in full elsewhere is one with its place", () => {
    const text = "Wirram and Darnham councils were praised. The leader of Wirram Borough Council was glad.";
    expect(organisationsIn(text)).toEqual(["Wirram Borough Council", "Darnham"]);
  });
});

describe("a council that opens a sentence", () => {
  test.each([
    ["Nottle council was rated good.", ["Nottle council"]],
    ["Nottle council's leader said so.", ["Nottle council"]],
    ["Nottle council has apologised.", ["Nottle council"]],
    ["Parish council is the name for it.", []],
    ["Town council was out.", []],
    ["Every council has one.", []],
    ["Ask council members.", []],
  ])("%s", (text, names) => {
    expect(organisationsIn(text)).toEqual(names);
  });
});
