import { describe, expect, it } from "vitest";
import { awardsIn } from "./told.ts";

describe("lists of winners and of those on a shortlist", () => {
  it.each([
    [
      "who pays for a category",
      "Finalists for the Brindle Awards 2023\nBest New Shop - sponsored by Penhurst Law\nThe Tidy Plot\nQuill and Feather\nNurse of the Year (sponsored by Vale City Council)\nAda Brindlecombe - Larch Grove\nTom Quillfeather - Vale Hospital\nSponsored by Penhurst Law",
      [
        "Brindle Awards | Best New Shop | 2023 | finalist | The Tidy Plot",
        "Brindle Awards | Best New Shop | 2023 | finalist | Quill and Feather",
        "Brindle Awards | Nurse of the Year | 2023 | finalist | Ada Brindlecombe",
        "Brindle Awards | Nurse of the Year | 2023 | finalist | Tom Quillfeather",
      ],
    ],
    [
      "a heading above a label, whatever its words",
      "Winners of the Brindle Awards 2023\nWarm Rooms and Halls\nWinner : Soup for All - Oakhurst Council and partners\nHighly Commended : Kettles On, Marrow Bay Trust\nSponsored by\nCouncil of the Year\nWinner : Vale City Council",
      [
        "Brindle Awards | Warm Rooms and Halls | 2023 | won | Oakhurst Council",
        "Brindle Awards | Warm Rooms and Halls | 2023 | highly-commended | Marrow Bay Trust",
        "Brindle Awards | Council of the Year | 2023 | won | Vale City Council",
      ],
    ],
    [
      "a bullet on a line of its own",
      "Shortlist of the Brindle Awards 2023\nCommunity Champion\nShortlist:\n-\nOakhurst Council\n- Warm Rooms\n-\nVale City Council\n- The Long Table",
      [
        "Brindle Awards | Community Champion | 2023 | shortlisted | Oakhurst Council",
        "Brindle Awards | Community Champion | 2023 | shortlisted | Vale City Council",
      ],
    ],
    [
      "paragraphs that begin with a winner each",
      'The 2023 Brindle Awards were given on Friday.\nThe other two winners are:\nAda Brindlecombe, 18, was nominated by Penhurst Law and now works in a bakery.\nMo Sallow, 22, found a job in May and has kept it since.\nTom Quillfeather, manager at Larch Grove, said: "It was lovely."',
      ["Brindle Awards | - | 2023 | won | Ada Brindlecombe", "Brindle Awards | - | 2023 | won | Mo Sallow"],
    ],
    [
      "citations below an honour, two of them joint",
      "New Year honours\nMBE\nAda Brindlecombe – For services to schools\nAda Brindlecombe taught for forty years and has never missed a day of it, as her pupils and her colleagues say.\nTom Quillfeather and Mo Sallow – For services to the community in Vale",
      [
        "MBE | - | 2023 | won | Ada Brindlecombe",
        "MBE | - | 2023 | won | Tom Quillfeather",
        "MBE | - | 2023 | won | Mo Sallow",
      ],
    ],
    [
      "two categories of one winner",
      "Brindle Awards 2023\nOverall Nurse of the Year and Carer of the Year: Ada Brindlecombe, Larch Grove",
      [
        "Brindle Awards | Overall Nurse of the Year | 2023 | won | Ada Brindlecombe",
        "Brindle Awards | Carer of the Year | 2023 | won | Ada Brindlecombe",
      ],
    ],
    [
      "a dash within a sentence",
      "Brindle News\nMo Sallow has been selected as a finalist in the Brindle Awards - in the Clerk of the Year category.",
      ["Brindle Awards | Clerk of the Year | 2023 | finalist | Mo Sallow"],
    ],
    [
      "those on a shortlist that a line announces",
      "The Brindle Awards 2023\nThose shortlisted for the top award of Council of the Year, sponsored by Penhurst Law, are:\nOakhurst Council\nVale City Council",
      [
        "Brindle Awards | Council of the Year | 2023 | shortlisted | Oakhurst Council",
        "Brindle Awards | Council of the Year | 2023 | shortlisted | Vale City Council",
      ],
    ],
    [
      "a place behind a dash",
      "Brindle Globe Awards 2023 and Sedge Awards\nCommunity Support Award\nWinner: Young Kites - Netherby",
      ["Brindle Globe Awards | Community Support Award | 2023 | won | Young Kites"],
    ],
    [
      "a label below the only award that is named",
      "The Brindle Awards 2023\nWinner: Ada Brindlecombe",
      ["Brindle Awards | - | 2023 | won | Ada Brindlecombe"],
    ],
  ])("%s", (_, text, awards) => expect(awardsIn(text)).toEqual(awards));

  it.each([
    ["a label where two schemes are named", "Brindle Awards 2023 and the Sedge Awards\nWinner: Ada Brindlecombe"],
    ["a name and its employer below a winner", "Brindle Awards 2023\nThe evening\nLarch Grove\nVale City Council"],
    ["a sentence about sponsors", "Brindle Awards 2023\nThe evening was sponsored by Penhurst Law\nLarch Grove"],
    [
      "somebody who only speaks of services",
      "New Year honours\nMBE\nThe letters are given twice a year.\nMo Sallow told the paper: honours for services to schools are rare",
    ],
    [
      "a correction",
      "New Year honours\nThis article originally stated that Ada Brindlecombe was awarded an OBE in the honours list.",
    ],
  ])("nothing from %s", (_, text) => expect(awardsIn(text)).toEqual([]));
});
