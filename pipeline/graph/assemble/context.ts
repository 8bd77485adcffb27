import type { ArticleRecord } from "../../facts/record.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Entity } from "../../resolve/entity.ts";
import { idsByMember } from "../../resolve/identify.ts";
import { articleId, organisationId } from "../../resolve/ids.ts";
import { memberKey } from "../../resolve/judgement.ts";
import { named, namesOf } from "../../resolve/members.ts";
import { foldName } from "../../resolve/names.ts";
import type { Resolution } from "../../resolve/resolve.ts";

/** What a fact means by a name; `mentioned` where the text of the record mentions it and not only the fact. */
export type Meant = { readonly id: string; readonly mentioned: boolean };

/** The id of an article, and of the spans of it that stand in the graph, by "start end". */
export type Places = { readonly article: string; readonly spans: Map<string, string> };

/** What assembling looks up: records, texts, and the ids of what records speak of. */
export type Context = {
  readonly resolution: Resolution;
  readonly lexicon: Lexicon;
  /** By the record's id. */
  readonly records: ReadonlyMap<string, ArticleRecord>;
  readonly textOf: (record: ArticleRecord) => string;
  readonly placesOf: (record: ArticleRecord) => Places;
  readonly idOf: (kind: Kind, record: ArticleRecord, id: string) => string | undefined;
  readonly organisationNamed: (record: ArticleRecord, name: string | undefined) => Meant | undefined;
  /** A person or an organisation. */
  readonly someoneNamed: (record: ArticleRecord, name: string | undefined) => Meant | undefined;
};

type Kind = "people" | "organisations" | "inspections" | "awards";

/** Prepares the look-ups. `texts` are the raw texts by source. */
export function contextOf(resolution: Resolution, texts: ReadonlyMap<string, string>, lexicon: Lexicon): Context {
  const ids = {
    people: idsByMember(resolution.people),
    organisations: idsByMember(resolution.organisations),
    inspections: idsByMember(resolution.inspections),
    awards: idsByMember(resolution.awards),
  };
  const idOf = (kind: Kind, record: ArticleRecord, id: string) => ids[kind].get(memberKey(record.id, id));
  const places = new Map<string, Places>();
  const byOwnId = onlyOwners(resolution.organisations);
  const organisationNamed = (record: ArticleRecord, name: string | undefined): Meant | undefined => {
    const folded = name === undefined ? "" : foldName(name);
    if (name === undefined || folded === "") return undefined;
    const local = named(namesOf(record.organisations), name);
    const mentioned = local === undefined ? undefined : idOf("organisations", record, local);
    if (mentioned !== undefined) return { id: mentioned, mentioned: true };
    const own = organisationId(name);
    return { id: idOf("organisations", record, `name:${folded}`) ?? byOwnId.get(own) ?? own, mentioned: false };
  };
  return {
    resolution,
    lexicon,
    records: new Map(resolution.records.map((record) => [record.id, record])),
    textOf(record) {
      const text = texts.get(record.source);
      if (text === undefined) throw new Error(`the text of ${record.source} is missing`);
      return text;
    },
    placesOf(record) {
      const known = places.get(record.id) ?? { article: articleId(record.source), spans: new Map() };
      places.set(record.id, known);
      return known;
    },
    idOf,
    organisationNamed,
    someoneNamed(record, name) {
      const local =
        name === undefined || named(namesOf(record.organisations), name) !== undefined
          ? undefined
          : named(namesOf(record.people), name);
      const person = local === undefined ? undefined : idOf("people", record, local);
      return person === undefined ? organisationNamed(record, name) : { id: person, mentioned: true };
    },
  };
}

/** Each id that some article alone would give, where one entity only claims it. */
function onlyOwners(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>();
  for (const { id, ids } of entities) {
    for (const own of ids) owners.set(own, owners.has(own) && owners.get(own) !== id ? undefined : id);
  }
  return new Map([...owners].flatMap(([own, id]) => (id === undefined ? [] : [[own, id] as const])));
}
