import { describe, expect, it } from "vitest";
import type { PersonFact } from "../../../pipeline/facts/record.ts";
import { assemble } from "../../../pipeline/graph/assemble.ts";
import { problemsOf } from "../../../pipeline/graph/check.ts";
import type { Graph } from "../../../pipeline/graph/graph.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { article, organisation, person, type Told, textsOf } from "./articles.ts";

const lexicon = loadLexicon();
type Post = { readonly title?: string; readonly status?: "former" | "outgoing"; readonly from?: string };

/** An article in which Ada Thorne-Lee has some posts and employers at Hexby Council. */
const told = (source: string, ...posts: readonly Post[]): Told =>
  article(source, `Ada Thorne-Lee of Hexby Council spoke on ${source}.`, (at) => {
    const evidence = { ...at("Hexby Council"), rule: "by-hand" };
    const roles: PersonFact["roles"] = posts.flatMap(({ title, ...post }) =>
      title === undefined ? [] : [{ ...post, title, organisation: "Hexby Council", evidence }],
    );
    const employers = posts.flatMap(({ title, ...post }) =>
      title === undefined ? [{ ...post, organisation: "Hexby Council", evidence }] : [],
    );
    const at1 = at("Ada Thorne-Lee");
    return {
      published: { value: "2023-05-02", basis: "stated" },
      people: [person("p1", "Ada Thorne-Lee", { at: at1, roles, ...(employers.length > 0 && { employers }) })],
      organisations: [organisation("o1", "Hexby Council", { at: at("Hexby Council"), kind: "local-authority" })],
    };
  });

const graphOf = (...articles: readonly Told[]): Graph =>
  assemble(resolve(articles.map(({ record }) => record)), textsOf(articles), lexicon);

/** Each membership as "role | status", with how many places show it. */
const memberships = (graph: Graph): string[] =>
  graph.nodes
    .filter(({ label }) => label === "Membership")
    .map(({ id, properties }) => {
      const shown = graph.relationships.filter(({ type, start }) => type === "SUPPORTED_BY" && start === id).length;
      return `${properties["role"] ?? "-"} | ${properties["status"] ?? "-"} | ${shown}`;
    })
    .sort();

describe("an employer of whom no post is told", () => {
  it.each([
    ["is a membership without a role", [told("a", { status: "former" })], ["- | former | 1"]],
    [
      "is one, however often it is told",
      [told("a", { status: "former" }), told("b", { status: "former" })],
      ["- | former | 2"],
    ],
    [
      "goes with the one post that another article tells of there",
      [told("a", { status: "former" }), told("b", { title: "leader" })],
      ["leader | former | 2"],
    ],
    [
      "adds nothing where there are two",
      [told("a", { status: "former" }), told("b", { title: "leader" }), told("c", { title: "mayor" })],
      ["leader | - | 1", "mayor | - | 1"],
    ],
  ])("%s", (_, articles, expected) => {
    const graph = graphOf(...articles);
    expect(problemsOf(graph)).toEqual([]);
    expect(memberships(graph)).toEqual(expected);
  });

  it("is the same in any order", () => {
    const articles = [told("a", { status: "former" }), told("b", { title: "leader" }), told("c", { title: "leader" })];
    expect(JSON.stringify(graphOf(...articles).nodes)).toBe(JSON.stringify(graphOf(...articles.toReversed()).nodes));
  });
});

describe("posts of one person at one organisation", () => {
  it.each([
    [
      "are one where one wording says more",
      [told("a", { title: "director" }), told("b", { title: "Executive Director of Housing" })],
      ["Executive Director of Housing | - | 2"],
    ],
    [
      "are two where the matters differ",
      [told("a", { title: "director of housing" }), told("b", { title: "director of roads" })],
      ["director of housing | - | 1", "director of roads | - | 1"],
    ],
    [
      "are two where one article tells of both",
      [told("a", { title: "director" }, { title: "director of housing" }), told("b", { title: "director" })],
      ["director of housing | - | 1", "director | - | 2"],
    ],
  ])("%s", (_, articles, expected) => expect(memberships(graphOf(...articles))).toEqual(expected));
});
