import { spanAt, within } from "../../document/span.ts";
import type { RoleContext } from "./context.ts";
import type { CandidateRole } from "./merge.ts";
import { nameFrom } from "./names.ts";
import { successionBefore } from "./succession.ts";

const BESIDE = /\b(?:her|his) (deputy|predecessor|successor|replacement)(?:,| is| will be|,? who is|)? /gi;
/** Posts that are told by another person's: "her deputy, X", "who succeeded X". */
export function relatedPosts(context: RoleContext, roles: readonly CandidateRole[]): CandidateRole[] {
  const { document, outers } = context;
  const found: CandidateRole[] = [];
  for (const match of document.plain.matchAll(BESIDE)) {
    const end = match.index + match[0].length;
    const outer = nameFrom(outers, end);
    const left = /^(?:successor|replacement)$/i.test(match[1] ?? "") ? roles.filter(isLeft) : roles;
    const superior = lastRole(left, match.index, ownerAt(context, match.index));
    if (outer?.start !== end || superior === undefined || superior.person === outer.name.person) continue;
    const relation = match[1]?.toLowerCase();
    const evidence = { start: match.index, end: outer.name.end, rule: "beside-another-post" };
    const title = relation === "deputy" ? `deputy ${superior.title.toLowerCase()}` : superior.title;
    const status =
      relation === "predecessor"
        ? { status: "former" as const }
        : relation === "successor" || relation === "replacement"
          ? { status: "appointed" as const }
          : {};
    found.push({ ...employerOf(superior), person: outer.name.person, title, ...status, evidence });
  }
  found.push(...thoseWhoLeft(context, roles));
  for (const outer of outers) {
    const told = successionBefore(context, outer.end);
    if (told === undefined || document.plain.startsWith(" as ", outer.end)) continue;
    const { successor, predecessor, awaited } = told;
    const evidence = { start: successor.start, end: predecessor.end, rule: "succeeded-by" };
    const theirs = roles.filter((r) => r.person === successor.person && r.status !== "former");
    const held = theirs.find(({ status }) => status === "appointed") ?? (awaited ? undefined : theirs[0]);
    const before = roles.find((r) => r.person === predecessor.person && r.status !== "former");
    if (before !== undefined) {
      if (awaited && !theirs.some((r) => r.organisation === before.organisation))
        found.push({
          ...employerOf(before),
          person: successor.person,
          title: before.title,
          status: "appointed",
          evidence,
        });
    } else if (held !== undefined) {
      const ended = held.from === undefined ? {} : { to: held.from };
      const status = awaited ? "outgoing" : "former";
      found.push({ ...employerOf(held), person: predecessor.person, title: held.title, ...ended, status, evidence });
    }
  }
  return found;
}

const LEAVING =
  /\b(?:following|after|since|on|upon) the (?:recent |early )?(?:retirement|departure|resignation|death|sacking|dismissal) of /gi;

/** "X will become head following the retirement of Y": the post was Y's. */
function thoseWhoLeft({ document, outers }: RoleContext, roles: readonly CandidateRole[]): CandidateRole[] {
  return [...document.plain.matchAll(LEAVING)].flatMap((match) => {
    const end = match.index + match[0].length;
    const outer = nameFrom(outers, end);
    const sentence = spanAt(document.sentences, match.index);
    const taken = lastRole(roles, match.index);
    if (outer?.start !== end || taken === undefined || taken.evidence.start < (sentence?.start ?? 0)) return [];
    if (taken.status !== "appointed" && taken.status !== "interim" && taken.status !== "acting") return [];
    if (taken.person === outer.name.person) return [];
    const evidence = { start: taken.evidence.start, end: outer.name.end, rule: "left-before-another" };
    return [
      { ...employerOf(taken), person: outer.name.person, title: taken.title, status: "former" as const, evidence },
    ];
  });
}

/** Whether a post may be what somebody leaves to a successor: not the one that they leave it for. */
const isLeft = ({ evidence }: CandidateRole): boolean => evidence.rule !== "left-to-become-post";

const employerOf = ({ organisation }: CandidateRole) => ({
  ...(organisation !== undefined && { organisation }),
  stated: false,
});

/** The person whom a possessive pronoun stands for, where the text tells. */
const ownerAt = ({ document }: RoleContext, offset: number): string | undefined =>
  within(document.mentions, { start: offset, end: offset + "her".length }).find(({ form }) => form === "pronoun")
    ?.entity;

/** The role that was told last before an offset: of the person, where it is known whose it is. */
function lastRole(roles: readonly CandidateRole[], offset: number, person?: string): CandidateRole | undefined {
  let last: CandidateRole | undefined;
  for (const role of roles)
    if (role.evidence.end <= offset && (person === undefined || role.person === person)) last = role;
  return last;
}
