import type { RoleContext } from "./context.ts";
import type { CandidateRole } from "./merge.ts";

const LETTERS = /(?:^|[ ,])(MP|MSP|MLA|MEP|TD|MS)(?=$|[ ,)])/;
const WALES = /\b(?:Senedd|Welsh|Wales|Plaid)\b/;

/** The seat that letters behind a name tell of: "Jo Umber MSP"; MS is one in Wales, and a degree elsewhere. */
export function seatsByLetters({ document, names }: RoleContext, roles: readonly CandidateRole[]): CandidateRole[] {
  const seated = new Set(roles.map(({ person }) => person));
  const inWales = WALES.test(document.plain);
  return names.flatMap(({ person, end, outer }) => {
    const title = LETTERS.exec(document.plain.slice(end, outer.end))?.[1];
    if (title === undefined || seated.has(person) || (title === "MS" && !inWales)) return [];
    seated.add(person);
    return [
      { person, title, evidence: { start: outer.start, end: outer.end, rule: "letters-of-a-seat" }, stated: false },
    ];
  });
}
