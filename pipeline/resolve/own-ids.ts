import type { ArticleRecord, AwardFact, InspectionFact, PersonFact, RoleFact } from "../facts/record.ts";
import { articleId, awardId, inspectionId, organisationId, personId } from "./ids.ts";
import { inspectoratesOf, organisationKey, organisationMembers } from "./members.ts";
import { settle, settleDate, settlePersonName } from "./settle.ts";
import { isSharedName } from "./shared-names.ts";
import { localOrganisations } from "./views.ts";

/** Gives the id of the organisation that a record's fact means by a name. */
export type OrganisationOf = (record: ArticleRecord, name: string | undefined) => string | undefined;

/** A fact and the record it stands in. */
export type Told<Fact> = { readonly record: ArticleRecord; readonly fact: Fact };

/** The ids that an article alone gives the organisations of its text and of its facts, by member key. */
export const ownOrganisations = (record: ArticleRecord): Map<string, string> =>
  new Map(
    organisationMembers(record).map(({ key, name, folded, kind, places }) => [
      key,
      organisationId(name, isSharedName(folded, kind) ? places[0] : undefined),
    ]),
  );

/** Looks organisations up in a table of ids by member key. */
export const organisationIn =
  (ids: ReadonlyMap<string, string>): OrganisationOf =>
  (record, name) =>
    name === undefined ? undefined : ids.get(organisationKey(record, name));

const past = ({ status }: RoleFact): boolean => status === "former" || status === "outgoing";

/**
 * What anchors a person: the organisation of most posts, of present ones first; else the local organisation that most
 * of the articles are about; else the smallest of the articles.
 */
function anchorOf(told: readonly Told<PersonFact>[], organisationOf: OrganisationOf): string {
  const held = (keep: (role: RoleFact) => boolean) =>
    told.flatMap(({ record, fact }) =>
      fact.roles.filter(keep).map(({ organisation }) => organisationOf(record, organisation)),
    );
  const about = told.map(({ record }) => organisationOf(record, localOrganisations(record)[0]?.name));
  return (
    settle(held((role) => !past(role))) ?? settle(held(past)) ?? settle(about) ?? firstArticle(told).replace("art:", "")
  );
}

const firstArticle = (told: readonly Told<unknown>[]): string =>
  told.map(({ record }) => articleId(record.source)).sort()[0] ?? "";

/** The id that some articles together give a person. */
export const personIdFrom = (told: readonly Told<PersonFact>[], organisationOf: OrganisationOf): string =>
  personId(settlePersonName(told.map(({ fact }) => fact.name)) ?? "", anchorOf(told, organisationOf));

/** The id that some articles together give an inspection; one without a date or a provider stays with its article. */
export function inspectionIdFrom(told: readonly Told<InspectionFact>[], organisationOf: OrganisationOf): string {
  const of = <Value extends string>(read: (fact: InspectionFact) => Value | undefined) =>
    settle(told.map(({ fact }) => read(fact)));
  const provider = settle(told.map(({ record, fact }) => organisationOf(record, fact.provider)));
  const inspectorates = told.flatMap(({ record, fact }) =>
    inspectoratesOf(record, fact.inspectorate).flatMap((name) => organisationOf(record, name) ?? []),
  );
  const date = settleDate(told.map(({ fact }) => fact.when)) ?? settleDate(told.map(({ fact }) => fact.reported));
  return inspectionId({
    provider,
    inspectorates: [...new Set(inspectorates)],
    kind: of((fact) => fact.kind) ?? "inspection",
    framework: of((fact) => fact.framework),
    date,
    within: provider === undefined || date === undefined ? firstArticle(told) : undefined,
  });
}

/** The id that some articles together give an award: its scheme and its year. */
export const awardIdFrom = (told: readonly Told<AwardFact>[]): string =>
  awardId(settle(told.map(({ fact }) => fact.name)) ?? "", settle(told.map(({ fact }) => fact.year)));
