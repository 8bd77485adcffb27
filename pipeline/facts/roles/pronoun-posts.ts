import { within } from "../../document/span.ts";
import type { RoleContext, RolePhrase } from "./context.ts";
import type { Named, Placed } from "./names.ts";
import { AFTER_NAME, employerIn, formerly, heldAt, type Link } from "./patterns.ts";
import { type Subject, subjectBeside } from "./subjects.ts";

/** Those with a verb, which a pronoun needs. */
const VERBS = AFTER_NAME.filter(({ rule }) => !/^post-|^appointed-as/.test(rule));
const FARTHEST = 150;
const WHERE = /,? where $/;
/** What may stand between an organisation and "where": a place, a day. */
const WAY = /^(?: (?:in|near|on) [^.;:"\n,]{2,30}){0,2},? where $/;

/** "She is head of housing at Brook Trust", "joins from Vale Trust, where she was a director": where it is told whose the post is. */
export function ofPronoun(context: RoleContext, phrase: RolePhrase): Link | undefined {
  const { plain } = context.document;
  const subject = subjectBeside(context.subjects, phrase.start);
  if (subject?.pronoun !== true || phrase.start - subject.end > FARTHEST) return undefined;
  const between = plain.slice(subject.end, phrase.start);
  const pattern = VERBS.find((p) => p.between.test(between));
  if (pattern === undefined) return undefined;
  const where = placeBefore(context, subject);
  const joined = pattern.joins === true ? employerIn(context, { start: subject.end, end: phrase.start }) : undefined;
  const held = heldAt(phrase, joined ?? where);
  if (held.holder?.organisation === undefined && held.holder?.name === undefined) return undefined;
  const name: Named = { start: subject.start, end: subject.end, person: subject.person, outer: subject };
  const told = formerly(context, pattern, { between, from: subject.start });
  const status =
    told.status ??
    (/^ (?:was|had been|served|worked)\b/.test(between) && comesFrom(context, where) ? "former" : undefined);
  return {
    phrase: held,
    name,
    rule: "post-of-pronoun",
    ...(status !== undefined && { status }),
    ...(pattern.begins !== undefined && { begins: pattern.begins }),
  };
}

/** The organisation of "joins from Vale Trust, where she". */
function placeBefore({ document, organisations }: RoleContext, { start }: Subject): Placed | undefined {
  if (!WHERE.test(document.plain.slice(Math.max(0, start - 8), start))) return undefined;
  const placed = within(organisations, { start: Math.max(0, start - 90), end: start }).at(-1);
  return placed?.form === "name" && WAY.test(document.plain.slice(placed.end, start)) ? placed : undefined;
}

/** Who was in a post where they come from is in it no more. */
const comesFrom = ({ document }: RoleContext, where: Placed | undefined): boolean =>
  where !== undefined && / from (?:the )?$/.test(document.plain.slice(Math.max(0, where.start - 10), where.start));
