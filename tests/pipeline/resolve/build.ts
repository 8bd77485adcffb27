import type {
  ArticleRecord,
  InspectionFact,
  OrganisationFact,
  PersonFact,
  RoleFact,
} from "../../../pipeline/facts/record.ts";

const evidence = { start: 0, end: 1, rule: "hand" };

/** A record built by hand: what is not given is empty. */
export const record = (id: string, parts: Partial<ArticleRecord> = {}): ArticleRecord => ({
  id,
  source: `${id}.txt`,
  sha256: id,
  people: [],
  organisations: [],
  inspections: [],
  awards: [],
  interventions: [],
  quotes: [],
  dates: [],
  sentences: [],
  diagnostics: [],
  ...parts,
});

/** An organisation of a record. */
export const organisation = (id: string, name: string, parts: Partial<OrganisationFact> = {}): OrganisationFact => ({
  id,
  name,
  aliases: [],
  kind: "other",
  mentions: [{ start: 0, end: 1, form: "name" }],
  ...parts,
});

/** A council of a record. */
export const council = (id: string, name: string, parts: Partial<OrganisationFact> = {}): OrganisationFact =>
  organisation(id, name, { kind: "local-authority", ...parts });

/** A role, `at` an organisation by name. */
export const role = (title: string, at?: string, parts: Partial<RoleFact> = {}): RoleFact => ({
  title,
  ...(at !== undefined && { organisation: at }),
  evidence,
  ...parts,
});

/** A person of a record. */
export const person = (
  id: string,
  name: string,
  roles: readonly RoleFact[] = [],
  parts: Partial<PersonFact> = {},
): PersonFact => ({
  id,
  name,
  aliases: [],
  mentions: [{ start: 0, end: 1, form: "name" }],
  roles,
  ...parts,
});

/** An Ofsted inspection of a record, with an overall grade where one is given. */
export const inspection = (
  id: string,
  provider: string,
  grade?: string,
  parts: Partial<InspectionFact> = {},
): InspectionFact => ({
  id,
  inspectorate: "Ofsted",
  provider,
  kind: "inspection",
  ratings:
    grade === undefined
      ? []
      : [{ scope: "overall", grade, scale: "ofsted-four-point", polarity: "affirmed", evidence }],
  evidence: [evidence],
  ...parts,
});
