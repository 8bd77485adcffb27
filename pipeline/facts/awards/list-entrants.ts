import { within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { Entrant } from "./entrant.ts";
import { isSentence, type Line, PAIR } from "./lines.ts";
import { nameOf } from "./naming.ts";
import type { AwardReading } from "./readings.ts";
import { recipientsAfter } from "./recipients.ts";
import type { Scene } from "./scene.ts";
import { entrantsOf, phraseOf } from "./sides.ts";

/** What stands above a line of a list. */
export type Heading = {
  readonly category: AwardPhrase | undefined;
  readonly outcome: AwardOutcome;
  /** Whether the line right above was a category or a label, so that this one may be who received it. */
  readonly fresh: boolean;
  /** How the entrant of the line right above was set off, so that this one may follow it in the same way. */
  readonly shape: string | undefined;
};

/** A line that begins with an entrant, under a category: "• Jo Umber (Oakhurst Council)", "Jo Umber - Oakhurst Council". */
export function readEntrant(scene: Scene, under: Heading, line: Line): AwardReading[] {
  const { category, outcome } = under;
  const citation = category?.scheme?.honour === true && isCitation(line);
  if (category === undefined || ((line.text.length > 130 || isSentence(line)) && !citation)) return [];
  const follows =
    under.shape !== undefined && under.shape === shapeOf(line) && (under.shape !== BARE || isMany(outcome));
  const fresh = under.fresh || follows || citation;
  const length =
    PAIR.exec(line.text)?.[1]?.length ?? /^[^,(]{3,70}(?=[,(])/.exec(line.text)?.[0].length ?? line.text.length;
  const side = { start: line.start, end: line.start + length };
  const unknown = fresh || (line.bullet && length < line.text.length);
  const first = within(scene.entrants, side)[0] ?? (unknown ? entrantsOf(scene, side)[0] : undefined);
  if (first === undefined || first.form !== "name" || first.start - line.start > 12) return [];
  const rest = scene.document.plain.slice(first.end, line.end);
  if (/\b(?:has|have|was|were|is|are|will)\b/.test(rest) || SPEAKS.test(rest) || (!fresh && !line.bullet)) return [];
  const joint = citation ? recipientsAfter(scene, first.start, side.end) : [];
  return (joint.length > 1 ? joint : [first]).map((entrant) =>
    reading(scene, category, outcome, entrant, line, "entrant-under-category"),
  );
}

/** Whether several may stand below one another with this outcome, each on a line of its own. */
const isMany = (outcome: AwardOutcome): boolean => /^(?:shortlisted|finalist|nominated)$/.test(outcome);

/** "Jo Umber, head of Vale School. For services to education." */
export const isCitation = ({ text }: Line): boolean =>
  text.length < 300 && /\b[Ff]or (?:\p{L}+ ){0,3}services? to\b/u.test(text);

/** Somebody at the start of a line below "The winners include:", where there are no categories: "- Jo Umber, who runs the Saturday club". */
export function honouredBy(scene: Scene, label: AwardOutcome, line: Line, rolled: boolean): AwardReading | undefined {
  const scheme = scene.schemes[0];
  const [first] = within(scene.entrants, { start: line.start, end: line.start + 40 });
  if ((!line.bullet && !rolled) || scheme === undefined || first?.form !== "name" || first.start - line.start > 6)
    return undefined;
  const rest = scene.document.plain.slice(first.end, line.end);
  if (!/^(?: \([^()\n]*\))?(?:,|;|\.|$| - )/.test(rest) || SPEAKS.test(rest.slice(0, 120))) return undefined;
  if (phraseOf(scene, { start: first.end, end: line.end }) !== undefined) return undefined;
  return reading(scene, scheme, label, first, line, rolled ? "called-on-the-roll" : "listed-winner");
}

const SPEAKS = /\b(?:said|says|added|told|explained|commented)\b/;

/** What sets off the entrant of a line from what is said of it; a name alone is bare. */
export const shapeOf = ({ text, bullet }: Line): string | undefined =>
  bullet ? "bullet" : (/ - | \| |[,(]/.exec(text)?.[0] ?? (BARE_NAME.test(text) ? BARE : undefined));

const BARE = "bare";
const BARE_NAME = /^[\p{Lu}\p{N}][^.;:!?"]{2,60}$/u;

/** An entry that a line of a list tells of. */
export function reading(
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
