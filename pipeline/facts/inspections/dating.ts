import { bounds, dayNumber, precision } from "../../document/calendar.ts";
import type { DateMention, Document, GradeMention, Sentence } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Cue } from "./cue.ts";
import { bounded, opensName, roleOf, unbroken } from "./date-role.ts";
import { type Lapse, lapseAt } from "./lapses.ts";
import { stretched } from "./stretches.ts";

/** A date and what it says of an inspection. */
export type Dating = { readonly date: DateMention; readonly role: "when" | "reported" };

/** Which dates of a sentence belong to which of its grades and cues. */
export type Links = {
  readonly ofGrade: ReadonlyMap<GradeMention, readonly Dating[]>;
  readonly ofCue: ReadonlyMap<Cue, readonly Dating[]>;
};
type Target = { readonly span: Span; readonly cue?: Cue; readonly grade?: GradeMention };
type Linking = {
  readonly dates: readonly DateMention[];
  readonly cues: readonly Cue[];
  readonly grades: readonly GradeMention[];
  readonly lapses: readonly Lapse[];
  readonly document: Document;
  readonly lexicon: Lexicon;
};

/** Gives each date of a sentence to the cue or the grade that it dates: the nearest before it, or else the next after it. */
export function linkDates(sentence: Sentence, { dates, cues, grades, lapses, document, lexicon }: Linking): Links {
  const ofGrade = new Map<GradeMention, Dating[]>();
  const ofCue = new Map<Cue, Dating[]>();
  const targets: Target[] = [
    ...cues.map((cue) => ({ span: cue, cue })),
    ...grades.map((grade) => ({ span: grade, grade })),
  ];
  for (const date of dates) {
    const whenGraded = grades.find(
      (grade) =>
        grade.start >= date.end && /^,?\s+when\s[^.;]{0,120}$/iu.test(document.plain.slice(date.end, grade.start)),
    );
    if ((bounded(document, date, sentence) && !whenGraded) || opensName(document, date)) continue;
    const dating = {
      date: { ...date, value: stretched(date, document.plain, lexicon) },
      role: roleOf(document, date, sentence, lexicon),
    };
    const target: Target | undefined = whenGraded
      ? { span: whenGraded, grade: whenGraded }
      : targetOf(date, {
          targets: targets.filter(({ span }) => lapseAt(lapses, span) === lapseAt(lapses, date)),
          sentence,
          document,
          lexicon,
        });
    if (target?.cue) ofCue.set(target.cue, [...(ofCue.get(target.cue) ?? []), dating]);
    else if (target?.grade) ofGrade.set(target.grade, [...(ofGrade.get(target.grade) ?? []), dating]);
  }
  for (let i = grades.length - 1; i > 0; i--) shareBackwards(grades, i, { ofGrade, plain: document.plain });
  grades.forEach((_, i) => {
    shareForwards(grades, i, { ofGrade, dates, plain: document.plain });
  });
  return { ofGrade, ofCue };
}

function targetOf(
  date: DateMention,
  {
    targets,
    sentence,
    document,
    lexicon,
  }: {
    readonly targets: readonly Target[];
    readonly sentence: Sentence;
    readonly document: Document;
    readonly lexicon: Lexicon;
  },
): Target | undefined {
  const { plain } = document;
  const opens =
    opening.test(plain.slice(Math.max(sentence.start, date.start - 40), date.start)) || date.start === sentence.start;
  const next = targets
    .filter(({ span }) => span.start >= date.end && unbroken(plain.slice(date.end, span.start), lexicon))
    .sort((a, b) => a.span.start - b.span.start)[0];
  const colon = targets.find(({ span }) => span.start >= date.end);
  if (colon && /^\s*:\s*$/.test(plain.slice(date.end, colon.span.start))) return colon;
  const owned = next?.cue && !/^(?:after|following|during)\b/i.test(plain.slice(next.span.start, next.span.end));
  if (
    next?.cue &&
    owned &&
    /^(?:\s+and\s+\p{Lu}\p{L}+\s+\d{4})?(?:'s)?\s+(?:(?!(?:and|after|following|before|since|until)\b)\p{L}+\s+){0,2}$/u.test(
      plain.slice(date.end, next.span.start),
    )
  )
    return next;
  if (/\brated\s+on\s*$/i.test(plain.slice(Math.max(sentence.start, date.start - 12), date.start)))
    return targets.findLast(({ span, grade }) => grade !== undefined && span.end <= date.start);
  const last = targets
    .filter(({ span, cue }) => {
      const between = plain.slice(span.end, date.start);
      return span.end <= date.start && unbroken(between, lexicon) && !(cue?.report && saying.test(between));
    })
    .sort((a, b) => b.span.end - a.span.end)[0];
  return last ?? (opens ? next : undefined);
}

/** "The report said that in 2019": what a report tells of did not come out then. */
const saying =
  /\b(?:said|says|saying|found|finds|states?|stated|shows?|showed|notes?|noted|warn(?:s|ed)|reveal(?:s|ed)|conclud(?:es|ed)|highlight(?:s|ed)|that)\b/iu;

const opening =
  /(?:^|[.,;:(-]\s*|\band\s+|\bbut\s+|\bthat\s+)(?:(?:back|earlier|later|then|again|but|and|only|just)\s+)*(?:in|on|at|during|between|over|from|since|of)?(?:\s+(?:the|early|late|mid))*\s*$/iu;

/** "G1 and V2 grades were awarded in 2019": a date after the second grade holds for the first as well. */
function shareBackwards(
  grades: readonly GradeMention[],
  i: number,
  { ofGrade, plain }: { readonly ofGrade: Map<GradeMention, Dating[]>; readonly plain: string },
): void {
  const grade = grades[i];
  const before = grades[i - 1];
  const datings = grade && ofGrade.get(grade);
  if (!grade || !before || !datings || ofGrade.has(before) || before.polarity !== grade.polarity) return;
  if (
    /^['"]?(?:\s+(?:and|for\s+[^.;,]{1,80}(?:,|\sand))|\s*\/|,)\s*[^.;]{0,80}$/iu.test(
      plain.slice(before.end, grade.start),
    ) &&
    !/\bup\b|\bdown\b|\bnow\b/.test(plain.slice(before.end, grade.start))
  )
    ofGrade.set(before, datings);
}

/** "In 2021 it was inadequate for safety, and inadequate was its overall mark too": the day of a grade holds for one joined to it. */
function shareForwards(
  grades: readonly GradeMention[],
  i: number,
  {
    ofGrade,
    dates,
    plain,
  }: {
    readonly ofGrade: Map<GradeMention, Dating[]>;
    readonly dates: readonly DateMention[];
    readonly plain: string;
  },
): void {
  const [before, grade] = [grades[i - 1], grades[i]];
  const datings = before && ofGrade.get(before);
  if (!before || !grade || !datings || ofGrade.has(grade) || before.grade !== grade.grade) return;
  const between = plain.slice(before.end, grade.start);
  const dated = dates.some(({ start }) => start >= before.end);
  if (!dated && joining.test(between)) ofGrade.set(grade, datings);
}

const joining = /^[^.;:]{0,100}\band\s+(?!(?:is|now|this|again|remains)\b)[^.;:,]{0,40}$/iu;

/** The dates of one target, those of months next to one another as one: "in December 2024 and January 2025"; also those of a `single` inspection that are further apart. */
export function occasions(datings: readonly Dating[], plain: string, single = false): readonly string[] {
  const whens = datings.filter(({ role }) => role === "when").map(({ date }) => date);
  const [first, second] = whens;
  if (first === undefined || second === undefined) return whens.map(({ value }) => value);
  if (!/^(?:,?\s+and|,)\s+(?:again\s+)?(?:(?:in|on)\s+)?$/u.test(plain.slice(first.end, second.start)))
    return [first.value];
  const [a, b] = [bounds(first.value), bounds(second.value)];
  const together =
    a !== undefined &&
    b !== undefined &&
    first.value.length === 7 &&
    second.value.length === 7 &&
    (dayNumber(b[0]) - dayNumber(a[1]) === 1 || (single && b[0] > a[1] && dayNumber(b[0]) - dayNumber(a[1]) < 100));
  return together && whens.length === 2 ? [`${first.value}/${second.value}`] : whens.map(({ value }) => value);
}

/** Whether dates stand for several occasions: "in 2014 and in 2019". */
export function apart(datings: readonly Dating[], plain: string): boolean {
  const [first, second] = datings;
  return first !== undefined && second !== undefined && /\band\b/.test(plain.slice(first.date.end, second.date.start));
}

/** When an inspection was and when its report came out, by the first date of each kind. */
export function dated(datings: readonly Dating[]): { when?: string; reported?: string; give?: number } {
  const days = datings.filter(({ role }) => role === "when").map(({ date }) => date);
  const day = days.find((other) => refines(other, days[0])) ?? days[0];
  const when = day?.value;
  const reported = datings.find(({ role }) => role === "reported")?.date.value;
  return {
    ...(when !== undefined && { when }),
    ...(day && isRounded(day) && { give: ROUNDED_BY }),
    ...(reported !== undefined && { reported }),
  };
}

/** "Three years ago, after an inspection in May 2020": a day within the time that was told first. */
function refines({ value }: DateMention, first: DateMention | undefined): boolean {
  const [own, wide] = [bounds(value), bounds(first?.value ?? "")];
  return own !== undefined && wide !== undefined && value !== first?.value && wide[0] <= own[0] && own[1] <= wide[1];
}

/** "Two years ago" may be any time from a year and a half to two and a half years ago: days either side of its year. */
const ROUNDED_BY = 180;
const isRounded = ({ rule, value }: DateMention): boolean => rule === "distance" && precision(value) === "year";
