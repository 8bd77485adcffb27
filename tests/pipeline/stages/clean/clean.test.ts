import { describe, expect, it } from "vitest";
import type { BlockKind } from "../../../../pipeline/document/document.ts";
import { toRaw } from "../../../../pipeline/document/offsets.ts";
import { clean } from "../../../../pipeline/stages/clean/clean.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();
const read = (text: string) => clean({ article: { source: "a.txt", sha256: "", text }, diagnostics: [] }, lexicon);
const blocks = (text: string) => {
  const { blocks, text: cleaned } = read(text);
  return blocks.map(({ kind, start, end }) => [kind, cleaned.slice(start, end)]);
};

const lead: Row = [
  "paragraph",
  "Leaders at Hexby Council have been praised by inspectors who called on them in March.",
];
const more: Row = ["paragraph", "Their report says that children are safe and that social workers know them well."];
const quote: Row = ["paragraph", "Cllr Ana Vale said: “We are proud of everybody who works for our children."];
const onward: Row = ["paragraph", "“There is more to do, and we will do it together with our partners.”"];
const headline: Row = ["title", "Hexby Council praised for services to children"];

type Row = readonly [kind: BlockKind, text: string];

describe("blocks", () => {
  it.each<[string, Row[]]>([
    ["a headline first", [headline, lead, more]],
    ["a masthead before the headline", [["publisher", "Hexby Evening Gazette"], headline, lead, more]],
    ["a masthead in capitals after the headline", [headline, ["publisher", "HEXBY POST"], lead, more]],
    ["breadcrumbs", [["boilerplate", "Home > News > 2024"], headline, lead]],
    ["an image's description before the headline", [["caption", "Woman and child"], headline, lead]],
    ["a date before the headline", [["dateline", "July 25, 2022"], headline, lead]],
    ["a date with a reference", [headline, ["dateline", "17/07/2018, PR8845"], lead]],
    ["a date and a time", [headline, ["dateline", "Published: 3 November 2023 at 10:15am"], lead]],
    ["a date and the paper", [headline, ["dateline", "Hexby Herald | Wednesday, November 8, 2023"], lead]],
    ["a writer", [headline, ["byline", "By Jo Marsh, Local Democracy Reporter"], ["dateline", "16th May 2024"], lead]],
    ["a writer on a date", [headline, ["dateline", "By Jo Marsh on October 27, 2021"], lead]],
    ["a writer before the date", [headline, ["dateline", "Jo Marsh 19 June 2015"], lead]],
    ["a writer after the date", [headline, ["dateline", "Friday 5 July 2019"], ["byline", "Jo Marsh-Okoro"], lead]],
    ["a writer with a post below", [headline, ["byline", "Jo Marsh"], ["byline", "Education Correspondent"], lead]],
    [
      "a menu of the page",
      [
        ...["Residents", "Business", "Your council", "Jobs and careers"].map((item): Row => ["boilerplate", item]),
        headline,
        lead,
      ],
    ],
    ["the page's controls", [["boilerplate", "Skip to main content"], headline, ["boilerplate", "Share"], lead]],
    ["no headline", [lead, more]],
    [
      "a picture's sentence above the headline",
      [["paragraph", "A social worker sits with a young family in their living room."], headline, lead],
    ],
    ["the name of an event in capitals", [["caption", "THE HEXBY AWARDS 2024"], headline, lead]],
    ["itself said twice", [headline, headline, lead]],
    ["its categories", [headline, ["dateline", "4 February 2016"], ["boilerplate", "• Media"], lead]],
    [
      "a short sentence with a date",
      [headline, lead, ["paragraph", "The council was visited by the Care Quality Commission in May 2023."], more],
    ],
    ["a date in pieces", [["dateline", "30\nJune\n2016"], headline, lead]],
    [
      "a summary in points",
      [headline, ["list-item", "• Leaders praised"], ["list-item", "• Two homes still need to get better"], lead],
    ],
    ["a writer with a handle", [headline, ["byline", "By Jo Marsh  @jomarsh  Education reporter"], lead]],
    [
      "a writer with a post in small letters",
      [headline, ["byline", "By Jo Marsh"], ["byline", "Senior reporter"], lead],
    ],
    ["a post before the writer", [headline, ["byline", "Local Democracy Reporter Jo Marsh"], lead]],
    ["a writer of an agency", [headline, ["dateline", "5 July 2019"], ["byline", "Jo Marsh (LDRS)"], lead]],
    ["a time of change", [headline, ["boilerplate", "Last updated 14:37"], lead]],
    [
      "a speaker of a team and no writer",
      [headline, lead, ["paragraph", "Jo Marsh, who led the team, said: “It knows itself."], more],
    ],
    ["a standfirst", [headline, ["heading", "Improvement ‘remarkable’, inspectors say"], lead]],
  ])("tells the head of an article with %s", (_, rows) => {
    const text = rows.map((row) => row[1]).join("\n\n");
    expect(blocks(text)).toEqual(rows);
  });

  it.each<[string, Row[]]>([
    ["a heading that ends in quoted words", [lead, ["heading", "Families ‘at risk’"], more]],
    [
      "a quoted heading below a list",
      [
        ["paragraph", "The five judgements that inspectors made this time are:"],
        ["list-item", "Help and protection is good"],
        ["heading", "‘Extremely proud’"],
        more,
      ],
    ],
    [
      "a day under a label of its own",
      [headline, lead, ["table-row", "Overall: Good"], ["table-row", "Inspected: 7 September 2021"], more],
    ],
    ["a quoted heading", [lead, ["heading", "‘Extremely proud’"], more]],
    ["headings", [lead, ["heading", "What comes next"], more, lead]],
    [
      "bullets",
      [
        lead,
        ["paragraph", "Inspectors found:"],
        ["list-item", "• Staff were kind."],
        ["list-item", "- Care is safe"],
        more,
      ],
    ],
    [
      "items without bullets",
      [
        ["paragraph", "The five judgements that inspectors made this time are:"],
        ["list-item", "Help and protection is good"],
        ["list-item", "Leaders are outstanding"],
        more,
      ],
    ],
    [
      "rows with labels",
      [lead, ["table-row", "Preventing crime: Outstanding"], ["table-row", "Managing offenders: Adequate"], more],
    ],
    [
      "rows with dashes",
      [lead, ["table-row", "Tolland Homes – C4 – n/a"], ["table-row", "Vale Homes – C1 – G1"], more],
    ],
    ["rows with bars", [lead, ["table-row", "| Safe | Good |"], more]],
    ["a question as a heading", [lead, ["heading", "What did inspectors find?"], more]],
  ])("tells %s in the text", (_, rows) => {
    expect(blocks([headline, ...rows].map((row) => row[1]).join("\n")).slice(1)).toEqual(rows);
  });

  it.each<[string, string[], string[]]>([
    ["a name under its picture's description", ["Ana Vale", "Cllr Ana Vale"], ["caption", "caption"]],
    ["a description above its credit", ["A sign at the door", "Photo: Jo Marsh"], ["caption", "caption"]],
    ["a description of a picture", ["Ana Vale smiling", "Cllr Ana Vale"], ["caption", "caption"]],
    ["a line said twice", ["Hexby Town Hall.", "Hexby Town Hall."], ["caption", "caption"]],
    ["a name and post alone", ["Dr Siobhán O’Dwyer, Director of Children’s Services"], ["caption"]],
    ["a view", ["An aerial view of the office in Market Street"], ["caption"]],
    ["a credit", ["Pupils with their head teacher. Picture: Submitted"], ["caption"]],
    ["who stands where", ["Jo Marsh (second left) with Ana Vale and the team"], ["caption"]],
    ["a line within a quotation", ["The new centre in Tallow Street"], ["caption"]],
  ])("finds a caption in %s", (_, lines, kinds) => {
    const text = [headline[1], lead[1], quote[1], lines.join("\n"), onward[1], more[1]].join("\n\n");
    expect(
      read(text)
        .blocks.slice(3, 3 + lines.length)
        .map((block) => block.kind),
    ).toEqual(kinds);
    expect(read(text).blocks.at(-1)?.kind).toBe("paragraph");
  });

  it.each<[string, Row[]]>([
    [
      "related stories",
      [
        ["related", "Related articles"],
        ["related", "• Trust fined over death"],
        ["related", "Two homes to close"],
      ],
    ],
    ["one story to read", [["related", "READ MORE: Leisure centre to close for works"]]],
    [
      "contacts",
      [
        ["footer", "Contact us"],
        ["footer", "Press Office"],
        ["footer", "Room 11"],
        ["footer", "Town Hall"],
      ],
    ],
    ["a telephone number", [["footer", "Tel: 01632 960118"]]],
    [
      "notes",
      [
        ["boilerplate", "Share this page"],
        ["footer", "Notes to editors"],
        ["footer", "1. Inspectors called from 4 to 15 March this year and spoke to families."],
      ],
    ],
    [
      "the end mark",
      [
        ["footer", "ENDS"],
        ["footer", "Pictures can be had from the press office on request at any time."],
      ],
    ],
    [
      "the publisher on itself",
      [
        ["boilerplate", "About the Care Quality Commission"],
        ["boilerplate", "We are the regulator of health and care in England and make sure that it is good."],
      ],
    ],
    ["cookies", [["boilerplate", "We use cookies to make this website better."]]],
    [
      "an advertisement",
      [["boilerplate", "The Gazette holds a morning of talks on 3 May. Come along by registering here."]],
    ],
    ["a newsletter", [["boilerplate", "Sign up to our morning newsletter."]]],
    [
      "a related story and its first sentence",
      [
        ["related", "More stories"],
        ["related", "Two homes to close"],
        ["related", "Larkhill Care is to close two of its homes in Hexby by the end of the year."],
      ],
    ],
    [
      "more on a topic",
      [
        ["related", "More on children’s trusts"],
        ["related", "Two homes to close"],
      ],
    ],
    ["an address", [["footer", "press@hexby.example"]]],
    [
      "dates of related stories",
      [
        ["related", "More on this story"],
        ["related", "Two homes to close"],
        ["related", "12 September 2022"],
      ],
    ],
    [
      "what readers say",
      [
        ["boilerplate", "2 Responses to Hexby Council praised"],
        ["boilerplate", "I do not think that the council should be praised because it has put up my rent again."],
      ],
    ],
    ["a date below", [["dateline", "Published on 12 May 2023"]]],
    ["a byline of an agency", [["byline", "Local Democracy Reporting Service"]]],
    ["closed comments", [["boilerplate", "Comments are closed."]]],
    ["a copyright line", [["boilerplate", "© 2024 Hexby Media Ltd"]]],
    ["tags", [["boilerplate", "Tags: Ofsted, children, Hexby"]]],
  ])("tells %s from the text above", (_, rows) => {
    const all = [headline, lead, more, quote, onward, ...rows];
    expect(blocks(all.map((row) => row[1]).join("\n\n")).slice(5)).toEqual(rows);
  });

  it.each<[string, Row[]]>([
    ["a sentence", [more, lead]],
    ["a short sentence", [["paragraph", "It was not easy."], more]],
    ["a quotation", [["paragraph", "“It was a long road.”"], more]],
    [
      "an editor who speaks",
      [lead, ["paragraph", "Jo Marsh, editor of The Post, said: ‘It was a night to keep.’"], more],
    ],
  ])("takes up the text again below a list of stories with %s", (_, below) => {
    const rows: Row[] = [
      headline,
      lead,
      more,
      ["related", "Most popular"],
      ["related", "Two homes to close"],
      ...below,
    ];
    expect(blocks(rows.map((row) => row[1]).join("\n"))).toEqual(rows);
  });

  it.each([
    "About the inspection, leaders said that it had been a fair one and that they had learnt from it.",
    "Email and telephone contact with families has improved, the inspectors say in their report.",
    "Follow the signs and you will find a home that its residents are fond of and proud to call theirs.",
    "Sign up sheets were missing from one of the two wards, the inspectors say in their report.",
    "Related services in the town were not inspected, although they share some of the same staff.",
    "Share prices in the company that runs the home rose on the news of its good inspection.",
    "Photo albums in every room show how well the staff know the people that they look after.",
    "More people than ever before are helped early, the inspectors say in their report on Hexby.",
  ])("leaves running text alone: %s", (line) => {
    const text = [headline[1], lead[1], more[1], line, more[1]].join("\n\n");
    expect(read(text).blocks[3]).toMatchObject({ kind: "paragraph" });
  });
});

it("keeps a heading of one word in the middle of a text as it is", () => {
  const rows: Row[] = [headline, lead, more, lead, ["heading", "Notes"], more, lead, more, lead, more];
  expect(read(rows.map((row) => row[1]).join("\n\n")).blocks.map((b) => b.kind)).toEqual(rows.map((row) => row[0]));
});

describe("lines", () => {
  const wrapped = [
    "Inspectors who called on the council in March found that leaders know their",
    "services well and act quickly on what families tell them. They spoke to Sir",
    "Arthur Vale, who led the review of the service two years ago, and to staff",
    "who work with children every day of the week.",
  ].join("\n");

  it("joins a paragraph that was wrapped", () => {
    expect(blocks(`${wrapped}\n\n${more[1]}`)).toEqual([["paragraph", wrapped], more]);
  });

  it("joins a sentence that a link cut in three", () => {
    expect(blocks("The full report is on the\nwebsite of the inspectors\nand in the library.")).toHaveLength(1);
  });

  it.each([
    ["one paragraph to a line", `${lead[1]}\n${more[1]}\n${lead[1]}`, 3],
    ["a line that says the same twice", "Pupils at Hexby Primary School todayPupils at Hexby Primary School today", 2],
    ["a list in lower case", "features\ncontact manager\nevents, activities\n", 3],
    ["items below a colon", "Inspectors found that:\nstaff were kind\ncare was safe.", 3],
    ["a date in pieces", "30\nJune\n2016\n|\n10:48\nEurope/London", 1],
    ["nothing", " \n\n ", 0],
  ])("tells lines: %s", (_, text, count) => {
    expect(blocks(text)).toHaveLength(count);
  });
});

describe("title, publisher and byline", () => {
  it.each([
    [
      `Hexby Council praised | Hexby Gazette\n\n${lead[1]}`,
      { title: "Hexby Council praised", publisher: "Hexby Gazette" },
    ],
    [
      `Hexby Gazette\n${headline[1]}\nBy Jo Marsh\n${lead[1]}`,
      { title: headline[1], publisher: "Hexby Gazette", byline: "Jo Marsh" },
    ],
    [
      `${headline[1]}\n\n20 September, 2024 By Health Desk\n\n${lead[1]}`,
      { title: headline[1], byline: "Health Desk" },
    ],
    [`Hexby Council newsroom\n\n${headline[1]}\n\n${lead[1]}`, { title: headline[1], publisher: "Hexby Council" }],
    [
      `${headline[1]}\n${lead[1]}\n${more[1]}\n© Hexby Media 2024. All rights reserved`,
      { title: headline[1], publisher: "Hexby Media" },
    ],
    [`${lead[1]}\n${more[1]}`, {}],
  ])("reads those of %s", (text, expected) => {
    const { title, publisher, byline } = read(text);
    expect({ title, publisher, byline }).toEqual({
      title: undefined,
      publisher: undefined,
      byline: undefined,
      ...expected,
    });
  });
});

describe("offsets", () => {
  it("leads from each block back to the raw text that it was read from", () => {
    const raw = `${headline[1]}\r\n\r\nIt&#8217;s&nbsp;good, say in\u00adspectors at Hexby\u200b Council and at the regulator.\r\nCafe\u0301`;
    const { blocks, offsets, text, plain } = read(raw);
    expect(plain).toHaveLength(text.length);
    expect(blocks.map((block) => raw.slice(toRaw(offsets, block).start, toRaw(offsets, block).end))).toEqual([
      headline[1],
      "It&#8217;s&nbsp;good, say in\u00adspectors at Hexby\u200b Council and at the regulator.",
      "Cafe\u0301",
    ]);
  });

  it("says where characters were lost", () => {
    expect(read("Caf\ufffd\ufffd Hexby\ufffds").diagnostics).toMatchObject([
      { start: 3, end: 5, stage: "clean", rule: "lost-character" },
    ]);
    expect(read("Café").diagnostics).toEqual([]);
  });

  it("turns tabs into spaces in both texts once they have told the rows of a table", () => {
    const { text, plain, blocks } = read(`${headline[1]}\n${lead[1]}\nSafe\tGood`);
    expect(blocks.at(-1)?.kind).toBe("table-row");
    expect(text.endsWith("Safe Good") && plain.endsWith("Safe Good")).toBe(true);
  });

  it.each(["word ", "A b. ", "a\n", "Photo: ", "by ", "the the ", "1 2 ", "| ", "> "])(
    "stays linear on %s over and over",
    (unit) => {
      expect(read(unit.repeat(300_000 / unit.length)).blocks.length).toBeGreaterThan(0);
    },
    3_000,
  );
});
