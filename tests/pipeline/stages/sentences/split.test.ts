import { describe, expect, it } from "vitest";
import { split } from "../../../../pipeline/stages/sentences/split.ts";
import { stopsOf } from "../../../../pipeline/stages/sentences/stops.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const stops = stopsOf(loadLexicon());
const sentencesOf = (text: string) => split(text, stops).map(({ start, end }) => text.slice(start, end));

describe("split", () => {
  it.each([
    ["plain sentences", ["The home is good.", "Is it safe?", "It is!"]],
    ["a quotation that ends after the stop", ["“We are proud.”", "She thanked her staff."]],
    ["straight marks", ['"We are proud." She thanked her staff.'.slice(0, 15), "She thanked her staff."]],
    ["a bracket that ends after the stop", ["(It was rated 4 in 2019.)", "Now it is 5."]],
    ["a number before the stop", ["It has risen since 2018.", "15 staff left."]],
    ["a time before the stop", ["The doors open at 2 p.m.", "Tickets are free."]],
    ["a company before the stop", ["It is run by Larkhill Care Ltd.", "The home has 40 beds."]],
    ["a company before a verb", ["The Gazette is published by Hexby Media Ltd.", "Follow us online."]],
    ["a picture's place", ["The winners met in Washington D.C.", "Image: Submitted."]],
    ["an ellipsis", ["Nobody would have thought it...", "Then the inspectors came."]],
    ["an initial before the stop", ["The council prefers plan B.", "It is cheaper."]],
    ["four dots", ["I never meant that....", "She left."]],
    ["a reference", ["See www.hexby.example/news.", "More is to come."]],
  ])("ends a sentence after %s", (_, sentences) => {
    expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
  });

  it.each([
    "Cllr. Nadia Siddique and Coun. Imran Siddique met Dr. O’Dwyer at St. Jude’s.",
    "See No. 5, p. 12 and para. 3.2 of the report, e.g. the part on care.",
    "A. J. Okonkwo-Reeve of Larkhill Care Ltd. and Co. has £1.2m.",
    "“Is it safe?” Mrs Ogunlesi asked.",
    "“It is good,” he said. ".trim(),
    "Anyone can write to jo.bloggs@hexby.example for more.",
    "The D.C. Commission and the U.S. Government agreed.",
    "He said the report [...] was fair … and balanced.",
    "And finally... Pat Dooley has won a medal.",
    "Sales at Yahoo! in London rose.",
    "At 5 a.m. Inspectors called.",
    "Call 01632 960118 (ext. 12).",
  ])("keeps together %s", (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it.each([
    ["It has good services.Christine Vale leads them.", ["It has good services.", "Christine Vale leads them."]],
    ["It has “good services.”Christine Vale leads them.", ["It has “good services.”", "Christine Vale leads them."]],
    ["He was pleased.“We did it,” he said.", ["He was pleased.", "“We did it,” he said."]],
    ["1. Leaders know schools 2. Staff stay", ["1. Leaders know schools", "2. Staff stay"]],
    ["• Safe: good • Caring: good", ["• Safe: good", "• Caring: good"]],
    ["a) Act now b) Report in May", ["a) Act now", "b) Report in May"]],
  ])("parts what was run together: %s", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it("gives offsets of the text it was given", () => {
    expect(split("  One.  Two. ", stops)).toEqual([
      { start: 2, end: 6 },
      { start: 8, end: 12 },
    ]);
  });

  it.each(["a.A", '."A', ". ", "? ", "A. ", "1. ", "• ", "word ", '"', "...", "a.com.A"])(
    "stays linear on %s over and over",
    (unit) => {
      expect(split(unit.repeat(300_000 / unit.length), stops).length).toBeGreaterThan(0);
    },
    3_000,
  );
});
