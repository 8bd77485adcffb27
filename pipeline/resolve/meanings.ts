import { groupBy } from "../document/group-by.ts";
import type { ArticleRecord } from "../facts/record.ts";
import type { Entity, Story } from "./entity.ts";
import { articleId } from "./ids.ts";
import { type EntityKind, memberKey } from "./judgement.ts";

/** What an id means: the members of the one entity that bears it, or the ids of several that do. */
export type Meaning = { readonly members: readonly string[] } | { readonly either: readonly string[] };

/** What ids mean, by kind of entity. */
export type Meanings = Readonly<Record<EntityKind, ReadonlyMap<string, Meaning>>>;

const none: ReadonlyMap<string, Meaning> = new Map();

/** No id means anything. */
export const noMeanings: Meanings = { person: none, organisation: none, inspection: none, award: none, story: none };

/** The part of a resolution that ids come from. */
export type Identified = Readonly<Record<"people" | "organisations" | "inspections" | "awards", readonly Entity[]>> & {
  readonly stories: readonly Story[];
  readonly records: readonly ArticleRecord[];
};

/** What every id of a resolution means: those of its entities, and those that their articles alone would give. */
export function meaningsIn({ people, organisations, inspections, awards, stories, records }: Identified): Meanings {
  const told = new Map(stories.flatMap(({ articles }) => articles.map((one) => [one, articles] as const)));
  return {
    person: meaningsOf(people),
    organisation: meaningsOf(organisations),
    inspection: meaningsOf(inspections),
    award: meaningsOf(awards),
    story: new Map([
      ...stories.map(({ id, articles }) => [id, { members: articles }] as const),
      ...records.map(({ id, source }) => [articleId(source), { members: told.get(id) ?? [id] }] as const),
    ]),
  };
}

const membersOf = ({ members }: Entity): string[] => members.map(({ article, id }) => memberKey(article, id));

function meaningsOf(entities: readonly Entity[]): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [id, bearers] of groupBy(entities, ({ ids }) => ids)) {
    const [one] = bearers;
    if (bearers.length === 1 && one !== undefined) meanings.set(id, { members: membersOf(one) });
    else meanings.set(id, { either: bearers.map((bearer) => bearer.id) });
  }
  for (const entity of entities) meanings.set(entity.id, { members: membersOf(entity) });
  return meanings;
}

/** Two sets of meanings together; the first wins. */
export const withMeanings = (first: Meanings, second: Meanings): Meanings => ({
  person: new Map([...second.person, ...first.person]),
  organisation: new Map([...second.organisation, ...first.organisation]),
  inspection: new Map([...second.inspection, ...first.inspection]),
  award: new Map([...second.award, ...first.award]),
  story: new Map([...second.story, ...first.story]),
});
