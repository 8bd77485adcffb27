import type { Span } from "./span.ts";

/** A phrase of a list where it stands in a text; `plural` where an "s" follows that the phrase has not. */
export type PhraseMatch = Span & { readonly phrase: string; readonly plural: boolean };

/** Phrases by their first word in small letters, the longest first. */
export type PhraseMatcher = ReadonlyMap<string, readonly string[]>;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;
const INSIDE = /[\p{L}\p{N}'-]/u;
const GOES_ON = /^(?:[\p{L}\p{N}]|-\p{L}|'s\b)/u;

const firstWord = (phrase: string): string => (/[\p{L}\p{N}'-]+/u.exec(phrase)?.[0] ?? "").toLowerCase();

/** Makes a matcher of phrases; one that has a capital matches only as it is written. */
export function phraseMatcher(phrases: Iterable<string>): PhraseMatcher {
  const byFirst = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) {
    const known = byFirst.get(firstWord(phrase));
    if (known === undefined) byFirst.set(firstWord(phrase), [phrase]);
    else known.push(phrase);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return byFirst;
}

/** Finds the phrases of a matcher in a text, the longest at each place, none over another; in one pass. */
export function* matchPhrases(matcher: PhraseMatcher, text: string): Generator<PhraseMatch> {
  let covered = 0;
  for (const word of text.matchAll(WORD)) {
    if (word.index < covered) continue;
    const match = matchAt(matcher, text, word.index, word[0].toLowerCase());
    if (match === undefined) continue;
    covered = match.end;
    yield match;
  }
}

/** The longest phrase that begins with the word at `start`. */
function matchAt(matcher: PhraseMatcher, text: string, start: number, word: string): PhraseMatch | undefined {
  const known = matcher.get(word) ?? (word.endsWith("s") ? matcher.get(word.slice(0, -1)) : undefined);
  if (known === undefined || (start > 0 && INSIDE.test(text[start - 1] ?? ""))) return undefined;
  for (const phrase of known) {
    let end = start + phrase.length;
    const found = text.slice(start, end);
    if (found !== phrase && (/\p{Lu}/u.test(phrase) || found.toLowerCase() !== phrase)) continue;
    const plural = text[end] === "s" && !GOES_ON.test(text.slice(end + 1, end + 4));
    if (plural) end += 1;
    if (!GOES_ON.test(text.slice(end, end + 3))) return { start, end, phrase, plural };
  }
  return undefined;
}
