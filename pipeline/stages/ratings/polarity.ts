import { alternation, matchesIn } from "../../document/alternation.ts";
import type { Polarity } from "../../document/document.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import type { Setting } from "./setting.ts";

const boundary =
  /[.;:!?]\s|,\s+(?=(?:was|were|is|are|has|have)\s)|,\s+(?:but|and|while|who|which|with|after|following|although|despite)\s|\b(?:but|while|although|though|whereas|after|because|following|who|which)\s/giu;

/** The part of the words before a grade that belongs to its own clause. */
export function clauseBefore(before: string): string {
  let start = 0;
  for (const match of matchesIn(boundary, before)) start = match.index + match[0].length;
  return before.slice(start);
}

const cues = perLexicon(({ ratingWords: words }: Lexicon) => {
  const near = (phrases: readonly string[], gap: string): RegExp =>
    new RegExp(
      `(?<![\\p{L}-])${alternation(phrases)}(?:[\\s,'"]+(?!(?:and|but)\\s)[\\p{L}\\p{N}'-]+)${gap}[\\s'",(]*$`,
      "iu",
    );
  return {
    missed: near(words.missed, "{0,5}?"),
    predicted: near(words.predicted, "{0,12}?"),
    denied: near(words.denied, "{0,4}?"),
    previous: near(words.previous, "{0,7}?"),
    from: new RegExp(
      `(?<![\\p{L}-])(?:${alternation(words.moved)}(?:[\\s,]+[\\p{L}\\p{N}'-]+){0,9}?[\\s,]+from|from|(?<!\\bmissed\\s)out\\s+of)(?:\\s+(?:an?|the|its|their|being|previous|previously|rated|judged|rating|of|our|overall|grade|current))*[\\s'"(]*$`,
      "iu",
    ),
  };
});

const owned =
  /\b(?:its|their|our|the|this|that|his|her|these)(?:\s+(?:overall|current|existing|previous|latest|new))?\s*['"]?$/iu;
const won =
  /\b(?:achiev|get|reach|gain|attain|earn|secur|regain|win|claim|receiv)\p{L}*(?:\s+(?:its|their|our|the|an?|overall))*\s*['"]?$/iu;
const earlierAfter =
  /^['"]?(?:\s+(?:rating|grade|overall|judgement|for \p{L}+))*,?\s+(?:(?:at|in|from|during|after|by)\s+(?:its|the|their|an?)\s+(?:last|previous|earlier|prior)\b|when\s+(?:it\s+was\s+)?last\b|last\s+time|previously|before\s+(?:that|this))/iu;

/** "Previous inspection: good": the label of a grade before. */
const labelledBefore =
  /\b(?:previous|last|earlier|prior|former)\s+(?:[\p{L}]+\s+){0,2}?(?:inspection|rating|grade|judgement|report|result|visit|ofsted)(?:\s+\([^)]{1,20}\))?\s*:\s*['"]?$/iu;
/** "Which was weak in 2016, has": an aside about the years before. */
const asideBefore =
  /,\s+(?:which|who)\s+(?:was|were)(?:\s+(?:rated|judged|graded|deemed))?(?:\s+(?:an?|as))?\s*['"]?$/iu;
const asideAfter = /^['"]?\s+in\s+(?:\p{Lu}\p{L}+\s+)?(?:19|20)\d\d,/u;

/** "A good rating to aim for": the grade that follows is a goal. */
const aimedAt = /^['"]?(?:\s+(?:rating|grade|judgement|verdict|status))?\s+to\s+(?:aim|strive|work|push|hope)\b/iu;

/** "Caring was not inspected and remains good": the grade is that of an inspection before. */
const leftAlone =
  /(?:\bnot|n't)\s+(?:\p{L}+\s+){0,2}?(?:included|inspected|looked\s+at|assessed|reassessed|re-assessed|rated|reviewed|considered|covered|part\s+of)\b[^.;]{0,80}\b(?:remains?|remained|retains?|retained|still|keeps?|kept|stays?|previous)\b[^.;]*$/iu;
const leftAloneAfter =
  /^['"]?(?:\s+(?:rating|grade|judgement|overall))?(?:\s+for\s+[\p{L}-]+(?:\s+and\s+[\p{L}-]+)?)?,?\s+(?:was|were|is|are|having|which\s+was|which\s+were|as\s+\p{L}+\s+(?:was|were))\s+not\s+(?:\p{L}+\s+){0,2}?(?:included|inspected|looked|assessed|reassessed|reviewed|considered|covered)\b/iu;

/** Months and names that are also words of hope: "in May 2023", "Hope Valley". */
const named =
  /(?<=[\p{L}\p{N},)]['"]?\s)(?:May|Will|Hope|Wish|Fear|Target)(?![\p{L}])|\b(?:May|Will|Hope|Wish|Target)(?=\s(?:\p{Lu}\p{Ll}|\d))/gu;

/** Places that are also words of hope, where every word has a capital. */
const placed = /\bHope(?=\s\p{Lu}\p{Ll})/gu;

/** "Which had been weak, is now": what is told of before it holds no longer. */
const isNow = /\b(?:is|are)\s+now(?:\s+(?:an?|rated|judged|graded|considered|at|only))*\s*['"(]*$|\bnow\s*['"]?$/iu;

/** Whether a grade holds now, held before, is foretold or hoped for, or is denied. */
export function polarityOf(setting: Setting, lexicon: Lexicon): Polarity {
  const cue = cues(lexicon);
  const own = clauseBefore(setting.before);
  const clause = own.replace(setting.headline ? placed : named, "-");
  if (cue.missed.test(clause)) return "denied";
  if (isNow.test(setting.before)) return "affirmed";
  if (cue.from.test(setting.before)) return "previous";
  if (aimedAt.test(setting.after)) return "predicted";
  if (/\bno longer\b[^,;]*$/i.test(clause)) return "previous";
  if (cue.denied.test(clause) && !/\bnot only\b/i.test(clause)) return "denied";
  if (cue.predicted.test(clause) && (!owned.test(clause) || won.test(clause))) return "predicted";
  if (
    /\b(?:years?|months|decade)\s+(?:after|since)\s+(?:it|they|he|she|the|its|being|having)\b[^.;]*$/i.test(
      setting.before,
    )
  )
    return "previous";
  if (leftAlone.test(setting.before) || leftAloneAfter.test(setting.after)) return "previous";
  if (labelledBefore.test(setting.before)) return "previous";
  if (asideBefore.test(setting.before) && asideAfter.test(setting.after)) return "previous";
  if (cue.previous.test(clause) || earlierAfter.test(setting.after)) return "previous";
  return "affirmed";
}
