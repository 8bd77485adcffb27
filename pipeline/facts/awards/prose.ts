import { type Span, spanAt, within } from "../../document/span.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import { isWinnerOf, readBrackets, readCopula } from "./copula.ts";
import type { Entrant } from "./entrant.ts";
import { unknownAfter } from "./implied.ts";
import { readIncluded } from "./included.ts";
import { linesOf, withRuns } from "./lines.ts";
import { ownRecipient } from "./own-recipient.ts";
import { type AwardReading, readingOf, readings } from "./readings.ts";
import { recipientsAfter } from "./recipients.ts";
import type { Cue, Scene } from "./scene.ts";
import { namedBefore, subjects } from "./subjects.ts";
import { isNotReal, isPersonal, leadsTo, outcomeOf, targetsOf } from "./targets.ts";
import { readPastWinners, readTitled } from "./titled-winners.ts";

/** What reading a sentence passes on to what follows it in the paragraph. */
type Thread = {
  readings: AwardReading[];
  recipients: readonly Entrant[];
  /** The award that the paragraph spoke of last, and the one that the article did. */
  target: AwardPhrase | undefined;
  spoken: AwardPhrase | undefined;
  block: number;
  /** The number of the sentence that is read, and of the last that told who received something. */
  at: number;
  told: number;
};

const FURNITURE = new Set(["publisher", "byline", "dateline", "boilerplate", "related", "footer"]);

/** The awards that sentences tell of. */
export function awardsInProse(scene: Scene): AwardReading[] {
  const { document } = scene;
  const thread: Thread = {
    readings: [],
    recipients: [],
    target: undefined,
    spoken: undefined,
    block: -1,
    at: 0,
    told: -1,
  };
  const listed = withRuns(scene, linesOf(scene)).filter((line) => line.listed === true);
  for (const [i, sentence] of document.sentences.entries()) {
    thread.at = i;
    const block = document.blocks[sentence.block];
    if (block !== undefined && FURNITURE.has(block.kind)) continue;
    if (sentence.block !== thread.block) thread.target = undefined;
    const cues = within(scene.cues, sentence).filter((cue) => spanAt(listed, cue.start) === undefined);
    const phrases = within(scene.phrases, sentence);
    if (cues.length > 0) readSentence(scene, thread, sentence, cues);
    for (const phrase of phrases) {
      thread.readings.push(
        ...readCopula(scene, sentence, phrase),
        ...readBrackets(scene, sentence, phrase),
        ...readIncluded(scene, sentence, phrase),
        ...readTitled(scene, sentence, phrase),
      );
    }
    thread.readings.push(...readPastWinners(scene, sentence));
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
    const said = outcomeOf(scene, given, sentence);
    const cue = led === undefined ? said : { ...said, start: led.start };
    led = leadsTo(scene, given, cues[i + 1]) ? cue : undefined;
    const until = cues.slice(i + 1).find((next) => !isBeaten(scene, next, sentence))?.start ?? sentence.end;
    if (led !== undefined || isNotReal(scene, cue, sentence)) return;
    const all = targetsOf(scene, thread, cue, { start: from, end: until }, sentence);
    const told = all.filter((target) => target.start < cue.end || !isWinnerOf(scene, sentence, target));
    const targets = cues[i + 1]?.goesTo === true && !cue.goesTo && told.length > 1 ? told.slice(0, -1) : told;
    if (targets.length === 0) {
      if (/^ (?:\p{Ll}+ )?and $/u.test(scene.document.plain.slice(cue.end, until)))
        recipients = namedBefore(scene, cue, from, recipients);
      return;
    }
    const personal = targets.every(isPersonal);
    const able = personal ? { ...scene, entrants: scene.people } : scene;
    const received = cue.goesTo
      ? givenAfter(able, cue, until)
      : subjects(
          able,
          cue,
          from,
          { here: recipients, last: thread.recipients, adjacent: thread.told === thread.at - 1 },
          sentence,
        );
    const found = personal
      ? received.filter((e) => e.person || within(scene.document.mentions, e).length === 0)
      : received;
    const each =
      targets.length === found.length && /\brespectively\b/.test(scene.document.plain.slice(cue.end, sentence.end));
    for (const [k, target] of targets.entries()) {
      const own = ownRecipient(scene, target);
      for (const recipient of own !== undefined ? [own] : each ? found.slice(k, k + 1) : found)
        thread.readings.push(
          ...readings(scene, {
            cue: asBefore(thread, cue, recipient),
            target,
            recipient,
            sentence,
            nth: placeOf(scene, cues, i),
          }),
        );
    }
    thread.readings.push(...losers(scene, cue, targets[0], sentence, until));
    if (found.length > 0) recipients = found;
    from = Math.max(cue.end, ...targets.filter((t) => t.end <= until && t.start >= cue.end).map((t) => t.end));
  });
  if (recipients.length === 0) return;
  thread.recipients = recipients;
  thread.told = thread.at;
}

/** "Both are shortlisted. They were recognised in the care category": recognition is what was told of them before. */
function asBefore(thread: Thread, cue: Cue, { id, name }: Entrant): Cue {
  if (!/^recognised (?:in|for|at)$/.test(cue.words)) return cue;
  const last = thread.readings
    .slice(-8)
    .findLast(({ recipient }) => (recipient?.id ?? recipient?.name) === (id ?? name));
  const entered = last !== undefined && /^(?:shortlisted|finalist|nominated)$/.test(last.outcome);
  return entered ? { ...cue, outcome: last.outcome } : cue;
}

/** "ahead of finalists Jo Umber and Al Vetch": a word for those whom the one before it beat. */
const isBeaten = (scene: Scene, cue: Cue, sentence: Span): boolean =>
  /^finalists?$/.test(cue.words) && isNotReal(scene, cue, sentence);

/** Which of two outcomes in a row a cue is: "finalist and runner-up in 2007 and 2008". */
function placeOf({ document: { plain } }: Scene, cues: readonly Cue[], i: number): 0 | 1 | undefined {
  const follows = (a: Cue | undefined, b: Cue | undefined): boolean =>
    a !== undefined && b !== undefined && a.outcome !== b.outcome && /^ and (?:a )?$/.test(plain.slice(a.end, b.start));
  return follows(cues[i], cues[i + 1]) ? 0 : follows(cues[i - 1], cues[i]) ? 1 : undefined;
}

/** Who is named after a cue that the recipient follows, known to the document or not. */
function givenAfter(scene: Scene, cue: Cue, until: number): readonly Entrant[] {
  const known = recipientsAfter(scene, cue.end, until);
  const unknown = known.length > 0 ? undefined : unknownAfter(scene, cue.end);
  const others = [...scene.document.plain.slice(cue.end, until).matchAll(AND_TO)].flatMap((also) =>
    recipientsAfter(scene, cue.end + also.index + also[0].length, until),
  );
  return [...(unknown === undefined ? known : [unknown]), ...others];
}

/** "went to Jo Umber for her work, and to Al Vetch". */
const AND_TO = /,? and to /g;

const BEATEN =
  /\b(?:(?<=runner-up .{0,60})behind|lost out to|losing out to|beaten by|pipped by|pipped to the post by|second to) (?:the )?/g;

const BEAT = /\b(?:which beat|who beat|beating|ahead of) (?:(?:fellow |the other )?finalists )?/g;

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
  if (/ to (?:be |become )?$/.test(text)) return [];
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
