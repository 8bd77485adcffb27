import { firstDay, lastDay } from "../../document/calendar.ts";
import type { GradeMention, OrganisationEntity, Sentence } from "../../document/document.ts";
import { spanAt, within } from "../../document/span.ts";
import type { Claim, InSentence, Reading } from "./claim.ts";
import type { Cue } from "./cue.ts";
import { cueClaims } from "./cue-claims.ts";
import { readCues } from "./cues.ts";
import { linkDates } from "./dating.ts";
import { gradeClaims } from "./grade-claims.ts";
import { headedItems, ofItem } from "./headed-items.ts";
import { backDated, isLong, lapseAt, lapses } from "./lapses.ts";
import { respective } from "./respectively.ts";
import { ofService } from "./services.ts";
import { strangerAt } from "./strangers.ts";

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
  const published = document.published?.basis === "stated" ? document.published.value : undefined;
  const isPast = ({ when }: Claim): boolean =>
    when === undefined || published === undefined || !isAfter(when, published);
  const told = document.sentences.filter(
    (sentence) => factual.has(document.blocks[sentence.block]?.kind ?? "") && !isCorrection(document, sentence),
  );
  const items = headedItems(document, told, { grades: bySentence, beginsWith: subjectIn(reading) });
  const inLists = new Set(items.map(({ sentence }) => sentence));
  const headings = new Set(items.map(({ heading }) => heading));
  return told
    .flatMap((sentence, order) => {
      if (inLists.has(sentence)) return [];
      const own = sentenceClaims(sentence, bySentence.get(sentence) ?? [], { ...reading, order, cues });
      const below = headings.has(sentence) ? items.filter(({ heading }) => heading === sentence) : [];
      const given = own.find(({ ratings }) => ratings.length > 0);
      return below.length === 0 || given === undefined ? own : below.map((item) => ofItem(given, item, document));
    })
    .filter(isPast)
    .map((claim) => ofService(claim, reading.providers.main))
    .map((claim) => (isListed(document, claim) ? { ...claim, listed: true } : claim))
    .reduce<Claim[]>(withDaysBefore, []);
}

/** The provider of a grade's framework that a sentence begins with, behind a bullet or a number. */
const subjectIn =
  ({ document, frames, providers }: Reading) =>
  (sentence: Sentence, grade: GradeMention): OrganisationEntity | undefined => {
    const framing = frames.at(sentence).find(({ framework }) => framework.scales.includes(grade.scales[0] ?? ""));
    const first = framing && providers.named(sentence, framing)[0];
    return first && !/[\p{L}]/u.test(document.plain.slice(sentence.start, first.start).replace(/^\W*The\s/u, ""))
      ? first.organisation
      : undefined;
  };

const isListed = ({ blocks }: Reading["document"], { evidence }: Claim): boolean => {
  const kind = spanAt(blocks, evidence.start)?.kind;
  return kind === "list-item" || kind === "table-row";
};

/** "An earlier version said that": what an article takes back. */
const isCorrection = ({ plain }: Reading["document"], { start, end }: Sentence): boolean =>
  /\b(?:earlier|previous|original)\s+version\b[^.]{0,60}\b(?:said|stated|claimed|reported|described|gave)\b/iu.test(
    plain.slice(start, Math.min(end, start + 200)),
  );

/** "As excellent, good, adequate or poor": what grades there are, and nobody's. */
const tellsScale = (grades: readonly GradeMention[], plain: string): boolean =>
  grades.some(({ end, grade, scales }, i) => {
    const next = grades[i + 1];
    return (
      next !== undefined &&
      next.grade !== grade &&
      next.scales[0] === scales[0] &&
      /^['"]?,\s+['"]?$/.test(plain.slice(end, next.start))
    );
  });

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
  if (tellsScale(grades, document.plain)) return [];
  const published = document.published?.value;
  const passed = lapses(sentence, { plain: document.plain, dates, published, lexicon });
  const links = linkDates(sentence, { dates, cues, grades, lapses: passed, document, lexicon });
  const found: Claim[] = [];
  const usedCues = new Set<Cue>();
  const inTurn = respective(sentence, grades, { framings, reading });
  for (const [i, grade] of grades.entries()) {
    const framing = framings.find(({ framework }) => framework.scales.includes(grade.scales[0] ?? ""));
    const owner = inTurn[i];
    if (framing === undefined) continue;
    found.push(...gradeClaims(grade, { framing, owner, sentence, cues, links, usedCues, reading, grades, passed }));
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
