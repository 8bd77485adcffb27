import type { ArticleRecord } from "../../pipeline/facts/record.ts";
import { castOf, judgeNames, judgeRoles } from "./entities.ts";
import { judgeAwards, judgeInspections } from "./facts.ts";
import type { Gold } from "./gold.ts";
import { type Kind, kinds, type Slip } from "./match.ts";
import { nothingRead } from "./nothing-read.ts";
import { judgeDates, judgePublished, judgeQuotes } from "./text.ts";

/** Precision, recall and F1 of one kind, 0–1, with the counts they come from. */
export type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
};

/** How records compare with the gold: a score for each kind that has anything to count, and every slip. */
export type Evaluation = {
  readonly articles: number;
  readonly scores: ReadonlyMap<Kind, Score>;
  /** The mean of the F1s. */
  readonly mean: number;
  readonly slips: readonly (Slip & { readonly article: string })[];
};

const scoreOf = (hits: number, extra: number, missed: number): Score => {
  const precision = hits / (hits + extra || 1);
  const recall = hits / (hits + missed || 1);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum, hits, extra, missed };
};

/** Compares the records with the gold of the same ids; an article without a record counts as one that says nothing. */
export function evaluate(gold: ReadonlyMap<string, Gold>, records: ReadonlyMap<string, ArticleRecord>): Evaluation {
  const hits = new Map<Kind, number>();
  const slips: (Slip & { readonly article: string })[] = [];
  for (const [id, truth] of gold) {
    const tallies = judge(truth, records.get(id) ?? nothingRead(id));
    for (const [kind, tally] of tallies) {
      hits.set(kind, (hits.get(kind) ?? 0) + tally.hits);
      slips.push(...tally.slips.map((slip) => ({ ...slip, article: id })));
    }
  }
  const scores = new Map<Kind, Score>();
  for (const kind of kinds) {
    const of = slips.filter((slip) => slip.kind === kind);
    const extra = of.filter((slip) => slip.verdict === "extra").length;
    const found = hits.get(kind) ?? 0;
    if (found + of.length > 0) scores.set(kind, scoreOf(found, extra, of.length - extra));
  }
  const mean = [...scores.values()].reduce((sum, score) => sum + score.f1, 0) / (scores.size || 1);
  return { articles: gold.size, scores, mean, slips };
}

function judge(gold: Gold, record: ArticleRecord) {
  const cast = castOf(gold, record);
  const [people, organisations] = judgeNames(cast);
  const [inspections, ratings] = judgeInspections(cast);
  const [quotes, attribution] = judgeQuotes(cast);
  const all = [
    people,
    judgeRoles(cast),
    organisations,
    inspections,
    ratings,
    judgeAwards(cast),
    quotes,
    attribution,
    judgeDates(cast),
    judgePublished(cast),
  ];
  return kinds.flatMap((kind, i) => {
    const tally = all[i];
    return tally === undefined ? [] : [[kind, tally] as const];
  });
}
