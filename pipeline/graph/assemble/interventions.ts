import { groupBy } from "../../document/group-by.ts";
import type { InterventionFact } from "../../facts/record.ts";
import { articleId, interventionId } from "../../resolve/ids.ts";
import type { Told } from "../../resolve/own-ids.ts";
import { settleDate } from "../../resolve/settle.ts";
import type { Collector } from "./collector.ts";
import type { Context, Meant } from "./context.ts";
import { putEvidence } from "./spans.ts";
import { spellsOf } from "./spells.ts";
import { settleLatest, sortedSet } from "./told.ts";

type ToldIntervention = Told<InterventionFact> & {
  readonly provider: Meant | undefined;
  readonly authority: Meant | undefined;
};

/**
 * Interventions: those of one kind on one provider are one where their days can be the same and no two authorities are
 * named. Claims of other days stand side by side. Answers the id of each fact by article and id.
 */
export function putInterventions(context: Context, graph: Collector): ReadonlyMap<string, string> {
  const all = context.resolution.records.flatMap((record) =>
    record.interventions.map((fact) => ({
      record,
      fact,
      provider: context.organisationNamed(record, fact.provider),
      authority: context.organisationNamed(record, fact.authority),
    })),
  );
  const ids = new Map<string, string>();
  const groups = groupBy(
    all,
    ({ record, fact, provider }) => `${provider?.id ?? articleId(record.source)} ${fact.kind}`,
  );
  for (const group of groups.values()) {
    for (const told of byAuthority(group)) {
      for (const { key, tellings } of spellsOf(told, ({ fact }) => fact)) {
        const id = putIntervention(context, graph, { key, told: tellings });
        for (const { record, fact } of tellings) ids.set(`${record.id} ${fact.id}`, id);
      }
    }
  }
  return ids;
}

/** One group where at most one authority is named; else one for each, and one for those that name none. */
function byAuthority(told: readonly ToldIntervention[]): (readonly ToldIntervention[])[] {
  const named = sortedSet(told.flatMap(({ authority }) => authority?.id ?? []));
  return named.length < 2 ? [told] : [...groupBy(told, ({ authority }) => authority?.id ?? "").values()];
}

function putIntervention(
  context: Context,
  graph: Collector,
  { key, told }: { key: string; told: readonly ToldIntervention[] },
): string {
  const [first] = told;
  const kind = first?.fact.kind ?? "other";
  const provider = first?.provider?.id;
  const authority = told.find((one) => one.authority !== undefined)?.authority?.id;
  const startDate = settleDate(told.map(({ fact }) => fact.from));
  const anchor = provider ?? articleId(first?.record.source ?? "");
  const id = interventionId(anchor, authority, kind, key === "" ? (startDate ?? "") : key);
  graph.node("Intervention", id, {
    kind,
    startDate,
    endDate: settleDate(told.map(({ fact }) => fact.to)),
    status: settleLatest(told, (fact) => fact.status),
  });
  if (provider !== undefined) graph.relate("ON_PROVIDER", id, provider);
  if (authority !== undefined) graph.relate("IMPOSED_BY", id, authority);
  for (const one of told) {
    const { record, fact } = one;
    putEvidence(context, graph, { id, record, evidence: fact.evidence, names: [one.provider, one.authority] });
    const inspection = fact.follows === undefined ? undefined : context.idOf("inspections", record, fact.follows);
    if (inspection !== undefined) graph.relate("FOLLOWS", id, inspection);
  }
  return id;
}
