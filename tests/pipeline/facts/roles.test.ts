import { describe, expect, it } from "vitest";
import { readRoles } from "../../../pipeline/facts/roles.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { type Named, written } from "./written.ts";

const lexicon = loadLexicon();
const people = ["Ada Brindlecombe", "Tom Quillfeather", "Mo Sallow"];
const organisations: NonNullable<Named["organisations"]> = {
  "Oakhurst Council": ["local-authority", "Oakhurst", "the council"],
  "Marl Council": "local-authority",
  "Brook Street Primary School": ["school", "the school"],
  "Larch Grove": ["care-provider", "the home"],
  "Larch Care Group": ["company", "Larch"],
  "Vale Police": ["police", "the force"],
  Ofsted: ["inspectorate"],
  "River Trust": ["charity"],
};
const named: Named = { people, organisations, dates: { "June 2019": "2019-06", September: "2024-09" } };

/** Each role as "person | title | organisation", with its status and dates where it has them. */
const rolesIn = (text: string): string[] => {
  const document = written(text, named, lexicon);
  return readRoles(document, lexicon).map((r) => {
    const name = document.people.find((p) => p.id === r.person)?.name.split(" ")[0];
    const more = [r.status, r.from && `from ${r.from}`, r.to && `to ${r.to}`].filter(
      (x) => x !== undefined && x !== "",
    );
    return [name, r.title, r.organisation ?? "-", ...more].join(" | ");
  });
};

describe("a post before the name", () => {
  it.each([
    ["The Leader of Oakhurst Council, Cllr Ada Brindlecombe CBE, said so.", ["Ada | Leader | Oakhurst Council"]],
    ["Former Oakhurst Council leader Ada Brindlecombe sang.", ["Ada | leader | Oakhurst Council | former"]],
    ["The then Vale Police chief constable Ada Brindlecombe sang.", ["Ada | chief constable | Vale Police | former"]],
    ["The new Oakhurst Council leader Ada Brindlecombe sang.", ["Ada | leader | Oakhurst Council"]],
    ["The former River Trust's leader Ada Brindlecombe sang.", ["Ada | leader | River Trust"]],
    ["Oakhurst Council chief executive Ada Brindlecombe said so.", ["Ada | chief executive | Oakhurst Council"]],
    [
      "Its staff told Oakhurst Council’s corporate director for children, families and schools, Ada Brindlecombe, so.",
      ["Ada | corporate director for children, families and schools | Oakhurst Council"],
    ],
    [
      "The outgoing leader of the council, Coun Tom Quillfeather, thanked them.",
      ["Tom | leader | Oakhurst Council | outgoing"],
    ],
    ["Vale Police were slow. Chief Constable Mo Sallow said so.", ["Mo | Chief Constable | Vale Police"]],
    [
      "At Brook Street Primary School head girl Mo Sallow and head boy Tom Quillfeather cut a ribbon.",
      ["Mo | head girl | Brook Street Primary School", "Tom | head boy | Brook Street Primary School"],
    ],
    [
      "Two Ofsted inspectors, Mr Tom Quillfeather and Mrs Ada Brindlecombe, came.",
      ["Tom | inspector | Ofsted", "Ada | inspector | Ofsted"],
    ],
    [
      "Deputy Leader and Cabinet Member for Roads at Oakhurst Council, Cllr Mo Sallow, said so.",
      ["Mo | Deputy Leader | Oakhurst Council", "Mo | Cabinet Member for Roads | Oakhurst Council"],
    ],
    ["Brindle MP Sir Tom Quillfeather wrote to Oakhurst Council.", ["Tom | MP | -"]],
    ["The inspectors, led by Mo Sallow, were from Ofsted.", ["Mo | lead inspector | Ofsted"]],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("a post after the name", () => {
  it.each([
    [
      "Cllr Ada Brindlecombe, Oakhurst Council’s Cabinet Member for Roads, Rivers and Bridges, said: “Yes.”",
      ["Ada | Cabinet Member for Roads, Rivers and Bridges | Oakhurst Council"],
    ],
    ["Tom Quillfeather (Executive Director) of Oakhurst Council", ["Tom | Executive Director | Oakhurst Council"]],
    [
      "Ada Brindlecombe, 51, headteacher at Brook Street Primary School, said so.",
      ["Ada | headteacher | Brook Street Primary School"],
    ],
    ["Brook Street Primary School\nAda Brindlecombe\nHeadteacher", ["Ada | Headteacher | Brook Street Primary School"]],
    ["Mo Sallow, chief executive, River Trust, said so.", ["Mo | chief executive | River Trust"]],
    [
      "Mo Sallow, chair of governors and a former president of the River Trust, said so at Brook Street Primary School.",
      ["Mo | chair of governors | Brook Street Primary School", "Mo | president | River Trust | former"],
    ],
    [
      "Cllr Mo Sallow, who chairs the planning committee at Oakhurst Council, said so.",
      ["Mo | chair of the planning committee | Oakhurst Council"],
    ],
    [
      "Coun Mo Sallow, who holds the children's portfolio, was glad for Oakhurst Council.",
      ["Mo | children's portfolio holder | Oakhurst Council"],
    ],
    ["Ada Brindlecombe, who founded the campaign group River Trust, said so.", ["Ada | founder | River Trust"]],
    [
      "Oakhurst Council has appointed Ada Brindlecombe as its new director of public health.",
      ["Ada | director of public health | Oakhurst Council | appointed"],
    ],
    ["River Trust's Tom Quillfeather, a caretaker at Larch Grove, won.", ["Tom | caretaker | River Trust"]],
    [
      "Ada Brindlecombe, headteacher of Brook Street Primary School, thanked her deputy, Tom Quillfeather.",
      ["Ada | headteacher | Brook Street Primary School", "Tom | deputy headteacher | Brook Street Primary School"],
    ],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("from when to when", () => {
  it.each([
    [
      "Chief executive Ada Brindlecombe, who took up the post in June 2019, left Oakhurst Council a note.",
      ["Ada | Chief executive | Oakhurst Council | from 2019-06"],
    ],
    [
      "Ada Brindlecombe, who has run Oakhurst Council since June 2019 and who steps down in September, won.",
      ["Ada | chief executive | Oakhurst Council | from 2019-06 | to 2024-09"],
    ],
    [
      "Principal Ada Brindlecombe, who succeeded Tom Quillfeather at Brook Street Primary School in June 2019, wept.",
      [
        "Ada | Principal | Brook Street Primary School | from 2019-06",
        "Tom | Principal | Brook Street Primary School | former | to 2019-06",
      ],
    ],
    [
      "Principal Ada Brindlecombe, who succeeded Tom Quillfeather at Brook Street Primary School, wept.",
      ["Ada | Principal | Brook Street Primary School", "Tom | Principal | Brook Street Primary School | former"],
    ],
    [
      "Ada Brindlecombe, leader of Oakhurst Council since about June 2019, wept.",
      ["Ada | leader | Oakhurst Council | from 2019-06"],
    ],
    [
      "Ada Brindlecombe, leader of Oakhurst Council since her election in June 2019, wept.",
      ["Ada | leader | Oakhurst Council | from 2019-06"],
    ],
    [
      "Chief Constable Mo Sallow said she would step down in September. Vale Police thanked her.",
      ["Mo | Chief Constable | Vale Police | to 2024-09"],
    ],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("a post among other words", () => {
  it.each([
    ["Mo Sallow, who has swum here for years and is chair of River Trust, sang.", ["Mo | chair | River Trust"]],
    ["Mo Sallow lives by the mill and is also chair of River Trust.", ["Mo | chair | River Trust"]],
    ["River Trust’s chair, retired engine driver Mo Sallow, sang.", ["Mo | chair | River Trust"]],
    ["Mo Sallow, who directs the charity River Trust, sang.", ["Mo | director | River Trust"]],
    ["Mo Sallow sang and the chair of River Trust is happy.", []],
    ["Mo Sallow met Tom, who sings. It rained and is wet, chair of River Trust said.", []],
    ["River Trust thanked its chair, yesterday evening’s guest Mo Sallow.", []],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("a post of ours", () => {
  it.each([
    [
      "Oakhurst Council news\nThe council sang. It met Vale Police and Marl Council. Our leader, Mo Sallow, wept.",
      ["Mo | leader | Oakhurst Council"],
    ],
    [
      "Oakhurst Council news\nThe council sang. It met Marl Council. Its leader, Mo Sallow, wept.",
      ["Mo | leader | Marl Council"],
    ],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("a date that is of something else", () => {
  it.each([
    [
      "Oakhurst Council leader Ada Brindlecombe, whose street has been busy since it was dug up in June 2019, wept.",
      ["Ada | leader | Oakhurst Council"],
    ],
    [
      "Oakhurst Council leader Ada Brindlecombe said visits had doubled after the new staff started in June 2019.",
      ["Ada | leader | Oakhurst Council"],
    ],
    [
      "Mo Sallow, chair of River Trust, writes: “Larch Grove joined us in June 2019 and has blossomed.”",
      ["Mo | chair | River Trust"],
    ],
    [
      "Mo Sallow, chair of River Trust, told the meeting the bus would be late until September.",
      ["Mo | chair | River Trust"],
    ],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("a post held for somebody", () => {
  it.each([
    ["Oakhurst Council paid. “My own social worker, Mo Sallow, helped me,” he said.", ["Mo | social worker | -"]],
    ["Oakhurst Council paid. Her own headteacher, Mo Sallow, helped her.", ["Mo | headteacher | -"]],
    [
      "Oakhurst Council paid. Her own headteacher at River Trust, Mo Sallow, helped her.",
      ["Mo | headteacher | River Trust"],
    ],
    ["Oakhurst Council won. Its own chief executive, Mo Sallow, wept.", ["Mo | chief executive | Oakhurst Council"]],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("no post at all", () => {
  it.each([
    "Cllr Ada Brindlecombe was glad that Oakhurst Council had leaders.",
    "Ada Brindlecombe was named Chief Executive of the Year at Oakhurst Council.",
    "Inspector Mo Sallow of Vale Police arrested a man.",
    "The headteacher's door was shut when Ada Brindlecombe knocked at Brook Street Primary School.",
    "Principal among them, Oakhurst Council thanked Mo Sallow.",
    "Ada Brindlecombe, whose mother lives at Larch Grove, was glad.",
    "A spokesperson for Oakhurst Council told Ada Brindlecombe so.",
    "Oakhurst Council cheered. Ada Brindlecombe was made an Officer of the Order of the British Empire by the King.",
  ])("%s", (text) => expect(rolesIn(text)).toEqual([]));
});

/** Reads an example of the data: [P] and [O] stand for a person and an organisation, braces for the title. */
function example(text: string, kind: NonNullable<(typeof lexicon.roles.posts)[number]["kinds"]>[number]) {
  const title = /\{([^}]*)\}/.exec(text)?.[1];
  const plain = text.replaceAll("[P]", "Ada Brindlecombe").replaceAll("[O]", "Oakhurst Body").replace(/[{}]/g, "");
  const document = written(plain, { people, organisations: { "Oakhurst Body": kind } }, lexicon);
  return { title, read: readRoles(document, lexicon).map((role) => role.title) };
}

describe("the examples of the data", () => {
  for (const post of lexicon.roles.posts) {
    const kind = post.kinds?.[0] ?? "other";
    it.each(post.examples)("%s", (text) => {
      const { title, read } = example(text, kind);
      expect(read).toContain(title);
    });
    it.each(post.counterExamples)("not: %s", (text) => expect(example(text, kind).read).toEqual([]));
  }
  for (const verb of lexicon.roles.verbs) {
    const kinds = Object.keys(verb.titles) as (keyof typeof verb.titles)[];
    const kind = kinds[0] ?? "charity";
    it.each(verb.examples)("%s", (text) => expect(example(text, kind).read).toEqual([verb.titles[kind] ?? verb.title]));
    it.each(verb.counterExamples)("not: %s", (text) => expect(example(text, "media").read).toEqual([]));
  }
});

describe("whose post it is, where only the phrase says so", () => {
  it.each([
    ["Mo Sallow, chief executive of QuillNet, spoke at Oakhurst Council.", ["Mo | chief executive | QuillNet"]],
    [
      "Mo Sallow, owner of Brindle’s Café Quill and Thyme, spoke at Oakhurst Council.",
      ["Mo | owner | Café Quill and Thyme"],
    ],
    ["Mo Sallow, Quill UK’s managing director, spoke at Oakhurst Council.", ["Mo | managing director | Quill UK"]],
    [
      "Mo Sallow, National Director at Quill Education, spoke at Oakhurst Council.",
      ["Mo | National Director | Quill Education"],
    ],
    ["Andy Mo Sallow, Mayor of Greater Brindle, spoke at Oakhurst Council.", ["Mo | Mayor of Greater Brindle | -"]],
    [
      "Deputy council leader Ada Brindlecombe (Con) spoke at Oakhurst Council.",
      ["Ada | Deputy council leader | Oakhurst Council"],
    ],
    [
      "Commander Mo Sallow, from Vale Police, chair of the panel, met Oakhurst Council.",
      ["Mo | chair of the panel | Vale Police"],
    ],
    [
      "Ada Brindlecombe, director and deputy chief executive at the River Trust, spoke at Oakhurst Council.",
      ["Ada | director | River Trust", "Ada | deputy chief executive | River Trust"],
    ],
    [
      "Mo Sallow, Ofsted’s deputy director for people with a hearing loss, spoke.",
      ["Mo | deputy director for people with a hearing loss | Ofsted"],
    ],
    [
      "Tom Quillfeather has led Brook Street Primary School since June 2019.",
      ["Tom | headteacher | Brook Street Primary School | from 2019-06"],
    ],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("titles of several words", () => {
  it.each([
    [
      "Mo Sallow, director of Oakhurst Council’s adult and family services, spoke.",
      ["Mo | director of adult and family services | Oakhurst Council"],
    ],
    ["Lib Dem leader Cllr Mo Sallow spoke at Oakhurst Council.", ["Mo | Lib Dem leader | Oakhurst Council"]],
    ["Mo Sallow, secretary of QUILL, spoke at Oakhurst Council.", ["Mo | secretary | QUILL"]],
    [
      "Mo Sallow, River Trust Assistant Chief Executive and Director of Care, spoke.",
      ["Mo | Assistant Chief Executive | River Trust", "Mo | Director of Care | River Trust"],
    ],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("no organisation where none can be told", () => {
  it.each([
    ["Oakhurst Council saw it. The trust’s chief nurse, Ada Brindlecombe, visited.", ["Ada | chief nurse | -"]],
    ["Oakhurst Council wrote to Mo Sallow, a retired nurse, who wept.", ["Mo | nurse | - | former"]],
    ["Oakhurst MP Mo Sallow wrote to Oakhurst Council.", ["Mo | MP | -"]],
    ["Oakhurst Council named it after Ada Brindlecombe, the town's first GP.", []],
    ["Oakhurst Council named it after Ada Brindlecombe, the town's mayor.", ["Ada | mayor | Oakhurst Council"]],
    [
      "Mo Sallow, Ofsted’s director of integrated care, equality and improvement, spoke.",
      ["Mo | director of integrated care, equality and improvement | Ofsted"],
    ],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("one post told twice", () => {
  it.each([
    [
      "Chair of governors Mo Sallow, who chairs the governing body at Brook Street Primary School, spoke.",
      ["Mo | Chair of governors | Brook Street Primary School"],
    ],
    [
      "Head teacher Mo Sallow spoke at Brook Street Primary School.\nMo Sallow, headteacher of Brook Street Primary School",
      ["Mo | Head teacher | Brook Street Primary School"],
    ],
    [
      "Leader of Oakhurst Council, Cllr Ada Brindlecombe, was deputy leader until September.",
      ["Ada | Leader | Oakhurst Council", "Ada | deputy leader | Oakhurst Council | to 2024-09"],
    ],
    ["Mo Sallow, a nurse at Larch Grove for more than ten years, spoke.", ["Mo | nurse | Larch Grove"]],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("where a post is held, and who holds it, told in other words", () => {
  it.each([
    [
      "Ada Brindlecombe, director of children's services in Harringay, came to Oakhurst Council.",
      ["Ada | director of children's services | Harringay"],
    ],
    [
      "Vale Police came. Ada Brindlecombe, director of children's services in Oakhurst, said so.",
      ["Ada | director of children's services | Oakhurst Council"],
    ],
    [
      "Mo Sallow, Professor of Social Policy at the Vale School of Economics, said so.",
      ["Mo | Professor of Social Policy | Vale School of Economics"],
    ],
    [
      "The Brindle Green Awards were given out. Tom Quillfeather, chair of the awards, clapped.",
      ["Tom | chair | Brindle Green Awards"],
    ],
    [
      "Ada Brindlecombe, Executive Director - Children's Services, works for Oakhurst Council.",
      ["Ada | Executive Director - Children's Services | Oakhurst Council"],
    ],
    ["Oakhurst Council boss Ada Brindlecombe said so.", ["Ada | boss | Oakhurst Council"]],
    [
      "Oakhurst Council boss Ada Brindlecombe said so. The chief executive of Oakhurst Council, Ada Brindlecombe, left.",
      ["Ada | chief executive | Oakhurst Council"],
    ],
    [
      "Staff are tired, says River Trust's secretary.\n\nMo Sallow said nobody listened.",
      ["Mo | secretary | River Trust"],
    ],
    [
      "A headteacher has said she is proud.\n\nInspectors came.\n\nAda Brindlecombe, of Brook Street Primary School, wept.",
      ["Ada | headteacher | Brook Street Primary School"],
    ],
    ["Staff are tired, says River Trust's secretary.\n\nNobody told Mo Sallow.", []],
    ["A headteacher has said she is proud.\n\nAda Brindlecombe, of Vale Police, wept.", []],
    ["Professor Mo Sallow said so.", []],
    ["Ada Brindlecombe - Oakhurst Council - said so.", []],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});
