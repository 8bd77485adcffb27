import { describe, expect, it } from "vitest";
import { CallError } from "../../../src/errors.ts";
import { parametersFor, parseQuery, readParameters } from "../../../src/queries/queries.ts";

const text =
  '// What it answers.\n// Parameters: provider, day = "9999-12-31", posts = ["a, b", "c"], limit = 20\nMATCH (n)\nRETURN n\n';
const query = parseQuery("some-name", text);

describe("parseQuery", () => {
  it("reads description, parameters and Cypher", () => {
    expect(query).toEqual({
      name: "some-name",
      about: "What it answers.",
      parameters: [
        { name: "provider" },
        { name: "day", usual: "9999-12-31" },
        { name: "posts", usual: ["a, b", "c"] },
        { name: "limit", usual: 20 },
      ],
      cypher: "MATCH (n)\nRETURN n",
    });
    expect(parseQuery("bare", "// Bare.\n// Parameters: none\nRETURN 1").parameters).toEqual([]);
  });

  it("does not take a file without its two lines", () => {
    expect(() => parseQuery("bad", "MATCH (n)\nRETURN n")).toThrow(/bad\.cypher must begin/);
  });
});

describe("parametersFor", () => {
  it("reads what is given as what is usual, and adds what is not given", () => {
    expect(parametersFor(query, { provider: "7", posts: "x, y", limit: "5" })).toEqual({
      provider: "7",
      day: "9999-12-31",
      posts: ["x", "y"],
      limit: 5,
    });
  });

  it("says at once what is missing and what is strange", () => {
    expect(() => parametersFor(query, { providr: "x" })).toThrow(
      new CallError("bad-query", [
        "some-name has no parameter providr; it has provider, day, posts, limit",
        "some-name needs --param provider=…",
      ]),
    );
    expect(() => parametersFor(query, { provider: "x", limit: "1.5" })).toThrow(/limit takes a whole number/);
  });
});

describe("readParameters", () => {
  it("reads texts and JSON", () => {
    expect(readParameters(["a=1", "b:=1", "c=x=y:=z", "d:=[true]", "e="])).toEqual({
      a: "1",
      b: 1,
      c: "x=y:=z",
      d: [true],
      e: "",
    });
  });

  it.each([["a"], ["=1"], ["a b=1"], ["a:=one"]])("does not take %s", (given) => {
    expect(() => readParameters([given])).toThrow(CallError);
  });
});
