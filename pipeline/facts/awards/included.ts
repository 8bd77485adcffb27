import { type Span, within } from "../../document/span.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import { type AwardReading, readingOf } from "./readings.ts";
import type { Cue, Scene } from "./scene.ts";

const WINNERS = /\b(?:winners|recipients)\b[^.;:]{0,40}\b(?:include|included|were|are|was)\b:?/i;

/** How far before an award the word that calls the winners may stand. */
const LONGEST = 700;

/** "Winners included: Jo Umber with the Care Award; Vale Hospital for the Team Award": each with its own, between semicolons. */
export function readIncluded(scene: Scene, sentence: Span, phrase: AwardPhrase): AwardReading[] {
  const { plain } = scene.document;
  const before = plain.slice(Math.max(sentence.start, phrase.start - LONGEST), phrase.start);
  const opened = phrase.kind === "scheme" ? null : WINNERS.exec(before);
  if (opened === null || !/ (?:with|for) (?:the )?["']?$/.test(before)) return [];
  const from = phrase.start - before.length + Math.max(before.lastIndexOf(";"), opened.index + opened[0].length);
  const [recipient] = within(scene.entrants, { start: from, end: phrase.start }).filter((e) => e.form === "name");
  if (recipient === undefined || recipient.start - from > 50) return [];
  const cue: Cue = { start: recipient.start, end: phrase.end, outcome: "won", goesTo: true, words: "" };
  return [{ ...readingOf(scene, { cue, target: phrase, recipient, sentence }), rule: "winner-with-award" }];
}
