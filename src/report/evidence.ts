import type { GraphNode } from "../../pipeline/graph/graph.ts";
import { type GraphIndex, textProperty } from "../../pipeline/graph/graph-index.ts";

/** The words that a fact was read from: where they stand, and the sentence around them. Offsets are raw UTF-16 units. */
export type Evidence = {
  readonly source: string;
  /** Counted from 1; absent where the article's text is not at hand. */
  readonly line?: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: string;
  /** Where the words begin in the sentence; absent where the article's text is not at hand. */
  readonly at?: number;
  readonly rules: readonly string[];
};

/** Raw texts by source, for line numbers. */
export type Texts = ReadonlyMap<string, string>;

/** The number of the line, from 1, that an offset of a text stands in. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/).length;

/** Every place that a fact, or an entity's mention, rests on, in order of source and offset. */
export function evidenceOf(index: GraphIndex, id: string, texts: Texts): Evidence[] {
  const rules = new Map<string, string[]>();
  for (const { type, start, end, properties } of index.around(id)) {
    if (type === "SUPPORTED_BY" && start === id) {
      const rule = properties["rule"];
      rules.set(end, [...(rules.get(end) ?? []), ...(typeof rule === "string" ? [rule] : [])]);
    } else if (type === "REFERS_TO" && end === id && !rules.has(start)) rules.set(start, []);
  }
  return [...rules]
    .flatMap(([spanId, list]) => {
      const span = index.node(spanId);
      return span === undefined ? [] : [place(index, span, { rules: list.sort(), texts })];
    })
    .sort((a, b) => (a.source === b.source ? a.start - b.start || a.end - b.end : a.source < b.source ? -1 : 1));
}

function place(index: GraphIndex, span: GraphNode, { rules, texts }: { rules: string[]; texts: Texts }): Evidence {
  const source = textProperty(index.out(span.id, "IN_ARTICLE")[0], "source") ?? "";
  const start = Number(span.properties["start"]);
  const end = Number(span.properties["end"]);
  const article = texts.get(source);
  const text = textProperty(span, "text") ?? "";
  const sentence = textProperty(span, "sentence") ?? text;
  const from = article?.lastIndexOf(sentence, start) ?? -1;
  return {
    source,
    ...(article !== undefined && { line: lineAt(article, start) }),
    start,
    end,
    text,
    sentence,
    ...(from >= 0 && from + sentence.length >= end && { at: start - from }),
    rules,
  };
}

/** Where evidence stands, as people and editors read it: `file.txt:12`. */
export const locationOf = ({ source, line, start, end }: Evidence): string =>
  line === undefined ? `${source} [${start}, ${end})` : `${source}:${line}`;

/** The sentence on one line with the words marked between » and «. */
export function markedSentence({ sentence, text, at = sentence.indexOf(text) }: Evidence): string {
  const marked = at < 0 ? sentence : `${sentence.slice(0, at)}»${text}«${sentence.slice(at + text.length)}`;
  return marked.replace(/\s+/g, " ").trim();
}
