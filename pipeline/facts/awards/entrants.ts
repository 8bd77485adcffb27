import type { Document } from "../../document/document.ts";
import { bySpan, overlaps, type Span, spanAt, within } from "../../document/span.ts";
import { settledMentions } from "../settled-mentions.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { Entrant } from "./entrant.ts";
import type { AwardVocabulary } from "./vocabulary.ts";

const NEVER = new Set(["inspectorate", "regulator", "awarding-body", "political-party", "media", "committee"]);

/** In the names of schemes that papers and broadcasters enter. */
const PRESS =
  /\b(?:Journalism|Journalists?|Press|Media|Newspapers?|Magazines?|Broadcast(?:ing)?|News|Radio|Podcasts?|Publishing|Television)\b/;

/** Everybody and everything that can receive an award, where it is mentioned, sorted by start. */
export function entrantsIn(
  document: Document,
  { placeWords }: AwardVocabulary,
  phrases: readonly AwardPhrase[],
): Entrant[] {
  const bodies = new Set(phrases.flatMap(({ scheme }) => (scheme?.body === undefined ? [] : [scheme.body])));
  const press = phrases.some(({ kind, name }) => kind === "scheme" && PRESS.test(name));
  const entities = new Map<string, { readonly name: string; readonly person: boolean }>();
  for (const person of document.people)
    if (!placeWords.has(person.name.split(" ").at(-1) ?? ""))
      entities.set(person.id, { name: person.name, person: true });
  for (const { id, name, aliases, kind } of document.organisations) {
    const mayReceive = !NEVER.has(kind) || (kind === "media" && press);
    const gives = bodies.has(name) || aliases.some((alias) => bodies.has(alias));
    if (mayReceive && name !== "NHS" && !gives) entities.set(id, { name, person: false });
  }
  const all = settledMentions(document);
  const free = new Set(all.filter((m) => m.form === "name" && !covered(phrases, m)).map((m) => m.entity));
  const mentioned = all
    .flatMap((m): Entrant[] => {
      const entity = entities.get(m.entity);
      if (
        entity === undefined ||
        !free.has(m.entity) ||
        covered(phrases, m) ||
        (entity.person && isInATitle(document, m))
      )
        return [];
      return [{ start: m.start, end: m.end, id: m.entity, ...entity, form: m.form }];
    })
    .sort(bySpan);
  const teams = teamsIn(document).filter((t) => !covered(phrases, t) && within(phrases, t).length === 0);
  const known = mentioned.filter((m) => !teams.some((t) => overlaps(t, m) && m.end - m.start < t.end - t.start));
  return [...known, ...teams.filter((t) => !known.some((m) => overlaps(t, m)))].sort(bySpan);
}

/** "The Making of Jo Umber": a person in the name of a work is not the one who entered it. */
const isInATitle = ({ plain }: Document, { start }: Span): boolean =>
  /\b(?:Making|Story|Life|Lives|World|Legacy|Adventures|Tale|Trial|Diary|Death|Art) of $/.test(
    plain.slice(Math.max(0, start - 16), start),
  );

/** Whether an award's name covers a part of a mention. */
const covered = (phrases: readonly AwardPhrase[], mention: Span): boolean =>
  spanAt(phrases, mention.start) !== undefined || spanAt(phrases, mention.end - 1) !== undefined;

const TEAM =
  /(?<![\p{L}'-])(?:[Tt]eam|Unit|Squad|Crew|Hub)(?![\p{L}'-]| (?:of|[Ll]eader|[Mm]anager|[Mm]ember|[Aa]ward|[Cc]ategory|[Pp]rize))/gu;

/** "the Home First team": a name of two words or more that is not all of somebody else's. */
function isSmallTeam({ plain, mentions }: Document, start: number, end: number): boolean {
  const whose = within(mentions, { start, end }).some((m) => m.form === "name");
  return (
    !whose &&
    /^\p{Lu}\S* (?:\p{Ll}+ )?\p{Lu}\S* /u.test(plain.slice(start, end)) &&
    /\bthe $/i.test(plain.slice(Math.max(0, start - 4), start))
  );
}

/** The teams that the text names though they are no bodies of their own: "the Fresh Start Team". */
function teamsIn(document: Document): Entrant[] {
  const { plain, text } = document;
  const found: Entrant[] = [];
  for (const match of plain.matchAll(TEAM)) {
    const before = /(?:^|[^\p{L}'-])((?:\p{Lu}[\p{L}&-]* (?:(?:and|of|from|for|&) )?){1,6})$/u.exec(
      plain.slice(Math.max(0, match.index - 70), match.index),
    )?.[1];
    const name = before?.replace(/^(?:The|Our|In|At|Well|Congratulations) /, "");
    const small = match[0] === "team";
    if (small && (name === undefined || !isSmallTeam(document, match.index - name.length, match.index))) continue;
    const own = /\b(?:its|their|our|his|her) ["']?$/i.test(
      plain.slice(Math.max(0, match.index - (name?.length ?? 0) - 8), match.index - (name?.length ?? 0)),
    );
    if (name === undefined || name === "" || own || /^(?:Best|Top|Winning) /.test(name)) continue;
    const start = match.index - name.length;
    const end = match.index + match[0].length;
    found.push({ start, end, name: text.slice(start, end), person: false, form: "name" });
  }
  return found;
}
