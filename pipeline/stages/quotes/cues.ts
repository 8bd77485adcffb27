import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";

/** The alternation of a list of phrases for a pattern, the longest first; a space stands for any white space. */
export const alternatives = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((p) => p.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"))
    .join("|");

/** The end of a text after which speech begins: a colon, a comma, a reporting verb. */
export const speechLead = perLexicon(
  ({ reportingVerbs: v }: Lexicon) =>
    new RegExp(`(?:[:,]|\\b(?:${alternatives([...v.speech, ...v.participles])}))\\s*$`, "i"),
);

/** The start of a text that says who spoke before it. */
export const speechAfter = perLexicon(
  ({ reportingVerbs: v }: Lexicon) => new RegExp(`^[^.!?]{0,60}?\\b(?:${alternatives(v.speech)})\\b`, "i"),
);

/** The end of a text that says who spoke before it: "…, she said." */
export const speechEnd = perLexicon(
  ({ reportingVerbs: v }: Lexicon) =>
    new RegExp(`[,!?]\\s[^.,!?]{0,40}\\b(?:${alternatives(v.speech)})\\b[^.!?]{0,40}[.]\\s*$`, "i"),
);
