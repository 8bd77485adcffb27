import { matchesIn } from "../../document/alternation.ts";
import type { Setting } from "./setting.ts";

/** Ordinary uses of the words: "not good enough", "very good", "good news". */
const ordinary = {
  before:
    /(?:^|[\s"'(])(?:so|really|truly|absolutely|pretty|quite|too|any|how|such a|genuinely|simply|more|most|do|did|does|for|no|it's|that's|what's|equally)\s*$/i,
  after:
    /^\s+(?:enough|at all|news|luck|value|practice|faith|reason|or better|or worse|or higher|or above)(?![\p{L}])/iu,
};

/** Grades of many at once: "two thirds of schools were rated good", "seven areas have received". */
const many =
  /(?:\bper\s?cent|%|\b(?:two|three|four|five|six|seven|eight|nine|ten|most|many|majority|number|proportion|half|other|all|nationally)\s+(?:of\s+)?(?:(?:the|its|our|their|these|all|other|local|state|primary|secondary|care|such|maintained|English|Welsh|social|housing)\s+){0,3}(?:schools|councils|homes|forces|services|providers|authorities|landlords|businesses|trusts|nurseries|colleges|practices|surgeries|hospitals|prisons|restaurants|takeaways|settings|premises|establishments|areas\s+(?:have|had|were))\b|\b(?:\d+|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif)ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|half)\s+out\s+of\s+(?:\d+|the)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|\d+)\s+in\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty)\b|\bno\s+(?:other\s+)?(?:schools?|councils?|homes?|providers?|services?|forces?|colleges?|landlords?|authorit(?:y|ies)|trusts?|areas?|practices?|hospitals?|prisons?|one)\b|\b(?:only|just)\s+one\s+(?:of\s+\p{L}+\s+)?(?:schools?|councils?|homes?|providers?|services?|forces?|landlords?|authority|trust)\b|\b(?:some|several|many|most|certain|other)\s+(?:aspects|elements|features|parts|things|areas|strands)\b|\b(?!(?:19|20)\d\d\b)\d[\d,]*\s+(?:\p{L}+\s+)?(?:are|were|have\s+been)\b|\b(?:(?!(?:19|20)\d\d\b)\d[\d,]*|hundreds|thousands|dozens|(?:a|one)\s+(?:third|quarter|fifth)|thirds|quarters)\s+(?:of\s+)?(?:the\s+|all\s+)?(?:\p{L}+\s+){0,2}(?:homes|schools|hospitals|nurseries|prisons|providers|services|councils|colleges|surgeries|practices|trusts|forces)\b(?=[^.;:]{0,90}\b(?:are|were|was|been)\s+(?:\p{L}+\s+)?(?:rated|graded|judged|found|given|deemed)\b))/giu;

/** Whether words before a grade give it to many at once, whom they do not name. */
export function isOfMany(before: string): boolean {
  return matchesIn(many, before).some((match) => {
    const rest = before.slice(match.index + match[0].length);
    return (
      rest.length <= 140 &&
      !/[.;:]|\b(?:our|its|their|the)\s+(?:ratings?|grades?)\s+(?:for|of)\s/u.test(rest) &&
      !named.test(rest)
    );
  });
}

/** "Four of the five councils tested - Ashby, Corby": those who are named behind how many they are. */
const named = /^(?:\s\p{Ll}+){0,4}(?:\s*[,:-]|\s\()\s*\p{Lu}|^\s\p{Lu}[\p{L}'-]+(?:,|\sand)\s\p{Lu}/u;

/** "Good in seven areas": grades of judgements that are not named. */
const ofUnnamed =
  /^['"]?(?:\s+(?:ratings?|grades?|gradings?))?\s+(?:in|at|for|across|on)\s+(?:(?:most|some|several|more|many|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:\p{L}+\s+){0,5}?(?:areas?|categor(?:y|ies)|aspects|judgements|fields|questions|tests|pillars|outcomes|standards|measures)|(?:another|one|two|three|four|five|six|seven|eight|nine|ten)(?=\s*(?:$|[.,;]|\band\b|\bother\b))|all\s+(?:the\s+)?others?(?:\s+(?:areas|categories))?)(?![\p{L}])(?!\s*[:-]|\s+of\s+\p{L}+\s*[:-]|,?\s+(?:including|such\s+as|namely)\b)/iu;

/** The words of a scale explained: "a rating of 3 used to mean satisfactory". */
const explained =
  /\b(?:used\s+to\s+(?:mean|be)|means?|meaning|replac\p{L}+|known\s+as|renamed|scrapped|possible)\b[^.;:]{0,90}$/iu;

/** "Three were given the outstanding rating": grades of so many, whom nothing names. */
const ofSoMany =
  /(?<!\b(?:the|all|these|those|both|phase|stage|grade|ward|site|unit|day|year)\s)\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:(?:areas?|categor(?:y|ies)|domains?|of\s+(?:them|these|those|which))\s+)?(?:was|were|is|are|(?:has|have|had)\s+been)\s+(?:\p{L}+\s+)?(?:rated|graded|judged|found|given|deemed|awarded|considered|classed|marked)\b[^.;]{0,60}$/iu;

/** "Services given outstanding ratings", "the worst is inadequate": what a grade is for, not who has it. */
const inGeneral =
  /(?:(?:^|[,;]\s)(?:(?:meanwhile|however),?\s+)?|\b(?:a|any)\s+)(?:services?|providers?|homes?|organisations?|schools?|practices?|surger(?:y|ies)|settings?|trusts?|councils?|hospitals?)\s+(?:(?:that|which)\s+(?:is|are)\s+)?(?:given|rated|judged|graded|deemed|awarded)\s+(?:(?:an?|as|the|to|be)\s+)*['"]?$|\b(?:highest|lowest|worst|best|top|bottom|second-\p{L}+)(?:\s+(?:possible|available))?(?:\s+(?:rating|grade|score|mark))?\s+(?:is|being)\s+(?:an?\s+|that\s+of\s+)?['"]?$|\bcan\s+(?:also\s+)?be\s+(?:given|rated|judged|graded|deemed|awarded)\b[^.;]{0,60}$/iu;

/** "A finalist in the Outstanding Service category": the words of prizes. */
const prizes = /\b(?:awards?|categor(?:y|ies)|shortlisted|finalists?|prizes?|nominated)\b/i;

/** "In every category": what inspectors look at too. */
const ofAllCategories = /\b(?:all|every|each|both)\s+(?:(?:of\s+)?the\s+)?(?:\p{L}+\s+)?categor(?:y|ies)\b/giu;

/** Grades that the judges of a prize give. */
const byJudges = /^['"]?\s+by\s+(?:the\s+|a\s+)?(?:\p{L}+\s+){0,2}(?:judges|judging|panel)(?![\p{L}-])/iu;
const judgesBefore =
  /(?<![\p{L}-])(?:judges|judging\s+panel|the\s+panel)\s+(?:\p{L}+\s+)?(?:rated|deemed|found|said|described|graded|declared|called|judged)\b[^.;]*$/iu;

/** "It was only fair that": said of a state of affairs. */
const impersonal = /\bit(?:'s|\s+(?:is|was|would\s+be|seems|seemed))(?:\s+(?:only|just|also|very))?\s*$/iu;

/** "A C1 grade means": a grade that is explained, not given. */
const defined =
  /^['"]?\s+(?:grade|grading|rating|judgement|verdict|score)\s+(?:means|indicates|signifies|denotes|is\s+(?:given|awarded|reserved))\b/iu;

/** Whether a grade is one of its scale in general. */
export const isDefined = (setting: Setting): boolean =>
  defined.test(setting.after) && /(?:^|[.;]\s)(?:an?|the)\s*['"]?$/iu.test(setting.before);

/** Whether a grade form in its setting is an ordinary word, the grade of many, or part of a scale that is explained. */
export function isOrdinary(setting: Setting): boolean {
  if (
    (ofUnnamed.test(setting.after) && !setting.scoped) ||
    ordinary.after.test(setting.after) ||
    isOfMany(setting.before) ||
    (ofSoMany.test(setting.before) && !setting.judgement) ||
    inGeneral.test(setting.before) ||
    explained.test(setting.before) ||
    isDefined(setting)
  )
    return true;
  if (byJudges.test(setting.after) || judgesBefore.test(setting.before)) return true;
  if (impersonal.test(setting.before) && /^\s+(?:that|to)\s/iu.test(setting.after)) return true;
  if (/\bas\s*$/i.test(setting.before) && /^\s+as\b/i.test(setting.after)) return true;
  if (!setting.quoted && ordinary.before.test(setting.before)) return true;
  if (
    /\b(?:two|three|four|five|six|several)(?:\s+(?:judgements|judgments|grades|ratings|areas)(?:\s+of)?)?\s*$/i.test(
      setting.before,
    )
  )
    return true;
  if (
    !setting.quoted &&
    /^\s+\p{Lu}/u.test(setting.after) &&
    prizes.test((setting.before + setting.after).replace(ofAllCategories, ""))
  )
    return true;
  return /\bvery\s*$/i.test(setting.before) && !setting.form.startsWith("very");
}
