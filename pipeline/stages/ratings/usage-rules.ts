import { alternation, matchesIn } from "../../document/alternation.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import { clauseRules } from "./usage-clauses.ts";
import { filler, free, marked, open, type UsageRule, word } from "./usage-parts.ts";

const otherVerb = /\b(?:said|says|with|has|have|had)\s/i;

/** "Staff were outstanding": said of people, who are not graded. */
const ofPeople =
  /\b(?:staff|teachers|pupils|children|parents|governors|residents|nurses|carers|students|they|we|everyone|food|meals)\s+(?:\p{L}+\s+){0,2}(?:was|were|is|are|had\s+been)(?:\s+\p{L}+)?\s*$/iu;

/** "It was told that it requires improvement": nobody else tells so. */
const toldIt = /\b(?:was|were|been)\s+told\s+(?:that\s+)?(?:it|they)\s*$/iu;

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
    {
      name: "grade-overall",
      before: re(`\\s(?:is|are|was|were)(?:\\s+(?:all|both|now|still))?${open}`),
      after: /^['"]?\s+overall(?=$|['"]?\s*[.,;:!?)]|\s+(?:and|but|with|in|after|by)\s)/u,
      when: (s) => !s.speech && (s.cued || /^(?:inadequate|outstanding|require)/i.test(s.form)),
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
      when: (s) =>
        (s.cued && (marked(s) || s.scoped)) || (s.judgement && /^\s+(?:for|in)\s/.test(s.after) && !s.speech),
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
    { name: "judgements-need", when: (s) => /^(?:need|require)/i.test(s.form) && s.subject > 1 && !s.speech },
    ...clauseRules(words),
    {
      name: "listed-grade",
      after: re("^['\"]?\\s+(?:at|for|in)\\s"),
      when: (s) => s.listed && !s.speech,
    },
    { name: "numbered-grade", when: (s) => /^grade\s/i.test(s.form) && s.cued },
    { name: "set-phrase", when: (s) => s.form.split(/\s+/).length > 3 || /^widespread,?\s/i.test(s.form) },
    {
      name: "noun-of-its-own",
      before: re(`${word("an?")}${open}`),
      after: /^(?:$|\s*[.,;:!?)])/u,
      when: (s) => /^(?:inadequate|requires|c\d)/i.test(s.form),
    },
  ];
});
