import type { OrganisationEntity, OrganisationKind } from "../../document/document.ts";
import { spanAt } from "../../document/span.ts";
import type { Holder, RoleContext } from "./context.ts";
import { calledSo, indexBefore, NEARBY, nearbyBefore, topicOf } from "./named-before.ts";
import type { Placed } from "./names.ts";
import { type Passage, passagesOf, suits } from "./passages.ts";

/** The organisation of a post: its name, and whether the words of the phrase say so or only the article around it. */
export type Employer = { readonly name?: string; readonly stated: boolean };

/** How much an article is about each of its organisations. */
type Weights = ReadonlyMap<string, number>;

const NOT_BY_DEFAULT: ReadonlySet<OrganisationKind> = new Set([
  "media",
  "political-party",
  "awarding-body",
  "inspectorate",
  "regulator",
  "government",
  "committee",
]);
/** Kinds of which an article is about one as a rule, the one that it names first. */
const LEADS: ReadonlySet<OrganisationKind> = new Set([
  "local-authority",
  "police",
  "fire-service",
  "health-body",
  "academy-trust",
  "college",
  "university",
]);
/** A company that owns homes; a manager runs one of its homes, as a rule. */
const OWNER = /\b(?:Group|Ltd|Limited|plc|PLC)\b|\b(?:Care|Healthcare|Care Homes|Care Services|Living)$/;

/** A document with its organisations weighed, to find where a post is held. */
export type Directory = {
  readonly context: RoleContext;
  /** Where bodies are named, but for those that are only told as where somebody was before. */
  readonly present: readonly Placed[];
  readonly weights: Weights;
  /** Where each is mentioned first. */
  readonly firsts: ReadonlyMap<string, number>;
  /** Whether a minister may be of another government than that of the United Kingdom. */
  readonly elsewhere: boolean;
  /** The passages of a round-up. */
  readonly passages: readonly Passage[];
  /** The organisation that published the article itself. */
  readonly own?: string;
};

/** Weighs the organisations of a document: by mentions, and more for those in its title. */
export function directoryOf(context: RoleContext): Directory {
  const titles = context.document.blocks.filter((b) => b.kind === "title");
  const weights = new Map<string, number>();
  const firsts = new Map<string, number>();
  const present = context.organisations.filter((placed) => !isOfThePast(context.document.plain, placed));
  for (const { organisation, start } of present) {
    if (!firsts.has(organisation.id)) firsts.set(organisation.id, start);
    const inTitle = titles.some((t) => t.start <= start && start < t.end);
    weights.set(organisation.id, (weights.get(organisation.id) ?? 0) + (inTitle ? 3 : 1));
  }
  const { organisations, publisher } = context.document;
  const own = organisations.find((o) => o.name === publisher || o.aliases.some((alias) => alias === publisher));
  const passages = passagesOf(context.document, context.organisations);
  const elsewhere = ELSEWHERE.test(context.document.plain);
  return { context, present, weights, firsts, passages, elsewhere, ...(own !== undefined && { own: own.id }) };
}

/** "Former chief executive of Oakhurst Council", "joined Oakhurst Council in 1998": what is told of a body in passing says nothing of where others work. */
const isOfThePast = (plain: string, { start }: Placed): boolean =>
  passed.test(plain.slice(Math.max(0, start - 90), start));

const passed = new RegExp(
  [
    '\\b(?:former|formerly|previous|previously|ex-\\p{L}+|once)\\s[^.;:"\\n]{0,60}\\b(?:of|at|for|with)\\s(?:the\\s)?$',
    '\\b(?:career|service|working\\slife)\\s(?:[^.;:"\\n]{0,30}\\s)?(?:with|at|in|for)\\s(?:the\\s)?$',
    '\\b(?:served|worked|spent\\s[^.;:"\\n]{1,30}|spells?|stints?|time)\\s(?:[^.;:"\\n]{0,40}\\s)?(?:with|at|in|for)\\s(?:the\\s)?$',
    '\\b(?:transferred|moved|came|comes|arrived|arrives|joins\\s(?:us\\s)?)\\s?(?:to\\s[^.;:"\\n]{1,40}\\s)?from\\s(?:the\\s)?$',
    "\\b(?:he|she|they|\\p{Lu}\\p{L}+)\\s(?:first\\s|originally\\s)?joined\\s(?:the\\s)?$",
    '\\b(?:who\\sis\\s)?currently\\s[^.;:"\\n]{0,60}\\b(?:of|at|for|with)\\s(?:the\\s)?$',
    '\\bto\\s(?:become|be)\\s[^.;:"\\n]{0,60}\\b(?:of|at|for|with)\\s(?:the\\s)?$',
  ].join("|"),
  "u",
);

/** The likeliest organisation of one of these kinds for a post that stands at `at`: near by, else what the article is about. */
export function organisationOfKind(
  { context, present, weights, firsts, passages, own }: Directory,
  kinds: readonly OrganisationKind[] | undefined,
  at: number,
): OrganisationEntity | undefined {
  const passage = passages.find(({ start, end }) => start <= at && at <= end);
  if (passage !== undefined && suits(passage, kinds)) return passage.organisation;
  const topic = topicOf(context.document, at, kinds);
  if (topic !== undefined) return topic;
  const fits = (o: OrganisationEntity): boolean =>
    kinds === undefined ? !NOT_BY_DEFAULT.has(o.kind) : kinds.includes(o.kind);
  const block = spanAt(context.document.blocks, at);
  let best: OrganisationEntity | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const blockStart = block?.start ?? at;
  const near = block?.kind === "footer" ? new Map<string, number>() : nearbyBefore(present, at);
  const nearest = [...near.keys()].find((id) => context.document.organisations.some((o) => o.id === id && fits(o)));
  const begun = new Set<OrganisationKind>();
  for (const organisation of context.document.organisations) {
    if (!fits(organisation)) continue;
    const distance = near.get(organisation.id);
    const broad = (kinds?.length ?? 9) > 7 ? 2 : 1;
    const weight = broad * Math.min(weights.get(organisation.id) ?? 0, 8) * 0.35;
    const rank = kinds === undefined ? 0 : kinds.indexOf(organisation.kind) * 0.4;
    const inBlock = distance !== undefined && at - distance > blockStart;
    const nearness = distance === undefined ? 0 : Math.max(0, (inBlock ? 4 : 3.5) - distance / 100);
    const unheard = distance === undefined && (firsts.get(organisation.id) ?? 0) > (block?.end ?? at) ? 1.5 : 0;
    const owns = kinds?.[0] === "care-provider" && OWNER.test(organisation.name) ? 6 : 0;
    const begins = LEADS.has(organisation.kind) && !begun.has(organisation.kind);
    begun.add(organisation.kind);
    const bonus = (organisation.id === nearest ? 1 : 0) + (organisation.id === own ? 2 : 0) + (begins ? 1 : 0);
    const score = weight - rank - owns - unheard + nearness + bonus;
    if (score > most) {
      most = score;
      best = organisation;
    }
  }
  return best;
}

/** The body named last before in the same paragraph: "Friends of Oakhurst Park marched. Spokeswoman X". */
export function lastInBlock({ context, present }: Directory, at: number): OrganisationEntity | undefined {
  const start = spanAt(context.document.blocks, at)?.start ?? at;
  const last = present[indexBefore(present, at)];
  return last?.form === "name" && last.start >= start ? last.organisation : undefined;
}

/** The organisation that "its" or "their" stands for: the last one mentioned before that can hold such a post. */
export function lastMentioned(
  { context }: Directory,
  kinds: readonly OrganisationKind[] | undefined,
  offset: number,
): OrganisationEntity | undefined {
  const placed = context.organisations;
  for (let i = indexBefore(placed, offset); i >= 0; i--) {
    const mention = placed[i];
    if (mention === undefined || offset - mention.end > NEARBY) return undefined;
    const { kind } = mention.organisation;
    if (kinds === undefined && offset - mention.end < 40) return mention.organisation;
    if (kinds === undefined ? !NOT_BY_DEFAULT.has(kind) : kinds.includes(kind)) return mention.organisation;
  }
  return undefined;
}

/** The organisation that says "our": who published the text, else whom it speaks of most, if one stands out. */
function heaviest(
  { context, weights, own }: Directory,
  kinds: readonly OrganisationKind[] | undefined,
): OrganisationEntity | undefined {
  if (kinds === undefined) return undefined;
  const fitting = context.document.organisations.filter((o) => kinds.includes(o.kind));
  const weightOf = (o: OrganisationEntity | undefined): number => (o === undefined ? 0 : (weights.get(o.id) ?? 0));
  const [first, second] = [...fitting].sort((a, b) => weightOf(b) - weightOf(a));
  return fitting.find(({ id }) => id === own) ?? (weightOf(first) > weightOf(second) ? first : undefined);
}

/** Nouns for bodies of which an article names many, and which it may mean without their names. */
const COMMON =
  /^(?:.* )?(?:council|county|city|borough|town|district|authority|school|home|service|force|company|firm|business|department|government)$/;

/** The likeliest organisation of some kinds; one of no kind only where there is no other. */
function ofKinds(directory: Directory, kinds: readonly OrganisationKind[], at: number): OrganisationEntity | undefined {
  const known = kinds.filter((kind) => kind !== "other");
  return organisationOfKind(directory, known, at) ?? organisationOfKind(directory, kinds, at);
}

/** "The town's first GP": a place has no such posts. */
const isOnlyPlace = (holder: Holder | undefined, kinds: readonly OrganisationKind[] | undefined): boolean =>
  /^(?:county|city|borough|town|district)$/.test(holder?.noun ?? "") &&
  kinds !== undefined &&
  holder?.kinds?.some((kind) => kinds.includes(kind)) === false;

/** The organisation that a holder's words say, if they say one. */
export function statedOrganisation(
  directory: Directory,
  holder: Holder | undefined,
  kinds: readonly OrganisationKind[] | undefined,
  at: number,
): { readonly name: string } | undefined {
  if (holder?.organisation !== undefined) return holder.organisation;
  if (holder?.kinds?.[0] === "government" || isOnlyPlace(holder, kinds)) return undefined;
  const called =
    holder?.noun === undefined || COMMON.test(holder.noun) ? undefined : calledSo(directory.present, holder.noun, at);
  if (called !== undefined) return called;
  if (holder?.kinds !== undefined) return ofKinds(directory, holder.kinds, at);
  if (holder?.pronoun === "ours") return heaviest(directory, kinds) ?? lastMentioned(directory, kinds, at);
  if (holder?.pronoun === "its") return lastMentioned(directory, kinds, at);
  if (holder?.words === undefined) return undefined;
  const first = `${holder.words.toLowerCase()} `;
  const found = directory.context.document.organisations.find(
    (o) => `${o.name.toLowerCase()} `.startsWith(first) && (kinds === undefined || kinds.includes(o.kind)),
  );
  return found ?? (holder.unknown === true ? { name: holder.words } : undefined);
}

const initialsOf = (name: string): string => (name.match(/\p{Lu}/gu) ?? []).join("");

/** Words of articles where a minister may be of another government than that of the United Kingdom. */
const ELSEWHERE =
  /\b(?:TDs?|Dáil|Taoiseach|Gardaí|Garda|Cathaoirleach|TidyTowns|Tidy Towns|Holyrood|Senedd|Stormont|Scottish Government|Estyn|Ysgol|Plaid Cymru|Welsh Government)\b/;

/** The body of a post that there is only one of, by the name that the article has for it. */
export function onlyOrganisation(
  { context, elsewhere }: Directory,
  name: string,
  kinds: readonly OrganisationKind[] | undefined,
): string | undefined {
  const fitting = context.document.organisations.filter((o) => kinds?.includes(o.kind));
  const same = fitting.find((o) => [o.name, ...o.aliases].some((form) => form === name || form === initialsOf(name)));
  if (kinds?.[0] !== "government") return same?.name ?? name;
  return same?.name ?? (fitting.length === 1 ? fitting[0]?.name : undefined) ?? (elsewhere ? undefined : name);
}
