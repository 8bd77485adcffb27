import { type Span, within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrases.ts";
import { nameOf } from "./naming.ts";
import type { AwardReading } from "./prose.ts";
import { recipientsBefore } from "./recipients.ts";
import type { Entrant, Scene } from "./scene.ts";
import { keyOf } from "./vocabulary.ts";

/** A line of the text without its bullet. */
type Line = Span & {
  readonly text: string;
  readonly bullet: boolean;
  /** Whether it is one of several lines of two sides, most of them award and recipient. */
  readonly listed?: boolean;
};

/** What a list says of the lines that follow. */
type State = {
  /** Whether the line before was a category or a label, so that this one may be who received it. */
  fresh: boolean;
  outcome: AwardOutcome;
  category: AwardPhrase | undefined;
  label: AwardOutcome | undefined;
  intro: Intro | undefined;
};
/** "has been shortlisted for:", with whom it says it of. */
type Intro = { readonly outcome: AwardOutcome; readonly recipients: readonly Entrant[] };

const FURNITURE = new Set(["publisher", "byline", "dateline", "boilerplate", "related", "footer"]);
const LONGEST = 170;

/** The awards that lists of results tell of: "Team of the Year – Oakhurst Council", "Winner: Jo Umber". */
export function awardsInLists(scene: Scene): AwardReading[] {
  const state: State = {
    outcome: outcomeOfTitle(scene),
    category: undefined,
    label: undefined,
    intro: undefined,
    fresh: false,
  };
  const found: AwardReading[] = [];
  const lines = withRuns(scene, linesOf(scene));
  for (const [i, line] of lines.entries()) found.push(...readLine(scene, state, line, lines[i + 1]));
  return found;
}

function outcomeOfTitle({ document }: Scene): AwardOutcome {
  const title = document.title ?? "";
  return /shortlist/i.test(title)
    ? "shortlisted"
    : /finalist/i.test(title)
      ? "finalist"
      : /nominat/i.test(title)
        ? "nominated"
        : "won";
}

function linesOf({ document }: Scene): Line[] {
  return document.blocks
    .filter((b) => !FURNITURE.has(b.kind))
    .flatMap((block) => {
      const lines: Line[] = [];
      for (const match of document.plain.slice(block.start, block.end).matchAll(/[^\n]+/g)) {
        const bullet = /^\s*(?:[•*·●▪o-]\s+)?/.exec(match[0])?.[0].length ?? 0;
        const start = block.start + match.index + bullet;
        const text = match[0].slice(bullet).trimEnd();
        if (text !== "") lines.push({ start, end: start + text.length, text, bullet: bullet > 0 });
      }
      return lines;
    });
}

const PAIR = /^(.{2,90}?)(?:\s+[-|]\s*|\s*[-|]\s+|\s*:\s+)(?=\S)/u;

/** Marks the lines of runs of three or more pairs, of which at least two have an award on the left. */
function withRuns(scene: Scene, lines: readonly Line[]): Line[] {
  const marked = [...lines];
  const award = (line: Line): boolean => {
    const left = PAIR.exec(line.text)?.[1];
    if (left === undefined) return false;
    return /^best /i.test(left) || phraseOf(scene, { start: line.start, end: line.start + left.length }) !== undefined;
  };
  for (let first = 0; first < lines.length; first++) {
    let last = first;
    while (last < lines.length && isPair(lines[last])) last++;
    const run = lines.slice(first, last);
    if (run.length >= 3 && run.filter(award).length >= 2) {
      for (const [i, line] of run.entries()) marked[first + i] = { ...line, listed: true };
    }
    first = Math.max(first, last);
  }
  return marked;
}

const isPair = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length <= LONGEST && PAIR.test(line.text) && !/[.!?]["']?$/.test(line.text);

function readLine(scene: Scene, state: State, line: Line, next: Line | undefined): AwardReading[] {
  const fresh = state.fresh;
  state.fresh = false;
  if (line.text.length > LONGEST) {
    state.label = undefined;
    state.intro = introOf(scene, line);
    return [];
  }
  const label = /^(?:Category|Award) ?: */i.exec(line.text)?.[0].length;
  if (label !== undefined && label < line.text.length) {
    state.category = categoryNamed(scene, { start: line.start + label, end: line.end });
    state.label = undefined;
    state.fresh = true;
    return [];
  }
  const heading = outcomeOfHeading(scene, line.text.replace(/\s*:$/, ""));
  if (heading !== undefined) {
    if (state.category === undefined) state.outcome = heading;
    state.label = heading;
    state.fresh = state.category !== undefined;
    return [];
  }
  const split = PAIR.exec(line.text);
  const read =
    split?.[1] === undefined
      ? undefined
      : readPair(scene, state, line, { left: split[1].length, right: split[0].length });
  if (read !== undefined) return read;
  const category = categoryOf(scene, line, next);
  if (category !== undefined && state.intro !== undefined) return fromIntro(scene, state.intro, category, line);
  if (category !== undefined) {
    state.category = category;
    state.label = undefined;
    state.fresh = true;
    return [];
  }
  const introduced = introOf(scene, line);
  if (introduced !== undefined) state.intro = introduced;
  else if (/[.!?]["']?$/.test(line.text)) state.intro = undefined;
  return readEntrant(scene, state, line, fresh);
}

const outcomeOfHeading = ({ vocabulary }: Scene, text: string): AwardOutcome | undefined =>
  vocabulary.headings.get(keyOf(text)) ??
  vocabulary.headings.get(keyOf(text).replace(/^(?:20\d\d |category |the )/, ""));

/** A line of two sides: a category and its recipient, in either order, or a label and a recipient. */
function readPair(
  scene: Scene,
  state: State,
  line: Line,
  at: { left: number; right: number },
): AwardReading[] | undefined {
  const left = { start: line.start, end: line.start + at.left };
  const right = { start: line.start + at.right, end: line.end };
  const label = outcomeOfHeading(scene, line.text.slice(0, at.left).trim());
  if (label !== undefined) {
    if (state.category === undefined) return undefined;
    const entrants = entrantsOf(scene, lastPart(scene, right));
    return entrants.map((e) => reading(scene, state.category as AwardPhrase, label, e, line, "label-and-recipient"));
  }
  const ahead = phraseOf(scene, left) ?? (line.listed === true ? categoryNamed(scene, left) : undefined);
  const behind = phraseOf(scene, right);
  if (ahead !== undefined && behind === undefined) {
    const main = partsOf(scene, right);
    state.category = ahead;
    return [
      ...entrantsOf(scene, main.body)
        .slice(0, 1)
        .map((e) => reading(scene, ahead, state.label ?? state.outcome, e, line, "category-and-recipient")),
      ...main.notes.flatMap(({ outcome, span }) =>
        entrantsOf(scene, span).map((e) => reading(scene, ahead, outcome, e, line, "recipient-in-brackets")),
      ),
    ];
  }
  if (behind !== undefined && ahead === undefined) {
    const [entrant] = entrantsOf(scene, left);
    if (entrant !== undefined && entrant.start - left.start < 12)
      return [reading(scene, behind, state.label ?? state.outcome, entrant, line, "recipient-and-category")];
  }
  return undefined;
}

/** The recipient of a pair, and what brackets after it say: "(highly commended: Hexby City Council)". */
function partsOf(scene: Scene, side: Span): { body: Span; notes: { outcome: AwardOutcome; span: Span }[] } {
  const text = scene.document.plain.slice(side.start, side.end);
  const bracket = /\(([^()]{4,40}?)(?::| -) ([^()]{2,90})\)/.exec(text);
  const outcome = bracket?.[1] === undefined ? undefined : outcomeOfHeading(scene, bracket[1]);
  if (bracket === null || outcome === undefined) return { body: side, notes: [] };
  const start = side.start + bracket.index;
  return {
    body: { start: side.start, end: start },
    notes: [{ outcome, span: { start, end: start + bracket[0].length } }],
  };
}

/** The category or award that all of a side is, as near as its name reaches. */
function phraseOf(scene: Scene, side: Span): AwardPhrase | undefined {
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
    ? { ...phrase, name: text.replace(/ (?:category|award)$/i, ""), end: side.end }
    : phrase;
}

/** The entrants of a side; what is no entity is one by its own name, if it is short. */
function entrantsOf(scene: Scene, side: Span): Entrant[] {
  const named = within(scene.entrants, side).filter((e) => e.form === "name");
  const first = named[0];
  if (first !== undefined) {
    const rest = named
      .slice(1)
      .filter((e, i) => /^(?:,? and|,? &|;) (?:the )?$/.test(scene.document.plain.slice(named[i]?.end ?? 0, e.start)));
    return [first, ...rest];
  }
  const text = /^(?:\p{Lu}|\d)[^,;:()]{2,60}/u.exec(scene.document.plain.slice(side.start, side.end))?.[0].trimEnd();
  if (text === undefined || within(scene.phrases, side).length > 0) return [];
  return [
    {
      start: side.start,
      end: side.start + text.length,
      name: scene.document.text.slice(side.start, side.start + text.length),
      person: false,
      form: "name",
    },
  ];
}

/** "A Tale of Two Parks, Oakhurst BC": what enters stands before whose entry it is, where nothing is known by name. */
function lastPart({ document, entrants }: Scene, side: Span): Span {
  const comma = document.plain.slice(side.start, side.end).lastIndexOf(", ");
  const start = side.start + comma + 2;
  const known = within(entrants, side).some((e) => e.form === "name");
  const named = /^\p{Lu}/u.test(document.plain.slice(start, side.end));
  return comma > 0 && !known && named ? { start, end: side.end } : side;
}

/** A line that is the name of a category and nothing else. */
function categoryOf(scene: Scene, line: Line, next: Line | undefined): AwardPhrase | undefined {
  if (line.text.length > 90 || /[.!?]["']?$/.test(line.text)) return undefined;
  const phrase = phraseOf(scene, line);
  if (phrase !== undefined) return phrase;
  const labelled =
    next !== undefined && outcomeOfHeading(scene, (next.text.split(/:| - /)[0] ?? "").trim()) !== undefined;
  const superlative =
    /^(?:Best|Most|Outstanding|Excellence) \p{Lu}/u.test(line.text) && line.text.length < 60 && !line.bullet;
  if ((!labelled && !superlative) || within(scene.entrants, line).length > 0 || !/^\p{Lu}/u.test(line.text))
    return undefined;
  return categoryNamed(scene, line);
}

/** A category by all the words of a span, which its place in a list shows to be one. */
function categoryNamed({ document }: Scene, { start, end }: Span): AwardPhrase {
  return {
    start,
    end,
    kind: "category",
    name: document.text
      .slice(start, end)
      .replace(/\s*:$/, "")
      .replace(/^(?:The )?Award for (?:the )?/, ""),
  };
}

/** A sentence that a list of categories follows: "The council has been shortlisted in these categories:". */
function introOf(scene: Scene, line: Line): Intro | undefined {
  if (!line.text.endsWith(":") && !/\b(?:following|these)\b/.test(line.text)) return undefined;
  const cue = within(scene.cues, line).at(-1);
  if (cue === undefined || cue.goesTo) return undefined;
  const found = recipientsBefore(scene, cue, line.start);
  const recipients = found.length > 0 ? found : scene.main === undefined ? [] : [scene.main];
  return { outcome: cue.outcome, recipients };
}

const fromIntro = (scene: Scene, intro: Intro, category: AwardPhrase, line: Line): AwardReading[] =>
  intro.recipients.map((recipient) => reading(scene, category, intro.outcome, recipient, line, "listed-after-intro"));

/** A line that begins with an entrant, under a category: "• Jo Umber (Oakhurst Council)", "Jo Umber - Oakhurst Council". */
function readEntrant(scene: Scene, state: State, line: Line, fresh: boolean): AwardReading[] {
  const { category } = state;
  if (category === undefined || line.text.length > 130 || /[.!?]["']?$/.test(line.text)) return [];
  const length =
    PAIR.exec(line.text)?.[1]?.length ?? /^[^,(]{3,70}(?=[,(])/.exec(line.text)?.[0].length ?? line.text.length;
  const side = { start: line.start, end: line.start + length };
  const unknown = fresh || (line.bullet && length < line.text.length);
  const first = within(scene.entrants, side)[0] ?? (unknown ? entrantsOf(scene, side)[0] : undefined);
  if (first === undefined || first.form !== "name" || first.start - line.start > 12) return [];
  const rest = scene.document.plain.slice(first.end, line.end);
  if (/\b(?:said|has|have|was|were|is|are|will)\b/.test(rest) || (!fresh && !line.bullet)) return [];
  return [reading(scene, category, state.label ?? state.outcome, first, line, "entrant-under-category")];
}

function reading(
  scene: Scene,
  category: AwardPhrase,
  outcome: AwardOutcome,
  recipient: Entrant,
  line: Line,
  rule: string,
): AwardReading {
  const { elsewhere, ...named } = nameOf(scene, category, line);
  const year = named.year ?? elsewhere;
  return { ...named, ...(year !== undefined && { year }), outcome, recipient, start: line.start, end: line.end, rule };
}
