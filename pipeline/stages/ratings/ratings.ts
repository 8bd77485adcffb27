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
import { bySpan } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Stage } from "../../stage.ts";
import { type Candidate, candidates } from "./candidates.ts";
import { chained } from "./chains.ts";
import { type Frames, frames } from "./frames.ts";
import { judged } from "./judged.ts";
import { numberCandidates } from "./numbers.ts";
import { withSameGrades } from "./same-grade.ts";

type Read = Received & Cleaned & Sentenced & Dated & Quoted & Mentioned & Attributed;

/** Finds the grade words that are used as grades, with scope and polarity. */
export const ratings: Stage<Read, Rated> = (document, lexicon) => {
  const found = frames(document, lexicon);
  if (found.live.length === 0) return { grades: [] };
  const all = [...candidates(document, lexicon), ...numberCandidates(document, found)].sort(bySpan);
  const grades = bySentence(all).flatMap((group) => read(document, group, { frames: found, lexicon }));
  return { grades: withSameGrades(document, grades) };
};

function read(
  document: Read,
  group: readonly Candidate[],
  knowledge: { readonly frames: Frames; readonly lexicon: Lexicon },
): GradeMention[] {
  const sentence = group[0]?.sentence;
  if (sentence === undefined) return [];
  const framings = knowledge.frames.at(sentence);
  return chained(
    group.flatMap((candidate) => judged(document, candidate, { ...knowledge, framings }) ?? []),
    document.plain,
  );
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
