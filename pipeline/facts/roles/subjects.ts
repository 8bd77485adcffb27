import type { Document } from "../../document/document.ts";
import { bySpan, type Span, spanAt } from "../../document/span.ts";
import type { Outer } from "./names.ts";

/** A person where the text speaks of them: a name with what belongs to it, or "she". */
export type Subject = Span & {
  readonly person: string;
  readonly pronoun: boolean;
  /** Whether an age, letters or the like belong to the name, which a comma may follow. */
  readonly apposed: boolean;
};

/** A document and whom its clauses are about. */
type Told = { readonly document: Document; readonly subjects: readonly Subject[] };

/** Every place where a clause may have a person as its subject, sorted by start. */
export function subjectsOf(document: Document, outers: readonly Outer[]): Subject[] {
  const people = new Set(document.people.map(({ id }) => id));
  const pronouns = document.mentions.filter(
    ({ start, end, entity, form }) =>
      form === "pronoun" && people.has(entity) && /^(?:she|he|they)$/i.test(document.plain.slice(start, end)),
  );
  return [
    ...outers.map(({ start, end, name }) => ({
      start,
      end,
      person: name.person,
      pronoun: false,
      apposed: end > name.end,
    })),
    ...pronouns.map(({ start, end, entity }) => ({ start, end, person: entity, pronoun: true, apposed: false })),
  ].sort(bySpan);
}

const HELPERS =
  "(?: (?:has|have|had|is|was|will|would|be|been|being|also|recently|previously|originally|first|then|now|later|earlier|set to|due to|about to|to|currently|only|himself|herself))*";
/** Nothing but helping verbs between a subject and its verb. */
const BESIDE = new RegExp(`^(?:,? who)?${HELPERS}$`);
const BEHIND_AGE = new RegExp(`^,${HELPERS}$`);
/** "X, the new chief executive, joins", "She was born in Brindle and joined". */
const ACROSS = new RegExp(`^(?:, [^.;:"\\n]{1,110},(?: who)?| [^.;:"\\n,]{1,80},? (?:and|before|but))${HELPERS}$`);
const ASIDE = /^,$/;

/** Whose verb stands at an offset; `aside` where the verb is a participle that a comma may set apart. */
export function subjectBefore(
  { document, subjects }: Told,
  { at, aside = false }: { readonly at: number; readonly aside?: boolean },
): Subject | undefined {
  const last = lastBefore(subjects, at);
  const subject = subjects[last];
  if (subject === undefined || at - subject.end > 140) return undefined;
  const { plain, sentences } = document;
  const gap = plain.slice(subject.end, at).trimEnd();
  if (BESIDE.test(gap) || (subject.apposed && BEHIND_AGE.test(gap)) || (aside && ASIDE.test(gap))) return subject;
  const begins = spanAt(sentences, subject.start)?.start ?? subject.start;
  const first = (subjects[last - 1]?.end ?? -1) <= begins;
  return first && ACROSS.test(gap) ? subject : undefined;
}

/** Whose career a clause goes on to tell of: "She is leaving after", "X joins the council after". */
export function subjectAlong({ document, subjects }: Told, at: number): Subject | undefined {
  const subject = subjectBeside(subjects, at);
  if (subject === undefined) return undefined;
  return CAREER.test(document.plain.slice(subject.end, at)) ? subject : undefined;
}
const CAREER =
  /^(?:,? who)? [^.,;:"\n]{0,30}\b(?:leav|retir|step|stand|quit|depart|resign|join|mov|arriv|left|appoint|promot|becom|became)[^.,;:"\n]{0,60}$/;

/** The subject right behind a clause that begins the sentence: "After ten years at Brook House, she". */
export function subjectAfter({ document, subjects }: Told, end: number): Subject | undefined {
  const subject = subjects[lastBefore(subjects, end) + 1];
  if (subject === undefined || subject.start - end > 60) return undefined;
  return /^(?: [^.;:"\n,]{1,50})?, (?:[^.;:"\n,]{1,40} )?$/.test(document.plain.slice(end, subject.start))
    ? subject
    : undefined;
}

/** The last subject that ends at or before an offset. */
export const subjectBeside = (subjects: readonly Subject[], at: number): Subject | undefined =>
  subjects[lastBefore(subjects, at)];

/** The index of the last subject that ends at or before an offset, or -1. */
function lastBefore(subjects: readonly Subject[], at: number): number {
  let low = 0;
  let high = subjects.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((subjects[middle]?.end ?? Number.POSITIVE_INFINITY) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
