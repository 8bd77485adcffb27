import { type Span, within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { Entrant } from "./entrant.ts";
import { type AwardName, nameOf } from "./naming.ts";
import type { Cue, Scene } from "./scene.ts";

/** An award read from the text, before repetitions are merged. */
export type AwardReading = AwardName & {
  readonly outcome: AwardOutcome;
  readonly recipient: Entrant | undefined;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Whether it was in another year than that of the article, which the text does not name. */
  readonly undated?: true;
};

/** The award that is told, with the words that tell it as its evidence. */
export function readingOf(scene: Scene, { cue, target, recipient, sentence, when }: Told): AwardReading {
  const { name, category, body, year: named, elsewhere } = nameOf(scene, target, sentence);
  const year = target.end <= cue.start ? (when ?? named ?? elsewhere) : (named ?? when ?? elsewhere);
  const start = Math.min(
    cue.start,
    target.start >= sentence.start ? target.start : cue.start,
    recipient.start >= sentence.start ? recipient.start : cue.start,
  );
  const end = Math.max(
    cue.end,
    target.end <= sentence.end ? target.end : cue.end,
    recipient.end <= sentence.end ? recipient.end : cue.end,
  );
  return {
    name,
    ...(category !== undefined && { category }),
    ...(body !== undefined && { body }),
    ...(year !== undefined && { year }),
    outcome: cue.outcome,
    recipient,
    start,
    end,
    rule: cue.goesTo ? "award-went-to" : "award-by-its-cue",
  };
}

/** What a sentence tells: an outcome, of which award, for whom, and the year beside it. */
type Told = {
  readonly cue: Cue;
  readonly target: AwardPhrase;
  readonly recipient: Entrant;
  readonly sentence: Span;
  readonly when?: string;
  /** Which of two outcomes it is that two years are told of, in their order. */
  readonly nth?: 0 | 1 | undefined;
};

/** One reading, or one for each year beside the cue ("runner-up in both 2022 and 2023"). */
export function readings(scene: Scene, told: Told): AwardReading[] {
  const all = yearsBeside(scene, told.cue, told.target, told.sentence);
  const years = told.nth !== undefined && all.length === 2 ? all.slice(told.nth, told.nth + 1) : all;
  return years.length === 0 ? [readingOf(scene, told)] : years.map((when) => readingOf(scene, { ...told, when }));
}

/** The year of a date that is told with the award: "at the awards last November", "runner-up in 2022". */
function yearsBeside(scene: Scene, cue: Cue, target: AwardPhrase, sentence: Span): string[] {
  const schemes = within(scene.phrases, sentence).filter((p) => p.kind === "scheme");
  const own = target.end <= cue.start ? yearsAfter(scene, [cue.end], { start: cue.end, end: sentence.end }) : [];
  const ends = [cue, target, ...schemes].map((span) => span.end);
  return own.length > 0 ? own : yearsAfter(scene, ends, sentence);
}

/** The years of the dates that are tied to the end of one of the words that tell of the award. */
function yearsAfter({ document }: Scene, ends: readonly number[], sentence: Span): string[] {
  const years: string[] = [];
  let after = -1;
  for (const date of within(document.dates, sentence)) {
    const value = /^\d{4}/.exec(date.value)?.[0];
    if (value === undefined) continue;
    const more = after >= 0 && / and $|^, $/.test(document.plain.slice(after, date.start));
    const tied = ends.some((end) => end <= date.start && isTied(document.plain.slice(end, date.start)));
    if (years.length === 0 ? tied || date.start - sentence.start < 6 : more) {
      if (!years.includes(value)) years.push(value);
      after = date.end;
    }
  }
  return years;
}

/** What may stand between an award, or what became of it, and its date. */
const TIED = /^(?: ?["')])?(?: (?!who|which|since|until|by|from)[^\s,;.]+){0,6} ?$/;

/** "an MBE for services to rowing in 2011". */
const FOR_SERVICES = /^ for (?:\p{Ll}+ ){0,2}services? to(?: [\p{L}-]+){1,10} $/u;

const isTied = (between: string): boolean => TIED.test(between) || FOR_SERVICES.test(between);
