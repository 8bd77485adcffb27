import type { Document, OrganisationEntity } from "../../document/document.ts";
import { bySpan, type Span, spanAt, within } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { providerHits } from "../../stages/ratings/frames.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import { areaIn, areaOf } from "./areas.ts";
import { alongside, isAside, namedTogether } from "./named-together.ts";
import { byName, hasProviderWord, placeOf } from "./places.ts";
import { seatsIn } from "./seats.ts";
import { sectionAt, sections } from "./sections.ts";
import { topicOf } from "./strangers.ts";

/** Finds whom an inspection or a grade at a place in a sentence is about. */
export type Providers = {
  readonly of: (place: Span, sentence: Span, framing: Framing) => OrganisationEntity | undefined;
  /** The same, with those named along with it: "at both Elm Court and Oak Court". */
  readonly allOf: (place: Span, sentence: Span, framing: Framing) => readonly OrganisationEntity[];
  /** The one that it is about, or the two of "both hospitals" where it names none. */
  readonly bothOf: (place: Span, sentence: Span, framing: Framing) => readonly OrganisationEntity[];
  /** Every one that a sentence names and that can be inspected so, also by its place alone, in order. */
  readonly named: (
    sentence: Span,
    framing: Framing,
  ) => readonly (Span & { readonly organisation: OrganisationEntity })[];
  readonly main: (framing: Framing) => OrganisationEntity | undefined;
  readonly council: (sentence: Span) => OrganisationEntity | undefined;
};

type Hit = ReturnType<typeof providerHits>[number];

const operator =
  /\b(?:run|owned|operated|managed|provided|sponsored|bought|acquired|taken\s+over|supported|funded|led|backed|commissioned)\s+by\s+(?:the\s+)?$|\b(?:part\s+of|member\s+of|joined|from|with|chair\s+of|leader\s+of|head\s+of|chief\s+executive\s+of|director\s+of|spokes\p{L}+\s+for|shared\s+its\s+concerns\s+with|residents\s+in|told)\s+(?:the\s+)?$/iu;

/** "The inspection included Ashby Hospital and Birch Infirmary": the places that were a part of it. */
const amongOthers = /\b(?:inspections?|visits?|review)\b[^.;]{0,60}\bincluded\s[^.;]{0,60}$/iu;

/** What stands between two of a list: "Ashby School, in Coleford, and". */
const listed = /^(?:,\s(?:in|near|on|at)\s[^,;.]{1,50})?(?:,|,?\s+and|\s+&)\s+(?:the\s+|at\s+)?$/iu;

const nominal = /^the\s\p{Ll}+$/iu;

/** Looks for providers in the document's mentions. */
export function providers(document: Document, lexicon: Lexicon): Providers {
  const hits = providerHits(document, lexicon);
  const weights = new Map<string, number>();
  const title = document.blocks.find((block) => block.kind === "title");
  const lead = document.sentences.filter((s) => document.blocks[s.block]?.kind === "paragraph").slice(0, 2);
  const operators = new Map<Hit, boolean>();
  const isOperator = (hit: Hit): boolean => {
    const kept = operators.get(hit);
    if (kept !== undefined) return kept;
    const before = document.plain.slice(Math.max(0, hit.start - 100), hit.start);
    const found = operator.test(before.slice(-40)) || (before.includes("included") && amongOthers.test(before));
    operators.set(hit, found);
    return found;
  };
  const isNominal = ({ start, end }: Hit): boolean => nominal.test(document.plain.slice(start, end));
  const spelt = new Set(
    hits.filter((hit) => !isNominal(hit) && !isAside(document, hit)).map((hit) => hit.organisation),
  );
  /** "The school" taken for one that was named only by the way. */
  const isPassedBy = (hit: Hit): boolean => !spelt.has(hit.organisation) && isNominal(hit);
  const firsts = new Map<string, number>();
  for (const hit of hits) {
    if (!firsts.has(hit.organisation.id)) firsts.set(hit.organisation.id, hit.start);
    const inTitle = title !== undefined && hit.start >= title.start && hit.end <= title.end;
    const inLead = lead.some((s) => hit.start >= s.start && hit.end <= s.end);
    weights.set(
      hit.organisation.id,
      (weights.get(hit.organisation.id) ?? 0) +
        (inTitle ? 5 : isOperator(hit) ? 0.5 : isAside(document, hit) || isPassedBy(hit) ? 0.25 : inLead ? 3 : 1),
    );
  }
  const parts = sections(document, hits);
  const mains = new Map<Framing, OrganisationEntity | undefined>();
  const main = (framing: Framing): OrganisationEntity | undefined => {
    if (!mains.has(framing)) mains.set(framing, mainOf(framing));
    return mains.get(framing);
  };
  const mainOf = (framing: Framing): OrganisationEntity | undefined => {
    let best: OrganisationEntity | undefined;
    for (const organisation of document.organisations)
      if (fits(organisation, framing) && (weights.get(organisation.id) ?? 0) > (best ? (weights.get(best.id) ?? 0) : 0))
        best = organisation;
    const passing = framing.framework.inspectedBy !== undefined && (weights.get(best?.id ?? "") ?? 0) < 3;
    if (best !== undefined && !passing) return best;
    return placeOf(document, framing) ?? topicOf(document, framing) ?? best ?? areaOf(document, framing);
  };
  const pick = (place: Span, sentence: Span, framing: Framing): Hit | undefined => {
    const here = within(hits, sentence).filter(
      (hit) => !isOperator(hit) && !isPassedBy(hit) && !isJudgement(document.plain.slice(hit.start, hit.end), framing),
    );
    const picked =
      nearest(
        here.filter((hit) => fits(hit.organisation, framing)),
        place,
      ) ??
      nearest(
        here.filter((hit) => canFit(hit.organisation, framing)),
        place,
      ) ??
      here.findLast((hit) => anyKind.has(hit.organisation.kind) && isSubject(hit, place)) ??
      nearest(
        seatsIn(document, sentence, (body) => fits(body, framing)),
        place,
      );
    return picked;
  };
  /** Whether an organisation is the subject of what is said at a place: "Bright Minds Ltd was rated". */
  const isSubject = (hit: Hit, place: Span): boolean =>
    hit.end <= place.start &&
    /^,?\s+(?:which\s+)?(?:has|have|had|was|were|is|are|jumped|fell|rose|dropped|remains?|received|went)\b[^.;,]{0,60}$/iu.test(
      document.plain.slice(hit.end, place.start),
    );
  const of = (place: Span, sentence: Span, framing: Framing): OrganisationEntity | undefined => {
    const picked = pick(place, sentence, framing);
    if (picked) return picked.organisation;
    const headed = sectionAt(parts, sentence)?.organisation;
    if (headed && fits(headed, framing)) return headed;
    if (main(framing)?.id.startsWith("name:")) {
      const local = areaIn(document, sentence, framing);
      if (local) return local;
    }
    return carriesOn(sentence) || !isNamedBefore(main(framing), sentence)
      ? (carried(sentence, framing) ?? main(framing))
      : (main(framing) ?? carried(sentence, framing));
  };
  /** Whether an article has named whom it is mostly about by the time of a sentence. */
  const isNamedBefore = (organisation: OrganisationEntity | undefined, sentence: Span): boolean =>
    organisation !== undefined && (firsts.get(organisation.id) ?? 0) < sentence.end;
  const bothOf = (place: Span, sentence: Span, framing: Framing): readonly OrganisationEntity[] => {
    const picked = pick(place, sentence, framing);
    if (picked) return [picked.organisation, ...alongside(document, hits, picked)];
    const both = namedTogether(document, told(sentence, framing), { place, sentence });
    const one = both.length > 0 ? undefined : of(place, sentence, framing);
    return one ? [one] : both;
  };
  const allOf = (place: Span, sentence: Span, framing: Framing): readonly OrganisationEntity[] => {
    const picked = pick(place, sentence, framing);
    const one = picked?.organisation ?? of(place, sentence, framing);
    if (picked === undefined || one === undefined) return bothOf(place, sentence, framing);
    const found = [one];
    let last = picked;
    for (const hit of within(hits, { start: sentence.start, end: picked.start }).reverse()) {
      if (!fits(hit.organisation, framing) || !listed.test(document.plain.slice(hit.end, last.start))) break;
      if (!found.includes(hit.organisation)) found.unshift(hit.organisation);
      last = hit;
    }
    return found;
  };
  const named = (sentence: Span, framing: Framing) =>
    [
      ...within(hits, sentence).filter((hit) => fits(hit.organisation, framing)),
      ...seatsIn(document, sentence, (body) => fits(body, framing)),
    ].sort(bySpan);
  /** Whether a sentence without a name goes on about whom the text before it was about. */
  const carriesOn = (sentence: Span): boolean => {
    const block = spanAt(document.blocks, sentence.start);
    if (block === undefined || block.start < sentence.start || block.kind === "list-item" || block.kind === "table-row")
      return true;
    return /^(?:It|They|Its|Their|The\s+(?:school|home|service|council|trust|force|provider|college|nursery|academy|hospital|surgery|practice|landlord|restaurant|pub|caf[eé]|takeaway|business|authority))\b/u.test(
      document.plain.slice(sentence.start, sentence.start + 30),
    );
  };
  const sameBlock = (a: Span, b: Span): boolean =>
    spanAt(document.blocks, a.start) === spanAt(document.blocks, b.start);
  /** The providers named in the passage before a sentence. */
  const told = (sentence: Span, framing: Framing): readonly Hit[] =>
    within(hits, { start: Math.max(0, sentence.start - 1500), end: sentence.start }).filter(
      (hit) => fits(hit.organisation, framing) && !isOperator(hit),
    );
  const carried = (sentence: Span, framing: Framing): OrganisationEntity | undefined => {
    const near = told(sentence, framing).filter((hit) => hit.start >= sentence.start - reach(framing, sentence));
    const before = near.filter((hit) => !isAside(document, hit));
    return (before.findLast((hit) => sameBlock(hit, sentence)) ?? before.at(-1))?.organisation;
  };
  const reach = (framing: Framing, sentence: Span): number => (isNamedBefore(main(framing), sentence) ? 700 : 1500);
  const councils = hits.filter((hit) => hit.organisation.kind === "local-authority");
  const mainCouncil = councils
    .map((hit) => hit.organisation)
    .sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0))[0];
  const council = (sentence: Span): OrganisationEntity | undefined =>
    within(councils, sentence)[0]?.organisation ?? mainCouncil;
  return { of, allOf, bothOf, named, main, council };
}

/** Whether a description is the name of a judgement: "the setting" where settings are graded. */
const isJudgement = (text: string, { framework }: Framing): boolean =>
  framework.scopes.some(({ forms }) => forms.includes(text.toLowerCase().replace(/^the\s+/, "")));

/** The last before a place, or else the first after it. */
const nearest = (hits: readonly Hit[], place: Span): Hit | undefined =>
  hits.filter((hit) => hit.end <= place.start).at(-1) ?? hits.find((hit) => hit.start >= place.end);

const anyKind = new Set(["company", "charity", "other"]);
const owner = /\b(?:Limited|Ltd|Group|plc|PLC|LLP|Holdings|Trust|Homes UK)$/u;

/** Whether an organisation whose kind says little can still be one that a framework is for. */
const canFit = (organisation: OrganisationEntity, { framework }: Framing): boolean =>
  !byName(framework) &&
  anyKind.has(organisation.kind) &&
  !owner.test(organisation.name) &&
  framework.providers.some((kind) => kind === "care-provider" || kind === "company");

/** Whether an organisation is of a kind that a framework is for. */
export const fits = (organisation: OrganisationEntity, { framework }: Framing): boolean =>
  framework.providers.includes(organisation.kind) &&
  !(framework.inspectedBy !== undefined && organisation.kind === framework.inspectedBy) &&
  (!byName(framework) || hasProviderWord(organisation.name, framework));
