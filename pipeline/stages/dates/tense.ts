import type { Span } from "../../document/span.ts";
import { oneOf, type Vocabulary } from "./vocabulary.ts";

/** Whether the words around a date look back, forward or neither. */
export type Tense = "past" | "future" | "none";

/** How many code units of a sentence are read before and after a date. */
const BEFORE = 160;
const AFTER = 90;

const LEADS_ON =
  /\b(?:(?:until|till|ahead\sof|due|deadline|up\sto)\s(?:the\s|on\s|at\s|in\s|mid-|early\s|late\s)*|ahead\sof\s(?:\w+\s){1,4}(?:on|in)\s|(?:listed|fixed|slated|pencilled\sin|booked|earmarked|scheduled|arranged|adjourned)\s(?:for|until|to)\s|(?:hearing|meeting|event|ceremony|deadline|date|final|vote|visit|inspection|day)\sis\s(?:on\s)?)$/i;
const LEADS_BACK =
  /\b(?:since|dated|(?<!\b(?:come|comes|be|go|goes|return|returns)\s)back\sin|ago)\s(?:the\s|on\s|at\s)?$/i;
const WAS_DUE = /\b(?:was|were|been)\s(?:\w+\s)?(?:due|listed|scheduled|fixed|booked|slated)\s(?:in|on|by|for)\s$/i;
/** "By April", "from April": a past verb before it says nothing ("was told to improve by April"). */
const LEADS_EITHER = /\b(by|before|from)\s(?:the\s|early\s|late\s|end\sof\s|next\s|early\s)*$/i;

/** Reads the tense of the clause that a date stands in: the nearest verb before it, else the nearest after it. */
export function tenses(vocabulary: Vocabulary): (plain: string, span: Span) => Tense {
  const cue = cues(vocabulary);
  const told = new RegExp(
    String.raw`(?<!\b(?:be|to|will|would|can|must)\s)\b(?:${oneOf(vocabulary.words.reporting)})\s(?:(?!in\b|by\b|at\b|for\b|it\b)\w+\s){0,2}?(?:on\s|late\s|early\s)?$`,
  );
  return (plain, span) => {
    const before = clause(plain.slice(Math.max(0, span.start - BEFORE), span.start));
    if (WAS_DUE.test(before) && !/\b(?:has|have)\sbeen\s/i.test(before)) return "past";
    if (LEADS_ON.test(before)) return "future";
    if (LEADS_BACK.test(before) || told.test(before)) return "past";
    const cued =
      nearest(cue, before, "last") ?? nearest(cue, firstSentence(plain.slice(span.end, span.end + AFTER)), "first");
    const either = LEADS_EITHER.exec(before);
    if (either === null) return cued ?? "none";
    if (cued !== undefined) return cued === "past" ? "none" : cued;
    return either[1]?.toLowerCase() === "from" ? "none" : "future";
  };
}

function cues(vocabulary: Vocabulary): RegExp {
  const { futureCues, pastCues, reporting } = vocabulary.words;
  const irregular = oneOf(withCapitals(pastCues));
  const said = String.raw`(?<said>\b(?:${oneOf(withCapitals(reporting))})\b)`;
  const plans = oneOf(futureCues.filter((words) => /^\w+s?\b/.test(words)));
  const present = String.raw`(?<present>\b(?:is|are)\b|\b(?:who|which)\s(?!was\b|has\b|is\b|does\b|(?:${plans})\b)\w+s\b|\b(?:has|have|'ve)\s(?:\w+ly\s|now\s|also\s)?(?!been\b)(?:\w+ed|${irregular})\b)`;
  const participle = String.raw`(?:\s(?:\w+(?:ed|en)|${irregular})\b)?`;
  const future = String.raw`(?<future>\b(?:${oneOf(withCapitals(futureCues))}|may(?=\s[a-z]))\b(?:\s(?:not|\w+ly))?(?:\s(?:be|have\sbeen|been))?${participle}|'ll\b|(?<!\b(?:${oneOf(vocabulary.words.judging)})\s)\bto\sbe${participle})`;
  const past = String.raw`(?<past>\b(?:was|were|been)\s(?:due|expected|set|scheduled|planned)\b|\b(?:${irregular})\b|\b(?!need|bed|red|shed|indeed|speed|proceed)\w{2,}ed\b|'d\b)`;
  return new RegExp([said, future, past, present].join("|"), "g");
}

const withCapitals = (words: readonly string[]): string[] => [
  ...words,
  ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
];

function nearest(cue: RegExp, text: string, which: "first" | "last"): Tense | undefined {
  let found: Tense | undefined;
  for (const { groups } of text.matchAll(cue)) {
    if (groups?.["said"] !== undefined) continue;
    found = groups?.["present"] !== undefined ? "none" : groups?.["past"] !== undefined ? "past" : "future";
    if (which === "first") return found;
  }
  return found;
}

/** The end of a text from its last full stop or blank line on. */
function clause(text: string): string {
  const parts = text.split(/[.!?]["')]*\s+(?=["'(]?[A-Z])|\n\s*\n|;\s/);
  return parts.at(-1) ?? text;
}

const firstSentence = (text: string): string => text.split(/[.!?]["')]*(?:\s|$)|\n\s*\n|;\s/, 1)[0] ?? text;
