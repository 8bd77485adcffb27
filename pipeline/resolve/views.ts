import type { ArticleRecord, EmployerFact, OrganisationFact, RoleFact } from "../facts/record.ts";
import type { InspectionMember } from "./inspections.ts";
import { byCodeUnit, memberKey } from "./judgement.ts";
import { inspectoratesOf, organisationKey } from "./members.ts";
import { foldName } from "./names.ts";
import type { PersonMember } from "./people.ts";
import type { Post } from "./posts.ts";

/** The cluster that an organisation's member belongs to, by member key. */
export type ClusterOf = (key: string) => string | undefined;

/** Kinds of organisation that are of a place: two articles that speak of one of them may speak of one person. */
const localKinds: ReadonlySet<OrganisationFact["kind"]> = new Set([
  "local-authority",
  "school",
  "academy-trust",
  "college",
  "university",
  "health-body",
  "care-provider",
  "police",
  "fire-service",
]);

/** How many of an article's local organisations count as what it is about. */
const mainOrganisations = 3;

/** The local organisations that a record mentions most, the most mentioned first. */
export const localOrganisations = (record: ArticleRecord): OrganisationFact[] =>
  record.organisations
    .filter((o) => localKinds.has(o.kind))
    .sort((a, b) => b.mentions.length - a.mentions.length || byCodeUnit(a.name, b.name))
    .slice(0, mainOrganisations);

/** The people of a record as joining sees them. */
export function personMembers(
  record: ArticleRecord,
  clusterOf: ClusterOf,
  single: ReadonlySet<string>,
): PersonMember[] {
  const company = localOrganisations(record).flatMap((o) => clusterOf(memberKey(record.id, o.id)) ?? []);
  return record.people.map((person) => ({
    key: memberKey(record.id, person.id),
    article: record.id,
    name: person.name,
    ...(person.honorific !== undefined && { honorific: person.honorific }),
    posts: [...person.roles, ...(person.employers ?? []).map(withoutTitle)].map((role): Post => {
      const organisation =
        role.organisation === undefined ? undefined : clusterOf(organisationKey(record, role.organisation));
      return {
        title: foldName(role.title),
        ...(organisation !== undefined && { organisation }),
        past: role.status === "former" || role.status === "outgoing" || role.to !== undefined,
        single: single.has(role.title.toLowerCase()),
      };
    }),
    company,
  }));
}

/** Somebody whom another article names in a post at an employer may be who is told to come from there. */
const withoutTitle = (employer: EmployerFact): RoleFact => ({ ...employer, title: "" });

/** The inspections of a record as joining sees them. */
export const inspectionMembers = (record: ArticleRecord, clusterOf: ClusterOf): InspectionMember[] =>
  record.inspections.map((inspection) => {
    const provider =
      inspection.provider === undefined ? undefined : clusterOf(organisationKey(record, inspection.provider));
    const { kind, framework, service, when, reported } = inspection;
    return {
      key: memberKey(record.id, inspection.id),
      article: record.id,
      inspectorates: inspectoratesOf(record, inspection.inspectorate).flatMap(
        (name) => clusterOf(organisationKey(record, name)) ?? [],
      ),
      ...(provider !== undefined && { provider }),
      kind,
      ...(framework !== undefined && { framework }),
      ...(service !== undefined && { service }),
      ...(when !== undefined && { when }),
      ...(reported !== undefined && { reported }),
      ...(record.published !== undefined && { published: record.published.value }),
      grades: inspection.ratings.map(({ scope, grade }) => ({ scope, grade })),
      current: inspection.ratings.some((r) => r.polarity === "affirmed") || inspection.ratings.length === 0,
    };
  });
