import type { Document } from "../document/document.ts";
import { bySpan } from "../document/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { awardsInLists } from "./awards/lists.ts";
import { mergeAwards } from "./awards/merge.ts";
import { awardsInProse } from "./awards/prose.ts";
import type { AwardReading } from "./awards/readings.ts";
import { sceneOf } from "./awards/scene.ts";
import type { AwardFact } from "./record.ts";

/** The awards of a document, in offsets of the cleaned text. */
export function readAwards(document: Document, lexicon: Lexicon): AwardFact[] {
  const scene = sceneOf(document, lexicon);
  if (scene.phrases.length === 0) return [];
  const readings = [...awardsInProse(scene), ...awardsInLists(scene)].sort(bySpan);
  const published = /^\d{4}/.exec(document.published?.value ?? "")?.[0];
  const dated = readings.map((r) => (r.year === undefined && published !== undefined ? { ...r, year: published } : r));
  return mergeAwards(dated, document.blocks.find((b) => b.kind === "title")?.end ?? 0).map((reading, i) =>
    fact(reading, `a${i + 1}`),
  );
}

function fact(
  { name, category, year, body, outcome, recipient, start, end, rule }: AwardReading,
  id: string,
): AwardFact {
  return {
    id,
    name,
    ...(category !== undefined && { category }),
    ...(year !== undefined && { year }),
    ...(body !== undefined && { body }),
    outcome,
    ...(recipient !== undefined && { recipient: recipient.name }),
    evidence: { start, end, rule },
  };
}
