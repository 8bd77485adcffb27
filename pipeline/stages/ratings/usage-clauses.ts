import { alternation } from "../../document/alternation.ts";
import type { RatingWords } from "../../lexicon/rating-words.ts";
import { free, open, type UsageRule, word } from "./usage-parts.ts";

/** "At its last two inspections": when a grade was given. */
const lastVisit = /^\s+\p{L}+\s+(?:its|the|their|both)\s+(?:\p{L}+\s+){0,3}(?:inspections?|visits?)\b/iu;

/** The rules by which a clause as a whole shows a form to be a grade: when it was given, by whom, and of what. */
export function clauseRules(words: RatingWords): readonly UsageRule[] {
  const re = (source: string): RegExp => new RegExp(source, "iu");
  return [
    {
      name: "was-then",
      before: re(
        `(?<![\\p{L}-])(?:which|it|${alternation(words.providerNouns).slice(3, -1)})(?:,\\s+(?:which|who|whose|part\\s+of|run\\s+by|near|in)\\s[^,.;]{1,80},)?\\s+(?:was|were)(?:\\s+still)?${open}`,
      ),
      after:
        /^['"]?\s+(?:in\s+(?:\p{Lu}\p{L}+\s+)?\d{4}\b|(?:only\s+|just\s+)?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)\s+(?:years?|months?)\s+(?:ago|earlier|before))/iu,
      when: (s) => !s.speech,
    },
    {
      name: "is-now",
      before: re(
        `(?:^|[.;,]\\s+(?:and|but)?\\s*)(?:it|the\\s+${alternation(words.providerNouns)})\\s+(?:is|are)\\s+now${open}`,
      ),
      after: /^['"]?(?:\s*(?:$|[.,;])|\s+(?:overall|across|for|in)(?![\p{L}-]))/u,
      when: (s) => !s.speech,
    },
    {
      name: "grade-in-year",
      before: /(?:\p{L}['")]?\s+-|[\p{L}'"],|\()\s*['"]?$/u,
      after:
        /^['"]?\s+(?:in\s+the\s+(?:eyes|view|opinion)\s+of\s+(?:the\s+)?[\p{L}' ]{2,40}\s)?in\s+(?:\p{Lu}\p{L}+\s+)?(?:19|20)\d\d\b/u,
      when: (s) => !s.speech,
    },
    {
      name: "it-still-is",
      before: re(`\\b(?:is|are|remains?)${open}`),
      after: /^['"]?\s+still\s*(?:$|[.,;])/u,
      when: (s) => s.cued && !s.speech,
    },
    {
      name: "of-a-standard",
      before: re(`\\b(?:at|of|meets?|met|meeting|reach(?:es|ed)|found\\s+to\\s+be)\\s+(?:an?|the)${open}`),
      when: (s) => /\sstandard$/i.test(s.form) && s.scoped && !s.speech,
    },
    {
      name: "grade-was-its-mark",
      after: re(
        `^['"]?\\s+(?:was|is|were|are|remains|remained)\\s+(?:its|the|their|our|his|her)\\s+(?:\\p{L}+\\s+){0,2}(?:mark|score|result|outcome|${alternation(words.nouns).slice(3, -1)})(?![\\p{L}-])`,
      ),
      when: (s) => !s.speech,
    },
    {
      name: "had-required",
      before: re(
        `(?:\\b(?:it|which|they)|${word(alternation(words.providerNouns))}|\\p{Lu}\\p{L}+)\\s+(?:had|has|have)${open}`,
      ),
      after: /^['"]?\s+(?:at|in|when|on|after|following)\s/iu,
      when: (s) => /^required\s/i.test(s.form) && (s.cued || lastVisit.test(s.after)) && !s.speech,
    },
    {
      name: "is-requires-improvement",
      before: re(`\\b(?:is|are|was|were|been)(?:\\s+(?:all|both|each|also|still|now|again))*${open}`),
      when: (s) => /^requires\s/i.test(s.form),
    },
    {
      name: "found-it-good-at",
      before: re(
        `${word(alternation(words.reporting))}\\s+(?:the|its|their|both|\\p{Lu}\\p{L}+)(?:\\s+[\\p{L}\\p{N}'-]+){0,8}${open}`,
      ),
      after: re("^\\s+(?:for|in|at)\\s"),
      when: (s) => s.scoped && s.subject === 0 && !s.speech,
    },
    {
      name: "been-since",
      before: re(`\\b(?:had|has|have)\\s+been(?:\\s+(?:rated|consistently))?${open}`),
      after:
        /^['"]?\s+(?:(?:ever\s+)?since\s+(?:\p{Lu}\p{L}+\s+)?(?:19|20)\d\d\b|at\s+(?:its|the|their|both)\s+(?:\p{L}+\s+){1,3}(?:inspections?|visits?)(?![\p{L}-]))/u,
      when: (s) => !s.speech,
    },
    {
      name: "still-after-visit",
      before: re(`\\b(?:is|are|was|remains?|remained|stays|stayed)(?:\\s+still)?${open}`),
      after:
        /^['"]?\s+(?:after|following)\s+(?:an?|its|the)\s+(?:\p{L}+\s+){0,3}(?:inspections?|visits?|ofsted)(?![\p{L}-])/iu,
      when: (s) => !s.speech,
    },
    {
      name: "a-requires-improvement",
      before: re(`\\b(?:its|their|an?|the)(?:\\s+(?:overall|previous|current|old))?${open}`),
      after: re(
        `^['"]?\\s+(?:\\p{L}+\\s+)?(?:tag|label|badge|mark|score|result|outcome|report|band|${alternation(words.nouns).slice(3, -1)})(?![\\p{L}-])`,
      ),
      when: (s) => /^requires\s/i.test(s.form),
    },
    {
      name: "grade-and-inspectorate",
      before: re(
        `\\b(?:an?|its|their|the|our|another)(?:\\s+(?:latest|first|second|third|fourth|recent|previous|new|consecutive|best|ever))*${open}`,
      ),
      after:
        /^['"]?\s+(?:ofsted|cqc|estyn|hmicfrs)(?:\s+(?:report|inspection|outcome|result|assessment|verdict|status|grading|accolade))?(?=\s*(?:$|[.,;:!?)])|\s+(?:and|but|in|after|for|from|following|last|this|with|at|was|has|is)\s)/iu,
    },
    {
      name: "grade-before",
      before: re(
        `\\b(?:previous|last|earlier|prior|former)\\s+(?:[\\p{L}]+\\s+){0,2}?(?:inspection|rating|grade|judgement|report|result|visit|ofsted)(?:\\s+\\([^)]{1,20}\\))?\\s*:${open}`,
      ),
      after: free,
      when: (s) => !s.speech,
    },
    {
      name: "previously-so",
      before: re(`\\b(?:previously|formerly|once)${open}`),
      after: re(`^['"]?(?:,\\s|\\s+${alternation(words.providerNouns)}(?![\\p{L}-]))`),
      when: (s) => s.cued && !s.speech,
    },
    {
      name: "continues-to-be",
      before: re(`\\b(?:continues|continued)\\s+to\\s+be(?:\\s+(?:rated|judged|graded))?${open}`),
      after: /^['"]?\s*(?:$|[.,;])/u,
      when: (s) => s.cued && !s.speech,
    },
    {
      name: "grade-behind-colon",
      before: re(`${word("(?:its|their|our|the|overall)")}\\s+(?:\\p{L}+\\s+)?${alternation(words.nouns)}:${open}`),
      after: free,
      when: (s) => !s.speech,
    },
    {
      name: "now-requires",
      before: re(`\\bnow${open}`),
      after: free,
      when: (s) => /^requires\s/i.test(s.form) && s.quoted && !s.speech,
    },
    {
      name: "rating-of-it-is",
      before: re(
        `${word(alternation(words.nouns))}\\s+(?:of|for|at)\\s+[^.;:!?]{1,70}?\\s(?:is|was|are|were|remains?|remained|stays?|stayed)(?:\\s+(?:as|at|rated|now|still|unchanged|also|again|only))*${open}`,
      ),
      after: free,
      when: (s) => !s.speech,
    },
    {
      name: "scores-are",
      before: re(
        `\\b(?:its|their|the)\\s+(?:\\p{L}+\\s+)?(?:scores?|marks?)\\s+[^.;:!?]{0,70}?(?:is|was|are|were|remains?|remained|unchanged|stayed)(?:\\s+(?:as|at|rated|now|still|unchanged|also|again|only))*${open}`,
      ),
      after: free,
      when: (s) => s.scoped && !s.speech,
    },
    {
      name: "grade-then-list",
      before: re(`\\b(?:is|are|was|were|as|be|rated|graded|judged)${open}`),
      after: /^['"]?\s*(?::|\s-)\s/u,
      when: (s) => s.scoped && s.subject === 0 && !s.speech,
    },
  ];
}
