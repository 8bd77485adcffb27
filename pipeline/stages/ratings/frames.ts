import { folded, matchesIn } from "../../document/alternation.ts";
import type { Cleaned, Mentioned, OrganisationEntity } from "../../document/document.ts";
import { bySpan, overlaps, type Span, spanAt, within } from "../../document/span.ts";
import type { Inspectorate } from "../../lexicon/inspectorate.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { shortNames } from "./short-names.ts";
import { type Framing, vocabulary } from "./vocabulary.ts";

/** A place where an inspectorate is named or referred to. */
export type InspectorateHit = Span & { readonly inspectorate: Inspectorate };

/** Which frameworks an article can be about, and which of them a passage is about, the likeliest first. */
export type Frames = {
  readonly live: readonly Framing[];
  readonly hits: readonly InspectorateHit[];
  readonly at: (passage: Span) => readonly Framing[];
};

type Read = Cleaned & Mentioned;
type PhraseHit = Span & { readonly framings: readonly Framing[] };
type ProviderHit = Span & { readonly organisation: OrganisationEntity };

/** What a passage has that tells which framework it is about. */
type Scene = {
  readonly inside: ReadonlySet<Inspectorate>;
  /** The inspectorate last named before the passage ends. */
  readonly last: Inspectorate | undefined;
  /** Whether the passage names a provider; else `kinds` and `names` are those of the last before it. */
  readonly named: boolean;
  readonly kinds: ReadonlySet<OrganisationEntity["kind"]>;
  readonly names: ReadonlySet<string>;
  readonly phrased: ReadonlySet<Framing>;
  readonly around: ReadonlySet<Framing>;
};

const framingsIn = (phrases: readonly PhraseHit[]): ReadonlySet<Framing> =>
  new Set(phrases.flatMap((hit) => hit.framings));

const known = new WeakMap<Mentioned["mentions"], { readonly lexicon: Lexicon; readonly frames: Frames }>();

/** Reads off a document which inspectorates and frameworks it is about; kept as long as the document's mentions live. */
export function frames(document: Read, lexicon: Lexicon): Frames {
  const kept = known.get(document.mentions);
  if (kept !== undefined && kept.lexicon === lexicon) return kept.frames;
  const made = framesOf(document, lexicon);
  known.set(document.mentions, { lexicon, frames: made });
  return made;
}

function framesOf(document: Read, lexicon: Lexicon): Frames {
  const hits = inspectorateHits(document, lexicon);
  const phrases = phraseHits(document, lexicon);
  const providers = providerHits(document, lexicon);
  const principal = providers.filter(({ organisation }) => !saysLittle.has(organisation.kind));
  const named = new Set(hits.map((hit) => hit.inspectorate));
  const phrased = new Set(phrases.flatMap((hit) => hit.framings));
  const live = vocabulary(lexicon).framings.filter((framing) => isLive(framing, named, phrased));
  const most = mostFrequent(hits.map((hit) => hit.inspectorate));
  const mainKind = mostFrequent(providers.map((hit) => hit.organisation.kind));
  const phrasedIn = new Map<Span | undefined, ReadonlySet<Framing>>();
  const phrasedAround = (block: Span | undefined): ReadonlySet<Framing> => {
    const made = phrasedIn.get(block) ?? framingsIn(block === undefined ? [] : within(phrases, block));
    phrasedIn.set(block, made);
    return made;
  };
  const sceneOf = (passage: Span): Scene => {
    const provider = within(providers, passage);
    const before = lastBefore(principal, passage.start) ?? lastBefore(providers, passage.start);
    return {
      inside: new Set(within(hits, passage).map((hit) => hit.inspectorate)),
      last: lastBefore(hits, passage.end)?.inspectorate,
      named: provider.length > 0,
      kinds: new Set((provider.length > 0 || !before ? provider : [before]).map((hit) => hit.organisation.kind)),
      names: new Set((provider.length > 0 || !before ? provider : [before]).map((hit) => hit.organisation.name)),
      phrased: framingsIn(within(phrases, passage)),
      around: phrasedAround(spanAt(document.blocks, passage.start)),
    };
  };
  const score = (framing: Framing, scene: Scene): number => {
    const { inspectorate, framework } = framing;
    const here = scene.inside.has(inspectorate);
    const together = framework.with?.every((id) => [...scene.inside].some((inspected) => inspected.id === id)) ?? false;
    const { last } = scene;
    const before = last === inspectorate || (last !== undefined && framework.with?.includes(last.id));
    const kin = framework.providers.some((kind) => scene.kinds.has(kind));
    const worded = [...scene.names].some((name) => hasWord(name, framework.providerWords));
    return (
      (here ? 6 : 0) +
      (here && together ? 3 : 0) +
      (before ? 3 : 0) +
      (inspectorate === most ? 1 : 0) +
      (kin ? (scene.named ? 4 : 2) : 0) +
      (mainKind !== undefined && framework.providers.includes(mainKind) ? 2 : 0) +
      (worded ? 2 : framework.providerWords && scene.names.size > 0 ? -1 : 0) +
      (scene.phrased.has(framing) ? (framework.with ? 3 : 2) : 0) +
      (scene.around.has(framing) ? 2 : 0) +
      (phrased.has(framing) ? 1 : 0)
    );
  };
  const ranked = new Map<number, readonly Framing[]>();
  const at = (passage: Span): readonly Framing[] => {
    const key = passage.start * (document.plain.length + 1) + passage.end;
    const known = ranked.get(key);
    if (known !== undefined) return known;
    const scene = sceneOf(passage);
    const made = live
      .map((framing, order) => ({ framing, order, score: score(framing, scene) }))
      .sort((a, b) => b.score - a.score || a.order - b.order)
      .map(({ framing }) => framing);
    ranked.set(key, made);
    return made;
  };
  return { live, hits, at };
}

function isLive(framing: Framing, named: ReadonlySet<Inspectorate>, phrased: ReadonlySet<Framing>): boolean {
  const { inspectorate, framework } = framing;
  if (framework.needsPhrase && !phrased.has(framing)) return false;
  if (!named.has(inspectorate) && !(framework.inspectedBy && phrased.has(framing))) return false;
  return (framework.with ?? []).every((id) => [...named].some((other) => other.id === id));
}

function inspectorateHits(document: Read, lexicon: Lexicon): InspectorateHit[] {
  const { names, inspectorateOf, officers, officeOf } = vocabulary(lexicon);
  const listed: InspectorateHit[] = [];
  for (const match of matchesIn(names, document.plain)) {
    const inspectorate = inspectorateOf.get(folded(match[0]));
    if (inspectorate) listed.push({ start: match.index, end: match.index + match[0].length, inspectorate });
  }
  const given = shortNames(document, listed);
  const hits = listed.map((hit) => ({
    ...hit,
    inspectorate: given.get(folded(document.plain.slice(hit.start, hit.end))) ?? hit.inspectorate,
  }));
  for (const match of matchesIn(officers, document.plain)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const inspectorate = officeOf.get(folded(match[0]));
    if (inspectorate && !hits.some((hit) => overlaps(hit, span))) hits.push({ ...span, inspectorate });
  }
  const byId = new Map(lexicon.inspectorates.map((inspectorate) => [inspectorate.id, inspectorate]));
  const entities = new Map(document.organisations.map((o) => [o.id, o.lexicon]));
  for (const mention of document.mentions) {
    const inspectorate = mention.form === "nominal" ? byId.get(entities.get(mention.entity) ?? "") : undefined;
    if (inspectorate) hits.push({ start: mention.start, end: mention.end, inspectorate });
  }
  return hits.sort(bySpan);
}

function phraseHits(document: Cleaned, lexicon: Lexicon): PhraseHit[] {
  const { phrases, framingsOf } = vocabulary(lexicon);
  return matchesIn(phrases, document.plain).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    framings: framingsOf.get(folded(match[0])) ?? [],
  }));
}

/** Kinds that say little of what a body is inspected for. */
const saysLittle = new Set(["company", "charity", "other"]);

const notProviders = new Set([
  "inspectorate",
  "regulator",
  "government",
  "media",
  "union",
  "political-party",
  "awarding-body",
  "committee",
]);

/** Every mention of an organisation that can be inspected, in order. */
export function providerHits(document: Mentioned, lexicon: Lexicon): ProviderHit[] {
  const { inspectorateOf } = vocabulary(lexicon);
  const providers = new Map(
    document.organisations
      .filter(
        (o) => !notProviders.has(o.kind) && !inspectorateOf.has(folded(o.name)) && !/^NHS(?: England)?$/.test(o.name),
      )
      .map((organisation) => [organisation.id, organisation]),
  );
  return document.mentions.flatMap((mention) => {
    const organisation = providers.get(mention.entity);
    return organisation ? [{ start: mention.start, end: mention.end, organisation }] : [];
  });
}

const hasWord = (name: string, words: readonly string[] | undefined): boolean =>
  words?.some((word) => name.toLowerCase().includes(word.toLowerCase())) ?? false;

function lastBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}
