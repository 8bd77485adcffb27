import { dayNumber, firstDay, lastDay } from "../../document/calendar.ts";
import type { GradeMention, Sentence } from "../../document/document.ts";
import { spanAt, within } from "../../document/span.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import type { Claim, InSentence, Reading } from "./claim.ts";
import { cueClaims } from "./cue-claims.ts";
import { cueOf } from "./cue-of-grade.ts";
import { type Cue, readCues } from "./cues.ts";
import { apart, type Dating, dated, type Links, linkDates } from "./dating.ts";
import { isLong, type Lapse, lapseAt, lapses } from "./lapses.ts";
import { strangerAt, takenElsewhere } from "./strangers.ts";

const factual = new Set(["title", "heading", "paragraph", "list-item", "table-row", "caption"]);

/** Every claim of a document, in the order of its sentences. */
export function claims(reading: Reading): Claim[] {
  const { document } = reading;
  const bySentence = new Map<Sentence, GradeMention[]>();
  for (const grade of document.grades) {
    const sentence = spanAt(document.sentences, grade.start);
    if (sentence === undefined || (grade.polarity !== "affirmed" && grade.polarity !== "previous")) continue;
    const grades = bySentence.get(sentence);
    if (grades) grades.push(grade);
    else bySentence.set(sentence, [grade]);
  }
  const cues = readCues(document, reading.frames.hits, reading.lexicon);
  const published = document.published?.value;
  const isPast = ({ when }: Claim): boolean =>
    when === undefined || published === undefined || !isAfter(when, published);
  return document.sentences
    .filter((sentence) => factual.has(document.blocks[sentence.block]?.kind ?? ""))
    .flatMap((sentence, order) => sentenceClaims(sentence, bySentence.get(sentence) ?? [], { ...reading, order, cues }))
    .filter(isPast)
    .reduce<Claim[]>(withDaysBefore, []);
}

/** Adds a claim, one of "the same day" or of "both occasions" with the days told of before. */
function withDaysBefore(told: Claim[], claim: Claim): Claim[] {
  if (claim.bothTimes) {
    const own = told.filter(({ when, provider }) => when !== undefined && provider?.id === claim.provider?.id);
    const two = [...new Set(own.flatMap(({ when }) => when ?? []).reverse())].slice(0, 2).reverse();
    told.push(...(two.length === 2 ? two.map((when) => ({ ...claim, when })) : [claim]));
    return told;
  }
  const when = claim.sameDay ? told.findLast((other) => other.when !== undefined)?.when : undefined;
  told.push(when === undefined ? claim : { ...claim, when });
  return told;
}

/** Whether a date can only lie after another. */
function isAfter(a: string, b: string): boolean {
  const first = firstDay(a);
  const last = lastDay(b);
  return first !== undefined && last !== undefined && first > last;
}

function sentenceClaims(sentence: Sentence, grades: readonly GradeMention[], reading: InSentence): Claim[] {
  const { document, lexicon, frames } = reading;
  const cues = reading.cues.get(sentence) ?? [];
  if (grades.length === 0 && cues.length === 0) return [];
  const dates = within(document.dates, sentence);
  const framings = frames.at(sentence);
  const published = document.published?.value;
  const passed = lapses(sentence, { plain: document.plain, dates, published, lexicon });
  const links = linkDates(sentence, { dates, cues, grades, lapses: passed, document, lexicon });
  const found: Claim[] = [];
  const usedCues = new Set<Cue>();
  for (const grade of grades) {
    const framing = framings.find(({ framework }) => framework.scales.includes(grade.scales[0] ?? ""));
    if (framing === undefined) continue;
    found.push(...gradeClaims(grade, { framing, sentence, cues, links, usedCues, reading, grades, passed }));
  }
  const strangers = grades.some(
    (grade) => framings[0] && strangerAt(document, grade, { sentence, framing: framings[0] }),
  );
  for (const cue of strangers ? [] : cues) {
    if (usedCues.has(cue) || cue.time === "future") continue;
    const lapse = lapseAt(passed, cue);
    const long = lapse !== undefined && isLong(lapse, published);
    const told = cueClaims(cue, { framings, sentence, links, reading, graded: grades.length > 0 });
    found.push(...(long ? told.map((claim) => backDated(claim, lapse)) : told));
  }
  return found;
}

/** A claim without a day of its own that is told of as so much time before the rest of its sentence. */
const backDated = (claim: Claim, { value, give }: Lapse): Claim => ({
  ...claim,
  time: "earlier",
  ...(claim.when === undefined && { when: value, give }),
});

type Given = {
  readonly framing: Framing;
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
  readonly links: Links;
  readonly usedCues: Set<Cue>;
  readonly reading: InSentence;
  readonly grades: readonly GradeMention[];
  readonly passed: readonly Lapse[];
};

/** What a grade claims: one inspection, or one for each of the dates that it was given on. */
function gradeClaims(
  grade: GradeMention,
  { framing, sentence, cues, links, usedCues, reading, grades, passed }: Given,
): Claim[] {
  const { plain } = reading.document;
  if (takenElsewhere(reading.document, grade)) return [];
  const own = links.ofGrade.get(grade);
  const cue = own ? undefined : cueOf(grade, { cues, links, plain, grades });
  if (cue) usedCues.add(cue);
  const datings = own?.map((dating) => asNews(dating, framing, reading)) ?? (cue ? (links.ofCue.get(cue) ?? []) : []);
  const stranger = strangerAt(reading.document, grade, { sentence, framing });
  const [provider, ...others] = stranger ? [stranger] : reading.providers.allOf(grade, sentence, framing);
  const lapse = lapseAt(passed, grade);
  const before = grade.polarity === "previous" || cue?.time === "earlier" || lapse !== undefined;
  const claim: Claim = {
    framing,
    ...(provider && { provider }),
    kind: cue?.kind === "reinspection" || cue?.kind === "review" ? cue.kind : "inspection",
    time: before ? "earlier" : "now",
    ratings: grade.scopes.map((scope) => ({
      scope: scope === provider?.name.toLowerCase() ? "overall" : scope,
      grade: grade.grade,
      scale: grade.scales[0] ?? "",
      polarity: before ? "previous" : "affirmed",
      evidence: { start: grade.start, end: grade.end, rule: grade.rule },
    })),
    evidence: { start: sentence.start, end: sentence.end, rule: cue ? "graded-inspection" : "grade-given" },
    founding: true,
    bothTimes:
      datings.length === 0 && onBoth.test(plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 300))),
    thatTime: /^(?:At\s+(?:the|that)\s+(?:time|point|inspection)|Then)\b/.test(
      plain.slice(sentence.start, sentence.start + 30),
    ),
    goesOn:
      datings.length === 0 &&
      !/\b(?:now|new|latest|this time)\b/i.test(
        plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)),
      ),
  };
  const whens = datings.filter(({ role }) => role === "when");
  const sameDay =
    datings.length === 0 && onTheSameDay.test(plain.slice(grade.end, Math.min(sentence.end, grade.end + 90)));
  const timed =
    whens.length > 1 && apart(whens, plain)
      ? whens.map((dating) => ({ ...claim, ...dated([dating]) }))
      : [{ ...claim, ...dated(datings), ...(sameDay && { sameDay }) }];
  const placed = lapse ? timed.map((told) => backDated(told, lapse)) : timed;
  return [...placed, ...others.flatMap((other) => placed.map((told) => ({ ...told, provider: other })))];
}

const onBoth =
  /\b(?:on\s+(?:both|each)\s+occasions?|both\s+times|each\s+time|after\s+both\s+(?:inspections|visits))\b/iu;
const onTheSameDay = /^['"]?[^.;]{0,60}\bon the same (?:day|date)\b/i;

/** A grade dated within days of the article is dated by its news, not by the visit; councils date the visits. */
function asNews(dating: Dating, { framework }: Framing, { document }: InSentence): Dating {
  const published = lastDay(document.published?.value ?? "");
  const last = lastDay(dating.date.value);
  if (framework.inspectedBy !== undefined || published === undefined || last === undefined) return dating;
  return dayNumber(published) - dayNumber(last) < 8 ? { ...dating, role: "reported" } : dating;
}
