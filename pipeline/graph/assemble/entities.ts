import type { OrganisationKind } from "../../document/document.ts";
import { groupBy } from "../../document/group-by.ts";
import type { MentionFact } from "../../facts/record.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import type { Entity } from "../../resolve/entity.ts";
import { inspectoratesOf, organisationMembers } from "../../resolve/members.ts";
import { foldName } from "../../resolve/names.ts";
import type { Told } from "../../resolve/own-ids.ts";
import { settle, settlePersonName } from "../../resolve/settle.ts";
import type { Collector } from "./collector.ts";
import type { Context } from "./context.ts";
import { putSpan } from "./spans.ts";
import { listed, otherIds, toldOf } from "./told.ts";

/** People, and every place that mentions them. */
export function putPeople(context: Context, graph: Collector): void {
  for (const entity of context.resolution.people) {
    const told = toldOf(context, entity, (record) => record.people);
    const facts = told.map(({ fact }) => fact);
    const name = entity.name ?? settlePersonName(facts.map((fact) => fact.name)) ?? "";
    graph.node("Person", entity.id, {
      name,
      familyName: familyNameOf(name),
      honorific: settle(facts.map((fact) => fact.honorific)),
      postNominals: settle(facts.map((fact) => fact.postNominals)),
      aliases: otherNames(name, facts),
      ids: otherIds(entity),
    });
    putMentions(context, graph, { entity, told });
  }
}

/** Organisations, and every place that mentions them; those that only facts name as well. */
export function putOrganisations(context: Context, graph: Collector): void {
  const unmentioned = namesInFacts(context);
  const entities = new Set(context.resolution.organisations.map(({ id }) => id));
  for (const entity of context.resolution.organisations) {
    const told = toldOf(context, entity, (record) => record.organisations);
    const facts = told.map(({ fact }) => fact);
    const only = entity.members.flatMap(({ article, id }) => unmentioned.get(`${article} ${id}`) ?? []);
    const name = entity.name ?? settle((facts.length > 0 ? facts : only).map((fact) => fact.name)) ?? "";
    graph.node("Organisation", entity.id, {
      name,
      kind: kindOf([...facts.map(({ kind }) => kind), ...only.map(({ kind }) => kind)], name, context.lexicon),
      aliases: otherNames(name, [...facts, ...only]),
      ids: otherIds(entity),
    });
    putMentions(context, graph, { entity, told });
  }
  for (const [id, names] of recipientsUnknown(context)) {
    if (entities.has(id)) continue;
    const name = settle(names) ?? "";
    graph.node("Organisation", id, {
      name,
      kind: kindOf([], name, context.lexicon),
      aliases: otherNames(
        name,
        names.map((n) => ({ name: n, aliases: [] })),
      ),
    });
  }
}

function putMentions(
  context: Context,
  graph: Collector,
  { entity, told }: { entity: Entity; told: readonly Told<{ readonly mentions: readonly MentionFact[] }>[] },
): void {
  const forms = new Map<string, string>();
  for (const { record, fact } of told) {
    for (const { start, end, form } of fact.mentions) {
      const span = putSpan(context, graph, { record, span: { start, end } });
      const known = forms.get(span);
      forms.set(span, known === undefined || form < known ? form : known);
    }
  }
  for (const [span, form] of forms) graph.relate("REFERS_TO", span, entity.id, { form });
}

type Names = { readonly name: string; readonly aliases: readonly string[] };

const otherNames = (name: string, told: readonly Names[]): readonly string[] | undefined =>
  listed(told.flatMap((fact) => [fact.name, ...fact.aliases]).filter((alias) => alias !== name));

/** The family name: the last word, with the particles in small letters before it; none where there is one word only. */
function familyNameOf(name: string): string | undefined {
  const words = name.split(/\s+/).filter((word) => word !== "");
  if (words.length < 2) return undefined;
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  return particle > 0 ? words.slice(particle).join(" ") : words.at(-1);
}

const knownKinds = perLexicon(
  ({ inspectorates }: Lexicon): ReadonlyMap<string, OrganisationKind> =>
    new Map(
      inspectorates.flatMap(({ name, aliases, kind }) => [name, ...aliases].map((n) => [foldName(n), kind] as const)),
    ),
);

/** The kind that most say, "other" aside; else what the lexicon knows the name for. */
const kindOf = (kinds: readonly OrganisationKind[], name: string, lexicon: Lexicon): string =>
  settle(kinds.filter((kind) => kind !== "other")) ?? knownKinds(lexicon).get(foldName(name)) ?? "other";

type Unmentioned = Names & { readonly kind: OrganisationKind };

/** Organisations that facts name and no text mentions, by article and id of the member. */
function namesInFacts({ resolution, records }: Context): Map<string, Unmentioned> {
  const wanted = new Set(
    resolution.organisations.flatMap(({ members }) =>
      members.filter(({ id }) => id.startsWith("name:")).map((m) => m.article),
    ),
  );
  const named = new Map<string, Unmentioned>();
  for (const article of wanted) {
    const record = records.get(article);
    if (record === undefined) continue;
    const bodies = new Set(record.awards.map(({ body }) => body));
    const inspectorates = new Set(record.inspections.flatMap((i) => inspectoratesOf(record, i.inspectorate)));
    for (const { key, name } of organisationMembers(record)) {
      const kind = inspectorates.has(name) ? "inspectorate" : bodies.has(name) ? "awarding-body" : "other";
      named.set(key.replace("\u001f", " "), { name, aliases: [], kind });
    }
  }
  return named;
}

/** Recipients of awards that their articles do not know as anyone, by the id that their name gives. */
function recipientsUnknown({ resolution, someoneNamed }: Context): Map<string, string[]> {
  const unknown = resolution.records.flatMap((record) =>
    record.awards.flatMap(({ recipient: name }) => {
      const meant = someoneNamed(record, name);
      return name === undefined || meant === undefined || meant.mentioned ? [] : [{ id: meant.id, name }];
    }),
  );
  return new Map([...groupBy(unknown, ({ id }) => id)].map(([id, found]) => [id, found.map(({ name }) => name)]));
}
