import { describe, expect, test } from "vitest";
import { organisationsIn, peopleIn, read } from "./read.ts";

describe("bodies of a town", () => {
  test.each([
    [
      "He was president of the Rotary Club of Hexley and joined the Lions Club of Skelby.",
      ["Rotary Club of Hexley", "Lions Club of Skelby"],
    ],
    ["She ran the Hexley Labour Club and the Labour Society.", ["Hexley Labour Club", "Labour Society"]],
    ["The Labour Group voted against it.", ["Labour"]],
    ["The cakes came from Wendle WI.", ["Wendle WI"]],
    ["They sang at Our Lady of Sorrows Catholic Primary School.", ["Our Lady of Sorrows Catholic Primary School"]],
    ["He was a trustee of Marlock Almshouses.", ["Marlock Almshouses"]],
    ["She was editor of the Hexley Voice.", ["Hexley Voice"]],
    ["The club of Hexley players met.", []],
    ["Members of Marlock Council and pupils of Wendle School met.", ["Marlock Council", "Wendle School"]],
    ["Friends of Marlock School met.", ["Friends of Marlock School"]],
  ])("%s", (text, names) => expect(organisationsIn(text)).toEqual(names));

  test.each([
    ["He thanked East Marl Buses and Wendle Radio.", ["East Marl Buses", "Wendle Radio"]],
    ["It went to Marlock Fabrications and Tallow & Sons.", ["Marlock Fabrications", "Tallow & Sons"]],
    ["Marlock Windows and Doors Ltd won it.", ["Marlock Windows and Doors Ltd"]],
    ["Great Marlock and Wendle Radio was fined.", ["Great Marlock and Wendle Radio"]],
    ["Upper Marlock Bowls and Social Club was burgled.", ["Upper Marlock Bowls and Social Club"]],
  ])("one body or two: %s", (text, names) => expect(organisationsIn(text)).toEqual(names));

  test.each([
    ["The Marlock Town Centre Masterplan was agreed.", []],
    ["The Marlock City Centre plan was agreed.", []],
    ["The Marlock Day Centre objected.", ["Marlock Day Centre"]],
  ])("no part of a town: %s", (text, names) => expect(organisationsIn(text)).toEqual(names));

  test("parts of a university are none, departments of state are", () => {
    expect(
      organisationsIn(
        "Students of Marlock University told a professor of the Department of Chemistry and the Department of Health.",
      ),
    ).toEqual(["Marlock University", "Department of Health"]);
    expect(organisationsIn("He wrote to the Department of Chemistry.")).toEqual(["Department of Chemistry"]);
  });
});

describe("places where something was held", () => {
  test.each([
    ["A meeting was held at Marlock Leisure Centre on Monday."],
    ["The fire began behind St Orla's Church."],
    ["The awards evening at the Grand Hotel was a success."],
  ])("%s", (text) => expect(organisationsIn(text)).toEqual([]));

  test.each([
    ["She works at Marlock Library.", ["Marlock Library"]],
    ["Marlock Theatre was glad. A concert was held at Marlock Theatre.", ["Marlock Theatre"]],
    ["The meeting was at Marlock Library's café.", ["Marlock Library"]],
    ["A launch at Marlock Health Centre drew a crowd.", ["Marlock Health Centre"]],
  ])("kept: %s", (text, names) => expect(organisationsIn(text)).toEqual(names));
});

describe("firms that are called like somebody", () => {
  test.each([
    ["She is partner at law firm Grant Marlow.", ["Grant Marlow"], []],
    ["The work was done by architects Penhallow Gray of Skelby.", ["Penhallow Gray"], []],
    ["They hired developers Tom Marl and Ada Lee.", [], ["Tom Marl", "Ada Lee"]],
    ["It was the work of architect Tom Marl.", [], ["Tom Marl"]],
  ])("%s", (text, bodies, people) => {
    expect(organisationsIn(text)).toEqual(bodies);
    expect(peopleIn(text)).toEqual(people);
  });
});

describe("occasions that begin like somebody's name", () => {
  test.each([
    ["They resigned after a row about the cost of Summer Ball tickets.", []],
    ["It is shown at April Fair every year.", []],
    ["Summer Ball, 19, said she was glad.", ["Summer Ball"]],
  ])("%s", (text, people) => expect(peopleIn(text)).toEqual(people));
});

describe("causes and papers", () => {
  test.each([
    ["Campaigners from Save Our Baths met the group Keep Wendle Tidy.", ["Save Our Baths", "Keep Wendle Tidy"]],
    ["She spoke of the Reclaim the Night march.", []],
    ['They shouted "Save Our Baths" at him.', []],
  ])("%s", (text, names) => expect(organisationsIn(text)).toEqual(names));

  test("a paper is told again by the last word of its name, behind the or in front of who writes it", () => {
    const { mentions } = read(
      "The Hexley Gazette is old. Gazette readers told the Gazette so. The Mail train was late.",
    );
    expect(mentions.filter(({ rule }) => rule === "paper-again")).toHaveLength(2);
  });
});
