import { expect, it } from "vitest";
import { matchPhrases, phraseMatcher } from "../../../pipeline/document/phrase-matcher.ts";

const matcher = phraseMatcher(["leader", "head", "head teacher", "chief executive", "MP", "co-leader"]);

/** Each match as "start-end text", with an "s" for a plural. */
const matches = (text: string): string[] =>
  [...matchPhrases(matcher, text)].map(
    (m) => `${m.start}-${m.end} ${text.slice(m.start, m.end)}${m.plural ? " (plural)" : ""}`,
  );

it.each([
  ["the leader said", ["4-10 leader"]],
  ["The Head Teacher and a head", ["4-16 Head Teacher", "23-27 head"]],
  ["two leaders, both chief executives", ["4-11 leaders (plural)", "18-34 chief executives (plural)"]],
  ["our MP, no mp", ["4-6 MP"]],
  ["a co-leader", ["2-11 co-leader"]],
  ["leader-in-waiting and cheerleader", []],
  ["the leader's office, the leaders' room", []],
  ["heading for headway", []],
])("%s", (text, expected) => expect(matches(text)).toEqual(expected));

it("reads a long line in one pass", () => {
  const text = "head head teacher ".repeat(50_000);
  expect([...matchPhrases(matcher, text)]).toHaveLength(100_000);
});
