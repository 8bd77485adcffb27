import { groupBy } from "../../document/group-by.ts";
import type { Span } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardReading } from "./readings.ts";
import { keyOf } from "./vocabulary.ts";

const STRENGTH: readonly AwardOutcome[] = [
  "nominated",
  "shortlisted",
  "finalist",
  "highly-commended",
  "runner-up",
  "won",
];

const recipientKey = ({ recipient }: AwardReading): string => recipient?.id ?? keyOf(recipient?.name ?? "");
/** What two readings share of which one can say less than the other: recipient and scheme. */
const ownKey = (reading: AwardReading): string => `${recipientKey(reading)}|${reading.name}`;
const wordsOf = (name: string): string =>
  keyOf(name)
    .replace(/\b(?:award|awards|the|overall|category|title|of|for|and)\b|[&(),-]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const isIn = (reading: AwardReading, title: Span | undefined): boolean =>
  title !== undefined && reading.start >= title.start && reading.end <= title.end;

/** Merges what an article says twice of one entry; of several outcomes of one entry the furthest stays. */
export function mergeAwards(readings: readonly AwardReading[], title: Span | undefined): AwardReading[] {
  const kept: AwardReading[] = [];
  const placesOf = new Map<string, number[]>();
  for (const reading of readings) {
    const key = `${recipientKey(reading)}|${categoryWords(reading)}`;
    const places = placesOf.get(key) ?? [];
    const i = places.find((place) => kept[place] !== undefined && sameYear(kept[place], reading));
    const other = i === undefined ? undefined : kept[i];
    if (i === undefined || other === undefined) places.push(kept.push(reading) - 1);
    else kept[i] = further(other, reading);
    placesOf.set(key, places);
  }
  const owned = groupBy(kept, ownKey);
  return kept.filter((reading) => {
    const others = isIn(reading, title) ? kept : (owned.get(ownKey(reading)) ?? []);
    return !others.some((other) => isVaguer(reading, other, title));
  });
}

/** The words of a category without those of its scheme: "Tes Primary School of the Year". */
function categoryWords({ name, category }: AwardReading): string {
  if (category === undefined) return wordsOf(name);
  const words = wordsOf(category).split(" ");
  const scheme = wordsOf(name).split(" ");
  return (words.length > 1 && words[0] === scheme[0] ? words.slice(1) : words).join(" ");
}

const sameYear = (a: AwardReading, b: AwardReading): boolean =>
  a.year === undefined || b.year === undefined || a.year === b.year;

function further(a: AwardReading, b: AwardReading): AwardReading {
  const [best, other] = STRENGTH.indexOf(b.outcome) > STRENGTH.indexOf(a.outcome) ? [b, a] : [a, b];
  const { category, year, body } = other;
  return {
    ...(category !== undefined && { category }),
    ...(year !== undefined && { year }),
    ...(body !== undefined && { body }),
    ...best,
  };
}

/** Whether another reading says the same and more: the category too, or in the title's stead the whole of its name. */
const isVaguer = (vague: AwardReading, other: AwardReading, title: Span | undefined): boolean =>
  vague !== other &&
  (isClipped(vague, other, title) || isNicknamed(vague, other, title) || saysLess(vague, other, title));

/** Whether a title calls an award by the first words of its name: "Queen's Award" for the Queen's Award for Voluntary Service. */
const isClipped = (vague: AwardReading, other: AwardReading, title: Span | undefined): boolean =>
  isIn(vague, title) &&
  vague.category === undefined &&
  vague.outcome === other.outcome &&
  recipientKey(vague) === recipientKey(other) &&
  sameYear(vague, other) &&
  isWithin(monarch(vague.name), monarch(other.name));

const monarch = (name: string): string => name.replace(/\bQueen['’]s\b/g, "King's");

/** Whether a title gives the recipient of the same award by a name that the article does not know. */
const isNicknamed = (vague: AwardReading, other: AwardReading, title: Span | undefined): boolean =>
  isIn(vague, title) &&
  vague.recipient?.id === undefined &&
  other.recipient?.id !== undefined &&
  vague.outcome === other.outcome &&
  categoryWords(vague) === categoryWords(other);

const saysLess = (vague: AwardReading, other: AwardReading, title: Span | undefined): boolean =>
  other.category !== undefined &&
  (vague.category === undefined || (isIn(vague, title) && isWithin(vague.category, other.category))) &&
  vague.name === other.name &&
  sameYear(vague, other) &&
  recipientKey(vague) === recipientKey(other);

const isWithin = (short: string, long: string): boolean => {
  const words = wordsOf(long).split(" ");
  const some = wordsOf(short).split(" ");
  return some.length < words.length && some.every((word) => words.includes(word));
};
