import { describe, expect, test } from "vitest";
import { organisationsIn, read } from "./read.ts";

describe("bodies that a list knows", () => {
  test.each([
    ["Staff at the Treasury were asked twice.", ["Treasury"]],
    [
      "It was passed to the Department for Business, Energy and Industrial Strategy.",
      ["Department for Business, Energy and Industrial Strategy"],
    ],
    ["She was sent to Marks & Spencer for a week.", ["Marks & Spencer"]],
    ["He found the number of Childline on a poster.", ["Childline"]],
    ["A Department of Health and Social Care spokesperson said so.", ["Department of Health and Social Care"]],
    [
      "It was passed to the Ministry of Housing, Communities & Local Government.",
      ["Ministry of Housing, Communities & Local Government"],
    ],
    ["He left the Metropolitan police last year.", ["Metropolitan police"]],
    ["They wrote to the AA and to the STFC.", ["AA", "STFC"]],
  ])("%s", (text, names) => expect(organisationsIn(text)).toEqual(names));

  test.each([
    ["A survey by Mind was sent to the ministers.", ["Mind"]],
    ["Mind the gap was all that they read.", []],
    ["He took part in the Mind Games of last year.", []],
    ["Sense and reason were asked for.", []],
  ])("an ordinary word is a body only where nothing else gives it its capital: %s", (text, names) =>
    expect(organisationsIn(text)).toEqual(names),
  );

  test("a body that a list knows has its kind", () =>
    expect(read("They wrote to the RSPB.").organisations).toMatchObject([{ name: "RSPB", kind: "charity" }]));
});
