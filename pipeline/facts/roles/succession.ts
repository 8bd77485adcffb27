import type { RoleStatus } from "../record.ts";
import type { RoleContext, RolePhrase } from "./context.ts";
import { type Named, nameBefore } from "./names.ts";
import type { Link } from "./patterns.ts";
import { type Subject, subjectBefore, subjectBeside } from "./subjects.ts";

/** Verbs of which the subject takes a post and the object had it. */
export const SUCCEEDS =
  /,? (?:who )?(?:recently )?(succeeded|succeeds|succeeding|succeed|replaced|replaces|replacing|replace|(?:took|takes|taking|take|taken) over from) $/;
const REACH = 60;

/** Somebody who takes a post, and from whom. */
export type Succession = { readonly successor: Subject; readonly predecessor: Named; readonly awaited: boolean };

/** Who succeeds a person whose name ends at or before an offset: "X succeeds Y", "She will take over from Y". */
export function successionBefore(context: RoleContext, at: number): Succession | undefined {
  const { document, outers } = context;
  const predecessor = nameBefore(outers, at);
  if (predecessor?.end !== at) return undefined;
  const verb = SUCCEEDS.exec(document.plain.slice(Math.max(0, predecessor.start - REACH), predecessor.start));
  if (verb === null) return undefined;
  const start = Math.max(0, predecessor.start - REACH) + verb.index;
  const from = start + (/^,? who/.exec(verb[0])?.[0].length ?? 0);
  const participle = /ing(?: |$)/.test(verb[1] ?? "");
  const successor = participle ? subjectOf(context, from) : subjectBefore(context, { at: from });
  if (successor === undefined || successor.person === predecessor.name.person) return undefined;
  const awaited = / (?:will|to)$/.test(document.plain.slice(Math.max(0, start - 6), start));
  return { successor, predecessor: predecessor.name, awaited };
}

/** Of whose sentence a participle goes on to tell: "X is the new head of housing, replacing". */
function subjectOf({ document, subjects }: RoleContext, at: number): Subject | undefined {
  const subject = subjectBeside(subjects, at);
  return subject !== undefined && /^[^.;:"\n]{0,120}$/.test(document.plain.slice(subject.end, at))
    ? subject
    : undefined;
}

/** "X succeeds Y as head of housing": the post is Y's, and then X's. */
export function inSuccession(context: RoleContext, phrase: RolePhrase): Link[] {
  const { plain } = context.document;
  if (!plain.endsWith(" as ", phrase.start)) return [];
  const found = successionBefore(context, phrase.start - " as ".length);
  if (found === undefined) return [];
  const { successor, predecessor, awaited } = found;
  const named: Named = { ...successor, outer: successor };
  const link = (name: Named, status?: RoleStatus): Link => ({
    phrase,
    name,
    rule: "post-in-succession",
    ...(status !== undefined && { status }),
  });
  return [
    { ...link(named, awaited ? "appointed" : undefined), begins: true },
    link(predecessor, awaited ? "outgoing" : "former"),
  ];
}
