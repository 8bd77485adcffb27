import { describe, expect, it } from "vitest";
import type { Named } from "../written.ts";
import { rolesOf } from "./told.ts";

const named: Named = {
  people: ["Ada Brindlecombe", "Tom Quillfeather", "Mo Sallow"],
  organisations: {
    "River Trust": ["charity", "this charity"],
    "Quill Films": "company",
    "Marl Council": "local-authority",
    "Oakhurst Council": "local-authority",
    "Brook High": "school",
    "Marl Youth Service": "other",
    "Quill Business School": "university",
    "Vale Police": "police",
    Ofsted: "inspectorate",
    "Marl Greens": "political-party",
  },
};

const rolesIn = (text: string): string[] => rolesOf(text, named);

describe("a career told in one sentence", () => {
  it.each([
    [
      "Ada Brindlecombe retired after 30 years as a producer and editor at Quill Films.",
      ["Ada | producer | Quill Films | former", "Ada | editor | Quill Films | former"],
    ],
    [
      "Ada Brindlecombe spent more than 30 years at Quill Films, including as bureau chief.",
      ["Ada | bureau chief | Quill Films | former"],
    ],
    [
      "Ada Brindlecombe left Quill Films, ending a five-year stint as head of drama.",
      ["Ada | head of drama | Quill Films | former"],
    ],
    [
      "Ada Brindlecombe, who began her career as a PE teacher at Brook High, wept.",
      ["Ada | PE teacher | Brook High | former"],
    ],
    [
      "Ada Brindlecombe joined Quill Films as an editor, before being promoted to head of drama.",
      ["Ada | editor | Quill Films", "Ada | head of drama | Quill Films"],
    ],
    ["Ada Brindlecombe has now become chief executive of River Trust.", ["Ada | chief executive | River Trust"]],
    [
      "Ada Brindlecombe was named head of housing at Marl Council.",
      ["Ada | head of housing | Marl Council | appointed"],
    ],
    [
      "Ada Brindlecombe, head of housing at Marl Council, left in May to become chief executive of River Trust. Her replacement, Mo Sallow, sang.",
      [
        "Ada | head of housing | Marl Council",
        "Ada | chief executive | River Trust",
        "Mo | head of housing | Marl Council | appointed",
      ],
    ],
    ["Ada Brindlecombe wept after 45 years as friends of Quill Films’ editor sang.", []],
    ["Ada Brindlecombe was named after a bureau chief at Quill Films.", []],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("whose the post is", () => {
  it.each([
    [
      "River Trust has elected Ada Brindlecombe, chief executive of Marl Council, as its president.",
      ["Ada | chief executive | Marl Council", "Ada | president | River Trust | appointed"],
    ],
    [
      "Oakhurst Council sang, and sang again for Oakhurst Council.\nOakhurst Council sang.\nIn Marl, director of housing Ada Brindlecombe sang.",
      ["Ada | director of housing | Marl Council"],
    ],
    [
      "Marl Youth Service danced with River Trust. Head of service Ada Brindlecombe sang.",
      ["Ada | Head of service | Marl Youth Service"],
    ],
    ["River Trust came. Ada Brindlecombe, chef at Marram in Brindle, sang.", ["Ada | chef | Marram"]],
    ["River Trust came. Tom Quillfeather’s boss, Ada Brindlecombe, sang.", []],
    [
      "Ada Brindlecombe, chief executive of the charity Quill Help, met River Trust.",
      ["Ada | chief executive | Quill Help"],
    ],
    [
      "Ada Brindlecombe, chief executive of dance and circus production company Quill Films, sang.",
      ["Ada | chief executive | Quill Films"],
    ],
    ["Ada Brindlecombe, a dean at the Business School, met River Trust.", ["Ada | dean | Quill Business School"]],
    ["River Trust’s Brindle secretary, Ada Brindlecombe, sang.", ["Ada | Brindle secretary | River Trust"]],
    ["Ofsted chief Ada Brindlecombe sang.", ["Ada | chief | Ofsted"]],
    ["Ada Brindlecombe, who led the inspection, is of Ofsted.", ["Ada | lead inspector | Ofsted"]],
    ["Ada Brindlecombe, who led the dance, is of Ofsted.", []],
    ["Ada Brindlecombe became Quill Films editor with responsibility for all news.", ["Ada | editor | Quill Films"]],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("posts beside other posts and people", () => {
  it.each([
    [
      "River Trust sang for Quill Films, Quill Films and Quill Films.\nAda Brindlecombe, director of this charity, sang. Manager Mo Sallow danced.",
      ["Ada | director | River Trust", "Mo | Manager | River Trust"],
    ],
    [
      "River Trust’s director, Ada Brindlecombe, sang. Quill Films was there. Manager Mo Sallow danced.",
      ["Ada | director | River Trust", "Mo | Manager | Quill Films"],
    ],
    [
      "Ada Brindlecombe and Mo Sallow, who run Quill Films, danced.",
      ["Ada | owner | Quill Films", "Mo | owner | Quill Films"],
    ],
    [
      "Ada Brindlecombe will become leader of Marl Council following the retirement of Mo Sallow.",
      ["Ada | leader | Marl Council | appointed", "Mo | leader | Marl Council | former"],
    ],
    [
      "Ada Brindlecombe, leader of Marl Council, sang following the retirement of Mo Sallow.",
      ["Ada | leader | Marl Council"],
    ],
    [
      "Ada Brindlecombe, 67, from Brindle, who has been head of drama at Quill Films, danced.",
      ["Ada | head of drama | Quill Films"],
    ],
    [
      "Marl Council’s director of housing and communities, Ada Brindlecombe, sang.",
      ["Ada | director of housing and communities | Marl Council"],
    ],
    [
      "Ada Brindlecombe, Marl Council’s deputy director of secondary and specialist healthcare, sang.",
      ["Ada | deputy director of secondary and specialist healthcare | Marl Council"],
    ],
    ["Brook High met Ada Brindlecombe, a teacher, who sang.", ["Ada | teacher | -"]],
    ["Ada Brindlecombe, deputy head for six years at Brook High, sang.", ["Ada | deputy head | Brook High"]],
    ["Director Ada Brindlecombe, of film maker Quill Films, sang.", ["Ada | Director | Quill Films"]],
    [
      "Ada Brindlecombe, PR and marketing manager at Quill Films, sang.",
      ["Ada | PR and marketing manager | Quill Films"],
    ],
    [
      "Ada Brindlecombe, a cheese and wine specialist at Quill Films, sang.",
      ["Ada | cheese and wine specialist | Quill Films"],
    ],
    [
      "Ada Brindlecombe, ward member for Brindle and the council's older people's champion, spoke to Marl Council.",
      ["Ada | ward member for Brindle | Marl Council", "Ada | older people's champion | Marl Council"],
    ],
    ["Marl Council voted. Labour's candidate for mayor, Ada Brindlecombe, sang.", []],
    ["Shadow schools minister Ada Brindlecombe sang.", ["Ada | Shadow schools minister | -"]],
    ["Principal of St Quill’s NS, Ada Brindlecombe, sang at Brook High.", ["Ada | Principal | St Quill’s NS"]],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("somebody whom an article names only after the post", () => {
  it.each([
    [
      "Leader quits\nThe leader of Marl Council has resigned.\nAda Brindlecombe told colleagues so.",
      ["Ada | leader | Marl Council"],
    ],
    ["Leader quits\nThe leader of Marl Council has resigned.\nNobody told Ada Brindlecombe so.", []],
    ["Leader quits\nA leader has resigned.\nAda Brindlecombe told colleagues so.", []],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe("posts that other words tell of", () => {
  it.each([
    [
      "Quill Films won.\nAda Brindlecombe, founder and trustee, River Trust",
      ["Ada | founder | River Trust", "Ada | trustee | River Trust"],
    ],
    ["Quill Films won.\nAda Brindlecombe, coxswain, River Trust Marl", ["Ada | coxswain | River Trust"]],
    ["Quill Films won.\nAda Brindlecombe, coxswain, River Trust sang and danced", []],
    [
      "Marl Council met. Marl Greens’ education spokesperson Ada Brindlecombe sang.",
      ["Ada | education spokesperson | Marl Greens"],
    ],
    ["Ada Brindlecombe MP came to River Trust.", ["Ada | MP | -"]],
    ["Ada Brindlecombe MS came to the Senedd.", ["Ada | MS | -"]],
    ["Ada Brindlecombe MS came to River Trust.", []],
    ["Ada Brindlecombe, a film editor, also retired from Quill Films.", ["Ada | film editor | Quill Films"]],
    ["Ada Brindlecombe, a film editor, saw Quill Films.", []],
    [
      "Ada Brindlecombe and Mo Sallow were recognised as co-founders of Quill Films.",
      ["Ada | co-founder | Quill Films", "Mo | co-founder | Quill Films"],
    ],
    ["Ada Brindlecombe and Mo Sallow saw the co-founders of Quill Films.", []],
    ["Brook High danced, joked head Ada Brindlecombe.", ["Ada | head | Brook High"]],
    ["River Trust danced, joked head Ada Brindlecombe.", []],
    [
      "River Trust spoke. The charity closed. Ada Brindlecombe is chief executive of the charity Quill Help.",
      ["Ada | chief executive | Quill Help"],
    ],
    [
      "Chief executive of Oakhurst Council Tom Quillfeather danced for Oakhurst Council. Oakhurst Council sang. Oakhurst Council fell.\nMarl Council did not.\nNobody knew of Oakhurst Council. Chief executive Mo Sallow wept.",
      ["Tom | Chief executive | Oakhurst Council", "Mo | Chief executive | Marl Council"],
    ],
  ])("%s", (text, roles) => expect(rolesIn(text)).toEqual(roles));
});
