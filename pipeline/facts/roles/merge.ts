import type { OrganisationKind } from "../../document/document.ts";
import type { RoleFact } from "../record.ts";

/** A role with the id of the person who holds it. */
export type HeldRole = RoleFact & { readonly person: string };

/** A role before repetitions are merged; `stated` says whether the text names its organisation. */
export type CandidateRole = HeldRole & { readonly stated: boolean; readonly kinds?: readonly OrganisationKind[] };

const RANK = /^(?:deputy|depute|vice|assistant|associate|co|shadow|sub|pro|junior|trainee)$/;
const SMALL = /^(?:the|of|for|and|a|an|in|at|s)$/;

const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/head teacher/g, "headteacher")
    .replace(/(?:governing (?:body|board)|board of governors)/g, "governors")
    .replace(/chair(?:man|woman|person)/g, "chair")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !SMALL.test(word));

/** Merges what an article says twice: of two titles of one person where one is within the other, the fuller stays. */
export function mergeRoles(candidates: readonly CandidateRole[]): HeldRole[] {
  const kept: CandidateRole[] = [];
  for (const candidate of candidates) {
    const i = kept.findIndex((role) => samePost(role, candidate));
    const role = kept[i];
    if (role === undefined) kept.push(candidate);
    else kept[i] = together(role, candidate);
  }
  const named = new Set(kept.filter(({ title }) => title !== "boss").map(({ person }) => person));
  return kept
    .filter(({ title, person }) => title !== "boss" || !named.has(person))
    .map(({ stated: _, kinds: __, ...role }) => role);
}

const sameTitle = (a: CandidateRole, b: CandidateRole): boolean =>
  wordsOf(a.title).join(" ") === wordsOf(b.title).join(" ");

function samePost(a: CandidateRole, b: CandidateRole): boolean {
  if (a.person !== b.person) return false;
  if (
    a.organisation !== b.organisation &&
    a.stated &&
    b.stated &&
    a.organisation !== undefined &&
    b.organisation !== undefined
  )
    return false;
  if ((a.status === "former") !== (b.status === "former") && !(a.organisation === b.organisation && sameTitle(a, b)))
    return false;
  const [short, long] = [wordsOf(a.title), wordsOf(b.title)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined) return false;
  return short.every((word) => long.includes(word)) && !long.some((word) => RANK.test(word) && !short.includes(word));
}

function together(a: CandidateRole, b: CandidateRole): CandidateRole {
  const fuller = wordsOf(b.title).length > wordsOf(a.title).length ? b : a;
  const other = fuller === a ? b : a;
  const employer = fuller.stated || !other.stated ? fuller : other;
  const { organisation: _, ...rest } = fuller;
  return {
    ...other,
    ...rest,
    ...(employer.organisation !== undefined && { organisation: employer.organisation }),
    stated: a.stated || b.stated,
  };
}
