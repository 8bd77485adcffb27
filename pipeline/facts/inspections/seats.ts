import { matchesIn } from "../../document/alternation.ts";
import type { Document, OrganisationEntity } from "../../document/document.ts";
import { type Span, within } from "../../document/span.ts";

/** Bodies that go by the name of the place that they are of. */
const ofPlaces = new Set<OrganisationEntity["kind"]>(["local-authority", "police", "fire-service"]);
const seatOf =
  /^(\p{Lu}[\p{L}'-]+(?:(?:[\s-](?:and|of|on|upon|in|the))*\s\p{Lu}[\p{L}'-]+)*?)\s+(?:(?:Metropolitan|London|Royal|Borough|City|County|District|Town|Council|Police|Constabulary|Fire|LBC|MBC|BC|CC|DC|RBC|UA|Combined)(?![\p{L}]))/u;

/** A place of the text that stands for a body of the article which is of it. */
export type Seat = Span & { readonly organisation: OrganisationEntity };

/**
 * The bodies whose place a passage names bare: "an investigation into Ashby" where the article knows of Ashby Borough
 * Council. A place that two of them are of stands for neither.
 */
export function seatsIn(
  document: Document,
  passage: Span,
  fits: (organisation: OrganisationEntity) => boolean,
): readonly Seat[] {
  const bodies = document.organisations.filter((body) => ofPlaces.has(body.kind) && fits(body));
  const byPlace = new Map<string, OrganisationEntity[]>();
  for (const body of bodies) {
    const place = seatOf.exec(body.name)?.[1];
    if (place !== undefined) byPlace.set(place, [...(byPlace.get(place) ?? []), body]);
  }
  const text = document.plain.slice(passage.start, passage.end);
  return [...byPlace].flatMap(([place, [organisation, ...others]]) => {
    if (organisation === undefined || others.length > 0) return [];
    const alone = new RegExp(`(?<![\\p{L}-])${place}(?:(?=${ofBody})|(?!['\\p{L}-]|\\s\\p{Lu}))`, "gu");
    return matchesIn(alone, text).flatMap(({ index }) => {
      const start = passage.start + index;
      const isApart = endsBefore(document, start) || !isLonger(text.slice(Math.max(0, index - 20), index));
      if (!isApart) return [];
      return [{ start, end: start + place.length, organisation }];
    });
  });
}

/** "Ashby's children's services" are its council's. */
const ofBody = "'s?\\s+(?:children|adult|services|social|care(?!\\s+home)|fostering|housing|firefighters|officers)";

/** Whether another name ends right before a place: "under Ms Moss Ashby's services". */
const endsBefore = ({ mentions }: Document, start: number): boolean =>
  within(mentions, { start: start - 60, end: start }).some(({ end }) => end === start - 1);

/** Whether a place is the end of a longer name, "West Ashby": a word with a capital stands before it, but for one that only opens a sentence. */
const isLonger = (before: string): boolean =>
  /\p{Lu}[\p{L}'-]*\s$/u.test(before) &&
  !/(?:^|[.!?"]\s)(?:\p{Lu}\p{Ll}+ing|In|At|Both|Neither|Unlike|Like|While|For|And|But|As|With|From)\s$/u.test(before);
