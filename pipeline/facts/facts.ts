import type { Document } from "../document/document.ts";
import { groupBy } from "../document/group-by.ts";
import { toRaw } from "../document/offsets.ts";
import { bySpan, type Span, textOf } from "../document/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { withoutAwardNames } from "./awards/without-award-names.ts";
import { readAwards } from "./awards.ts";
import { readInspections } from "./inspections.ts";
import { readInterventions } from "./interventions.ts";
import { readQuotes } from "./quotes.ts";
import type { ArticleRecord, Evidence, MentionFact } from "./record.ts";
import { readCareers } from "./roles.ts";

/** Reads the facts out of a document and puts the record together; here, and only here, offsets become raw ones. */
export function readFacts(read: Document, lexicon: Lexicon): ArticleRecord {
  const document = withoutAwardNames(read, lexicon);
  const { article, offsets } = document;
  const raw = <T extends Span>(span: T): T => ({ ...span, ...toRaw(offsets, span) });
  const evidence = <T extends { readonly evidence: Evidence }>(fact: T): T => ({
    ...fact,
    evidence: raw(fact.evidence),
  });
  const manyEvidence = <T extends { readonly evidence: readonly Evidence[] }>(fact: T): T => ({
    ...fact,
    evidence: fact.evidence.map(raw),
  });
  const mentionsByEntity = groupBy(document.mentions, (m) => m.entity);
  const mentionsOf = (entity: string): MentionFact[] =>
    (mentionsByEntity.get(entity) ?? []).map((m) => ({ ...toRaw(offsets, m), form: m.form }));

  const careers = readCareers(document, lexicon);
  const roles = groupBy(careers.roles, (role) => role.person);
  const employers = groupBy(careers.employers, (employer) => employer.person);
  const inspections = readInspections(document, lexicon);
  const awards = readAwards(document, lexicon);
  const interventions = readInterventions(document, inspections, lexicon);
  const { title, publisher, byline, published } = document;
  return {
    id: article.source.replace(/\.txt$/, ""),
    source: article.source,
    sha256: article.sha256,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    people: document.people.map(({ id, name, honorific, postNominals, aliases }) => ({
      id,
      name,
      ...(honorific !== undefined && { honorific }),
      ...(postNominals !== undefined && { postNominals }),
      aliases,
      mentions: mentionsOf(id),
      roles: (roles.get(id) ?? []).map(({ person: _, ...role }) => evidence(role)),
      ...(employers.has(id) && {
        employers: (employers.get(id) ?? []).map(({ person: _, ...employer }) => evidence(employer)),
      }),
    })),
    organisations: document.organisations.map(({ id, name, aliases, kind }) => ({
      id,
      name,
      aliases,
      kind,
      mentions: mentionsOf(id),
    })),
    inspections: inspections.map((i) => ({ ...manyEvidence(i), ratings: i.ratings.map(evidence) })),
    awards: awards.map(evidence),
    interventions: interventions.map(manyEvidence),
    quotes: readQuotes(document, { inspections, awards, interventions }, lexicon).map(({ cue, ...quote }) => {
      const span = raw(quote);
      return { ...span, text: textOf(article.text, span), ...(cue !== undefined && { cue: toRaw(offsets, cue) }) };
    }),
    dates: document.dates.map(({ start, end, value, basis, rule }) => {
      const span = toRaw(offsets, { start, end });
      return { ...span, text: textOf(article.text, span), value, basis, rule };
    }),
    sentences: document.sentences.map(({ start, end }) => toRaw(offsets, { start, end })),
    diagnostics: [...(article.diagnostics ?? []), ...document.diagnostics.map(raw)].sort(bySpan),
  };
}
