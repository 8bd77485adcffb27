import { addDays, addMonths, bounds, isoDate, precision, weekdayOf } from "../../document/calendar.ts";
import type { Cleaned } from "../../document/document.ts";
import { type Span, spanAt } from "../../document/span.ts";
import { honoursMonth } from "./honours.ts";
import { isDated, place } from "./place.ts";
import type { Candidate, Fields } from "./reading.ts";
import type { Tense } from "./tense.ts";

/** What the inference reads: the text, the candidates in reading order, and the tense around a place. */
export type Clues = {
  readonly document: Cleaned;
  readonly candidates: readonly Candidate[];
  readonly tenseAt: (span: Span) => Tense;
};

/** An invitation goes out at most this many days before its event. */
const INVITATION = 30;

/** A visit is in the news about this many days after its end. */
const REPORT = 45;

/** So many places at most are tried by one rule: an article that has more is no article. */
const ENOUGH = 20;

/** A lead is this long, in UTF-16 code units. */
const LEAD = 500;

const VISIT = /\b(?:inspect\w*|visit\w*|review\w*|assess\w*)\b/i;
const EARLIER =
  /\b(?:previous|previously|last\s(?:inspect|full|visit)\w*|since|prior|earlier|former|initially|originally|first|joined|appointed|opened|introduced|launched|founded|born|died|force)\b/i;
const INVITES =
  /\b(?:join\sus|register|registration|book(?:ing)?|tickets?|apply|applications?|entries|nominations?|open\suntil|closes?|deadline|sign\sup|webinar|attend|consultation|will\sbe\s(?:published|announced|revealed|considered|discussed|presented|held))\b/i;
const AWARDS = /\bawards?\b/i;

/** Something that the article puts in a year of its own; `aside` where it stands in what only surrounds the article. */
type Event = {
  readonly value: string;
  readonly tense: Tense;
  readonly start: number;
  readonly aside: boolean;
  /** The sentence that it stands in. */
  readonly sentence: string;
};

type Evidence = Clues & { readonly events: readonly Event[]; readonly past: readonly Event[] };

/** The publication date that follows from what the article speaks of, only as precise as can be known. */
export function inferredPublication(clues: Clues): string | undefined {
  const events = datedEvents(clues);
  const evidence = { ...clues, events, past: events.filter(({ tense, aside }) => tense !== "future" && !aside) };
  for (const rule of [honours, lastMonth, yearsAgo, lapse, weekdays, invitation, endOfYear, between, visit, awards]) {
    const value = rule(evidence);
    if (value !== undefined) return value;
  }
  return undefined;
}

function datedEvents({ document, candidates, tenseAt }: Clues): Event[] {
  return candidates.flatMap((candidate) => {
    const kind = spanAt(document.blocks, candidate.start)?.kind;
    if (!isDated(candidate.reading)) return [];
    const aside = kind === "related" || kind === "footer" || kind === "boilerplate";
    const value = place(candidate.reading, { tense: "none" });
    if (value === undefined) return [];
    const sentence = sentenceAround(document.plain, candidate.start);
    return [{ value, tense: tenseAt(candidate), start: candidate.start, aside, sentence }];
  });
}

function sentenceAround(plain: string, at: number): string {
  const before =
    plain
      .slice(Math.max(0, at - 240), at)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? "";
  const [after = ""] = plain.slice(at, at + 80).split(/[.!?]\s|\n/, 1);
  return before + after;
}

const lastOf = (event: Event): string => bounds(event.value)?.[1] ?? "";
const yearOf = (event: Event): string => lastOf(event).slice(0, 4);

const latest = (events: readonly Event[]): Event | undefined =>
  events.reduce<Event | undefined>((a, b) => (a === undefined || lastOf(b) > lastOf(a) ? b : a), undefined);

/** The lists of honours come out at the turn of the year and in June, and the papers tell of them there and then. */
function honours({ document, past }: Evidence): string | undefined {
  const month = honoursMonth(document.plain.slice(0, 2 * LEAD));
  const newest = latest(past);
  return month !== undefined && newest !== undefined && yearOf(newest) > month ? undefined : month;
}

/** "Inspected last month" beside "the inspection took place in November 2021". */
function lastMonth({ document, candidates, past }: Evidence): string | undefined {
  const event = latest(past);
  if (event === undefined || !VISIT.test(event.sentence) || EARLIER.test(event.sentence)) return undefined;
  if (precision(event.value) === "year" || precision(event.value) === "season") return undefined;
  const shift = candidates.find(
    ({ reading, start }) =>
      reading.kind === "shift" &&
      reading.unit === "month" &&
      reading.origin === "published" &&
      (reading.by === 0 || reading.by === -1) &&
      VISIT.test(sentenceAround(document.plain, start)),
  )?.reading;
  return shift?.kind === "shift" ? addMonths(lastOf(event), -shift.by) : undefined;
}

/** "Four years ago" where the only year that the article names, or that its sentence names, is that year. */
function yearsAgo({ document, candidates, past }: Evidence): string | undefined {
  const newest = latest(past);
  for (const { reading, start } of candidates.filter(({ rule }) => rule === "distance").slice(0, ENOUGH)) {
    if (reading.kind !== "shift" || reading.unit !== "year" || reading.by >= 0) continue;
    if (
      /\b(?:almost|nearly|over|than|about|around|some)\s$/i.test(document.plain.slice(Math.max(0, start - 10), start))
    )
      continue;
    const sentence = sentenceAround(document.plain, start);
    const years = new Set(past.filter((event) => event.sentence === sentence).map(yearOf));
    const all = years.size > 0 ? years : new Set(past.map(yearOf));
    const [only] = all;
    if (all.size !== 1 || only === undefined || newest === undefined) continue;
    const year = isoDate(Number(only) - reading.by);
    if (year >= yearOf(newest)) return year;
  }
  return undefined;
}

const LAPSE = /\b(\d{1,2}|[a-z]{3,9})\s(months?|years?)\s(?:after|on from|since)\b/gi;

/** "15 months after a poor report", where the text says when that was. */
function lapse({ document, candidates }: Evidence): string | undefined {
  for (const match of [...document.plain.matchAll(LAPSE)].slice(0, ENOUGH)) {
    const count = Number(match[1]);
    const next = candidates.find((candidate) => candidate.start > match.index && isDated(candidate.reading));
    const span = next === undefined ? undefined : bounds(place(next.reading, { tense: "none" }) ?? "");
    if (!Number.isInteger(count) || span === undefined || next === undefined || next.start - match.index > 900)
      continue;
    const months = match[2]?.startsWith("month") ? count : count * 12;
    const [first, last] = [addMonths(span[0], months), addMonths(span[1], months)];
    if (first.slice(0, 4) === last.slice(0, 4)) return first.slice(0, 4);
  }
  return undefined;
}

/** "Tuesday 13 June" is a Tuesday in few years only: the first year, from the latest that the text names, that suits most. */
function weekdays({ candidates, past }: Evidence): string | undefined {
  const days: Required<Pick<Fields, "weekday" | "month" | "day">>[] = candidates.flatMap(({ reading }) => {
    const named = reading.kind === "fields" ? reading.fields : reading.kind === "interval" ? reading.from : undefined;
    if (named?.weekday === undefined || named.month === undefined || named.day === undefined) return [];
    return named.year === undefined ? [{ weekday: named.weekday, month: named.month, day: named.day }] : [];
  });
  const newest = latest(past);
  if (newest === undefined || days.length === 0) return undefined;
  const from = Number(yearOf(newest));
  const suits = (year: number): number =>
    days.filter((d) => weekdayOf(isoDate(year, d.month, d.day)) === d.weekday).length;
  for (let year = from; year < from + 11; year++) if (suits(year) > days.length / 2) return isoDate(year);
  return undefined;
}

/** The year in which an invitation to a coming event must have gone out. */
function invitation({ document, events }: Evidence): string | undefined {
  const coming = events.find(
    ({ tense, value, start }) =>
      tense === "future" &&
      precision(value) === "day" &&
      INVITES.test(document.plain.slice(Math.max(0, start - 120), start + 120)),
  );
  if (coming === undefined) return undefined;
  const newer = events.some(
    (e) => e.tense === "past" && !e.aside && precision(e.value) !== "year" && lastOf(e) > coming.value,
  );
  const early = addDays(coming.value, -INVITATION);
  return !newer && early.slice(0, 4) === coming.value.slice(0, 4) ? early.slice(0, 4) : undefined;
}

/** "Before the end of 2021" is said within that year. */
function endOfYear({ document, events }: Evidence): string | undefined {
  const event = events.find(
    ({ tense, value, start }) =>
      tense === "future" && precision(value) === "year" && /\bend\sof\s/i.test(document.plain.slice(start, start + 12)),
  );
  return event?.value;
}

/** The one year that holds both the latest thing looked back on and the first looked forward to. */
function between({ events, past }: Evidence): string | undefined {
  const newest = latest(past.filter(({ tense }) => tense === "past"));
  const coming = events
    .filter(({ tense, aside }) => tense === "future" && !aside)
    .map(yearOf)
    .sort();
  return newest !== undefined && coming[0] === yearOf(newest) ? coming[0] : undefined;
}

/** The year of the visit that the article reports, or of the last day that it names, where the report must be of that year. */
function visit({ past }: Evidence): string | undefined {
  const event = latest(past);
  const scale = event === undefined ? undefined : precision(event.value);
  if (event === undefined || scale === "year" || scale === "season" || EARLIER.test(event.sentence)) return undefined;
  const reported = addDays(lastOf(event), REPORT).slice(0, 4);
  return (VISIT.test(event.sentence) || scale === "day") && reported === yearOf(event) ? reported : undefined;
}

/** The year of the awards that the article opens with, where it names no later one. */
function awards({ past }: Evidence): string | undefined {
  const event = latest(past);
  return event !== undefined && event.start < LEAD && precision(event.value) === "year" && AWARDS.test(event.sentence)
    ? event.value
    : undefined;
}
