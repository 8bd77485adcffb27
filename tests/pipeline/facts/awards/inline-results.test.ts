import { describe, expect, it } from "vitest";
import { awardsIn } from "./told.ts";

describe("results that run on in a paragraph", () => {
  it.each([
    [
      "names behind categories",
      "Shortlist of the Brindle Awards 2023\nThe shortlist is -- Carer Award: Ada Brindlecombe (nurse), Tom Quillfeather (cook). Manager of the Year: Mo Sallow (matron).",
      [
        "Brindle Awards | Carer Award | 2023 | shortlisted | Ada Brindlecombe",
        "Brindle Awards | Carer Award | 2023 | shortlisted | Tom Quillfeather",
        "Brindle Awards | Manager of the Year | 2023 | shortlisted | Mo Sallow",
      ],
    ],
    [
      "names behind categories, between semicolons",
      "The Brindle Awards 2023 were given on Friday. The winners: Carer Award: Ada Brindlecombe; Council of the Year: Oakhurst Council.",
      [
        "Brindle Awards | Carer Award | 2023 | won | Ada Brindlecombe",
        "Brindle Awards | Council of the Year | 2023 | won | Oakhurst Council",
      ],
    ],
    [
      "categories behind names",
      "At the Brindle Awards 2023, winners included The Nest – Large Hotel of the Year, Grey Court – Small Hotel of the Year and others.",
      [
        "Brindle Awards | Large Hotel of the Year | 2023 | won | The Nest",
        "Brindle Awards | Small Hotel of the Year | 2023 | won | Grey Court",
      ],
    ],
    [
      "a paragraph that names categories and calls nobody",
      "The Brindle Awards 2023 have prizes for all. There is a Carer Award: it is for carers. There is a Manager of the Year: it is for managers.",
      [],
    ],
  ])("reads %s", (_, text, awards) => {
    expect(awardsIn(text)).toEqual(awards);
  });
});
