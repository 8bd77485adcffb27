import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Span } from "../document/span.ts";
import { foldName } from "./names.ts";

/** The only place where ids are minted: pure functions of the fewest stable facts. */

/** The first 16 hex digits of SHA-256 over the parts joined by U+001F. */
export const h = (...parts: readonly (string | number | undefined)[]): string =>
  bytesToHex(sha256(utf8ToBytes(parts.map((part) => part ?? "").join("\u001f")))).slice(0, 16);

/** A folded name with hyphens between its words: `wakefield-council`. */
export const slug = (name: string): string => foldName(name).replace(/ /g, "-") || h(name);

/** Of an article, by its path. */
export const articleId = (source: string): string => `art:${h(source)}`;

/** A place in one version of an article; `span` in raw offsets. */
export type Place = Span & { readonly source: string; readonly sha256: string };

/** Of a span of text. */
export const spanId = ({ source, sha256: version, start, end }: Place): string =>
  `spn:${h(source, version, start, end)}`;

/** Of a quotation. */
export const quoteId = ({ source, sha256: version, start, end }: Place): string =>
  `quo:${h(source, version, start, end)}`;

/** Of a story: the smallest id of its articles. */
export const storyId = (articleIds: readonly string[]): string => `sty:${[...articleIds].sort()[0] ?? ""}`;

/** Of an organisation by its canonical name, with its place where many share the name. */
export const organisationId = (name: string, place?: string): string =>
  `org:${slug(name)}${place === undefined || place === "" ? "" : `~${slug(place)}`}`;

/** Of a thing that would share its id with another one: told apart by the path of the first article that tells of it. */
export const apartId = (id: string, source: string): string => `${id}~${h(source)}`;

/** Of a person by name and the id of the organisation that anchors them. */
export const personId = (name: string, organisation?: string): string =>
  `per:${slug(name)}~${organisation?.replace(/^org:/, "") ?? ""}`;

/** Of a post held by a person at an organisation, both by id; `spell` tells two spells in one post apart. */
export const membershipId = (person: string, organisation: string | undefined, role: string, spell: string): string =>
  `mem:${h(person, organisation, role, spell)}`;

/** What tells an inspection from every other: ids of organisations, the framework and the best known date. */
export type InspectionKey = {
  readonly provider?: string | undefined;
  readonly inspectorates: readonly string[];
  readonly kind: string;
  readonly framework?: string | undefined;
  readonly date?: string | undefined;
  /** Keeps apart what names no provider or no date: the path of the article that tells of it. */
  readonly within?: string | undefined;
};

/** Of an inspection. */
export function inspectionId({ provider, inspectorates, kind, framework, date, within }: InspectionKey): string {
  const work = [framework, kind === "inspection" ? undefined : kind].filter((part) => part !== undefined).join(" ");
  const parts = [provider, [...inspectorates].sort().join(" "), work, date];
  return `ins:${within === undefined ? h(...parts) : h(...parts, within)}`;
}

/** Of a judgement: two claims about one inspection stand side by side. */
export const judgementId = (inspection: string, scope: string, scale: string, grade: string): string =>
  `jdg:${h(inspection, scope, scale, grade)}`;

/** Of an intervention. */
export const interventionId = (
  provider: string | undefined,
  authority: string | undefined,
  kind: string,
  start: string,
): string => `int:${h(provider, authority, kind, start)}`;

/** Of an award: its scheme and year. */
export const awardId = (name: string, year?: string): string =>
  `awd:${slug(name)}${year === undefined ? "" : `-${year}`}`;

/** Of what became of one entry for an award; `recipient` by id. */
export const outcomeId = (award: string, category: string, outcome: string, recipient: string): string =>
  `awo:${h(award, category, outcome, recipient)}`;
