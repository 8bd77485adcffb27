import { describe, expect, it } from "vitest";
import { annotate } from "../../../../pipeline/annotate.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();
const read = (text: string) =>
  annotate({ source: "a.txt", sha256: "", text }, lexicon).grades.map((grade) => ({
    text: text.slice(grade.start, grade.end),
    grade: grade.grade,
    scopes: grade.scopes,
    polarity: grade.polarity,
  }));

type Expected = readonly [text: string, scopes: string, polarity?: string];
const cases: readonly (readonly [name: string, sentence: string, expected: readonly Expected[]])[] = [
  ["a verb of rating", "Ofsted rated Larch Primary School good.", [["good", "overall"]]],
  ["a passive verb", "Larch Primary School was judged to be inadequate by Ofsted.", [["inadequate", "overall"]]],
  [
    "a noun after it",
    "Ofsted gave Larch Primary School a requires improvement verdict.",
    [["requires improvement", "overall"]],
  ],
  ["a quoted grade", "Ofsted inspectors were right that Larch Primary School is ‘Good’.", [["Good", "overall"]]],
  [
    "an unlisted judgement up to who gave it",
    "A force has been praised.\n\nAldershire Police was rated good at answering calls by HMICFRS inspectors.",
    [["good", "answering calls"]],
  ],
  ["no grade of thousands", "More than 2,000 care homes in England were rated inadequate by the CQC.", []],
  ["everywhere", "Ofsted found Larch Primary School outstanding in every area.", [["outstanding", "overall"]]],
  [
    "from one to another",
    "Ofsted said Larch Primary School had gone from inadequate to good.",
    [
      ["inadequate", "overall", "previous"],
      ["good", "overall"],
    ],
  ],
  [
    "up from",
    "Larch Primary School was rated good by Ofsted, up from requires improvement.",
    [
      ["good", "overall"],
      ["requires improvement", "overall", "previous"],
    ],
  ],
  [
    "a grade that was lost",
    "Larch Primary School lost its outstanding rating from Ofsted.",
    [["outstanding", "overall", "previous"]],
  ],
  [
    "judgements after it",
    "Ofsted rated Larch Primary School good for quality of education and personal development.",
    [["good", "quality of education|personal development"]],
  ],
  [
    "judgements before it",
    "At Larch Primary School leadership and management and early years provision were rated outstanding by Ofsted.",
    [["outstanding", "leadership and management|early years"]],
  ],
  [
    "a list with an item nobody knows",
    "Behaviour and attitudes, school dinners and personal development were all judged ‘good’ by Ofsted at Larch Primary School.",
    [["good", "behaviour and attitudes|personal development"]],
  ],
  [
    "areas that are named",
    "Ofsted rated Larch Primary School good in two areas: personal development and early years.",
    [["good", "personal development|early years"]],
  ],
  [
    "as was",
    "The CQC rated Elm Court inadequate for being safe, and effective was rated good, as was caring.",
    [
      ["inadequate", "safe"],
      ["good", "effective|caring"],
    ],
  ],
  [
    "how safe the service is",
    "How safe and well-led the service is has dropped from good to inadequate, the CQC said of Elm Court.",
    [
      ["good", "safe|well-led", "previous"],
      ["inadequate", "safe|well-led"],
    ],
  ],
  ["hope", "Larch Primary School hopes to be rated outstanding by Ofsted.", [["outstanding", "overall", "predicted"]]],
  [
    "a near miss",
    "Larch Primary School narrowly missed an outstanding rating from Ofsted.",
    [["outstanding", "overall", "denied"]],
  ],
  ["a denial", "Larch Primary School was not rated inadequate by Ofsted.", [["inadequate", "overall", "denied"]]],
  [
    "no longer",
    "Larch Primary School is no longer rated inadequate by Ofsted.",
    [["inadequate", "overall", "previous"]],
  ],
  [
    "what was not looked at again",
    "Caring was not included in this inspection and remains rated as good, the CQC said of Elm Court.",
    [["good", "caring", "previous"]],
  ],
  ["a code", "The Regulator of Social Housing gave Alder Homes a C2 grade.", [["C2", "consumer"]]],
  ["a number", "Alder Cafe was handed a food hygiene rating of zero.", [["zero", "overall"]]],
  ["a number out of five", "Alder Cafe got one out of five for food hygiene.", [["one", "overall"]]],
  [
    "the same change for judgements named along with it",
    "The CQC said Elm Court’s overall rating was reduced from good to inadequate, as were the ratings for being safe and well led.",
    [
      ["good", "overall|safe|well-led", "previous"],
      ["inadequate", "overall|safe|well-led"],
    ],
  ],
  [
    "an answer to a question",
    "The CQC gave Elm Court a ‘good’ rating in response to the question ‘Are services caring?’",
    [["good", "caring"]],
  ],
  [
    "a change out of the lowest grade",
    "Larch Primary School has moved up out of the lowest rating to requires improvement, Ofsted said.",
    [["requires improvement", "overall"]],
  ],
  [
    "judgements that need improvement",
    "At Larch Primary School quality of education and leadership and management all need improvement, Ofsted said.",
    [["need improvement", "quality of education|leadership and management"]],
  ],
  [
    "one after then",
    "Ofsted rated Larch Primary School good for personal development then outstanding in behaviours.",
    [
      ["good", "personal development"],
      ["outstanding", "behaviour and attitudes"],
    ],
  ],
  [
    "judgements counted and named",
    "Ofsted rated Larch Primary School good in all four categories - quality of education, behaviour and attitudes, personal development and leadership.",
    [["good", "quality of education|behaviour and attitudes|personal development|leadership and management"]],
  ],
  [
    "a judgement and overall",
    "The CQC rated Alder Hospital as ‘requires improvement’ both in end-of-life care and overall.",
    [["requires improvement", "overall|end of life care"]],
  ],
  [
    "a number that a grade explains",
    "The Care Inspectorate came to Elm Court Care Home. It was given a score of one (unsatisfactory) for its quality of environment; its staffing and its leadership.",
    [["unsatisfactory", "environment|staffing|leadership"]],
  ],
  [
    "a grade to aim for",
    "Ofsted said Larch Primary School had a ‘good’ rating to aim for.",
    [["good", "overall", "predicted"]],
  ],
  [
    "what was not looked at, of several areas",
    "The areas of effective, caring and responsive weren’t looked at and are still rated as good, the CQC said of Elm Court.",
    [["good", "effective|caring|responsive", "previous"]],
  ],
  [
    "and so was",
    "Ofsted found leadership at Larch Primary School to be good, and so was personal development.",
    [["good", "leadership and management|personal development"]],
  ],
  [
    "judgements at a place",
    "Estyn judged standards and teaching and learning experiences at Ysgol Dyffryn Aur to be adequate.",
    [["adequate", "standards|teaching and learning experiences"]],
  ],
  [
    "areas counted of which some are named",
    "HMICFRS judged Alder Police good in five areas, including preventing crime and investigating crime.",
    [["good", "preventing crime|investigating crime"]],
  ],
  ["a good school", "Ofsted said Larch Primary School continues to be a good school.", [["good", "overall"]]],
  [
    "a number and its word",
    "The Care Inspectorate gave Elm Court Care Home grades of six – ‘excellent’ – for leadership and five – ‘very good’ – for staffing.",
    [
      ["excellent", "leadership"],
      ["very good", "staffing"],
    ],
  ],
  [
    "services of a kind",
    "The CQC rated Birch Surgery requires improvement for providing safe and well-led services.",
    [["requires improvement", "safe|well-led"]],
  ],
  [
    "a part that is only a place",
    "Alder Hospital, where patients waited in A&E, was rated inadequate by the CQC.",
    [["inadequate", "overall"]],
  ],
  ["a cause", "The CQC rated Alder Hospital inadequate over A&E waits.", [["inadequate", "overall"]]],
  [
    "judgements that a colon names",
    "Ofsted judged each of the areas inspected at Alder Council to be good: help and protection; children in care; and care leavers.",
    [
      [
        "good",
        "experiences and progress of children who need help and protection|experiences and progress of children in care|experiences and progress of care leavers",
      ],
    ],
  ],
  [
    "what they found it",
    "Ofsted put Larch Primary School into special measures after finding it inadequate.",
    [["inadequate", "overall"]],
  ],
  [
    "what stays",
    "The CQC has inspected Elm Court again. Its ratings for safe and effective remain requires improvement.",
    [["requires improvement", "safe|effective"]],
  ],
  [
    "the same grade as before",
    "The CQC labelled Elm Court Care Home ‘inadequate’. It suffered an identical rating six years before.",
    [
      ["inadequate", "overall"],
      ["an identical rating", "overall", "previous"],
    ],
  ],
  [
    "the same grade as another place’s",
    "Ofsted rated Larch Primary School good. Birch School was given the same rating on Monday.",
    [["good", "overall"]],
  ],
  ["a grade of a year", "Ofsted came again to Larch Primary School, which was good in 2014.", [["good", "overall"]]],
  [
    "a grade with another’s features",
    "Ofsted awarded Larch Primary School a ‘good’ rating with outstanding features.",
    [["good", "overall"]],
  ],
  [
    "who gives a grade while it does",
    "Ofsted published a report declaring Larch Primary School inadequate the year before it closed.",
    [["inadequate", "overall"]],
  ],
];

describe("ratings", () => {
  it.each(cases)("reads %s", (_name, sentence, expected) => {
    const found = read(sentence).map(({ text, scopes, polarity }) => [text, scopes.join("|"), polarity]);
    expect(found).toEqual(expected.map(([text, scopes, polarity]) => [text, scopes, polarity ?? "affirmed"]));
  });

  it("reads lists of judgements line by line", () => {
    const text =
      "Fire crews told to improve\n\nAlder Fire and Rescue Service has been inspected by HMICFRS, which published its report today. These are the grades it gave.\n\n• Effectiveness – Good (2019: Requires improvement)\n• People – Inadequate (2019: Good)\n\nThe brigade said it would improve.\n";
    expect(read(text).map(({ grade, scopes, polarity }) => [grade, scopes[0], polarity])).toEqual([
      ["good", "effectiveness", "affirmed"],
      ["requires improvement", "effectiveness", "previous"],
      ["inadequate", "people", "affirmed"],
      ["good", "people", "previous"],
    ]);
  });

  it("reads questions that are answered by a number and its grade", () => {
    const text =
      "Care home told to improve\n\nThe Care Inspectorate came to Elm Court Care Home in May and rated it as follows.\n\nHow good is our leadership? 2 - Weak\n\nHow good is our staff team? 3 - Adequate\n\nThe home said it would improve.\n";
    expect(read(text).map(({ grade, scopes }) => [grade, scopes[0]])).toEqual([
      ["weak", "leadership"],
      ["adequate", "staffing"],
    ]);
  });

  it("reads what a list that words of rating introduce gives grades for", () => {
    const text =
      "Fire crews told to improve\n\nHMICFRS inspected Alder Fire and Rescue Service and rated it:\n\n• Good at getting to fires fast\n• Requires improvement at looking after its people\n\nThe brigade said it would improve.\n";
    expect(read(text).map(({ grade, scopes }) => [grade, scopes[0]])).toEqual([
      ["good", "getting to fires fast"],
      ["requires improvement", "people"],
    ]);
  });

  it("reads grades that stand under their judgements", () => {
    const text =
      "Ofsted published its report on Alder Council.\n\nOverall effectiveness\n\nGood\n\nChildren in care\n\nOutstanding\n";
    expect(read(text).map(({ grade, scopes }) => [grade, scopes[0]])).toEqual([
      ["good", "overall"],
      ["outstanding", "experiences and progress of children in care"],
    ]);
  });

  it.each([
    "Ofsted said any outstanding balance must be paid to Larch Primary School.",
    "There was good news for Larch Primary School, which Ofsted visited.",
    "Ofsted heard that the roof of Larch Primary School requires improvement works.",
    "“The progress we have made since Ofsted came has truly been outstanding,” said Ann Moss of Larch Primary School.",
    "Ofsted blamed inadequate funding at Larch Primary School.",
    "Ofsted says 90 per cent of schools are now rated good or outstanding, and so is Larch Primary School.",
    "Ofsted no longer gives grades such as good and inadequate to Larch Primary School.",
    "Larch Primary School won the Outstanding Approach to Reading prize, and Ofsted noticed.",
    "Ofsted’s grades range from outstanding to inadequate on a scale that Larch Primary School knows.",
    "“The cooks are outstanding,” said a pupil of Larch Primary School to Ofsted inspectors.",
    "Alder Cafe sold three pies to the food hygiene officers.",
    "Larch Primary School was rated good.",
    "No authority has been judged outstanding by Ofsted, and Alder Council least of all.",
    "Only one council has been rated outstanding by Ofsted, Alder Council was told.",
    "Ofsted judged some aspects of Larch Primary School to be good.",
    "The head of Larch Primary School told Ofsted that staff were outstanding.",
    "Ofsted heard that the toilets of Larch Primary School need improvement.",
    "Alder Cafe is in a five-star hotel, food hygiene officers noted.",
    "Ofsted heard that it is a good school trip for Larch Primary School.",
    "Ofsted found it good fun in Larch Primary School.",
    "Ofsted was told that lunch was good in Larch Primary School.",
  ])("finds no grade in: %s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it("takes time in proportion to one long line", () => {
    const text = `Ofsted rated the school good and the college, ${"which is good, was rated inadequate, and ".repeat(4000)}`;
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
