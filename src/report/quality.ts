import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findContradictions } from "../../pipeline/graph/contradictions.ts";
import type { GraphNode } from "../../pipeline/graph/graph.ts";
import { type GraphIndex, indexGraph, textProperty } from "../../pipeline/graph/graph-index.ts";
import { describe } from "./describe.ts";
import { type Evidence, evidenceOf, lineAt, locationOf, markedSentence, type Texts } from "./evidence.ts";
import { type Grounds, judgementTeller } from "./explain.ts";
import { closePairs, pairLines } from "./pairs.ts";

/** A section of the report: what was looked for, and each thing found, with the lines that show it. */
export type Section = { readonly title: string; readonly about: string; readonly items: readonly Item[] };
export type Item = { readonly head: string; readonly lines: readonly string[] };

const facts = ["Membership", "Inspection", "Judgement", "Intervention", "AwardOutcome"] as const;

/** What a careful reader would check before publishing anything from a graph. Posts are titles in lower case. */
export function qualitySections(grounds: Grounds, singleHolderPosts: readonly string[]): Section[] {
  const index = indexGraph(grounds.graph);
  const tell = judgementTeller(grounds.resolution);
  return [
    contradictionSection(grounds, index, singleHolderPosts),
    {
      title: "Quotations without a speaker",
      about: "The words are quoted, and nobody could be told to have said them.",
      items: index
        .labelled("Quote")
        .filter((quote) => index.out(quote.id, "SPOKEN_BY").length === 0)
        .map((quote) => shown(index, quote, grounds.texts)),
    },
    {
      title: "People without a role",
      about: "Named, and no post was read for them.",
      items: index
        .labelled("Person")
        .filter((person) => index.out(person.id, "HAS_MEMBERSHIP").every((m) => textProperty(m, "role") === undefined))
        .map((person) => shown(index, person, grounds.texts)),
    },
    {
      title: "Facts that rest on one story",
      about: "Only one article, or copies of one, say so.",
      items: facts
        .flatMap((label) => index.labelled(label))
        .filter((fact) => storiesOf(index, fact).size === 1)
        .map((fact) => ({ head: `${describe(index, fact)} \`${fact.id}\``, lines: [] })),
    },
    unusedSection(grounds),
    {
      title: "Close pairs",
      about: "They may be one thing. `npm run review` asks; a line in `decisions.tsv` settles it.",
      items: [
        ...closePairs(grounds).map((pair) => {
          const [head = "", ...lines] = pairLines(pair);
          return { head, lines: lines.map((line) => line.trim()) };
        }),
        ...grounds.resolution.judgements
          .filter((j) => j.kind === "story" && j.verdict === "close")
          .map((j) => ({ head: `${j.kind}: ${tell(j)}`, lines: [] })),
      ],
    },
    {
      title: "Decisions that were not followed",
      about: "They name nothing any more, or contradict one another.",
      items: grounds.resolution.decisionProblems.map(({ line, message }) => ({
        head: `line ${line}: ${message}`,
        lines: [],
      })),
    },
  ];
}

const shown = (index: GraphIndex, node: GraphNode, texts: Texts): Item => ({
  head: `${describe(index, node)} \`${node.id}\``,
  lines: mainFirst(node, evidenceOf(index, node.id, texts))
    .slice(0, 1)
    .map((e) => `${locationOf(e)}: ${markedSentence(e)}`),
});

/** Of a quotation its words come first, and not the cue beside them. */
const mainFirst = ({ properties }: GraphNode, evidence: readonly Evidence[]): readonly Evidence[] => {
  const words = evidence.filter(({ text }) => text === properties["text"]);
  return words.length > 0 ? words : evidence;
};

function contradictionSection({ graph, texts }: Grounds, index: GraphIndex, posts: readonly string[]): Section {
  return {
    title: "Contradictions",
    about: "Both cannot be true. The graph keeps both claims; look at the words.",
    items: findContradictions(graph, posts).map(({ message, facts: ids }) => ({
      head: message,
      lines: ids.flatMap((id) => evidenceOf(index, id, texts).map((e) => `${locationOf(e)}: ${markedSentence(e)}`)),
    })),
  };
}

/** The stories whose articles support a fact. */
const storiesOf = (index: GraphIndex, fact: GraphNode): Set<string> =>
  new Set(
    index
      .out(fact.id, "SUPPORTED_BY")
      .flatMap((span) => index.out(span.id, "IN_ARTICLE"))
      .flatMap((article) => index.out(article.id, "IN_STORY"))
      .map((story) => story.id),
  );

function unusedSection({ resolution, texts }: Grounds): Section {
  return {
    title: "Text that no rule could use",
    about: "What a stage stumbled over.",
    items: resolution.records.flatMap((record) =>
      record.diagnostics.map(({ start, message, rule }) => {
        const text = texts.get(record.source);
        const place = text === undefined ? `${record.source} [${start}]` : `${record.source}:${lineAt(text, start)}`;
        return { head: `${place}: ${message} (${rule})`, lines: [] };
      }),
    ),
  };
}

/** The report in Markdown: a table of what was found, then each section. */
export function qualityMarkdown(sections: readonly Section[]): string {
  const summary = sections.map(({ title, items }) => `| ${title} | ${items.length} |`);
  const bodies = sections.flatMap(({ title, about, items }) => [
    "",
    `## ${title} (${items.length})`,
    "",
    about,
    ...(items.length > 0 ? [""] : []),
    ...items.flatMap(({ head, lines }) => [`- ${head}`, ...lines.map((line) => `  - ${line}`)]),
  ]);
  return [`# Quality report`, "", "| looked for | found |", "|---|---|", ...summary, ...bodies, ""].join("\n");
}

/** Where the report of an output folder stands. */
export const reportFile = (output: string): string => join(output, "report", "quality.md");

/** Writes the report below an output folder. */
export function writeReport(output: string, grounds: Grounds, singleHolderPosts: readonly string[]) {
  const sections = qualitySections(grounds, singleHolderPosts);
  const path = reportFile(output);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, qualityMarkdown(sections));
  return { path, sections };
}
