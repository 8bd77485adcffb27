import { type Span, within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { Line } from "./lines.ts";
import type { Scene } from "./scene.ts";
import { categoryNamed, outcomeOfHeading } from "./sides.ts";

const CALLED: readonly (readonly [RegExp, AwardOutcome])[] = [
  [/\bwinners\b[^.]*:$/i, "won"],
  [/\b(?:finalists)\b[^.]*:$/i, "finalist"],
  [/\b(?:shortlist)\b[^.]*:$/i, "shortlisted"],
];

/** "The Vale winners were:": a short line that calls those who follow, and tells of nobody itself. */
export const calledAbove = (scene: Scene, line: Line): AwardOutcome | undefined =>
  line.text.length < 70 &&
  within(scene.entrants, line).length === 0 &&
  !within(scene.phrases, line).some((p) => p.kind !== "scheme")
    ? CALLED.find(([pattern]) => pattern.test(line.text))?.[1]
    : undefined;

/** What the title calls those whom the article lists. */
export function outcomeOfTitle({ document }: Scene): AwardOutcome {
  const title = document.title ?? "";
  return /shortlist/i.test(title)
    ? "shortlisted"
    : /finalist/i.test(title)
      ? "finalist"
      : /nominat/i.test(title)
        ? "nominated"
        : "won";
}

/** "• Best Workforce Initiative" below "was shortlisted in three other categories:": whatever is listed there is a category. */
export const announcedCategory = (scene: Scene, called: boolean, line: Line): AwardPhrase | undefined =>
  called && line.bullet && line.text.length < 80 && /^["']?\p{Lu}[^.;:!?]+$/u.test(line.text)
    ? categoryNamed(scene, line)
    : undefined;

/** "Jo Umber - highly commended", "WINNER (jointly with Mill Green)": an outcome that ends a side, or is all of it. */
export function endedBy(scene: Scene, side: Span): { outcome: AwardOutcome; end: number } | undefined {
  const text = scene.document.plain.slice(side.start, side.end).replace(/ \([^()]*\)$/, "");
  const last =
    text
      .split(/ - |, | \(/)
      .at(-1)
      ?.replace(/\)$/, "") ?? text;
  const outcome = outcomeOfHeading(scene, last);
  if (outcome === undefined || within(scene.phrases, side).length > 0) return undefined;
  const rest = text.slice(0, text.lastIndexOf(last)).replace(/[ ,(-]+$/, "");
  return { outcome, end: side.start + rest.length };
}
