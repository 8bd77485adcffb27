import { describe, expect, it } from "vitest";
import { readRoles } from "../../../../pipeline/facts/roles.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";
import { type Named, written } from "../written.ts";

const lexicon = loadLexicon();
const named: Named = {
  people: ["Ada Brindlecombe", "Tom Quillfeather", "Dean Sallow"],
  organisations: {
    "Marl Council": ["local-authority", "Marl"],
    "Hexby Council": ["local-authority", "Hexby"],
    "College of Constables": "other",
    "Social Care Partners Ltd": "company",
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

describe("the matters of a post", () => {
  it.each([
    [
      "Marl Council is glad. Ada Brindlecombe, cabinet member for education, SEND and skills, said so.",
      ["Ada | cabinet member for education, SEND and skills | Marl Council"],
    ],
    [
      "Ada Brindlecombe, executive director of people, place and communities at Marl Council, said so.",
      ["Ada | executive director of people, place and communities | Marl Council"],
    ],
    [
      "Marl Council is glad. Ada Brindlecombe, Executive Director, Adults and Communities, said so.",
      ["Ada | Executive Director, Adults and Communities | Marl Council"],
    ],
    [
      "Marl Council is glad. Ada Brindlecombe, interim executive director, people and transformation, said so.",
      ["Ada | executive director, people and transformation | Marl Council"],
    ],
    [
      "Marl Council is glad. Ada Brindlecombe, lead member responsible for children and families, said so.",
      ["Ada | lead member responsible for children and families | Marl Council"],
    ],
    [
      "Ada Brindlecombe, managing director, Social Care Partners Ltd, said so.",
      ["Ada | managing director | Social Care Partners Ltd"],
    ],
    [
      "Marl Council is glad. Ada Brindlecombe, the director, people who know him said, danced.",
      ["Ada | director | Marl Council"],
    ],
  ])("%s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

describe("bodies of the past", () => {
  it.each([
    [
      "Ministers have sent commissioners to Marl Council. Ada Brindlecombe, former chief executive of the College of Constables, will be lead commissioner.",
      ["Ada | chief executive | College of Constables", "Ada | lead commissioner | Marl Council"],
    ],
    [
      "Marl Council is poor. Ada Brindlecombe, former chief executive of Hexby Council, came. Mayor Tom Quillfeather said that he was glad.",
      ["Ada | chief executive | Hexby Council", "Tom | Mayor | Marl Council"],
    ],
    [
      "Marl Council is poor. Ada Brindlecombe, previously director of education at Hexby Council, came. The leader, Tom Quillfeather, was glad.",
      ["Ada | director of education | Hexby Council", "Tom | leader | Marl Council"],
    ],
    [
      "Marl Council is poor. Hexby Council is not, and its leader, Tom Quillfeather, was glad.",
      ["Tom | leader | Hexby Council"],
    ],
  ])("%s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});
