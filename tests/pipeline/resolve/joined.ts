import type { ArticleRecord } from "../../../pipeline/facts/record.ts";
import { parseDecisions } from "../../../pipeline/resolve/decisions.ts";
import { type Knowledge, knowledgeOf } from "../../../pipeline/resolve/knowledge.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";

const lexicon = loadLexicon();

/** What joining knows: the lexicon, and decisions as their file spells them. */
export const knowing = (decisions = ""): Knowledge =>
  knowledgeOf(lexicon, new Map(), parseDecisions(decisions).decisions);

/** The kinds of entity that tests join. */
export type Kind = "people" | "organisations" | "inspections";
const singular = { people: "person", organisations: "organisation", inspections: "inspection" } as const;

/** The clusters of a kind, each as "article/entity + …", for those of more than one member. */
export const joined = (records: readonly ArticleRecord[], kind: Kind, decisions = ""): string[] =>
  resolve(records, knowing(decisions))
    [kind].filter(({ members }) => members.length > 1)
    .map(({ members }) => members.map((m) => `${m.article}/${m.id}`).join(" + "))
    .sort();

/** What two articles' entities are to one another: joined, or listed for review by a rule, or "apart". */
export function verdict(records: readonly ArticleRecord[], kind: Kind): string {
  const resolution = resolve(records, knowing());
  if (resolution[kind].some(({ members }) => members.length > 1)) return "one";
  const close = resolution.judgements.find((j) => j.kind === singular[kind] && j.verdict === "close");
  return close === undefined ? "two" : `close: ${close.rule}`;
}
