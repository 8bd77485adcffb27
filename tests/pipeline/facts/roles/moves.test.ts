import { describe, expect, it } from "vitest";
import type { Document } from "../../../../pipeline/document/document.ts";
import { readCareers } from "../../../../pipeline/facts/roles.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";
import { type Named, written } from "../written.ts";

const lexicon = loadLexicon();
const named: Named = {
  people: ["Ada Brindlecombe", "Tom Quillfeather"],
  organisations: {
    "Oakhurst Council": ["local-authority", "the council"],
    "Marl Council": "local-authority",
    "Vale Police": "police",
    "Larch Care Group": "company",
    "Brook Street Primary School": "school",
    "Brindle University": "university",
  },
  dates: { "June 2019": "2019-06", September: "2024-09", "2021": "2021" },
};

/** A document made by hand in which "she" is Ada and "he" is Tom. */
function told(text: string): Document {
  const document = written(text, named, lexicon);
  const pronouns = [...document.plain.matchAll(/\b(?:(she)|he)\b/gi)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    entity: match[1] === undefined ? "p2" : "p1",
    form: "pronoun" as const,
    rule: "by-hand",
  }));
  return { ...document, mentions: [...document.mentions, ...pronouns].sort((a, b) => a.start - b.start) };
}

type Told = { person: string; organisation?: string; status?: string; from?: string; to?: string };
const line = (who: Told, title?: string): string =>
  [
    who.person === "p1" ? "Ada" : "Tom",
    ...(title === undefined ? [] : [title]),
    who.organisation ?? "-",
    ...[who.status, who.from && `from ${who.from}`, who.to && `to ${who.to}`].filter(
      (x) => x !== undefined && x !== "",
    ),
  ].join(" | ");
const employersIn = (text: string): string[] => readCareers(told(text), lexicon).employers.map((e) => line(e));
const rolesIn = (text: string): string[] => readCareers(told(text), lexicon).roles.map((r) => line(r, r.title));

describe("where somebody comes from", () => {
  it.each([
    [
      "Ada Brindlecombe, who joined the council from Marl Council in June 2019, won. Oakhurst Council wept.",
      ["Ada | Marl Council | former", "Ada | Oakhurst Council | from 2019-06"],
    ],
    ["Ada Brindlecombe joins from Marl Council.", ["Ada | Marl Council | former"]],
    ["Ada Brindlecombe, 45, moved to Oakhurst Council from Vale Police.", ["Ada | Vale Police | former"]],
    ["She arrived from Larch Care Group. Ada Brindlecombe wept.", ["Ada | Larch Care Group | former"]],
    ["Tom Quillfeather was recruited from Marl Council.", ["Tom | Marl Council | former"]],
    ["Tom Quillfeather, poached from Marl Council, wept.", ["Tom | Marl Council | former"]],
    [
      "Tom Quillfeather will join Oakhurst Council from Vale Police in September.",
      ["Tom | Vale Police | former", "Tom | Oakhurst Council | appointed | from 2024-09"],
    ],
    ["Tom Quillfeather sang. Having spent ten years at Vale Police, he knew.", ["Tom | Vale Police | former"]],
    ["Ada Brindlecombe joined the fire service after 12 years with Vale Police.", ["Ada | Vale Police | former"]],
    ["Ada Brindlecombe is retiring after 12 years with Vale Police.", ["Ada | Vale Police | outgoing"]],
    ["Ada Brindlecombe, previously of Larch Care Group, spoke.", ["Ada | Larch Care Group | former"]],
    ["Ada Brindlecombe had worked for Marl Council.", ["Ada | Marl Council | former"]],
    ["Ada Brindlecombe worked at Marl Council before she retired.", ["Ada | Marl Council | former"]],
    ["Ada Brindlecombe left Vale Police to join a bank.", ["Ada | Vale Police | former"]],
    [
      "Tom Quillfeather will leave Vale Police for Marl Council in September.",
      ["Tom | Vale Police | outgoing | to 2024-09", "Tom | Marl Council | appointed"],
    ],
  ])("%s", (text, employers) => expect(employersIn(text)).toEqual(employers));

  it.each([
    "The council joined from Marl Council. Ada Brindlecombe watched.",
    "Ada Brindlecombe moved 30 people from Marl Council.",
    "Ada Brindlecombe recruited nurses from Larch Care Group.",
    "Ada Brindlecombe joined from Brindle University.",
    "Ada Brindlecombe came from Oakhurst.",
    "Ada Brindlecombe has spent ten years at Vale Police.",
    "Ada Brindlecombe left Marl Council in tears.",
    "Ada Brindlecombe left Marl Council for an hour.",
    "Ada Brindlecombe worked at Marl Council in the rain.",
    "Ada Brindlecombe spoke. Staff who left Vale Police to join Marl Council agreed.",
    "“We wept,” said Ada Brindlecombe. Nurses joined from Larch Care Group.",
    "Ada Brindlecombe said staff had joined from Larch Care Group.",
  ])("%s", (text) => expect(employersIn(text)).toEqual([]));

  it("is told once, and not beside a post at the same body", () => {
    expect(
      employersIn(
        "Ada Brindlecombe, leader of Marl Council, left Marl Council to join Vale Police. She left Vale Police for Oakhurst Council.",
      ),
    ).toEqual(["Ada | Vale Police | former", "Ada | Oakhurst Council"]);
  });
});

describe("when somebody came from elsewhere", () => {
  it.each([
    [
      "Oakhurst Council leader Ada Brindlecombe wept. She joined Oakhurst Council from Marl Council in June 2019.",
      ["Ada | leader | Oakhurst Council | from 2019-06"],
    ],
    [
      "Oakhurst Council leader Ada Brindlecombe wept. She joined Vale Police from Marl Council in June 2019.",
      ["Ada | leader | Oakhurst Council"],
    ],
    [
      "Former Oakhurst Council leader Ada Brindlecombe wept. She joined Oakhurst Council from Marl Council in June 2019.",
      ["Ada | leader | Oakhurst Council | former"],
    ],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("a post that was held before", () => {
  it.each([
    [
      "Ada Brindlecombe spoke. She joins from Marl Council, where she was head of housing.",
      ["Ada | head of housing | Marl Council | former"],
    ],
    [
      "Ada Brindlecombe runs. She joined Marl Council, where she is head of housing.",
      ["Ada | head of housing | Marl Council"],
    ],
    [
      "Ada Brindlecombe, previously head of housing at Marl Council, spoke.",
      ["Ada | head of housing | Marl Council | former"],
    ],
    [
      "Ada Brindlecombe was formerly head of housing at Marl Council.",
      ["Ada | head of housing | Marl Council | former"],
    ],
    [
      "Prior to joining Vale Police, Ada Brindlecombe was head of housing at Marl Council.",
      ["Ada | head of housing | Marl Council | former"],
    ],
    [
      "Ada Brindlecombe, having spent nine years as head of housing at Marl Council, joined Vale Police in 2021.",
      ["Ada | head of housing | Marl Council | former"],
    ],
    [
      "Ada Brindlecombe spent nine years working at Marl Council, most recently as head of housing.",
      ["Ada | head of housing | Marl Council | former"],
    ],
    [
      "Ada Brindlecombe joined Marl Council from Vale Police as head of housing in 2021.",
      ["Ada | head of housing | Marl Council | from 2021"],
    ],
    [
      "Ada Brindlecombe will join Marl Council as head of housing in September.",
      ["Ada | head of housing | Marl Council | appointed | from 2024-09"],
    ],
    [
      "Ada Brindlecombe left Vale Police to become head of housing at Marl Council.",
      ["Ada | head of housing | Marl Council"],
    ],
    [
      "Ada Brindlecombe wept. She became head of housing at Marl Council in June 2019.",
      ["Ada | head of housing | Marl Council | from 2019-06"],
    ],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));

  it.each([
    "Marl Council rose. Ada Brindlecombe wept. She was a manager.",
    "Ada Brindlecombe wept at Marl Council. She met the head of housing at Marl Council.",
    "Ada Brindlecombe wept. It was as dull as a head of housing at Marl Council.",
    "Ada Brindlecombe joined Marl Council as a treat.",
  ])("%s", (text) => expect(rolesIn(text)).toEqual([]));
});
