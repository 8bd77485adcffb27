import { addDays, precision } from "../../document/calendar.ts";
import type { DateMention } from "../../document/document.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import { GAP, vocabulary } from "../../stages/dates/vocabulary.ts";

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

const lengthBefore = perLexicon(({ calendarWords }: Lexicon) => {
  const { number, numberOf } = vocabulary(calendarWords);
  const pattern = `(?<![\\p{L}\\p{N}])(?<number>${number})(?:${GAP}|-)(?<unit>day|week|fortnight)s?(?:${GAP}(?:inspection|visit))?${GAP}(?:from|(?:starting|beginning)(?:${GAP}on)?)${GAP}(?:the${GAP})?$`;
  return { pattern: new RegExp(pattern, "iu"), numberOf };
});

/** All the days of a visit that is told by its length and its first day, "over a fortnight from 16 January"; else the date's own value. */
export function stretched(date: DateMention, plain: string, lexicon: Lexicon): string {
  const { pattern, numberOf } = lengthBefore(lexicon);
  const match = pattern.exec(plain.slice(Math.max(0, date.start - 60), date.start));
  const count = numberOf(match?.groups?.["number"]);
  const days = DAYS[(match?.groups?.["unit"] ?? "").toLowerCase()];
  if (count === undefined || days === undefined || precision(date.value) !== "day" || count * days < 2)
    return date.value;
  return `${date.value}/${addDays(date.value, count * days - 1)}`;
}
