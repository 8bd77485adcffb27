import { groupBy } from "../document/group-by.ts";
import type { Judgement } from "./judgement.ts";
import { byCodeUnit } from "./judgement.ts";
import type { OrganisationMember } from "./members.ts";
import { type CouncilName, type CouncilType, councilName, foldName, isSharedName, looseName } from "./names.ts";

/** Folded names of bodies that the lexicon knows, each with the one id that it goes by. */
export type KnownBodies = ReadonlyMap<string, string>;

/** One way of naming an organisation, over all the articles that use it. */
type Form = {
  /** The smallest key of its members stands for them all. */
  readonly key: string;
  readonly members: readonly OrganisationMember[];
  readonly name: string;
  readonly folded: string;
  readonly loose: string;
  readonly known?: string;
  readonly council?: CouncilName;
  /** Set where many bodies share the name: the place that tells this one apart, "" where it is not known. */
  readonly place?: string;
  readonly otherNames: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
};

const acronym = /^\p{Lu}[\p{Lu}&]{2,}$/u;
/** An alias that says as much as a name: two words or more that begin with capitals, and no "the council". */
const fullAlias = (alias: string): boolean =>
  !/^(?:the|a|an|our|my|its|their)\b/i.test(alias) && /\p{Lu}\S* .*\p{Lu}/u.test(alias);

/** Gathers members into forms: by folded name, and by place where many bodies share the name. */
function formsOf(members: readonly OrganisationMember[], known: KnownBodies): Form[] {
  const groups = groupBy(
    [...members].sort((a, b) => byCodeUnit(a.key, b.key)),
    (m) => (isSharedName(m.folded, m.kind) ? `${m.folded}\u001f${m.place ?? ""}` : m.folded),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { key, name, folded, place } = first;
    const id = known.get(folded);
    const council = group.some((m) => m.kind === "local-authority" || m.kind === "other")
      ? councilName(folded)
      : undefined;
    const names = group.flatMap((m) => [m.name, ...m.aliases]).map((a) => a.replace(/^the /i, ""));
    return {
      key,
      members: group,
      name,
      folded,
      loose: looseName(folded),
      otherNames: new Set(group.flatMap((m) => m.aliases.filter(fullAlias).map(foldName))),
      acronyms: new Set(names.filter((a) => acronym.test(a))),
      ...(id !== undefined && { known: id }),
      ...(council !== undefined && { council }),
      ...(isSharedName(folded, first.kind) && { place: place ?? "" }),
    };
  });
}

/** Judges which organisations of different articles are one: by name, by a council's place, by alias, by acronym. */
export function judgeOrganisations(members: readonly OrganisationMember[], known: KnownBodies): Judgement[] {
  const forms = formsOf(members, known);
  const corpus = { councilTypes: typesByPlace(forms), meanings: meaningsOf(forms) };
  const judged = new Map<string, Judgement>();
  const judge = (left: string, right: string, finding: Finding): void => {
    judged.set(`${left}\u001e${right}`, { kind: "organisation", left, right, ...finding });
  };
  for (const form of forms) {
    const finding = sameForm(form);
    for (const member of form.members.slice(1)) judge(form.key, member.key, finding);
  }
  for (const bucket of buckets(forms)) {
    bucket.forEach((left, i) => {
      for (const right of bucket.slice(i + 1)) {
        const finding = compare(left, right, corpus);
        if (finding !== undefined) judge(left.key, right.key, finding);
      }
    });
  }
  return [...judged.values()];
}

type Finding = Pick<Judgement, "rule" | "score" | "verdict">;
type Corpus = {
  readonly councilTypes: ReadonlyMap<string, ReadonlySet<CouncilType>>;
  readonly meanings: ReadonlyMap<string, ReadonlySet<string>>;
};

function compare(left: Form, right: Form, corpus: Corpus): Finding | undefined {
  if (left.known !== undefined && right.known !== undefined) {
    return left.known === right.known
      ? { rule: "known-body", score: 1, verdict: "same" }
      : { rule: "two-known-bodies", score: 1, verdict: "different" };
  }
  if (left.folded === right.folded) return sharedName(left, right);
  if (left.council !== undefined && right.council !== undefined) {
    return left.council.place === right.council.place ? councils(left.council, right.council, corpus) : undefined;
  }
  if (left.loose === right.loose) return { rule: "same-name-other-ending", score: 0.9, verdict: "same" };
  if (left.otherNames.has(right.folded) || right.otherNames.has(left.folded)) {
    return { rule: "name-is-alias", score: 0.85, verdict: "same" };
  }
  return byAcronym(left, right, corpus) ?? byAcronym(right, left, corpus);
}

/** What the members of one form are to one another. */
function sameForm(form: Form): Finding {
  if (form.place === undefined) return { rule: "same-name", score: 0.95, verdict: "same" };
  return form.place === ""
    ? { rule: "shared-name", score: 0.5, verdict: "close" }
    : { rule: "shared-name-same-place", score: 0.9, verdict: "same" };
}

/** What two forms of one name are that only their place can tell apart. */
const sharedName = (left: Form, right: Form): Finding =>
  left.place === "" || right.place === ""
    ? { rule: "shared-name", score: 0.5, verdict: "close" }
    : { rule: "shared-name-other-place", score: 0.9, verdict: "different" };

/** Types of council that writers exchange: a metropolitan borough may be a city, and every borough a borough. */
const exchanged = new Set(["city metropolitan", "borough metropolitan", "borough london"]);

function councils(left: CouncilName, right: CouncilName, corpus: Corpus): Finding {
  const { type: a } = left;
  const { type: b } = right;
  if (a !== undefined && b !== undefined) {
    return a === b || exchanged.has([a, b].sort().join(" "))
      ? { rule: "same-council", score: 0.9, verdict: "same" }
      : { rule: "two-councils-of-one-place", score: 0.9, verdict: "different" };
  }
  const types = [...(corpus.councilTypes.get(left.place) ?? [])];
  const one = types.every((x) => types.every((y) => x === y || exchanged.has([x, y].sort().join(" "))));
  return one
    ? { rule: "council-of-the-place", score: 0.88, verdict: "same" }
    : { rule: "which-council-of-the-place", score: 0.5, verdict: "close" };
}

function byAcronym(short: Form, long: Form, corpus: Corpus): Finding | undefined {
  if (!acronym.test(short.name) || !long.acronyms.has(short.name) || acronym.test(long.name)) return undefined;
  return (corpus.meanings.get(short.name)?.size ?? 0) === 1
    ? { rule: "acronym-with-one-meaning", score: 0.8, verdict: "same" }
    : { rule: "acronym-with-more-meanings", score: 0.4, verdict: "close" };
}

/** Groups of forms that share a key and so may be one organisation. */
const buckets = (forms: readonly Form[]): Form[][] =>
  [
    ...groupBy(forms, (form) => [
      form.folded,
      form.loose,
      ...form.otherNames,
      ...[...form.acronyms].map((a) => `=${a}`),
      ...(form.council === undefined ? [] : [`council ${form.council.place}`]),
      ...(form.known === undefined ? [] : [`known ${form.known}`]),
    ]).values(),
  ].filter((group) => group.length > 1);

function typesByPlace(forms: readonly Form[]): Map<string, Set<CouncilType>> {
  const types = new Map<string, Set<CouncilType>>();
  for (const { council } of forms) {
    if (council?.type !== undefined)
      types.set(council.place, (types.get(council.place) ?? new Set()).add(council.type));
  }
  return types;
}

/** The long names that each acronym stands for anywhere in the corpus. */
function meaningsOf(forms: readonly Form[]): Map<string, Set<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const form of forms) {
    if (acronym.test(form.name)) continue;
    for (const short of form.acronyms) meanings.set(short, (meanings.get(short) ?? new Set()).add(form.loose));
  }
  return meanings;
}
