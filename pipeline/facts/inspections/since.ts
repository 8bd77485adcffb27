import { firstDay } from "../../document/calendar.ts";
import type { DateMention, Sentence } from "../../document/document.ts";
import { type Span, within } from "../../document/span.ts";

const first = /\b(?:first|only)\s+(?:[\p{L}-]+\s+){0,4}$/iu;
const since = /^(?:\s+(?!(?:and|but|or)\s)[\p{L}'-]+){0,4}\s+since\s+(?:the\s+|early\s+|late\s+|mid-)*$/iu;

/** The day of the inspection before, where one is told of as "the first inspection since 2018"; not one of this year. */
export function daySince(
  cue: Span,
  sentence: Sentence,
  {
    plain,
    dates,
    published,
  }: {
    readonly plain: string;
    readonly dates: readonly DateMention[];
    readonly published?: { readonly value: string };
  },
): string | undefined {
  if (!first.test(plain.slice(Math.max(sentence.start, cue.start - 50), cue.start))) return undefined;
  const date = within(dates, { start: cue.end, end: Math.min(sentence.end, cue.end + 90) })[0];
  if (date === undefined || !since.test(plain.slice(cue.end, date.start))) return undefined;
  const [then, now] = [firstDay(date.value), firstDay(published?.value ?? "")];
  return then !== undefined && (now === undefined || then.slice(0, 4) < now.slice(0, 4)) ? date.value : undefined;
}
