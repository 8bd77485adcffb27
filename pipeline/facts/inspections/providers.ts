import type { Document, OrganisationEntity } from "../../document/document.ts";
import { bySpan, type Span, spanAt, within } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import { areaIn } from "./areas.ts";
import { canFit, fits, saysLittle } from "./fits.ts";
import { type Hit, inspectable } from "./hits.ts";
import { mainProvider, weightsOf } from "./main-provider.ts";
import { allNamed, alongside, isAside, namedTogether } from "./named-together.ts";
import { runsIt } from "./operators.ts";
import { seatsIn } from "./seats.ts";
import { sectionAt } from "./sections.ts";

/** Finds whom an inspection or a grade at a place in a sentence is about. */
export type Providers = {
  readonly of: (place: Span, sentence: Span, framing: Framing) => OrganisationEntity | undefined;
  /** The same, with those named along with it: "at both Elm Court and Oak Court". */
  readonly allOf: (place: Span, sentence: Span, framing: Framing) => readonly OrganisationEntity[];
  /** The one that it is about, or the two of "both hospitals" where it names none. */
  readonly bothOf: (place: Span, sentence: Span, framing: Framing) => readonly OrganisationEntity[];
  /** Every one that a sentence names and that can be inspected so, also by its place alone, in order. */
  readonly named: (sentence: Span, framing: Framing) => readonly Hit[];
  readonly main: (framing: Framing) => OrganisationEntity | undefined;
  readonly council: (sentence: Span) => OrganisationEntity | undefined;
};

/** What stands between two of a list: "Ashby School, in Coleford, and". */
const listed = /^(?:,\s(?:in|near|on|at)\s[^,;.]{1,50})?(?:,|,?\s+and|\s+&)\s+(?:the\s+|at\s+)?$/iu;

/** Looks for providers in the document's mentions. */
export function providers(document: Document, lexicon: Lexicon): Providers {
  const found = inspectable(document, lexicon);
  const { all: hits, parts, isOperator, isPassedBy } = found;
  const weights = weightsOf(document, found);
  const main = mainProvider(document, found, weights);
  const firsts = new Map<string, number>();
  for (const hit of hits) if (!firsts.has(hit.organisation.id)) firsts.set(hit.organisation.id, hit.start);
  const pick = (place: Span, sentence: Span, framing: Framing): Hit | undefined => {
    const here = within(hits, sentence).filter(
      (hit) => !isOperator(hit) && !isPassedBy(hit) && !isJudgement(document.plain.slice(hit.start, hit.end), framing),
    );
    const picked =
      here.find(
        (hit) =>
          givenTo(document, hit, place) && (fits(hit.organisation, framing) || canFit(hit.organisation, framing)),
      ) ??
      nearest(
        here.filter((hit) => fits(hit.organisation, framing)),
        place,
      ) ??
      nearest(
        here.filter((hit) => canFit(hit.organisation, framing)),
        place,
      ) ??
      here.findLast((hit) => saysLittle(hit.organisation) && isSubject(document, hit, place)) ??
      nearest(
        seatsIn(document, sentence, (body) => fits(body, framing)),
        place,
      );
    return picked;
  };
  const of = (place: Span, sentence: Span, framing: Framing): OrganisationEntity | undefined => {
    const picked = pick(place, sentence, framing);
    if (picked) return picked.organisation;
    const headed = sectionAt(parts, sentence)?.organisation;
    if (headed && (fits(headed, framing) || saysLittle(headed))) return headed;
    if (sentence.start < (parts[0]?.start ?? 0)) return undefined;
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
    const before = told(sentence, framing);
    const all = allNamed(document, before, { place, sentence });
    if (all !== undefined) return all;
    const both = namedTogether(document, before, { place, sentence });
    const one = both.length > 0 ? undefined : of(place, sentence, framing);
    return one ? [one] : both;
  };
  const allOf = (place: Span, sentence: Span, framing: Framing): readonly OrganisationEntity[] => {
    const picked = pick(place, sentence, framing);
    const one = picked?.organisation ?? of(place, sentence, framing);
    if (picked === undefined || one === undefined) return bothOf(place, sentence, framing);
    const together = [one];
    let last = picked;
    for (const hit of within(hits, { start: sentence.start, end: picked.start }).reverse()) {
      if (!fits(hit.organisation, framing) || !listed.test(document.plain.slice(hit.end, last.start))) break;
      if (!together.includes(hit.organisation)) together.unshift(hit.organisation);
      last = hit;
    }
    return together;
  };
  const named = (sentence: Span, framing: Framing) =>
    [
      ...within(hits, sentence).filter((hit) => fits(hit.organisation, framing)),
      ...seatsIn(document, sentence, (body) => fits(body, framing)),
    ].sort(bySpan);
  /** Whether a sentence without a name goes on about whom the text before it was about. */
  const carriesOn = (sentence: Span): boolean => {
    const block = spanAt(document.blocks, sentence.start);
    const text = opening(document, sentence);
    const inside = block === undefined || block.start < sentence.start;
    return (
      inside || block.kind === "list-item" || block.kind === "table-row" || goingOn.test(text) || ofPerson.test(text)
    );
  };
  const sameBlock = (a: Span, b: Span): boolean =>
    spanAt(document.blocks, a.start) === spanAt(document.blocks, b.start);
  /** Whether it runs another, or somebody came from there: what follows is not about it. */
  const isLeft = (hit: Hit): boolean =>
    isOperator(hit) || runsIt(document.plain.slice(Math.max(0, hit.start - 90), hit.start));
  /** The providers named in the passage before a sentence. */
  const told = (sentence: Span, framing: Framing): readonly Hit[] =>
    within(hits, { start: Math.max(0, sentence.start - 1500), end: sentence.start }).filter(
      (hit) => fits(hit.organisation, framing) && (!isLeft(hit) || ofPerson.test(opening(document, sentence))),
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

const opening = ({ plain }: Pick<Document, "plain">, { start, end }: Span): string =>
  plain.slice(start, Math.min(end, start + 120));

const goingOn =
  /^(?:It|They|Its|Their|The\s+(?:school|home|service|council|trust|force|provider|college|nursery|academy|hospital|surgery|practice|landlord|restaurant|pub|caf[eé]|takeaway|business|authority))\b/u;
/** "She said her school": that of which the speaker was told to be the head. */
const ofPerson =
  /^(?:He|She)\b[^.]{0,80}\b(?:his|her)\s+(?:school|home|service|council|force|college|nursery|academy|hospital|surgery|prison)\b/u;

/** Whether an organisation is the subject of what is said at a place: "Bright Minds Ltd was rated". */
const isSubject = ({ plain }: Document, hit: Hit, place: Span): boolean =>
  hit.end <= place.start &&
  /^(?:\s+(?:in|of|on|near)\s+\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*)?|,\s[^.;,]{2,70}(?:,\s\p{Lu}[^.;,]{2,30})?,)?,?\s+(?:which\s+)?(?:has|have|had|was|were|is|are|jumped|fell|rose|dropped|remains?|received|went)\b[^.;,]{0,60}$/u.test(
    plain.slice(hit.end, place.start),
  );

/** "Severe weaknesses at Elm Energy", "inspectors visited Oak School": whom a grade or a visit right before is of. */
const givenTo = ({ plain }: Document, hit: Hit, place: Span): boolean =>
  hit.start >= place.end &&
  /^['"]?(?:(?:\s+(?:ratings?|grades?|score|mark|status|overall))?\s+(?:at|for|to))?\s+(?:the\s+)?$/u.test(
    plain.slice(place.end, hit.start),
  );

/** Whether a description is the name of a judgement: "the setting" where settings are graded. */
const isJudgement = (text: string, { framework }: Framing): boolean =>
  framework.scopes.some(({ forms }) => forms.includes(text.toLowerCase().replace(/^the\s+/, "")));

/** The last before a place, or else the first after it. */
const nearest = (hits: readonly Hit[], place: Span): Hit | undefined =>
  hits.filter((hit) => hit.end <= place.start).at(-1) ?? hits.find((hit) => hit.start >= place.end);
