import type {
  Attributed,
  Cleaned,
  Dated,
  GradeMention,
  Mentioned,
  Quoted,
  Rated,
  Received,
  Sentenced,
} from "../../document/document.ts";
import { bySpan, within } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Stage } from "../../stage.ts";
import { type Candidate, candidates } from "./candidates.ts";
import { chained } from "./chains.ts";
import { withExtremes } from "./extremes.ts";
import { type Frames, frames } from "./frames.ts";
import { judged } from "./judged.ts";
import { numberCandidates } from "./numbers.ts";
import { withSameGrades } from "./same-grade.ts";
import type { Framing } from "./vocabulary.ts";

type Read = Received & Cleaned & Sentenced & Dated & Quoted & Mentioned & Attributed;

/** Finds the grade words that are used as grades, with scope and polarity. */
export const ratings: Stage<Read, Rated> = (document, lexicon) => {
  const found = frames(document, lexicon);
  if (found.live.length === 0) return { grades: [] };
  const all = [...candidates(document, lexicon), ...numberCandidates(document, found)].sort(bySpan);
  const grades: GradeMention[] = [];
  for (const group of bySentence(all)) grades.push(...read(document, group, { frames: found, lexicon, grades }));
  return { grades: withExtremes(document, withSameGrades(document, grades), lexicon) };
};

function read(
  document: Read,
  group: readonly Candidate[],
  knowledge: { readonly frames: Frames; readonly lexicon: Lexicon; readonly grades: readonly GradeMention[] },
): GradeMention[] {
  const sentence = group[0]?.sentence;
  if (sentence === undefined) return [];
  const framings = ofOneScale(document, group, knowledge.frames);
  return chained(
    group.flatMap((candidate) => judged(document, candidate, { ...knowledge, framings }) ?? []),
    document.plain,
    toldBefore(knowledge.grades, sentence.start),
  );
}

/** How far back a grade for "everything else" looks for what was told before, in code units. */
const reach = 600;

/** The judgements that were graded shortly before. */
function toldBefore(grades: readonly GradeMention[], start: number): ReadonlySet<string> {
  let first = grades.length;
  while (first > 0 && (grades[first - 1]?.start ?? 0) >= start - reach) first--;
  const near = grades.slice(first).filter(({ polarity }) => polarity === "affirmed");
  return new Set(near.flatMap(({ scopes }) => scopes));
}

/** The frameworks of a sentence, that one first which knows all its grades, where the likeliest does not. */
function ofOneScale(document: Read, group: readonly Candidate[], { at, hits }: Frames): readonly Framing[] {
  const sentence = group[0]?.sentence;
  if (sentence === undefined) return [];
  const framings = at(sentence);
  const knows = ({ framework }: Framing, { readings }: Candidate): boolean =>
    readings.some(({ scale }) => framework.scales.includes(scale.id));
  const known = group.filter((candidate) => framings.some((framing) => knows(framing, candidate)));
  const likeliest = framings.find((framing) => known.some((candidate) => knows(framing, candidate)));
  const worded = (candidate: Candidate): boolean => document.plain.slice(candidate.start, candidate.end).includes(" ");
  if (
    likeliest === undefined ||
    !known.some((candidate) => worded(candidate) && !knows(likeliest, candidate)) ||
    new Set(within(hits, sentence).map(({ inspectorate }) => inspectorate)).size > 1
  )
    return framings;
  const first = framings.find((framing) => known.every((candidate) => knows(framing, candidate)));
  return first === undefined ? framings : [first, ...framings.filter((framing) => framing !== first)];
}

function bySentence(all: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const candidate of all) {
    const group = groups.at(-1);
    if (group?.[0]?.sentence === candidate.sentence) group.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}
