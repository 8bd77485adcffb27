import { describe, expect, it } from "vitest";
import { readRoles } from "../../../../pipeline/facts/roles.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";
import { type Named, written } from "../written.ts";

const lexicon = loadLexicon();
const named: Named = {
  people: ["Ada Brindlecombe", "Tom Quillfeather", "Dean Sallow"],
  organisations: {
    "Larch Grove": "care-provider",
    "Elm Court": "care-provider",
    "Marl Council": ["local-authority", "Marl"],
    "River Trust": "charity",
    "Vale Light Railway": "other",
    "Quill Glamping": "company",
    QLA: "other",
  },
};

/** Each role as "person | title | organisation". */
const rolesIn = (text: string): string[] => {
  const document = written(text, named, lexicon);
  return readRoles(document, lexicon).map(
    (r) =>
      `${document.people.find((p) => p.id === r.person)?.name.split(" ")[0]} | ${r.title} | ${r.organisation ?? "-"}`,
  );
};

describe("a post in a round-up", () => {
  it("is held at the body that heads its passage", () =>
    expect(
      rolesIn(
        "Homes looked at\nLarch Grove, Mill Lane\nInspectors liked it. Manager Ada Brindlecombe danced.\nElm Court, Ashby\nIt was cold. Larch Grove was warmer. Manager Tom Quillfeather wept.",
      ),
    ).toEqual(["Ada | Manager | Larch Grove", "Tom | Manager | Elm Court"]));
  it("is held elsewhere where such a body has no such post", () =>
    expect(
      rolesIn(
        "Homes looked at by Marl Council\nLarch Grove, Mill Lane\nInspectors liked it. Leader of the council Ada Brindlecombe danced.\nElm Court, Ashby\nIt was cold.",
      ),
    ).toEqual(["Ada | Leader | Marl Council"]));
});

describe("a body that a common noun names", () => {
  it.each([
    [
      "Gold went to Vale Light Railway. Quill Glamping lost. The railway's chairman, Ada Brindlecombe, danced.",
      ["Ada | chairman | Vale Light Railway"],
    ],
    ["Elm Court belongs to River Trust. Trust chair Ada Brindlecombe danced.", ["Ada | chair | River Trust"]],
    ["Quill Glamping lost. The nation's favourite, Ada Brindlecombe, danced.", []],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("what a title takes in", () => {
  it.each([
    ["Ada Brindlecombe, Year 3 teacher at Elm Court, danced.", ["Ada | Year 3 teacher | Elm Court"]],
    ["Ada Brindlecombe, Key Stage 2 leader at Elm Court, danced.", ["Ada | Key Stage 2 leader | Elm Court"]],
    ["In the year 12 teachers and Ada Brindlecombe danced at Elm Court.", []],
    ["Marl Council met. Green councillor Ada Brindlecombe danced.", ["Ada | Green councillor | Marl Council"]],
    ["Councillor Ada Brindlecombe danced at Marl Council.", []],
    ["Manager Dean Sallow danced at Elm Court.", ["Dean | Manager | Elm Court"]],
    ["Chaplain Ada Brindlecombe danced at Elm Court.", []],
    ["Elm Court chaplain Ada Brindlecombe danced.", ["Ada | chaplain | Elm Court"]],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("a list of people with their posts", () => {
  it("names the body of each behind the post", () =>
    expect(
      rolesIn(
        "The team: Ada Brindlecombe, Chief Executive, River Trust; Tom Quillfeather, Leader, Marl Council; Dean Sallow, peer manager, QLA.",
      ),
    ).toEqual(["Ada | Chief Executive | River Trust", "Tom | Leader | Marl Council", "Dean | peer manager | QLA"]));
});
