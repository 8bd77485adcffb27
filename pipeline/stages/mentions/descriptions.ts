import type { Mention, OrganisationEntity, OrganisationKind } from "../../document/document.ts";
import { isName, type Search } from "./search.ts";
import type { Vocabulary } from "./vocabulary.ts";

const DETERMINERS = new Set(["the", "this", "its", "our", "their"]);
const GROUPS = new Set(["inspectors", "judges", "councillors"]);
/** How many mentions back an antecedent is sought. */
const REACH = 60;
const FIRST_PERSON = new Set(["our", "my"]);

/** What stands for a body once it is named: "the council", "inspectors"; resolved by kind, then by what was last named. */
export function bodyDescriptions(
  searches: readonly Search[],
  bodies: readonly OrganisationEntity[],
  names: readonly Mention[],
): Mention[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const named = names.filter((mention) => byId.has(mention.entity));
  const counts = new Map<string, number>();
  for (const { entity } of named) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const mostNamed = new Map<string, string | undefined>();
  const aside = namedAside(searches);
  const found: Mention[] = [];
  for (const { words, taken, vocabulary, line } of searches) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (word === undefined || taken[i] !== 0) continue;
      const read = phraseAt(words, i, vocabulary);
      if (read === undefined) continue;
      if (taken.subarray(i, read.last).some((mark) => mark !== 0)) continue;
      const start = word.start;
      const end = words[read.last - 1]?.end ?? word.end;
      const entity = antecedent({
        ...read,
        at: start,
        block: line.block.start,
        named,
        byId,
        counts,
        mostNamed,
        aside,
        vocabulary,
      });
      if (entity !== undefined) found.push({ start, end, entity, form: "nominal", rule: "body-description" });
      i = read.last - 1;
    }
  }
  return found;
}

const ASIDE = new Set(["at", "from", "like", "neighbouring", "nearby", "former", "than", "joined"]);
const CAREER = /^(?:career|served|worked|previously|formerly)$/;

/** Where names stand that are mentioned in passing: "neighbouring Skelby Council", "a former head at Essex Council", "joined Essex Police". */
function namedAside(searches: readonly Search[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { words } of searches)
    for (const [i, word] of words.entries()) {
      const before = words[i - 1]?.lower === "the" ? words[i - 2] : words[i - 1];
      if (!isName(word) || before === undefined || before.initial) continue;
      const past = /^(?:with|for|in)$/.test(before.lower) && words.slice(Math.max(0, i - 6), i).some(isOfCareer);
      if (ASIDE.has(before.lower) || past) starts.add(word.start);
    }
  return starts;
}

const isOfCareer = ({ lower }: { readonly lower: string }): boolean => CAREER.test(lower);

type Phrase = { readonly last: number; readonly kinds: readonly OrganisationKind[]; readonly noun: string };

/** A determiner and a noun for a kind of body, or a plural that needs none. */
function phraseAt(words: Search["words"], at: number, { nominals }: Vocabulary): Phrase | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (GROUPS.has(word.lower) && word.lower !== "councillors" && !DETERMINERS.has(words[at - 1]?.lower ?? ""))
    return { last: at + 1, kinds: nominals.get(word.lower) ?? [], noun: word.lower };
  if (!DETERMINERS.has(word.lower) && !FIRST_PERSON.has(word.lower)) return undefined;
  for (let count = 4; count >= 1; count--) {
    const phrase = words.slice(at + 1, at + 1 + count);
    if (phrase.length < count || phrase.some((w) => w.shape === "mark" || w.shape === "possessive")) continue;
    const noun = phrase.map((w) => w.lower).join(" ");
    const kinds = nominals.get(noun);
    const next = words[at + 1 + count];
    if (kinds === undefined) continue;
    if (next?.shape === "lower" && nominals.has(`${noun} ${next.lower}`)) continue;
    return { last: at + 1 + count, kinds, noun };
  }
  return undefined;
}

type Question = {
  readonly kinds: readonly OrganisationKind[];
  readonly noun: string;
  readonly at: number;
  /** Where the paragraph begins. */
  readonly block: number;
  /** Where bodies are named in passing. */
  readonly aside: ReadonlySet<number>;
  readonly named: readonly Mention[];
  readonly byId: ReadonlyMap<string, OrganisationEntity>;
  readonly counts: ReadonlyMap<string, number>;
  /** By noun, what it stands for where nothing was named before it; filled as it is asked for. */
  readonly mostNamed: Map<string, string | undefined>;
  readonly vocabulary: Vocabulary;
};

/** The body of one of the kinds that was named last before, but for those in passing; where none was, the one named most. */
function antecedent(question: Question): string | undefined {
  const { at, block, named, counts, aside } = question;
  let passed: string | undefined;
  for (let i = countBefore(named, at) - 1, seen = 0; i >= 0 && seen < REACH; i--, seen++) {
    const mention = named[i];
    if (mention === undefined || !fits(question, mention.entity)) continue;
    const once = counts.get(mention.entity) === 1;
    if (!once) return mention.entity;
    const main = mention.start < block ? mainBody(question) : undefined;
    if (!aside.has(mention.start) && (counts.get(main ?? "") ?? 0) < 3) return mention.entity;
    passed ??= mention.entity;
  }
  return passed ?? mainBody(question);
}

const fits = ({ kinds, noun, byId, vocabulary }: Question, id: string): boolean => {
  const body = byId.get(id);
  return body !== undefined && kinds.includes(body.kind) && suits(noun, body, vocabulary);
};

/** Of the bodies that a noun may stand for, the one named most. */
function mainBody(question: Question): string | undefined {
  const { noun, counts, mostNamed } = question;
  if (mostNamed.has(noun)) return mostNamed.get(noun);
  let best: string | undefined;
  for (const [id, count] of counts)
    if (fits(question, id) && (best === undefined || count > (counts.get(best) ?? 0))) best = id;
  mostNamed.set(noun, best);
  return best;
}

function countBefore(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a noun that is also part of names suits this one: a "trust" is called one. */
function suits(noun: string, { name, kind, lexicon }: OrganisationEntity, { bodyNominals }: Vocabulary): boolean {
  const own = lexicon === undefined ? undefined : bodyNominals.get(lexicon);
  if (own !== undefined && /(?:inspectors|inspectorate|watchdog|regulator)$/.test(noun)) return own.has(noun);
  if (noun === "trust") return /\btrust\b/i.test(name) || kind === "academy-trust";
  if (noun === "board") return /\bboard\b/i.test(name);
  if (noun === "area") return /\barea\b/i.test(name);
  if (noun === "federation" || noun === "foundation") return new RegExp(`\\b${noun}\\b`, "i").test(name);
  if (/\bhome$/.test(noun) && kind === "care-provider")
    return !/\b(?:ltd|limited|group|homes|healthcare|care)$/i.test(name);
  if (noun === "hospital") return /\b(?:hospital|infirmary)s?\b/i.test(name);
  if (noun === "surgery" || noun === "practice")
    return /\b(?:surgery|practice|medical|health|dental|clinic|centre)\b/i.test(name) || kind === "company";
  if (noun === "nursery" || noun === "pre-school")
    return /\b(?:nurser|pre-?school|playgroup|day care|childcare|montessori|kindergarten)/i.test(name);
  return true;
}
