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

/** Posts of which nothing says where they are, at the body of the post that the same paragraph told before, where they may be. */
export function besideColleagues(context: RoleContext, roles: readonly CandidateRole[]): CandidateRole[] {
  const { document, organisations } = context;
  const kinds = new Map(document.organisations.map(({ name, kind }) => [name, kind]));
  let last: CandidateRole | undefined;
  return roles.map((role) => {
    const before = last;
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
