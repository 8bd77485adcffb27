import { alternation, anywhere, folded, matchesIn } from "../document/alternation.ts";
import { firstDay, lastDay } from "../document/calendar.ts";
import type { Document, OrganisationEntity, Sentence } from "../document/document.ts";
import { spanAt, within } from "../document/span.ts";
import type { Inspectorate } from "../lexicon/inspectorate.ts";
import type { InterventionWords } from "../lexicon/intervention.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { perLexicon } from "../lexicon/per-lexicon.ts";
import { frames } from "../stages/ratings/frames.ts";
import { providers } from "./inspections/providers.ts";
import type { Evidence, InspectionFact, InterventionFact } from "./record.ts";

const vocabulary = perLexicon((lexicon: Lexicon) => ({
  phrases: anywhere(
    lexicon.interventions.flatMap(({ phrases }) => phrases),
    "giu",
  ),
  /** The lowest grade of each scale. */
  worst: new Set(
    lexicon.inspectorates.flatMap(({ scales }) =>
      scales.map(({ id, grades }) => `${id} ${[...grades].sort((a, b) => b.rank - a.rank)[0]?.grade}`),
    ),
  ),
  kinds: new Map(
    lexicon.interventions.map((words) => [
      words,
      {
        phrases: new Set(words.phrases.map(folded)),
        imposed: near(words.imposed),
        lifted: near(words.lifted),
        inForce: near(words.inForce),
        after:
          /^[^.;]{0,60}?\b(?:(?:has|have|had|was|were|been|be|is)\s+)+(?:now\s+|since\s+|formally\s+)?(lifted|revoked|withdrawn|removed|ended|rescinded|met)|^[^.;]{0,40}?\b(?:was|were|been)\s+(?:issued|served|imposed|placed)/iu,
      },
    ]),
  ),
}));

const near = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])${alternation(words)}(?:\\s+[\\p{L}\\p{N}'-]+){0,8}?\\s*['"]?$`, "iu");

type Status = InterventionFact["status"];
type Told = {
  readonly words: InterventionWords;
  readonly status: Status;
  readonly provider?: string;
  readonly authority?: string;
  readonly from?: string;
  readonly to?: string;
  readonly evidence: Evidence;
};

const factual = new Set(["title", "heading", "paragraph", "list-item", "caption"]);

/** The interventions of a document, tied to the inspections that occasioned them; offsets of the cleaned text. */
export function readInterventions(
  document: Document,
  inspections: readonly InspectionFact[],
  lexicon: Lexicon,
): InterventionFact[] {
  const { phrases, kinds, worst } = vocabulary(lexicon);
  const found = frames(document, lexicon);
  const whom = providers(document, lexicon);
  const bodies = bodiesOf(document);
  const told: Told[] = [];
  for (const match of matchesIn(phrases, document.plain)) {
    const sentence = spanAt(document.sentences, match.index);
    if (!sentence || !factual.has(document.blocks[sentence.block]?.kind ?? "")) continue;
    const words = [...kinds].find(([, { phrases: own }]) => own.has(folded(match[0])))?.[0];
    const span = { start: match.index, end: match.index + match[0].length };
    const status = words && statusOf(document, span, { sentence, words, lexicon });
    if (!words || !status) continue;
    const framing = found.at(sentence)[0];
    const provider = framing && whom.of(span, sentence, framing)?.name;
    const authority = authorityOf(document, words, {
      sentence,
      inspectorate: framing?.inspectorate,
      inspections,
      bodies,
    });
    const dates = datesOf(document, span, { sentence, status });
    told.push({
      words,
      status: dates.to === undefined ? status : "lifted",
      ...(provider !== undefined && { provider }),
      ...(authority !== undefined && { authority }),
      ...dates,
      evidence: { start: sentence.start, end: sentence.end, rule: `${words.id}-${status}` },
    });
  }
  return joined(told).map((one, i) => {
    const follows = followed(one, inspections, worst);
    const { words, evidence, ...rest } = one;
    return { id: `v${i + 1}`, kind: words.kind, ...rest, ...(follows !== undefined && { follows }), evidence };
  });
}

function statusOf(
  document: Document,
  span: { readonly start: number; readonly end: number },
  {
    sentence,
    words,
    lexicon,
  }: { readonly sentence: Sentence; readonly words: InterventionWords; readonly lexicon: Lexicon },
): Status | undefined {
  const patterns = vocabulary(lexicon).kinds.get(words);
  const before = document.plain.slice(Math.max(sentence.start, span.start - 90), span.start);
  const after = document.plain.slice(span.end, Math.min(sentence.end, span.end + 90));
  if (!patterns || hypothetical.test(before)) return undefined;
  const passive = patterns.after.exec(after);
  if (passive?.[1] !== undefined || patterns.lifted.test(before)) return "lifted";
  if (passive || patterns.imposed.test(before)) return "imposed";
  return patterns.inForce.test(before) ? "in-force" : undefined;
}

const hypothetical =
  /\b(?:could|may|might|would|will|should|risk|risks|avoid|avoided|avoids|threat|not|without|if|never|further)\s(?:[^.;,]{0,40}\s)?$/iu;

/** "The tenth prison to be given one since 2022": a count that began then. */
const countedOff =
  /\b(?:first|second|third|last|latest|only|\d+(?:st|nd|rd|th)|\p{L}+th)\s+(?:\p{L}+\s+){1,3}to\s+\p{L}+/iu;

/** A date near an intervention: "placed on the authority in 2018" opens it, "ending it from 13 January" closes it. */
function datesOf(
  document: Document,
  span: { readonly start: number; readonly end: number },
  { sentence, status }: { readonly sentence: Sentence; readonly status: Status },
): { from?: string; to?: string } {
  let dates: { from?: string; to?: string } = {};
  for (const date of within(document.dates, sentence)) {
    const between = document.plain.slice(Math.min(span.end, date.end), Math.max(span.start, date.start));
    if (between.length > 130 || (date.end <= span.start && between.length > 60)) continue;
    const before = document.plain.slice(Math.max(sentence.start, date.start - 45), date.start);
    if (
      /\b(?:by|until|within|before|inspection\s+(?:in|on)|visit\s+(?:in|on)|report|published|Act|act|dated)\s[^,]*$/u.test(
        before,
      )
    )
      continue;
    if (/\bsince\s+$/iu.test(before) && countedOff.test(document.plain.slice(sentence.start, span.start))) continue;
    const closes = /\b(?:end(?:ed|ing|s)?|lift(?:ed|s|ing)?|revok\p{L}+|remov\p{L}+|cease\p{L}*|withdrawn)\b/iu.test(
      before,
    );
    const opens = /\b(?:placed|put|issued|served|imposed|given|since|in place)\b/iu.test(before);
    const [first, last] = date.value.split("/");
    if (last !== undefined && first !== undefined && /\bfrom\s+$/i.test(before)) {
      if (dates.from === undefined) dates = { from: first, to: last };
      continue;
    }
    if (closes || (status === "lifted" && !opens)) dates = { ...dates, to: dates.to ?? date.value };
    else dates = { ...dates, from: dates.from ?? date.value };
  }
  return dates;
}

/** The organisations of a document by their ids, and the name of the first for each entry of the lexicon. */
type Bodies = {
  readonly byId: ReadonlyMap<string, OrganisationEntity>;
  readonly byLexicon: ReadonlyMap<string | undefined, string>;
};

const bodiesOf = ({ organisations }: Document): Bodies => ({
  byId: new Map(organisations.map((o) => [o.id, o])),
  byLexicon: new Map(organisations.toReversed().map((o) => [o.lexicon, o.name])),
});

function authorityOf(
  document: Document,
  words: InterventionWords,
  {
    sentence,
    inspectorate,
    inspections,
    bodies,
  }: {
    readonly bodies: Bodies;
    readonly sentence: Sentence;
    readonly inspectorate: Inspectorate | undefined;
    readonly inspections: readonly InspectionFact[];
  },
): string | undefined {
  const inSentence = new Set(within(document.mentions, sentence).map((m) => m.entity));
  const wanted = words.byInspector ? ["inspectorate", "regulator"] : ["government"];
  const named = [...inSentence]
    .map((id) => bodies.byId.get(id))
    .find((o) => o !== undefined && wanted.includes(o.kind));
  if (named) return named.name;
  if (!words.byInspector) return words.authorities?.find((name) => document.plain.includes(name));
  const known = inspectorate && bodies.byLexicon.get(inspectorate.id);
  return known ?? inspections[0]?.inspectorate ?? inspectorate?.name;
}

type Joined = Omit<Told, "evidence"> & { readonly evidence: readonly Evidence[] };

/** One intervention for each provider and kind: told again, or told to be lifted, it is the same. */
function joined(told: readonly Told[]): Joined[] {
  const found: Joined[] = [];
  const places = new Map<string, number[]>();
  for (const one of told) {
    const key = `${one.words.id} ${one.provider}`;
    const kin = places.get(key) ?? [];
    const at = kin.find((i) => !apart(found[i] ?? one, one)) ?? -1;
    const known = found[at];
    if (!known) {
      places.set(key, [...kin, found.length]);
      found.push({ ...one, evidence: [one.evidence] });
      continue;
    }
    const status =
      known.status === "lifted" || one.status === "lifted"
        ? "lifted"
        : known.status === "imposed"
          ? "imposed"
          : one.status;
    const evidence = known.evidence.some((e) => e.start === one.evidence.start)
      ? known.evidence
      : [...known.evidence, one.evidence];
    found[at] = {
      ...one,
      ...known,
      status,
      ...(one.to !== undefined && { to: known.to ?? one.to }),
      ...(one.from !== undefined && { from: known.from ?? one.from }),
      evidence,
    };
  }
  return found;
}

const apart = (a: { readonly from?: string }, b: { readonly from?: string }): boolean =>
  a.from !== undefined && b.from !== undefined && a.from.slice(0, 4) !== b.from.slice(0, 4);

/**
 * The inspection that an intervention is tied to. One that is lifted follows the inspection on whose strength it ends:
 * the one in force, unless its grades are of the worst. Any other follows the inspection that led to it: the last one
 * before it began, else the last one with a grade of the worst.
 */
function followed(one: Joined, inspections: readonly InspectionFact[], worst: ReadonlySet<string>): string | undefined {
  const own = inspections.filter(
    ({ provider, kind }) => provider === one.provider && kind !== "monitoring-visit" && kind !== "focused-visit",
  );
  const { from } = one;
  const poor = own.filter(({ ratings }) => ratings.some(({ scale, grade }) => worst.has(`${scale} ${grade}`)));
  const told = own.filter(({ evidence }) => evidence.some((e) => one.evidence.some((o) => o.start === e.start)));
  const inForce = own.filter(({ ratings }) => ratings.some(({ polarity }) => polarity === "affirmed"));
  const early = (from === undefined ? [] : own).filter(({ when }) => {
    const began = from === undefined ? undefined : lastDay(from);
    const day = when === undefined ? undefined : firstDay(when);
    return began !== undefined && day !== undefined && day <= began;
  });
  if (one.status !== "lifted") return latest(early) ?? latest(poor) ?? latest(told) ?? latest(inForce) ?? own[0]?.id;
  const strength = inForce.filter((inspection) => !poor.includes(inspection) && !early.includes(inspection));
  return latest(strength) ?? latest(early) ?? latest(poor);
}

/** The last of inspections; one that is in force and has no date counts as later than those that have. */
const latest = (list: readonly InspectionFact[]): string | undefined => {
  const day = ({ when }: InspectionFact): string => firstDay(when ?? "") ?? "9999";
  return [...list].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))[0]?.id;
};
