import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../../pipeline/facts/record.ts";
import { parseDecisions } from "../../../pipeline/resolve/decisions.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { council, inspection, organisation, person, record, role } from "./build.ts";
import { joined, knowing } from "./joined.ts";

const at = (article: string, name: string, place: string, title = "officer"): ArticleRecord =>
  record(article, { organisations: [council("o1", place)], people: [person("p1", name, [role(title, place)])] });
const ash = (place: string) => `per:john-ash~${place}-council`;
const lines = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join("\t")).join("\n");
const problems = (records: readonly ArticleRecord[], text: string) =>
  resolve(records, knowing(text)).decisionProblems.map(({ line, message }) => `${line}: ${message}`);

const three = ["hexby", "tolland", "marl"].map((place, n) =>
  at("abc"[n] ?? "", "John Ash", `${place[0]?.toUpperCase()}${place.slice(1)} Council`),
);

describe("a decision", () => {
  it.each([
    ["two given names", at("b", "Jane Ash", "Hexby Council"), "per:jane-ash~hexby-council"],
    ["a councillor and an officer", at("b", "John Ash", "Hexby Council", "councillor"), undefined],
    ["two leaders at once", at("b", "John Ash", "Tolland Council", "leader"), ash("tolland")],
  ])("wins over the rule that keeps %s apart", (_, other, id) => {
    const records = [at("a", "John Ash", "Hexby Council", "chief executive"), other];
    const [left = "", right = ""] = resolve(records, knowing()).people.map((p) => p.id);
    expect([left, right]).toContain(id ?? left);
    expect(joined(records, "people", lines(["same", left, right]))).toEqual(["a/p1 + b/p1"]);
    expect(problems(records, lines(["same", left, right]))).toEqual([]);
  });

  it("takes everything that was joined to its two things with it", () => {
    const records = [...three.slice(0, 2), at("d", "J Ash", "Hexby Council"), at("e", "J Ash", "Tolland Council")];
    expect(joined(records, "people", lines(["same", "per:j-ash~hexby-council", ash("tolland")]))).toEqual([
      "a/p1 + b/p1 + d/p1 + e/p1",
    ]);
  });

  it("may use an id that another decision brought about, in whatever order they stand", () => {
    const records = [
      at("a", "John Ash", "Hexby Council"),
      at("b", "Jack Ashe", "Tolland Council"),
      three[2] ?? at("c", "", ""),
    ];
    const joining = ["same", ash("hexby"), "per:jack-ashe~tolland-council"];
    const [brought] = resolve(records, knowing(lines(joining))).people.filter(({ members }) => members.length === 2);
    for (const text of [
      lines(joining, ["same", brought?.id ?? "", ash("marl")]),
      lines(["same", ash("marl"), brought?.id ?? ""], joining),
    ]) {
      expect(problems(records, text)).toEqual([]);
      expect(joined(records, "people", text)).toEqual(["a/p1 + b/p1 + c/p1"]);
    }
  });

  it("joins and parts organisations, and their people with them", () => {
    const text = lines(["same", "org:hexby-council", "org:tolland-council", "me", "merged"]);
    expect(joined(three.slice(0, 2), "organisations", text)).toEqual(["a/o1 + b/o1"]);
    expect(joined(three.slice(0, 2), "people", text)).toEqual(["a/p1 + b/p1"]);
    const one = [at("a", "John Ash", "Hexby Council"), at("b", "John Ash", "Hexby City Council")];
    const apart = lines(["different", "org:hexby-council", "org:hexby-city-council"]);
    expect(joined(one, "organisations", apart)).toEqual([]);
  });

  it("joins and parts inspections", () => {
    const told = (article: string, when: string) =>
      record(article, {
        organisations: [council("o1", "Hexby Council"), organisation("o2", "Ofsted", { kind: "inspectorate" })],
        inspections: [inspection("i1", "Hexby Council", "good", { when })],
      });
    const apart = [told("a", "2021-11"), told("b", "2022-01")];
    const [left = "", right = ""] = resolve(apart, knowing()).inspections.map(({ id }) => id);
    expect(joined(apart, "inspections", lines(["same", left, right]))).toEqual(["a/i1 + b/i1"]);
    const one = [told("a", "2021-11"), told("b", "2021-11-03")];
    const [both] = resolve(one, knowing()).inspections;
    expect(joined(one, "inspections", lines(["different", ...(both?.ids ?? [])]))).toEqual([]);
  });

  it("gives a name, and the ids stay", () => {
    const text = lines(["rename", ash("hexby"), "Jack Ash"], ["RENAME", "org:hexby-council", "Hexby"]);
    const { people, organisations } = resolve(three.slice(0, 1), knowing(text));
    expect(people).toMatchObject([{ id: ash("hexby"), name: "Jack Ash" }]);
    expect(organisations).toMatchObject([{ id: "org:hexby-council", name: "Hexby" }]);
  });
});

describe("a decision that cannot be followed is told with its line", () => {
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      "an id of nothing",
      [["rename", "per:nobody~x", "Nobody"]],
      ["1: no entity of these articles has the id per:nobody~x"],
    ],
    [
      "one id of nothing",
      [["#"], ["same", ash("hexby"), "per:x~y"]],
      ["2: no person of these articles has the id per:x~y"],
    ],
    [
      "two kinds",
      [["same", ash("hexby"), "org:hexby-council"]],
      [`1: ${ash("hexby")} and org:hexby-council are things of two kinds`],
    ],
    [
      "the opposite of another",
      [
        ["same", ash("hexby"), ash("marl")],
        ["different", ash("marl"), ash("hexby")],
      ],
      ["1: contradicts line 2: neither is followed", "2: contradicts line 1: neither is followed"],
    ],
    [
      "the opposite of two others together",
      [
        ["same", ash("hexby"), ash("tolland")],
        ["same", ash("tolland"), ash("marl")],
        ["different", ash("marl"), ash("hexby")],
      ],
      [
        "1: contradicts line 3: neither is followed",
        "2: contradicts line 3: neither is followed",
        "3: contradicts lines 1 and 2: none of them is followed",
      ],
    ],
    [
      "two names",
      [
        ["rename", ash("hexby"), "A"],
        ["rename", ash("hexby"), "B"],
        ["rename", ash("marl"), "A"],
      ],
      ["1: contradicts line 2: neither is followed", "2: contradicts line 1: neither is followed"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(problems(three, lines(...rows))).toEqual(expected);
    expect(joined(three, "people", lines(...rows))).toEqual([]);
  });

  it("a new name for an inspection", () => {
    const records = [
      record("a", {
        organisations: [council("o1", "Hexby Council")],
        inspections: [inspection("i1", "Hexby Council", "good", { when: "2021" })],
      }),
    ];
    const [{ id } = { id: "" }] = resolve(records, knowing()).inspections;
    expect(problems(records, lines(["rename", id, "The big one"]))).toEqual([
      "1: an inspection has no name that could be changed",
    ]);
  });

  it("an id that two things bear", () => {
    const school = (article: string, place: string) =>
      record(article, {
        organisations: [organisation("o1", "Bradbury House", { kind: "care-provider" }), council("o2", place)],
      });
    const records = [school("a", "Hexby Council"), school("b", "Tolland Council")];
    expect(problems(records, lines(["rename", "org:bradbury-house", "Bradbury"]))).toEqual([
      expect.stringMatching(
        /^1: org:bradbury-house may be org:bradbury-house~\w+ or org:bradbury-house~\w+: name one of them$/,
      ),
    ]);
  });
});

describe("the file of decisions", () => {
  it.each([
    ["with a mark and Windows lines", "\uFEFFsame\ta\tb\tme\twhy\r\nrename\tc\tC\r\n"],
    ["with old Mac lines", "same\ta\tb\tme\twhy\rrename\tc\tC"],
    ["with blanks", " same \t a\tb \tme\twhy\n  # note\n\nrename\tc\tC\t\t"],
  ])("%s", (_, text) => {
    const { decisions, problems: wrong } = parseDecisions(text);
    expect(wrong).toEqual([]);
    expect(decisions.map(({ line: __, ...rest }) => rest)).toEqual([
      { verb: "same", left: "a", right: "b", who: "me", why: "why" },
      { verb: "rename", left: "c", right: "C" },
    ]);
  });
});
