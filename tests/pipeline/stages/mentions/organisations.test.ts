import { describe, expect, test } from "vitest";
import { organisationsIn, read } from "./read.ts";

describe("organisations", () => {
  test.each([
    [
      "Ambleford Borough Council and Hexley Fire and Rescue Service met.",
      ["Ambleford Borough Council", "Hexley Fire and Rescue Service"],
    ],
    ["The London Borough of Northmere was praised.", ["London Borough of Northmere"]],
    ["Part of the Five Rivers Academy Trust, it grew.", ["Five Rivers Academy Trust"]],
    ["Our school\nPart of Medlock Learning Trust", ["Medlock Learning Trust"]],
    ["Leader of Hexley Council, she agreed.", ["Hexley Council"]],
    ["She studied at the University of Calder.", ["University of Calder"]],
    ["The Skelby Safeguarding Adults Board (SSAB) met.", ["Skelby Safeguarding Adults Board"]],
    ["St John's primary school and Kent police agreed.", ["St John's primary school", "Kent police"]],
    ["Tees, Esk and Wear Valleys NHS Foundation Trust was rated.", ["Tees, Esk and Wear Valleys NHS Foundation Trust"]],
    ["Moyle Care (NI) Ltd owns it.", ["Moyle Care (NI) Ltd"]],
    ["All Saints Care Limited runs it.", ["All Saints Care Limited"]],
    ["The Association of Directors of Leisure was founded in 1990.", ["Association of Directors of Leisure"]],
    ["Ysgol Gynradd Bryn Glas was inspected by Estyn.", ["Ysgol Gynradd Bryn Glas", "Estyn"]],
    ["It was run by the charity Open Hands Now.", ["Open Hands Now"]],
    ["Wow Wow Bao, a takeaway in the market, was rated 1.", ["Wow Wow Bao"]],
    ["The home's owner, Marlow Brook, apologised.", ["Marlow Brook"]],
    ["Operosa, which runs the practice, apologised.", ["Operosa"]],
    ["Luigi & Sons, an ice-cream parlour, was given a 1.", ["Luigi & Sons"]],
    ["• Rated 5: Pizza Land at 8 The Circle, Hexley; rated on September 7", ["Pizza Land"]],
    ["Ofsted and the Care Quality Commission visited.", ["Ofsted", "Care Quality Commission"]],
    ["A DfE spokesperson said so.", ["DfE"]],
    ["Hexley City Council Health Scrutiny Committee met.", ["Hexley City Council"]],
    [
      "The James Hollin Church of England Community Primary School was visited.",
      ["James Hollin Church of England Community Primary School"],
    ],
    ["Staff at Diana, Princess of Wales Hospital were praised.", ["Diana, Princess of Wales Hospital"]],
    ["She studied at the London School of Economics.", ["London School of Economics"]],
    ["University Hospitals of North Fenland was rated good.", ["University Hospitals of North Fenland"]],
    ["She thanked the Diocese of Hexley and left.", ["Diocese of Hexley"]],
    [
      "It owns Wren Copse Nursing Home in Fenshire and Long Field Residential Home in Skelby.",
      ["Wren Copse Nursing Home", "Long Field Residential Home"],
    ],
    [
      "Kent and Medlock NHS and Social Care Partnership Trust met.",
      ["Kent and Medlock NHS and Social Care Partnership Trust"],
    ],
    ["Horizon Care and Education Group said so.", ["Horizon Care and Education Group"]],
    ["Hexley University Hospitals (HUH) NHS Trust was fined.", ["Hexley University Hospitals (HUH) NHS Trust"]],
    ["Six Acres Primary School was rated good.", ["Six Acres Primary School"]],
    ["The company which ran it, GB Ventures, apologised.", ["GB Ventures"]],
    ["She works for Quorum, a company that trains teachers.", ["Quorum"]],
    ["Peabridge, one of the county's largest housing associations, apologised.", ["Peabridge"]],
    [
      "Elm House in Long Way, run by Elm House Limited, was praised by residents and carers.",
      ["Elm House", "Elm House Limited"],
    ],
    ["The Red Lion in Brindle and the Fox and Duck in Hexley were inspected.", ["The Red Lion", "Fox and Duck"]],
    ["He owns Pip's Pantry in Castle Street.", ["Pip's Pantry"]],
    ["Best Gift Shop: The Wool Basket", ["The Wool Basket"]],
    ["Healthwatch Hexley's Amanda Stratten agreed.", ["Healthwatch Hexley"]],
    ["Cllr Maud Pell, chair of LGXU, and Colin Dray, director of clients at CCXA, spoke.", ["LGXU", "CCXA"]],
    ["OfSTED agreed.", ["OfSTED"]],
    ["1. Acorn School was praised.", ["Acorn School"]],
  ])("%s", (text, names) => {
    expect(organisationsIn(text)).toEqual(names);
  });

  test.each([
    ["The council met inspectors."],
    ["The Health and Social Care Act came into force."],
    ["He lives in Station Road."],
    ["The Decent Homes Standard must be met."],
    ["The Norshire Apprenticeship Awards were held in March."],
    ["A Littlemore school was praised."],
    ["The Chair of the Board of Governors spoke."],
    ["Best Council Services Team"],
    ["The Police and Crime Commissioner was pleased."],
    ["Education, Health and Care Plans (EHCP) take too long."],
    ["The Members and Council officers met."],
    ["It won the Most Improved Council award."],
    ["It is the Council of the Year."],
    ["Nurse of the Year: Bianka Okoro"],
    ["Best Campaign: Love Your Street"],
    ["She is Director of Special Projects."],
    ["Golden eagles and red lions are seldom seen in Hexley."],
    ["It is one of the county's largest villages."],
  ])("none: %s", (text) => {
    expect(organisationsIn(text)).toEqual([]);
  });

  test("letters stand for the name they were given with", () => {
    const { organisations, mentions } = read("Skelby Safeguarding Adults Board (SSAB) met. The SSAB agreed.");
    expect(organisations).toHaveLength(1);
    expect(mentions.map((m) => [m.start, m.end])).toEqual([
      [0, 32],
      [34, 38],
      [49, 53],
    ]);
  });

  test("short names, initials and another form of a council are the same body", () => {
    const { organisations } = read(
      "Larkfield Care Group Limited runs it. Larkfield apologised. Hexley Borough Council (HBC) met. Hexley Council agreed, and Hexley has paid.",
    );
    expect(organisations.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["Larkfield Care Group Limited", ["Larkfield"]],
      ["Hexley Borough Council", ["HBC", "Hexley Council", "Hexley"]],
    ]);
  });

  test("a place is not its council behind a preposition", () => {
    const { mentions, text } = read("Hexley Council met. People in Hexley were pleased.");
    expect(mentions.map((m) => text.slice(m.start, m.end))).toEqual(["Hexley Council"]);
  });

  test.each([
    ["St Agnes' Community Primary School was visited. St Agnes' Primary School is good.", 1],
    ["St Agnes' Infant School was visited. St Agnes' Junior School is good.", 2],
    ["Larkfield Ltd runs it. Larkfield apologised.", 1],
  ])("one body or two: %s", (text, count) => {
    expect(organisationsIn(text)).toHaveLength(count);
  });

  test("a county and a city of one name are two councils", () => {
    expect(organisationsIn("Hexley City Council and Hexley County Council met.")).toEqual([
      "Hexley City Council",
      "Hexley County Council",
    ]);
  });

  test("a known body has the id of its lexicon entry", () => {
    expect(read("The CQC and Ofsted came.").organisations.map((body) => body.lexicon)).toEqual([
      "care-quality-commission",
      "ofsted",
    ]);
  });
});
