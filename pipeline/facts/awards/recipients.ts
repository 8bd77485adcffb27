import { type Span, within } from "../../document/span.ts";
import type { Entrant } from "./entrant.ts";
import type { Cue, Scene } from "./scene.ts";

const JOINED = /^(?:,|,? and|,? &|,? as well as|,? along with) (?:the )?$/;
/** "Jo Umber, deputy manager, and Al Vetch": what stands beside a person in a list of people. */
const BESIDE =
  /^(?:,|,? (?:of|from|at)) (?!\p{Lu}\p{Ll}+ (?:said|told))[^,.;:()"]{2,60}?,? and $|^,? (?:of|from|at) [^.;:()"]{2,60},? and $/u;
/** "its leader, Jo Umber, and the vice-chair, Al Vetch": a post before the second of two people. */
const POST_BESIDE = /^,? and (?:the |its |their |his |her )?\p{Ll}[\p{Ll}' -]{3,40}, $/u;
const HAPPENS = /\b(?:was|were|is|are|has|have|had|won|said|who|which|while|but)\b/;
const BELONGS =
  /^(?: \([^()\n]{1,40}\))?(?:,? (?:a|an|the) [\p{Ll}' -]{3,50})?,? (?:of|from|at|for|with|in|by|designed by|run by|based at|who works (?:at|for)|representing) (?:the )?(?:\p{L}+ ){0,2}$/u;

/** Where the verb of a cue begins: before its auxiliaries ("has just been named"). */
export function verbStart({ document, vocabulary }: Scene, cue: Span, from: number): number {
  let start = cue.start;
  for (;;) {
    const word = /([\p{L}'-]+|'(?:s|ve)) +$/u.exec(document.plain.slice(Math.max(from, start - 24), start));
    if (word?.[1] === undefined || !vocabulary.auxiliaries.has(word[1].toLowerCase())) return start;
    start -= word[0].length;
  }
}

/** Who is said to have won, or lost, before a cue: the subject of its clause, which begins at `from`. */
export function recipientsBefore(scene: Scene, cue: Cue, from: number): Entrant[] {
  const verb = verbStart(scene, cue, from);
  const others = [AMONG, OVER].map((p) => p.exec(scene.document.plain.slice(from, verb))?.index ?? -1);
  const cut = others.filter((at) => at > 0 && within(scene.entrants, { start: from, end: from + at }).length > 0);
  const whole = from + Math.min(...cut);
  const end = cut.length === 0 ? verb : scene.document.plain.startsWith(", ", whole - 2) ? whole - 2 : whole;
  const beside = personBeside(scene, { start: from, end });
  if (beside !== undefined) return [beside];
  const clause = withoutAppositions(scene, { start: from, end });
  const able = within(scene.entrants, { start: from, end }).filter(
    (e) => e.start < clause.end && canReceive(scene, e, from) && !isOnlyWhose(scene, e, from),
  );
  const things = /, which (?:(?:has|have|had|also|recently) )*$/.test(scene.document.plain.slice(from, end))
    ? able.filter((e) => !e.person && e.form === "name")
    : [];
  if (things.length > 0) return joined(scene, things);
  const named = able.filter((e, i) => e.form !== "pronoun" && !isOwnerOfPost(scene, able[i - 1], e));
  const who = personBefore(scene, named, { start: from, end });
  if (who !== undefined) return [who];
  const last = named.at(-1);
  const placed = last === undefined ? undefined : nameInPlace(scene, last, from);
  if (placed !== undefined) return [placed];
  if (last !== undefined && NEXT_CLAUSE.test(scene.document.plain.slice(last.end, end))) return [];
  if (last === undefined) return /\b[Ww]e\b/.test(scene.document.plain.slice(from, end)) ? [] : able.slice(-1);
  return joined(scene, named);
}

/** "Jo Umber, from Larch Grove, who was": it is the person who did it, whatever stands between. */
function personBefore({ document: { plain } }: Scene, named: readonly Entrant[], clause: Span): Entrant | undefined {
  const described = named.findLast((e) => e.person && /^ who [^,;:]{3,90}$/.test(plain.slice(e.end, clause.end)));
  if (described !== undefined) return described;
  if (!/, who $/.test(plain.slice(clause.start, clause.end)) || named.at(-1)?.person !== false) return undefined;
  const person = named.filter((e) => e.person).at(-1);
  const between = person === undefined ? "" : plain.slice(person.end, clause.end);
  return /^(?:, (?:\d\d, )?| )(?:from|of|at|a|an|the|head|manager|who works|director|owner)\b[^.;:"]{0,90}$/.test(
    between,
  )
    ? person
    : undefined;
}

/** "Jo Umber, the trust's deputy lead,": the body of somebody's post. */
const isOwnerOfPost = ({ document: { plain } }: Scene, person: Entrant | undefined, { start, end }: Entrant): boolean =>
  person?.person === true && plain[end] === "'" && /^,? (?:the )?$/.test(plain.slice(person.end, start));

/** "is one of two officers from the force": those among whom somebody is are not who did it. */
const AMONG =
  /\b(?:is|are|was|were|be|been|being) (?:also |now |just )?(?:one of|among|the only|the first|part of|in the)\b/u;

/** "which beat Vale and Larch Grove to be": nor are those who were beaten. */
const OVER =
  /\b(?:which|who|that|and|it|they|he|she) (?:had )?(?:beat|beats|saw off|fought off|fended off|overcame|edged out|pipped) /u;

/** ", and Brindle": the clause goes on with a name that the document does not know. */
const NEXT_CLAUSE = /^,? (?:while|but) \p{Lu}[\p{L}' -]{1,40} $|^, and \p{Lu}[\p{L}' -]{1,40} $/u;

/** "The surgery's nurse, Jo Umber, was": the person whom a description between commas names. */
function personBeside({ document: { plain }, entrants, vocabulary }: Scene, clause: Span): Entrant | undefined {
  const last = within(entrants, clause).at(-1);
  if (last?.person !== true || last.form !== "name" || !/^,? $/.test(plain.slice(last.end, clause.end)))
    return undefined;
  return /(?:^|["'] ?|(?:while|and|but|which|whom) )(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|\p{Lu}[\p{L} -]{2,40}'s?) (?:[\p{L}'-]+ ){0,4}?\p{Ll}+, $/u.test(
    plain.slice(Math.max(clause.start, last.start - 120), last.start).replace(vocabulary.address, ""),
  )
    ? last
    : undefined;
}

/** The last entrant with those that "and" or commas join to it; one that the last only belongs to goes before it. */
function joined(scene: Scene, entrants: readonly Entrant[]): Entrant[] {
  let i = entrants.length - 1;
  const found: Entrant[] = [];
  for (; i >= 0; i--) {
    const entrant = entrants[i];
    const previous = entrants[i - 1];
    if (entrant === undefined) break;
    const between = previous === undefined ? "" : scene.document.plain.slice(previous.end, entrant.start);
    if (previous !== undefined && BELONGS.test(between)) continue;
    found.unshift(entrant);
    if (previous === undefined) break;
    if (areJoined(scene, previous, entrant)) continue;
    const person = entrant.person ? entrants.slice(0, i).findLastIndex((e) => e.person) : -1;
    const other = entrants[person];
    if (other === undefined || !areJoined(scene, other, entrant)) break;
    i = person + 1;
  }
  return found;
}

/** Whether two entrants stand in one list, whatever ranks or posts stand beside people. */
function areJoined({ document, vocabulary }: Scene, first: Entrant, second: Entrant): boolean {
  const between = document.plain.slice(first.end, second.start);
  if (
    between.startsWith(", and ") &&
    /\b(?:from|by|to|against|over) (?:the )?$/.test(document.plain.slice(Math.max(0, first.start - 14), first.start))
  )
    return false;
  if (JOINED.test(between)) return true;
  if (!second.person) return false;
  const bare = between.replace(vocabulary.address, "");
  if (first.person && POST_BESIDE.test(bare) && !HAPPENS.test(bare)) return true;
  return JOINED.test(bare) || (first.person && BESIDE.test(bare) && !HAPPENS.test(bare));
}

/** "The Red Lion in Brindle": a name of which the entrant, one word, is only the place. */
function nameInPlace({ document }: Scene, place: Entrant, from: number): Entrant | undefined {
  if (/ /.test(document.plain.slice(place.start, place.end))) return undefined;
  const name = /((?:The )?\p{Lu}[\p{L}'&-]*(?: \p{Lu}[\p{L}'&-]*)+),? in $/u.exec(
    document.plain.slice(Math.max(from, place.start - 70), place.start),
  );
  if (name?.[1] === undefined) return undefined;
  const start = place.start - name[0].length;
  const end = start + name[1].length;
  return { start, end, name: document.text.slice(start, end), person: false, form: "name" };
}

/** Cuts off what stands between commas right before the verb: "Oakhurst, which was rated good in 2019, has won". */
function withoutAppositions(scene: Scene, clause: Span): Span {
  const { plain } = scene.document;
  const text = plain.slice(clause.start, clause.end).trimEnd();
  const bracket = /^ ?\([^()]*\)$/.exec(text.slice(text.lastIndexOf("(") - 1));
  if (bracket !== null) return { start: clause.start, end: clause.start + text.length - bracket[0].length };
  const first = within(scene.entrants, clause)[0];
  if (!text.endsWith(",") || first === undefined) return clause;
  const from = first.end - clause.start;
  const opening = text
    .slice(from, -1)
    .search(/, (?:a|an|the|who|which|of|from|based|at|aged|part|where|whose|run|\d\d)\b/);
  const last = text.lastIndexOf(",", text.length - 2);
  if (opening < 0 && /^, and /.test(text.slice(last))) return clause;
  const cut = opening >= 0 ? from + opening : last;
  return cut < from ? clause : { start: clause.start, end: clause.start + cut };
}

/** Whether an entrant is not set apart as a sponsor, judge, host or the like. */
export const canReceive = ({ document, vocabulary }: Scene, { start }: Span, from: number): boolean =>
  !vocabulary.apart.test(document.plain.slice(Math.max(from, start - 40), start)) &&
  !AGENT.test(document.plain.slice(Math.max(from, start - 60), start));

const WHOSE =
  /^ (?:police )?(?:officers|constables|firefighters|staff members|members of staff|teachers|nurses|pupils|students|social workers|carers|employees|workers|volunteers|residents)\b/;
const NUMBER = /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens of|\d+) $/i;
/** "Two Oakhurst Police officers have won": the people of a body, whom the text will name. */
const isOnlyWhose = ({ document: { plain } }: Scene, { start, end }: Span, from: number): boolean =>
  WHOSE.test(plain.slice(end, end + 22)) && NUMBER.test(plain.slice(Math.max(from, start - 16), start));

/** "led by head of housing Jo Umber": somebody who did what a participle says. */
const AGENT =
  /\b(?:\p{Ll}+ed|led|run|set up) by (?:[\p{Ll}'-]+ ){0,5}$|\b(?:partnership|collaboration|work|working|together|project|contract|scheme) with (?:the )?$|\b(?:across|throughout|around) (?:the )?$/u;

/** "went to Vale Ltd, Oakhurst Ltd was named": the second begins a clause of its own. */
const GOES_ON = /^ (?:was|were|has|have|had|won|took|picked|scooped|received)\b/;

/** "Mark Umber, former head of Vale School, Jo Vetch, chair of governors, and Al Sallow": the next of a list that goes on to its "and". */
const isNextOfList = ({ document: { plain } }: Scene, last: Entrant, next: Entrant, end: number): boolean => {
  if (!last.person || !next.person) return false;
  const between = plain.slice(last.end, next.start);
  return (
    DESCRIBED.test(between) &&
    !HAPPENS.test(between) &&
    /,? and \p{Lu}/u.test(plain.slice(last.end, Math.min(end, next.end + 200)))
  );
};

const DESCRIBED = /^, (?:\p{Ll}[^.;:()"]{3,90},|\p{Ll}[^.;:()",]{3,90}) (?:and )?$/u;

/** Who is named right after a cue or label: the first entrant there, with those joined to it. */
export function recipientsAfter(scene: Scene, offset: number, end: number): Entrant[] {
  const found: Entrant[] = [];
  for (const entrant of within(scene.entrants, { start: offset, end })) {
    const last = found.at(-1);
    const between = scene.document.plain.slice(last?.end ?? offset, entrant.start);
    if (
      last === undefined
        ? between.length > 45 || /[,.;:]/.test(between.slice(1))
        : !(areJoined(scene, last, entrant) || isNextOfList(scene, last, entrant, end))
    )
      break;
    if (last !== undefined && BELONGS.test(between)) continue;
    if (last !== undefined && GOES_ON.test(scene.document.plain.slice(entrant.end, entrant.end + 12))) break;
    if (canReceive(scene, entrant, offset)) found.push(entrant);
  }
  return found;
}
