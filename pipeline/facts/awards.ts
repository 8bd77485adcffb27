import type { Document } from "../document/document.ts";
import { bySpan } from "../document/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { awardsInLists } from "./awards/lists.ts";
import { mergeAwards } from "./awards/merge.ts";
import { awardsInProse } from "./awards/prose.ts";
import type { AwardReading } from "./awards/readings.ts";
import { type Scene, sceneOf } from "./awards/scene.ts";
import type { AwardFact } from "./record.ts";

/** The awards of a document, in offsets of the cleaned text. */
export function readAwards(document: Document, lexicon: Lexicon): AwardFact[] {
  const scene = sceneOf(document, lexicon);
  if (scene.phrases.length === 0) return [];
  const readings = [...awardsInProse(scene), ...awardsInLists(scene)].sort(bySpan);
  const published = /^\d{4}/.exec(document.published?.value ?? "")?.[0];
  const year = yearNamed(scene, published) ?? published;
  const dated = readings.map((r) =>
    r.year === undefined && r.undated === undefined && year !== undefined ? { ...r, year } : r,
  );
  const title = document.blocks.find((b) => b.kind === "title");
  return mergeAwards(dated, title).map((reading, i) => fact(reading, `a${i + 1}`));
}

/** The one year that an article of one scheme puts beside the names of its awards, where that is its own or the one before. */
function yearNamed(
  { phrases, schemes, document: { plain } }: Scene,
  published: string | undefined,
): string | undefined {
  if (new Set(schemes.map((p) => p.name)).size !== 1 || phrases.some((p) => p.kind === "award")) return undefined;
  const years = new Set(
    phrases.flatMap(({ year, end }) =>
      year === undefined || / in \d{4}$/.test(plain.slice(end - 8, end)) ? [] : [year],
    ),
  );
  const [year] = years;
  const recent = published === undefined || Number(published) - Number(year) <= 1;
  return years.size === 1 && recent ? year : undefined;
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
