import type { Document } from "../../document/document.ts";
import { matchPhrases } from "../../document/phrase-matcher.ts";
import { bySpan, type Span, spanAt, within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { AwardVocabulary } from "./vocabulary.ts";

/** Words that say what became of an entry; `goesTo` where the recipient follows them. */
export type Cue = Span & { readonly outcome: AwardOutcome; readonly goesTo: boolean; readonly words: string };

/** A quotation mark that opens around the words of a cue: "was 'highly commended' for". */
const OPENING = /(?<=^|[\s(])'(?=\p{Ll})/gu;

/** The cues of a text, sorted by start. */
export function cuesIn(document: Document, vocabulary: AwardVocabulary, phrases: readonly AwardPhrase[]): Cue[] {
  const spoken = spokenCues(document, vocabulary, phrases);
  return [...spoken, ...beingCues(document, phrases, spoken)].sort(bySpan);
}

/** Where medals are standards that many meet, as "silver gilt" shows, a silver one is no second place. */
function spokenCues(
  { plain }: Document,
  { cues, gains, goesTo }: AwardVocabulary,
  phrases: readonly AwardPhrase[],
): Cue[] {
  const found: Cue[] = [];
  const standards = /silver[ -]gilt/i.test(plain);
  for (const { start, end, phrase, plural } of matchPhrases(cues, plain.replace(OPENING, " "))) {
    const outcome = goesTo.get(phrase) ?? gains.get(phrase);
    if (outcome === undefined || plural || spanAt(phrases, start) !== undefined) continue;
    const met = standards && /silver|bronze/.test(phrase);
    found.push({ start, end, outcome: met ? "won" : outcome, goesTo: goesTo.has(phrase), words: phrase });
  }
  return found;
}

const IS =
  /\b(?:is|are|was|were|be?came|becomes) (?:(?:now|also|officially|again) )?(?:(?:the|this year's|our|Britain's|England's|Scotland's|Wales's) )?(?:\p{Lu}[\p{L}. ]{1,40}'s? )?["']?$/u;

/** "Larch Grove is the Vale's Pub of the Year": the verb alone says who won what is given to one every year. */
function beingCues({ plain }: Document, phrases: readonly AwardPhrase[], spoken: readonly Cue[]): Cue[] {
  return phrases.flatMap(({ kind, name, start, end }): Cue[] => {
    const knighted = plain.startsWith("knighted", start)
      ? /\b(?:was|is|be|been|being) (?:also )?$/.exec(plain.slice(Math.max(0, start - 14), start))?.[0]
      : undefined;
    if (knighted !== undefined)
      return [
        { start: start - knighted.length, end: Math.min(start, end), outcome: "won", goesTo: false, words: "made" },
      ];
    if (kind !== "category" || !/of the year$/i.test(name)) return [];
    const said = IS.exec(plain.slice(Math.max(0, start - 70), start))?.[0];
    if (said === undefined || within(spoken, { start: start - said.length, end: start }).length > 0) return [];
    const verb = start - said.length;
    const words = said.split(" ")[0] ?? "";
    return [{ start: verb, end: verb + words.length, outcome: "won", goesTo: false, words }];
  });
}
