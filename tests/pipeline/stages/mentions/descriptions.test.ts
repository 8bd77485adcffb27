import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

/** What descriptions and pronouns stand for: their words and the name of the entity. */
function described(text: string): (readonly [string, string])[] {
  const { people, organisations, mentions } = read(text);
  const names = new Map([...people, ...organisations].map((entity) => [entity.id, entity.name]));
  return mentions
    .filter((mention) => mention.form !== "name")
    .map((mention) => [text.slice(mention.start, mention.end), names.get(mention.entity) ?? ""]);
}

describe("descriptions and pronouns", () => {
  test.each<[string, (readonly [string, string])[]]>([
    ["Hexley Council met. The council agreed.", [["The council", "Hexley Council"]]],
    [
      "Ofsted visited Hill Lane School. Inspectors said the school was good.",
      [
        ["Inspectors", "Ofsted"],
        ["the school", "Hill Lane School"],
      ],
    ],
    ["The CQC came to Rose Lodge Care Home. The home was rated good.", [["The home", "Rose Lodge Care Home"]]],
    [
      "Hexley Council was rated, years after neighbouring Skelby Council. The council agreed.",
      [["The council", "Hexley Council"]],
    ],
    [
      "Rose Lodge Care Home, run by Skelby Care Ltd, was rated. The home agreed.",
      [["The home", "Rose Lodge Care Home"]],
    ],
    ["Fenshire Police must improve. The force agreed.", [["The force", "Fenshire Police"]]],
    ["Cllr Maud Pell spoke. She sat down.", [["She", "Maud Pell"]]],
    [
      "Maud Pell met Colin Dray. He told her so.",
      [
        ["He", "Colin Dray"],
        ["her", "Maud Pell"],
      ],
    ],
    ["Maud Pell, the headteacher, spoke. The headteacher smiled.", [["The headteacher", "Maud Pell"]]],
  ])("%s", (text, expected) => {
    expect(described(text).filter(([words]) => words !== "the headteacher")).toEqual(expected);
  });

  test.each([
    ["The council met."],
    ["Hexley Council met the inspectors from abroad.".replace("the inspectors from abroad", "visitors")],
    ["Maud Pell spoke. Her Majesty's inspectors came."],
    ["Maud Pell spoke. He left."],
  ])("nothing: %s", (text) => {
    expect(described(text)).toEqual([]);
  });
});
