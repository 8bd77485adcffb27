import { describe, expect, it } from "vitest";
import { awardsIn } from "./told.ts";

describe("who received an award", () => {
  it.each([
    [
      "a body that a relative clause is about, not the person who works there",
      "Ada Brindlecombe of Larch Grove, which won Best Kept Garden at the Brindle Awards 2023, said that it was lovely.",
      ["Brindle Awards | Best Kept Garden | 2023 | won | Larch Grove"],
    ],
    [
      "somebody whom a clause without commas describes",
      "Brook Street Primary School has courses. At the Brindle Awards 2023 Ada Brindlecombe who has taken part in the school's courses was a runner-up for Learner of the Year.",
      ["Brindle Awards | Learner of the Year | 2023 | runner-up | Ada Brindlecombe"],
    ],
    [
      "those of whom the sentence before told, as what they were there",
      "Ada Brindlecombe and Mo Sallow have both been shortlisted in the Brindle Awards 2023. They have been recognised in the Patient Dignity category.",
      [
        "Brindle Awards | Patient Dignity | 2023 | shortlisted | Ada Brindlecombe",
        "Brindle Awards | Patient Dignity | 2023 | shortlisted | Mo Sallow",
      ],
    ],
    [
      "the body whose team it is, not the person told of before",
      "Larch Grove won prizes at the Brindle Awards 2023. Mo Sallow was crowned Carer of the Year and the activities team took home the Wellbeing Award.",
      [
        "Brindle Awards | Carer of the Year | 2023 | won | Mo Sallow",
        "Brindle Awards | Wellbeing Award | 2023 | won | Larch Grove",
      ],
    ],
    [
      "the body whose part a bracket follows",
      "Other winners of the Brindle Awards 2023 were Ada Brindlecombe (Unsung Hero) and Oakhurst Council's parks department (Team of the Year).",
      [
        "Brindle Awards | Unsung Hero | 2023 | won | Ada Brindlecombe",
        "Brindle Awards | Team of the Year | 2023 | won | Oakhurst Council",
      ],
    ],
    [
      "nobody where a speaker is proud of finalists",
      'Ada Brindlecombe has been nominated in the Young Cook category of the Brindle Awards 2023. Mo Sallow said: "We are proud of our finalists."',
      ["Brindle Awards | Young Cook | 2023 | nominated | Ada Brindlecombe"],
    ],
    [
      "the subject of a bare verb",
      "At the 2022 Brindle Awards, Larch Grove is now the Home of the Year and Mo Sallow, of Penhurst Law, is the newly crowned Clerk of the Year.",
      [
        "Brindle Awards | Home of the Year | 2022 | won | Larch Grove",
        "Brindle Awards | Clerk of the Year | 2022 | won | Mo Sallow",
      ],
    ],
    [
      "named between commas after the award",
      "The 2022 Brindle Awards were on Friday.\nWinner of the community group award, Larch Grove, has worked for years.\nRunner-up in the same category was Oakhurst Council.",
      [
        "Brindle Awards | community group | 2022 | won | Larch Grove",
        "Brindle Awards | community group | 2022 | runner-up | Oakhurst Council",
      ],
    ],
    [
      "a person before who, not whom they work for",
      "At the 2022 Brindle Awards one winner was Mo Sallow, from Penhurst Law, who was named Clerk of the Year.",
      ["Brindle Awards | Clerk of the Year | 2022 | won | Mo Sallow"],
    ],
    [
      "somebody among others",
      "Mo Sallow is one of two clerks from Penhurst Law nominated for the 2022 Brindle Awards.",
      ["Brindle Awards | - | 2022 | nominated | Mo Sallow"],
    ],
    [
      "those who beat others",
      "Winners at the 2022 Brindle Awards included Larch Grove, which beat Vale City Council to be crowned Home of the Year.",
      ["Brindle Awards | Home of the Year | 2022 | won | Larch Grove"],
    ],
    [
      "whose entry it was",
      "Mo Sallow is known for a book, written with Tom Quillfeather, and for his winning entry in the 2022 Brindle Prize.",
      ["Brindle Prize | - | 2022 | won | Mo Sallow"],
    ],
    [
      "one in brackets with who pays",
      "Other winners at the 2022 Brindle Awards were Mo Sallow (Clerk of the Year, sponsored by Penhurst Law) and Ada Brindlecombe (Nurse of the Year).",
      [
        "Brindle Awards | Clerk of the Year | 2022 | won | Mo Sallow",
        "Brindle Awards | Nurse of the Year | 2022 | won | Ada Brindlecombe",
      ],
    ],
    [
      "two people with a post before each",
      "The council has congratulated its leader, Ada Brindlecombe, and the presiding officer, Tom Quillfeather, who have both been recognised with an OBE.",
      ["OBE | - | 2023 | won | Ada Brindlecombe", "OBE | - | 2023 | won | Tom Quillfeather"],
    ],
    [
      "an honour behind the list that it is in",
      "Mo Sallow was also recognised in the New Year's honours, with a Queen's Police Medal.",
      ["King's Police Medal | - | 2023 | won | Mo Sallow"],
    ],
    [
      "unknown names before which",
      "Winners at the 2022 Brindle Awards included Sedge Hall, which was named Hall of the Year; and Marrow Bay Museum, which was crowned Museum of the Year.",
      [
        "Brindle Awards | Hall of the Year | 2022 | won | Sedge Hall",
        "Brindle Awards | Museum of the Year | 2022 | won | Marrow Bay Museum",
      ],
    ],
    [
      "another clause's subject behind its award",
      "At the 2022 Brindle Awards Larch Grove won Home of the Year while Council of the Year was Oakhurst Council.",
      [
        "Brindle Awards | Home of the Year | 2022 | won | Larch Grove",
        "Brindle Awards | Council of the Year | 2022 | won | Oakhurst Council",
      ],
    ],
    [
      "a person, not the body of the post",
      "Ada Brindlecombe, Larch Grove's deputy lead, was named winner of the Kindness Award at the 2022 Brindle Awards.",
      ["Brindle Awards | Kindness Award | 2022 | won | Ada Brindlecombe"],
    ],
    [
      "each of several to whom it went",
      "At the 2022 Brindle Awards the Kindness Award went to Ada Brindlecombe for her care of the garden, and to Mo Sallow for his songs.",
      [
        "Brindle Awards | Kindness Award | 2022 | won | Ada Brindlecombe",
        "Brindle Awards | Kindness Award | 2022 | won | Mo Sallow",
      ],
    ],
    [
      "winners between semicolons",
      "Winners at the 2022 Brindle Awards included: Ada Brindlecombe, cook at the school, with the Kindness Award; and clerk Mo Sallow for the Courage Award.",
      [
        "Brindle Awards | Kindness Award | 2022 | won | Ada Brindlecombe",
        "Brindle Awards | Courage Award | 2022 | won | Mo Sallow",
      ],
    ],
    [
      "a person with a title, beside whose post",
      "Larch Grove won Home of the Year at the 2022 Brindle Awards, an accolade for which Tom Quillfeather's boss, Dame Ada Brindlecombe, was shortlisted in 2021.",
      [
        "Brindle Awards | Home of the Year | 2022 | won | Larch Grove",
        "Brindle Awards | Home of the Year | 2021 | shortlisted | Ada Brindlecombe",
      ],
    ],
    [
      "a cue in quotation marks",
      "Mo Sallow was 'highly commended' for the Clerk Award at the 2022 Brindle Awards.",
      ["Brindle Awards | Clerk Award | 2022 | highly-commended | Mo Sallow"],
    ],
    [
      "a name after what it is",
      "At the 2022 Brindle Awards dance school Whirligig was crowned Business of the Year.",
      ["Brindle Awards | Business of the Year | 2022 | won | Whirligig"],
    ],
    [
      "a name that is not known, at a place",
      "At the 2022 Brindle Awards Larch Grove won Home of the Year. The Angel at Watlow took first prize in the Leisure and Tourism category.",
      [
        "Brindle Awards | Home of the Year | 2022 | won | Larch Grove",
        "Brindle Awards | Leisure and Tourism | 2022 | won | The Angel",
      ],
    ],
  ])("%s", (_, text, awards) => expect(awardsIn(text)).toEqual(awards));

  it.each([
    ["an award that is only described", "The Brindle Awards are in May, and Home of the Year is for any home in Vale."],
    ["a question", "Who will be the Home of the Year at the Brindle Awards? Larch Grove votes on Friday."],
  ])("nobody of %s", (_, text) => expect(awardsIn(text)).toEqual([]));
});
