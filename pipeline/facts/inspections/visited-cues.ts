import { matchesIn } from "../../document/alternation.ts";
import { type Span, spanAt, within } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { behind, type Found, type Read } from "./cue.ts";
import { timeOf } from "./cue-time.ts";

const givenBy =
  /\b(?:criticised|praised|condemned|slammed|rebuked|commended|censured|visited|assessed|inspected)\s+by\s+(?:the\s+)?$/iu;

/** "The trust was criticised by the inspectorate in March 2015": an inspection told of by what came of it. */
export function verdictCue(document: Read, name: Span, lexicon: Lexicon): Found | undefined {
  const sentence = spanAt(document.sentences, name.start);
  if (sentence === undefined || within(document.dates, sentence).length === 0) return undefined;
  const match = givenBy.exec(behind(document, sentence, name.start));
  if (match === null) return undefined;
  const start = name.start - match[0].length;
  const past = yearGiven.test(document.plain.slice(name.end, Math.min(sentence.end, name.end + 40)));
  const time =
    past && !/^(?:visit|inspect)/i.test(match[0])
      ? "earlier"
      : timeOf(behind(document, sentence, start), match[0], lexicon);
  return { sentence, cue: { start, end: name.end, kind: "inspection", time, onSite: false } };
}

/** News of today does not give its year. */
const yearGiven = /^\s+(?:in|during|on)\s[^.;,]{0,25}\b(?:19|20)\d\d\b/u;

const notUntil = /\bnot\s+(?:\p{L}+\s+){0,2}?(?:re-?)?(?:inspected|visited)(?:\s+again)?\s+until(?!\p{L})/giu;

/** "The nursery was visited on", "put the school into special measures in". */
const cameTo =
  /\b(?:was|were)\s+visited(?=\s+(?:on|in|over|during|between|last|this|by|just|earlier)\s)|\b(?:put|placed|plunged)\s+(?:[\p{L}']+\s+){0,3}?(?:in|into)\s+special\s+measures(?=\s+(?:in|on|last|this|earlier)\s)/giu;

const visitedBy =
  /\b(?:visited|seen|checked|looked\s+at)\s+(?:\p{L}+\s+){0,2}?by\s+(?:[\p{L}'&-]+\s+){0,6}?(?:inspectors?|officers|officials)(?![\p{L}-])/giu;

/** "It last visited the unit in 2018": the inspectorate, named before. */
const lastVisited =
  /\b(?:it|they|which|who)\s+(?:had\s+)?last\s+(?:visited|inspected|rated|graded|assessed|looked\s+at)(?!\p{L})/giu;

/** "The landlord was last assessed in 2019". */
const wasLast =
  /\b(?:was|were)\s+last\s+(?:assessed|visited|reviewed|rated|graded|judged)(?=\s+(?:in|on|by|during|back)\s)/giu;

/** "Inspectors, who reviewed its services from 8 to 12 July". */
const reviewed =
  /\binspectors,?\s+(?:who\s+|had\s+)?(?:reviewed|examined|scrutinised|evaluated)(?=\s[^.;"]{0,120}\b(?:from|in|on|between|over|during)\s)/giu;

/** "The council was among the first to be assessed". */
const amongFirst =
  /\b(?:was|were|became)\s(?:\p{L}+\s){0,4}?(?:first|second|third|latest)(?:\s\p{L}+){0,4}?\sto\s(?:be|have\sbeen)\s(?:assessed|inspected|visited)(?!\p{L})/giu;

/** The cues of visits told of by those who were visited. */
export const visitedCues = (document: Read, lexicon: Lexicon): Found[] =>
  [visitedBy, notUntil, cameTo, lastVisited, wasLast, reviewed, amongFirst]
    .flatMap((pattern) => matchesIn(pattern, document.plain))
    .flatMap((match) => visitedCue(document, match, lexicon) ?? []);

function visitedCue(document: Read, match: RegExpExecArray, lexicon: Lexicon): Found | undefined {
  const sentence = spanAt(document.sentences, match.index);
  const end = match.index + match[0].length;
  if (sentence === undefined || end > sentence.end) return undefined;
  const time = /\slast\s/i.test(match[0])
    ? "earlier"
    : timeOf(behind(document, sentence, match.index), match[0].replace(/\sto\sbe\s/iu, " "), lexicon);
  return { sentence, cue: { start: match.index, end, kind: "inspection", time, onSite: true } };
}
