import { describe, expect, it } from "vitest";
import type { PersonFact, RoleFact } from "../../../pipeline/facts/record.ts";
import { council, organisation, person, record, role } from "./build.ts";
import { joined, verdict } from "./joined.ts";

const hexby = "Hexby Council";
const tolland = "Tolland Council";
const at = (title: string, place = hexby, parts: Partial<RoleFact> = {}) => role(title, place, parts);
const named = (name: string, roles: readonly RoleFact[] = [], parts: Partial<PersonFact> = {}) =>
  person("p1", name, roles, parts);
/** An article that speaks of councils, and of one person. */
const told = (article: string, who: PersonFact, places: readonly string[] = [hexby]) =>
  record(article, { people: [who], organisations: places.map((name, n) => council(`o${n}`, name)) });

/** The verdict on the person of two articles. */
const people = (left: PersonFact, right: PersonFact, ...places: readonly (readonly string[])[]): string =>
  verdict([told("a", left, places[0]), told("b", right, places[1] ?? places[0])], "people");

describe("one person", () => {
  it.each<[string, PersonFact, PersonFact]>([
    ["named without a post", named("Jane Moor", [at("leader")]), named("Jane Moor")],
    ["by accents", named("Zoë Peña", [at("leader")]), named("Zoe Pena", [at("leader")])],
    ["by a short form", named("Liz Moor", [at("leader")]), named("Elizabeth Moor")],
    ["by two short forms of one name", named("Steve Moor", [at("leader")]), named("Stephen Moor", [at("leader")])],
    ["by an initial", named("J. P. Moor", [at("leader")]), named("John Moor", [at("leader")])],
    ["by initials written together", named("JP Moor", [at("leader")]), named("John Moor", [at("leader")])],
    ["by surname, in a post for one", named("Jane Moor", [at("leader")]), named("Moor", [at("leader")])],
    ["with a title for a name", named("Jane Moor", [at("headteacher")]), named("Mrs Moor", [at("headteacher")])],
    ["with a middle name", named("Jane Ann Moor", [at("officer")]), named("Jane Moor", [at("officer")])],
    ["with a middle initial", named("Jane A. Moor", [at("officer")]), named("Jane Ann Moor", [at("officer")])],
    ["with particles", named("Jan van der Berg", [at("leader")]), named("Jan Van Der Berg", [at("leader")])],
    ["with and without a hyphen", named("Jan Ash-Moor", [at("leader")]), named("Jan Ash Moor", [at("leader")])],
    ["in two posts", named("Jane Moor", [at("leader")]), named("Jane Moor", [at("councillor")])],
  ])("%s", (_, left, right) => expect(people(left, right)).toBe("one"));

  it("who moved, where an article tells of both posts", () => {
    const moved = named("Amir Shah", [
      at("chief executive", tolland),
      at("chief executive", hexby, { status: "former" }),
    ]);
    expect(people(named("Amir Shah", [at("chief executive")]), moved, [hexby], [tolland, hexby])).toBe("one");
  });

  it("who chairs two bodies", () => {
    const chair = named("Jane Moor", [at("chair"), at("chair", tolland)]);
    expect(people(named("Jane Moor", [at("chair")]), chair, [hexby], [tolland, hexby])).toBe("one");
  });
});

describe("no one person", () => {
  it.each<[string, PersonFact, PersonFact, string]>([
    ["two given names", named("Jane Moor", [at("leader")]), named("June Moor", [at("leader")]), "two"],
    [
      "two forms of no one name",
      named("Alexander Moor", [at("officer")]),
      named("Alexandra Moor", [at("officer")]),
      "two",
    ],
    ["Mr and Mrs by title", named("Mr Moor", [at("headteacher")]), named("Mrs Moor", [at("headteacher")]), "two"],
    [
      "a councillor and an officer",
      named("Jane Moor", [at("councillor")]),
      named("Jane Moor", [at("chief executive")]),
      "two",
    ],
    [
      "a councillor by initial and an officer",
      named("J Moor", [at("councillor")]),
      named("Jane Moor", [at("head of housing")]),
      "two",
    ],
    [
      "a parent and a councillor",
      named("John Smith", [role("parent")]),
      named("John Smith", [at("councillor")]),
      "close: post-holder-and-private-person",
    ],
    [
      "two middle names",
      named("Jane Ann Moor", [at("officer")]),
      named("Jane Beth Moor", [at("officer")]),
      "close: two-middle-names",
    ],
    ["an initial without a post", named("J Moor"), named("Jane Moor", [at("leader")]), "close: initial-in-company"],
    [
      "a surname without a post",
      named("Moor"),
      named("Jane Moor", [at("leader")]),
      "close: same-surname-same-organisation",
    ],
    [
      "a surname in a post for many",
      named("Moor", [at("councillor")]),
      named("Jane Moor", [at("councillor")]),
      "close: same-surname-same-organisation",
    ],
    ["two titles and a surname", named("Mrs Pascoe"), named("Mrs Pascoe"), "two"],
    ["a given name alone", named("Kayleigh"), named("Kayleigh"), "two"],
    [
      "part of a double surname",
      named("Jane Moor", [at("leader")]),
      named("Jane Moor-Ash", [at("leader")]),
      "close: part-of-a-double-surname",
    ],
    [
      "the middle name of the other",
      named("Robert James Moor", [at("leader")]),
      named("James Moor", [at("leader")]),
      "close: known-by-the-middle-name",
    ],
  ])("%s", (_, left, right, expected) => expect(people(left, right)).toBe(expected));

  it.each<[string, PersonFact, PersonFact]>([
    ["at two councils", named("Jane Moor", [at("officer")]), named("Jane Moor", [at("officer", tolland)])],
    ["in articles of two councils", named("Jane Moor"), named("Jane Moor")],
    ["in one article with a post, in one without", named("Jane Moor", [at("officer")]), named("Jane Moor")],
  ])("of one name %s", (_, left, right) => {
    expect(people(left, right, [hexby], [tolland])).toBe("close: same-name-elsewhere");
  });

  it("in two posts of the same place", () => {
    const head = (article: string, school: string) =>
      record(article, {
        people: [named("Jane Moor", [role("teacher", school)])],
        organisations: [organisation("o1", school, { kind: "company" }), council("o2", hexby)],
      });
    expect(verdict([head("a", "Larch Tuition"), head("b", "Elm Tuition")], "people")).toBe(
      "close: same-name-other-post",
    );
  });

  it("two of one name in one article, whatever another says", () => {
    const two = record("a", {
      people: [named("John Ash", [at("officer")]), person("p2", "John Ash", [at("officer")])],
      organisations: [council("o1", hexby)],
    });
    expect(joined([two, told("b", named("John Ash"))], "people")).toEqual([]);
  });
});

describe("who may be either of two", () => {
  it.each<[string, PersonFact, PersonFact, PersonFact]>([
    [
      "by an initial",
      named("Jane Moor", [at("officer")]),
      named("John Moor", [at("officer")]),
      named("J Moor", [at("officer")]),
    ],
    [
      "by a short form",
      named("Christopher Moor", [at("officer")]),
      named("Christine Moor", [at("officer")]),
      named("Chris Moor", [at("officer")]),
    ],
    [
      "by a surname",
      named("Jane Moor", [at("leader", hexby, { to: "2019" })]),
      named("Tom Moor", [at("leader")]),
      named("Moor", [at("leader")]),
    ],
  ])("%s is neither", (_, left, right, either) => {
    expect(joined([told("a", left), told("b", right), told("c", either)], "people")).toEqual([]);
    expect(joined([told("a", left), told("c", either)], "people")).toEqual(["a/p1 + c/p1"]);
  });

  it("by the company that the article keeps is neither", () => {
    const records = [
      told("a", named("Jane Moor", [at("officer")])),
      told("b", named("Jane Moor", [at("officer", tolland)]), [tolland]),
      told("c", named("Jane Moor"), [hexby, tolland]),
    ];
    expect(joined(records, "people")).toEqual([]);
    expect(joined(records.slice(1), "people")).toEqual(["b/p1 + c/p1"]);
  });

  it("does not part what is surely one", () => {
    const records = [
      told("a", named("Jane Moor", [at("officer")])),
      told("b", named("Jane Moor", [at("officer"), role("chair")])),
      told("c", named("J Moor", [at("officer")])),
      told("d", named("John Moor", [at("officer")])),
    ];
    expect(joined(records, "people")).toEqual(["a/p1 + b/p1"]);
  });
});
