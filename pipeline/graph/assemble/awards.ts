import { groupBy } from "../../document/group-by.ts";
import type { AwardFact } from "../../facts/record.ts";
import { articleId, outcomeId, slug } from "../../resolve/ids.ts";
import type { Told } from "../../resolve/own-ids.ts";
import { settle } from "../../resolve/settle.ts";
import type { Collector } from "./collector.ts";
import type { Context } from "./context.ts";
import { putEvidence } from "./spans.ts";
import { otherIds, sortedSet, toldOf } from "./told.ts";

/** Awards, who presents them, and what became of each entry. Answers the outcome's id of each fact by article and id. */
export function putAwards(context: Context, graph: Collector): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const entity of context.resolution.awards) {
    const told = toldOf(context, entity, (record) => record.awards);
    graph.node("Award", entity.id, {
      name: entity.name ?? settle(told.map(({ fact }) => fact.name)) ?? "",
      year: settle(told.map(({ fact }) => fact.year)),
      ids: otherIds(entity),
    });
    for (const body of sortedSet(told.flatMap((t) => context.organisationNamed(t.record, t.fact.body)?.id ?? []))) {
      graph.relate("PRESENTED_BY", entity.id, body);
    }
    const outcomes = groupBy(told, (one) => outcomeOf(context, entity.id, one));
    for (const [id, entries] of outcomes) {
      putOutcome(context, graph, { id, award: entity.id, entries });
      for (const { record, fact } of entries) ids.set(`${record.id} ${fact.id}`, id);
    }
  }
  return ids;
}

/** An entry whose recipient is not known is one of its article's own. */
function outcomeOf(context: Context, award: string, { record, fact }: Told<AwardFact>): string {
  const recipient = context.someoneNamed(record, fact.recipient)?.id ?? articleId(record.source);
  return outcomeId(award, categoryKey(fact.category ?? ""), fact.outcome, recipient);
}

/** What tells categories of one award apart: not the branch that some articles add, "(Children's Services)". */
const categoryKey = (category: string): string => slug(category.replace(/\s*\([^()]*\)\s*$/, ""));

function putOutcome(
  context: Context,
  graph: Collector,
  { id, award, entries }: { id: string; award: string; entries: readonly Told<AwardFact>[] },
): void {
  graph.node("AwardOutcome", id, {
    category: settle(entries.map(({ fact }) => fact.category)),
    outcome: settle(entries.map(({ fact }) => fact.outcome)),
  });
  graph.relate("FOR_AWARD", id, award);
  for (const { record, fact } of entries) {
    const recipient = context.someoneNamed(record, fact.recipient);
    const body = context.organisationNamed(record, fact.body);
    if (recipient !== undefined) graph.relate("GIVEN_TO", id, recipient.id);
    putEvidence(context, graph, { id, record, evidence: [fact.evidence], names: [recipient, body], refersTo: [award] });
  }
}
