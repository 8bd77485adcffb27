import { type Span, within } from "../../document/span.ts";
import type { Entrant } from "./entrant.ts";
import { personDescribed, recipientImplied, unknownAfter, unknownEntrant, unknownList } from "./implied.ts";
import { canReceive, recipientsAfter, recipientsBefore, verbStart } from "./recipients.ts";
import type { Cue, Scene } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";

/** Who received what was told before: in the sentence, and in the one before it. */
export type Before = {
  readonly here: readonly Entrant[];
  readonly last: readonly Entrant[];
  /** Whether it was the sentence right before that told of those. */
  readonly adjacent: boolean;
};

/** Whom a clause says it of: its object or subject, those of the clause before, or whom a pronoun stands for. */
export function subjects(scene: Scene, cue: Cue, opens: number, before: Before, sentence: Span): readonly Entrant[] {
  const from = withClause(scene, cue, opens);
  const given = givenTo(scene, cue);
  if (given.length > 0) return given;
  const winner = cue.start - sentence.start < 14 ? namedAsWinner(scene, cue, sentence) : [];
  if (winner.length > 0) return winner;
  const start = verbStart(scene, cue, from);
  const said = scene.document.plain.slice(from, cue.start);
  const [received] = before.last;
  if (/^\W*They\b[^,;:]{0,60}$/.test(said) && before.adjacent && before.last.length > 1) return before.last;
  const known = within(scene.entrants, { start: from, end: cue.start })[0]?.form === "nominal";
  if (
    (known ? /^\W*It (?:\p{Ll}+ ){0,2}also /u : /^\W*(?:It|The \p{Ll}+) (?:\p{Ll}+ ){0,2}also /u).test(said) &&
    before.last.length === 1 &&
    received?.person === false
  )
    return before.last;
  if (/\b(?:its|our|their) (?:[\p{Ll}-]+ and )?$/u.test(said) && before.last.length === 1 && received?.person === false)
    return before.last;
  const own = /\b(?:his|her) $/.test(said)
    ? within(scene.people, { start: sentence.start, end: cue.start })[0]
    : undefined;
  if (own !== undefined) return [own];
  if (/^\W*(?:It|They)\b[^,;:]{0,60}$/.test(said)) {
    const [goesOn] = before.adjacent && before.last.length === 1 ? before.last : [];
    const about = goesOn ?? subjectBefore(scene, from, false);
    if (about !== undefined && (!about.person || about === goesOn)) return [about];
  }
  const described = personDescribed(scene, { start: from, end: start });
  if (described !== undefined) return described;
  const found = recipientsBefore(scene, cue, from);
  if (found.some((e) => e.form !== "pronoun")) return found;
  const first = cue.start - sentence.start < 25 && OPENS.test(scene.document.plain.slice(sentence.start, cue.start));
  const inverted = first ? invertedSubject(scene, cue, sentence) : [];
  if (inverted.length > 0) return inverted;
  const several = unknownList(scene, { start: from, end: start });
  if (several.length > 0) return several;
  const unknown = unknownEntrant(scene, { start: from, end: start });
  if (unknown !== undefined && !/^\p{Lu}\p{Ll}+ing /u.test(unknown.name) && canReceive(scene, unknown, from))
    return [unknown];
  if (before.here.some((e) => e.person) && TEAM.test(scene.document.plain.slice(from, start)))
    return scene.main === undefined ? [] : [scene.main];
  if (before.here.length > 0) return before.here;
  if (found.length > 0) return found;
  const implied = recipientImplied(scene, { start: from, end: start }, before.last);
  return implied === undefined ? [] : [implied];
}

/** "and the activities team": a part of the body that the article is about, whoever was told of before. */
const TEAM =
  /\b(?:the|its|our|their) (?:[\p{Ll}'-]+ ){0,3}(?:team|staff|service|department|unit|crew|school|home|college|trust|council|company) $/u;

/** What may stand before a cue that comes before its subject: "Also ", "Among those ". */
const OPENS = /^\W*(?:\p{L}+ )?(?:(?:the|our|other|those|being|also|all|among|in|on|to be) )*$/iu;

/** Whom a verb has for its subject where the award comes with the next: "Mill Green was awarded gold and named overall winner". */
export function namedBefore(scene: Scene, cue: Cue, from: number, here: readonly Entrant[]): readonly Entrant[] {
  const named = recipientsBefore(scene, cue, from).filter((e) => e.form !== "pronoun");
  if (named.length > 0 || cue.goesTo) return named.length > 0 ? named : here;
  const unknown = unknownEntrant(scene, { start: from, end: verbStart(scene, cue, from) });
  return unknown !== undefined && canReceive(scene, unknown, from) ? [unknown] : here;
}

/** Where ", with the Crown in Vale taking silver" begins to speak of another entrant. */
function withClause({ document }: Scene, cue: Cue, from: number): number {
  const said = document.plain.slice(Math.max(from, cue.start - 120), cue.start);
  const other = /^(.*, with )(?:the )?\p{Lu}[^,;]{2,90}$/u.exec(said)?.[1];
  return other === undefined ? from : cue.start - said.length + other.length;
}

/** "has awarded Oakhurst Council the title of", "the judges named Jo Umber": who receives stands right after the verb. */
function givenTo(scene: Scene, cue: Cue): readonly Entrant[] {
  const { plain } = scene.document;
  if (!/^(?:awarded|named|crowned|voted|presented with)$/.test(cue.words)) return [];
  if (
    /\b(?:was|were|been|be|being|is|are|get|got) (?:\w+ )?$/.test(plain.slice(Math.max(0, cue.start - 20), cue.start))
  )
    return [];
  const found = recipientsAfter(scene, cue.end, cue.end + 80).filter((e) => plain[e.end] !== "'");
  return (found[0]?.start ?? Number.POSITIVE_INFINITY) - cue.end <= " the ".length ? found : [];
}

/** "Winner of the community award, Larch Grove, has": who is named between commas after the award. */
function namedAsWinner(scene: Scene, cue: Cue, sentence: Span): readonly Entrant[] {
  if (!/^(?:(?:joint |overall )?winners?|finalists?|runners?[- ]up)\b/.test(cue.words)) return [];
  const named = /^[^.;,]{3,100}, (?=(?:the )?(?:\p{Lu}|\d))/u.exec(scene.document.plain.slice(cue.end, sentence.end));
  if (named === null) return [];
  const at = cue.end + named[0].length;
  const known = recipientsAfter(scene, at, Math.min(sentence.end, at + 90)).filter((e) => e.start - at < 8);
  const unknown = known.length > 0 ? undefined : unknownAfter(scene, at - 1);
  return unknown === undefined ? known : [unknown];
}

/** "Taking home the Nurse of the Year award was Jo Umber", "In the shortlist for the award were Oakhurst and Vale". */
function invertedSubject(scene: Scene, cue: Cue, sentence: Span): readonly Entrant[] {
  const verb =
    /^[^.;,]{0,90}?\b(?:was|were|is|are) (?!(?:revealed|announced|held|celebrated|presented|honoured|chosen|selected|unveiled|named|invited) (?:at|in|on|by|during|to|from)\b)(?:[\p{Ll}-]+ ){0,2}/u.exec(
      scene.document.plain.slice(cue.end, sentence.end),
    );
  if (verb === null) return [];
  const at = cue.end + verb[0].length;
  const known = recipientsAfter(scene, at, sentence.end);
  const unknown = known.length > 0 || / (?:was|is) $/.test(verb[0]) === false ? undefined : unknownAfter(scene, at - 1);
  return unknown === undefined ? known : [unknown];
}
