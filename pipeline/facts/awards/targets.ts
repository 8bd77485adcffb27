import { type Span, spanAt, within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { Cue, Scene } from "./scene.ts";

/** "the Brindle Trophy, which goes to the cook of the year": what an award is for is no other award. */
const isExplained = (plain: string, before: AwardPhrase | undefined, { start }: AwardPhrase): boolean =>
  before !== undefined &&
  /^[^.;]{0,40}\b(?:which|that) (?:recogni[sz]es|celebrates|honours|rewards|is (?:for|given to|awarded to)|goes to)\b/.test(
    plain.slice(before.end, start),
  );

/** "He is up for it" where a shortlist is spoken of: more than a nomination. */
export const outcomeOf = ({ document }: Scene, cue: Cue, sentence: Span): Cue =>
  cue.words === "up for" && /\bshort-?list/i.test(document.plain.slice(Math.max(0, sentence.start - 200), sentence.end))
    ? { ...cue, outcome: "shortlisted" }
    : cue;

/** A win needs an award in its words; these can be told of the award that was spoken of last. */
const GOES_ON: ReadonlySet<AwardOutcome> = new Set(["runner-up", "highly-commended", "finalist"]);

const PRIZE =
  /^[^.;]{0,40}\b(?:awards?|prizes?|troph(?:y|ies)|titles?|accolades?|gongs?|honours?|category|categories|gold|medals?)\b/i;

/** "came away with the silver award", "was named a finalist": the second cue says what became of the entry. */
export const leadsTo = ({ document }: Scene, cue: Cue, next: Cue | undefined): boolean =>
  next !== undefined &&
  /^ (?:(?:as|the|a|an|one of|among) ?)*(?:the )?$/.test(document.plain.slice(cue.end, next.start));

/** "beat nine others to win": here "to" tells what came of it. */
const WON_BY =
  /\b(?:beat|saw off|fought off|fended off|overcame|edged out|pipped|came out on top|rose) [^.;]{0,70}\bto (?:be |become |\w+ly )?$/;

/** "An earlier version wrongly said that she was made an OBE": a correction takes it back. */
const MISREPORTED =
  /\b(?:originally|previously|initially|wrongly|incorrectly|mistakenly|earlier version \p{L}+(?: \p{L}+){0,4}) (?:stated|said|reported|named|credited)\b/u;

/** "four gold and two silver awards": how many, not which. */
const COUNTED = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) $/i;

/** "the first Welsh writer to win": who is the first to do it has done it. */
const FIRST_TO =
  /\b(?:first|only|second|third|youngest|oldest|latest|one of [\p{L}\d]+) (?:[\p{L}'-]+ ){1,6}to (?:\w+ly )?$/u;

/** "has revealed the winners of": those are named elsewhere. */
const REVEALED =
  /\b(?:reveal|announc|unveil|celebrat|congratulat|meet|honour|crown)\p{Ll}* (?:all |the |its |our |this year's |last year's )*$/u;

/** Whether a cue tells of a hope, a chance or a denial, or of those that were beaten. */
export function isNotReal({ document, vocabulary }: Scene, cue: Cue, sentence: Span): boolean {
  const before = document.plain.slice(Math.max(sentence.start, cue.start - 40), cue.start);
  if (FIRST_TO.test(document.plain.slice(Math.max(sentence.start, cue.start - 90), cue.start))) return false;
  if (/^(?:winners?|finalists?)\b/.test(cue.words) && REVEALED.test(before)) return true;
  if (WON_BY.test(document.plain.slice(Math.max(sentence.start, cue.start - 90), cue.start))) return false;
  if (vocabulary.notReally.test(before)) return true;
  if (MISREPORTED.test(document.plain.slice(Math.max(sentence.start, cue.start - 160), cue.start))) return true;
  if (/silver|bronze|gold/.test(cue.words) && COUNTED.test(before)) return true;
  if (
    /^finalists?$/.test(cue.words) &&
    /\b(?:beat|beats|beating|over|among|against|all|ahead of)\b[^,;]*$/i.test(before)
  )
    return true;
  return (
    /^(?:win|pick up|scoop|take home|receive|bring home)$/.test(cue.words) &&
    /\bto (?:\w+ly )?$/.test(before) &&
    !/\b(?:went on|proud|delighted|pleased|thrilled|honoured|happy|first) to $/.test(before)
  );
}

/** The awards that a cue is about: those after it in its clause, else those before it in its sentence. */
export function targetsOf(
  scene: Scene,
  before: { readonly target: AwardPhrase | undefined; readonly spoken: AwardPhrase | undefined },
  cue: Cue,
  clause: Span,
  sentence: Span,
): readonly AwardPhrase[] {
  const { phrases, document, vocabulary } = scene;
  const { conferrals } = vocabulary;
  if (!cue.goesTo) {
    const following = within(phrases, { start: cue.end, end: clause.end }).filter((p) => !isBracketed(scene, p));
    if (/ out$/.test(cue.words) && following.some((p) => p.scheme?.honour === true)) return [];
    const after = specific(following);
    if (after.length > 0)
      return nearby(document.plain, cue, conferrals.has(cue.words) ? after.filter(isPersonal) : after);
  }
  if (/^(?:named|crowned|voted)/.test(cue.words) || conferrals.has(cue.words)) return [];
  const above = specific(within(phrases, { start: sentence.start, end: cue.start })).slice(-1);
  const rest = document.plain.slice(cue.end, clause.end);
  if (/^(?:awarded|honoured|recognised|rewarded)/.test(cue.words) && /^(?: for)? (?:their|his|her|its)\b/.test(rest))
    return [];
  const told = cue.goesTo || cue.outcome !== "won" || PRIZE.test(rest) || above.some((p) => p.kind !== "scheme");
  if (above.length > 0) return told ? above : [];
  if (
    /^(?:finalists|runners[- ]up)$/.test(cue.words) &&
    OTHERS.test(document.plain.slice(Math.max(sentence.start, cue.start - 24), cue.start))
  )
    return [];
  const { target, spoken } = before;
  if (/^ (?:this|the same) (?:award|prize|trophy|title|honour)\b/.test(rest) && spoken !== undefined) return [spoken];
  if (spoken !== undefined && RANKS.test(cue.words) && cue.start - spoken.end < 1500 && ALONE.test(rest))
    return [target ?? spoken];
  const goesOn = GOES_ON.has(cue.outcome) || cue.goesTo || /\bsame (?:category|award)\b/.test(rest);
  if (goesOn && target !== undefined) return [target];
  return goesOn && spoken !== undefined && /^[^.;]{0,30}\b(?:the|this|that|same) (?:category|award|prize)\b/.test(rest)
    ? [spoken]
    : [];
}

/** "proud of our finalists", "the other runners-up": a word for those who are told of elsewhere. */
const OTHERS = /\b(?:our|all|these|those|fellow|other|the|their|of) $/;

/** "Jo Umber (Nurse of the Year)": in brackets right after somebody it is theirs, whatever else is told. */
const isBracketed = ({ document: { plain }, entrants }: Scene, { start, end }: AwardPhrase): boolean =>
  plain[start - 1] === "(" &&
  (spanAt(entrants, start - 3)?.end === start - 2 ||
    (plain[end] === ")" && /'s? (?:\p{Ll}+ ){1,4}\($/u.test(plain.slice(Math.max(0, start - 50), start))));

/** Whether an award is one that only people receive. */
export const isPersonal = ({ scheme }: AwardPhrase): boolean => scheme?.personal === true;

/** Ranks that are of some award; a commendation may be one by itself. */
const RANKS = /^(?:runners?[- ]up|finalists?|highly[- ]commended|(?:came|placed|finished|in) (?:second|third))/;

/** What may follow a rank that is of the award that was spoken of last: "was runner-up, as it was in 2021". */
const ALONE =
  /^(?:[,.;]|$| (?:in (?:both )?(?:19|20)\d\d|this year|last year|and|with|while|for (?:its|his|her|their))\b)/;

/** Categories and single awards rather than the schemes that they belong to. */
function specific(phrases: readonly AwardPhrase[]): readonly AwardPhrase[] {
  const categories = phrases.filter((p) => p.kind !== "scheme");
  return categories.length > 0 ? categories : phrases.slice(0, 1);
}

/** Awards that follow a cue at once or in its list, not in another clause far behind. */
function nearby(plain: string, cue: Cue, phrases: readonly AwardPhrase[]): readonly AwardPhrase[] {
  const first = phrases[0];
  if (first === undefined) return [];
  const gap = plain.slice(cue.end, first.start);
  if (/[,.?!]" /.test(gap)) return [];
  if (/,? and [^,;]{3,40} (?:came away|went home|walked away|left|returned) /.test(gap)) return [];
  if (isPersonal(first) && / for (?:\p{Ll}+ )?services? to [^.;]{3,90} with (?:a|an|the) $/u.test(`${cue.words}${gap}`))
    return [first];
  if (
    /^(?:took|takes|(?:honoured|recognised) for)$/.test(cue.words) &&
    !/^ (?:(?:the|their|her|his|its) )?(?:(?:overall|top|main|gold|coveted|prestigious) )*["']?$/.test(gap)
  )
    return [];
  if (
    isPersonal(first) &&
    cue.words !== "made" &&
    (gap.length > 60 || (/[,;]/.test(gap) && !/\b[Hh]onours\b/.test(gap)))
  )
    return [];
  if (
    /^(?:named|named as|crowned|voted|voted as|crowned as|honoured as|recognised as)$/.test(cue.words) &&
    (gap.length > 40 || /,/.test(gap))
  )
    return [];
  return gap.length > 140 ? [] : phrases.filter((p, i) => !isExplained(plain, phrases[i - 1], p));
}
