import type { EmployerFact } from "../record.ts";
import type { HeldRole } from "./merge.ts";
import type { Employment } from "./moves.ts";

/** An employer with the id of the person whom it employs. */
export type HeldEmployment = EmployerFact & { readonly person: string };

/** Roles with the day on which their holders came from elsewhere, where a role has none and is the only one there. */
export function begunByMoves(roles: readonly HeldRole[], moves: readonly Employment[]): HeldRole[] {
  return roles.map((role) => {
    const move = moves.find((m) => m.from !== undefined && isThere(role, m));
    if (move?.from === undefined || role.from !== undefined || role.status === "former") return role;
    if (roles.filter((other) => isThere(other, move)).length > 1) return role;
    return { ...role, from: move.from };
  });
}

/** The employers at whom no role of the person is told, each once: as left where that is told, else as it is told first. */
export function employersBeside(roles: readonly HeldRole[], moves: readonly Employment[]): HeldEmployment[] {
  const kept = new Map<string, HeldEmployment>();
  for (const move of moves) {
    if (roles.some((role) => isThere(role, move))) continue;
    const { organisation, ...rest } = move;
    const key = `${move.person} ${organisation.id}`;
    const known = kept.get(key);
    if (known === undefined || (isLeft(rest) && !isLeft(known)))
      kept.set(key, { ...rest, organisation: organisation.name });
  }
  return [...kept.values()];
}

const isLeft = ({ status }: Pick<Employment, "status">): boolean => status === "former" || status === "outgoing";

const isThere = (role: HeldRole, { person, organisation }: Employment): boolean =>
  role.person === person && role.organisation === organisation.name;
