import type { DateMention, Document, GradeMention, OrganisationEntity, Sentence } from "../../document/document.ts";
import { type Span, spanAt, within } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Frames } from "../../stages/ratings/frames.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import type { Evidence, InspectionKind, RatingFact } from "../record.ts";
import { type Cue, cuesIn, roleOf, unbroken } from "./cues.ts";
import type { Providers } from "./providers.ts";

/** What one sentence says of one inspection. */
export type Claim = {
  readonly framing: Framing;
  readonly provider?: OrganisationEntity;
  readonly kind: InspectionKind;
  readonly when?: string;
  readonly reported?: string;
  readonly time: "now" | "earlier";
  readonly ratings: readonly RatingFact[];
  readonly evidence: Evidence;
  /** Whether the claim by itself is enough to speak of an inspection. */
  readonly founding: boolean;
};

/** What claims are read with. */
export type Reading = {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly frames: Frames;
  readonly providers: Providers;
};

const factual = new Set(["title", "heading", "paragraph", "list-item", "table-row", "caption"]);

/** Every claim of a document, in the order of its sentences. */
export function claims(reading: Reading): Claim[] {
  const { document } = reading;
  const bySentence = new Map<Sentence, GradeMention[]>();
  for (const grade of document.grades) {
    const sentence = spanAt(document.sentences, grade.start);
    if (sentence && (grade.polarity === "affirmed" || grade.polarity === "previous"))
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), grade]);
  }
  return document.sentences
    .filter((sentence) => factual.has(document.blocks[sentence.block]?.kind ?? ""))
    .flatMap((sentence, order) => sentenceClaims(sentence, bySentence.get(sentence) ?? [], { ...reading, order }));
}

type InSentence = Reading & { readonly order: number };
type Dating = { readonly date: DateMention; readonly role: "when" | "reported" };

function sentenceClaims(sentence: Sentence, grades: readonly GradeMention[], reading: InSentence): Claim[] {
  const { document, lexicon, frames } = reading;
  const cues = cuesIn(document, sentence, lexicon);
  if (grades.length === 0 && cues.length === 0) return [];
  const dates = within(document.dates, sentence);
  const framings = frames.at(sentence);
  const links = linkDates(sentence, { dates, cues, grades, reading });
  const found: Claim[] = [];
  const usedCues = new Set<Cue>();
  for (const grade of grades) {
    const framing = framings.find(({ framework }) => framework.scales.includes(grade.scales[0] ?? ""));
    if (framing === undefined) continue;
    found.push(gradeClaim(grade, { framing, sentence, cues, links, usedCues, reading }));
  }
  for (const cue of cues) {
    if (usedCues.has(cue) || cue.time === "future") continue;
    const claim = cueClaim(cue, { framings, sentence, links, reading, graded: grades.length > 0 });
    if (claim) found.push(claim);
  }
  return found;
}

type Links = {
  readonly ofGrade: ReadonlyMap<GradeMention, Dating>;
  readonly ofCue: ReadonlyMap<Cue, readonly Dating[]>;
};

/** Gives each date of a sentence to the cue or the grade that it dates: the nearest before it, or else the next after it. */
function linkDates(
  sentence: Sentence,
  {
    dates,
    cues,
    grades,
    reading,
  }: {
    readonly dates: readonly DateMention[];
    readonly cues: readonly Cue[];
    readonly grades: readonly GradeMention[];
    readonly reading: InSentence;
  },
): Links {
  const { document, lexicon } = reading;
  const between = (a: Span, b: Span): string => document.plain.slice(a.end, b.start);
  const ofGrade = new Map<GradeMention, Dating>();
  const ofCue = new Map<Cue, Dating[]>();
  for (const date of dates) {
    const dating = { date, role: roleOf(document, date, sentence, lexicon) };
    const targets = [
      ...cues.map((cue) => ({ span: cue as Span, cue, grade: undefined })),
      ...grades.map((grade) => ({ span: grade as Span, cue: undefined, grade })),
    ];
    const before = targets
      .filter(({ span }) => span.end <= date.start && unbroken(between(span, date), lexicon))
      .sort((a, b) => b.span.end - a.span.end)[0];
    const after = targets
      .filter(({ span }) => span.start >= date.end && unbroken(between(date, span), lexicon))
      .sort((a, b) => a.span.start - b.span.start)[0];
    const target = before ?? after;
    if (target?.cue) ofCue.set(target.cue, [...(ofCue.get(target.cue) ?? []), dating]);
    else if (target?.grade && !ofGrade.has(target.grade)) ofGrade.set(target.grade, dating);
  }
  return { ofGrade, ofCue };
}

function gradeClaim(
  grade: GradeMention,
  {
    framing,
    sentence,
    cues,
    links,
    usedCues,
    reading,
  }: {
    readonly framing: Framing;
    readonly sentence: Sentence;
    readonly cues: readonly Cue[];
    readonly links: Links;
    readonly usedCues: Set<Cue>;
    readonly reading: InSentence;
  },
): Claim {
  const own = links.ofGrade.get(grade);
  const cue = own ? undefined : cueOf(grade, { cues, links, plain: reading.document.plain });
  if (cue) usedCues.add(cue);
  const datings = own ? [own] : cue ? (links.ofCue.get(cue) ?? []) : [];
  const provider = reading.providers.of(grade, sentence, framing);
  return {
    framing,
    ...(provider && { provider }),
    kind: "inspection",
    ...dated(datings),
    time: grade.polarity === "previous" || cue?.time === "earlier" ? "earlier" : "now",
    ratings: grade.scopes.map((scope) => ({
      scope,
      grade: grade.grade,
      scale: grade.scales[0] ?? "",
      polarity: grade.polarity === "previous" ? "previous" : "affirmed",
      evidence: { start: grade.start, end: grade.end, rule: grade.rule },
    })),
    evidence: { start: sentence.start, end: sentence.end, rule: cue ? "graded-inspection" : "grade-given" },
    founding: true,
  };
}

/** The cue that a grade was given at: one without a date says only the time; a visit between inspections grades nothing. */
function cueOf(
  grade: GradeMention,
  { cues, links, plain }: { readonly cues: readonly Cue[]; readonly links: Links; readonly plain: string },
): Cue | undefined {
  const open = cues.filter(
    (cue) =>
      cue.time !== "future" &&
      cue.kind !== "focused-visit" &&
      cue.kind !== "monitoring-visit" &&
      (cue.time === "earlier") === (grade.polarity === "previous") &&
      !/[;]|\bwhile\b/.test(
        cue.end <= grade.start ? plain.slice(cue.end, grade.start) : plain.slice(grade.end, cue.start),
      ),
  );
  const distance = (cue: Cue): number => (cue.end <= grade.start ? grade.start - cue.end : cue.start - grade.end);
  const withDate = open.filter((cue) => links.ofCue.has(cue));
  return (withDate.length > 0 ? withDate : open).sort((a, b) => distance(a) - distance(b))[0];
}

function dated(datings: readonly Dating[]): { when?: string; reported?: string } {
  const when = datings.find(({ role }) => role === "when")?.date.value;
  const reported = datings.find(({ role }) => role === "reported")?.date.value;
  return { ...(when !== undefined && { when }), ...(reported !== undefined && { reported }) };
}

function cueClaim(
  cue: Cue,
  {
    framings,
    sentence,
    links,
    reading,
    graded,
  }: {
    readonly framings: readonly Framing[];
    readonly sentence: Sentence;
    readonly links: Links;
    readonly reading: InSentence;
    readonly graded: boolean;
  },
): Claim | undefined {
  const framing = framings[0];
  if (framing === undefined) return undefined;
  const provider = reading.providers.of(cue, sentence, framing);
  const dating = dated(links.ofCue.get(cue) ?? []);
  const special = cue.kind !== "inspection";
  const named = within(reading.frames.hits, sentence).some((hit) => hit.inspectorate === framing.inspectorate);
  const founding = dating.when !== undefined || (reading.order < 4 && named && !graded);
  if (!founding && dating.reported === undefined && !special) return undefined;
  return {
    framing,
    ...(provider && { provider }),
    kind: cue.kind,
    ...dating,
    time: cue.time === "earlier" ? "earlier" : "now",
    ratings: [],
    evidence: {
      start: sentence.start,
      end: sentence.end,
      rule: cue.onSite ? "inspectors-on-site" : "inspection-named",
    },
    founding,
  };
}
