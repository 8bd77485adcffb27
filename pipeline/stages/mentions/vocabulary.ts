import type { OrganisationKind } from "../../document/document.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { NameWords } from "../../lexicon/name-lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import { endingIn, fullNames } from "./name-forms.ts";
import { wordsOf } from "./words.ts";

/** The name of a known body, cut into words. */
export type KnownName = {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly words: readonly string[];
  readonly lexicon?: string;
  /** Whether it is also an ordinary word. */
  readonly ordinary?: boolean;
};

/** A word or phrase that ends or begins the name of an organisation, cut into words. */
export type Head = { readonly words: readonly string[]; readonly kind: OrganisationKind; readonly generic: boolean };

/** The lexicon as sets and maps, made once. */
export type Vocabulary = ReturnType<typeof compile>;

/** Letters without diacritics, in lower case; apostrophes and full stops dropped: the form in which names are compared. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFD")
        .replace(/\p{M}+/gu, "")
        .replace(/[.'’‘]/g, "")
        .toLowerCase()
        .replace(/\s+/g, " ")
        .trim();

/** Words that folding only puts in small letters. */
const PLAIN = /^[A-Za-z0-9-]+$/;

const split = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(" ")).filter((w) => w !== "");
const lower = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const list = map.get(key(item));
    if (list === undefined) map.set(key(item), [item]);
    else list.push(item);
  }
  return map;
}

const cut = (text: string): string[] =>
  wordsOf(text.replace(/[\u2018\u2019]/g, "'"), { start: 0, end: text.length }, new Set()).map((word) => word.text);

function knownNames(lexicon: Lexicon): Map<string, KnownName[]> {
  const common = new Set(split(lexicon.commonWords.words));
  const all: KnownName[] = [];
  const put = (
    body: { id: string; name: string; kind: OrganisationKind; aliases: readonly string[]; ordinary?: boolean },
    known: boolean,
  ) => {
    for (const form of [body.name, ...body.aliases]) {
      if (form.includes("(")) continue;
      const bare = form.replace(/^The /, "");
      const words = cut(common.has(bare.toLowerCase()) ? form : bare);
      if (!/^\p{Lu}/u.test(words[0] ?? "")) continue;
      const { id, name, kind, ordinary = false } = body;
      all.push({ id, name, kind, words, ...(known && { lexicon: id }), ...(ordinary && { ordinary }) });
    }
  };
  const seen = new Set<string>();
  for (const body of lexicon.inspectorates) {
    put(body, true);
    for (const form of [body.name, ...body.aliases]) seen.add(fold(form));
  }
  for (const body of lexicon.organisations) {
    if (!seen.has(fold(body.name))) put({ ...body, id: `known ${body.name}` }, false);
  }
  const map = grouped(all, (name) => (name.words[0] ?? "").toLowerCase());
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function heads(lexicon: Lexicon): Map<string, Head[]> {
  const generic = new Set(lexicon.organisationWords.generic);
  const all = lexicon.organisationWords.heads.map(({ word, kind }) => ({
    words: cut(word).map((w) => w.toLowerCase()),
    kind,
    generic: generic.has(word),
  }));
  const map = grouped(all, (head) => head.words[head.words.length - 1] ?? "");
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function starts(lexicon: Lexicon) {
  const all = lexicon.organisationWords.starts.map(({ words, kind, needs }) => ({
    words: cut(words).map((w) => w.toLowerCase()),
    kind,
    needs,
  }));
  const map = grouped(all, (start) => start.words[0] ?? "");
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function nominals(lexicon: Lexicon): Map<string, OrganisationKind[]> {
  const map = new Map<string, OrganisationKind[]>();
  for (const { kind, nominals } of lexicon.inspectorates)
    for (const phrase of nominals) {
      const noun = phrase.replace(/^the /, "");
      if (!map.has(noun)) map.set(noun, [kind, "inspectorate", "regulator"]);
    }
  for (const { kind, nouns } of lexicon.nominals)
    for (const noun of nouns) map.set(noun, [...(map.get(noun) ?? []), kind]);
  return map;
}

function compile(lexicon: Lexicon) {
  const { titles, givenNames, surnames, places, organisationWords, reportingVerbs } = lexicon;
  const female = new Set(split(givenNames.names.map((names) => names.female)));
  const male = new Set(split(givenNames.names.map((names) => names.male)));
  const rarer = split(givenNames.rarer);
  const either = new Set([...split([givenNames.either]), ...rarer]);
  const posts = lexicon.roles.posts.flatMap((post) => post.nouns);
  const elsewhere = split(places.elsewhere);
  return {
    titles: titleMap([...titles.female, ...titles.male, ...titles.either]),
    femaleTitles: lower(titles.female),
    maleTitles: lower(titles.male),
    postNominals: new Set([...titles.postNominals, ...lexicon.roles.postNominals]),
    kin: lower(titles.kin),
    femaleKin: lower(titles.femaleKin),
    maleKin: lower(titles.maleKin),
    callings: lower([...titles.occupations, ...posts.map(callingOf)]),
    posts: new Set(posts.map((post) => post.toLowerCase())),
    postModifiers: lower(lexicon.roles.modifiers),
    female,
    male,
    either,
    ambiguous: new Set([...split([givenNames.ambiguous]), ...rarer]),
    rarer: new Set(rarer),
    surnames: new Set(split(surnames.surnames)),
    surnamePrefixes: surnames.prefixes,
    surnameEndings: endingIn(surnames.endings),
    familyFirst: new Set(split([surnames.familyFirst])),
    particles: new Set(surnames.particles),
    common: new Set(split(lexicon.commonWords.words)),
    places: lower([...places.british, ...elsewhere]),
    placeKinds: lower(places.kinds),
    known: knownNames(lexicon),
    heads: heads(lexicon),
    starts: starts(lexicon),
    houses: lower(organisationWords.careHouses),
    trusts: organisationWords.trusts.map(({ word, kind }) => ({ word: word.toLowerCase(), kind })),
    trailing: lower(organisationWords.trailing),
    descriptors: lower(organisationWords.descriptors),
    smallHeads: organisationWords.small.map(({ words, kind }) => ({ words: words.split(" "), kind })),
    ...nameWords(lexicon.nameWords),
    phrases: new Set(organisationWords.phrases),
    openHeads: lower(organisationWords.open),
    letters: new Set(organisationWords.letters),
    leads: new Set(organisationWords.leads),
    judged: new Set(organisationWords.judged),
    honoured: new Set(organisationWords.honoured),
    backers: new Set(organisationWords.backers),
    sources: new Set(organisationWords.sources),
    partners: new Set(organisationWords.partners),
    prizes: new Set(organisationWords.prizes),
    working: new Set(organisationWords.working),
    ownedNouns: new Set(organisationWords.owned),
    peoples: lower(places.peoples),
    nominals: nominals(lexicon),
    bodyNominals: new Map(
      lexicon.inspectorates.map((body) => [
        body.id,
        new Set(body.nominals.map((phrase) => phrase.replace(/^the /, ""))),
      ]),
    ),
    saying: new Set([...reportingVerbs.speech, ...reportingVerbs.fragment].map((verb) => verb.split(" ")[0] ?? "")),
    nickNames: lexicon.givenNameForms,
    fullNames: fullNames(lexicon.givenNameForms),
    months: new Set([...Object.keys(lexicon.calendarWords.months), ...Object.keys(lexicon.calendarWords.weekdays)]),
    frameworks: lower(
      lexicon.inspectorates.flatMap((body) => body.frameworks.flatMap((framework) => framework.phrases)),
    ),
  };
}

/** The noun of a post that stands for whoever holds it: "director" of "director of children's services". */
const callingOf = (post: string): string =>
  post
    .split(/ (?:of|for|in|to|at) /)[0]
    ?.split(" ")
    .at(-1) ?? "";

/** The lists of words beside names, as sets. */
function nameWords(words: NameWords): { readonly [list in keyof NameWords]: ReadonlySet<string> } {
  const sets: Partial<Record<keyof NameWords, ReadonlySet<string>>> = {};
  for (const list of Object.keys(words) as (keyof NameWords)[]) sets[list] = new Set(words[list]);
  return sets as Record<keyof NameWords, ReadonlySet<string>>;
}

/** Titles by their first word, the longest first. */
function titleMap(titles: readonly string[]): Map<string, string[][]> {
  const map = grouped(
    titles.map((title) => title.replace(/\./g, "").split(" ")),
    (words) => words[0] ?? "",
  );
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}

/** The vocabulary of a lexicon. */
export const vocabularyOf = perLexicon(compile);
