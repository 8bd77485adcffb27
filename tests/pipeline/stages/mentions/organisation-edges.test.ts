import { describe, expect, test } from "vitest";
import { organisationsIn, read } from "./read.ts";

describe("where the name of a body begins and ends", () => {
  test.each([
    ["On Tuesday Marlock House Hotel was told of it.", ["Marlock House Hotel"]],
    ["It was rated good in March and Skelby Council was not.", ["Skelby Council"]],
    ["She met the Cathaoirleach of Ardmoyle County Council.", ["Ardmoyle County Council"]],
    ["He wrote to the Isle of Sarn Council.", ["Isle of Sarn Council"]],
    ["They visited Coláiste an Chaisleáin in spring.", ["Coláiste an Chaisleáin"]],
    ["It was East End's Hexley Boxing Club that won.", ["Hexley Boxing Club"]],
    ["Parents at St Orla's Church of England Primary School met.", ["St Orla's Church of England Primary School"]],
    ["Image: Adam Marl/Hexley Courier", ["Hexley Courier"]],
    ["The fine was paid by Lorden Water and by Tallow Energy.", ["Lorden Water", "Tallow Energy"]],
    ["It was done by a Working Group of the SAC, not by the Marlock Working Group.", ["Marlock Working Group"]],
    ["It went to the Skelby Housing Scrutiny Sub-Committee in May.", ["Skelby Housing Scrutiny Sub-Committee"]],
    [
      "It went to the Skelby Youth Advisory Panel and to Marlock Haulage.",
      ["Skelby Youth Advisory Panel", "Marlock Haulage"],
    ],
    ["It is a report by the Animals in Science Committee (ASC).", ["Animals in Science Committee"]],
    ["It is a report by Animals in the Science Committee (SC).", ["Science Committee"]],
    ["He reads the Hexley Bugle and Farmers Weekly.", ["Hexley Bugle", "Farmers Weekly"]],
    ["It was filmed by Skelby Pictures CIC last year.", ["Skelby Pictures CIC"]],
  ])("%s", (text, names) => expect(organisationsIn(text)).toEqual(names));

  test.each([
    ["Nominations for the Gazette have closed."],
    ["She was named at the National Police Bravery Awards."],
    ["It depends on Drinking Water alone."],
    ["The Marlock Review and the Spending Review were read."],
    ["He went on Tuesday."],
  ])("no body: %s", (text) => expect(organisationsIn(text)).toEqual([]));

  test("an Irish school is a school", () =>
    expect(read("They visited Scoil na Mara in spring.").organisations).toMatchObject([
      { name: "Scoil na Mara", kind: "school" },
    ]));
});
