import type { Document, OrganisationEntity } from "../../document/document.ts";
import { type Span, within } from "../../document/span.ts";

const places =
  "(?:hospitals|homes|care homes|sites|schools|units|surgeries|branches|settings|campuses|practices|prisons|jails|nurseries|colleges|academies|forces|councils|services)";
const both = new RegExp(`\\bboth\\s+(?:of\\s+)?(?:the\\s+|its\\s+|their\\s+)?${places}\\b`, "iu");

const joined = /^(?:\s*\([^)]{1,20}\))?,?\s+(?:and|&)\s+(?:the\s+|at\s+)?$/u;

type Hit = Span & { readonly organisation: OrganisationEntity };

/** "Both hospitals": the two that the text before named in one breath; none where the sentence does not say so. */
export function namedTogether(
  document: Document,
  before: readonly Hit[],
  { place, sentence }: { readonly place: Span; readonly sentence: Span },
): readonly OrganisationEntity[] {
  const from = Math.max(sentence.start, place.start - 200);
  if (!both.test(document.plain.slice(from, Math.min(sentence.end, place.end + 200)))) return [];
  for (let i = before.length - 1; i > 0; i--) {
    const second = before[i];
    const first = before[i - 1];
    if (first === undefined || second === undefined || first.organisation === second.organisation) continue;
    if (
      /^(?:\s*\([^)]{1,20}\))?,?\s+(?:and|&)\s+(?:the\s+|at\s+)?$/u.test(document.plain.slice(first.end, second.start))
    )
      return [first.organisation, second.organisation];
  }
  return [];
}

const counts: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5, six: 6 };
const allOfThem = /\bAll\s+(?:of\s+)?(?:the\s+|these\s+)?(three|four|five|six)\b/u;

/** "All three were rated": the last so many that the text before named, none where it did not name as many; undefined where a sentence says nothing of the kind. */
export function allNamed(
  document: Document,
  before: readonly Hit[],
  { place, sentence }: { readonly place: Span; readonly sentence: Span },
): readonly OrganisationEntity[] | undefined {
  const count = counts[allOfThem.exec(document.plain.slice(sentence.start, place.start))?.[1] ?? ""];
  if (count === undefined) return undefined;
  const each = [...new Set(before.map(({ organisation }) => organisation).reverse())].slice(0, count).reverse();
  return each.length === count ? each : [];
}

/** Those of the same kind that are named along with one after it: "at Elm Hospital and Oak Hospital". */
export function alongside(document: Document, hits: readonly Hit[], picked: Hit): readonly OrganisationEntity[] {
  const { plain } = document;
  if (!/\b(?:at|of|to)\s+(?:both\s+)?(?:the\s+)?$/u.test(plain.slice(Math.max(0, picked.start - 20), picked.start)))
    return [];
  const next = within(hits, { start: picked.end, end: picked.end + 200 })[0];
  if (
    next === undefined ||
    next.organisation.kind !== picked.organisation.kind ||
    next.organisation === picked.organisation
  )
    return [];
  return next.start - picked.end < 40 && joined.test(plain.slice(picked.end, next.start)) ? [next.organisation] : [];
}

const aside = new RegExp(`\\b(?:other|nearby|neighbouring)\\s+(?:\\p{L}+\\s+){0,2}${places}\\b[^.;\\n]{0,60}$`, "iu");

/** "A trust, which also runs Elm School": a place named only beside another. */
const beside =
  /\b(?:which|that|and)\s+also\s+(?:includes|runs|operates|manages|has|oversees|incorporates)(?:\s+responsibility\s+for)?\s+(?:the\s+)?$/iu;

/** "Two other schools in Ashby - Elm and Oak": places named by the way, whom what follows is not about. */
export const isAside = (document: Document, hit: Span): boolean =>
  beside.test(document.plain.slice(Math.max(0, hit.start - 60), hit.start)) ||
  aside.test(document.plain.slice(Math.max(0, hit.start - 120), hit.start).replace(/^.*[.!?]\s/su, ""));
