import type { GradeMention } from "../../document/document.ts";
import type { Cue } from "./cue.ts";
import type { Links } from "./dating.ts";

type CueChoice = {
  readonly cues: readonly Cue[];
  readonly links: Links;
  readonly plain: string;
  readonly grades: readonly GradeMention[];
};

/** "It has improved since its last inspection": what a grade that holds now was not given at. */
const since = /\bsince\s+(?:(?:its|their|our|the|an?|your)\s+)?(?:last|previous|prior|earlier)?\s*$/iu;

/** "Reasonable progress": the words of visits that monitor. */
export const ofProgress = ({ scales }: GradeMention): boolean => scales[0]?.endsWith("-progress") ?? false;

/** "Good in the report of 2014, and now outstanding": what holds now was not given then. */
const isNews = /,\s+(?:and\s+)?now\s+['"]?$/iu;

/** "Services still require improvement": what goes on is no grade of an earlier visit that is told of behind it. */
const stillHeld = /\b(?:still|now)\s+['"]?$/iu;

/** The cue that a grade was given at: one without a date says only the time; a visit between inspections grades nothing. */
export function cueOf(grade: GradeMention, { cues, links, plain, grades }: CueChoice): Cue | undefined {
  const open = cues.filter(
    (cue) =>
      cue.time !== "future" &&
      !(grade.polarity === "affirmed" && since.test(plain.slice(Math.max(0, cue.start - 40), cue.start))) &&
      cue.kind !== "focused-visit" &&
      (cue.kind !== "monitoring-visit" || ofProgress(grade)) &&
      !(cue.end <= grade.start && isNews.test(plain.slice(Math.max(0, grade.start - 12), grade.start))) &&
      (cue.time === "earlier" || grade.polarity !== "previous") &&
      (cue.time !== "earlier" ||
        cue.end <= grade.start ||
        !stillHeld.test(plain.slice(grade.start - 12, grade.start))) &&
      (cue.time !== "earlier" ||
        grade.polarity === "previous" ||
        cue.end <= grade.start ||
        !grades.some(({ polarity }) => polarity === "previous")) &&
      (cue.time !== "earlier" ||
        grade.polarity === "previous" ||
        cue.end <= grade.start ||
        (!cues.some((c) => c.time === "now") && !grades.some((g) => g.start >= grade.end && g.end <= cue.start))) &&
      !/[;]|\bwhile\b/.test(
        cue.end <= grade.start ? plain.slice(cue.end, grade.start) : plain.slice(grade.end, cue.start),
      ),
  );
  const distance = (cue: Cue): number => (cue.end <= grade.start ? grade.start - cue.end : cue.start - grade.end);
  const withDate = open.filter((cue) => links.ofCue.has(cue));
  return (withDate.length > 0 ? withDate : open).sort((a, b) => distance(a) - distance(b))[0];
}
