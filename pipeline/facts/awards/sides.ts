import { type Span, within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { Entrant } from "./entrant.ts";
import type { Scene } from "./scene.ts";
import { keyOf } from "./vocabulary.ts";

/** The outcome that a heading or label says ("Highly commended", "And the other nine winners are"), if it is one. */
export function outcomeOfHeading({ vocabulary }: Scene, text: string): AwardOutcome | undefined {
  if (text.length > 60) return undefined;
  const key = keyOf(text);
  return (
    vocabulary.headings.get(key) ?? vocabulary.headings.get(key.replace(BEFORE_LABEL, "").replace(AFTER_LABEL, ""))
  );
}

const BEFORE_LABEL =
  /^(?:(?:and|here|are|the|our|all|full|complete|list|of|for|other|remaining|further|categor(?:y|ies)|awards?|this year's|20\d\d|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )+/;
const AFTER_LABEL = /(?: (?:is|are|was|were|include[sd]?|in full|in brief|announced|revealed|on the night|list))+$/;

/** The recipient of a pair, and what brackets after it say: "(highly commended: Hexby City Council)". */
export function partsOf(scene: Scene, side: Span): { body: Span; notes: { outcome: AwardOutcome; span: Span }[] } {
  const text = scene.document.plain.slice(side.start, side.end);
  const bracket =
    /\(([^()]{4,40}?)(?::| -) ([^()]{2,90})\)/.exec(text) ?? /; ([^;:()]{4,40}): ([^;()]{2,90})$/.exec(text);
  const outcome = bracket?.[1] === undefined ? undefined : outcomeOfHeading(scene, bracket[1]);
  if (bracket === null || outcome === undefined) return { body: side, notes: [] };
  const start = side.start + bracket.index;
  return {
    body: { start: side.start, end: start },
    notes: [{ outcome, span: { start, end: start + bracket[0].length } }],
  };
}

/** The category or award that all of a side is, as near as its name reaches. */
export function phraseOf(scene: Scene, side: Span): AwardPhrase | undefined {
  const phrase = within(scene.phrases, side).find((p) => p.kind !== "scheme" || p.scheme?.honour === true);
  if (phrase === undefined || (phrase.scheme?.honour === true && within(scene.entrants, side).length > 0))
    return undefined;
  const before = scene.document.plain.slice(side.start, phrase.start);
  if (/^(?:\p{Lu}[\p{L}'-]* ){1,5}$/u.test(before) && side.end - phrase.end < 4) return categoryNamed(scene, side);
  if (before.length > 12) return undefined;
  return side.end - phrase.end < 4 || phrase.kind === "category" ? wholeSide(scene, phrase, side) : undefined;
}

/** A category in a list is all of its side: "Team of the Year, Adults". */
function wholeSide({ document }: Scene, phrase: AwardPhrase, side: Span): AwardPhrase {
  const text = document.text.slice(phrase.start, side.end).trim();
  return phrase.kind === "category" && text.length < 80 && !/[.;]/.test(text)
    ? { ...phrase, name: text.replace(/ (?:category|award)$| \((?:joint )?winners?\)$/i, ""), end: side.end }
    : phrase;
}

/** The entrants of a side; what is no entity is one by its own name, if it is short. */
export function entrantsOf(scene: Scene, side: Span): Entrant[] {
  const team = TEAM.exec(scene.document.plain.slice(side.start, side.end))?.[1];
  if (team !== undefined) return [unknown(scene, side.start, team.length)];
  const named = within(scene.entrants, side).filter((e) => e.form === "name");
  const first = named[0];
  if (first !== undefined && !isOnlyItsPlace(scene, side, first)) {
    const rest = named
      .slice(1)
      .filter((e, i) => /^(?:,? and|,? &|;) (?:the )?$/.test(scene.document.plain.slice(named[i]?.end ?? 0, e.start)));
    return [first, ...rest];
  }
  const text = /^(?:\p{Lu}|\d)[^,;:()]{2,60}/u.exec(scene.document.plain.slice(side.start, side.end))?.[0].trimEnd();
  if (text === undefined || within(scene.phrases, side).length > 0) return [];
  return [unknown(scene, side.start, text.split(" - ")[0]?.length ?? text.length)];
}

/** "Meadow Nursery, Brindle": a known name of one word after another name is only where that is. */
const isOnlyItsPlace = ({ document: { plain } }: Scene, side: Span, { start, end, person }: Entrant): boolean =>
  !person && !/ /.test(plain.slice(start, end)) && /^\p{Lu}[^,:()]{4,60}, $/u.test(plain.slice(side.start, start));

const unknown = ({ document }: Scene, start: number, length: number): Entrant => ({
  start,
  end: start + length,
  name: document.text.slice(start, start + length),
  person: false,
  form: "name",
});

/** "Stroke Unit, Vale General Hospital": the part that enters, before the body that it is a part of. */
const TEAM =
  /^((?:\p{Lu}|\d)[^,;:()|]{0,50}\b(?:[Tt]eam|[Uu]nit|[Ss]ervice|[Ss]taff|[Dd]epartment|[Hh]ub|[Pp]artnership|[Ww]ard))(?:,| - | \() ?\p{Lu}/u;

/** "A Tale of Two Parks, Oakhurst BC": what enters stands before whose entry it is, where nothing is known by name. */
export function lastPart({ document, entrants }: Scene, side: Span): Span {
  const comma = document.plain.slice(side.start, side.end).lastIndexOf(", ");
  const start = side.start + comma + 2;
  const known = within(entrants, side).some((e) => e.form === "name");
  const named = /^\p{Lu}[^ ]* \S/u.test(document.plain.slice(start, side.end));
  return comma > 0 && !known && named ? { start, end: side.end } : side;
}

/** "The Crown, Vale; The Swan, Mill Green": the parts of a side, each with an entrant of its own. */
export function betweenSemicolons({ document }: Scene, side: Span): Span[] {
  const text = document.plain.slice(side.start, side.end);
  return [...text.matchAll(/[^;\s][^;]*/g)].map(({ index, 0: part }) => ({
    start: side.start + index,
    end: side.start + index + part.trimEnd().length,
  }));
}

/** A category by all the words of a span, which its place in a list shows to be one. */
export function categoryNamed({ document }: Scene, { start, end }: Span): AwardPhrase {
  return {
    start,
    end,
    kind: "category",
    name: document.text
      .slice(start, end)
      .replace(/\s*:$/, "")
      .replace(/ \((?:joint )?winners?\)$/i, "")
      .replace(/^(?:The )?Award for (?:the )?/, ""),
  };
}
