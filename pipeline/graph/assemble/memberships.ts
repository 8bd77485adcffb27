import { groupBy } from "../../document/group-by.ts";
import type { EmployerFact, PersonFact, RoleFact } from "../../facts/record.ts";
import { membershipId, slug } from "../../resolve/ids.ts";
import { memberKey } from "../../resolve/judgement.ts";
import type { Told } from "../../resolve/own-ids.ts";
import { settle, settleDate } from "../../resolve/settle.ts";
import type { Collector } from "./collector.ts";
import type { Context, Meant } from "./context.ts";
import { fitsSpell } from "./held.ts";
import { putEvidence } from "./spans.ts";
import { type Lasting, spellsOf } from "./spells.ts";
import { postKeys } from "./titles.ts";
import { settleLatest, toldOf } from "./told.ts";

/** A post as an article tells of it. */
export type Post = { readonly membership: string; readonly role: RoleFact };

/** A post, or an employer of whom no post is told. */
type Held = EmployerFact & { readonly title?: never };
type ToldRole = Told<RoleFact | Held> & { readonly person: PersonFact; readonly organisation: Meant | undefined };

/** Posts held. Answers, for each person of each article by member key, which memberships the article tells of. */
export function putMemberships(context: Context, graph: Collector): ReadonlyMap<string, readonly Post[]> {
  const posts = new Map<string, Post[]>();
  for (const entity of context.resolution.people) {
    const roles = toldOf(context, entity, (record) => record.people).flatMap(({ record, fact: person }) =>
      [...person.roles, ...(person.employers ?? [])].map((fact) => ({
        record,
        person,
        fact,
        organisation: context.organisationNamed(record, fact.organisation),
      })),
    );
    const groups = groupBy(roles, ({ organisation }) => organisation?.id ?? "");
    for (const group of [...groups.values()].flatMap(postsOf)) {
      const fits = ({ fact, record }: ToldRole, spell: Lasting) => fitsSpell(fact, spell, record);
      for (const { key, tellings } of spellsOf(group, ({ fact }) => fact, fits)) {
        const membership = putMembership(context, graph, { person: entity.id, spell: key, told: tellings });
        for (const { record, person, fact } of tellings) {
          const member = memberKey(record.id, person.id);
          if (fact.title !== undefined) posts.set(member, [...(posts.get(member) ?? []), { membership, role: fact }]);
        }
      }
    }
  }
  return posts;
}

/**
 * The posts of a person at one organisation: what is told of each. An employer of whom no post is told goes with the
 * post there where another article tells of one only, and else is a membership without a role.
 */
function postsOf(told: readonly ToldRole[]): ToldRole[][] {
  const titled = told.filter(({ fact }) => fact.title !== undefined);
  const untitled = told.filter(({ fact }) => fact.title === undefined);
  const titlesOf = groupBy(titled, ({ record }) => record.id);
  const apart = (a: string, b: string): boolean =>
    [...titlesOf.values()].some((roles) => [a, b].every((title) => roles.some((r) => slug(titleOf(r)) === title)));
  const keys = postKeys(titled.map(titleOf), apart);
  const posts = [...groupBy(titled, (role) => keys.get(slug(titleOf(role))) ?? "").values()].map((post) => [...post]);
  if (untitled.length === 0) return posts;
  const [only] = posts;
  if (only === undefined) return [untitled];
  if (posts.length === 1) only.push(...untitled);
  return posts;
}

const titleOf = ({ fact }: ToldRole): string => fact.title ?? "";

function putMembership(
  context: Context,
  graph: Collector,
  { person, spell, told }: { person: string; spell: string; told: readonly ToldRole[] },
): string {
  const organisation = told[0]?.organisation?.id;
  const role = settle(told.map(({ fact }) => fact.title));
  const id = membershipId(person, organisation, slug(role ?? ""), spell);
  graph.node("Membership", id, {
    role,
    startDate: settleDate(told.map(({ fact }) => fact.from)),
    endDate: settleDate(told.map(({ fact }) => fact.to)),
    status: settleLatest(told, (fact) => fact.status),
  });
  graph.relate("HAS_MEMBERSHIP", person, id);
  if (organisation !== undefined) graph.relate("IN_ORGANISATION", id, organisation);
  for (const { record, fact, organisation: named } of told) {
    putEvidence(context, graph, { id, record, evidence: [fact.evidence], names: [named] });
  }
  return id;
}
