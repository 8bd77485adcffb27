import { spanAt, within } from "../../document/span.ts";
import type { RoleContext } from "./context.ts";
import type { CandidateRole } from "./merge.ts";

/** Kinds of bodies whose officers an article names one after another. */
const TOGETHER: ReadonlySet<string> = new Set([
  "school",
  "academy-trust",
  "college",
  "university",
  "health-body",
  "care-provider",
  "local-authority",
  "police",
  "fire-service",
  "company",
  "charity",
]);

/** Whether a post is told with the one before it: "founder and trustee, River Trust". */
const isSecond = (role: CandidateRole, next: CandidateRole): boolean =>
  next.stated &&
  next.evidence.rule === "one-more-post" &&
  next.person === role.person &&
  (next.status === "former") === (role.status === "former");

/** Posts of which nothing says where they are, at the body of the post that the same paragraph told before, where they may be. */
export function besideColleagues(context: RoleContext, roles: readonly CandidateRole[]): CandidateRole[] {
  const { document, organisations } = context;
  const kinds = new Map(document.organisations.map(({ name, kind }) => [name, kind]));
  let last: CandidateRole | undefined;
  return roles.map((role, i) => {
    const before = last;
    const next = roles[i + 1];
    if (!role.stated && next?.organisation !== undefined && isSecond(role, next)) {
      const kind = kinds.get(next.organisation);
      if (kind === undefined || role.kinds?.includes(kind) === true)
        return { ...role, organisation: next.organisation };
    }
    if (role.stated && role.organisation !== undefined && role.status !== "former") last = role;
    if (role.stated || before?.organisation === undefined || role.organisation === undefined) return role;
    const block = spanAt(document.blocks, before.evidence.start);
    const kind = kinds.get(before.organisation);
    if (block === undefined || role.evidence.start >= block.end || before.person === role.person) return role;
    if (kind !== undefined && (!TOGETHER.has(kind) || role.kinds?.includes(kind) !== true)) return role;
    const between = within(organisations, { start: before.evidence.end, end: role.evidence.start });
    return between.some(({ form }) => form === "name") ? role : { ...role, organisation: before.organisation };
  });
}

/** How far back another body of the kind is looked for, in code units. */
const REACH = 1200;

/** A post that only one person holds, held already by another: of that kind, the body that was named last before instead. */
export function oneHolderEach(
  { organisations, document }: RoleContext,
  roles: readonly CandidateRole[],
  singles: ReadonlySet<string>,
): CandidateRole[] {
  const kinds = new Map(document.organisations.map(({ name, kind }) => [name, kind]));
  const holders = new Map<string, string>();
  return roles.map((role) => {
    const title = role.title.toLowerCase();
    if (!singles.has(title) || role.organisation === undefined || role.status !== undefined) return role;
    const post = `${title}\n${role.organisation}`;
    const holder = holders.get(post);
    if (holder === undefined || holder === role.person || role.stated) {
      holders.set(post, role.person);
      return role;
    }
    const kind = kinds.get(role.organisation);
    const other = within(organisations, { start: Math.max(0, role.evidence.start - REACH), end: role.evidence.start })
      .filter(({ form, organisation }) => form === "name" && organisation.kind === kind)
      .findLast(({ organisation }) => !holders.has(`${title}\n${organisation.name}`));
    return other === undefined ? role : { ...role, organisation: other.organisation.name };
  });
}
