import type { Lexicon } from "../../lexicon/lexicon.ts";
import { isOrdinary } from "./ordinary.ts";
import type { Setting } from "./setting.ts";
import { usageRules } from "./usage-rules.ts";

/** Safeguarding is met or not met, and nothing else is. */
const safeguarded = /\bsafeguarding\b(?:\s+\p{L}+){0,4}\s+(?:was|were|is|are|been|as)(?:\s+\p{L}+){0,2}\s*['"]?$/iu;

/** The name of the rule by which a grade form in its setting is a grade; undefined where it is an ordinary word. */
export function usedAsGrade(setting: Setting, lexicon: Lexicon): string | undefined {
  if (/^(?:not\s+)?met$/i.test(setting.form))
    return !setting.speech && safeguarded.test(setting.before) ? "standards-met" : undefined;
  if (isOrdinary(setting)) return undefined;
  if (/^need(?:ed)? improvement$/i.test(setting.form) && !setting.quoted && setting.subject < 2) return undefined;
  return usageRules(lexicon).find(
    (rule) =>
      (!setting.speech || holdsInSpeech(rule.name)) &&
      (rule.before === undefined || rule.before.test(setting.before)) &&
      (rule.after === undefined || rule.after.test(setting.after)) &&
      (rule.when === undefined || rule.when(setting)),
  )?.name;
}

const inSpeech = new Set([
  "grade-and-noun",
  "rated-as",
  "rating-of",
  "moved-from-or-to",
  "across-the-board",
  "quoted-grade",
  "capital-grade",
  "set-phrase",
]);

/** Whether a rule holds within somebody's speech too. */
const holdsInSpeech = (rule: string): boolean => inSpeech.has(rule);
