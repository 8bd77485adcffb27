import { describe, expect, test } from "vitest";
import { speakers } from "./named.ts";

type Row = [string, string, string[]];

describe("members of parties", () => {
  test.each<Row>([
    [
      "by the party beside the name",
      "Tory Ann Brook lost to Bob Carr.\n\nThe Conservative said: “It was close.”",
      ["ann"],
    ],
    ["in brackets", "Cllr Ann Brook (Lib Dem) met Bob Carr.\n\n“It was close,” the Liberal Democrat said.", ["ann"]],
    [
      "a party that nobody was said to be of",
      "Leader Ann Brook said “we tried”.\n\nThe Tory added: “No council is perfect.”",
      ["ann", "ann"],
    ],
    [
      "their councillor",
      "Cllr Bob Carr, of the Labour group, met Ann Brook.\n\nThe Labour councillor said: “It was close.”",
      ["bob"],
    ],
    ["the party itself", "Ann Brook spoke.\n\nThe Labour group said: “It was close.”", ["The Labour group"]],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("words for somebody whom nothing knows", () => {
  test.each<Row>([
    ["without the lead", "Speaking at the meeting another parent said: “It should have shut.”", ["another parent"]],
    [
      "a name before an aside",
      "News editor Fin Harne, who won it, described it as “the best night of all”.",
      ["Fin Harne"],
    ],
    ["that begin so", "Leading academics said: “It should have shut.”", ["Leading academics"]],
    ["no words for anybody", "He found it was, compared to schools elsewhere, said to be “quite hard on them”.", ["-"]],
    ["a day", "They met, and on Friday said that “it should have shut”.", ["-"]],
    ["initials of a post", "Commissioner Ann Brook met Bob Carr.\n\nThe PCC said: “It was close.”", ["ann"]],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("verbs", () => {
  test.each<Row>([
    [
      "had told that evening's meeting",
      "Ann Brook had told that evening's meeting it was “firmly on the track”.",
      ["ann"],
    ],
    ["was told that", "Ann Brook was told that it was “firmly on the track”.", ["-"]],
    ["will continue", "Ann Brook said that Bob Carr would continue and that the notice “stays in force”.", ["ann"]],
    ["would describe", "Ann Brook would describe the place as “a very hard school”.", ["ann"]],
    ["does note", "Ann Brook does note that it was “a very hard year”.", ["ann"]],
    [
      "what a report contains for somebody",
      "Ann Brook said the report contained “more of the same old song”.",
      ["ann"],
    ],
    ["what it reads", "Ann Brook said the Ofsted report reads “as it always does here”.", ["ofsted"]],
    [
      "celebrated for",
      "Ofsted came in May.\n\nGovernors were celebrated for being “strong friends of children”.",
      ["ofsted"],
    ],
    ["after a meeting", "After the meeting Mr Carr said he was “sad but not surprised”.", ["bob"]],
    ["meeting somebody", "Ann Brook, before meeting Mr Carr said she was “sad but not surprised”.", ["ann"]],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("reports and those who write them", () => {
  test.each<Row>([
    [
      "a body that is another's",
      "“The home fell short in every way that matters,” according to a report by Larch Care's Millford Council.\n\nThe report adds that “staff were not trained”.",
      ["council", "council"],
    ],
    [
      "a review of something by a body",
      "Ofsted came. A review of ten cases at the home by Millford Council found “a culture of silence”.",
      ["council"],
    ],
    [
      "a review of a home run by a body",
      "Ofsted came. A review of a home run by Larch Care found “a culture of silence”.",
      ["ofsted"],
    ],
    [
      "which, after a peer challenge",
      "Ofsted came. This matched a Millford Council peer challenge last year, which found it “slow but well meant”.",
      ["council"],
    ],
    [
      "inspectors who",
      "Mr Carr's arrival was noticed by inspectors from Ofsted, who say that he “has brought much energy”.",
      ["ofsted"],
    ],
    [
      "somebody among inspectors",
      "The inspectors from Ofsted met Ann Brook, who said they had “brought much energy”.",
      ["ann"],
    ],
    [
      "a letter's writer",
      "In a letter to Bob Carr, Ann Brook said it was late.\n\nThe letter said: “I will act at once.”",
      ["ann"],
    ],
    [
      "a letter from somebody",
      "A letter from Ann Brook went to Bob Carr.\n\nThe letter said: “I will act at once.”",
      ["ann"],
    ],
    [
      "it, of a letter",
      "In a letter to Larch Care, Ann Brook said it was late.\n\n“I will act at once,” it said.",
      ["ann"],
    ],
    [
      "letters by somebody",
      "Letters have been sent to parents by Ann Brook.\n\nThe letter reads: “I will act at once.”",
      ["ann"],
    ],
    [
      "what a report requires",
      "Ofsted's report came out in May.\n\nPupils are happy.\n\nTo improve, the school must “make sure that all pupils read often”.",
      ["ofsted"],
    ],
    [
      "what others require",
      "Ofsted came in May.\n\nPupils were happy there.\n\nTo improve, the town must “make sure that all shops open often”.",
      ["-"],
    ],
    ["somebody who wrote", "Ann Brook has written to Larch Care.\n\nThe letter reads: “I will act at once.”", ["ann"]],
    ["a letter of nobody", "Ann Brook read a letter.\n\nThe letter said: “I will act at once.”", ["The letter"]],
    [
      "a body's response",
      "The provider, Larch Care, promised more. In its response it said: “A manager has been found.”",
      ["trust"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("who goes on", () => {
  test.each<Row>([
    [
      "he, a spokesman",
      "Bob Carr left. A spokesman for Larch Care said: “We are sorry.”\n\n“We will do better,” he added.",
      ["trust", "trust"],
    ],
    [
      "she, after a spokesman",
      "Ann Brook left. A spokesman for Larch Care said: “We are sorry.”\n\n“I did my best,” she added.",
      ["trust", "ann"],
    ],
    [
      "he, named since",
      "A spokesman for Larch Care said: “We are sorry.”\n\nBob Carr left.\n\n“I did my best,” he added.",
      ["trust", "bob"],
    ],
    [
      "the spokesman of a body before the noun",
      "A Larch Care spokesman said Millford Council had moved.\n\nThe spokesman said: “We are sorry.”",
      ["trust"],
    ],
    [
      "the spokesman twice",
      "A Larch Care spokesman spoke.\n\nThe spokesman said it was late. The spokesman said: “We are sorry.”",
      ["trust"],
    ],
    ["whoever was asked", "Ann Brook asked Mr Carr what he wanted. “Time,” he said.", ["bob"]],
    ["whoever asked", "Ann Brook asked Mr Carr what he wanted. “Just tell me,” she said.", ["ann"]],
    [
      "answers",
      "Ann Brook took over in May. We asked her about it.\n\nWhat would you change?\n\n“The boiler.”\n\nAnd Ofsted?\n\n“They were fair.”",
      ["ann", "ann"],
    ],
    [
      "an editor who opens",
      "Millford Council leader and chair of the judges Ann Brook opened it by saying: “We tried very hard.”",
      ["ann"],
    ],
    [
      "a body that opens",
      "Millford Council praised its former leader Ann Brook, saying: “She tried very hard.”",
      ["council"],
    ],
    [
      "a mother",
      "A mother told a court that she would “never stop asking why”.\n\nTom Brook was 19.\n\nAnn Brook told the court so.",
      ["ann"],
    ],
    [
      "the scheme of the sentence",
      "At the Great British Care Awards, judges called it “a very special home”.\n\nThe Oak Prize Trust met.",
      ["Great British Care Awards"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
