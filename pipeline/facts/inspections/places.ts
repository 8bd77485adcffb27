import { alternation, matchesIn } from "../../document/alternation.ts";
import type { Document, OrganisationEntity, OrganisationKind } from "../../document/document.ts";
import type { Framework } from "../../lexicon/inspectorate.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import { stranger } from "./strangers.ts";

const vague: ReadonlySet<OrganisationKind> = new Set(["government", "other", "company", "partnership"]);

/** Whether only the name shows that a body is one that a framework is for: prisons are no kind of organisation. */
export const byName = (framework: Framework): boolean =>
  framework.providerWords !== undefined &&
  framework.inspectedBy === undefined &&
  framework.providers.some((kind) => vague.has(kind)) &&
  framework.providers.every((kind) => vague.has(kind) || kind === "care-provider");

/** Whether a name has a word of those that a framework is for: "HMP". */
export const hasProviderWord = (name: string, { providerWords }: Framework): boolean =>
  providerWords?.some((word) => name.toLowerCase().includes(word.toLowerCase())) ?? false;

const patterns = new WeakMap<Framework, RegExp>();

function patternOf(framework: Framework): RegExp {
  const kept = patterns.get(framework);
  if (kept) return kept;
  const words = alternation(framework.providerWords ?? []);
  const name = "(?!The\\b|This\\b|That\\b|Category\\b|Victorian\\b)\\p{Lu}[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+){0,2}";
  const made = new RegExp(`(?<![\\p{L}'-])${name}\\s+${words}(?![\\p{L}'-])`, "gu");
  patterns.set(framework, made);
  return made;
}

/** The place that an article is about where only its name and kind are given: "Ashby prison". */
export function placeOf(document: Document, framing: Framing): OrganisationEntity | undefined {
  if (!byName(framing.framework)) return undefined;
  const start = document.sentences[0]?.start ?? 0;
  const match = matchesIn(patternOf(framing.framework), document.plain.slice(start, start + 1500))[0];
  if (match === undefined) return undefined;
  return stranger(document, { start: start + match.index, end: start + match.index + match[0].length }, framing);
}
