import { bounds } from "../../document/calendar.ts";
import { groupBy } from "../../document/group-by.ts";
import type { InspectionFact, RatingFact } from "../../facts/record.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import { judgementId } from "../../resolve/ids.ts";
import { inspectoratesOf } from "../../resolve/members.ts";
import type { Told } from "../../resolve/own-ids.ts";
import { settle, settleDate } from "../../resolve/settle.ts";
import type { Collector } from "./collector.ts";
import type { Context } from "./context.ts";
import { putEvidence } from "./spans.ts";
import { otherIds, sortedSet, toldOf } from "./told.ts";

/** Inspections with who carried them out, of whom, and what they judged. */
export function putInspections(context: Context, graph: Collector): void {
  for (const entity of context.resolution.inspections) {
    const told = toldOf(context, entity, (record) => record.inspections);
    const facts = told.map(({ fact }) => fact);
    const when = settleDate(facts.map((fact) => fact.when));
    const days = when === undefined ? undefined : bounds(when);
    graph.node("Inspection", entity.id, {
      kind: settle(facts.map(({ kind }) => kind)),
      framework: settle(facts.map(({ framework }) => framework)),
      service: settle(facts.map(({ service }) => service)),
      when,
      dateFrom: days?.[0],
      dateTo: days?.[1],
      reportedOn: settleDate(facts.map(({ reported }) => reported)),
      ids: otherIds(entity),
    });
    putBodies(context, graph, { id: entity.id, told });
    putJudgements(context, graph, { id: entity.id, told });
  }
}

type ToldInspection = { readonly id: string; readonly told: readonly Told<InspectionFact>[] };

function putBodies(context: Context, graph: Collector, { id, told }: ToldInspection): void {
  const named = told.map(({ record, fact }) => ({
    record,
    fact,
    inspectorates: inspectoratesOf(record, fact.inspectorate).map((name) => context.organisationNamed(record, name)),
    provider: context.organisationNamed(record, fact.provider),
  }));
  for (const body of sortedSet(named.flatMap(({ inspectorates }) => inspectorates.flatMap((body) => body?.id ?? [])))) {
    graph.relate("CONDUCTED_BY", id, body);
  }
  const inspected = settle(named.map(({ provider }) => provider?.id));
  if (inspected !== undefined) graph.relate("OF_PROVIDER", id, inspected);
  for (const { record, fact, inspectorates, provider } of named) {
    const names = [...inspectorates, provider];
    putEvidence(context, graph, { id, record, evidence: fact.evidence, names, refersTo: [id] });
  }
}

function putJudgements(context: Context, graph: Collector, { id, told }: ToldInspection): void {
  const ratings = told.flatMap(({ record, fact }) => fact.ratings.map((rating) => ({ record, fact: rating })));
  const claims = groupBy(ratings, ({ fact }) =>
    judgementId(id, fact.scope.toLowerCase(), fact.scale, fact.grade.toLowerCase()),
  );
  for (const [judgement, claimed] of claims) {
    putJudgement(graph, judgement, { claimed, lexicon: context.lexicon });
    graph.relate("HAS_JUDGEMENT", id, judgement);
    for (const { record, fact } of claimed)
      putEvidence(context, graph, { id: judgement, record, evidence: [fact.evidence] });
  }
}

/** A grade for a scope; it is the inspection's own where any article gives it as that, and not as an earlier one. */
function putJudgement(
  graph: Collector,
  id: string,
  { claimed, lexicon }: { claimed: readonly Told<RatingFact>[]; lexicon: Lexicon },
): void {
  const grade = settle(claimed.map(({ fact }) => fact.grade));
  const scale = settle(claimed.map(({ fact }) => fact.scale));
  graph.node("Judgement", id, {
    scope: settle(claimed.map(({ fact }) => fact.scope)),
    grade,
    scale,
    rank: ranks(lexicon).get(`${scale} ${grade?.toLowerCase()}`),
    polarity: claimed.some(({ fact }) => fact.polarity === "affirmed") ? "affirmed" : "previous",
  });
}

/** The ranks of grades by scale and grade: 1 is the best. */
const ranks = perLexicon(
  ({ inspectorates }: Lexicon): ReadonlyMap<string, number> =>
    new Map(
      inspectorates.flatMap(({ scales }) =>
        scales.flatMap(({ id, grades }) => grades.map(({ grade, rank }) => [`${id} ${grade}`, rank] as const)),
      ),
    ),
);
