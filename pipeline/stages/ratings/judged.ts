import type { Cleaned, Polarity, Quoted, Sentenced } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { GradeScale } from "../../lexicon/inspectorate.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Candidate } from "./candidates.ts";
import type { Frames } from "./frames.ts";
import { type LineReading, lineReading } from "./lines.ts";
import { isDefined, isOfMany } from "./ordinary.ts";
import { polarityOf } from "./polarity.ts";
import { type Setting, settingOf } from "./setting.ts";
import { usedAsGrade } from "./usage.ts";
import { free } from "./usage-parts.ts";
import { type Framing, type ScopeTable, vocabulary } from "./vocabulary.ts";

/** A candidate with what was made of it; `rule` is absent where nothing by itself shows it to be a grade. */
export type Judged = Span & {
  readonly grade: string;
  readonly scale: GradeScale;
  readonly scales: readonly string[];
  readonly framing: Framing;
  readonly table: ScopeTable;
  readonly setting: Setting;
  readonly polarity: Polarity;
  readonly line?: LineReading;
  readonly rule?: string;
};

type Knowledge = { readonly frames: Frames; readonly lexicon: Lexicon; readonly framings: readonly Framing[] };

/** Judges one candidate by itself; undefined where no framework of the article knows such a grade. */
export function judged(
  document: Cleaned & Sentenced & Quoted,
  candidate: Candidate,
  { frames, lexicon, framings }: Knowledge,
): Judged | undefined {
  const framing = framings.find(({ framework }) => readingFor(candidate, framework.scales) !== undefined);
  const reading = framing && readingFor(candidate, framing.framework.scales);
  const table = framing && vocabulary(lexicon).scopes.get(framing.framework);
  if (framing === undefined || reading === undefined || table === undefined) return undefined;
  const setting = settingOf(document, candidate, { table, frames, lexicon });
  const line = lineReading(document, candidate, {
    table,
    ofBusinesses: framing.framework.inspectedBy !== undefined,
  });
  const rule = ruleFor(reading.scale, { setting, line, lexicon });
  const scales = framings
    .flatMap(({ framework }) => framework.scales)
    .filter((id) => candidate.readings.some(({ scale }) => scale.id === id));
  return {
    start: candidate.start,
    end: candidate.end,
    grade: reading.grade,
    scale: reading.scale,
    scales: [...new Set(scales)],
    framing,
    table,
    setting,
    polarity: line?.previous ? "previous" : line ? "affirmed" : polarityOf(setting, lexicon),
    ...(line && { line }),
    ...(rule !== undefined && { rule }),
  };
}

const readingFor = (candidate: Candidate, scales: readonly string[]) =>
  candidate.readings.find(({ scale }) => scales.includes(scale.id));

/** A code is followed by a word of rating or by no noun at all; "C4 plastic explosives" are none. */
const codeEnd = new RegExp(
  `${free.source}|^['"]?\\s+(?:overall\\s+)?(?:grad\\p{L}+|ratings?|judge?ments?|status|scores?|consumer|governance|viability|compliant|landlords?|councils?|result|outcome|mark|will|could|can|may|should|means|meaning|might)(?![\\p{L}-])|^['"]?\\s+\\p{Lu}`,
  "u",
);

function ruleFor(
  scale: GradeScale,
  {
    setting,
    line,
    lexicon,
  }: { readonly setting: Setting; readonly line: LineReading | undefined; readonly lexicon: Lexicon },
): string | undefined {
  if (line) return line.rule;
  if (scale.written === "numbers") return "number-as-rating";
  if (scale.written === "codes")
    return setting.speech || isOfMany(setting.before) || isDefined(setting) || !codeEnd.test(setting.after)
      ? undefined
      : "code";
  return usedAsGrade(setting, lexicon);
}
