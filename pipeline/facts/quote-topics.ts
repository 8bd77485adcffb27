import type { Document } from "../document/document.ts";
import { type Span, spanAt, within } from "../document/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { perLexicon } from "../lexicon/per-lexicon.ts";
import type { AwardFact, InspectionFact, InterventionFact } from "./record.ts";

/** The facts that a quotation may speak of, in offsets of the cleaned text. */
export type Topics = {
  readonly inspections: readonly InspectionFact[];
  readonly awards: readonly AwardFact[];
  readonly interventions: readonly InterventionFact[];
};

type Patterns = {
  readonly inspection: RegExp;
  readonly award: RegExp;
  readonly interventions: Readonly<Record<string, RegExp>>;
};

const patterns = perLexicon(({ quoteTopics }: Lexicon): Patterns => {
  const pattern = (words: readonly string[]) => new RegExp(`(?<![\\p{L}-])(?:${words.join("|")})(?![\\p{L}-])`, "iu");
  return {
    inspection: pattern(quoteTopics.inspection),
    award: pattern(quoteTopics.award),
    interventions: Object.fromEntries(
      Object.entries(quoteTopics.interventions).map(([kind, words]) => [kind, pattern(words)]),
    ),
  };
});

/** What `topicsOf` goes by: the facts of a document, and the entities by their names. */
export type TopicsReader = {
  readonly document: Document;
  readonly topics: Topics;
  readonly patterns: Patterns;
  readonly ids: ReadonlyMap<string, string>;
  readonly organisations: ReadonlySet<string>;
};

/** Makes a reader of topics for a document. */
export const topicsReader = (document: Document, topics: Topics, lexicon: Lexicon): TopicsReader => ({
  document,
  topics,
  patterns: patterns(lexicon),
  ids: new Map(document.organisations.flatMap((o) => [o.name, ...o.aliases].map((name) => [name, o.id] as const))),
  organisations: new Set(document.organisations.map((o) => o.id)),
});

/** The ids of what a quotation speaks of: what its words or the sentence of its cue name. */
export function topicsOf(reader: TopicsReader, quotation: Span, cue: Span | undefined): string[] {
  const { document, topics, patterns: known } = reader;
  const { plain, sentences } = document;
  const sentence = cue && spanAt(sentences, cue.start);
  const words = plain.slice(quotation.start, quotation.end);
  const lead = sentence === undefined ? "" : plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
  const inside = within(document.mentions, quotation);
  const named = new Set(inside.map((m) => m.entity));
  const inspection = inspectionOf(reader, { words: `${words}\n${lead}`, named, at: quotation });
  const awards = topics.awards.map((a) => ({ ...a, evidence: [a.evidence] }));
  const award = known.award.test(`${words}\n${lead}`) ? nearest(awards, words, quotation) : undefined;
  const interventions = topics.interventions.filter((i) => known.interventions[i.kind]?.test(words));
  const organisations = inside.filter((m) => m.form === "name" && reader.organisations.has(m.entity));
  const ids = [inspection?.id, award?.id, ...interventions.map((i) => i.id), ...organisations.map((m) => m.entity)];
  return [...new Set(ids.filter((id) => id !== undefined))];
}

type Question = {
  readonly words: string;
  readonly named: ReadonlySet<string>;
  readonly at: Span;
};

/** The inspection that a quotation speaks of: of the provider or inspectorate that it names, or the article's main one. */
function inspectionOf(reader: TopicsReader, { words, named, at }: Question): InspectionFact | undefined {
  const { ids, patterns: known } = reader;
  const { inspections } = reader.topics;
  const names = (name: string | undefined) => name !== undefined && named.has(ids.get(name) ?? "");
  if (!known.inspection.test(words) && !inspections.some((i) => names(i.inspectorate))) return undefined;
  const own = inspections.filter((i) => names(i.provider));
  const theirs = inspections.filter((i) => names(i.inspectorate));
  const both = own.filter((i) => theirs.includes(i));
  const among = both.length > 0 ? both : own.length > 0 ? own : theirs.length > 0 ? theirs : inspections;
  return mainOf(among, at);
}

/** The main inspection: with grades that hold rather than without, the latest, and of these the first in the text. */
function mainOf(inspections: readonly InspectionFact[], at: Span): InspectionFact | undefined {
  const holds = (i: InspectionFact) => (i.ratings.some((r) => r.polarity === "affirmed") ? 0 : 1);
  const day = (i: InspectionFact) => (i.reported ?? i.when ?? "").split("/").at(-1) ?? "";
  const distance = (i: InspectionFact) =>
    Math.min(...i.evidence.map((e) => Math.abs(e.start - at.start)), Number.MAX_SAFE_INTEGER);
  return [...inspections].sort(
    (a, b) => holds(a) - holds(b) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0) || distance(a) - distance(b),
  )[0];
}

type Placed = {
  readonly id: string;
  readonly name: string;
  readonly category?: string;
  readonly evidence: readonly Span[];
};

/** The award whose category or name the words hold, or else the last one before them. */
function nearest(awards: readonly Placed[], words: string, at: Span): Placed | undefined {
  const lower = words.toLowerCase();
  const holds = (text: string | undefined) =>
    text !== undefined && text.length > 3 && lower.includes(text.toLowerCase());
  const named = awards.find((a) => holds(a.category)) ?? awards.find((a) => holds(a.name));
  if (named !== undefined) return named;
  const before = awards.filter((a) => (a.evidence[0]?.start ?? 0) <= at.start);
  return before.toSorted((a, b) => (b.evidence[0]?.start ?? 0) - (a.evidence[0]?.start ?? 0))[0] ?? awards[0];
}
