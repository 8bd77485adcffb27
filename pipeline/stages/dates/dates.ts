import { isDay, precision } from "../../document/calendar.ts";
import type { Diagnostic } from "../../document/diagnostic.ts";
import type { Basis, Cleaned, Dated, DateMention, Received, Sentenced } from "../../document/document.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import type { Stage } from "../../stage.ts";
import { inferredPublication } from "./infer.ts";
import { dayMonth } from "./parsers/day-month.ts";
import { dayOfMonth } from "./parsers/day-of-month.ts";
import { dayWord } from "./parsers/day-word.ts";
import { distance } from "./parsers/distance.ts";
import { feast } from "./parsers/feast.ts";
import { leaning } from "./parsers/leaning.ts";
import { month } from "./parsers/month.ts";
import { monthDay } from "./parsers/month-day.ts";
import { numeric } from "./parsers/numeric.ts";
import { sameDay } from "./parsers/same-day.ts";
import { season } from "./parsers/season.ts";
import { turn } from "./parsers/turn.ts";
import { weekday } from "./parsers/weekday.ts";
import { year } from "./parsers/year.ts";
import { isDated, place } from "./place.ts";
import { statedPublication, withHeadDay } from "./published.ts";
import type { Candidate, Reading } from "./reading.ts";
import { extend, withoutArticle } from "./refiners/extend.ts";
import { join } from "./refiners/join.ts";
import { longest } from "./refiners/longest.ts";
import { lookalikes } from "./refiners/lookalikes.ts";
import { tenses } from "./tense.ts";
import { vocabulary } from "./vocabulary.ts";

const PARSERS = [
  numeric,
  dayMonth,
  dayOfMonth,
  monthDay,
  month,
  year,
  season,
  dayWord,
  leaning,
  distance,
  feast,
  turn,
  sameDay,
  weekday,
];

const compiled = perLexicon(({ calendarWords }) => {
  const words = vocabulary(calendarWords);
  return { parsers: PARSERS.map((make) => make(words)), keeps: lookalikes(words), tenseAt: tenses(words) };
});

/** Finds the publication date and every expression that can be put on a calendar. */
export const dates: Stage<Received & Cleaned & Sentenced, Dated> = (document, lexicon) => {
  const { parsers, keeps, tenseAt } = compiled(lexicon);
  const { plain } = document;
  const found = longest(parsers.flatMap((parse) => parse(plain))).filter((candidate) => keeps(plain, candidate));
  const candidates = join(plain, found).map((candidate) => withoutArticle(plain, extend(plain, candidate)));
  const published = publication(document, candidates, (span) => tenseAt(plain, span));
  const anchored = { ...(published !== undefined && { published: published.value }) };

  const mentions: DateMention[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const candidate of candidates) {
    const { start, end, rule, reading } = candidate;
    const previous = leansBack(candidate) ? namedBefore(mentions, candidate) : undefined;
    const anchor = {
      ...anchored,
      ...(previous !== undefined && { previous }),
      tense: needsTense(reading) ? tenseAt(plain, candidate) : "none",
    } as const;
    const value = place(reading, anchor);
    const basis: Basis = isDated(reading) ? "stated" : "inferred";
    if (value !== undefined && precision(value) !== undefined) mentions.push({ start, end, value, basis, rule });
    else if (isDated(reading) || namesNoDay(reading)) diagnostics.push(impossible(candidate, plain));
  }
  return { dates: mentions, ...(published !== undefined && { published }), diagnostics };
};

const needsTense = (reading: Reading): boolean =>
  !isDated(reading) && (reading.kind !== "shift" || reading.unit === "weekend");

const namesNoDay = (reading: Reading): boolean =>
  reading.kind === "fields" &&
  reading.fields.month !== undefined &&
  reading.fields.day !== undefined &&
  !isDay(reading.fields.month, reading.fields.day);

const leansBack = ({ reading }: Candidate): boolean =>
  (reading.kind === "shift" && reading.origin === "previous") ||
  (reading.kind === "fields" && reading.fields.anaphoric === true);

/** The value of the last date before that is fine enough to lean on: a day for "the next day", any for "the next year". */
function namedBefore(mentions: readonly DateMention[], { reading }: Candidate): string | undefined {
  const yearly = reading.kind === "fields" && (reading.fields.month ?? reading.fields.season) !== undefined;
  const unit = reading.kind === "shift" ? reading.unit : yearly ? "year" : "day";
  const fine = (value: string): boolean => {
    const scale = precision(value.slice(0, value.includes("/") ? value.indexOf("/") : undefined));
    return unit === "year" || scale === "day" || (unit === "month" && scale === "month");
  };
  return mentions.slice(-8).findLast(({ value }) => fine(value))?.value;
}

function publication(
  document: Received & Cleaned,
  candidates: readonly Candidate[],
  tenseAt: (candidate: Candidate) => ReturnType<ReturnType<typeof tenses>>,
): Dated["published"] {
  const stated = statedPublication(document, candidates);
  if (stated !== undefined) return stated;
  const value = inferredPublication({ document, candidates, tenseAt: (span) => tenseAt(span as Candidate) });
  if (value === undefined) return undefined;
  return { value: precision(value) === "year" ? withHeadDay(document, candidates, value) : value, basis: "inferred" };
}

const impossible = ({ start, end }: Candidate, plain: string): Diagnostic => ({
  start,
  end,
  stage: "dates",
  rule: "impossible-date",
  message: `The calendar has no "${plain.slice(start, end)}".`,
});
