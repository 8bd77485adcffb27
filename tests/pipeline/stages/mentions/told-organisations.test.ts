import { describe, expect, test } from "vitest";
import { organisationsIn, read } from "./read.ts";

describe("bodies by what is told of them", () => {
  test.each([
    ["named-so", "It hired a company called Northern Paths.", ["Northern Paths"]],
    ["named-so", "She chairs the families' group Fens Remember Them.", ["Fens Remember Them"]],
    ["leader-of", "Ada Marl is chief executive of Left Wing Pictorials and lives there.", ["Left Wing Pictorials"]],
    ["post-at", "Tom Brennan, previously sous chef at Oystra in Whitton, was glad.", ["Oystra"]],
    ["post-at", "He is head of documentaries at Kestrel Nine.", ["Kestrel Nine"]],
    ["post-at", "She found work experience at Fenshire Cares.", ["Fenshire Cares"]],
    ["told-paper", 'Marl told The Hexley Calendar: "I am proud."', ["The Hexley Calendar"]],
    ["own-leader", "Seed Makers's operations and training manager Chris Gray came.", ["Seed Makers"]],
    ["leader-behind", "Lorden & Low boss Sarah Timms said that she was sad.", ["Lorden & Low"]],
    ["backed-by", "Holly Marl, 22, was nominated by Soft Brush Now.", ["Soft Brush Now"]],
    ["backed-by", "Luke Marl was nominated by TwentyForty.", ["TwentyForty"]],
    ["is-judged", "Elmstead, in Hob Lane, was judged outstanding overall.", ["Elmstead"]],
    ["is-honoured", "Little Lamb Camping was a finalist for New Tourism Business.", ["Little Lamb Camping"]],
    ["prize-went-to", "Gold for access went to Lakeside Rowing Boats.", ["Lakeside Rowing Boats"]],
    ["named-among", "They heard from charities such as Oak Now and Fens Alive.", ["Oak Now", "Fens Alive"]],
    ["run-by-others", "Plas Nantlow, run by Lorden Brook Cyf, was visited.", ["Plas Nantlow", "Lorden Brook Cyf"]],
    ["run-by-others", "Ravenscott, which is run by Lorden Brook, was visited.", ["Ravenscott", "Lorden Brook"]],
    ["group-of", "She runs the Eastern Breeze group of hospitals.", ["Eastern Breeze"]],
    ["leader-of", "He is secretary of the Skelby Valley Bathers.", ["Skelby Valley Bathers"]],
    ["backed-by", "It was overseen by Poplar HARCA and EcoDock London.", ["Poplar HARCA", "EcoDock London"]],
    ["noun-before", "The firm learned that its restaurant, Fellside, had won.", ["Fellside"]],
    ["located-premises", "The chef of the pub left the Tap & Anvil in Hexley.", ["Tap & Anvil"]],
    [
      "named-among",
      "These include charities Oak Fusion; Fens Kidney Support; and Open Hand.",
      ["Oak Fusion", "Fens Kidney Support", "Open Hand"],
    ],
    ["winner-is", "The winner of the prize was Hart Country Meats & Market.", ["Hart Country Meats & Market"]],
    ["backed-by", "It was won by Bright Sparks Wiring of Leeds.", ["Bright Sparks Wiring"]],
    ["letters-of-body", "CADEX said that it was glad. It was a good day for CADEX.", ["CADEX"]],
  ])("%s: %s", (rule, text, names) => {
    const { mentions } = read(text);
    expect(organisationsIn(text)).toEqual(names);
    expect(mentions.map((mention) => mention.rule)).toContain(rule);
  });

  test.each([
    ["The director of Human Resources met the President of Sierra Leone."],
    ["She is a teacher at Wimbledon and a fan at Wembley."],
    ["He was nominated by Ketan Shahgar."],
    ["Oyin Adeku was shortlisted for it."],
    ["The film called The Long Road was shown."],
    ["She told The Hague court so."],
    ["However, The Trust were rated highly."],
    ["Towns including Leicester and Nottingham were visited."],
    ["The award went to Ketan Shahgar."],
    ["EHCX is late. An EHCX is needed."],
    ["It is for any Muslim group, Jewish group, or other group who wants it."],
    ["He met the Fenland TV presenter Ada Marl."],
    ["Its academies are in the boroughs of Marl and Port Oak."],
    ["The Marlow Review and Operation Sorter were named in it."],
    ["They use Class Dojer and Times Tables Rock Stars."],
    ["Luke, from Great Glen, was glad."],
    ["Pupils who are given Free School Meals were glad."],
    ["Residents of Painter House and other residents were told of the rent."],
    ["The award for Environmental Performance Assessment (EPA) is new. The EPA is fair."],
    ["The Long Road Award was presented to her."],
  ])("no body: %s", (text) => expect(organisationsIn(text)).toEqual([]));
});

describe("two bodies that are joined", () => {
  test.each([
    [
      "THCX said so. It was told that THCX and Poplar Arca, another housing association, would merge.",
      ["THCX", "Poplar Arca"],
    ],
    ["It was sponsored by Fenshire Ideas and Unlocking Hope.", ["Fenshire Ideas", "Unlocking Hope"]],
    ["She has degrees from the University of South Fenland and Harvard.", ["University of South Fenland", "Harvard"]],
    ["It was sponsored by Magpie and Fox.", ["Magpie and Fox"]],
    ["He was at the University of the Highlands and Islands.", ["University of the Highlands and Islands"]],
  ])("%s", (text, names) => expect(organisationsIn(text)).toEqual(names));
});
