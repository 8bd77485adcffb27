import { within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrases.ts";
import { type Line, LONGEST, linesOf, PAIR, withRuns } from "./lines.ts";
import { nameOf } from "./naming.ts";
import type { AwardReading } from "./readings.ts";
import { recipientsBefore } from "./recipients.ts";
import type { Entrant, Scene } from "./scene.ts";
import { categoryNamed, entrantsOf, lastPart, outcomeOfHeading, partsOf, phraseOf } from "./sides.ts";

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
