import type { Document, OrganisationKind } from "../document/document.ts";
import { bySpan, type Span, spanAt, within } from "../document/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Post } from "../lexicon/role.ts";
import type { RoleStatus } from "./record.ts";
import { postsInClauses } from "./roles/clauses.ts";
import { besideColleagues, oneHolderEach } from "./roles/colleagues.ts";
import { type Holder, type RoleContext, type RolePhrase, roleContext } from "./roles/context.ts";
import { employerBeside, holderOfApposition } from "./roles/employer-beside.ts";
import { begunByMoves, employersBeside, type HeldEmployment } from "./roles/employers.ts";
import { councilOfLevel, seatLevel } from "./roles/levels.ts";
import { linkPosts } from "./roles/links.ts";
import { type CandidateRole, type HeldRole, mergeRoles } from "./roles/merge.ts";
import { movesOf } from "./roles/moves.ts";
import { calledSo } from "./roles/named-before.ts";
import { linkNamedLater } from "./roles/named-later.ts";
import type { Named } from "./roles/names.ts";
import {
  type Directory,
  directoryOf,
  lastInBlock,
  onlyOrganisation,
  organisationOfKind,
  statedOrganisation,
} from "./roles/organisation.ts";
import type { Link } from "./roles/patterns.ts";
import { rolePhrases } from "./roles/phrases.ts";
import { relatedPosts } from "./roles/relations.ts";
import { seatsByLetters } from "./roles/seats.ts";
import { beganBehind, type Tenure, tenureAfter } from "./roles/tenure.ts";

type Kinds = readonly OrganisationKind[] | undefined;

/** Posts with their titles, and employers of whom no title is told. */
export type Careers = { readonly roles: readonly HeldRole[]; readonly employers: readonly HeldEmployment[] };

/** The roles that the people of a document hold, in offsets of the cleaned text. */
export const readRoles = (document: Document, lexicon: Lexicon): readonly HeldRole[] =>
  readCareers(document, lexicon).roles;

/** Where the people of a document work and worked, in offsets of the cleaned text. */
export function readCareers(document: Document, lexicon: Lexicon): Careers {
  if (document.people.length === 0) return { roles: [], employers: [] };
  const context = roleContext(document, lexicon);
  const directory = directoryOf(context);
  const phrases = rolePhrases(context);
  const links = linkPosts(context, phrases);
  const linked = [...links, ...linkNamedLater(context, phrases, links)]
    .flatMap(atBoth)
    .map((link) => roleOfLink(directory, link));
  const told = postsInClauses(context).map((clause) =>
    role(directory, {
      name: clause.name,
      title: clause.title,
      span: clause,
      at: clause.end,
      idle: false,
      trade: false,
      rule: clause.rule,
      post: clause.post,
      holder: clause.organisation === undefined ? undefined : { organisation: clause.organisation },
      status: clause.status,
      begins: false,
    }),
  );
  const found = [...linked, ...told].filter((r) => r !== undefined).sort((a, b) => bySpan(a.evidence, b.evidence));
  const roles = oneHolderEach(context, besideColleagues(context, found), new Set(lexicon.singleHolderPosts));
  const related = [...relatedPosts(context, roles), ...seatsByLetters(context, roles)];
  const moves = movesOf(context).filter((m) => isFact(document, m.evidence));
  const merged = mergeRoles([...roles, ...related].filter((r) => isFact(document, r.evidence)));
  return { roles: begunByMoves(merged, moves), employers: employersBeside(merged, moves) };
}

const FURNITURE: ReadonlySet<string> = new Set(["publisher", "byline", "dateline", "boilerplate", "related", "footer"]);
/** Lines behind an article that name people with their posts. */
const NAMING: ReadonlySet<string> = new Set(["notes-to-editors-text", "media-contact"]);
const isFact = (document: Document, span: Span): boolean => {
  const block = spanAt(document.blocks, span.start);
  return !FURNITURE.has(block?.kind ?? "paragraph") || NAMING.has(block?.rule ?? "");
};

/** A post found, with all that its organisation is looked up by. */
type Found = {
  readonly name: Named;
  readonly title: string;
  readonly span: Span;
  /** Where the words for the post begin; what was mentioned before is looked for from there. */
  readonly at: number;
  /** Whether the post is a former calling and no more ("a retired nurse"). */
  readonly idle: boolean;
  /** Whether the words are what somebody does, and not at which post ("a nurse"). */
  readonly trade: boolean;
  readonly rule: string;
  readonly post: Post | undefined;
  readonly holder: Holder | undefined;
  readonly status: RoleStatus | undefined;
  /** Whether the text tells how the post begins. */
  readonly begins: boolean;
};

/** A post at two bodies is one at each. */
const atBoth = (link: Link): Link[] => {
  const { also, ...phrase } = link.phrase;
  return also === undefined ? [link] : [link, { ...link, phrase: { ...phrase, holder: also } }];
};

function roleOfLink(directory: Directory, link: Link): CandidateRole | undefined {
  const { phrase, name, rule, status } = link;
  const { context } = directory;
  const { title, post } = phrase;
  if (isPoliceRank(context, phrase)) return undefined;
  const span =
    rule === "named-later"
      ? phrase
      : { start: Math.min(phrase.start, name.start), end: Math.max(phrase.end, name.end) };
  const holder =
    phrase.start > name.start ? holderOfApposition(context, link) : (phrase.holder ?? employerBeside(context, name));
  return role(directory, {
    name,
    title,
    span,
    at: phrase.start,
    idle: phrase.indefinite && phrase.status === "former",
    trade: phrase.indefinite && TRADE.test(title),
    rule,
    post,
    holder,
    status: phrase.status ?? status,
    begins: link.begins === true,
  });
}

const TRADE =
  /^(?:(?:\p{Ll}+ )?(?:teacher|nurse|social worker|midwife|paramedic|teaching assistant|firefighter|psychologist|dentist|surgeon|pharmacist|physiotherapist|carer|therapist|chef)|GP)$/u;

/** "Inspector Jane Doe" is a rank where the police are about, not a post at an inspectorate, unless one was named last. */
function isPoliceRank({ document, organisations }: RoleContext, { title, holder, start }: RolePhrase): boolean {
  if (!/^(?:Chief |Detective )?Inspector$/.test(title) || holder !== undefined) return false;
  if (!document.organisations.some((o) => o.kind === "police")) return false;
  const last = within(organisations, { start: Math.max(0, start - 300), end: start })
    .map(({ organisation }) => organisation.kind)
    .filter((kind) => kind === "police" || kind === "inspectorate");
  return last.length === 0 || last.includes("police");
}

function role(directory: Directory, found: Found): CandidateRole | undefined {
  const { context } = directory;
  const { name, title, span, at, rule, post, holder, status } = found;
  const kinds = / group (?:leader|whip)$/i.test(title) ? COUNCIL : kindsFor(context.document, name, post);
  const stated = statedOrganisation(directory, holder, kinds, at);
  const government = holder?.kinds?.[0] === "government" ? post?.organisation : undefined;
  const named = post?.alone === true ? undefined : (holder?.name ?? stated?.name ?? holder?.place);
  if (
    named === undefined &&
    ((post?.needs === "employer" && !/^head of the \p{Lu}/iu.test(title)) ||
      (title === "boss" && holder?.personal === true))
  )
    return undefined;
  const organisation = named ?? government ?? unstatedOrganisation(directory, found, kinds);
  const tenure = tenureOf(context, found);
  return {
    person: name.person,
    title,
    ...(organisation !== undefined && { organisation }),
    ...tenure,
    ...(status !== undefined && { status }),
    evidence: { start: span.start, end: span.end, rule },
    stated: stated !== undefined || holder?.name !== undefined || holder?.place !== undefined,
    ...(kinds !== undefined && { kinds }),
  };
}

/** When a post is held; what is told behind a post that is over begins another. */
function tenureOf(context: RoleContext, { span, name, begins, status }: Found): Tenure {
  const { from, ...rest } = tenureAfter(context, { start: span.start, end: Math.max(span.end, name.outer.end) });
  const began = status === "former" ? undefined : from;
  return { ...(begins ? beganBehind(context, span.end) : {}), ...(began !== undefined && { from: began }), ...rest };
}

function unstatedOrganisation(directory: Directory, found: Found, kinds: Kinds): string | undefined {
  const { post, title, at, holder } = found;
  if (holder?.kinds !== undefined && holder.kinds[0] !== "government") return undefined;
  if (
    found.idle ||
    holder?.personal === true ||
    post?.alone === true ||
    /^shadow /i.test(title) ||
    (found.trade && at > found.name.end) ||
    (post?.place === true && / of \p{Lu}/u.test(title))
  )
    return undefined;
  if (post?.organisation !== undefined) return onlyOrganisation(directory, post.organisation, kinds);
  const campaign = /^spokes/i.test(title) ? lastInBlock(directory, at) : undefined;
  if (campaign !== undefined) return campaign.name;
  const level = seatLevel(title);
  if (level !== undefined) {
    const seat = councilOfLevel(directory, level);
    if (seat !== "any") return seat;
  }
  const noun = /(?: of (service|college|school|centre|academy|hospital)|^(service|centre|school|hotel) manager)$/i.exec(
    title,
  );
  const word = (noun?.[1] ?? noun?.[2])?.toLowerCase();
  const called = word === undefined ? undefined : calledSo(directory.context.organisations, word, at);
  return (called ?? organisationOfKind(directory, kinds, at))?.name;
}

const COUNCIL: readonly OrganisationKind[] = ["local-authority"];

/** A councillor holds a post at a council, whatever it is called. */
function kindsFor({ plain }: Document, name: Named, post: Post | undefined): Kinds {
  const address = plain.slice(name.outer.start, name.start);
  return /^(?:cllr|coun)/i.test(address) && post?.alone !== true && post?.kinds?.[0] !== "school"
    ? COUNCIL
    : post?.kinds;
}
