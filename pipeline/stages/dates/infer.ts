import { addDays, addMonths, bounds, isoDate, precision, weekdayOf } from "../../document/calendar.ts";
import type { Cleaned } from "../../document/document.ts";
import { type Span, spanAt } from "../../document/span.ts";
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

const VISIT = /\b(?:inspect\w*|visit\w*|review\w*|assess\w*|awards?)\b/i;
const EARLIER =
  /\b(?:previous|previously|last\s(?:inspect|full|visit)\w*|since|prior|earlier|former|joined|opened|introduced)\b/i;

type Event = { readonly value: string; readonly tense: Tense; readonly start: number; readonly aside: boolean };

/** The publication date that follows from what the article speaks of, only as precise as can be known. */
export function inferredPublication(clues: Clues): string | undefined {
  const events = datedEvents(clues);
  const past = events.filter(({ tense, aside }) => tense !== "future" && !aside);
  return (
    fromLastMonth(clues, past) ??
    fromLapse(clues) ??
    fromWeekdays(clues, past) ??
    fromInvitation(events) ??
    fromVisit(clues, past)
  );
}

function datedEvents({ document, candidates, tenseAt }: Clues): Event[] {
  return candidates.flatMap((candidate) => {
    const kind = spanAt(document.blocks, candidate.start)?.kind;
    if (!isDated(candidate.reading)) return [];
    const aside = kind === "related" || kind === "footer" || kind === "boilerplate";
    const value = place(candidate.reading, { tense: "none" });
    return value === undefined ? [] : [{ value, tense: tenseAt(candidate), start: candidate.start, aside }];
  });
}

const lastOf = (event: Event): string => bounds(event.value)?.[1] ?? "";

const latest = (events: readonly Event[]): Event | undefined =>
  events.reduce<Event | undefined>((a, b) => (a === undefined || lastOf(b) > lastOf(a) ? b : a), undefined);

/** "Last month" beside a month with its year, the latest that the article looks back on. */
function fromLastMonth({ candidates }: Clues, past: readonly Event[]): string | undefined {
  const fine = latest(past.filter(({ value }) => precision(value) === "month" || precision(value) === "day"));
  if (fine === undefined || fine.value.slice(0, 4) < (latest(past)?.value ?? "").slice(0, 4)) return undefined;
  const shift = candidates.find(
    ({ reading }) =>
      reading.kind === "shift" && reading.unit === "month" && reading.origin === "published" && reading.by <= 0,
  )?.reading;
  return shift?.kind === "shift" ? addMonths(fine.value, -shift.by) : undefined;
}

const LAPSE = /\b(\d{1,2}|[a-z]{3,9})\s(months?|years?)\s(?:after|on from|since)\b/gi;

/** "15 months after it was placed in special measures", where the text says when that was. */
function fromLapse({ document, candidates }: Clues): string | undefined {
  for (const match of document.plain.matchAll(LAPSE)) {
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

/** "Tuesday 13 June" is a Tuesday in few years only: the first year, from the latest that the text names, that suits all. */
function fromWeekdays({ candidates }: Clues, past: readonly Event[]): string | undefined {
  const days: Required<Pick<Fields, "weekday" | "month" | "day">>[] = candidates.flatMap(({ reading }) => {
    const named = reading.kind === "fields" ? reading.fields : reading.kind === "interval" ? reading.from : undefined;
    if (
      named?.weekday === undefined ||
      named.month === undefined ||
      named.day === undefined ||
      named.year !== undefined
    )
      return [];
    return [{ weekday: named.weekday, month: named.month, day: named.day }];
  });
  const from = latest(past)?.value.slice(0, 4);
  if (from === undefined || days.length === 0) return undefined;
  const suits = (year: number): number =>
    days.filter((d) => weekdayOf(isoDate(year, d.month, d.day)) === d.weekday).length;
  for (let year = Number(from); year < Number(from) + 11; year++)
    if (suits(year) > days.length / 2) return isoDate(year);
  return undefined;
}

/** The year in which an invitation to a coming event must have gone out. */
function fromInvitation(events: readonly Event[]): string | undefined {
  const coming = events.find(({ tense, value }) => tense === "future" && precision(value) === "day");
  if (coming === undefined) return undefined;
  const newer = events.some(
    (e) => e.tense === "past" && !e.aside && precision(e.value) !== "year" && lastOf(e) > coming.value,
  );
  const early = addDays(coming.value, -INVITATION);
  return !newer && early.slice(0, 4) === coming.value.slice(0, 4) ? early.slice(0, 4) : undefined;
}

/** The year of the visit that the article reports, where its report must be of that year too. */
function fromVisit({ document }: Clues, past: readonly Event[]): string | undefined {
  const visit = latest(past);
  const scale = visit === undefined ? undefined : precision(visit.value);
  if (visit === undefined || scale === "year" || scale === "season") return undefined;
  const around = sentenceAround(document.plain, visit.start);
  const last = lastOf(visit);
  const reported = addDays(last, REPORT).slice(0, 4);
  return VISIT.test(around) && !EARLIER.test(around) && reported === last.slice(0, 4) ? reported : undefined;
}

function sentenceAround(plain: string, at: number): string {
  const before =
    plain
      .slice(Math.max(0, at - 160), at)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? "";
  const [after = ""] = plain.slice(at, at + 80).split(/[.!?]\s|\n/, 1);
  return before + after;
}
