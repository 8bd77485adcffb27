import { make, type OrganisationName } from "./organisation-name.ts";
import type { Search } from "./search.ts";

/** Letters that nothing explains and that the article comes back to, where one mention is a body's: "CADE's staff", "CADE has said". */
export function toldLetters(searches: readonly Search[], initials: ReadonlySet<string>): OrganisationName[] {
  const counts = new Map<string, number>();
  const explained = new Set<string>();
  for (const { words, line } of searches)
    for (const [i, word] of words.entries()) {
      if (line.headline === "upper" || !LETTERS.test(word.text)) continue;
      counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
      if (words[i - 1]?.text === "(" || words[i + 1]?.text === "(") explained.add(word.text);
    }
  const named: OrganisationName[] = [];
  for (const search of searches)
    for (const [i, { text }] of search.words.entries()) {
      if (search.taken[i] !== 0 || (counts.get(text) ?? 0) < 2 || explained.has(text)) continue;
      if (initials.has(text.toLowerCase())) continue;
      if (search.vocabulary.letters.has(text) || !isBody(search, i)) continue;
      named.push(make(search, { first: i, last: i + 1 }, { kind: "other", rule: "letters-of-body" }));
      search.taken[i] = 1;
    }
  return named;
}

const LETTERS = /^\p{Lu}{3,6}$/u;

/** Whether they own what only a body has, speak or decide. */
function isBody({ words, vocabulary, line }: Search, at: number): boolean {
  const next = words[at + 1];
  if (line.headline !== "no" || next === undefined) return false;
  if (next.shape === "possessive") {
    const noun = [words[at + 2], words[at + 3]].map((word) => word?.lower ?? "");
    return noun.some(
      (lower) => vocabulary.ownedNouns.has(lower) || vocabulary.callings.has(lower) || vocabulary.leads.has(lower),
    );
  }
  return /^(?:said|says|announced|launched|apologised|insisted|declined)$/.test(next.lower);
}
