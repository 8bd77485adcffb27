import type { Document, OrganisationEntity, OrganisationKind } from "../../document/document.ts";
import { spanAt } from "../../document/span.ts";
import type { Placed } from "./names.ts";

/** How far back a name is near by, in code units. */
export const NEARBY = 400;

const OPENING =
  /^(?:Meanwhile,? |Elsewhere,? )?(?:In|Over in|At|Over at|Across in|Down in|Up in) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}),/u;

/** "In Oakhurst, director of housing X": the only organisation of these kinds that is called after what a paragraph opens with. */
export function topicOf(
  { plain, blocks, organisations }: Document,
  at: number,
  kinds: readonly OrganisationKind[] | undefined,
): OrganisationEntity | undefined {
  const block = spanAt(blocks, at);
  const opening =
    block === undefined ? undefined : OPENING.exec(plain.slice(block.start, Math.min(at, block.start + 80)))?.[1];
  if (opening === undefined || kinds === undefined) return undefined;
  const called = organisations.filter(
    ({ name, aliases, kind }) =>
      kinds.includes(kind) && [name, ...aliases].some((form) => `${form} `.startsWith(`${opening} `)),
  );
  return called.length === 1 ? called[0] : undefined;
}

/** How many code units before `offset` each organisation near by was last mentioned. */
export function nearbyBefore(placed: readonly Placed[], offset: number): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  for (let i = indexBefore(placed, offset); i >= 0; i--) {
    const mention = placed[i];
    if (mention === undefined || offset - mention.end > NEARBY) break;
    if (mention.form === "name" && !near.has(mention.organisation.id))
      near.set(mention.organisation.id, offset - mention.end);
  }
  return near;
}

/** The index of the last mention that starts before an offset, or -1. */
export function indexBefore(placed: readonly Placed[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((placed[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The organisation that was named last before with a noun in its name: "the railway" is the Vale Light Railway. */
export function calledSo(placed: readonly Placed[], noun: string, at: number): OrganisationEntity | undefined {
  const last = noun.split(" ").at(-1) ?? noun;
  for (let i = indexBefore(placed, at), seen = 0; i >= 0 && seen < REACH; i--, seen++) {
    const organisation = placed[i]?.organisation;
    if (
      organisation?.name
        .toLowerCase()
        .split(/[^\p{L}'’]+/u)
        .includes(last) === true
    )
      return organisation;
  }
  return undefined;
}
/** How many mentions back a noun is looked for in names. */
const REACH = 40;
