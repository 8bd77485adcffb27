import { describe, expect, test } from "vitest";
import { marks } from "../../../../pipeline/stages/quotes/marks.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";
import { lines } from "./lines.ts";

const lexicon = loadLexicon();
const read = (text: string) => marks(lines(text), lexicon);
const speech = (text: string) =>
  read(text)
    .quotations.filter((q) => q.kind === "speech" && q.depth === 0)
    .map((q) => text.slice(q.start, q.end));

describe("runs of speech", () => {
  test.each<[string, string, string[]]>([
    ["straight", 'The head said: "We are proud of them."', ["We are proud of them."]],
    ["curly", "The head said: “We are proud of them.”", ["We are proud of them."]],
    ["single", "The head said: ‘We are proud of them.’", ["We are proud of them."]],
    ["single straight", "The head said: 'We are proud of them.'", ["We are proud of them."]],
    ["curly closed straight", 'She said: “We are proud of them." Then she left.', ["We are proud of them."]],
    ["closed by an opening mark", "She said: “We are proud of them.“ Then she left.", ["We are proud of them."]],
    ["closed by an opening mark after a space", "“We are proud, “ she said. “ Very.“", ["We are proud,", "Very."]],
    ["opened by a closing mark", "She said: ”We are proud of them.” Then she left.", ["We are proud of them."]],
    ["two straight apostrophes", "She said: ''We are proud of them.'' Then she left.", ["We are proud of them."]],
    ["guillemets", "She said: «We are proud of them.» Then she left.", ["We are proud of them."]],
    ["no space after the colon", 'She said:"We are proud of them."', ["We are proud of them."]],
    ["no space after the mark", '"We are proud,"said the head. "Very."', ["We are proud,", "Very."]],
    ["interrupted", '"We tried," he said, "and we failed."', ["We tried,", "and we failed."]],
    ["a fragment", "The report says care is “not always planned well”.", ["not always planned well"]],
    ["two words that are reported", 'He said that he was "quietly confident" about it.', ["quietly confident"]],
    ["a grade within speech", 'She said: "Good is good, and we are good."', ["Good is good, and we are good."]],
    ["a headline", "[title] ‘Nobody asked us’: town divided over closure", ["Nobody asked us"]],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("apostrophes", () => {
  test.each<[string, string, string[]]>([
    ["in words", "‘It’s the children’s day,’ said O’Dwyer.", ["It’s the children’s day,"]],
    ["after a plural", "'The workers' rights matter to us,' she said.", ["The workers' rights matter to us,"]],
    ["after a plural at the end", "He praised 'the best of teachers' and left.", ["the best of teachers"]],
    ["of a family", "They met the Joneses' lawyer. 'We are ready,' he said.", ["We are ready,"]],
    ["elided", "’Tis true that rock ’n’ roll of the ’90s was 'a lot of fun', he said.", ["a lot of fun"]],
    ["clipped", "He has a pint o' mild and 'a bit of peace', he said.", ["a bit of peace"]],
    ["wrong way round", "She loves the ‘90s and rock ‘n’ roll.", []],
    ["of years", "The 1990s' best school is the pupils' and parents' choice.", []],
    ["within double marks", "\"The girls' team won the boys' cup,\" he said.", ["The girls' team won the boys' cup,"]],
    ["alone", "The teachers' union met the governors' panel in St James' Hall.", []],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("several paragraphs", () => {
  test.each<[string, string, string[]]>([
    [
      "each opens, the last closes",
      "She said: “One is here.\n\n“Two is here.\n\n“Three is here.”",
      ["One is here.\n\n“Two is here.\n\n“Three is here."],
    ],
    [
      "a plural's apostrophe before the next",
      "She said: ‘One is the owners’ fault.\n\n‘Two is here.’",
      ["One is the owners’ fault.\n\n‘Two is here."],
    ],
    [
      "a fragment that ends in a plural before the next",
      "She praised ‘all of the owners’ here.\n\n‘Two is here.’",
      ["all of the owners", "Two is here."],
    ],
    ["a single mark never closed", "She said: ‘One is here.\n\nHe left.", ["One is here."]],
    ["no single mark, but an apostrophe", "She said: ‘bout time too.\n\nHe left.", []],
    ["single marks", "She said: 'One is here.\n\n'Two is here.'", ["One is here.\n\n'Two is here."]],
    [
      "mixed marks",
      'She said: "One is here.\n\n“Two is here.\n\n"Three is here."',
      ['One is here.\n\n“Two is here.\n\n"Three is here.'],
    ],
    [
      "the last does not close",
      "She said: “One is here.\n\n“Two is here.\n\nThe school reopened.",
      ["One is here.\n\n“Two is here."],
    ],
    [
      "only the first opens",
      "She said: “One is here.\n\nTwo is here.\n\nThree is here.”",
      ["One is here.\n\nTwo is here.\n\nThree is here."],
    ],
    ["each closes", "She said: “One is here.”\n\n“Two is here.”", ["One is here.", "Two is here."]],
    [
      "a caption between",
      'They said: "One is here.\n\n[caption] The head.\n\n"Two is here."',
      ["One is here.", "Two is here."],
    ],
    [
      "a caption with words of its own",
      'They said: "One is here.\n\nShe was "glad of it".\n\n"Two is here."',
      ["One is here.", "glad of it", "Two is here."],
    ],
    [
      "an advertisement between",
      'They said: "One is here.\n\n[related] READ MORE: a "very big" row\n\n"Two is here."',
      ["One is here.", "Two is here."],
    ],
    ["run on in one line", "She said: “One is here. “Two is here.”", ["One is here. “Two is here."]],
    ["a closing lost in one line", '"One is here, she said. "Two is here."', ["Two is here."]],
    [
      "an inner quotation before the next opens",
      'She said: "One “is” here.\n\n“Two is here.”',
      ["One “is” here.\n\n“Two is here."],
    ],
    ["an opening lost", 'We are proud of them," said the head.', ["We are proud of them,"]],
  ])("%s", (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe("not speech", () => {
  test.each<[string, string, "scare" | "title"]>([
    ["a grade", "The home is rated ‘requires improvement’.", "scare"],
    ["a grade in a headline", "[title] School rated 'outstanding' again", "scare"],
    ["an ironic word", "The 'repairs' took a year.", "scare"],
    ["a name", "Its “Breathe Well” programme won.", "title"],
    ["a report", "The report, entitled “Growing up in the hills”, is long.", "title"],
    ["a label", "The so-called “bank of mum and dad” paid.", "scare"],
    ["a term", "It was what is known as 'county lines gangs'.", "scare"],
    ["a kind of notice", "The ‘failure to comply’ notices go to homes.", "scare"],
    ["a crosshead", "[heading] ‘A long way to go’", "scare"],
    ["a category in small letters", "Larch Ltd won 'best large employer of trainees' on Friday.", "title"],
    ["a category before its word", "The 'community champion' award was given to her.", "title"],
    ["a category that ends so", "‘Small employer of the year’ went to Larch Ltd.", "title"],
    ["two words unreported", "The 'safe space' is upstairs.", "scare"],
  ])("%s", (_, text, kind) => {
    expect(read(text).quotations.map((q) => q.kind)).toEqual([kind]);
  });
});

test("nested quotations have their own span and depth", () => {
  const text = "She said: “Kay told us: ‘Nobody “gave up” on me.’ I kept that.”";
  expect(read(text).quotations.map((q) => [q.depth, q.marks, q.start, q.end, text.slice(q.start, q.end)])).toEqual([
    [0, "double", 11, 62, "Kay told us: ‘Nobody “gave up” on me.’ I kept that."],
    [1, "single", 25, 48, "Nobody “gave up” on me."],
    [2, "double", 33, 40, "gave up"],
  ]);
});

test("single marks nest in single marks where the closing ones add up", () => {
  const text = "Judges noted ‘the use of a ‘safe place’ for staff and a clear vision’.";
  expect(read(text).quotations.map((q) => [q.depth, q.start, q.end])).toEqual([
    [0, 14, 68],
    [1, 28, 38],
  ]);
});

test("a straight mark opens before a word that may stand whole where another closes it", () => {
  const text = "He asked them 'round for a brew and a talk', 'cause he said 'no'.";
  expect(read(text).quotations.map((q) => text.slice(q.start, q.end))).toEqual(["round for a brew and a talk", "no"]);
});

test("the parts of a quotation are its paragraphs, and the outer span has the marks", () => {
  const text = "X said: “One.\n“Two.”";
  expect(read(text).quotations).toMatchObject([
    {
      start: 9,
      end: 19,
      outer: { start: 8, end: 20 },
      parts: [
        { start: 9, end: 13 },
        { start: 15, end: 19 },
      ],
    },
  ]);
});

test.each<[string, string, string[]]>([
  ["an opening nobody closes", 'The yard has a "very old tree and nothing more.', ["unclosed-quotation"]],
  ["a closing nobody opened", 'The sign says open" in the yard.', ["unopened-quotation"]],
  ["inches", 'A 42" screen and a 5\'10" door hang in the hall.', []],
  ["a word that may be whole", "He came 'round to the dogs' home.", []],
  ["an apostrophe is nobody’s quotation", "The pupils' hall and 'er indoors' kitchen.", []],
])("diagnostics: %s", (_, text, rules) => {
  expect((read(text).diagnostics ?? []).map((d) => d.rule)).toEqual(rules);
});

test.each(['"', "' ", '"a ', "‘a ", '"abc\n', `"a 'b "c' `, "the workers' "])(
  "a third of a megabyte of %j is read in time",
  (unit) => {
    const document = lines(unit.repeat(Math.ceil(3e5 / unit.length)));
    const before = performance.now();
    marks(document, lexicon);
    expect(performance.now() - before).toBeLessThan(5000);
  },
);
