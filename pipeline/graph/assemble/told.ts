import { lastDay } from "../../document/calendar.ts";
import type { ArticleRecord } from "../../facts/record.ts";
import type { Entity } from "../../resolve/entity.ts";
import type { Told } from "../../resolve/own-ids.ts";
import { settle } from "../../resolve/settle.ts";
import type { Context } from "./context.ts";

/** The facts of an entity's members, article by article. */
export function toldOf<Fact extends { readonly id: string }>(
  { records }: Context,
  { members }: Entity,
  factsOf: (record: ArticleRecord) => readonly Fact[],
): Told<Fact>[] {
  return members.flatMap((member) => {
    const record = records.get(member.article);
    const fact = record === undefined ? undefined : factsOf(record).find(({ id }) => id === member.id);
    return record === undefined || fact === undefined ? [] : [{ record, fact }];
  });
}

/** Lists sorted by code unit, each text once. */
export const sortedSet = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

/** The ids that an entity keeps besides its own; undefined where there are no others. */
export const otherIds = ({ id, ids }: Entity): readonly string[] | undefined =>
  ids.length === 1 && ids[0] === id ? undefined : ids;

/** A list for a property: undefined where it is empty. */
export const listed = (texts: Iterable<string>): readonly string[] | undefined => {
  const list = sortedSet(texts);
  return list.length === 0 ? undefined : list;
};

/** Settles a value by the articles published last that state it; an article of unknown date counts as the oldest. */
export function settleLatest<Fact, Value extends string>(
  told: readonly Told<Fact>[],
  read: (fact: Fact) => Value | undefined,
): Value | undefined {
  const stated = told.filter(({ fact }) => read(fact) !== undefined);
  const latest = stated
    .map(({ record }) => publishedBy(record))
    .sort()
    .at(-1);
  return settle(stated.filter(({ record }) => publishedBy(record) === latest).map(({ fact }) => read(fact)));
}

const publishedBy = ({ published }: ArticleRecord): string =>
  published === undefined ? "" : (lastDay(published.value) ?? "");
