import { type Found, freeNames, hasOrdinary, initialsOf, isDistinct } from "./free-names.ts";
import { isMatter } from "./matters.ts";
import { acronymAt, type Identity, make, type OrganisationName } from "./organisation-name.ts";
import { isName, phraseOf, type Range, type Search } from "./search.ts";
import { namedAmong, namedSo } from "./told-nouns.ts";
import { winnerOf } from "./told-winners.ts";

/** Finds bodies that nothing in their names gives away by what is told of them, once people and other bodies are known. */
export function toldOrganisations(searches: readonly Search[], found: Found): OrganisationName[] {
  const named: OrganisationName[] = [];
  for (const search of searches)
    for (const range of freeNames(search, found)) {
      const told = toldOf(search, range, found);
      if (told === undefined) continue;
      const acronym = acronymAt(search.words, range.last);
      named.push({ ...make(search, range, told), ...(acronym !== undefined && { acronym }) });
      search.taken.fill(1, range.first, range.last);
    }
  return withoutInitials(named, searches, found);
}

/** Leaves out letters that begin the words of another body of the article, which stand for it. */
function withoutInitials(
  named: readonly OrganisationName[],
  searches: readonly Search[],
  found: Found,
): OrganisationName[] {
  const spelt = new Set([...found.initials, ...initialsOf(named, searches)]);
  return named.filter(({ line, first, last }) => {
    const search = searches[line];
    if (search === undefined || last - first > 1 || !spelt.has(search.words[first]?.text.toLowerCase() ?? ""))
      return true;
    search.taken[first] = 0;
    return false;
  });
}

function toldOf(search: Search, range: Range, found: Found): Identity | undefined {
  if (isMatter(search, range)) return undefined;
  const long = range.last - range.first > 1;
  const distinct = isDistinct(search, range);
  const named = namedSo(search, range);
  if (named !== undefined) return { kind: named, rule: "named-so" };
  const kind = namedAmong(search, range.first);
  if (kind !== undefined) return { kind, rule: "named-among" };
  if (isRunByOthers(search, range))
    return { kind: search.article.care ? "care-provider" : "other", rule: "run-by-others" };
  if (long && isGroupOf(search, range.last)) return { kind: "other", rule: "group-of" };
  if (isTold(search, range)) return { kind: "media", rule: "told-paper" };
  if (isHeldAt(search, range) && (long || distinct || isSomewhere(search, range, found)))
    return { kind: "other", rule: "post-at" };
  if ((long || distinct) && isLedBy(search, range)) return { kind: "company", rule: "leader-of" };
  if ((long || distinct) && ownsPost(search, range)) return { kind: "company", rule: "own-leader" };
  if ((long || distinct) && isBesideLeader(search, range)) return { kind: "company", rule: "leader-behind" };
  if (long && isCause(search, range)) return { kind: "charity", rule: "cause-of-campaigners" };
  if (long && appointsSomebody(search, range)) return { kind: "company", rule: "appoints-somebody" };
  if ((long || distinct) && isBacker(search, range)) return { kind: "other", rule: "backed-by" };
  return winnerOf(search, range, distinct);
}

/** "Plas Nant, run by Lorden Cyf, was": only bodies and houses are run. */
function isRunByOthers({ words }: Search, { last }: Range): boolean {
  if (words[last]?.text !== ",") return false;
  const relative = words[last + 1]?.lower === "which" && /^(?:is|was)$/.test(words[last + 2]?.lower ?? "");
  const verb = relative ? last + 3 : last + 1;
  return /^(?:run|owned|operated|managed)$/.test(words[verb]?.lower ?? "") && words[verb + 1]?.lower === "by";
}

/** "The Eastern Wells group of hospitals". */
const isGroupOf = ({ words, vocabulary }: Search, last: number): boolean =>
  /^(?:group|chain|network|family)$/.test(words[last]?.lower ?? "") &&
  words[last + 1]?.lower === "of" &&
  vocabulary.nominals.has((words[last + 2]?.lower ?? "").replace(/ies$/, "y").replace(/s$/, ""));

/** "Told The Hexley Calendar:", "told The Corner that": a paper with an article of its own. */
function isTold({ words }: Search, { first, last }: Range): boolean {
  if (words[first]?.text !== "The" || !/^(?:told|tells)$/.test(words[first - 1]?.lower ?? "")) return false;
  const next = words[last];
  return (
    next === undefined ||
    next.shape === "mark" ||
    /^(?:that|how|it|he|she|they|there|this|last|on|in)$/.test(next.lower)
  );
}

/** "Sous chef at Marram", "head of drama at Blue Kite", "work experience at Marlow Foods". */
function isHeldAt({ words, vocabulary }: Search, { first }: Range): boolean {
  if (words[first - 1]?.lower !== "at") return false;
  const before = words[first - 2];
  if (before === undefined || before.shape === "mark") return false;
  if (vocabulary.callings.has(before.lower) || vocabulary.working.has(before.lower)) return true;
  for (let i = first - 3; i >= Math.max(0, first - 8); i--) {
    const word = words[i];
    if (word === undefined || word.shape === "mark") return false;
    if (word.lower === "of" || word.lower === "for")
      return vocabulary.callings.has(words[i - 1]?.lower ?? "") || words[i - 1]?.lower === "head";
  }
  return false;
}

/** "At Marram in Whitton": one word is a body's where a place follows, and no council has it. */
const isSomewhere = ({ words }: Search, { first, last }: Range, { localities }: Found): boolean =>
  words[last]?.lower === "in" && isName(words[last + 1]) && !localities.has(words[first]?.lower ?? "");

/** "Chief executive of Blue Kite Films", "founder of MyLoom". */
function isLedBy(search: Search, range: Range): boolean {
  const { words, vocabulary } = search;
  const { first } = range;
  const of = words[first - 1]?.lower === "the" ? first - 2 : first - 1;
  if (words[of]?.lower !== "of") return false;
  if (of === first - 2 && words[of - 1]?.lower === "secretary") return /s$/.test(words[range.last - 1]?.lower ?? "");
  if (!endsInLead(words, of, vocabulary.leads)) return false;
  return !/^(?:directors?|managers?|chair)$/.test(words[of - 1]?.lower ?? "") || hasUncommon(search, range);
}

/** "Director of Human Resources" is of a department: of a body, one word at least is no ordinary one. */
const hasUncommon = ({ words, vocabulary }: Search, { first, last }: Range): boolean =>
  words.slice(first, last).some((word) => isName(word) && !vocabulary.common.has(word.lower));

/** Whether a post at the head of a body ends in front of a word. */
function endsInLead(words: Search["words"], end: number, leads: ReadonlySet<string>): boolean {
  for (let count = 1; count <= 3; count++) if (leads.has(phraseOf(words, end - count, end))) return true;
  return false;
}

/** "Blue Kite's chief executive", "MyLoom's operations and training manager", "CADE's staff". */
function ownsPost({ words, vocabulary }: Search, { first, last }: Range): boolean {
  if (/^(?:st|saint)$/.test(words[first]?.lower ?? "")) return false;
  if (words[last]?.shape !== "possessive" && words[last]?.text !== "'") return false;
  for (let i = last + 1; i < Math.min(words.length, last + 7); i++) {
    const word = words[i];
    if (word === undefined || (word.shape !== "lower" && word.text !== "&")) return false;
    if (vocabulary.ownedNouns.has(word.lower)) return true;
    for (let count = 1; count <= 3; count++) if (vocabulary.leads.has(phraseOf(words, i, i + count))) return true;
    if (vocabulary.prepositions.has(word.lower)) return false;
  }
  return false;
}

/** "Lorden & Lee boss Ada Marl": a post of the head of a body between it and somebody. */
function isBesideLeader({ words, taken, vocabulary }: Search, { last }: Range): boolean {
  for (let count = 1; count <= 3; count++)
    if (
      taken[last + count] === 2 &&
      words[last]?.shape === "lower" &&
      vocabulary.leads.has(phraseOf(words, last, last + count))
    )
      return true;
  return false;
}

/** "Campaigners from Save Our Baths", "the group Stop the Bypass": a cause that people are of. */
const isCause = ({ words }: Search, { first, last }: Range): boolean =>
  /^(?:save|stop|keep|defend|reclaim|protect|love|no|rescue)$/.test(words[first]?.lower ?? "") &&
  words[first]?.initial === false &&
  /^(?:from|of|group|groups|by|with|campaigners)$/.test(words[first - 1]?.lower ?? "") &&
  !/^(?:march|rally|event|petition|day|week|protest|scheme|appeal)$/.test(words[last]?.lower ?? "");

/** "Blue Kite has named Ada Marl as", "Blue Kite has hired former head Ada Marl": who takes somebody on. */
function appointsSomebody({ words, taken }: Search, { last }: Range): boolean {
  const at = /^(?:has|have)$/.test(words[last]?.lower ?? "") ? last + 1 : last;
  if (!/^(?:appointed|hired|recruited|appoints|hires|named|promoted)$/.test(words[at]?.lower ?? "")) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 7); i++) {
    if (taken[i] === 2) return words.slice(i, i + 8).some(({ lower }) => /^(?:as|to)$/.test(lower));
    if (words[i]?.shape === "mark") return false;
  }
  return false;
}

/** "Nominated by Blue Kite", "funding from the Open Hand", "its merger with Wark Lee", and what is joined to such a body. */
function isBacker(search: Search, range: Range): boolean {
  const { words, taken, vocabulary } = search;
  const { first } = range;
  if (!isDistinct(search, range) && !hasOrdinary(search, range) && !/^merge/.test(words[first - 2]?.lower ?? ""))
    return false;
  const at = words[first - 1]?.lower === "the" ? first - 2 : first - 1;
  const joint = words[at]?.lower ?? "";
  const before = words[at - 1]?.lower ?? "";
  if (joint === "by") return vocabulary.backers.has(before);
  if (joint === "from") return vocabulary.sources.has(before);
  if (joint === "with") return vocabulary.partners.has(before);
  if (joint === "for" && /^work(?:s|ed|ing)$/.test(before)) return true;
  return (
    joint === "and" &&
    taken[at - 1] === 1 &&
    isName(words[at - 1]) &&
    isBackedThere({ words, vocabulary }, taken, at - 1)
  );
}

/** Whether the body that ends at a word is behind such words itself. */
function isBackedThere(
  { words, vocabulary }: Pick<Search, "words" | "vocabulary">,
  taken: Uint8Array,
  end: number,
): boolean {
  let i = end;
  while (i > 0 && end - i < 8 && taken[i] === 1) i--;
  if (words[i]?.lower === "the") i--;
  const before = words[i - 1]?.lower ?? "";
  const joint = words[i]?.lower;
  return (
    (joint === "by" && (vocabulary.backers.has(before) || vocabulary.makers.has(before))) ||
    (joint === "from" && vocabulary.sources.has(before)) ||
    (joint === "with" && vocabulary.partners.has(before))
  );
}
