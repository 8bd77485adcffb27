import { alternation, anywhere, folded, matchesIn } from "../../document/alternation.ts";
import { bounds, firstDay } from "../../document/calendar.ts";
import type { Sentence } from "../../document/document.ts";
import { spanAt, within } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import { behind, type Found, type Read } from "./cue.ts";
import { timeOf } from "./cue-time.ts";

const vocabulary = perLexicon(({ visitWords: words }: Lexicon) => {
  const kinds = new Map(words.kinds.flatMap(({ kind, phrases }) => phrases.map((p) => [folded(p), kind] as const)));
  return {
    kinds,
    nouns: anywhere(kinds.keys(), "giu"),
    otherwise: new RegExp(`(?<![\\p{L}-])${alternation(words.otherwise)}$`, "iu"),
  };
});

/** The cues of a document that are nouns, or verbs without inspectors: "a visit", "was inspected". */
export const nounCues = (document: Read, lexicon: Lexicon): Found[] =>
  matchesIn(vocabulary(lexicon).nouns, document.plain).flatMap((match) => nounCue(document, match, lexicon) ?? []);

const aboutInspecting =
  /^\s+(?:periods?|cycles?|frameworks?|regimes?|process|systems?|bod(?:y|ies)|teams?|arrangements|programmes?|criteria|exemptions?|methodology|chief|handbook|standards|activity|methods)\b/i;

function nounCue(document: Read, match: RegExpExecArray, lexicon: Lexicon): Found | undefined {
  const sentence = spanAt(document.sentences, match.index);
  if (sentence === undefined) return undefined;
  const before = behind(document, sentence, match.index);
  const end = match.index + match[0].length;
  const ahead = document.plain.slice(end, Math.min(sentence.end, end + 90));
  const several = /s$/i.test(match[0]);
  const ofDate = datedBefore.test(before) || inMonth.test(ahead);
  if (several && !ofDate && /\d[\d,]*(?:\s+\p{L}+)?\s+$/u.test(before)) return undefined;
  if (/^(?:inspections|assessments)$/i.test(match[0]) && !severalNamed.test(before) && !ofDate) return undefined;
  if (aboutInspecting.test(ahead) || /\b(?:not|never|n't|yet to)\s+(?:been\s+|be\s+)?(?:\p{L}+\s+)?$/iu.test(before))
    return undefined;
  if (vocabulary(lexicon).otherwise.test(before + match[0])) return undefined;
  if (/^inspected$/i.test(match[0]) && ofAllThose.test(before)) return undefined;
  const kind = vocabulary(lexicon).kinds.get(folded(match[0])) ?? "inspection";
  const told = toCome.test(ahead) ? "future" : timeOf(before, match[0], lexicon);
  const time = told === "future" && isOver(document, end, sentence) ? "earlier" : told;
  return { sentence, cue: { start: match.index, end, kind, time, onSite: false } };
}

/** "The next inspection, in the autumn of 2019": what was to come once is over now. */
function isOver({ plain, dates, published }: Read, end: number, sentence: Sentence): boolean {
  const date = within(dates, { start: end, end: Math.min(sentence.end, end + 60) })[0];
  const [last, today] = [bounds(date?.value ?? "")?.[1], firstDay(published?.value ?? "")];
  if (date === undefined || last === undefined || today === undefined || last >= today) return false;
  return /^,?\s+(?:in|on|during)\s+(?:the\s+|early\s+|late\s+)*$/iu.test(plain.slice(end, date.start));
}

/** "One in ten of the schools inspected in 2023". */
const ofAllThose =
  /\b(?:schools|secondaries|primaries|nurseries|colleges|academies|homes|services|settings|hospitals|trusts|practices|surgeries|prisons|councils|authorities|forces|providers|those|ones|businesses|premises)\s+$/iu;

/** What shows that inspections in the plural are particular ones. */
const severalNamed =
  /\b(?:two|three|four|both|unannounced|announced|previous|last|recent|earlier|these|joint|focused|separate)\s+(?:\p{L}+\s+){0,2}$/iu;
/** "Its June 2024 inspections": those of a date are particular ones too. */
const datedBefore = /\b(?:19|20)\d\d\s+$/u;
/** "After inspections in June". */
const inMonth =
  /^\s+(?:in|during)\s+(?:early\s+|late\s+|mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|(?:19|20)\d\d)\b/u;
const toCome =
  /^[^.;:,]{0,60}?\b(?:(?:is|are)\s+(?:expected|due|planned|scheduled|likely|set)|(?:will|would|should)\s+(?:be|take|happen|follow|come)|expected\s+to|awaited)\b/iu;
