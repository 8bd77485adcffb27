import { describe, expect, it } from "vitest";
import { awardsIn } from "./told.ts";

describe("categories that only what became of them shows", () => {
  it.each([
    [
      "what somebody won by name",
      "The Brindle Awards 2023 were given on Friday. Ada Brindlecombe also won Care Home Chef for the region.",
      ["Brindle Awards | Care Home Chef | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "names between quotation marks, in small letters",
      "The Brindle Awards 2023 were given on Friday. 'Small employer of the year' went to Penhurst Law, the 'medium employer' award was taken home by Larch Grove, and Vale City Council won 'best large employer'.",
      [
        "Brindle Awards | Small employer of the year | 2023 | won | Penhurst Law",
        "Brindle Awards | medium employer | 2023 | won | Larch Grove",
        "Brindle Awards | best large employer | 2023 | won | Vale City Council",
      ],
    ],
    ["no name where nothing names a scheme", "Ada Brindlecombe also won Care Home Chef for the region.", []],
    [
      "no body that somebody won as a client",
      "The Brindle Awards 2023 were given on Friday. Penhurst Law won Vale City Council for its books.",
      [],
    ],
    [
      "a scheme that calls itself by those whom it honours",
      "Larch Grove was runner-up in the Care Home of the Year category at the Vale Care Stars 2023.",
      ["Vale Care Stars | Care Home of the Year | 2023 | runner-up | Larch Grove"],
    ],
    [
      "two categories that one word calls",
      "At the Brindle Awards 2023 Oakhurst Council was shortlisted in the Staff Wellbeing and Digital Services categories.",
      [
        "Brindle Awards | Staff Wellbeing | 2023 | shortlisted | Oakhurst Council",
        "Brindle Awards | Digital Services | 2023 | shortlisted | Oakhurst Council",
      ],
    ],
  ])("reads %s", (_, text, awards) => {
    expect(awardsIn(text)).toEqual(awards);
  });
});
