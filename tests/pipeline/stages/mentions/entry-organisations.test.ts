import { describe, expect, test } from "vitest";
import { organisationsIn } from "./read.ts";

describe("bodies in the lists of awards", () => {
  test.each([
    ["Employee of the Year\nNicky Marl – Jarlow\nAda Lott – Eight Wires", ["Jarlow", "Eight Wires"]],
    ["Rising Star Award: Leigh Marl, Inspire Cover Now", ["Inspire Cover Now"]],
    [
      "Best New Start Up\nLittle Wren Parties\nMagpie and Fox\nBookshell Bindery",
      ["Little Wren Parties", "Magpie and Fox", "Bookshell Bindery"],
    ],
    [
      "Spirits Pub of the Year\nThe Hiding Bear, Bermondsey, London\nSheffield Tap, Sheffield, Yorkshire",
      ["The Hiding Bear", "Sheffield Tap"],
    ],
    [
      "Winner: Adam Marl, The Ugly Moth, Carbis Bay\nWinner: The Angel of Leeds",
      ["The Ugly Moth", "The Angel of Leeds"],
    ],
    ["Helping Hearts Wendle\nOverall: Good\nIt is new.", ["Helping Hearts Wendle"]],
  ])("%s", (text, names) => expect(organisationsIn(text)).toEqual(names));

  test.each([
    ["Leader of the Year\nMagpie Fox\nBookshell Bindery"],
    ["Best New Start Up\nMagpie and Fox\nIt was a long night for all of them."],
    ["Winner: Ada Marl\nBest Actor: Jon Marl"],
    ["Monday, June 17\nKent and the North East, London"],
    ["Nicky Marl - Head Teacher"],
    ["Magpie and Fox\nBookshell Bindery"],
  ])("none: %s", (text) => expect(organisationsIn(text)).toEqual([]));
});
