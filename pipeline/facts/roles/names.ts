import type { Document, OrganisationEntity } from "../../document/document.ts";
import { bySpan, type Span } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { settledMentions } from "../settled-mentions.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A person's name where it stands; `outer` includes honorifics before it and letters, age or party after it. */
export type Named = Span & { readonly person: string; readonly outer: Span };

/** A place where an organisation is named or described. */
export type Placed = Span & {
  readonly organisation: OrganisationEntity;
  readonly form: "name" | "nominal" | "pronoun";
};

/** Every name of a person in the document, with what belongs to it, sorted by start. */
export function namesIn(document: Document, lexicon: Lexicon): Named[] {
  const { addressBefore, afterName } = vocabularyOf(lexicon);
  const people = new Set(document.people.map((p) => p.id));
  return document.mentions
    .filter((m) => m.form === "name" && people.has(m.entity))
    .map((m) => {
      const address = addressBefore.exec(document.plain.slice(Math.max(0, m.start - 48), m.start));
      const after = afterName.exec(document.plain.slice(m.end, m.end + 80));
      return {
        start: m.start,
        end: m.end,
        person: m.entity,
        outer: { start: m.start - (address?.[0].length ?? 0), end: m.end + (after?.[0].length ?? 0) },
      };
    })
    .sort(bySpan);
}

/** Every mention of an organisation, sorted by start. */
export function organisationsIn(document: Document): Placed[] {
  const entities = new Map(document.organisations.map((o) => [o.id, o]));
  return settledMentions(document)
    .flatMap(({ start, end, entity, form }) => {
      const organisation = entities.get(entity);
      return organisation === undefined ? [] : [{ start, end, organisation, form }];
    })
    .sort(bySpan);
}

/** The outer span of a name, with the name. */
export type Outer = Span & { readonly name: Named };

function indexFrom(outers: readonly Outer[], offset: number): number {
  let low = 0;
  let high = outers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((outers[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first name that starts at or after `offset`. */
export const nameFrom = (outers: readonly Outer[], offset: number): Outer | undefined =>
  outers[indexFrom(outers, offset)];

/** The last name that ends at or before `offset`, unless another reaches over it. */
export function nameBefore(outers: readonly Outer[], offset: number): Outer | undefined {
  const last = outers[indexFrom(outers, offset) - 1];
  return last !== undefined && last.end <= offset ? last : undefined;
}
