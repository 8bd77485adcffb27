import { type Span, spanAt } from "../../document/span.ts";
import type { ArticleRecord, Evidence } from "../../facts/record.ts";
import { spanId } from "../../resolve/ids.ts";
import type { Collector } from "./collector.ts";
import type { Context, Meant } from "./context.ts";

/** Puts the node of a place in an article's text, with the words there and the sentence around them. */
export function putSpan(context: Context, graph: Collector, { record, span }: Place): string {
  const { start, end } = span;
  const { spans, article } = context.placesOf(record);
  const key = `${start} ${end}`;
  const known = spans.get(key);
  if (known !== undefined) return known;
  const id = spanId({ source: record.source, sha256: record.sha256, start, end });
  const text = context.textOf(record);
  graph.node("Span", id, { start, end, text: text.slice(start, end), sentence: sentenceAround(record, text, span) });
  graph.relate("IN_ARTICLE", id, article);
  spans.set(key, id);
  return id;
}

/** A place in an article; `span` in UTF-16 offsets of the raw text. */
export type Place = { readonly record: ArticleRecord; readonly span: Span };

/** What is to be shown for a fact of a record: its evidence, and what else that evidence speaks of. */
export type Shown = {
  readonly id: string;
  readonly record: ArticleRecord;
  readonly evidence: readonly Evidence[];
  /** Organisations that the fact names; those that the text does not mention are referred to by the evidence. */
  readonly names?: readonly (Meant | undefined)[];
  /** Ids of nodes that the evidence refers to. */
  readonly refersTo?: readonly string[];
};

/** Puts the evidence of a fact. Mentions must have been put before. */
export function putEvidence(context: Context, graph: Collector, shown: Shown): void {
  const { id, record, evidence, names = [], refersTo = [] } = shown;
  for (const { start, end, rule } of evidence) {
    const span = putSpan(context, graph, { record, span: { start, end } });
    graph.relate("SUPPORTED_BY", id, span, { rule });
    for (const meant of names) if (meant?.mentioned === false) graph.refer(span, meant.id);
    for (const to of refersTo) graph.refer(span, to);
  }
}

/** The sentences that a span touches, or the line around it where there are none. */
function sentenceAround({ sentences }: ArticleRecord, text: string, { start, end }: Span): string {
  const first = spanAt(sentences, start);
  const last = spanAt(sentences, Math.max(start, end - 1));
  const from = first?.start ?? text.lastIndexOf("\n", Math.max(0, start - 1)) + 1;
  const line = text.indexOf("\n", end);
  const to = last?.end ?? (line < 0 ? text.length : line);
  return text.slice(Math.min(from, start), Math.max(to, end)).trim();
}
