import type { RoleContext } from "./context.ts";
import type { CandidateRole } from "./merge.ts";
import { nameBefore, nameFrom } from "./names.ts";

const BESIDE = /\b(?:her|his) (deputy|predecessor|successor),? (?:who is |is )?/gi;
const SUCCEEDS =
  /,? (?:who )?(?:has |recently )?(?:succeeded|succeeds|replaced|replaces|took over from|takes over from|has taken over from) /g;

/** Posts that are told by another person's: "her deputy, X", "who succeeded X". */
export function relatedPosts(context: RoleContext, roles: readonly CandidateRole[]): CandidateRole[] {
  const { document, outers } = context;
  const found: CandidateRole[] = [];
  for (const match of document.plain.matchAll(BESIDE)) {
    const end = match.index + match[0].length;
    const outer = nameFrom(outers, end);
    const superior = lastRole(roles, match.index);
    if (outer?.start !== end || superior === undefined || superior.person === outer.name.person) continue;
    const relation = match[1]?.toLowerCase();
    const evidence = { start: match.index, end: outer.name.end, rule: "beside-another-post" };
    const title = relation === "deputy" ? `deputy ${superior.title.toLowerCase()}` : superior.title;
    const status =
      relation === "predecessor"
        ? { status: "former" as const }
        : relation === "successor"
          ? { status: "appointed" as const }
          : {};
    found.push({ ...employerOf(superior), person: outer.name.person, title, ...status, evidence });
  }
  for (const match of document.plain.matchAll(SUCCEEDS)) {
    const successor = nameBefore(outers, match.index);
    const outer = nameFrom(outers, match.index + match[0].length);
    if (successor === undefined || outer?.start !== match.index + match[0].length || match.index - successor.end > 2)
      continue;
    const held = roles.find((r) => r.person === successor.name.person);
    if (held === undefined) continue;
    const evidence = { start: match.index, end: outer.name.end, rule: "succeeded-by" };
    const ended = held.from === undefined ? {} : { to: held.from };
    found.push({
      ...employerOf(held),
      person: outer.name.person,
      title: held.title,
      ...ended,
      status: "former",
      evidence,
    });
  }
  return found;
}

const employerOf = ({ organisation }: CandidateRole) => ({
  ...(organisation !== undefined && { organisation }),
  stated: false,
});

function lastRole(roles: readonly CandidateRole[], offset: number): CandidateRole | undefined {
  let last: CandidateRole | undefined;
  for (const role of roles) if (role.evidence.end <= offset) last = role;
  return last;
}
