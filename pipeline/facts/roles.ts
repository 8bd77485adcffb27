import type { Document, OrganisationKind } from "../document/document.ts";
import { bySpan, type Span, spanAt } from "../document/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Post } from "../lexicon/role.ts";
import type { RoleStatus } from "./record.ts";
import { postsInClauses } from "./roles/clauses.ts";
import { type Holder, type RoleContext, roleContext } from "./roles/context.ts";
import { type Link, linkPosts } from "./roles/links.ts";
import { type CandidateRole, type HeldRole, mergeRoles } from "./roles/merge.ts";
import { linkNamedLater } from "./roles/named-later.ts";
import type { Named } from "./roles/names.ts";
import {
  type Directory,
  directoryOf,
  onlyOrganisation,
  organisationOfKind,
  statedOrganisation,
} from "./roles/organisation.ts";
import { rolePhrases } from "./roles/phrases.ts";
import { relatedPosts } from "./roles/relations.ts";
import { tenureAfter } from "./roles/tenure.ts";

type Kinds = readonly OrganisationKind[] | undefined;

/** The roles that the people of a document hold, in offsets of the cleaned text. */
export function readRoles(document: Document, lexicon: Lexicon): HeldRole[] {
  if (document.people.length === 0) return [];
  const context = roleContext(document, lexicon);
  const directory = directoryOf(context);
  const phrases = rolePhrases(context);
  const links = linkPosts(context, phrases);
  const linked = [...links, ...linkNamedLater(context, phrases, links)].map((link) => roleOfLink(directory, link));
  const told = postsInClauses(context).map((clause) =>
    role(directory, {
      name: clause.name,
      title: clause.title,
      span: clause,
      at: clause.end,
      idle: false,
      rule: clause.rule,
      post: clause.post,
      holder: clause.organisation === undefined ? undefined : { organisation: clause.organisation },
      status: clause.status,
    }),
  );
  const roles = [...linked, ...told].filter((r) => r !== undefined).sort((a, b) => bySpan(a.evidence, b.evidence));
  const related = relatedPosts(context, roles);
  return mergeRoles([...roles, ...related].filter((r) => isFact(document, r.evidence)));
}

const FURNITURE: ReadonlySet<string> = new Set(["publisher", "byline", "dateline", "boilerplate", "related", "footer"]);
const isFact = (document: Document, span: Span): boolean =>
  !FURNITURE.has(spanAt(document.blocks, span.start)?.kind ?? "paragraph");

/** A post found, with all that its organisation is looked up by. */
type Found = {
  readonly name: Named;
  readonly title: string;
  readonly span: Span;
  /** Where the words for the post begin; what was mentioned before is looked for from there. */
  readonly at: number;
  /** Whether the post is a former calling and no more ("a retired nurse"). */
  readonly idle: boolean;
  readonly rule: string;
  readonly post: Post | undefined;
  readonly holder: Holder | undefined;
  readonly status: RoleStatus | undefined;
};

function roleOfLink(directory: Directory, link: Link): CandidateRole | undefined {
  const { phrase, name, rule, status } = link;
  const { document } = directory.context;
  const { title, post } = phrase;
  if (isPoliceRank(document, title, phrase.holder)) return undefined;
  const span =
    rule === "named-later"
      ? phrase
      : { start: Math.min(phrase.start, name.start), end: Math.max(phrase.end, name.end) };
  const holder =
    phrase.start > name.start
      ? holderOfApposition(directory, link)
      : (phrase.holder ?? employerBeside(directory.context, name));
  return role(directory, {
    name,
    title,
    span,
    at: phrase.start,
    idle: phrase.indefinite && phrase.status === "former",
    rule,
    post,
    holder,
    status: phrase.status ?? status,
  });
}

/** "Inspector Jane Doe" is a rank where the police are about, not a post at an inspectorate. */
const isPoliceRank = (document: Document, title: string, holder: Holder | undefined): boolean =>
  /^(?:Chief |Detective )?Inspector$/.test(title) &&
  holder === undefined &&
  document.organisations.some((o) => o.kind === "police");

/** "Oakhurst Homes' X, a caretaker at Brook Court" is the organisation's; else what the phrase says, or what follows it. */
function holderOfApposition({ context }: Directory, { phrase, name }: Link): Holder | undefined {
  const { document, organisations } = context;
  const owner = spanAt(organisations, name.outer.start - "'s ".length - 1);
  if (owner?.form === "name" && /^'s? $/.test(document.plain.slice(owner.end, name.outer.start))) {
    return { organisation: owner.organisation };
  }
  if (phrase.holder?.organisation !== undefined) return phrase.holder;
  return employerBeside(context, name) ?? organisationAfter(context, phrase.end) ?? phrase.holder;
}

/** "X, from Oakhurst Police": the organisation that stands right after a name. */
function employerBeside({ document, organisations }: RoleContext, name: Named): Holder | undefined {
  const gap = /^,? (?:from|of|at) (?:the )?/.exec(document.plain.slice(name.outer.end, name.outer.end + 12))?.[0];
  const placed = gap === undefined ? undefined : spanAt(organisations, name.outer.end + gap.length);
  return placed?.form === "name" ? { organisation: placed.organisation } : undefined;
}

/** "X, chief executive, Oakhurst Homes": an organisation after the post and a comma. */
function organisationAfter(context: RoleContext, end: number): Holder | undefined {
  const gap = /^(?:,|\s*\n) ?(?:the )?/.exec(context.document.plain.slice(end, end + 8))?.[0];
  if (gap === undefined) return undefined;
  const acronym = /^\p{Lu}{3,6}(?=[,.;)]| and | said )/u.exec(
    context.document.plain.slice(end + gap.length, end + gap.length + 14),
  )?.[0];
  if (acronym !== undefined && !context.vocabulary.letters.has(acronym.toLowerCase()) && gap.startsWith(",")) {
    const known = spanAt(context.organisations, end + gap.length);
    return known === undefined ? { name: acronym } : { organisation: known.organisation };
  }
  const placed = spanAt(context.organisations, end + gap.length);
  if (placed === undefined || placed.form !== "name" || placed.start < end) return undefined;
  if (!/^(?:[,.)\n"]|$| said\b| told\b)/.test(context.document.plain.slice(placed.end, placed.end + 6)))
    return undefined;
  return { organisation: placed.organisation };
}

function role(directory: Directory, found: Found): CandidateRole | undefined {
  const { context } = directory;
  const { name, title, span, at, rule, post, holder, status } = found;
  const kinds = / group (?:leader|whip)$/i.test(title) ? COUNCIL : kindsFor(context.document, name, post);
  const stated = statedOrganisation(directory, holder, kinds, at);
  const government = holder?.kinds?.[0] === "government" ? post?.organisation : undefined;
  const named = post?.alone === true ? undefined : (holder?.name ?? stated?.name ?? holder?.place);
  const organisation = named ?? government ?? unstatedOrganisation(directory, found, kinds);
  const tenure = tenureAfter(context, { start: span.start, end: Math.max(span.end, name.outer.end) });
  return {
    person: name.person,
    title,
    ...(organisation !== undefined && { organisation }),
    ...tenure,
    ...(status !== undefined && { status }),
    evidence: { start: span.start, end: span.end, rule },
    stated: stated !== undefined || holder?.name !== undefined || holder?.place !== undefined,
  };
}

function unstatedOrganisation(directory: Directory, found: Found, kinds: Kinds): string | undefined {
  const { post, title, at, holder } = found;
  if (holder?.kinds !== undefined && holder.kinds[0] !== "government") return undefined;
  if (
    found.idle ||
    holder?.personal === true ||
    post?.alone === true ||
    (post?.place === true && / of \p{Lu}/u.test(title))
  )
    return undefined;
  if (post?.organisation !== undefined) return onlyOrganisation(directory, post.organisation, kinds);
  return organisationOfKind(directory, kinds, at)?.name;
}

const COUNCIL: readonly OrganisationKind[] = ["local-authority"];

/** A councillor holds a post at a council, whatever it is called. */
function kindsFor({ plain }: Document, name: Named, post: Post | undefined): Kinds {
  const address = plain.slice(name.outer.start, name.start);
  return /^(?:cllr|coun)/i.test(address) && post?.alone !== true && post?.kinds?.[0] !== "school"
    ? COUNCIL
    : post?.kinds;
}
