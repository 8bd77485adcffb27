import { describe, expect, it } from "vitest";
import type { Named } from "../written.ts";
import { rolesOf } from "./told.ts";

const named: Named = {
  people: ["Ada Brindlecombe", "Tom Quillfeather"],
  organisations: {
    "Brook Primary School": "school",
    "Marl Infant School": "school",
    "Quill Learning Trust": "academy-trust",
  },
};

const rolesIn = (text: string, known: Named = named): string[] => rolesOf(text, known);

describe("the head of a school", () => {
  it.each([
    ["Head Ada Brindlecombe of Brook Primary School smiled.", ["Ada | Head | Brook Primary School"]],
    ["At Brook Primary School, head Ada Brindlecombe smiled.", ["Ada | head | Brook Primary School"]],
    [
      "It was a good day for Brook Primary School. Ada Brindlecombe, head, smiled.",
      ["Ada | head | Brook Primary School"],
    ],
    ["It was a good day at Brook Primary School. Ada Brindlecombe, head bowed, wept.", []],
    ["Brook Primary School will head Ada Brindlecombe off.", []],
  ])("%s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it("is nobody's calling where no school is named", () => {
    const people = ["Ada Brindlecombe"];
    expect(rolesIn("Head Ada Brindlecombe smiled.", { people, organisations: { "Quill Bank": "company" } })).toEqual(
      [],
    );
  });
});

describe("a post at two bodies", () => {
  it.each([
    [
      "Ada Brindlecombe, headteacher of Brook Primary School and Marl Infant School, smiled.",
      ["Ada | headteacher | Brook Primary School", "Ada | headteacher | Marl Infant School"],
    ],
    [
      "Executive head of both Brook Primary School and Marl Infant School, Ada Brindlecombe, smiled.",
      ["Ada | Executive head | Brook Primary School", "Ada | Executive head | Marl Infant School"],
    ],
    [
      "Ada Brindlecombe will be the executive head over both Brook Primary School and Marl Infant School.",
      ["Ada | executive head | Brook Primary School", "Ada | executive head | Marl Infant School"],
    ],
    [
      "Ada Brindlecombe, Headteacher at Brook Primary School and CEO of Quill Learning Trust, smiled.",
      ["Ada | Headteacher | Brook Primary School", "Ada | CEO | Quill Learning Trust"],
    ],
    [
      "Ada Brindlecombe, headteacher of Brook Primary School and Quill Learning Trust trustees met.",
      ["Ada | headteacher | Brook Primary School"],
    ],
  ])("%s", (text, expected) => {
    expect(rolesIn(text).map((role) => role.replace(" | appointed", ""))).toEqual(expected);
  });
});

describe("when and how a post is held", () => {
  it.each([
    [
      "At Brook Primary School Ada Brindlecombe, who has been headteacher for the past six years, smiled.",
      ["Ada | headteacher | Brook Primary School"],
    ],
    [
      "At Brook Primary School Ada Brindlecombe, who became headteacher in September, smiled.",
      ["Ada | headteacher | Brook Primary School"],
    ],
    [
      "Ada Brindlecombe has been working as the acting headteacher of Brook Primary School.",
      ["Ada | headteacher | Brook Primary School | acting"],
    ],
    [
      "Brook Primary School has lost its head. Tom Quillfeather, as interim principal, will lead it.",
      ["Tom | principal | Brook Primary School | interim"],
    ],
    [
      "Ada Brindlecombe has been asked to become headteacher of Brook Primary School.",
      ["Ada | headteacher | Brook Primary School | appointed"],
    ],
    [
      "Ada Brindlecombe has announced her retirement as headteacher of Brook Primary School.",
      ["Ada | headteacher | Brook Primary School | outgoing"],
    ],
    [
      "Ada Brindlecombe, the chief executive of its sponsor the Quill Learning Trust, smiled.",
      ["Ada | chief executive | Quill Learning Trust"],
    ],
    ["Brook Primary School saw Tom Quillfeather as headteacher after headteacher left.", []],
  ])("%s", (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});
