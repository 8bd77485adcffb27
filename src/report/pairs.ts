import { indexGraph } from "../../pipeline/graph/graph-index.ts";
import type { Entity } from "../../pipeline/resolve/entity.ts";
import { memberKey } from "../../pipeline/resolve/judgement.ts";
import type { Resolution } from "../../pipeline/resolve/resolve.ts";
import { describe } from "./describe.ts";
import { type Evidence, evidenceOf, locationOf, markedSentence } from "./evidence.ts";
import type { Grounds } from "./explain.ts";

/** One side of a pair: an entity, and a sentence that speaks of it. */
export type Side = { readonly id: string; readonly name: string; readonly evidence?: Evidence };

/** Two entities that may be one, with the rule that said so and its score from 0 to 1. */
export type ClosePair = {
  readonly kind: string;
  readonly left: Side;
  readonly right: Side;
  readonly rule: string;
  readonly score: number;
};

/** The pairs of entities that were close but not joined, each once, the closest first. */
export function closePairs({ graph, resolution, texts }: Grounds): ClosePair[] {
  const index = indexGraph(graph);
  const homes = entitiesByMember(resolution);
  const side = (entity: Entity): Side => {
    const node = index.node(entity.id);
    const [evidence] = evidenceOf(index, entity.id, texts);
    return {
      id: entity.id,
      name: node === undefined ? entity.id : describe(index, node),
      ...(evidence !== undefined && { evidence }),
    };
  };
  const pairs = new Map<string, ClosePair>();
  for (const { kind, left, right, rule, score, verdict } of resolution.judgements) {
    const [a, b] = [homes.get(left), homes.get(right)];
    if (verdict !== "close" || a === undefined || b === undefined || a.id === b.id) continue;
    const key = [a.id, b.id].sort().join("\u001f");
    if ((pairs.get(key)?.score ?? -1) < score) pairs.set(key, { kind, left: side(a), right: side(b), rule, score });
  }
  return [...pairs].sort(([a, one], [b, other]) => other.score - one.score || (a < b ? -1 : 1)).map(([, pair]) => pair);
}

const entitiesByMember = ({ people, organisations, inspections, awards }: Resolution): Map<string, Entity> =>
  new Map(
    [...people, ...organisations, ...inspections, ...awards].flatMap((entity) =>
      entity.members.map((m) => [memberKey(m.article, m.id), entity] as const),
    ),
  );

/** A pair for people: both names, both sentences, and why they are close. */
export const pairLines = ({ kind, left, right, rule, score }: ClosePair): string[] => [
  `${kind}: ${rule} (${score})`,
  ...[left, right].flatMap(({ id, name, evidence }) => [
    `  ${id}  ${name}`,
    ...(evidence === undefined ? [] : [`    ${locationOf(evidence)}: ${markedSentence(evidence)}`]),
  ]),
];
