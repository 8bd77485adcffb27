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
  /** The place of the council that the article speaks of most, folded. */
  readonly place?: string;
};

/** The names of organisations that the facts of a record use. */
function namesInFacts(record: ArticleRecord): string[] {
  return [
    ...record.people.flatMap((p) => p.roles.map((r) => r.organisation)),
    ...record.inspections.flatMap((i) => [i.inspectorate, i.provider]),
    ...record.awards.map((a) => a.body),
    ...record.interventions.flatMap((i) => [i.provider, i.authority]),
  ].filter((name) => name !== undefined);
}

/** Finds the entity of a record that a fact means by a name: a person or organisation by name, else by alias. */
export function entityNamed(record: ArticleRecord, name: string): string | undefined {
  const folded = foldName(name);
  const all = [...record.organisations, ...record.people];
  const found =
    all.find((e) => e.name === name) ??
    all.find((e) => foldName(e.name) === folded) ??
    all.find((e) => e.aliases.some((alias) => foldName(alias) === folded));
  return found?.id;
}

/** The key of the member that a record's fact means by an organisation's name, whether or not the text mentions it. */
export const organisationKey = (record: ArticleRecord, name: string): string =>
  memberKey(record.id, organisationNamed(record, name) ?? `name:${foldName(name)}`);

function organisationNamed(record: ArticleRecord, name: string): string | undefined {
  return entityNamed({ ...record, people: [] }, name);
}

/** The place of the council that a record mentions most. */
function placeOf(record: ArticleRecord): string | undefined {
  const councils = record.organisations
    .filter((o) => o.kind === "local-authority")
    .sort((a, b) => b.mentions.length - a.mentions.length || byCodeUnit(a.name, b.name));
  return councils.map((o) => councilName(foldName(o.name))?.place).find((place) => place !== undefined);
}

/** Every organisation of a record: those that its text mentions, and those that only its facts name. */
export function organisationMembers(record: ArticleRecord): OrganisationMember[] {
  const place = placeOf(record);
  const member = (key: string, name: string, aliases: readonly string[], kind: OrganisationFact["kind"]) => ({
    key,
    article: record.id,
    name,
    folded: foldName(name),
    aliases,
    kind,
    ...(place !== undefined && { place }),
  });
  const mentioned = record.organisations.map((o) => member(memberKey(record.id, o.id), o.name, o.aliases, o.kind));
  const unmentioned = new Map(
    namesInFacts(record)
      .filter((name) => foldName(name) !== "" && organisationNamed(record, name) === undefined)
      .map((name) => [organisationKey(record, name), name]),
  );
  return [...mentioned, ...[...unmentioned].map(([key, name]) => member(key, name, [], "other"))];
}
