import { alternation, matchesIn } from "../../document/alternation.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import type { Setting } from "./setting.ts";

/** What shows a grade form to be a grade: the words before it, the words after it, and what else must hold. */
export type UsageRule = {
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What else must hold. */
  readonly when?: (setting: Setting) => boolean;
};

const marked = (s: Setting): boolean => s.quoted || s.capital || s.form.includes(" ");
const filler =
  "(?:\\s+(?:a|an|the|its|their|as|be|being|been|to|at|is|was|were|are|only|just|overall|currently|now|still|again|both|also|soundly|already|once|officially|formally|how|it|them|us|herself|itself|solidly|consistently|firmly|first|second|third|new|current|previous|latest|another|coveted|much|overwhelmingly|clear|glowing|top))*";
const open = "\\s*['\"(]?\\s*$";

/** What may stand after a grade that is no adjective of an ordinary noun. */
const free =
  /^(?:$|\s*[.,;:!?)('"\]/-]|\s+(?:for|in|on|at|by|over|overall|across|and|or|but|with|when|while|after|following|under|from|to|as|is|was|were|because|since|then|than|which|that|who|despite|although|though|last|this|during|again|if|has|have|had|would|still|bar|apart|except|now|twice|out\s+of|having|where|until|before|rather|just|only|yesterday|today|throughout|against|within|instead|amid|compared|per|every|by|also|both|not|the\s+(?:year|month|previous|same|last|time|next|following))(?![\p{L}-]))/iu;

const otherVerb = /\b(?:said|says|with|has|have|had)\s/i;

/** "Staff were outstanding": said of people, who are not graded. */
const ofPeople =
  /\b(?:staff|teachers|pupils|children|parents|governors|residents|nurses|carers|students|they|we|everyone|food|meals)\s+(?:\p{L}+\s+){0,2}(?:was|were|is|are|had\s+been)(?:\s+\p{L}+)?\s*$/iu;

/** "It was told that it requires improvement": nobody else tells so. */
const toldIt = /\b(?:was|were|been)\s+told\s+(?:that\s+)?(?:it|they)\s*$/iu;

/** "At its last two inspections": when a grade was given. */
const lastVisit = /^\s+\p{L}+\s+(?:its|the|their|both)\s+(?:\p{L}+\s+){0,3}(?:inspections?|visits?)\b/iu;

/** Where the last match of a pattern in a text ends; 0 where there is none. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of matchesIn(pattern, text)) end = match.index + match[0].length;
  return end;
}

/** The rules by which a form is a grade; the first that holds names it. */
export const usageRules = perLexicon(({ ratingWords: words }: Lexicon): readonly UsageRule[] => {
  const verbs = alternation(words.verbs);
  const nouns = alternation(words.nouns);
  const moved = alternation(words.moved);
  const re = (source: string): RegExp => new RegExp(source, "iu");
  const word = (source: string): string => `(?<![\\p{L}-])${source}`;
  const verb = new RegExp(word(verbs), "giu");
  const copula = `\\s+(?:is|are|was|were|remains?|remained|should\\s+be|continues\\s+to\\s+be)(?:\\s+\\p{L}+)?${open}`;
  const clause = re(copula);
  const graded = new RegExp(
    `(?:\\p{Lu}[\\p{L}'-]*|\\b(?:it|they|which|that|children's services|${alternation(words.providerNouns).slice(3, -1)}))${copula}`,
    "u",
  );
  return [
    {
      name: "grade-and-noun",
      after: re(
        `^(?:\\s+(?:overall|inspection|ofsted|cqc|estyn|effectiveness|hygiene|graded?))?\\s+${nouns}(?![\\p{L}-])`,
      ),
      when: (s) => !/\btop\b/i.test(s.before.slice(-5)),
    },
    {
      name: "grade-and-weak-noun",
      after: re(`^\\s+(?:overall\\s+)?${alternation(words.weakNouns)}(?![\\p{L}-])`),
      when: (s) => marked(s) && s.cued,
    },
    {
      name: "across-the-board",
      after: re(
        `^,?\\s+(?:overall,?\\s+)?${alternation(words.everywhere)}|^\\s+in\\s+(?:all|each|every|both)(?:\\s+of)?(?:\\s+the|\\s+its)?(?:\\s+\\p{L}+){0,2}\\s+(?:areas|categories|judgements|aspects|inspections|questions|standards|pillars|disciplines)`,
      ),
    },
    { name: "rated-as", before: re(`${word(verbs)}${filler}${open}`), after: free },
    {
      name: "rated-it-as",
      before: re(
        `${word(verbs)}\\s[^.;:!?]{0,200}?(?:\\s(?:as|to be|overall|is|are|of|at|being)|['",)]|[\\p{L}\\p{N}])${open}`,
      ),
      after: free,
      when: (s) => marked(s) || s.scoped || !otherVerb.test(s.before.slice(lastEnd(s.before, verb))),
    },
    {
      name: "rating-of",
      before: re(
        `${word(nouns)}(?:\\s+for\\s+(?:the|its|their|this)\\s+(?:\\p{L}+\\s+)?\\p{L}+)?(?:\\s+(?:of|is|was|as|to|at|from|remains|remained|were|are|have|has|had|been|stays|dropped|fell|rose|improved|fallen|risen|went|down|up|now|being|it|overall|each|both|all)){1,6}${filler}${open}`,
      ),
      after: free,
    },
    {
      name: "moved-from-or-to",
      before: re(`${word(moved)}(?:[\\s,]+[\\p{L}\\p{N}'-]+){0,9}?[\\s,]+(?:from|to)${filler}${open}`),
      after: free,
    },
    {
      name: "moved-straight",
      before: re(
        `${word(alternation(["up from", "down from", "up to", "down to", "from", "rating to", "back to"]))}${filler}${open}`,
      ),
      after: free,
      when: (s) => s.cued && marked(s),
    },
    {
      name: "found-to-be",
      before: re(
        `${word(alternation(words.reporting))}(?:[\\s,][^.;:!?]{0,120})?\\s(?:to\\s+be|to\\s+have|to|is|are|was|were|being|as|remains?|remained|should\\s+be|continues\\s+to\\s+be)(?:\\s+(?:both|only|overall|still|now|currently|also|a|an))*${open}|${word(alternation(words.reporting))}\\s[^.;:!?]{0,60}\\sto\\s*$`,
      ),
      after: free,
      when: (s) =>
        s.scoped ||
        (s.cued && !ofPeople.test(s.before) && (marked(s) || !clause.test(s.before) || graded.test(s.before))),
    },
    {
      name: "received",
      before: re(`${word(alternation(words.received))}(?:\\s+\\p{L}+){0,3}?${filler}${open}`),
      after: free,
      when: (s) => s.cued && (marked(s) || s.scoped),
    },
    {
      name: "kept",
      before: re(`${word(alternation(words.kept))}${filler}${open}`),
      after: free,
      when: (s) => s.cued && (marked(s) || s.scoped),
    },
    { name: "score-in-words", when: (s) => s.explains },
    { name: "quoted-grade", when: (s) => s.quoted && s.cued && (free.test(s.after) || s.scoped) },
    { name: "grade-and-judgement", when: (s) => s.scoped && (s.quoted || s.capital) },
    { name: "capital-grade", after: free, when: (s) => s.capital && s.cued },
    {
      name: "grade-for-judgement",
      after: re("^\\s+(?:for|in|at)\\s"),
      when: (s) => s.scoped && s.form.includes(" "),
    },
    {
      name: "verb-of-its-own",
      before: re(
        `${word(alternation(words.reporting))}\\s(?:[^.;:!?]{0,140}\\s)?(?:that|which|how|still|it|${alternation(words.providerNouns).slice(3, -1)})\\s*$`,
      ),
      after: free,
      when: (s) => /^require/i.test(s.form) && (s.cued || toldIt.test(s.before)),
    },
    {
      name: "is-good-at",
      before: re(`(?:\\b(?:is|are|was|were|remains?)(?:\\s+(?:a|now|only|both|also|very))*)${open}`),
      after: re("^\\s+(?:at|for|in)\\s"),
      when: (s) => s.cued && s.scoped && !s.speech,
    },
    {
      name: "it-is-good-at",
      before: re(
        `^\\s*(?:it|they|the\\s+${alternation(words.providerNouns)})\\s+(?:is|are|was|were)(?:\\s+(?:also|both|only))?${open}`,
      ),
      after: re("^\\s+(?:at|for|in)\\s"),
      when: (s) => s.scoped && !s.speech,
    },
    {
      name: "judgement-remains",
      before: re(`\\s(?:remains?|remained|stays?|stayed)(?:\\s+(?:as|at|rated|unchanged\\s+at))*${open}`),
      after: free,
      when: (s) => s.subject > 0 && !s.speech,
    },
    {
      name: "a-good-school",
      before: re(`(?:\\b(?:is|was|remains|still|as|continues\\s+to\\s+be|be)\\s+(?:still\\s+)?an?)${open}`),
      after: re(
        `^\\s+${alternation(words.providerNouns)}(?=$|['"]?\\s*[.,;:!?)]|\\s+(?:and|but|with|after|by|following|overall)\\b)`,
      ),
      when: (s) => s.cued && !s.speech,
    },
    {
      name: "judgement-was",
      before: re(`\\s(?:was|were|are|is)(?:\\s+(?:both|all|each|also|again|now))*${open}`),
      after: free,
      when: (s) => s.subject > 1 && !s.speech && !s.headline,
    },
    { name: "judgements-need", when: (s) => /^need/i.test(s.form) && s.subject > 1 && !s.speech },
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
      name: "listed-grade",
      after: re("^['\"]?\\s+(?:at|for|in)\\s"),
      when: (s) => s.listed && !s.speech,
    },
    { name: "numbered-grade", when: (s) => /^grade\s/i.test(s.form) && s.cued },
    { name: "set-phrase", when: (s) => s.form.split(/\s+/).length > 3 },
    {
      name: "noun-of-its-own",
      before: re(`${word("an?")}${open}`),
      after: /^(?:$|\s*[.,;:!?)])/u,
      when: (s) => /^(?:inadequate|requires|c\d)/i.test(s.form),
    },
  ];
});
