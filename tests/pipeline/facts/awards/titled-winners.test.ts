import { describe, expect, it } from "vitest";
import { awardsIn } from "./told.ts";

describe("people who are called by what they won", () => {
  it.each([
    [
      "a former winner, of no year",
      'Former Brindle Prize winner Ada Brindlecombe said: "It is lovely."',
      ["Brindle Prize | - | - | won | Ada Brindlecombe"],
    ],
    [
      "a finalist",
      "Brindle Prize finalist Mo Sallow read from the book.",
      ["Brindle Prize | - | 2023 | finalist | Mo Sallow"],
    ],
    [
      "last year's winner",
      "Ada Brindlecombe has won the Brindle Prize. It was presented by last year's winner, Mo Sallow.",
      ["Brindle Prize | - | 2023 | won | Ada Brindlecombe", "Brindle Prize | - | 2022 | won | Mo Sallow"],
    ],
    [
      "those of other years",
      "Ada Brindlecombe has won the Brindle Prize. Previous winners of the Brindle include Mo Sallow and Tom Quillfeather.",
      [
        "Brindle Prize | - | 2023 | won | Ada Brindlecombe",
        "Brindle Prize | - | - | won | Mo Sallow",
        "Brindle Prize | - | - | won | Tom Quillfeather",
      ],
    ],
    [
      "the first to win",
      "Ada Brindlecombe is the first Vale writer to win the Brindle Prize.",
      ["Brindle Prize | - | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "a prize whose worth stands before it",
      "Ada Brindlecombe has won the £30,000 Brindle Prize.",
      ["Brindle Prize | - | 2023 | won | Ada Brindlecombe"],
    ],
    ["nobody where a word says whence they are", "Vale award winner Mo Sallow read from the Brindle Prize book.", []],
    ["nobody where a hope is told", "Ada Brindlecombe hopes to win the Brindle Prize.", []],
    ["nobody where the winner is to come", "The Brindle Prize winner will be met by Mo Sallow.", []],
    ["nobody where the winners are revealed", "Vale City Council has revealed the winners of the Brindle Prize.", []],
    [
      "nobody where categories are told of",
      "Mo Sallow won the Cook of the Year prize. Last year's winner, Ada Brindlecombe, was there.",
      ["Cook of the Year | - | 2023 | won | Mo Sallow"],
    ],
  ])("reads %s", (_, text, awards) => {
    expect(awardsIn(text)).toEqual(awards);
  });
});
