import { describe, expect, it } from "vitest";
import { awardsIn } from "./told.ts";

describe("what is a category, and where its name ends", () => {
  it.each([
    [
      "a list before its noun",
      "Oakhurst Council was a finalist in the Best Service Team, Park of the Year in the North and Best Workforce Idea categories of the 2022 Brindle Awards.",
      [
        "Brindle Awards | Best Service Team | 2022 | finalist | Oakhurst Council",
        "Brindle Awards | Park of the Year in the North | 2022 | finalist | Oakhurst Council",
        "Brindle Awards | Best Workforce Idea | 2022 | finalist | Oakhurst Council",
      ],
    ],
    [
      "one name that has an and of its own",
      "Oakhurst Council was shortlisted in the Parks and Gardens categories of the 2022 Brindle Awards.",
      ["Brindle Awards | Parks and Gardens | 2022 | shortlisted | Oakhurst Council"],
    ],
    [
      "before those whose it is",
      "At the 2022 Brindle Awards Oakhurst Council won Best Community Idea for the Street Scene Team's work on litter.",
      ["Brindle Awards | Best Community Idea | 2022 | won | Oakhurst Council"],
    ],
    [
      "before a name that is known",
      "At the 2022 Brindle Awards Penhurst Law won Best New Office for Larch Grove.",
      ["Brindle Awards | Best New Office | 2022 | won | Penhurst Law"],
    ],
    [
      "after a rank, without its noun",
      "Larch Grove was a finalist for New Tourism Business at the 2022 Brindle Awards and took silver in Accessible and Inclusive Tourism.",
      [
        "Brindle Awards | New Tourism Business | 2022 | finalist | Larch Grove",
        "Brindle Awards | Accessible and Inclusive Tourism | 2022 | runner-up | Larch Grove",
      ],
    ],
    [
      "a title that only an award gives",
      "At the 2022 Brindle Awards Penhurst Law was named the Environmental Champion.",
      ["Brindle Awards | Environmental Champion | 2022 | won | Penhurst Law"],
    ],
    [
      "what an award is for, in small letters",
      "At the 2022 Brindle Awards Larch Grove took home the award for effective use of technology.",
      ["Brindle Awards | effective use of technology | 2022 | won | Larch Grove"],
    ],
    [
      "the scheme by the whole of its name",
      "The Business Awards\nThe Brindle Vale Business Awards 2022 were on Friday.\nPenhurst Law won the Service Award at the Business Awards.",
      ["Brindle Vale Business Awards | Service Award | 2022 | won | Penhurst Law"],
    ],
    [
      "an award, and no category in what it is for",
      "Mo Sallow was awarded the Brindle Trophy, which recognises the top volunteer of the year.",
      ["Brindle Trophy | - | 2023 | won | Mo Sallow"],
    ],
    [
      "a class",
      "Larch Grove took gold in the regional product class at the 2022 Brindle Awards.",
      ["Brindle Awards | regional product | 2022 | won | Larch Grove"],
    ],
    [
      "in small letters at the start of a sentence",
      "The 2022 Brindle Awards were on Friday.\nThe young achiever award went to Mo Sallow.",
      ["Brindle Awards | young achiever | 2022 | won | Mo Sallow"],
    ],
    [
      "a category of the only award",
      "A cook is celebrating after winning a Stars of Oakhurst Award. Ada Vale has been named winner in the Best Chef category.",
      ["Stars of Oakhurst Award | Best Chef | 2023 | won | Ada Vale"],
    ],
  ])("%s", (_, text, awards) => expect(awardsIn(text)).toEqual(awards));

  it.each([
    [
      "two awards and a category",
      "Ada Vale won nothing. A Star of Ash Award and an Elm Heart Award are for the Best Chef category.",
    ],
    ["places", "The Brindle Awards were in May, and Oakhurst Council won gold in Vale Harbour."],
    ["posts", "The Brindle Awards were in May, and Mo Sallow was named Deputy Leader."],
    ["how many", "The Brindle Awards were in May. Nine awards went to Vale."],
    [
      "a list with a verb in it",
      "The Brindle Awards were in May. Larch Grove ran in Vale, Ada sang and Mo liked the categories.",
    ],
  ])("nothing of %s", (_, text) => expect(awardsIn(text)).toEqual([]));
});
