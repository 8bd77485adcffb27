import { within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import { announcedBy } from "./announced.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { Entrant } from "./entrant.ts";
import { inlineResults } from "./inline-results.ts";
import { isSentence, type Line, LONGEST, linesOf, splitOf, withRuns } from "./lines.ts";
import { announcedCategory, calledAbove, endedBy, outcomeOfTitle } from "./list-calls.ts";
import { categoriesOf, categoryOf, isSplitCategory } from "./list-categories.ts";
import { honouredBy, isCitation, readEntrant, reading, shapeOf } from "./list-entrants.ts";
import type { AwardReading } from "./readings.ts";
import { recipientsBefore } from "./recipients.ts";
import type { Scene } from "./scene.ts";
import {
  betweenSemicolons,
  categoryNamed,
  entrantsOf,
  lastPart,
  outcomeOfHeading,
  partsOf,
  phraseOf,
} from "./sides.ts";

/** What a list says of the lines that follow. */
type State = {
  /** Whether the line before was a category or a label, so that this one may be who received it. */
  fresh: boolean;
  outcome: AwardOutcome;
  category: AwardPhrase | undefined;
  label: AwardOutcome | undefined;
  intro: Intro | undefined;
  /** How the entrant of the line before was set off, so that the next one may follow it in the same way. */
  shape: string | undefined;
  /** Whether a line that calls the winners has ended with a colon, so that paragraphs may begin with one of them each. */
  rolled: boolean;
};

/** "has been shortlisted for:", with whom it says it of. */
type Intro = {
  readonly outcome: AwardOutcome;
  readonly recipients: readonly Entrant[];
  /** Whether it says that awards or categories follow. */
  readonly categories: boolean;
};

/** The awards that lists of results tell of: "Team of the Year – Oakhurst Council", "Winner: Jo Umber". */
export function awardsInLists(scene: Scene): AwardReading[] {
  const state: State = {
    outcome: outcomeOfTitle(scene),
    category: undefined,
    label: undefined,
    intro: undefined,
    fresh: false,
    shape: undefined,
    rolled: false,
  };
  const found: AwardReading[] = [];
  const lines = withRuns(scene, linesOf(scene));
  for (const [i, line] of lines.entries()) found.push(...readLine(scene, state, line, lines[i + 1]));
  return found;
}

function readLine(scene: Scene, state: State, line: Line, next: Line | undefined): AwardReading[] {
  const { fresh, shape } = state;
  state.fresh = false;
  state.shape = undefined;
  const inline = inlineResults(scene, line, state.outcome);
  if (inline.length > 1) return inline;
  const honoured =
    (state.category === undefined || (state.rolled && !line.bullet)) && state.label !== undefined
      ? honouredBy(scene, state.label, line, state.rolled)
      : undefined;
  if (honoured !== undefined) return [honoured];
  state.rolled = false;
  if (line.text.length > LONGEST && !isCitation(line)) {
    state.label = undefined;
    state.intro = introOf(scene, line);
    return [];
  }
  if (/^(?:Name|Winner|Nominee|Finalist|Recipient|Employer|Organisation|School) ?\|/.test(line.text)) {
    state.fresh = fresh;
    state.shape = shape;
    return [];
  }
  if (/^(?:Category|Award)s? ?[|:-]/i.test(line.text) && / \| ?(?:Winners?|Recipient|Finalists?)\b/i.test(line.text))
    return [];
  const label = /^(?:Category|Award) ?: */i.exec(line.text)?.[0].length;
  if (label !== undefined && label < line.text.length) {
    state.category = categoryNamed(scene, { start: line.start + label, end: line.end });
    state.label = undefined;
    state.fresh = true;
    return [];
  }
  const heading = outcomeOfHeading(scene, line.text.replace(/\s*:$/, "")) ?? calledAbove(scene, line);
  if (heading !== undefined) {
    if (state.category === undefined) state.outcome = heading;
    state.label = heading;
    state.fresh = state.category !== undefined;
    state.rolled =
      (state.category === undefined || next?.bullet !== true) &&
      /\b(?:winners|finalists|nominees)\b.*:$/i.test(line.text);
    return [];
  }
  if (isSplitCategory(line, next)) {
    state.category = categoryNamed(scene, line);
    state.label = undefined;
    return [];
  }
  const split = splitOf(line.text);
  const read = split === undefined ? undefined : readPair(scene, state, line, split);
  if (read !== undefined) return read;
  const labelled = fresh && state.label !== undefined && line.bullet;
  const category = labelled
    ? undefined
    : (categoryOf(scene, line, next) ?? announcedCategory(scene, state.intro?.categories === true, line));
  if (category !== undefined && state.intro !== undefined) return fromIntro(scene, state.intro, category, line);
  if (category !== undefined) {
    state.category = category;
    state.label = undefined;
    state.fresh = true;
    return [];
  }
  const announced = announcedBy(scene, line);
  if (announced !== undefined) {
    state.category = announced.award;
    state.label = announced.outcome;
    state.fresh = true;
    return [];
  }
  const introduced = introOf(scene, line);
  if (introduced !== undefined) state.intro = introduced;
  else if (isSentence(line)) state.intro = undefined;
  const entrants = readEntrant(
    scene,
    { category: state.category, outcome: state.label ?? state.outcome, fresh, shape },
    line,
  );
  if (entrants.length > 0) state.shape = shapeOf(line);
  return entrants;
}

/** A line of two sides: a category and its recipient, in either order, or a label and a recipient. */
function readPair(
  scene: Scene,
  state: State,
  line: Line,
  at: { left: number; right: number },
): AwardReading[] | undefined {
  const ranked = /^([\p{L} -]{4,22})[,;] (?=\p{Lu})/u.exec(line.text.slice(0, at.left));
  const rank = ranked?.[1] === undefined ? undefined : outcomeOfHeading(scene, ranked[1]);
  const left = { start: line.start + (rank === undefined ? 0 : (ranked?.[0].length ?? 0)), end: line.start + at.left };
  const cell = line.text.indexOf(" | ", at.right);
  const right = { start: line.start + at.right, end: cell > 0 ? line.start + cell : line.end };
  const label = outcomeOfHeading(scene, line.text.slice(0, at.left).trim());
  if (label !== undefined) {
    const category = state.category ?? scene.only;
    if (category === undefined) return [];
    return betweenSemicolons(scene, right)
      .flatMap((part) => entrantsOf(scene, lastPart(scene, part)))
      .map((e) => reading(scene, category, label, e, line, "label-and-recipient"));
  }
  if (isSentence(line) && /\b(?:has|have|had|was|were|is|are|said|will)\b/.test(line.text.slice(0, at.left)))
    return undefined;
  const ahead = phraseOf(scene, left) ?? (line.listed === true ? categoryNamed(scene, left) : undefined);
  const behind = phraseOf(scene, right);
  if (ahead !== undefined && behind === undefined) {
    const ended = within(scene.schemes, left).length > 0 ? undefined : endedBy(scene, right);
    const outcome = rank ?? ended?.outcome;
    if (ended !== undefined && ended.end - right.start < 2) {
      const all = state.intro?.recipients ?? (scene.main === undefined ? [] : [scene.main]);
      return all.map((e) => reading(scene, ahead, ended.outcome, e, line, "category-and-outcome"));
    }
    const main = partsOf(scene, ended === undefined ? right : { start: right.start, end: ended.end });
    state.category = ahead;
    return [
      ...entrantsOf(scene, main.body).flatMap((e) =>
        categoriesOf(scene, ahead, left).map((category) =>
          reading(
            scene,
            category,
            outcome ?? state.label ?? state.intro?.outcome ?? state.outcome,
            e,
            line,
            "category-and-recipient",
          ),
        ),
      ),
      ...main.notes.flatMap(({ outcome, span }) =>
        entrantsOf(scene, span).map((e) => reading(scene, ahead, outcome, e, line, "recipient-in-brackets")),
      ),
    ];
  }
  if (behind !== undefined && ahead === undefined) {
    const [entrant] = entrantsOf(scene, left);
    if (entrant !== undefined && entrant.start - left.start < 12)
      return categoriesOf(scene, behind, right).map((category) =>
        reading(scene, category, state.label ?? state.outcome, entrant, line, "recipient-and-category"),
      );
  }
  return undefined;
}

/** "Mo Sallow received a medal, and the school came away with two trophies:": who the list is of. */
const LEFT_WITH = /^ (?:came away|went home|walked away|left|returned|took home|brought home|picked up)\b/;

/** A sentence that a list of categories follows: "The council has been shortlisted in these categories:". */
function introOf(scene: Scene, line: Line): Intro | undefined {
  if (!line.text.endsWith(":") && !/\b(?:following|these)\b/.test(line.text)) return undefined;
  const cue = within(scene.cues, line).at(-1);
  if (cue === undefined || cue.goesTo) return undefined;
  const later = within(scene.entrants, { start: cue.end, end: line.end }).findLast((e) =>
    LEFT_WITH.test(scene.document.plain.slice(e.end, e.end + 20)),
  );
  const found = later !== undefined ? [later] : recipientsBefore(scene, cue, line.start);
  const recipients = found.length > 0 ? found : scene.main === undefined ? [] : [scene.main];
  const categories =
    /\b(?:awards?|categor(?:y|ies)|accolades|prizes|trophies|titles|shortlisted for|nominated for)\b[^.]*:$/i;
  return {
    outcome: /\bwinners?:$/.test(line.text) ? "won" : cue.outcome,
    recipients,
    categories: categories.test(line.text),
  };
}

const fromIntro = (scene: Scene, intro: Intro, category: AwardPhrase, line: Line): AwardReading[] =>
  intro.recipients.map((recipient) => reading(scene, category, intro.outcome, recipient, line, "listed-after-intro"));
