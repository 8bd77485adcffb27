import type { OrganisationEntity } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Dating } from "./dating.ts";

type Hit = Span & { readonly organisation: OrganisationEntity };

/** A place that was visited, and its day. */
export type Stop = { readonly organisation: OrganisationEntity; readonly when: string };

/** The stops of a round: "visited Elm Court on 2 May and Oak Court on 9 May"; none where a place lacks a day of its own. */
export function stops(cue: Span, named: readonly Hit[], datings: readonly Dating[]): readonly Stop[] {
  const after = named.filter(({ start }) => start >= cue.end);
  const found = after.flatMap(({ end, organisation }, i) => {
    const next = after[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const own = datings.filter(({ date, role }) => role === "when" && date.start >= end && date.end <= next);
    return own[0] && own.length === 1 ? [{ organisation, when: own[0].date.value }] : [];
  });
  const places = new Set(found.map(({ organisation }) => organisation.id));
  return found.length > 1 && found.length === after.length && places.size === found.length ? found : [];
}
