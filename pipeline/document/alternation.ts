import { groupBy } from "./group-by.ts";

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** The source of an alternation of phrases, the longest first; any white space matches their spaces. */
export function alternation(phrases: Iterable<string>): string {
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map((phrase) => escaped(phrase).replace(/ /g, "\\s+")).join("|") || "(?!)"})`;
}

/** The key under which a phrase is looked up: lower case, single spaces. */
export const folded = (phrase: string): string => phrase.toLowerCase().replace(/\s+/g, " ");

/** The phrases of a pattern by their first words, each group as a pattern that matches where it stands. */
type ByFirstWord = {
  readonly groups: ReadonlyMap<string, RegExp>;
  readonly plainLetters: boolean;
  readonly anyCase: boolean;
};

const byFirstWord = new WeakMap<RegExp, ByFirstWord>();
const words = { plain: /\w+/g, all: /[\p{L}\p{N}]+/gu } as const;

/** A pattern that finds whole words or phrases anywhere; plain letters need no slow notion of a word. */
export function anywhere(phrases: Iterable<string>, flags: string): RegExp {
  const all = [...phrases];
  const plainLetters = all.every((phrase) => /^\w(?:.*\w)?$/.test(phrase));
  const own = plainLetters ? flags.replace("u", "") : flags;
  const end = plainLetters ? "\\b" : "(?![\\p{L}\\p{N}])";
  const pattern = new RegExp(`${plainLetters ? "\\b" : "(?<![\\p{L}\\p{N}])"}${alternation(all)}${end}`, own);
  if (!flags.includes("g") || !all.every((phrase) => /^[\p{L}\p{N}]/u.test(phrase))) return pattern;
  const anyCase = flags.includes("i");
  const word = plainLetters ? /^\w+/ : /^[\p{L}\p{N}]+/u;
  const groups = groupBy(all, (phrase) => cased(word.exec(phrase)?.[0] ?? "", anyCase));
  const sticky = own.replace("g", "y");
  byFirstWord.set(pattern, {
    groups: new Map([...groups].map(([first, group]) => [first, new RegExp(`${alternation(group)}${end}`, sticky)])),
    plainLetters,
    anyCase,
  });
  return pattern;
}

const cased = (word: string, anyCase: boolean): string => (anyCase ? word.toLowerCase() : word);

/** Every match of a global pattern, without the copy of the pattern that `matchAll` makes. */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const known = text.length < shortText ? undefined : byFirstWord.get(pattern);
  if (known !== undefined) return matchesByFirstWord(known, text);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

// A text shorter than this is not worth being cut into words.
const shortText = 300;

function matchesByFirstWord({ groups, plainLetters, anyCase }: ByFirstWord, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let covered = 0;
  for (const { start, word, lower } of wordsOf(text, plainLetters ? "plain" : "all")) {
    const group = start < covered ? undefined : groups.get(anyCase ? lower : word);
    if (group === undefined) continue;
    group.lastIndex = start;
    const match = group.exec(text);
    if (match === null) continue;
    found.push(match);
    covered = start + match[0].length;
  }
  return found;
}

type Word = { readonly start: number; readonly word: string; readonly lower: string };

// The words of the text that was asked for last: many patterns are sought in one text.
const cut = new Map<keyof typeof words, { readonly text: string; readonly words: readonly Word[] }>();

function wordsOf(text: string, kind: keyof typeof words): readonly Word[] {
  const known = cut.get(kind);
  if (known?.text === text) return known.words;
  const found: Word[] = [];
  const pattern = words[kind];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    found.push({ start: match.index, word: match[0], lower: match[0].toLowerCase() });
  cut.set(kind, { text, words: found });
  return found;
}
