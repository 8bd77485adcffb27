import type { Document } from "../document/document.ts";
import { groupBy } from "../document/group-by.ts";
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

/** A quotation with what attribution says of it. */
export type Spoken = { readonly quotation: Span; readonly cue: Span | undefined; readonly speaker: string | undefined };

/** The ids of what a quotation speaks of: what its words or the sentence of its cue name. */
export function topicsOf(reader: TopicsReader, { quotation, cue, speaker }: Spoken): string[] {
  const { document, topics, patterns: known } = reader;
  const { plain, sentences } = document;
  const sentence = spanAt(sentences, cue?.start ?? quotation.start) ?? quotation;
  const lead = { start: sentence.start, end: Math.min(sentence.end, sentence.start + 600) };
  const words = plain.slice(quotation.start, quotation.end);
  const around = `${words}\n${plain.slice(lead.start, lead.end)}`;
  const inside = within(document.mentions, quotation);
  const named = new Set(inside.map((m) => m.entity));
  const beside = new Set(within(document.mentions, lead).map((m) => m.entity));
  const inspection = inspectionOf(reader, { words: around, named, beside, speaker, at: quotation });
  const awards = topics.awards.map((a) => ({ ...a, evidence: [a.evidence] }));
  const award = awardNamed(awards, words) ?? (known.award.test(around) ? awardBefore(awards, quotation) : undefined);
  const interventions = topics.interventions.filter((i) => known.interventions[i.kind]?.test(words));
  const organisations = inside.filter((m) => m.form === "name" && reader.organisations.has(m.entity));
  const ids = [inspection?.id, award?.id, ...interventions.map((i) => i.id), ...organisations.map((m) => m.entity)];
  return [...new Set(ids.filter((id) => id !== undefined))];
}

type Question = {
  /** The quotation and the sentence of its cue. */
  readonly words: string;
  /** Who is mentioned in the quotation, and who in that sentence. */
  readonly named: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  readonly speaker: string | undefined;
  readonly at: Span;
};

/**
 * The inspection that a quotation speaks of, where the inspectorate says it or it speaks of inspections: that of the
 * provider or inspectorate that is named with it, or the article's main one.
 */
function inspectionOf(reader: TopicsReader, question: Question): InspectionFact | undefined {
  const { words, named, beside, speaker, at } = question;
  const { ids, patterns: known } = reader;
  const { inspections } = reader.topics;
  const idOf = (name: string | undefined) => (name === undefined ? "" : (ids.get(name) ?? ""));
  const inspects = (i: InspectionFact) => [i.inspectorate, ...i.inspectorate.split(" and ")].map(idOf);
  const theirs = inspections.filter((i) => inspects(i).some((id) => id !== "" && (named.has(id) || id === speaker)));
  if (theirs.length === 0 && !known.inspection.test(words)) return undefined;
  const among = theirs.length > 0 ? theirs : inspections;
  const within = (mentioned: ReadonlySet<string>) => among.filter((i) => mentioned.has(idOf(i.provider)));
  const choices = [within(named), within(beside), among];
  const fit = choices.find((c) => c.length > 0) ?? [];
  if (fit === among && isRoundUp(among)) return undefined;
  const main = mainOf(fit, at);
  const past = fit.filter((i) => i !== main && i.provider === main?.provider && i.ratings.length > 0);
  return datedBeside(reader, among, at) ?? (toldAsPast(reader, at) ? mainOf(past, at) : main);
}

/** Whether inspections are of many providers and mostly of none: what names nobody speaks of all of them. */
function isRoundUp(inspections: readonly InspectionFact[]): boolean {
  const counts = [...groupBy(inspections, ({ provider }) => provider ?? "").values()].map(({ length }) => length);
  return counts.length > 3 && Math.max(...counts) * 2 <= inspections.length;
}

/** The inspection of the last date told before a quotation in its sentence: "a visit in May 2022 found what Ofsted called". */
function datedBeside(
  { document }: TopicsReader,
  inspections: readonly InspectionFact[],
  at: Span,
): InspectionFact | undefined {
  const sentence = spanAt(document.sentences, at.start) ?? at;
  const date = within(document.dates, { start: sentence.start, end: at.start }).at(-1);
  if (date === undefined || /[;]|\b(?:but|while)\b/iu.test(document.plain.slice(date.end, at.start))) return undefined;
  const theirs = inspections.filter(({ when, reported }) => [when, reported].includes(date.value));
  return theirs.length === 1 ? theirs[0] : undefined;
}

/** Whether the words before a quotation put it into the past of the article: "once told that its staff were". */
function toldAsPast({ document }: TopicsReader, at: Span): boolean {
  const sentence = spanAt(document.sentences, at.start) ?? at;
  const before = document.plain.slice(Math.max(sentence.start, at.start - 80), at.start);
  return /\b(?:once|previously|formerly)\s+(?:\p{L}+\s+){0,2}?(?:said|told|described|called|criticised|branded|labelled|accused)\b[^.;,]*$/iu.test(
    before,
  );
}

/** The main inspection: the latest, of these one with grades that hold, and of these the nearest in the text. */
function mainOf(inspections: readonly InspectionFact[], at: Span): InspectionFact | undefined {
  const holds = (i: InspectionFact) => (i.ratings.some((r) => r.polarity === "affirmed") ? 0 : 1);
  const day = (i: InspectionFact) => (i.reported ?? i.when ?? "").split("/").at(-1) ?? "";
  const distance = (i: InspectionFact) =>
    Math.min(...i.evidence.map((e) => Math.abs(e.start - at.start)), Number.MAX_SAFE_INTEGER);
  return inspections.toSorted(
    (a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0) || holds(a) - holds(b) || distance(a) - distance(b),
  )[0];
}

type Placed = {
  readonly id: string;
  readonly name: string;
  readonly category?: string;
  readonly evidence: readonly Span[];
};

/** The award whose category or name the words hold. */
function awardNamed(awards: readonly Placed[], words: string): Placed | undefined {
  const lower = words.toLowerCase();
  const holds = (text: string | undefined) =>
    text !== undefined && text.length > 3 && lower.includes(text.toLowerCase());
  return awards.find((a) => holds(a.category)) ?? awards.find((a) => holds(a.name));
}

/** The last award before a place, or else the first after it. */
const awardBefore = (awards: readonly Placed[], at: Span): Placed | undefined => {
  const start = (a: Placed) => a.evidence[0]?.start ?? 0;
  const ordered = awards.toSorted((a, b) => start(a) - start(b));
  return ordered.findLast((a) => start(a) <= at.start) ?? ordered[0];
};
