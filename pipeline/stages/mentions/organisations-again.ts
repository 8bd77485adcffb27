import type { OrganisationKind } from "../../document/document.ts";
import { type Again, put } from "./again.ts";
import type { Organisation } from "./organisations.ts";
import { isName, type Search } from "./search.ts";
import { fold, type Vocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

type Form<Owner> = {
  readonly words: readonly string[];
  readonly owner: Owner;
  readonly acts: boolean;
  readonly rule: string;
};

/** Forms by their words, and how many words the forms that begin with a word have, the most first. */
type Forms = {
  readonly byWords: ReadonlyMap<string, readonly Form<Organisation>[]>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
};

const FAMILY_KINDS = new Set<OrganisationKind>(["local-authority", "police", "fire-service", "partnership"]);

/** Finds known organisations by their letters, by shorter names, and in headlines. */
export function organisationsAgain(
  searches: readonly Search[],
  organisations: readonly Organisation[],
): Again<Organisation>[] {
  const first = searches[0];
  if (first === undefined) return [];
  const forms = shortForms(organisations, first.vocabulary, first.article.places);
  const found: Again<Organisation>[] = [];
  for (const search of searches) {
    for (let i = 0; i < search.words.length; i++) {
      const word = search.words[i];
      if (search.taken[i] !== 0 || !isName(word)) continue;
      const form = formAt(search, i, forms);
      if (form === undefined) continue;
      const last = i + form.words.length;
      for (let k = i; k < last; k++) search.taken[k] = 1;
      found.push({
        start: word.start,
        end: search.words[last - 1]?.end ?? word.end,
        owner: form.owner,
        line: search.index,
        rule: form.rule,
      });
      i = last - 1;
    }
  }
  return found;
}

function shortForms(
  organisations: readonly Organisation[],
  vocabulary: Vocabulary,
  places: ReadonlySet<string>,
): Forms {
  const forms: Form<Organisation>[] = [];
  for (const owner of organisations) {
    for (const form of owner.forms) {
      const words = form.split(" ");
      forms.push({ words, owner, acts: false, rule: words.length > 1 ? "organisation-again" : "letters-again" });
      if (owner.known !== undefined) continue;
      if (owner.kind === "media" && words.length > 1 && PAPER.test(words.at(-1) ?? ""))
        forms.push({ words: words.slice(-1), owner, acts: false, rule: "paper-again" });
      const letters = initials(words);
      if (letters.length > 2) forms.push({ words: [letters], owner, acts: false, rule: "initials-again" });
      for (const short of shorter(words, vocabulary)) {
        const one = short.length === 1;
        const acts =
          one && (FAMILY_KINDS.has(owner.kind) || places.has(short[0] ?? "") || vocabulary.places.has(short[0] ?? ""));
        if (short.join("").length > 2) forms.push({ words: short, owner, acts, rule: "short-name" });
      }
    }
  }
  const owners = new Map<string, Set<Organisation>>();
  for (const { words, owner } of forms) {
    const key = words.join(" ");
    owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  }
  const councils = new Map([...owners].map(([key, shared]) => [key, preferred(shared)]));
  const byWords = new Map<string, Form<Organisation>[]>();
  const lengths = new Map<string, number[]>();
  for (const form of forms) {
    const key = form.words.join(" ");
    if ((owners.get(key)?.size ?? 0) > 1 && form.rule === "short-name" && form.owner !== councils.get(key)) continue;
    put(byWords, key, form);
    const known = lengths.get(form.words[0] ?? "") ?? [];
    if (!known.includes(form.words.length)) lengths.set(form.words[0] ?? "", [...known, form.words.length]);
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a);
  return { byWords, lengths };
}

/** The longest form that stands at a word. */
function formAt(search: Search, at: number, { byWords, lengths }: Forms): Form<Organisation> | undefined {
  const { words } = search;
  for (const length of lengths.get(fold(words[at]?.text ?? "")) ?? []) {
    const key = words
      .slice(at, at + length)
      .map(normal)
      .join(" ");
    const form = byWords.get(key)?.find((known) => fits(search, at, known));
    if (form !== undefined) return form;
  }
  return undefined;
}

/** Of several organisations that share a short name, the council; else nobody. */
const preferred = (owners: ReadonlySet<Organisation>): Organisation | undefined => {
  const councils = [...owners].filter((owner) => owner.kind === "local-authority");
  return councils.length === 1 ? councils[0] : undefined;
};

/** A name with its last words, and then the ones before, left out as long as they only describe. */
function* shorter(words: readonly string[], vocabulary: Vocabulary): Generator<string[]> {
  for (let last = words.length - 1; last >= 1; last--) {
    const dropped = words[last] ?? "";
    const short = words.slice(0, last);
    const end = short[short.length - 1] ?? "";
    if (!vocabulary.descriptors.has(dropped) && !vocabulary.heads.has(dropped) && !vocabulary.houses.has(dropped))
      break;
    if (end === "&" || end === "of" || end === "for" || end === "the") continue;
    const names = short.filter((word) => !vocabulary.descriptors.has(word) && !vocabulary.peoples.has(word));
    if (names.length === 0 || (names.length === 1 && vocabulary.common.has(names[0] ?? ""))) continue;
    yield short;
  }
  if (/^(?:ysgol|coleg)$/.test(words[0] ?? "") && words.length > 2) yield words.slice(-2);
}

function fits(search: Search, at: number, form: Form<Organisation>): boolean {
  const { words, taken, line } = search;
  for (let k = 0; k < form.words.length; k++) {
    const word = words[at + k];
    if (word === undefined || taken[at + k] !== 0 || normal(word) !== form.words[k]) return false;
  }
  const last = at + form.words.length;
  const next = words[last];
  if (form.rule === "initials-again") return words[at]?.shape === "upper" && line.headline !== "upper";
  if (form.rule === "letters-again")
    return (
      words[at]?.shape !== "capital" || line.headline === "upper" || form.words[0]?.length === words[at]?.text.length
    );
  if (form.rule === "organisation-again") return true;
  if (form.rule === "paper-again") return isPaper(search, at);
  if (line.headline !== "upper" && isName(next) && next.start === (words[last - 1]?.end ?? 0) + 1) return false;
  if (isName(words[at - 1]) && words[at - 1]?.end === (words[at]?.start ?? 0) - 1 && !words[at]?.initial) return false;
  return !form.acts || acts(search, at, last);
}

const PAPER =
  /^(?:gazette|herald|courier|observer|telegraph|guardian|chronicle|advertiser|argus|mercury|echo|tribune|mail|post|times|express|examiner|standard|star|journal|bulletin|messenger|reporter|recorder|sentinel|enquirer|despatch|dispatch|pioneer|mirror|ledger|bugle|voice)$/;

/** "told the Gazette", "Gazette editor Ada Marl": a paper by the last word of its name. */
function isPaper({ words, line }: Search, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || line.headline !== "no" || isName(next)) return false;
  if (/^(?:editors?|reporters?|readers?|journalists?|photographers?|columnists?|website)$/.test(next?.lower ?? ""))
    return !isName(before) || before.lower === "the";
  return !word.initial && before?.lower === "the" && next?.lower !== "of";
}

/** The first letters of a name: "sfrs" of "shropshire fire & rescue service". */
export const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:&|and|of|for|the|in)$/.test(word))
    .map((word) => word.charAt(0))
    .join("");

const normal = (word: Word): string => (word.lower === "and" ? "&" : fold(word.text));

/** Whether a bare place stands where a body acts: before a verb, and not behind a preposition. */
function acts({ words, vocabulary, line }: Search, at: number, last: number): boolean {
  const before = words[at - 1];
  const next = words[last];
  if (before !== undefined && vocabulary.prepositions.has(before.lower)) return false;
  if (next === undefined || next.shape !== "lower") return false;
  return (
    vocabulary.acts.has(next.lower) ||
    vocabulary.saying.has(next.lower) ||
    (line.headline === "no" && /[a-z]{3}ed$/.test(next.lower))
  );
}
