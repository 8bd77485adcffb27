import { groupBy } from "../document/group-by.ts";
import type { Judgement } from "./judgement.ts";
import type { OrganisationMember } from "./members.ts";
import { type CouncilType, homeName } from "./names.ts";
import { acronym, type Form, formsOf, type KnownBodies } from "./organisation-forms.ts";
import { type Link, settleTorn } from "./torn.ts";

/** Judges which organisations of different articles are one: by name, by a council's place, by alias, by acronym. */
export function judgeOrganisations(members: readonly OrganisationMember[], known: KnownBodies): Judgement[] {
  const forms = formsOf(members, known);
  const corpus = corpusOf(forms);
  const judged = new Map<string, Link>();
  const judge = (left: string, right: string, { weakAt = [], ...finding }: Finding): void => {
    judged.set(`${left}\u001e${right}`, { kind: "organisation", left, right, weakAt, ...finding });
  };
  for (const form of forms) {
    const finding = sameForm(form, corpus);
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
  return settleTorn([...judged.values()]);
}

type Finding = Pick<Judgement, "rule" | "score" | "verdict"> & Partial<Pick<Link, "weakAt">>;
type Corpus = {
  readonly councilTypes: ReadonlyMap<string, ReadonlySet<CouncilType>>;
  readonly meanings: ReadonlyMap<string, ReadonlySet<string>>;
  /** The known places of each loose name. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  /** The loose names that come to one name of a home. */
  readonly homes: ReadonlyMap<string, ReadonlySet<string>>;
};

const corpusOf = (forms: readonly Form[]): Corpus => ({
  councilTypes: setsOf(forms, ({ council }) =>
    council?.type === undefined || small.has(council.type) ? [] : [[council.place, council.type]],
  ),
  meanings: setsOf(forms, ({ name, loose, acronyms }) =>
    acronym.test(name) ? [] : [...acronyms].map((short) => [short, loose]),
  ),
  places: setsOf(forms, ({ loose, place }) => (place === "" ? [] : [[loose, place]])),
  homes: setsOf(forms, ({ loose }) => (homeName(loose) === loose ? [] : [[homeName(loose), loose]])),
});

function setsOf<Value>(
  forms: readonly Form[],
  entriesOf: (form: Form) => readonly (readonly [string, Value])[],
): Map<string, Set<Value>> {
  const sets = new Map<string, Set<Value>>();
  for (const [key, value] of forms.flatMap(entriesOf)) sets.set(key, (sets.get(key) ?? new Set()).add(value));
  return sets;
}

function compare(left: Form, right: Form, corpus: Corpus): Finding | undefined {
  if (left.known !== undefined && right.known !== undefined) {
    return left.known === right.known
      ? { rule: "known-body", score: 1, verdict: "same" }
      : { rule: "two-known-bodies", score: 1, verdict: "different" };
  }
  if (left.council !== undefined && right.council !== undefined && left.folded !== right.folded) {
    return left.council.place === right.council.place ? councils(left, right, corpus) : undefined;
  }
  const named = byName(left, right, corpus);
  if (named === undefined) return byAcronym(left, right, corpus) ?? byAcronym(right, left, corpus);
  if (left.sector !== undefined && right.sector !== undefined && left.sector !== right.sector)
    return { rule: "same-name-other-sector", score: 0.4, verdict: "close" };
  return placedApart(left, right, corpus) ?? named;
}

/** What their names alone say of two forms. */
function byName(left: Form, right: Form, corpus: Corpus): Finding | undefined {
  if (left.folded === right.folded) {
    const met = left.place !== right.place && left.place !== "" && right.place !== "";
    return met
      ? { rule: "same-name-places-that-meet", score: 0.85, verdict: "same", weakAt: [left.key, right.key] }
      : { rule: "same-name", score: 0.95, verdict: "same" };
  }
  if (left.loose === right.loose) return { rule: "same-name-other-ending", score: 0.9, verdict: "same" };
  const alias = { rule: "name-is-alias", score: 0.85, verdict: "same" } as const;
  if (left.otherNames.has(right.folded)) return { ...alias, weakAt: [right.key] };
  if (right.otherNames.has(left.folded)) return { ...alias, weakAt: [left.key] };
  const home = homeName(left.loose);
  if (home !== homeName(right.loose) || ![left.sector, right.sector].includes("care")) return undefined;
  const [short] = left.loose === home ? [left] : right.loose === home ? [right] : [];
  return short !== undefined && corpus.homes.get(home)?.size === 1
    ? { rule: "home-without-its-ending", score: 0.8, verdict: "same", weakAt: [short.key] }
    : { rule: "homes-with-two-endings", score: 0.5, verdict: "close" };
}

/** What the members of one form are to one another. */
function sameForm(form: Form, corpus: Corpus): Finding {
  if (form.placed === undefined || form.place !== "")
    return { rule: form.placed === "must" ? "shared-name-same-place" : "same-name", score: 0.95, verdict: "same" };
  return form.placed === "must" || (corpus.places.get(form.loose)?.size ?? 0) > 1
    ? { rule: "shared-name", score: 0.5, verdict: "close" }
    : { rule: "same-name", score: 0.95, verdict: "same" };
}

/** What speaks against one name being one body where its place tells: another place, or none that is known. */
function placedApart(left: Form, right: Form, corpus: Corpus): Finding | undefined {
  const must = left.placed === "must" || right.placed === "must";
  if (!must && left.placed === undefined && right.placed === undefined) return undefined;
  const close = { rule: "shared-name", score: 0.5, verdict: "close" } as const;
  if (left.place === "" || right.place === "") {
    const known = new Set([left, right].flatMap(({ loose }) => [...(corpus.places.get(loose) ?? [])]));
    return must || known.size > 1 ? close : undefined;
  }
  if (left.place === right.place) return undefined;
  const meet = left.places.has(right.place) || right.places.has(left.place);
  if (must)
    return meet || left.folded !== right.folded
      ? close
      : { rule: "shared-name-other-place", score: 0.9, verdict: "different" };
  return meet ? undefined : { rule: "same-name-other-place", score: 0.5, verdict: "close" };
}

/** Types of council that writers exchange: a metropolitan borough may be a city, and every borough a borough. */
const exchanged = new Set(["city metropolitan", "borough metropolitan", "borough london"]);

/** Councils below the one that a place's plain name means. */
const small: ReadonlySet<CouncilType> = new Set(["town", "parish"]);

function councils(left: Form, right: Form, corpus: Corpus): Finding {
  const a = left.council?.type;
  const b = right.council?.type;
  const close = { rule: "which-council-of-the-place", score: 0.5, verdict: "close" } as const;
  if (a !== undefined && b !== undefined) {
    return a === b || exchanged.has([a, b].sort().join(" "))
      ? { rule: "same-council", score: 0.9, verdict: "same" }
      : { rule: "two-councils-of-one-place", score: 0.9, verdict: "different" };
  }
  if ([a, b].some((type) => type !== undefined && small.has(type))) return close;
  const types = [...(corpus.councilTypes.get(left.council?.place ?? "") ?? [])];
  const one = types.every((x) => types.every((y) => x === y || exchanged.has([x, y].sort().join(" "))));
  return one ? { rule: "council-of-the-place", score: 0.88, verdict: "same" } : close;
}

function byAcronym(short: Form, long: Form, corpus: Corpus): Finding | undefined {
  if (!acronym.test(short.name) || !long.acronyms.has(short.name) || acronym.test(long.name)) return undefined;
  return (corpus.meanings.get(short.name)?.size ?? 0) === 1
    ? { rule: "acronym-with-one-meaning", score: 0.8, verdict: "same", weakAt: [short.key] }
    : { rule: "acronym-with-more-meanings", score: 0.4, verdict: "close" };
}

/** Groups of forms that share a key and so may be one organisation. */
const buckets = (forms: readonly Form[]): Form[][] =>
  [
    ...groupBy(forms, (form) => [
      form.folded,
      form.loose,
      homeName(form.loose),
      ...form.otherNames,
      ...[...form.acronyms].map((a) => `=${a}`),
      ...(form.council === undefined ? [] : [`council ${form.council.place}`]),
      ...(form.known === undefined ? [] : [`known ${form.known}`]),
    ]).values(),
  ].filter((group) => group.length > 1);
