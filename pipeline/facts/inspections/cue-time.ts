import { alternation } from "../../document/alternation.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";

/** Whether a cue tells of the inspection that the article is about, of one before it, or of one to come. */
export type CueTime = "now" | "earlier" | "future";

/** "Last week" says nothing of an earlier inspection. */
const timeUnit =
  "(?:week|weekend|month|year|night|term|summer|autumn|winter|spring|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\\b";

const vocabulary = perLexicon(({ visitWords: words }: Lexicon) => {
  const word = (phrases: readonly string[]): string => `(?<![\\p{L}-])${alternation(phrases)}(?![\\p{L}-])`;
  return {
    earlier: new RegExp(`${word(words.earlier)}(?!\\s+${timeUnit})(?:\\s+[\\p{L}-]+){0,3}\\s*$`, "iu"),
    latest: new RegExp(`${word(words.latest)}(?:\\s+[\\p{L}-]+){0,3}\\s*$`, "iu"),
    future: new RegExp(`${word(words.future)}(?:[\\s,]+[\\p{L}'-]+){0,6}[\\s,]*$`, "iu"),
  };
});

/** "Found to be good when inspectors came" has nothing to come. */
const foundToBe = /\b(found|judged|deemed|considered|shown|said|thought|understood)\s+to\s+be\b/giu;

/** "The progress made since their last visit": the one before. */
const since = /\bsince\s+(?:its|their|the|our|his|her|an?)\s+(?:last|most\s+recent)(?:\s+\p{L}+)?\s*$/iu;

/** The time of a cue by the words before it and its own. */
export function timeOf(before: string, own: string, lexicon: Lexicon): CueTime {
  const words = vocabulary(lexicon);
  const clause = before
    .slice(
      Math.max(
        before.lastIndexOf(";"),
        before.lastIndexOf("."),
        before.lastIndexOf(", but"),
        before.lastIndexOf(" that "),
      ) + 1,
    )
    .replace(foundToBe, "$1");
  if (since.test(clause) || (!words.latest.test(clause) && words.earlier.test(clause))) return "earlier";
  if (words.future.test(clause) || /\b(?:will|would|are to|is to)\b/i.test(own)) return "future";
  return "now";
}
