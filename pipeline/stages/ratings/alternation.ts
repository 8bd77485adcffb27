const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** The source of an alternation of phrases, the longest first; any white space matches their spaces. */
export function alternation(phrases: Iterable<string>): string {
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map((phrase) => escaped(phrase).replace(/ /g, "\\s+")).join("|") || "(?!)"})`;
}

/** The key under which a phrase is looked up: lower case, single spaces. */
export const folded = (phrase: string): string => phrase.toLowerCase().replace(/\s+/g, " ");

/** A pattern that finds whole words or phrases anywhere; plain letters need no slow notion of a word. */
export function anywhere(phrases: Iterable<string>, flags: string): RegExp {
  const all = [...phrases];
  if (all.every((phrase) => /^\w(?:.*\w)?$/.test(phrase)))
    return new RegExp(`\\b${alternation(all)}\\b`, flags.replace("u", ""));
  return new RegExp(`(?<![\\p{L}\\p{N}])${alternation(all)}(?![\\p{L}\\p{N}])`, flags);
}

/** Every match of a global pattern, without the copy of the pattern that `matchAll` makes. */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
