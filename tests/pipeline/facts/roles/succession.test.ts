import { describe, expect, it } from "vitest";
import { readRoles } from "../../../../pipeline/facts/roles.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";
import { type Named, written } from "../written.ts";

const lexicon = loadLexicon();
const named: Named = {
  people: ["Ada Brindlecombe", "Tom Quillfeather", "Mo Sallow"],
  organisations: { "Oakhurst Council": "local-authority", "Marl Council": "local-authority" },
  dates: { "June 2019": "2019-06", September: "2024-09" },
};

/** Each role as "person | title | organisation", with its status and dates where it has them; "his" is Tom's. */
const rolesIn = (text: string): string[] => {
  const document = written(text, named, lexicon);
  const pronouns = [...document.plain.matchAll(/\bhis\b/gi)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    entity: "p2",
    form: "pronoun" as const,
    rule: "by-hand",
  }));
  const mentions = [...document.mentions, ...pronouns].sort((a, b) => a.start - b.start);
  return readRoles({ ...document, mentions }, lexicon)
    .map((r) => {
      const name = document.people.find((p) => p.id === r.person)?.name.split(" ")[0];
      const more = [r.status, r.from && `from ${r.from}`, r.to && `to ${r.to}`].filter(
        (x) => x !== undefined && x !== "",
      );
      return [name, r.title, r.organisation ?? "-", ...more].join(" | ");
    })
    .sort();
};

describe("a post that goes from one to another", () => {
  it.each([
    [
      "Ada Brindlecombe succeeded Tom Quillfeather as leader of Marl Council in June 2019.",
      ["Ada | leader | Marl Council | from 2019-06", "Tom | leader | Marl Council | former"],
    ],
    [
      "Ada Brindlecombe will take over from Tom Quillfeather as leader of Marl Council in September.",
      ["Ada | leader | Marl Council | appointed | from 2024-09", "Tom | leader | Marl Council | outgoing"],
    ],
    [
      "Ada Brindlecombe has been appointed head of housing at Marl Council, replacing Tom Quillfeather.",
      ["Ada | head of housing | Marl Council | appointed", "Tom | head of housing | Marl Council | former"],
    ],
    [
      "Tom Quillfeather, leader of Marl Council, is tired. It chose Ada Brindlecombe to succeed Tom Quillfeather.",
      ["Ada | leader | Marl Council | appointed", "Tom | leader | Marl Council"],
    ],
    [
      "Tom Quillfeather is leader of Marl Council. Mo Sallow is mayor of Oakhurst Council. His replacement, Ada Brindlecombe, sang.",
      ["Ada | leader | Marl Council | appointed", "Mo | mayor | Oakhurst Council", "Tom | leader | Marl Council"],
    ],
    ["Ada Brindlecombe left her post as leader of Marl Council.", ["Ada | leader | Marl Council | outgoing"]],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));

  it.each([
    [
      "Mo Sallow is mayor of Oakhurst Council. Tom Quillfeather swims. His replacement, Ada Brindlecombe, sang.",
      ["Mo | mayor | Oakhurst Council"],
    ],
    ["Tom Quillfeather, leader of Marl Council, replaced Ada Brindlecombe’s window.", ["Tom | leader | Marl Council"]],
    ["Marl Council sang. Ada Brindlecombe followed Tom Quillfeather as a fan.", []],
    [
      "Leader of Marl Council Tom Quillfeather left in June 2019; Ada Brindlecombe’s son starts in September.",
      ["Tom | Leader | Marl Council | to 2019-06"],
    ],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});
