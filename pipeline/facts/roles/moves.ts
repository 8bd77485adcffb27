import type { OrganisationEntity } from "../../document/document.ts";
import { bySpan, type Span, spanAt, within } from "../../document/span.ts";
import type { RoleStatus } from "../record.ts";
import type { RoleContext } from "./context.ts";
import { organisationAt } from "./holders.ts";
import type { Placed } from "./names.ts";
import { subjectAfter, subjectAlong, subjectBefore } from "./subjects.ts";

/** An employer that a text gives a person without saying in what post. */
export type Employment = {
  readonly person: string;
  readonly organisation: OrganisationEntity;
  readonly status?: RoleStatus;
  readonly from?: string;
  readonly to?: string;
  readonly evidence: Span & { readonly rule: string };
};

/** Who worked where before, and where they went: "joined the council from Brook Trust in May", "left Brook Trust for". */
export const movesOf = (context: RoleContext): Employment[] =>
  [...joinedFrom(context), ...workedBefore(context), ...leftFor(context)].sort((a, b) =>
    bySpan(a.evidence, b.evidence),
  );

const CLAUSE = /^[^.;:"\n]*/;
const clauseFrom = ({ document }: RoleContext, from: number): string =>
  CLAUSE.exec(document.plain.slice(from, from + 150))?.[0] ?? "";

/** The organisation that is named there, behind an article; a place of study is no employer. */
function employerAt(context: RoleContext, offset: number): Placed | undefined {
  const article = /^the /.exec(context.document.plain.slice(offset, offset + 4))?.[0] ?? "";
  const placed = organisationAt(context, offset + article.length);
  return placed?.form === "name" && !NO_EMPLOYER.has(placed.organisation.kind) ? placed : undefined;
}
const NO_EMPLOYER: ReadonlySet<string> = new Set(["college", "university", "political-party", "awarding-body"]);

const COMES =
  / (?:(joins?|joined|joining)|(moves?|moved|moving|arrives?|arrived|arriving|comes?|came|coming|transferred|transfers|switched|switches)|(recruited|poached|headhunted|hired|brought in|seconded|lured))\b/g;
/** What may stand between a verb that takes no object and "from". */
const ON_THE_WAY =
  /^(?: (?:across|over|here|back))?(?: to [^,]{1,60}| as [^,]{1,60})?(?: (?:in|on|last|this|earlier)\b[^,]{0,30})?,?$/;
const PASSIVE = /(?:\b(?:was|is|were|been|being)|,)$/;

/** "joined the council from Brook Trust", "was recruited from Brook Trust". */
function joinedFrom(context: RoleContext): Employment[] {
  const { plain } = context.document;
  const found: Employment[] = [];
  for (const verb of plain.matchAll(COMES)) {
    const [, joins, , passive] = verb;
    if (passive !== undefined && !PASSIVE.test(plain.slice(Math.max(0, verb.index - 8), verb.index))) continue;
    const end = verb.index + verb[0].length;
    const clause = clauseFrom(context, end);
    for (const from of clause.matchAll(/ from /g)) {
      const source = employerAt(context, end + from.index + from[0].length);
      const way = clause.slice(0, from.index);
      if (source === undefined || (joins === undefined && !ON_THE_WAY.test(way))) continue;
      const subject = subjectBefore(context, { at: verb.index, aside: passive !== undefined });
      if (subject === undefined) break;
      const evidence = { start: subject.start, end: source.end, rule: "joined-from" };
      found.push({ person: subject.person, organisation: source.organisation, status: "former", evidence });
      const target = joins === undefined ? undefined : targetIn(context, { start: end, end: end + from.index });
      const date = dateBehind(context, { start: end, end: end + clause.length });
      const later = /\b(?:will|to|due to|set to)$/.test(plain.slice(Math.max(0, verb.index - 8), verb.index));
      if (target !== undefined && target.organisation !== source.organisation)
        found.push({
          person: subject.person,
          organisation: target.organisation,
          ...(later && { status: "appointed" as const }),
          ...(date !== undefined && { from: date }),
          evidence: { ...evidence, rule: "joined-from-elsewhere" },
        });
      break;
    }
  }
  return found;
}

/** The organisation that somebody joins: the first of the words behind "joined". */
const targetIn = ({ organisations }: RoleContext, range: Span): Placed | undefined => {
  const [first] = within(organisations, range);
  return first !== undefined && first.start - range.start <= " the new ".length ? first : undefined;
};

const dateBehind = ({ document }: RoleContext, range: Span): string | undefined =>
  within(document.dates, range)[0]?.value;

const YEARS = "(?:[\\p{L}\\d-]+ ){1,5}(?:years?|months|decades?)(?: (?:working|employed|teaching))?";
const BEFORE_NOW = new RegExp(
  `(?:(having spent|spent|after|following) ${YEARS}|((?:previously|formerly|most recently)(?: (?:worked|served|employed|based|taught))?|(?:had|having) (?:previously )?(?:worked|served|taught)|used to (?:work|teach)|(worked|taught))) (?:at|with|for|of) `,
  "giu",
);
const LEAVING = /\b(?:leav|retir|step(?:s|ped|ping) down|stand(?:s|ing) down|quit|depart|resign)/;

/** "having spent ten years at Brook Trust", "previously of Brook Trust", "worked at Brook Trust before". */
function workedBefore(context: RoleContext): Employment[] {
  const { plain, sentences } = context.document;
  const found: Employment[] = [];
  for (const cue of plain.matchAll(BEFORE_NOW)) {
    const [words, , , plainly] = cue;
    const source = employerAt(context, cue.index + words.length);
    if (source === undefined || /\b(?:has|have) $/.test(plain.slice(Math.max(0, cue.index - 5), cue.index))) continue;
    if (plainly !== undefined && !/^,? (?:before|prior to|until)\b/.test(plain.slice(source.end, source.end + 12)))
      continue;
    const sentence = spanAt(sentences, cue.index);
    const before = plain.slice(sentence?.start ?? cue.index, cue.index);
    const opens = before.trim() === "";
    const after = /^(?:after|following)/i.test(words);
    const subject = opens
      ? subjectAfter(context, source.end)
      : after
        ? subjectAlong(context, cue.index)
        : subjectBefore(context, { at: cue.index, aside: true });
    if (subject === undefined) continue;
    const leaving = after && LEAVING.test(plain.slice(sentence?.start, sentence?.end));
    found.push({
      person: subject.person,
      organisation: source.organisation,
      status: leaving ? "outgoing" : "former",
      evidence: {
        start: Math.min(subject.start, cue.index),
        end: Math.max(source.end, subject.end),
        rule: "worked-before",
      },
    });
  }
  return found;
}

const LEAVES = / (left|quit|departed|leaves|leave|leaving|departs|quits) /g;
const FOR =
  /^(?: [^.;:"\n]{0,40})?,? (?:to (?:become|take up|take on|join|lead|head|run|work)\b|for (?:a (?:new |different )?(?:job|role|post|position)\b|(?=(?:the )?\p{Lu})))/u;

/** "left Brook Trust to become", "will leave Brook Trust for Vale Trust in May". */
function leftFor(context: RoleContext): Employment[] {
  const { plain } = context.document;
  const found: Employment[] = [];
  for (const verb of plain.matchAll(LEAVES)) {
    const source = employerAt(context, verb.index + verb[0].length);
    if (source === undefined) continue;
    const goal = FOR.exec(clauseFrom(context, source.end));
    const subject = goal === null ? undefined : subjectBefore(context, { at: verb.index });
    if (goal === null || subject === undefined) continue;
    const gone = /^(?:left|quit|departed)$/.test(verb[1] ?? "");
    const at = source.end + goal[0].length;
    const target = / (?:for|join)$| for $/.test(goal[0])
      ? employerAt(context, goal[0].endsWith(" ") ? at : at + 1)
      : undefined;
    if (/ for $/.test(goal[0]) && target === undefined) continue;
    const clause = { start: source.end, end: source.end + clauseFrom(context, source.end).length };
    const date = dateBehind(context, clause);
    const evidence = { start: subject.start, end: source.end, rule: "left-for" };
    found.push({
      person: subject.person,
      organisation: source.organisation,
      status: gone ? "former" : "outgoing",
      ...(date !== undefined && { to: date }),
      evidence,
    });
    if (target !== undefined)
      found.push({
        person: subject.person,
        organisation: target.organisation,
        ...(!gone && { status: "appointed" as const }),
        evidence: { ...evidence, end: target.end },
      });
  }
  return found;
}
