import { describe, expect, test } from "vitest";
import type { Mention } from "../../../../pipeline/document/document.ts";
import { extend } from "../../../../pipeline/stage.ts";
import { attribution } from "../../../../pipeline/stages/quotes/attribution.ts";
import { marks } from "../../../../pipeline/stages/quotes/marks.ts";
import { lines } from "./lines.ts";
import { lexicon, organisations, people, read, speakers } from "./named.ts";

describe("the words after", () => {
  test.each<[string, string, string[]]>([
    ["said X", '"We tried hard," said Ann Brook.', ["ann"]],
    ["said X, who", '"We tried hard," said Ann Brook, who works with Bob Carr.', ["ann"]],
    ["X said", '"We tried hard," Ann Brook said.', ["ann"]],
    ["X of Y said", '"We tried hard," Ann Brook of Millford Council said.', ["ann"]],
    ["said Y's leader X", '"We tried hard," said Millford Council’s leader, Ann Brook.', ["ann"]],
    ["said title X", '"We tried hard," said Sen. Bob Carr, a farmer.', ["bob"]],
    ["a pronoun", 'Ann Brook met Bob Carr.\n\n"We tried hard," she said.', ["ann"]],
    ["a pronoun of the other gender", 'Ann Brook met Bob Carr.\n\n"We tried hard," he said.', ["bob"]],
    ["told Y", '"We tried hard," Ann Brook told Millford Council.', ["ann"]],
    ["according to", '"We tried hard," according to Ann Brook.', ["ann"]],
    ["outside the marks", "‘We tried hard’, said Ann Brook.", ["ann"]],
    ["a question", '"Did we try?" asked Ann Brook.', ["ann"]],
    ["a sentence of its own", '"We tried hard." Ann Brook said.', ["ann"]],
    ["a spokesperson", '"We tried hard," said a spokesperson for Larch Care.', ["trust"]],
    ["a verb that leads on", 'Ann Brook left. "We tried hard." Bob Carr said he knew nothing of it.', ["ann"]],
    ["a sentence about something else", 'He said, "We tried hard." Bob Carr made similar remarks last year.', ["-"]],
    ["nobody we know", '"We tried hard," said one parent.', ["one parent"]],
    ["somebody's friend X", '"We tried hard," said Brook ally Bob Carr.', ["bob"]],
    ["a relative clause first", '"We tried hard," one mother, who asked for help, said.', ["one mother"]],
    ["a question and an aside", '"Did we try?" Ann Brook, a cook from Millford, said brightly.', ["ann"]],
    ["at the end of the words", "It was “a poor show” that should not have been put on, Ann Brook said.", ["ann"]],
    ["not a clause that only follows", "It was “a poor show”, leaving Ann Brook to say what others said.", ["-"]],
    ["said X at the end of the words", "“It was poor” that they left so soon, said Ann Brook, a cook.", ["ann"]],
    ["any verb after a comma", '"We tried hard," Ann Brook started.', ["ann"]],
    ["another sentence", '"We tried hard." Ann Brook started the car.', ["-"]],
    ["a former X aide", '"We tried hard," Ann Brook, a former Carr aide, said.', ["ann"]],
    ["the former leader X of Y", '"We tried hard," the former leader Ann Brook of Millford Council said.', ["ann"]],
    ["words between, then said X", '"We are happy" about the news, said Ann Brook.', ["ann"]],
    [
      "a crowd that only applauds",
      'Ann Brook said she had "tried very hard," and the crowd applauded Bob Carr.',
      ["ann"],
    ],
    [
      "what the next sentence calls",
      'Ann Brook said they "tried hard." Bob Carr called it "a long and sad day."',
      ["ann", "bob"],
    ],
    ["somebody else cuts in", '"We tried hard," Brook said, and her husband cut in.', ["ann"]],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("the words before", () => {
  test.each<[string, string, string[]]>([
    ["X said", 'Ann Brook said: "We tried hard."', ["ann"]],
    ["X, who …, said", 'Ann Brook, who met Bob Carr in May, said: "We tried hard."', ["ann"]],
    ["X, leader of Y, said", 'Cllr Ann Brook, leader of Millford Council, said: "We tried hard."', ["ann"]],
    ["a comma forgotten", 'Cllr Ann Brook, Leader of Millford Council said: "We tried hard."', ["ann"]],
    [
      "leader of Y, X said",
      'Commenting, Leader of Millford Council, Councillor Ann Brook said:\n"We tried hard."',
      ["ann"],
    ],
    ["after something", 'Speaking after the visit by Ofsted, Ann Brook said: "We tried hard."', ["ann"]],
    ["after somebody", 'After Ann Brook resigned, Bob Carr said: "We tried hard."', ["bob"]],
    ["Y's report says", "Ofsted’s report says the school is “not always well led”.", ["ofsted"]],
    ["the report found", "Ofsted came in May. The report found “a lack of ambition for pupils”.", ["ofsted"]],
    ["inspectors noted", "Ofsted came in May. Inspectors noted that care was “not always planned well”.", ["ofsted"]],
    ["which found", "Ofsted led an inspection, which found “a lack of ambition for pupils”.", ["ofsted"]],
    ["passive", "The school was described by Ofsted as “calm, kind and orderly”.", ["ofsted"]],
    ["said it was", "Ann Brook said she was “very proud indeed” of them.", ["ann"]],
    ["said Y was", "Ann Brook said Millford Council accepted the findings “in full and at once”.", ["ann"]],
    [
      "two verbs of one subject",
      "Ann Brook praised the “hard work of staff” and said it was “a joy to see”.",
      ["ann", "ann"],
    ],
    ["saying", "Ann Brook wrote to Ofsted, saying it ignored “the hard work of staff”.", ["ann"]],
    ["a statement", "In a statement, Millford Council said: “We tried hard.”", ["council"]],
    ["a spokeswoman", "A spokeswoman for the Millford Parents' Forum, a charity, said: “We tried hard.”", ["forum"]],
    ["a council spokesman", "Millford Council runs it. A council spokesman said: “We tried hard.”", ["council"]],
    ["it", "Millford Council, which pays for places, stopped. It said: “We tried hard.”", ["council"]],
    ["the year-old", "Ann Brook, 44, runs a shop. The 44-year-old said: “We tried hard.”", ["ann"]],
    ["judges", "The Oak Prize Trust gave the award. Judges praised its “quiet and patient work”.", ["prize"]],
    ["they", "The Oak Prize Trust met. The judges were moved. “It was a stand-out entry,” they said.", ["prize"]],
    [
      "judges of a clause",
      "The Oak Prize Trust met. She won while judges praised her “quiet and patient work”.",
      ["prize"],
    ],
    [
      "with judges noting",
      "The Oak Prize Trust met. She won, with judges noting her “quiet and patient work”.",
      ["prize"],
    ],
    ["passive around", "Ann Brook was described as “a joy to work with” by Bob Carr.", ["bob"]],
    ["passive of nobody", "Ann Brook was described as “a joy to work with”.", ["-"]],
    ["who carried out the inspection", "Ann Brook from Ofsted who led the inspection said: “We tried hard.”", ["ann"]],
    [
      "involved in the review",
      "Larch Care, which is involved in the independent review, said: “We tried hard.”",
      ["trust"],
    ],
    [
      "the report, saying",
      "Ofsted came. The report praised the school and Ann Brook, saying “all pupils are happy here”.",
      ["ofsted"],
    ],
    ["a clause of others", "Larch Care was visited in a month when residents said: “We tried hard.”", ["residents"]],
    ["a new subject", "Larch Care was watched closely but governors said: “We tried hard.”", ["governors"]],
    ["two people", "Ann Brook and Bob Carr were moved. They said: “We tried hard.”", ["ann"]],
    ["an unknown name", "Millford Council’s director of housing, Nell Frayne, said: “We tried hard.”", ["Nell Frayne"]],
    [
      "it, of a report",
      "Millford Council has read the Ofsted report. It said: “Pupils are calm and kind.”",
      ["ofsted"],
    ],
    ["somebody else's mother", "Ann Brook’s mother said: “We tried hard.”", ["Ann Brook’s mother"]],
    ["the mum-of-two", "Ann Brook met Bob Carr. The mum-of-two said: “We tried hard.”", ["ann"]],
    ["the dad-of-two", "Ann Brook met Bob Carr. The dad-of-two said: “We tried hard.”", ["bob"]],
    ["the leader", "Labour leader Ann Brook met Bob Carr. The Labour leader said: “We tried hard.”", ["ann"]],
    ["the MP", "Ann Brook, MP for Millford, met Bob Carr. The Green MP for Millford said: “We tried.”", ["ann"]],
    ["a leader nobody is called", "Ann Brook met Bob Carr. The scout leader said: “We tried.”", ["The scout leader"]],
    [
      "one of two leaders",
      "Leader Ann Brook met leader Bob Carr. The Tory leader said: “We tried.”",
      ["The Tory leader"],
    ],
    ["council bosses", "Millford Council runs it. Council bosses said it was “a very hard year”.", ["council"]],
    ["bosses of nobody", "Bosses said it was “a very hard year”.", ["Bosses"]],
    ["an arm of several", "Ann Brook, director for Culture, Sport and the Arts said: “We tried hard.”", ["ann"]],
    ["another's supporter", "Ann Brook, a cook and a Carr supporter, said: “We tried hard.”", ["ann"]],
    ["a spokesman for Speaker X", "Ann Brook, a cook for Senate Speaker Bob Carr, said: “We tried.”", ["ann"]],
    ["Inspector of X Y", "Inspector of Prisons Ann Brook said: “We tried hard.”", ["ann"]],
    ["that X did something", "Bob Carr, denying that Ann Brook left, said it was “a very hard year”.", ["bob"]],
    ["two verbs, one of them dumb", "Ann Brook was joined by Bob Carr and joked: “We tried hard.”", ["ann"]],
    ["inspectors came and said", "Ofsted inspectors visited Larch Care and said: “They tried.”", ["ofsted"]],
    ["what X said of a thing", "Ann Brook said that fact speaks of who is “ready to lead the way”.", ["ann"]],
    ["a name after a post", "Carol's branch secretary Nell Frayne said: “We tried hard.”", ["Nell Frayne"]],
    ["a company of two words", "Five Oaks, which runs the home, said: “We tried hard.”", ["Five Oaks"]],
    ["in a statement X", "In a statement Fennel said it was “sorry for all of it”.", ["Fennel"]],
    ["in a place", "Staff in Fennel said it was “a very hard year”.", ["Staff in Fennel"]],
    ["from broadcaster X", "Ann Brook, taking the cup from broadcaster Bob Carr, said: “We tried.”", ["ann"]],
    ["known as", "One mother, known as Mrs X, said: “We tried hard.”", ["One mother"]],
    ["both reports", "Ofsted wrote two reports. Both contain the words: “All pupils try hard.”", ["ofsted"]],
    ["both people", "Ann Brook and Bob Carr were moved. Both said: “We tried hard.”", ["ann"]],
    ["she, the subject", "After a call with Eve Dean, Ann Brook left. She said: “We tried hard.”", ["ann"]],
    ["a head named later", "The head of a school said: “We tried hard.”\n\nHead Ann Brook left.", ["ann"]],
    [
      "one of two heads named later",
      "The head of a school said: “We tried hard.”\n\nHead Ann Brook left. Head Bob Carr stayed.",
      ["The head of a school"],
    ],
    ["somebody's remarks", "Ann Brook denounced Bob Carr's remarks as “hurtful to all of us”.", ["ann"]],
    [
      "somebody's repeated calls",
      "Ann Brook decried Carr's repeated calls, noting he was “never once there”.",
      ["ann"],
    ],
    ["it's said", "It's said Ann Brook left. She says it's “never once been like that”.", ["ann"]],
    [
      "said X did and accused",
      "Ann Brook said Bob Carr was to blame and accused him of “shouting at the staff”.",
      ["ann"],
    ],
    ["said that X shows", "Ann Brook also said that Bob Carr shows “great charm at all times”.", ["ann"]],
    ["advising", "Ann Brook spoke at the fair, advising cooks to “sing while the pan is hot”.", ["ann"]],
    ["while X, a cook, said", "Bob Carr left early, while Ann Brook, a cook, said it was “a very fine day”.", ["ann"]],
    ["after dashes", "When they met - after Bob Carr left - Ann Brook joked: “We tried.”", ["ann"]],
    ["one parent", "One parent told Ofsted that the school was “a lovely little place”.", ["One parent"]],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("the paragraph and the one above", () => {
  test.each<[string, string, string[]]>([
    ["interrupted", '"We tried," said Ann Brook, "and we failed."', ["ann", "ann"]],
    ["going on", '"We tried," said Ann Brook. "We failed."', ["ann", "ann"]],
    ["going on below", '"We tried," said Ann Brook.\n\n"We failed."', ["ann", "ann"]],
    ["she added", 'Ann Brook said: "We tried."\n\nShe added: "We failed, Bob Carr."', ["ann", "ann"]],
    ["a line that ends in a colon", 'Ann Brook, leader of Millford Council, said:\n\n"We tried."', ["ann"]],
    ["a name and a colon", 'Ann Brook: "We tried very hard."', ["ann"]],
    ["a sentence before", 'Ann Brook said numbers were up. "They come on Saturdays."', ["ann"]],
    ["a paragraph before", 'Ann Brook said numbers were up.\n\n"They come on Saturdays."', ["ann"]],
    ["a caption between", 'Ann Brook said: "We tried.\n\n[caption] Bob Carr.\n\n"We failed."', ["ann", "ann"]],
    ["a line below", "“We love coming here.”\n\nAnn Brook, parent", ["ann"]],
    ["another speaker", '"We tried," said Ann Brook.\n\nBob Carr disagreed. "They failed," he said.', ["ann", "bob"]],
    ["a headline", "[title] ‘We tried very hard’\n\nAnn Brook said: “We tried very hard, all of us.”", ["ann", "ann"]],
    ["a headline that names", "[title] ‘We tried very hard’, says Ann Brook", ["ann"]],
    [
      "a report that goes on",
      "Ofsted found “a lack of ambition for pupils”.\n\nTutors did not “ask what they knew”.",
      ["ofsted", "ofsted"],
    ],
    [
      "no report to go on",
      "Ann Brook felt “let down by all of it”.\n\nTutors did not “ask what they knew”.",
      ["ann", "-"],
    ],
    ["it was", "Ann Brook said staff were tired.\n\nIt was “a very long and hard year”.", ["ann"]],
    ["a sentence further up", "Ann Brook said staff were tired. Others had left.\n\n“We tried very hard.”", ["ann"]],
    ["an echo", "It is “the best of places” to be.\n\nAnn Brook said: “This is the best of places.”", ["ann", "ann"]],
    ["nobody", '"We tried very hard."', ["-"]],
    ["a list of what inspectors said", "Ofsted came. Inspectors said:\n\n• “Pupils are kind.”", ["ofsted"]],
    [
      "a glowing report",
      "Ofsted came. It was a glowing report:\n\n- “Pupils are kind.”\n- “Staff care.”",
      ["ofsted", "ofsted"],
    ],
    ["those who answer it", "The Ofsted report is mixed.\n\n“We’ve worked on our reading,” is on a poster.", ["-"]],
    ["a new sentence", "Ann Brook said: “We tried.” Cook Bob Carr sang and said: “We failed.”", ["ann", "bob"]],
    ["a name after another's words", "Ann Brook said: “We tried.” And Bob Carr: “We failed.”", ["ann", "bob"]],
    [
      "names and colons in one line",
      "Ann Brook: “We tried.” Brook: “We failed.” Rating: “A day to forget.”",
      ["ann", "ann", "ann"],
    ],
    ["the words of X", "“We tried very hard.” Those were the words of cook Ann Brook after the fair.", ["ann"]],
    ["how X summed it up", "“We tried very hard.”\n\nThat was how Ann Brook, a cook, summed it up.", ["ann"]],
    ["what happened to X", "“We tried very hard,” is on the wall.\n\nThat was before Ann Brook came.", ["-"]],
    ["a dash and a name below", "“We love it.”\n\n-Ann Brook, writing after the fair.", ["ann"]],
    ["a sentence below", "“We love it,” is painted there.\n\nAnn Brook wrote after the fair.", ["-"]],
    [
      "a report nearby",
      "The Ofsted report is mixed. Teaching is “not yet good enough”, while care is kind.",
      ["ofsted"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

test("the cue is where the verb stands", () => {
  const document = read('"We tried," said Ann Brook.');
  expect(attribution(document, lexicon).attributions).toEqual([
    { quotation: 0, speaker: "ann", cue: { start: 12, end: 16 }, rule: "verb-after" },
  ]);
});

test.each(['"We are happy," said Ann Brook. ', 'Ann Brook said: "a b c d" ', '"a b c," she said. '])(
  "a tenth of a megabyte of %j is read in time",
  (unit) => {
    const quoted = extend(lines(unit.repeat(Math.ceil(1e5 / unit.length))), marks, lexicon);
    const mentions = [...quoted.plain.matchAll(/Ann Brook/g)].map(({ index }) => {
      return { start: index, end: index + 9, entity: "ann", form: "name" as const, rule: "by-hand" };
    });
    const document = { ...quoted, people, organisations, mentions };
    const before = performance.now();
    attribution(document, lexicon);
    expect(performance.now() - before).toBeLessThan(8000);
  },
);

describe("somebody who is called something else", () => {
  test.each<[string, string, string[]]>([
    ["her husband", 'Ann Brook and Tom Brook run it. Ann Brook left. "We tried," her husband added.', ["tom"]],
    ["said her husband", 'Ann Brook and Tom Brook run it. Ann Brook left. "We tried," said her husband.', ["tom"]],
    [
      "his mother, who is named so",
      'Bob Carr lives with his mother, Ann Brook. Bob Carr left. "We tried," his mother said.',
      ["ann"],
    ],
    [
      "her husband, whom nobody names",
      'Ann Brook met Bob Carr. She left. "We tried," her husband said.',
      ["her husband"],
    ],
    ["the MP", 'Ann Brook MP (Ind) met Bob Carr. "We tried hard," the Member for Millford said.', ["ann"]],
    [
      "a head under another word",
      '"We tried," says the headteacher of a school.\n\nThe head, Ann Brook, met Bob Carr.',
      ["ann"],
    ],
    [
      "whoever the next sentence opens with",
      '"We tried," says the head of Millford Council.\n\nAnn Brook took us round.',
      ["ann"],
    ],
    [
      "whoever has another post",
      '"We tried," says the head of Millford Council.\n\nAnn Brook, a nurse, left.',
      ["the head of Millford Council"],
    ],
    [
      "the head of a body is not the body",
      'Bob Carr left. "We tried," said the head of Larch Care.',
      ["the head of Larch Care"],
    ],
    [
      "the head of the council",
      "Bob Carr left Millford Council. The head of the council said “we tried hard”.",
      ["The head of the council"],
    ],
    [
      "a post and then the name",
      "Ofsted came. Staff were singled out by the chief inspector, Ann Brook, for “their very hard work”.",
      ["ann"],
    ],
    ["a post and an unknown name", '"We tried hard," recalled his former deputy, Nic Harne.', ["Nic Harne"]],
    [
      "the spokesman again",
      "A spokesman for Larch Care said: “We tried.”\n\nMillford Council has a website.\n\nThe spokesman said: “We did.”",
      ["trust", "trust"],
    ],
    [
      "a letter of another",
      "Ofsted came. Millford Council would not comment, but a letter to parents read: “We try.”",
      ["council"],
    ],
    ["officers of a body", "Health officers from Millford Council found “dirt all over the place”.", ["council"]],
    ["officers of nobody", "Ann Brook left. Two officers found “dirt all over the place”.", ["Two officers"]],
    [
      "another spokesman",
      "A spokesman for Larch Care said: “We tried.”\n\nA spokesman for Millford Council said: “We did.”",
      ["trust", "council"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("whose a report is", () => {
  test.each<[string, string, string[]]>([
    [
      "a survey by X",
      "It follows a survey by Millford Parents' Forum. Bob Carr is no friend of Ofsted. The report says it is “not good at all”.",
      ["forum"],
    ],
    [
      "X's reviewers",
      "The Oak Prize Trust peer team came. It was good in the eyes of Ofsted. Their report warns of “far too many aims”.",
      ["prize"],
    ],
    [
      "an inspectorate that came since",
      "It follows a survey by Millford Parents' Forum. Ofsted came. The report says it is “not good at all”.",
      ["ofsted"],
    ],
    [
      "who warned before",
      "Millford Parents' Forum has warned of cuts. Budgets “will not last the winter”, the report says. Ofsted would not comment.",
      ["forum"],
    ],
    ["the letter", "Ofsted came in May. The letter does note that he made “an early and good start”.", ["ofsted"]],
    [
      "somebody else's letter",
      "Ofsted came in May. Bob Carr sent a letter. The letter does note “an early and good start”.",
      ["The letter"],
    ],
    [
      "a line in the report",
      "Ofsted came in May. A single line in the new report sums it up: “It is a good and happy school.”",
      ["ofsted"],
    ],
    ["the report card", "Ofsted came in May. The report card reads: “It is a good and happy school.”", ["ofsted"]],
    ["a birthday card", "Ofsted came in May. The card reads: “It is a good and happy school.”", ["The card"]],
    [
      "an aside about the maker",
      "Ofsted came. The latest report by the Oak Prize Trust, the care watchdog, found it to be ‘less than the best’.",
      ["prize"],
    ],
    ["a body, which", "Bob Carr left Larch Care, which said he had “helped to shape the place”.", ["trust"]],
    [
      "a report into a body, which",
      "Ofsted published a report into Larch Care, which found “far too little care”.",
      ["ofsted"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("verbs in other forms", () => {
  test.each<[string, string, string[]]>([
    ["plans to", "Larch Care plans to “cut all the red tape”.", ["trust"]],
    ["plans of nobody", "Tutors plan to “cut all the red tape”.", ["-"]],
    ["plans, and somebody who says so", "Ann Brook said Larch Care plans to “cut all the red tape”.", ["ann"]],
    ["to say", "Ann Brook, who opened the hall in May, has been in touch to say “well done to all of you”.", ["ann"]],
    ["it is too early to say", "It is too early to say “well done to all of you”.", ["-"]],
    ["does say", "Ann Brook does say that it was “a very hard year”.", ["ann"]],
    [
      "who asked not to be named",
      "A mother who asked not to be named said it had been “a very hard year”.",
      ["A mother"],
    ],
    ["who asked, and X", "Staff who asked for help said Ann Brook told them “to try very hard”.", ["ann"]],
    ["asked if she would", "Ann Brook met Bob Carr. He left.\n\nAsked if she would go: “Certainly not.”", ["ann"]],
    ["asked why", "Ann Brook left.\n\nAsked why the school had closed: “Certainly not.”", ["-"]],
    ["disagreed", "Millford Council’s Nic Harne disagreed: “We tried.”", ["Millford Council’s Nic Harne"]],
    ["is how X", "“It was a very hard year” is how Ann Brook sees it.", ["ann"]],
    ["was the verdict of X", "“It was a very hard year” was the verdict of Ann Brook.", ["ann"]],
    ["is how it ended", "“It was a very hard year” is how it ended.", ["-"]],
    ["singled out by", "They were singled out by Ann Brook for “their very hard work”.", ["ann"]],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("a description that stands for somebody", () => {
  test("is who speaks in a relative clause", () => {
    const text =
      "Ofsted came in May. They include the plans of the council, which inspectors described as “too variable”.";
    const document = read(text);
    const start = text.indexOf("inspectors");
    const described: Mention = { start, end: start + 10, entity: "ofsted", form: "nominal", rule: "by-hand" };
    const { attributions } = attribution({ ...document, mentions: [...document.mentions, described] }, lexicon);
    expect(attributions.map((a) => a.speaker)).toEqual(["ofsted"]);
  });
});

describe("reports that somebody speaks of", () => {
  test.each<[string, string[]]>([
    ['Ofsted came. Ann Brook, leader, said the report showed "the hard work of teams here".', ["ann"]],
    ['Ofsted came. Bob Carr said that these findings reflected "years of effort by staff".', ["bob"]],
    ['Ofsted came. Ann Brook said its inspection highlighted "what a good job we do here".', ["ann"]],
    ['Ofsted came. The report showed "the hard work of teams here".', ["ofsted"]],
    ['Ofsted came. Inspectors said the report showed "the hard work of teams here".', ["ofsted"]],
    ['Ofsted came. Ann Brook said the report stated "the hard work of teams here".', ["ofsted"]],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("those who are only graded", () => {
  test.each<[string, string[]]>([
    ['Ofsted praised Millford Council, rated good in 2019, for "warm and caring work with families".', ["ofsted"]],
    [
      'Ofsted described Millford Council, judged inadequate in 2018, as having "a culture of high support".',
      ["ofsted"],
    ],
    ['Ofsted praised Millford Council, rated good in 2019. It found "staff who knew the children".', ["ofsted"]],
    ['Ofsted has been. At Millford Council, which was visited too, it found "too many delays in court".', ["ofsted"]],
    ['Millford Council has met. In Elm Street, it said "there was no more to be done".', ["council"]],
    ['Millford Council, which rated its own work, said it was "a hard year for all".', ["council"]],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
