import type { ArticleRecord, OrganisationFact } from "../facts/record.ts";
import { byCodeUnit, memberKey } from "./judgement.ts";
import { councilName, foldName } from "./names.ts";

/** An organisation as one article knows it; one that only a fact names has an id that begins with "name:". */
export type OrganisationMember = {
  readonly key: string;
  readonly article: string;
  readonly name: string;
  readonly folded: string;
  readonly aliases: readonly string[];
  readonly kind: OrganisationFact["kind"];
  /** The places of the councils that the article speaks of, folded, the one it speaks of most first. */
  readonly places: readonly string[];
};

/** The names of organisations that the facts of a record use. */
function namesInFacts(record: ArticleRecord): string[] {
  return [
    ...record.people.flatMap((p) => [...p.roles, ...(p.employers ?? [])].map((r) => r.organisation)),
    ...record.inspections.flatMap((i) => [...inspectoratesOf(record, i.inspectorate), i.provider]),
    ...record.awards.map((a) => a.body),
    ...record.interventions.flatMap((i) => [i.provider, i.authority]),
  ].filter((name) => name !== undefined);
}

/** What the names of a record mean: a name as written (after "="), a folded name, a folded alias; earlier ones win. */
export type Names = ReadonlyMap<string, string>;
type Named = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

const namesMade = new WeakMap<readonly Named[], Names>();

/** The names of a record's people or organisations, worked out once for each list. */
export function namesOf(entities: readonly Named[]): Names {
  const made = namesMade.get(entities);
  if (made !== undefined) return made;
  const ids = new Map<string, string>();
  const add = (key: string, id: string): void => {
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const { id, name } of entities) add(`=${name}`, id);
  for (const { id, name } of entities) add(foldName(name), id);
  for (const { id, aliases } of entities) for (const alias of aliases) add(foldName(alias), id);
  namesMade.set(entities, ids);
  return ids;
}

/** The id that a name has among names. */
export const named = (names: Names, name: string): string | undefined =>
  names.get(`=${name}`) ?? names.get(foldName(name));

/** The key of the member that a record's fact means by an organisation's name, whether or not the text mentions it. */
export const organisationKey = (record: ArticleRecord, name: string): string =>
  memberKey(record.id, organisationNamed(record, name) ?? `name:${foldName(name)}`);

const organisationNamed = (record: ArticleRecord, name: string): string | undefined =>
  named(namesOf(record.organisations), name);

/** A joint inspectorate's parts, where the record knows each: "Ofsted and Care Quality Commission" is two. */
export function inspectoratesOf(record: ArticleRecord, name: string): string[] {
  if (organisationNamed(record, name) !== undefined) return [name];
  const parts = name.split(/ and (?:the )?(?=\p{Lu})/u);
  return parts.length > 1 && parts.every((part) => organisationNamed(record, part) !== undefined) ? parts : [name];
}

/** The places of the councils that a record mentions, the most mentioned first. */
function placesOf(record: ArticleRecord): string[] {
  const councils = record.organisations
    .filter((o) => o.kind === "local-authority")
    .sort((a, b) => b.mentions.length - a.mentions.length || byCodeUnit(a.name, b.name));
  return [...new Set(councils.flatMap((o) => councilName(foldName(o.name))?.place ?? []))];
}

/** Every organisation of a record: those that its text mentions, and those that only its facts name. */
export function organisationMembers(record: ArticleRecord): OrganisationMember[] {
  const places = placesOf(record);
  const member = (key: string, name: string, aliases: readonly string[], kind: OrganisationFact["kind"]) => ({
    key,
    article: record.id,
    name,
    folded: foldName(name),
    aliases,
    kind,
    places,
  });
  const mentioned = record.organisations.map((o) => member(memberKey(record.id, o.id), o.name, o.aliases, o.kind));
  const unmentioned = new Map(
    namesInFacts(record)
      .filter((name) => foldName(name) !== "" && organisationNamed(record, name) === undefined)
      .map((name) => [organisationKey(record, name), name]),
  );
  return [...mentioned, ...[...unmentioned].map(([key, name]) => member(key, name, [], "other"))];
}
