import { describe, expect, it } from "vitest";
import type { RoleFact } from "../../../pipeline/facts/record.ts";
import { assemble } from "../../../pipeline/graph/assemble.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { article, organisation, person, type Told, textsOf } from "./articles.ts";

const lexicon = loadLexicon();
type Post = {
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: RoleFact["status"];
};

/** An article in which Rhys Ward speaks; the posts that it gives him stand in the order given, the last next to the words. */
function spoken(source: string, published: string | undefined, ...posts: readonly Post[]): Told {
  const told = posts.map(({ title }) => `${title} at Hexby Council`).join(", once ");
  return article(source, `Rhys Ward, ${told}, said: “We are ready.” (${source})`, (at) => ({
    ...(published !== undefined && { published: { value: published, basis: "stated" } }),
    people: [
      person("p1", "Rhys Ward", {
        at: at("Rhys Ward"),
        roles: posts.map(({ title, from, to, status }, i) => ({
          title,
          organisation: "Hexby Council",
          ...(from !== undefined && { from }),
          ...(to !== undefined && { to }),
          ...(status !== undefined && { status }),
          evidence: { ...at(title, posts.slice(0, i).filter((p) => p.title === title).length), rule: "of" },
        })),
      }),
    ],
    organisations: [organisation("o1", "Hexby Council", { at: at("Hexby Council"), kind: "local-authority" })],
    quotes: [
      { id: "q1", ...at("We are ready."), text: "We are ready.", speaker: "Rhys Ward", speakerId: "p1", rule: "cue" },
    ],
  }));
}

/** The posts that words of articles were spoken in, by article: `leader 2010/2014`. */
function spokenAs(...articles: readonly Told[]): Readonly<Record<string, string>> {
  const graph = assemble(resolve(articles.map(({ record }) => record)), textsOf(articles), lexicon);
  const node = (id: string | undefined) => graph.nodes.find((n) => n.id === id)?.properties ?? {};
  const end = (type: string, start: string) =>
    graph.relationships.find((r) => r.type === type && r.start === start)?.end;
  return Object.fromEntries(
    graph.nodes
      .filter(({ label }) => label === "Quote")
      .map(({ id }) => {
        const { role, startDate = "", endDate = "" } = node(end("SPOKEN_AS", id));
        const { source } = node(end("QUOTED_IN", id));
        return [String(source), role === undefined ? "nothing" : `${role} ${startDate}/${endDate}`];
      }),
  );
}

const first: Post = { title: "leader", from: "2008", to: "2014", status: "former" };
const second: Post = { title: "leader", from: "2019-05" };

describe("the post a speaker had when speaking", () => {
  it.each<[string, string | undefined, Post[], string]>([
    ["the second spell, though the first stands nearer", "2022-03-01", [second, first], "leader 2019-05/"],
    [
      "the first spell before the second began",
      "2012-03-01",
      [{ ...first, status: "current" }, second],
      "leader 2008/2014",
    ],
    [
      "a post that had not ended",
      "2018-01-01",
      [
        { title: "director", from: "2016" },
        { title: "clerk", to: "2016-02" },
      ],
      "director 2016/",
    ],
    [
      "one that had begun",
      "2018-01-01",
      [
        { title: "director", from: "2016" },
        { title: "clerk", from: "2018-04" },
      ],
      "director 2016/",
    ],
    ["the nearest of those held", "2018-01-01", [{ title: "director" }, { title: "clerk" }], "clerk /"],
    ["one that may have begun that month", "2018-04", [{ title: "clerk", from: "2018-04-20" }], "clerk 2018-04-20/"],
    [
      "one held rather than one to come",
      "2018-01-01",
      [{ title: "clerk" }, { title: "director", status: "appointed" }],
      "clerk /",
    ],
    ["none that was held before", "2018-01-01", [{ title: "clerk", status: "former" }], "nothing"],
    ["none that ended before", "2018-01-01", [{ title: "clerk", to: "2017" }], "nothing"],
    ["none that begins later", "2018-01-01", [{ title: "clerk", from: "2018-02", status: "appointed" }], "nothing"],
    ["what the article tells where its day is not known", undefined, [{ title: "clerk", to: "2017" }], "clerk /2017"],
  ])("is %s", (_, published, posts, expected) =>
    expect(spokenAs(spoken("a.txt", published, ...posts))).toEqual({ "a.txt": expected }),
  );

  it("is the spell that the article's day falls in, where other articles tell when it was", () => {
    const leader: Post = { title: "leader" };
    const history = spoken("history.txt", "2022-03-01", first, second);
    expect(
      spokenAs(history, spoken("early.txt", "2012-06-01", leader), spoken("late.txt", "2021-06-01", leader)),
    ).toEqual({ "history.txt": "leader 2019-05/", "early.txt": "leader 2008/2014", "late.txt": "leader 2019-05/" });
  });

  it("is the post of that time, where a later article gives another", () => {
    expect(
      spokenAs(
        spoken("early.txt", "2018-06-01", { title: "director", from: "2016", to: "2020" }),
        spoken("late.txt", "2021-06-01", { title: "chief executive", from: "2020" }),
      ),
    ).toEqual({ "early.txt": "director 2016/2020", "late.txt": "chief executive 2020/" });
  });
});
