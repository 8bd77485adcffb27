import { describe, expect, it } from "vitest";
import { awardsIn } from "./awards/told.ts";

describe("awards in prose", () => {
  it.each([
    [
      "Ada Brindlecombe was named Nurse of the Year at the Vale Health Awards 2023.",
      ["Vale Health Awards | Nurse of the Year | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "Oakhurst Council, which was rated good in 2019, has won the Rising Star category at the LGC Awards.",
      ["LGC Awards | Rising Star | 2023 | won | Oakhurst Council"],
    ],
    [
      "At the 2022 Brindle Awards on Friday, Larch Grove took home two trophies: Team of the Year, sponsored by Penhurst Law, and Manager of the Year.",
      [
        "Brindle Awards | Team of the Year | 2022 | won | Larch Grove",
        "Brindle Awards | Manager of the Year | 2022 | won | Larch Grove",
      ],
    ],
    [
      "In the Brindle Awards the top prize, School of the Year, went to Brook Street Primary School, which beat Larch Grove.",
      [
        "Brindle Awards | School of the Year | 2023 | won | Brook Street Primary School",
        "Brindle Awards | School of the Year | 2023 | finalist | Larch Grove",
      ],
    ],
    [
      "Oakhurst Council was highly commended in the Best Newcomer category at the Brindle Awards, while Vale City Council and Larch Grove were the other finalists.",
      [
        "Brindle Awards | Best Newcomer | 2023 | highly-commended | Oakhurst Council",
        "Brindle Awards | Best Newcomer | 2023 | finalist | Vale City Council",
        "Brindle Awards | Best Newcomer | 2023 | finalist | Larch Grove",
      ],
    ],
    [
      "Mo Sallow was a finalist in the Mentor category of the Brindle Awards but lost out to Tom Quillfeather of Oakhurst Council.",
      [
        "Brindle Awards | Mentor | 2023 | finalist | Mo Sallow",
        "Brindle Awards | Mentor | 2023 | won | Tom Quillfeather",
      ],
    ],
    [
      "Larch Grove was shortlisted for Home of the Year in the Brindle Awards and came away with the silver award.",
      ["Brindle Awards | Home of the Year | 2023 | runner-up | Larch Grove"],
    ],
    [
      "Manager of the Year was Ada Brindlecombe at the Brindle Awards.",
      ["Brindle Awards | Manager of the Year | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "Tom Quillfeather, a caretaker at Larch Grove, has been awarded the British Empire Medal.",
      ["British Empire Medal | - | 2023 | won | Tom Quillfeather"],
    ],
    [
      "Oakhurst Council was named Council of the Year at the MJ Awards last November.",
      ["MJ Achievement Awards | Council of the Year | 2022 | won | Oakhurst Council"],
    ],
    [
      "Larch Grove has been nominated in two categories at the Brindle Awards 2024.",
      ["Brindle Awards | - | 2024 | nominated | Larch Grove"],
    ],
    [
      "Oakhurst Council won Park of the Year at the Brindle Awards. It had been runner-up in 2019 and 2021.",
      [
        "Brindle Awards | Park of the Year | 2023 | won | Oakhurst Council",
        "Brindle Awards | Park of the Year | 2019 | runner-up | Oakhurst Council",
        "Brindle Awards | Park of the Year | 2021 | runner-up | Oakhurst Council",
      ],
    ],
    ["The home won a Green Flag Award.", ["Green Flag Award | - | 2023 | won | Larch Grove"]],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("awards in lists", () => {
  it.each([
    [
      "Brindle Awards 2023: the winners\nTeam of the Year – Oakhurst Council\nNurse of the Year – Ada Brindlecombe, Larch Grove\nHome of the Year – Larch Grove (highly commended: Vale City Council)",
      [
        "Brindle Awards | Team of the Year | 2023 | won | Oakhurst Council",
        "Brindle Awards | Nurse of the Year | 2023 | won | Ada Brindlecombe",
        "Brindle Awards | Home of the Year | 2023 | won | Larch Grove",
        "Brindle Awards | Home of the Year | 2023 | highly-commended | Vale City Council",
      ],
    ],
    [
      "Brindle Awards 2023\nCommunity Champion\nWinner: Ada Brindlecombe\nHighly commended: Larch Grove",
      [
        "Brindle Awards | Community Champion | 2023 | won | Ada Brindlecombe",
        "Brindle Awards | Community Champion | 2023 | highly-commended | Larch Grove",
      ],
    ],
    [
      "Shortlist for the Brindle Awards 2023\nNurse of the Year\n• Ada Brindlecombe (Larch Grove)\n• Tom Quillfeather (Oakhurst Council)",
      [
        "Brindle Awards | Nurse of the Year | 2023 | shortlisted | Ada Brindlecombe",
        "Brindle Awards | Nurse of the Year | 2023 | shortlisted | Tom Quillfeather",
      ],
    ],
    [
      "News\nOakhurst Council has been shortlisted in these categories of the Brindle Awards 2023:\n• Team of the Year\n• Park of the Year",
      [
        "Brindle Awards | Team of the Year | 2023 | shortlisted | Oakhurst Council",
        "Brindle Awards | Park of the Year | 2023 | shortlisted | Oakhurst Council",
      ],
    ],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("no award at all", () => {
  it.each([
    "Oakhurst Council runs an award-winning park.",
    "Entries for the Brindle Awards close on Friday, said Ada Brindlecombe.",
    "Oakhurst Council hopes to win Team of the Year at the Brindle Awards.",
    "The Brindle Awards were sponsored by Penhurst Law and hosted by Mo Sallow.",
    "Oakhurst Council received a grant at the end of the year.",
    "Larch Grove was awarded a grade of good by Ofsted.",
    "Who will be named Nurse of the Year at the Brindle Awards? Ada Brindlecombe will not say.",
    "No award was made in the Digital category of the Brindle Awards, Oakhurst Council said.",
  ])("%s", (text) => expect(awardsIn(text)).toEqual([]));
});

describe("awards told in other orders", () => {
  it.each([
    [
      "Taking home the Nurse of the Year award at the Brindle Awards was Ada Brindlecombe, of Larch Grove.",
      ["Brindle Awards | Nurse of the Year | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "At the Brindle Awards a special prize for Outstanding Service went to Larch Grove.",
      ["Brindle Awards | Outstanding Service | 2023 | won | Larch Grove"],
    ],
    [
      "Larch Grove has been named ‘Home or Hospice of the Year’ at the Brindle Awards.",
      ["Brindle Awards | Home or Hospice of the Year | 2023 | won | Larch Grove"],
    ],
    [
      "Carer of the year Ada Brindlecombe, of Larch Grove, was cheered at the Brindle Awards.",
      ["Brindle Awards | Carer of the year | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "The Brindle Awards 2023: winners\nBEST KITCHEN AWARD: The Larch Group\nBEST NEWCOMER: Blue Thyme, Vale\nBEST VALUE: Larch Grove",
      [
        "Brindle Awards | BEST KITCHEN AWARD | 2023 | won | The Larch Group",
        "Brindle Awards | BEST NEWCOMER | 2023 | won | Blue Thyme",
        "Brindle Awards | BEST VALUE | 2023 | won | Larch Grove",
      ],
    ],
    [
      "The Brindle Awards 2023\nCategory: The Award for Lecturer of the Year\nWinner: Mo Sallow, Larch Grove",
      ["Brindle Awards | Lecturer of the Year | 2023 | won | Mo Sallow"],
    ],
    [
      "The Brindle Awards 2023\nMidwife of the Year\nWinner:\nMo Sallow - Larch Grove\nFinalists:\n• Ada Brindlecombe - Vale City Council\n• Jo Umberly - Quill Trust",
      [
        "Brindle Awards | Midwife of the Year | 2023 | won | Mo Sallow",
        "Brindle Awards | Midwife of the Year | 2023 | finalist | Ada Brindlecombe",
        "Brindle Awards | Midwife of the Year | 2023 | finalist | Jo Umberly",
      ],
    ],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("awards that somebody is given, or that are spoken of twice", () => {
  it.each([
    [
      "The judges awarded Larch Grove the title of Home of the Year at the Brindle Awards.",
      ["Brindle Awards | Home of the Year | 2023 | won | Larch Grove"],
    ],
    [
      "Larch Grove is in the running to be named Home of the Year at the Brindle Awards.",
      ["Brindle Awards | Home of the Year | 2023 | shortlisted | Larch Grove"],
    ],
    [
      "Vale home wins prize\nA care home in Vale has won Home of the Year at the Tes awards. Larch Grove opened in 2019.",
      ["Tes Schools Awards | Home of the Year | 2023 | won | Larch Grove"],
    ],
    [
      "Shortlisted\nOakhurst Council is shortlisted for Tes Park of the Year at the Tes Awards. “We are proud to be shortlisted for Park of the Year,” said Mo Sallow.",
      ["Tes Schools Awards | Tes Park of the Year | 2023 | shortlisted | Oakhurst Council"],
    ],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("who receives what is not known by name", () => {
  it.each([
    [
      "The Red Goose in Brindle has been crowned Pub of the Year at the Brindle Awards.",
      ["Brindle Awards | Pub of the Year | 2023 | won | Red Goose"],
    ],
    [
      "Tom Quillfeather was named Chef of the Year at the Brindle Awards, while The Copper Pan, in Vale Street, won Café of the Year.",
      [
        "Brindle Awards | Chef of the Year | 2023 | won | Tom Quillfeather",
        "Brindle Awards | Café of the Year | 2023 | won | Copper Pan",
      ],
    ],
    [
      "Other winners at the Brindle Awards included Larch Grove (Home of the Year) and Mo Sallow.",
      ["Brindle Awards | Home of the Year | 2023 | won | Larch Grove"],
    ],
    [
      "A community nurse has been made an MBE. Ada Brindlecombe, 58, wept.",
      ["MBE | - | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "Oakhurst Council was named in the shortlist of the Brindle Awards, and its Parks Team was nominated for Team of the Year at the Vale Awards.",
      [
        "Brindle Awards | - | 2023 | shortlisted | Oakhurst Council",
        "Vale Awards | Team of the Year | 2023 | nominated | Oakhurst Council",
      ],
    ],
    ["The school narrowly lost out on a Green Flag.", []],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("other ways to lay out a list", () => {
  it.each([
    [
      "The Brindle Awards 2023\nTeam of the Year: Night Unit, Larch Grove\nCouncil of the Year: Vale City Council.",
      [
        "Brindle Awards | Team of the Year | 2023 | won | Night Unit",
        "Brindle Awards | Council of the Year | 2023 | won | Vale City Council",
      ],
    ],
    [
      "Brindle Awards 2023\nCategory | Winner | Sponsor\nPub of the Year | The Old Forge | Penhurst Law\nShop of the Year | The Tidy Plot | Oakhurst Council\nBest Newcomer | Larch Grove | Penhurst Law",
      [
        "Brindle Awards | Pub of the Year | 2023 | won | The Old Forge",
        "Brindle Awards | Shop of the Year | 2023 | won | The Tidy Plot",
        "Brindle Awards | Best Newcomer | 2023 | won | Larch Grove",
      ],
    ],
    [
      "Finalists for the Brindle Awards 2023\n\nNurse of the Year\n\nAda Brindlecombe - Larch Grove\nTom Quillfeather - Vale Hospital\n\nThe evening begins at seven.",
      [
        "Brindle Awards | Nurse of the Year | 2023 | finalist | Ada Brindlecombe",
        "Brindle Awards | Nurse of the Year | 2023 | finalist | Tom Quillfeather",
      ],
    ],
    [
      "The 2023 Brindle Awards were given on Friday.\n\nThe winners include:\n\n- Ada Brindlecombe, who runs the library club\n- Mo Sallow, a volunteer",
      ["Brindle Awards | - | 2023 | won | Ada Brindlecombe", "Brindle Awards | - | 2023 | won | Mo Sallow"],
    ],
    [
      "Brindle Awards 2023\n\nTeam of the year: adults\n\n• Gold: Safe Homes Team, Oakhurst Council\n• Silver: Night Team, Vale City Council",
      [
        "Brindle Awards | Team of the year: adults | 2023 | won | Safe Homes Team",
        "Brindle Awards | Team of the year: adults | 2023 | runner-up | Night Team",
      ],
    ],
    [
      "The 2023 Brindle Awards were held on Friday.\n\nExcellence in Music Teaching\n\nAda Brindlecombe, singer at Vale College",
      ["Brindle Awards | Excellence in Music Teaching | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "The 2023 Brindle Awards\n1. Ada Brindlecombe, Larch Grove - Carer of the Year and Nurse of the Year\nShe sings.",
      [
        "Brindle Awards | Carer of the Year | 2023 | won | Ada Brindlecombe",
        "Brindle Awards | Nurse of the Year | 2023 | won | Ada Brindlecombe",
      ],
    ],
    ["The 2023 Brindle Awards were held on Friday.\n\nA proud moment\n\nAda Brindlecombe, singer at Vale College", []],
    ["The 2023 Brindle Awards were held on Friday.\n\nThe judges include:\n\n- Ada Brindlecombe, a singer", []],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("categories without the word for it, teams and people only described", () => {
  it.each([
    [
      "At the Brindle Awards 2023 the overall winner was the Fresh Start Team at Oakhurst Council, which also received the gold award for team of the year in children's services.",
      [
        "Brindle Awards | overall winner | 2023 | won | Fresh Start Team",
        "Brindle Awards | team of the year in children's services | 2023 | won | Fresh Start Team",
      ],
    ],
    [
      "Ada Brindlecombe was at the 2023 Brindle Awards. Honoured for lifetime achievement was Tom Quillfeather from Oakhurst Council.",
      ["Brindle Awards | lifetime achievement | 2023 | won | Tom Quillfeather"],
    ],
    [
      "Oakhurst Council was winner in two categories, employer of the year and digital thinking, at the 2023 Brindle Awards.",
      [
        "Brindle Awards | employer of the year | 2023 | won | Oakhurst Council",
        "Brindle Awards | digital thinking | 2023 | won | Oakhurst Council",
      ],
    ],
    [
      "Ada Brindlecombe received the outstanding kindness award at the 2023 Brindle Awards.",
      ["Brindle Awards | outstanding kindness | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "PC Ada Brindlecombe, a dog handler, and PC Mo Sallow have been nominated for the frontline leader award at the 2023 Brindle Awards.",
      [
        "Brindle Awards | frontline leader | 2023 | nominated | Ada Brindlecombe",
        "Brindle Awards | frontline leader | 2023 | nominated | Mo Sallow",
      ],
    ],
    [
      "Market Tolling won gold at the 2023 Vale Awards. The town won the Best High Street prize and was crowned Best Small Town in the South.",
      [
        "Vale Awards | Best High Street | 2023 | won | Market Tolling",
        "Vale Awards | Best Small Town in the South | 2023 | won | Market Tolling",
      ],
    ],
    [
      "The manager of Larch Grove won Boss of the Year at the 2023 Brindle Awards. Ada Brindlecombe started as a cook.",
      ["Brindle Awards | Boss of the Year | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "Larch Grove was named Home of the Year at the 2023 Brindle Awards. Runner-up was The Old Forge.",
      [
        "Brindle Awards | Home of the Year | 2023 | won | Larch Grove",
        "Brindle Awards | Home of the Year | 2023 | runner-up | The Old Forge",
      ],
    ],
    ["There is an MBE for teacher Ada Brindlecombe.", ["MBE | - | 2023 | won | Ada Brindlecombe"]],
    ["Forty people from across Oakhurst were honoured with the 2023 Brindle Awards.", []],
    ["Two members of Larch Grove are in the finals of the 2023 Brindle Awards.", []],
    ["Oakhurst Council won the prestigious award. The Brindle Awards are run by Penhurst Law.", []],
    ["Oakhurst Council took part in the 2023 Brindle Awards.", []],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("several at once, and the same award again", () => {
  it.each([
    [
      "Ada Brindlecombe from Larch Grove, Vale, and Mo Sallow of Oakhurst Council, won the 2023 Nurse of the Year Award and Cook of the Year Award respectively.",
      [
        "Nurse of the Year Award | - | 2023 | won | Ada Brindlecombe",
        "Cook of the Year Award | - | 2023 | won | Mo Sallow",
      ],
    ],
    [
      "Ada Brindlecombe won the 2023 Golden Spoon Award.\n\nWatch manager Mo Sallow also received this award.",
      ["Golden Spoon Award | - | 2023 | won | Ada Brindlecombe", "Golden Spoon Award | - | 2023 | won | Mo Sallow"],
    ],
    [
      "Castle Gardens, Victoria Park and Mill Meadow have each received the 2023 Golden Leaf Award.",
      [
        "Golden Leaf Award | - | 2023 | won | Castle Gardens",
        "Golden Leaf Award | - | 2023 | won | Victoria Park",
        "Golden Leaf Award | - | 2023 | won | Mill Meadow",
      ],
    ],
    [
      "The home's nurse, Ada Brindlecombe, was shortlisted for Nurse of the Year at the 2023 Brindle Awards.",
      ["Brindle Awards | Nurse of the Year | 2023 | shortlisted | Ada Brindlecombe"],
    ],
    [
      "Brindle Awards 2023\n\nNurse of the Year\n\nWinner: Meadow Home, Brindle\n\nFinalists:\n\n• River House\n• Elm House",
      [
        "Brindle Awards | Nurse of the Year | 2023 | won | Meadow Home",
        "Brindle Awards | Nurse of the Year | 2023 | finalist | River House",
        "Brindle Awards | Nurse of the Year | 2023 | finalist | Elm House",
      ],
    ],
    ["Castle Gardens and Mill Meadow are open. The 2023 Brindle Awards come to Vale next.", []],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("honours by their headings, winners over others", () => {
  it.each([
    [
      "Birthday honours\n\nOBE\n\nAda Brindlecombe, director at Oakhurst Council, for services to schools.\n\nMBE\n\nTom Quillfeather, foster carer. For services to children.\nPC Mo Sallow, Vale. For voluntary service to the river.",
      [
        "OBE | - | 2023 | won | Ada Brindlecombe",
        "MBE | - | 2023 | won | Tom Quillfeather",
        "MBE | - | 2023 | won | Mo Sallow",
      ],
    ],
    [
      "Ada Brindlecombe beat nine others to win Cook of the Year at the 2023 Brindle Awards.",
      ["Brindle Awards | Cook of the Year | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "Ada Brindlecombe won Cook of the Year at the 2023 Brindle Awards, and her manager, Mo Sallow, took home silver in Baker of the Year.",
      [
        "Brindle Awards | Cook of the Year | 2023 | won | Ada Brindlecombe",
        "Brindle Awards | Baker of the Year | 2023 | runner-up | Mo Sallow",
      ],
    ],
    ["Ada Brindlecombe hopes to win Cook of the Year at the 2023 Brindle Awards.", []],
    ["Birthday honours\n\nOBE\n\nThe letters stand for an order, said Ada Brindlecombe.", []],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("what a list or the sentence before has begun", () => {
  it.each([
    [
      "Brindle Awards 2023\nHome of the Year: Larch Grove and Vale City Council\nNurse of the Year: Ada Brindlecombe, Vale; highly commended: Mo Sallow, Vale\nTeam of the Year: Oakhurst Council",
      [
        "Brindle Awards | Home of the Year | 2023 | won | Larch Grove",
        "Brindle Awards | Home of the Year | 2023 | won | Vale City Council",
        "Brindle Awards | Nurse of the Year | 2023 | won | Ada Brindlecombe",
        "Brindle Awards | Nurse of the Year | 2023 | highly-commended | Mo Sallow",
        "Brindle Awards | Team of the Year | 2023 | won | Oakhurst Council",
      ],
    ],
    [
      "Larch Grove was named Home of the Year at the 2023 Brindle Awards.\n\nRunners-up in the category were Oakhurst Council and Vale City Council.",
      [
        "Brindle Awards | Home of the Year | 2023 | won | Larch Grove",
        "Brindle Awards | Home of the Year | 2023 | runner-up | Oakhurst Council",
        "Brindle Awards | Home of the Year | 2023 | runner-up | Vale City Council",
      ],
    ],
    ['"Larch Grove received many entries," said Mo Sallow, chair of the 2023 Brindle Awards.', []],
    ["Ada Brindlecombe will find out if she has won Cook of the Year at the 2023 Brindle Awards.", []],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("which scheme an award belongs to", () => {
  it.each([
    [
      "Larch Grove won a RIBA South Vale Award in 2021. At the Brindle Awards on Friday, Ada Brindlecombe won Nurse of the Year.",
      [
        "RIBA South Vale Award | - | 2021 | won | Larch Grove",
        "Brindle Awards | Nurse of the Year | 2023 | won | Ada Brindlecombe",
      ],
    ],
    [
      "THE 2022 MJ ACHIEVEMENT AWARDS\n\nOakhurst Council was named Council of the Year.",
      ["MJ Achievement Awards | Council of the Year | 2022 | won | Oakhurst Council"],
    ],
    [
      "Oakhurst Council won Park of the Year at the 'Vale in Flower' Awards.",
      ["Vale in Flower Awards | Park of the Year | 2023 | won | Oakhurst Council"],
    ],
    ["THE MJ ACHIEVEMENT AWARDS\n\nOakhurst Council will be there.", []],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("competitions, names with commas and verbs of the trade", () => {
  it.each([
    [
      "We are delighted to say that Brindle has won the Pride of the Vale competition and is joint winner in the 'Young and Old' category.",
      ["Pride of the Vale | Young and Old | 2023 | won | Brindle"],
    ],
    [
      "At the 2022 Brindle Awards the top prize for Café of the Year was snapped up by Larch Grove.",
      ["Brindle Awards | Café of the Year | 2022 | won | Larch Grove"],
    ],
    [
      "Mallow Hill in East Brindle, pictured, was runner-up in the Camping, Caravan and Holiday Park of the Year category of the Vale Awards.",
      ["Vale Awards | Camping, Caravan and Holiday Park of the Year | 2023 | runner-up | Mallow Hill"],
    ],
    [
      "Claiming the title of Cook of the Year at the Brindle Awards was Ada Brindlecombe.",
      ["Brindle Awards | Cook of the Year | 2023 | won | Ada Brindlecombe"],
    ],
    ["The 2023 Pride of the Vale competition opens on Friday, said Ada Brindlecombe.", []],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("recipients in brackets, names of places, winners that a clause begins with", () => {
  it.each([
    [
      "The 'Vale in Flower' Awards 2022\n\nOakhurst Council received Gold Awards for Town Walk, Park of the Year (Mill Green) and Small Churchyard (Hay Moor Trust).",
      [
        "Vale in Flower Awards | Town Walk | 2022 | won | Oakhurst Council",
        "Vale in Flower Awards | Park of the Year | 2022 | won | Mill Green",
        "Vale in Flower Awards | Small Churchyard | 2022 | won | Hay Moor Trust",
      ],
    ],
    [
      "The Brindle Awards 2022\n\nLarch Grove was named Home of the Year, while the winner of Cook of the Year was named as Ada Brindlecombe.",
      [
        "Brindle Awards | Home of the Year | 2022 | won | Larch Grove",
        "Brindle Awards | Cook of the Year | 2022 | won | Ada Brindlecombe",
      ],
    ],
    [
      "The Brindle Awards 2022\n\nLarch Grove took home Pub of the Year, with The Old Forge in Vale taking silver.",
      [
        "Brindle Awards | Pub of the Year | 2022 | won | Larch Grove",
        "Brindle Awards | Pub of the Year | 2022 | runner-up | Old Forge",
      ],
    ],
    [
      "The Brindle Awards 2022\n\nMill Green in Vale received a Silver Award in the Park of the Year category. Hay Moor received Silver Gilt.",
      ["Brindle Awards | Park of the Year | 2022 | won | Mill Green"],
    ],
    [
      "The Brindle Awards 2022\n\nFilm of the Year at the Brindle Awards went to the Making of Ada Brindlecombe.",
      ["Brindle Awards | Film of the Year | 2022 | won | Making of Ada Brindlecombe"],
    ],
    ["Oakhurst came away from the 2022 Brindle Awards with two silver awards.", []],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("where a name, a clause or a scheme ends", () => {
  it.each([
    [
      "Brindle has been crowned Best Kept Village in the 2019 Vale Pride competition.",
      ["Vale Pride | Best Kept Village | 2019 | won | Brindle"],
    ],
    [
      "The Brindle Awards 2022\n\nTaking home the Pub of the Year trophy was Larch Grove, while Producer of the Year was Quill Cheese.",
      [
        "Brindle Awards | Pub of the Year | 2022 | won | Larch Grove",
        "Brindle Awards | Producer of the Year | 2022 | won | Quill Cheese",
      ],
    ],
    [
      "Ada Brindlecombe was shortlisted for Nurse of the Year at the National Schools Health Awards.",
      ["National Schools Health Awards | Nurse of the Year | 2023 | shortlisted | Ada Brindlecombe"],
    ],
    [
      "Oakhurst Council is in the running for Council of the Year at the Brindle Awards and Landlord of the Year at the Larkmoor Housing Awards.\n\nTom Quillfeather won the Community Impact Award in 2021.",
      [
        "Brindle Awards | Council of the Year | 2023 | shortlisted | Oakhurst Council",
        "Larkmoor Housing Awards | Landlord of the Year | 2023 | shortlisted | Oakhurst Council",
        "Community Impact Award | - | 2021 | won | Tom Quillfeather",
      ],
    ],
    ["The Best Kept Village in the 2019 Vale Pride competition is judged by Oakhurst Council.", []],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});

describe("one subject for two verbs, two years for two outcomes", () => {
  it.each([
    [
      "At the 2022 Brindle Awards, Mill Green was awarded gold and named overall winner in the Large Park category, while Hay Moor took silver.",
      [
        "Brindle Awards | Large Park | 2022 | won | Mill Green",
        "Brindle Awards | Large Park | 2022 | runner-up | Hay Moor",
      ],
    ],
    [
      "Larch Grove has won Home of the Year at the 2022 Brindle Awards. This follows its finalist and runner-up places in 2019 and 2021.",
      [
        "Brindle Awards | Home of the Year | 2022 | won | Larch Grove",
        "Brindle Awards | Home of the Year | 2019 | finalist | Larch Grove",
        "Brindle Awards | Home of the Year | 2021 | runner-up | Larch Grove",
      ],
    ],
    [
      "The Brindle Awards 2022\n\nMill Green won gold in the Park of the Year category and Hay Moor Orchard received a prize in the Larkmoor Awards.",
      [
        "Brindle Awards | Park of the Year | 2022 | won | Mill Green",
        "Larkmoor Awards | - | 2023 | won | Hay Moor Orchard",
      ],
    ],
    ["Larch Grove has tea and cake at the 2022 Brindle Awards.", []],
  ])("%s", (text, awards) => expect(awardsIn(text)).toEqual(awards));
});
