import { describe, expect, test } from "vitest";
import { organisationsIn } from "./read.ts";

const head = "New food hygiene ratings are out for the restaurants of Wendle.\n";

describe("businesses with ratings for hygiene", () => {
  test.each([
    [
      "Larder Nine, High Street - April 20\nBettina's, 14 Corn Row - May 3\nMoth & Candle (5)",
      ["Larder Nine", "Bettina's", "Moth & Candle"],
    ],
    ["Blue Larder, High Street: 4\nBettina's, Corn Row: 5", ["Blue Larder", "Bettina's"]],
    ["1. Blue Larder\nBlue Larder on Hill Street was rated 5 on May 3.", ["Blue Larder"]],
    ["Blue Larder\n4 Hill Street, Wendle\nRating: 3", ["Blue Larder"]],
    ["But Blue Larder, a small shop on The Parade, received only one star.", ["Blue Larder"]],
    ["Rated 4: Osteria da Bo, Lower Wend - May 3", ["Osteria da Bo"]],
    ["Rated 4: Blue Larder, Lower Wend - May 3", ["Blue Larder"]],
  ])("%s", (text, names) => expect(organisationsIn(head + text)).toEqual(names));

  test.each([
    ["Last Inspected: 4"],
    ["Wendle, Kent - May 3"],
    ["Ada Marl, of Hill Street, was pleased with the rating."],
    ["Restaurants, cafes and canteens"],
    ["Blue Larder, on Hill Street, was sold to a chain."],
  ])("none: %s", (text) => expect(organisationsIn(head + text)).toEqual([]));

  test("none in an article about other things", () =>
    expect(organisationsIn("Larder Nine, High Street - April 20\nBettina's, 14 Corn Row - May 3")).toEqual([]));
});
