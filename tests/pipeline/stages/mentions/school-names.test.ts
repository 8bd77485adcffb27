import { describe, expect, test } from "vitest";
import { organisationsIn, peopleIn } from "./read.ts";

describe("names of schools", () => {
  test.each([
    ["Holy Cross Primary School was inspected.", ["Holy Cross Primary School"]],
    ["Sacred Heart Catholic Primary School was inspected.", ["Sacred Heart Catholic Primary School"]],
    ["King Osric School was inspected.", ["King Osric School"]],
    ["Our Lady of Sorrows Catholic Primary School was inspected.", ["Our Lady of Sorrows Catholic Primary School"]],
    ["St Anne's and St Mary's CE Primary School was inspected.", ["St Anne's and St Mary's CE Primary School"]],
    ["St Anne's (Hexley) CofE Primary School was inspected.", ["St Anne's (Hexley) CofE Primary School"]],
    ["Oasis Academy Skelby was inspected.", ["Oasis Academy Skelby"]],
    ["Supportive staff at Skelby Primary School were praised.", ["Skelby Primary School"]],
    ["Our Skelby Primary School was inspected.", ["Skelby Primary School"]],
  ])("%s", (text, names) => expect(organisationsIn(text)).toEqual(names));

  test.each([
    ["Inspectors came to the small Marlock Lane school in November."],
    ["It was the only Hexby Road nursery on the list."],
  ])("a school that is only described: %s", (text) => expect(organisationsIn(text)).toEqual([]));

  test("two heads of a school are two people", () =>
    expect(peopleIn("Co-headteachers Jill Marlock and Kate Skelby smiled at Hexley Primary School.")).toEqual([
      "Jill Marlock",
      "Kate Skelby",
    ]));
});
