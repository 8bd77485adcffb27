import type { OrganisationName } from "./organisation-name.ts";
import type { Search } from "./search.ts";

/** Leaves out letters that a list knows as a body's where the article spells out something else: "a performance assessment (EPA)". */
export function asMeantHere(found: readonly OrganisationName[], searches: readonly Search[]): OrganisationName[] {
  const inFull = new Set(
    found.flatMap(({ known, first, last }) => (known !== undefined && last - first > 1 ? [known.id] : [])),
  );
  const acronyms = new Set(found.flatMap(({ acronym }) => (acronym === undefined ? [] : [acronym.start])));
  const spelt = new Set<string>();
  for (const { words } of searches)
    for (let i = 2; i < words.length; i++)
      if (words[i - 1]?.text === "(" && !acronyms.has(words[i]?.start ?? 0) && isSpelt(words, i))
        spelt.add(words[i]?.text ?? "");
  if (spelt.size === 0) return [...found];
  return found.filter(({ known, line, first, last }) => {
    const search = searches[line];
    if (search === undefined || known === undefined || last - first > 1 || inFull.has(known.id)) return true;
    if (!spelt.has(search.words[first]?.text ?? "")) return true;
    search.taken[first] = 0;
    return false;
  });
}

/** Whether the words in front of letters in brackets begin with them. */
function isSpelt(words: Search["words"], at: number): boolean {
  const letters = words[at]?.text ?? "";
  if (!/^\p{Lu}{2,6}$/u.test(letters) || words[at + 1]?.text !== ")") return false;
  let i = at - 2;
  for (let k = letters.length - 1; k >= 0; k--) {
    while (/^(?:and|of|for|the|in|to|&)$/.test(words[i]?.lower ?? "")) i--;
    if (words[i]?.lower.charAt(0) !== letters.charAt(k).toLowerCase()) return false;
    i--;
  }
  return true;
}
