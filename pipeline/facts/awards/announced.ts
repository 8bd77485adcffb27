import { within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { Line } from "./lines.ts";
import type { Scene } from "./scene.ts";
import { isPersonal } from "./targets.ts";

/** "Six leaders received a CBE:", "Those shortlisted for Council of the Year are:": an award whose recipients follow. */
export function announcedBy(
  scene: Scene,
  line: Line,
): { award: AwardPhrase; outcome: AwardOutcome | undefined } | undefined {
  if (!line.text.endsWith(":")) return undefined;
  const awards = within(scene.phrases, line).filter((p) => p.kind !== "scheme");
  const conferred = awards.find(isPersonal);
  if (conferred !== undefined) return { award: conferred, outcome: undefined };
  const [award] = awards;
  const outcome = within(scene.cues, line)[0]?.outcome;
  return award !== undefined && outcome !== undefined && /\b(?:are|is|were|was|include[sd]?):$/.test(line.text)
    ? { award, outcome }
    : undefined;
}
