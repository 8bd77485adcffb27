import type { Document, Sentence } from "../../document/document.ts";
import { within } from "../../document/span.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import type { Claim, InSentence } from "./claim.ts";
import type { Cue } from "./cue.ts";
import { dated, type Links, occasions } from "./dating.ts";
import { stops } from "./each-on-its-day.ts";
import { daySince } from "./since.ts";

const manyPlaces =
  /^[^.;]{0,80}\b(?:both|two|three|four|all|each)\b[^.;]{0,30}\b(?:hospitals|homes|sites|schools|units|surgeries|branches|settings|campuses|practices|prisons)\b/iu;

/** Whether a cue tells of several places: "inspections at two hospitals", "two hospitals after inspections in May". */
const atMany = (cue: Cue, sentence: Sentence, plain: string): boolean =>
  manyPlaces.test(plain.slice(cue.start, Math.min(sentence.end, cue.end + 90))) ||
  (/s$/i.test(plain.slice(cue.start, cue.end)) &&
    manyPlaces.test(plain.slice(Math.max(sentence.start, cue.start - 110), cue.start)));

/** "Its inspection carried out in July and September": one, whatever its months. */
export const isSingle = (cue: Cue, sentence: Sentence, plain: string): boolean =>
  /(?:inspection|review|assessment)$/iu.test(plain.slice(cue.start, cue.end)) &&
  /\b(?:its|an|the|this|their)\s+(?:\p{L}+\s+){0,2}$/iu.test(
    plain.slice(Math.max(sentence.start, cue.start - 40), cue.start),
  );

const isNamedIn = ({ frames }: InSentence, sentence: Sentence, { inspectorate }: Framing): boolean =>
  within(frames.hits, sentence).some((hit) => hit.inspectorate === inspectorate);

/** "The Building Inspectorate visited in May": what a sentence tells of a body that inspects, and that the framework is not of. */
function isOfAnother(document: Document, sentence: Sentence, { inspectorate, framework }: Framing): boolean {
  const own = [inspectorate.id, ...(framework.with ?? [])];
  const named = new Set(
    within(document.mentions, sentence).flatMap(({ entity, form }) => (form === "name" ? entity : [])),
  );
  return document.organisations.some(
    ({ id, kind, lexicon }) =>
      named.has(id) && (kind === "inspectorate" || kind === "regulator") && !own.includes(lexicon ?? ""),
  );
}

/** What a cue that no grade was given at claims, for each of its dates; nothing where it says too little. */
export function cueClaims(
  cue: Cue,
  {
    framings,
    sentence,
    links,
    reading,
    graded,
  }: {
    readonly framings: readonly Framing[];
    readonly sentence: Sentence;
    readonly links: Links;
    readonly reading: InSentence;
    readonly graded: boolean;
  },
): readonly Claim[] {
  const framing = framings[0];
  if (framing === undefined) return [];
  if (isOfAnother(reading.document, sentence, framing) && !isNamedIn(reading, sentence, framing)) return [];
  const [provider, ...others] = reading.providers.bothOf(cue, sentence, framing);
  const datings = links.ofCue.get(cue) ?? [];
  const dating = dated(datings);
  if (cue.report && dating.when === undefined && dating.reported === undefined) return [];
  const then = daySince(cue, sentence, reading.document);
  const special = cue.kind !== "inspection";
  const named = isNamedIn(reading, sentence, framing);
  const founding =
    dating.when !== undefined ||
    (reading.order < 4 && named && !graded) ||
    (cue.report === true && cue.time === "earlier" && named && dating.reported !== undefined) ||
    (reading.lenient === true && told(cue, sentence, reading));
  if (!founding && dating.reported === undefined && !special && then === undefined) return [];
  const { plain } = reading.document;
  const claim: Claim = {
    framing,
    ...(provider && { provider }),
    ...(atMany(cue, sentence, plain) && { plural: true }),
    kind: cue.kind,
    ...dating,
    time: cue.time === "earlier" ? "earlier" : "now",
    ratings: [],
    evidence: {
      start: sentence.start,
      end: sentence.end,
      rule: cue.onSite ? "inspectors-on-site" : "inspection-named",
    },
    founding,
  };
  const round = stops(cue, reading.providers.named(sentence, framing), datings);
  if (round.length > 0) return round.map(({ organisation, when }) => ({ ...claim, provider: organisation, when }));
  const whens = occasions(datings, plain, isSingle(cue, sentence, plain));
  const timed = whens.length === 0 ? [claim] : whens.map((when) => ({ ...claim, when }));
  const before: Claim[] = then === undefined ? [] : [{ ...claim, when: then, time: "earlier", founding: true }];
  return [...before, ...timed, ...others.flatMap((other) => timed.map((one) => ({ ...one, provider: other })))];
}

/** "Concerns were raised after an inspection": one that happened, though the article does not say when. */
function told(cue: Cue, sentence: Sentence, { document, frames }: InSentence): boolean {
  const start = document.sentences[0]?.start ?? 0;
  return (
    cue.time === "now" &&
    frames.hits.some((hit) => hit.start < start + 1200) &&
    (cue.onSite ||
      /\b(?:after|following|during|in)\s+(?:an?|the|its|their)\s+(?:\p{L}+\s+){0,2}$|\bunannounced\s+$/iu.test(
        document.plain.slice(Math.max(sentence.start, cue.start - 50), cue.start),
      ))
  );
}
