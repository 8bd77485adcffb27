import { type Span, spanAt, within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { Entrant } from "./entrant.ts";
import { unknownAfter } from "./implied.ts";
import { linesOf, withRuns } from "./lines.ts";
import { type AwardReading, readingOf, readings } from "./readings.ts";
import { recipientsAfter } from "./recipients.ts";
import type { Cue, Scene } from "./scene.ts";
import { subjects } from "./subjects.ts";
import { isNotReal, leadsTo, targetsOf } from "./targets.ts";

/** What reading a sentence passes on to what follows it in the paragraph. */
type Thread = {
  readings: AwardReading[];
  recipients: readonly Entrant[];
  /** The award that the paragraph spoke of last, and the one that the article did. */
  target: AwardPhrase | undefined;
  spoken: AwardPhrase | undefined;
  block: number;
};

const FURNITURE = new Set(["publisher", "byline", "dateline", "boilerplate", "related", "footer"]);

/** The awards that sentences tell of. */
export function awardsInProse(scene: Scene): AwardReading[] {
  const { document } = scene;
  const thread: Thread = { readings: [], recipients: [], target: undefined, spoken: undefined, block: -1 };
  const listed = withRuns(scene, linesOf(scene)).filter((line) => line.listed === true);
  for (const sentence of document.sentences) {
    const block = document.blocks[sentence.block];
    if (block !== undefined && FURNITURE.has(block.kind)) continue;
    if (sentence.block !== thread.block) thread.target = undefined;
    const cues = within(scene.cues, sentence).filter((cue) => spanAt(listed, cue.start) === undefined);
    const phrases = within(scene.phrases, sentence);
    if (cues.length > 0) readSentence(scene, thread, sentence, cues);
    for (const phrase of phrases) {
      readCopula(scene, thread, sentence, phrase);
      readBrackets(scene, thread, sentence, phrase);
    }
    if (phrases.length > 0 || cues.length > 0) thread.block = sentence.block;
    thread.target = phrases.filter((p) => p.kind !== "scheme").at(-1) ?? thread.target;
    thread.spoken = thread.target ?? thread.spoken;
  }
  return thread.readings;
}

function readSentence(scene: Scene, thread: Thread, sentence: Span, cues: readonly Cue[]): void {
  let from = sentence.start;
  let recipients: readonly Entrant[] = [];
  let led: Cue | undefined;
  cues.forEach((given, i) => {
    const cue = led === undefined ? given : { ...given, start: led.start };
    led = leadsTo(scene, given, cues[i + 1]) ? cue : undefined;
    const until = cues[i + 1]?.start ?? sentence.end;
    if (led !== undefined || isNotReal(scene, cue, sentence)) return;
    const all = targetsOf(scene, thread, cue, { start: from, end: until }, sentence);
    const targets = cues[i + 1]?.goesTo === true && !cue.goesTo && all.length > 1 ? all.slice(0, -1) : all;
    if (targets.length === 0) return;
    const found = cue.goesTo
      ? givenAfter(scene, cue, until)
      : subjects(scene, cue, from, { here: recipients, last: thread.recipients }, sentence);
    const each =
      targets.length === found.length && /\brespectively\b/.test(scene.document.plain.slice(cue.end, sentence.end));
    for (const [k, target] of targets.entries()) {
      for (const recipient of each ? found.slice(k, k + 1) : found)
        thread.readings.push(...readings(scene, { cue, target, recipient, sentence }));
    }
    thread.readings.push(...losers(scene, cue, targets[0], sentence, until));
    if (found.length > 0) recipients = found;
    from = Math.max(cue.end, ...targets.filter((t) => t.end <= until && t.start >= cue.end).map((t) => t.end));
  });
  if (recipients.length > 0) thread.recipients = recipients;
}

/** Who is named after a cue that the recipient follows, known to the document or not. */
function givenAfter(scene: Scene, cue: Cue, until: number): readonly Entrant[] {
  const known = recipientsAfter(scene, cue.end, until);
  const unknown = known.length > 0 ? undefined : unknownAfter(scene, cue.end);
  return unknown === undefined ? known : [unknown];
}

const BEATEN = /\b(?:lost out to|losing out to|beaten by|pipped by|pipped to the post by|second to) (?:the )?/g;

const BEAT = /\bwhich beat |\bwho beat |\bbeating |\bahead of /g;

/** "lost out to X" says that X won; "which beat A and B" that they were finalists. */
function losers(
  scene: Scene,
  cue: Cue,
  target: AwardPhrase | undefined,
  sentence: Span,
  until: number,
): AwardReading[] {
  if (target === undefined) return [];
  const text = scene.document.plain.slice(cue.start, until);
  const found: AwardReading[] = [];
  for (const [pattern, outcome, rule] of [
    [BEATEN, "won", "lost-to"],
    [BEAT, "finalist", "beaten-by"],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const at = cue.start + match.index + match[0].length;
      for (const recipient of recipientsAfter(scene, at, until)) {
        found.push({ ...readingOf(scene, { cue: { ...cue, outcome }, target, recipient, sentence }), rule });
      }
    }
  }
  return found;
}

/** "Chief Executive of the Year was Jo Umber". */
function readCopula(scene: Scene, thread: Thread, sentence: Span, phrase: AwardPhrase): void {
  if (phrase.kind === "scheme") return;
  const { plain } = scene.document;
  const verb =
    /^(?:,[^,;.]{1,80},)?(?: this year| on the night| for \d{4})? (?:was|were|is|are)(?: named as| presented to| the)? /.exec(
      plain.slice(phrase.end, phrase.end + 110),
    );
  const [beside] = within(scene.entrants, { start: phrase.end + 1, end: Math.min(sentence.end, phrase.end + 60) });
  const told =
    phrase.scheme?.honour === true &&
    /^ for (?:\p{Ll}+ ){0,4}$/u.test(plain.slice(phrase.end, beside?.start ?? phrase.end));
  if (
    (told && beside?.person === true) ||
    (phrase.kind === "category" && beside?.start === phrase.end + 1 && beside.person)
  ) {
    const cue: Cue = { start: phrase.start, end: phrase.end, outcome: "won", goesTo: true, words: "" };
    const read = readingOf(scene, { cue, target: phrase, recipient: beside, sentence });
    thread.readings.push({ ...read, rule: "award-before-name" });
    return;
  }
  if (
    verb === null ||
    phrase.start - sentence.start > 60 ||
    !/^(?:["'(]|(?:The|This year's|And|Our|the) |(?:At|In) [^,;.]{3,50},? |[\w\s]{0,30}\b(?:and|with) )*$/.test(
      plain.slice(sentence.start, phrase.start),
    )
  )
    return;
  const at = phrase.end + verb[0].length;
  const [recipient] = recipientsAfter(scene, at, Math.min(sentence.end, at + 80));
  if (recipient === undefined || recipient.start - at > 12) return;
  const cue: Cue = { start: phrase.end, end: at, outcome: "won", goesTo: true, words: "was" };
  thread.readings.push({
    ...readingOf(scene, { cue, target: phrase, recipient, sentence }),
    rule: "award-was-recipient",
  });
}

/** "Other winners included Vale Brewery (Producer of the Year)". */
function readBrackets(scene: Scene, thread: Thread, sentence: Span, phrase: AwardPhrase): void {
  const { plain } = scene.document;
  if (phrase.kind === "scheme" || plain[phrase.start - 1] !== "(" || plain[phrase.end] !== ")") return;
  const said = /\b(winner|won|finalist|shortlist|highly commended|runner)/i
    .exec(plain.slice(sentence.start, phrase.start))?.[1]
    ?.toLowerCase();
  const recipient = within(scene.entrants, {
    start: Math.max(sentence.start, phrase.start - 120),
    end: phrase.start,
  }).at(-1);
  if (said === undefined || recipient === undefined || !/^ \($/.test(plain.slice(recipient.end, phrase.start))) return;
  const outcome = OUTCOME_OF[said] ?? "won";
  const cue: Cue = { start: recipient.start, end: phrase.end, outcome, goesTo: true, words: said };
  thread.readings.push({
    ...readingOf(scene, { cue, target: phrase, recipient, sentence }),
    rule: "category-in-brackets",
  });
}

const OUTCOME_OF: Readonly<Record<string, AwardOutcome>> = {
  finalist: "finalist",
  shortlist: "shortlisted",
  "highly commended": "highly-commended",
  runner: "runner-up",
};
