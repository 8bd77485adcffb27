import { dayNumber, lastDay } from "../../document/calendar.ts";
import type { GradeMention, OrganisationEntity, Sentence } from "../../document/document.ts";
import { type Span, within } from "../../document/span.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import type { Claim, InSentence } from "./claim.ts";
import type { Cue } from "./cue.ts";
import { isSingle } from "./cue-claims.ts";
import { cueOf, ofProgress } from "./cue-of-grade.ts";
import { apart, type Dating, dated, type Links, occasions } from "./dating.ts";
import { backDated, type Lapse, lapseAt } from "./lapses.ts";
import { strangerAt, takenElsewhere } from "./strangers.ts";

type Given = {
  readonly framing: Framing;
  /** Whose grade it is, where the sentence gives one to each of those it names. */
  readonly owner: OrganisationEntity | undefined;
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
  readonly links: Links;
  readonly usedCues: Set<Cue>;
  readonly reading: InSentence;
  readonly grades: readonly GradeMention[];
  readonly passed: readonly Lapse[];
};

/** What a grade claims: one inspection, or one for each of the dates that it was given on. */
export function gradeClaims(
  grade: GradeMention,
  { framing, owner, sentence, cues, links, usedCues, reading, grades, passed }: Given,
): Claim[] {
  const { plain } = reading.document;
  if (takenElsewhere(reading.document, grade)) return [];
  const own = links.ofGrade.get(grade);
  const cue = own ? undefined : cueOf(grade, { cues, links, plain, grades });
  if (cue) usedCues.add(cue);
  const linked = own?.map((dating) => asNews(dating, framing, reading)) ?? (cue ? (links.ofCue.get(cue) ?? []) : []);
  const datings = linked.length > 0 ? linked : dayOfLine(sentence, framing, reading);
  const stranger = owner ?? strangerAt(reading.document, grade, { sentence, framing });
  const [provider, ...others] = stranger ? [stranger] : reading.providers.allOf(grade, sentence, framing);
  const lapse = lapseAt(passed, grade);
  const before =
    (grade.polarity === "previous" && !isAgain(grade, sentence, plain)) ||
    cue?.time === "earlier" ||
    lapse !== undefined ||
    ofTimes(grade, sentence, plain);
  const claim: Claim = {
    framing,
    ...(provider && { provider }),
    kind: ofProgress(grade)
      ? "monitoring-visit"
      : cue?.kind === "reinspection" || cue?.kind === "review"
        ? cue.kind
        : "inspection",
    time: before ? "earlier" : "now",
    ratings: grade.scopes.map((scope) => ({
      scope: isWhole(scope, provider) ? "overall" : scope,
      grade: grade.grade,
      scale: grade.scales[0] ?? "",
      polarity: before ? "previous" : "affirmed",
      evidence: { start: grade.start, end: grade.end, rule: grade.rule },
    })),
    evidence: { start: sentence.start, end: sentence.end, rule: cue ? "graded-inspection" : "grade-given" },
    founding: true,
    bothTimes:
      datings.length === 0 && onBoth.test(plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 300))),
    stands:
      !before &&
      datings.length === 0 &&
      (grade.rule === "grade-and-judgement" || standing.test(plain.slice(Math.max(0, grade.start - 160), grade.start))),
    thatTime: backThen.test(plain.slice(sentence.start, sentence.start + 40)),
    goesOn:
      datings.length === 0 &&
      !/\b(?:now|new|latest|this time)\b/i.test(
        plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)),
      ),
  };
  const whens = datings.filter(({ role }) => role === "when");
  const sameDay =
    datings.length === 0 && onTheSameDay.test(plain.slice(grade.end, Math.min(sentence.end, grade.end + 90)));
  const whole = cue ? occasions(datings, plain, isSingle(cue, sentence, plain)) : [];
  const together = whole.length === 1 && whole[0] !== whens[0]?.date.value ? whole[0] : undefined;
  const timed = together
    ? [{ ...claim, ...dated(datings), when: together }]
    : whens.length > 1 && apart(whens, plain)
      ? whens.map((dating) => ({ ...claim, ...dated([dating]) }))
      : [{ ...claim, ...dated(datings), ...(sameDay && { sameDay }) }];
  const placed = lapse ? timed.map((told) => backDated(told, lapse)) : timed;
  return [...placed, ...others.flatMap((other) => placed.map((told) => ({ ...told, provider: other })))];
}

/** "Rated 5: Happy Wok, High Street - April 1": the only day on a line of a list of businesses is that of the visit. */
function dayOfLine(sentence: Sentence, { framework }: Framing, { document }: InSentence): readonly Dating[] {
  const kind = document.blocks[sentence.block]?.kind;
  if (framework.inspectedBy === undefined || (kind !== "list-item" && kind !== "table-row")) return [];
  const days = within(document.dates, sentence);
  return days.length === 1 && days[0] ? [{ date: days[0], role: "when" }] : [];
}

/** "At the time", "under a previous head": a sentence that goes on about the inspection told of right before. */
const backThen =
  /^(?:At\s+(?:the|that)\s+(?:time|point|inspection)|Then|Back\s+then|On\s+that\s+occasion|Under\s+(?:an?|the|its|his|her)\s+(?:previous|former|then|old)|That\s+(?:inspection|visit|report|time|year)|In\s+that\s+(?:inspection|report))(?![\p{L}-])/u;

/** "The third time in a row that it had been judged poor": the last of them is what the article is about. */
const isAgain = (grade: Span, sentence: Span, plain: string): boolean =>
  /\b(?:first|second|third|fourth|fifth|sixth|seventh)\s+(?:(?:successive|consecutive)\s+)?time\b[^.;]{0,80}$/iu.test(
    plain.slice(Math.max(sentence.start, grade.start - 150), grade.start),
  );

/** "A surgery that was twice rated inadequate": what had come to pass so often is over. */
const ofTimes = (grade: Span, sentence: Span, plain: string): boolean =>
  /\b(?:once|twice|thrice|(?:three|four|five|several|many)\s+times)\s+(?:been\s+)?(?:rated|judged|graded|deemed|branded|found)\s+(?:as\s+|to\s+be\s+)?['"]?$/iu.test(
    plain.slice(Math.max(sentence.start, grade.start - 60), grade.start),
  );

/** Whether a line is labelled with the provider itself: "The Limes Surgery: Good". */
const isWhole = (scope: string, provider: OrganisationEntity | undefined): boolean =>
  provider !== undefined && scope.replace(/,.*$/u, "") === provider.name.toLowerCase().replace(/^the /, "");

/** "Is rated inadequate", "one of ten councils rated inadequate": a grade that stands and is not given now. */
const standing =
  /\bone\s+of\s+(?:only\s+|just\s+)?(?:\d+|\p{Ll}+)\s[^.;]{0,110}\b(?:rated|judged|graded)\s+(?:as\s+)?['"]?$|\b(?:is|are|currently)\s+(?:(?:currently|still|only|now|overall|already)\s+)*(?:rated|judged|graded|deemed|classed|rating)\s+(?:(?:as|to\s+be|overall)\s+)*['"]?$/iu;
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
