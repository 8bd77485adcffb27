import { describe, expect, it } from "vitest";
import { extract } from "../../../../pipeline/annotate.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();

/** Each role of a text of its own as "given name | title | organisation". */
const rolesIn = (text: string): string[] =>
  extract({ source: "a.txt", sha256: "", text: `News of the week\n\n${text}` }, lexicon).people.flatMap((person) =>
    person.roles.map((r) => [person.name.split(" ")[0], r.title, r.organisation ?? "-"].join(" | ")),
  );

describe("who appoints somebody is where the post is held", () => {
  it.each([
    [
      "Skelby City Council was told. Hexley Homes appointed Ada Marl as chief executive.",
      "Ada | chief executive | Hexley Homes",
    ],
    [
      "Skelby City Council was told. Marlow Tallow has named Ada Marl as director of homes.",
      "Ada | director of homes | Marlow Tallow",
    ],
    [
      "Skelby City Council was told. Ada Marl was named as chief executive by Hexley Homes.",
      "Ada | chief executive | Hexley Homes",
    ],
    [
      "Skelby City Council praised Hexley Homes. It has appointed Ada Marl as chief executive of Wendle Trust.",
      "Ada | chief executive | Wendle Trust",
    ],
  ])("%s", (text, expected) => expect(rolesIn(text)).toEqual([expected]));
});

describe("posts told one behind another", () => {
  it.each([
    [
      "Ada Marl was a founder member of Hexley Civic Society, president of the Rotary Club of Hexley and a trustee of Wendle Hospice.",
      [
        "Ada | founder member | Hexley Civic Society",
        "Ada | president | Rotary Club of Hexley",
        "Ada | trustee | Wendle Hospice",
      ],
    ],
    [
      "Ada Marl is chair of Hexley Civic Society, president of Wendle Bowls Club Tom Lee said.",
      ["Ada | chair | Hexley Civic Society", "Tom | president | Wendle Bowls Club"],
    ],
    [
      "He met the leader and the chief executive of Hexley Council, Tom Lee.",
      ["Tom | chief executive | Hexley Council"],
    ],
    [
      "He met the leader and cabinet member for housing of Hexley Council, Tom Lee.",
      ["Tom | leader | Hexley Council", "Tom | cabinet member for housing | Hexley Council"],
    ],
    [
      "Joining are Ada Marl, partner at law firm Trowers Bond, and former Hexley Civic Society chair Tom Lee.",
      ["Ada | partner | Trowers Bond", "Tom | chair | Hexley Civic Society"],
    ],
    ["Ada Marl, who was twice Mayor of Hexley, has died.", ["Ada | Mayor of Hexley | -"]],
  ])("%s", (text, expected) => expect(rolesIn(text)).toEqual(expected));
});

describe("what somebody leads at a body", () => {
  it.each([
    ["Ada Marl, who has run the tea bar at Hexley Infirmary for years, won.", []],
    ["Ada Marl, who leads the maths team at Hexley School, won.", []],
    ["Ada Marl, who runs Hexley Infirmary, won.", ["Ada | chief executive | Hexley Infirmary"]],
  ])("%s", (text, expected) => expect(rolesIn(text)).toEqual(expected));
});

describe("the body that a post without one is held at", () => {
  it.each([
    [
      "Wendle Parish Council and Hexley County Council met. The county councillor Ada Marl spoke.",
      ["Ada | county councillor | Hexley County Council"],
    ],
    ["Wendle Parish Council met. The county councillor Ada Marl spoke.", ["Ada | county councillor | -"]],
    ["Hexley Council met. The county councillor Ada Marl spoke.", ["Ada | county councillor | Hexley Council"]],
    [
      "The Hexley Mercury gave a prize to Tallow Bakery. Mercury editor Ada Marl smiled.",
      ["Ada | editor | Hexley Mercury"],
    ],
    [
      "Hexley Council voted. Hexley Council is large. Campaigners from Save Our Baths marched. Spokeswoman Ada Marl wept.",
      ["Ada | Spokeswoman | Save Our Baths"],
    ],
    [
      "Hexley Hospitals NHS Trust has a new head.\n\nTom Lee has previously worked for Oxmoor NHS Trust.\n\nTrust chair Ada Marl smiled.",
      ["Ada | chair | Hexley Hospitals NHS Trust"],
    ],
    [
      "Ada Marl, head of the Department of Chemistry, smiled on the campus of the University of Hexley.",
      ["Ada | head of the Department of Chemistry | University of Hexley"],
    ],
  ])("%s", (text, expected) => expect(rolesIn(text)).toEqual(expected));
});
