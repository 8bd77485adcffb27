import { describe, expect, it } from "vitest";
import { awardsIn } from "./told.ts";

describe("what a sentence goes on about", () => {
  it.each([
    [
      "It after what opens the sentence before",
      "Brook Street Primary School was built by Penhurst Law for Vale City Council. It made the shortlist for the 2022 Brindle Prize.",
      ["Brindle Prize | - | 2022 | shortlisted | Brook Street Primary School"],
    ],
    [
      "It after a common noun that a name ends in",
      "Larch Grove is near Brook Street Primary School.\nThe £3m school was drawn by Penhurst Law for Vale City Council. It was shortlisted for the 2022 Brindle Prize.",
      ["Brindle Prize | - | 2022 | shortlisted | Brook Street Primary School"],
    ],
    [
      "It after who has just received something",
      "On Friday Larch Grove won Home of the Year at the 2022 Brindle Awards, ahead of all others in the county. It was highly commended in the Garden category.",
      [
        "Brindle Awards | Home of the Year | 2022 | won | Larch Grove",
        "Brindle Awards | Garden | 2022 | highly-commended | Larch Grove",
      ],
    ],
    [
      "somebody by an age",
      "Mo Sallow was on the bridge when Ada Brindlecombe called. On Friday the 27-year-old was handed the Chief Constable's Commendation at the Oakhurst Council annual awards.",
      ["Oakhurst Council annual awards | Chief Constable's Commendation | 2023 | won | Mo Sallow"],
    ],
    [
      "a rank alone, of the award spoken of last",
      "Larch Grove won Home of the Year at the 2022 Brindle Awards.\nVale City Council was runner-up, with others far behind.",
      [
        "Brindle Awards | Home of the Year | 2022 | won | Larch Grove",
        "Brindle Awards | Home of the Year | 2022 | runner-up | Vale City Council",
      ],
    ],
    [
      "a project of who was named last",
      "Penhurst Law helps Larch Grove with its garden. The project won the 2022 Brindle Prize.",
      ["Brindle Prize | - | 2022 | won | Larch Grove"],
    ],
    [
      "a nomination where there is a shortlist",
      "The shortlist for the 2022 Brindle Awards came out on Friday. Larch Grove is up for Home of the Year.",
      ["Brindle Awards | Home of the Year | 2022 | shortlisted | Larch Grove"],
    ],
    [
      "the winner of whom somebody stands behind",
      "Ada Brindlecombe was runner-up in the Volunteer category of the 2022 Brindle Awards behind Mo Sallow.",
      [
        "Brindle Awards | Volunteer | 2022 | runner-up | Ada Brindlecombe",
        "Brindle Awards | Volunteer | 2022 | won | Mo Sallow",
      ],
    ],
  ])("%s", (_, text, awards) => expect(awardsIn(text)).toEqual(awards));

  it.each([
    [
      "a thing that somebody made",
      "The Brindle Prize is old. Larch Grove was told by Penhurst Law. The tart had won the Brindle Prize.",
    ],
    ["a rank in something else", "Larch Grove runs the Brindle Awards.\nMo Sallow was runner-up of a race in May."],
    ["a commendation by itself", "The Brindle Trophy is old.\nMo Sallow received a special commendation."],
    ["a wish to receive", "Mo Sallow hopes to receive the Brindle Prize."],
  ])("nothing for %s", (_, text) => expect(awardsIn(text)).toEqual([]));
});

describe("schemes and teams by their form", () => {
  it.each([
    [
      "a body's own awards",
      "Ada Brindlecombe won the Kindness Award at the Oakhurst Council volunteer awards 2022.",
      ["Oakhurst Council volunteer awards | Kindness Award | 2022 | won | Ada Brindlecombe"],
    ],
    [
      "a team in small letters",
      "Visitors praised the Home First team, which took the Joint Working prize at the 2022 Brindle Awards.",
      ["Brindle Awards | Joint Working | 2022 | won | Home First team"],
    ],
  ])("%s", (_, text, awards) => expect(awardsIn(text)).toEqual(awards));

  it("does not take a far scheme of several for an award's own", () => {
    const far = "The people of the town talked about it for days and days. ".repeat(12);
    expect(
      awardsIn(`Larch Grove was named Home of the Year.\n${far}\nThe Brindle Awards and the Sedge Awards are in May.`),
    ).toEqual(["Home of the Year | - | 2023 | won | Larch Grove"]);
  });
});
