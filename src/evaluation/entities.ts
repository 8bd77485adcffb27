import type { ArticleRecord, OrganisationFact, PersonFact, RoleFact } from "../../pipeline/facts/record.ts";
import type { Gold, GoldOrganisation, GoldPerson, GoldRole } from "./gold.ts";
import { count, type Matching, match, type Place, type Tally } from "./match.ts";
import { isProper, organisationName, personName, wordsShared } from "./normalise.ts";

const namesOf = (item: { name: string; aliases?: readonly string[] }): string[] =>
  [item.name, ...(item.aliases ?? [])].filter((name) => name !== "");

/** How far the person found is the gold one: by the full name, or by an alias of more than one word. */
function samePerson(gold: GoldPerson, found: PersonFact): number {
  const name = personName(found.name);
  if (name === "") return 0;
  if (name === personName(gold.name)) return 2;
  if (!namesOf(gold).some((alias) => personName(alias) === name)) return 0;
  return name.includes(" ") ? 1.5 : gold.optional === true ? 1 : 0;
}

function sameOrganisation(gold: GoldOrganisation, found: OrganisationFact): number {
  const name = organisationName(found.name);
  if (name === "") return 0;
  if (name === organisationName(gold.name)) return 3;
  if (!isProper(found.name)) return 0;
  const names = namesOf(gold).map(organisationName);
  if (names.includes(name)) return 2;
  const aliases = found.aliases.map(organisationName);
  return names.some((alias) => alias.length > 2 && aliases.includes(alias)) ? 1 : 0;
}

/** The people and organisations of one article, matched: what the facts are judged with. */
export type Cast = {
  readonly gold: Gold;
  readonly record: ArticleRecord;
  readonly people: Matching;
  readonly organisations: Matching;
};

/** Matches the people and organisations of a record with the gold's. */
export const castOf = (gold: Gold, record: ArticleRecord): Cast => ({
  gold,
  record,
  people: match(gold.people ?? [], record.people, samePerson),
  organisations: match(gold.organisations ?? [], record.organisations, sameOrganisation),
});

/** Whether a name in the gold and a name found mean one organisation, by what the article calls it. */
export function meanSame({ gold, record, organisations }: Cast, a: string, b: string): boolean {
  const [left, right] = [organisationName(a), organisationName(b)];
  if (left === right) return true;
  const called = (name: string) => (item: { name: string; aliases?: readonly string[] }) =>
    namesOf(item).some((other) => organisationName(other) === name);
  const i = (gold.organisations ?? []).findIndex(called(left));
  if (i >= 0 && i === (gold.organisations ?? []).findIndex(called(right))) return true;
  const j = record.organisations.findIndex(called(right));
  if (j >= 0 && i >= 0 && organisations.gold.get(j) === i) return true;
  return wordsShared(a, b) >= 0.8;
}

const startOf = (item: { mentions: readonly { start: number }[] }): number | undefined => item.mentions[0]?.start;
const placeOf = (what: string, start: number | undefined): Place => ({ what, ...(start !== undefined && { start }) });

/** Counts the people and the organisations. */
export function judgeNames({ gold, record, people, organisations }: Cast): readonly Tally[] {
  const say = {
    gold: (item: { name: string }): Place => ({ what: item.name }),
    found: (item: PersonFact | OrganisationFact): Place => placeOf(item.name, startOf(item)),
  };
  return [
    count("people", { gold: gold.people ?? [], found: record.people, matching: people }, say),
    count(
      "organisations",
      { gold: gold.organisations ?? [], found: record.organisations, matching: organisations },
      say,
    ),
  ];
}

type GoldPost = GoldRole & { readonly person: number; readonly name: string };
type FoundPost = RoleFact & { readonly person: number | undefined; readonly name: string };

/** Counts the roles: the same person, much the same title, and the same organisation. */
export function judgeRoles(cast: Cast): Tally {
  const { gold, record, people } = cast;
  const goldPosts = (gold.people ?? []).flatMap((person, i): GoldPost[] =>
    (person.roles ?? []).map((role) => {
      const optional = role.optional === true || person.optional === true;
      return { ...role, optional, person: i, name: person.name };
    }),
  );
  const foundPosts = record.people.flatMap((person, j): FoundPost[] =>
    person.roles.map((role) => ({ ...role, person: people.gold.get(j), name: person.name })),
  );
  const matching = match(goldPosts, foundPosts, (g, f) => (g.person === f.person ? samePost(cast, g, f) : 0));
  const optionalPerson = (i: number | undefined): boolean => i !== undefined && gold.people?.[i]?.optional === true;
  const say = (p: GoldPost | FoundPost): string => `${p.name}, ${p.title}, ${p.organisation ?? "(no organisation)"}`;
  return count(
    "roles",
    { gold: goldPosts, found: foundPosts, matching },
    {
      gold: (post) => ({ what: say(post) }),
      found: (post) => placeOf(say(post), post.evidence.start),
      free: (post) => optionalPerson(post.person),
    },
  );
}

function samePost(cast: Cast, gold: GoldRole, found: RoleFact): number {
  const whole = (post: { title: string; organisation?: string | null | undefined }): string =>
    `${post.title} ${post.organisation ?? ""}`;
  const alike = Math.max(wordsShared(gold.title, found.title), wordsShared(whole(gold), whole(found)));
  if (alike < 0.6) return 0;
  if (!gold.organisation) return alike;
  return found.organisation && meanSame(cast, gold.organisation, found.organisation) ? alike + 1 : 0;
}
