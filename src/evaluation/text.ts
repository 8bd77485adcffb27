import type { Span } from "../../pipeline/document/span.ts";
import type { QuoteFact } from "../../pipeline/facts/record.ts";
import type { Cast } from "./entities.ts";
import type { GoldQuote } from "./gold.ts";
import { count, type Matching, match, type Slip, type Tally } from "./match.ts";
import { organisationName, personName } from "./normalise.ts";

/** How much two spans share, 0–1: their common part over both together. */
function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Counts the quotations by their spans, and again those with the right speaker. */
export function judgeQuotes(cast: Cast): readonly Tally[] {
  const gold = cast.gold.quotes ?? [];
  const found = cast.record.quotes;
  const byPlace = match(gold, found, (g, f) => (overlap(g, f) >= 0.8 ? overlap(g, f) : 0));
  const say = (quote: GoldQuote | QuoteFact) => ({ what: `said by ${quote.speaker ?? "?"}`, start: quote.start });
  const counted = (kind: "quotes" | "attribution", matching: Matching): Tally =>
    count(kind, { gold, found, matching }, { gold: say, found: say });
  return [counted("quotes", byPlace), counted("attribution", rightlySpoken(cast, byPlace))];
}

/** The pairs of a matching whose speakers agree. */
function rightlySpoken(cast: Cast, byPlace: Matching): Matching {
  const pairs = [...byPlace.found].filter(([i, j]) => {
    const gold = cast.gold.quotes?.[i];
    const speaker = cast.record.quotes[j]?.speaker;
    if (gold?.optional === true) return true;
    if (gold === undefined || speaker === undefined) return false;
    const right = [gold.speaker, ...(gold.altSpeakers ?? []), ...(gold.speakers ?? [])].filter((name) => name != null);
    return right.some((name) => speakerKey(cast, name) === speakerKey(cast, speaker));
  });
  return { found: new Map(pairs), gold: new Map(pairs.map(([i, j]) => [j, i])) };
}

/** Who a speaker's name means: a person of the gold, an organisation of it, or else just that name. */
function speakerKey({ gold }: Cast, name: string): string {
  const called = (fold: (name: string) => string) => (item: { name: string; aliases?: readonly string[] }) =>
    [item.name, ...(item.aliases ?? [])].some((other) => fold(other) === fold(name));
  const person = (gold.people ?? []).findIndex(called(personName));
  if (person >= 0) return `person ${person}`;
  const organisation = (gold.organisations ?? []).findIndex(called(organisationName));
  return organisation >= 0 ? `organisation ${organisation}` : organisationName(name);
}

/** Counts the dates: much the same span, exactly the same value. */
export function judgeDates({ gold: { dates = [] }, record }: Cast): Tally {
  const exact = match(dates, record.dates, (g, f) => {
    const shared = overlap(g, f);
    return shared >= 0.5 && g.value === f.value ? 1 + shared : 0;
  });
  const loose = match(dates, record.dates, overlap);
  const found = new Map(exact.found);
  const gold = new Map(exact.gold);
  for (const [j, i] of loose.gold) {
    if (dates[i]?.optional !== true || gold.has(j)) continue;
    gold.set(j, i);
    found.set(i, j);
  }
  const say = (date: { text: string; value: string; start: number }) => ({
    what: `${date.text} = ${date.value}`,
    start: date.start,
  });
  return count("dates", { gold: dates, found: record.dates, matching: { found, gold } }, { gold: say, found: say });
}

/** Counts the day of publication: at least as precise as the gold's where the text states it. */
export function judgePublished({ gold, record }: Cast): Tally {
  if (!gold.published) return { hits: 0, slips: [] };
  const value = record.published?.value;
  const kind = "published";
  const missed: Slip = { kind, verdict: "missed", what: gold.published };
  if (value === undefined) return { hits: 0, slips: [missed] };
  const inferredToo = gold.publishedStated !== true && gold.published.startsWith(value);
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(value) && (value.startsWith(gold.published) || inferredToo))
    return { hits: 1, slips: [] };
  return { hits: 0, slips: [missed, { kind, verdict: "extra", what: `${value} for ${gold.published}` }] };
}
