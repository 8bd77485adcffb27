import { describe, expect, it } from "vitest";
import { awardsIn } from "./told.ts";

describe("the sides of a line of results", () => {
  it.each([
    [
      "who pays between the two",
      "The finalists of the Brindle Awards 2023 met on Friday.\nThe Vale winners were:\n•Best Tourist Shop, sponsored by Penhurst Law – The Tidy Plot\n•Best Food Maker (sponsored by Vale Bank): Quill and Feather\n•Best Care Home, sponsored by Mill Homes –Larch Grove",
      [
        "Brindle Awards | Best Tourist Shop | 2023 | won | The Tidy Plot",
        "Brindle Awards | Best Food Maker | 2023 | won | Quill and Feather",
        "Brindle Awards | Best Care Home | 2023 | won | Larch Grove",
      ],
    ],
    [
      "a rank before the category",
      "Larch Grove has four prizes from the Brindle Awards 2023.\n- Winner, Carer of the Year: Ada Brindlecombe\n- Highly commended, Cook of the Year: Mo Sallow\n- Finalist, Care Home of the Year: Larch Grove",
      [
        "Brindle Awards | Carer of the Year | 2023 | won | Ada Brindlecombe",
        "Brindle Awards | Cook of the Year | 2023 | highly-commended | Mo Sallow",
        "Brindle Awards | Care Home of the Year | 2023 | finalist | Larch Grove",
      ],
    ],
    [
      "a rank behind the name",
      "The Brindle Awards 2023\nCarer of the Year – Ada Brindlecombe – highly commended\nCook of the Year – Mo Sallow – finalist\nCare Home of the Year – Larch Grove – winner",
      [
        "Brindle Awards | Carer of the Year | 2023 | highly-commended | Ada Brindlecombe",
        "Brindle Awards | Cook of the Year | 2023 | finalist | Mo Sallow",
        "Brindle Awards | Care Home of the Year | 2023 | won | Larch Grove",
      ],
    ],
    [
      "categories below a sentence that calls them, whatever their words",
      "The Brindle Awards 2023 were given on Friday.\nOakhurst Council was also shortlisted in two other categories:\n• Street Scene Partnership\n• Warm Spaces for All",
      [
        "Brindle Awards | Street Scene Partnership | 2023 | shortlisted | Oakhurst Council",
        "Brindle Awards | Warm Spaces for All | 2023 | shortlisted | Oakhurst Council",
      ],
    ],
    [
      "who supports a category, and the heads of a table",
      "The finalists of the Brindle Awards 2023\nCarer of the Year (supported by Oakhurst Council):\nName | Place of work |\nAda Brindlecombe | Larch Grove |\nMo Sallow | Vale Hospital |",
      [
        "Brindle Awards | Carer of the Year | 2023 | finalist | Ada Brindlecombe",
        "Brindle Awards | Carer of the Year | 2023 | finalist | Mo Sallow",
      ],
    ],
    [
      "several behind one label, between semicolons",
      "The Brindle Awards 2023\nPub of the Year\nWinner: The Plough, Brom\nFinalists: The Red Lion, Ludd; The Swan, Dray",
      [
        "Brindle Awards | Pub of the Year | 2023 | won | The Plough",
        "Brindle Awards | Pub of the Year | 2023 | finalist | The Red Lion",
        "Brindle Awards | Pub of the Year | 2023 | finalist | The Swan",
      ],
    ],
    [
      "an outcome alone, of whom the sentence above tells last",
      "Brook Street Primary School has news. Ada Brindlecombe received a certificate, and the school came away from the Brindle Awards 2023 with two trophies:\nSecondary School of the Year – WINNER\nEmployer of the Year – finalist",
      [
        "Brindle Awards | Secondary School of the Year | 2023 | won | Brook Street Primary School",
        "Brindle Awards | Employer of the Year | 2023 | finalist | Brook Street Primary School",
      ],
    ],
    [
      "nothing below a sentence that calls no categories",
      "The Brindle Awards 2023 were given on Friday.\nOakhurst Council was recognised for reports including:\n• Street Scene Partnership\n• Warm Spaces for All",
      [],
    ],
  ])("reads %s", (_, text, awards) => {
    expect(awardsIn(text)).toEqual(awards);
  });
});
