import { type Span, within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrases.ts";
import { type AwardName, nameOf } from "./naming.ts";
import {
  canReceive,
  recipientImplied,
  recipientsAfter,
  recipientsBefore,
  unknownEntrant,
  verbStart,
} from "./recipients.ts";
import type { Cue, Entrant, Scene } from "./scene.ts";

/** An award read from the text, before repetitions are merged. */
export type AwardReading = AwardName & {
  readonly outcome: AwardOutcome;
  readonly recipient: Entrant | undefined;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
};

/** What reading a sentence passes on to what follows it in the paragraph. */
type Thread = {
  readings: AwardReading[];
  recipients: readonly Entrant[];
  target: AwardPhrase | undefined;
  block: number;
};

const FURNITURE = new Set(["publisher", "byline", "dateline", "boilerplate", "related", "footer"]);
/** A win needs an award in its words; these can be told of the award that was spoken of last. */
const GOES_ON: ReadonlySet<AwardOutcome> = new Set(["runner-up", "highly-commended", "finalist"]);
const PRIZE =
  /^[^.;]{0,40}\b(?:awards?|prizes?|troph(?:y|ies)|titles?|accolades?|gongs?|honours?|category|categories|gold|medals?)\b/i;

/** The awards that sentences tell of. */
export function awardsInProse(scene: Scene): AwardReading[] {
  const { document } = scene;
  const thread: Thread = { readings: [], recipients: [], target: undefined, block: -1 };
  for (const sentence of document.sentences) {
    const block = document.blocks[sentence.block];
    if (block !== undefined && FURNITURE.has(block.kind)) continue;
    if (sentence.block !== thread.block) thread.target = undefined;
    const cues = within(scene.cues, sentence);
    const phrases = within(scene.phrases, sentence);
    if (cues.length > 0) readSentence(scene, thread, sentence, cues);
    for (const phrase of phrases) {
      readCopula(scene, thread, sentence, phrase);
      readBrackets(scene, thread, sentence, phrase);
    }
    if (phrases.length > 0 || cues.length > 0) thread.block = sentence.block;
    thread.target = phrases.filter((p) => p.kind !== "scheme").at(-1) ?? thread.target;
  }
  return thread.readings;
}

function readSentence(scene: Scene, thread: Thread, sentence: Span, cues: readonly Cue[]): void {
  let from = sentence.start;
  let recipients: readonly Entrant[] = [];
  cues.forEach((cue, i) => {
    const until = cues[i + 1]?.start ?? sentence.end;
    if (isNotReal(scene, cue, sentence) || leadsTo(scene, cue, cues[i + 1])) return;
    const all = targetsOf(scene, thread, cue, { start: from, end: until }, sentence);
    const targets = cues[i + 1]?.goesTo === true && !cue.goesTo && all.length > 1 ? all.slice(0, -1) : all;
    if (targets.length === 0) return;
    const found = cue.goesTo
      ? recipientsAfter(scene, cue.end, until)
      : subjects(scene, cue, from, recipients, sentence);
    for (const target of targets) {
      for (const recipient of found) thread.readings.push(...readings(scene, { cue, target, recipient, sentence }));
    }
    thread.readings.push(...losers(scene, cue, targets[0], sentence, until));
    if (found.length > 0) recipients = found;
    from = Math.max(cue.end, ...targets.filter((t) => t.end <= until && t.start >= cue.end).map((t) => t.end));
  });
  if (recipients.length > 0) thread.recipients = recipients;
}

/** "came away with the silver award", "was named a finalist": the second cue says what became of the entry. */
const leadsTo = ({ document }: Scene, cue: Cue, next: Cue | undefined): boolean =>
  next !== undefined &&
  /^ (?:(?:as|the|a|an|one of|among) ?)*(?:the )?$/.test(document.plain.slice(cue.end, next.start));

function isNotReal({ document, vocabulary }: Scene, cue: Cue, sentence: Span): boolean {
  const before = document.plain.slice(Math.max(sentence.start, cue.start - 40), cue.start);
  if (vocabulary.notReally.test(before)) return true;
  if (/^finalists?$/.test(cue.words) && /\b(?:beat|beats|beating|over|among|against|all)\b[^,;]*$/i.test(before))
    return true;
  return (
    /^(?:win|pick up|scoop|take home)$/.test(cue.words) &&
    /\bto (?:\w+ly )?$/.test(before) &&
    !/\b(?:went on|proud|delighted|pleased|thrilled|honoured|happy|first) to $/.test(before)
  );
}

/** The awards that a cue is about: those after it in its clause, else those before it in its sentence. */
function targetsOf(scene: Scene, thread: Thread, cue: Cue, clause: Span, sentence: Span): readonly AwardPhrase[] {
  const { phrases, document } = scene;
  if (!cue.goesTo) {
    const following = within(phrases, { start: cue.end, end: clause.end });
    if (/ out$/.test(cue.words) && following.some((p) => p.scheme?.honour === true)) return [];
    const after = specific(following);
    if (after.length > 0)
      return cue.words === "made" ? after.filter((p) => p.scheme?.honour === true) : nearby(document.plain, cue, after);
  }
  if (/^(?:made|named|crowned|voted)/.test(cue.words)) return [];
  const before = specific(within(phrases, { start: sentence.start, end: cue.start })).slice(-1);
  const rest = document.plain.slice(cue.end, clause.end);
  const told = cue.goesTo || cue.outcome !== "won" || PRIZE.test(rest) || before.some((p) => p.kind !== "scheme");
  if (before.length > 0) return told ? before : [];
  const goesOn = GOES_ON.has(cue.outcome) || cue.goesTo || /\bsame (?:category|award)\b/.test(rest);
  return goesOn && thread.target !== undefined ? [thread.target] : [];
}

/** Categories and single awards rather than the schemes that they belong to. */
function specific(phrases: readonly AwardPhrase[]): readonly AwardPhrase[] {
  const categories = phrases.filter((p) => p.kind !== "scheme");
  return categories.length > 0 ? categories : phrases.slice(0, 1);
}

/** Awards that follow a cue at once or in its list, not in another clause far behind. */
function nearby(plain: string, cue: Cue, phrases: readonly AwardPhrase[]): readonly AwardPhrase[] {
  const first = phrases[0];
  if (first === undefined) return [];
  const gap = plain.slice(cue.end, first.start);
  if (
    /^(?:named|named as|crowned|voted|voted as|crowned as|honoured as|recognised as)$/.test(cue.words) &&
    (gap.length > 40 || /,/.test(gap))
  )
    return [];
  return gap.length > 140 ? [] : phrases;
}

function subjects(
  scene: Scene,
  cue: Cue,
  from: number,
  previous: readonly Entrant[],
  sentence: Span,
): readonly Entrant[] {
  const given = givenTo(scene, cue);
  if (given.length > 0) return given;
  const found = recipientsBefore(scene, cue, from);
  const start = verbStart(scene, cue, from);
  if (found.some((e) => e.form !== "pronoun")) return found;
  const inverted = cue.start - sentence.start < 25 ? invertedSubject(scene, cue, sentence) : [];
  if (inverted.length > 0) return inverted;
  const unknown = unknownEntrant(scene, { start: from, end: start });
  if (unknown !== undefined && !/^\p{Lu}\p{Ll}+ing /u.test(unknown.name) && canReceive(scene, unknown, from))
    return [unknown];
  if (previous.length > 0) return previous;
  if (found.length > 0) return found;
  const implied = recipientImplied(scene, { start: from, end: start });
  return implied === undefined ? [] : [implied];
}

/** "has awarded Oakhurst Council the title of", "the judges named Jo Umber": who receives stands right after the verb. */
function givenTo(scene: Scene, cue: Cue): readonly Entrant[] {
  const { plain } = scene.document;
  if (!/^(?:awarded|named|crowned|voted|presented with)$/.test(cue.words)) return [];
  if (
    /\b(?:was|were|been|be|being|is|are|get|got) (?:\w+ )?$/.test(plain.slice(Math.max(0, cue.start - 20), cue.start))
  )
    return [];
  const found = recipientsAfter(scene, cue.end, cue.end + 80).filter((e) => plain[e.end] !== "'");
  return (found[0]?.start ?? Number.POSITIVE_INFINITY) - cue.end <= " the ".length ? found : [];
}

/** "Taking home the Nurse of the Year award was Jo Umber", "In the shortlist for the award were Oakhurst and Vale". */
function invertedSubject(scene: Scene, cue: Cue, sentence: Span): readonly Entrant[] {
  const verb = /^[^.;,]{0,90}?\b(?:was|were|is|are) (?:[\p{Ll}-]+ ){0,2}/u.exec(
    scene.document.plain.slice(cue.end, sentence.end),
  );
  return verb === null ? [] : recipientsAfter(scene, cue.end + verb[0].length, sentence.end);
}

function readingOf(scene: Scene, { cue, target, recipient, sentence, when }: Told): AwardReading {
  const { name, category, body, year: named, elsewhere } = nameOf(scene, target, sentence);
  const year = named ?? when ?? elsewhere;
  const start = Math.min(
    cue.start,
    target.start >= sentence.start ? target.start : cue.start,
    recipient.start >= sentence.start ? recipient.start : cue.start,
  );
  const end = Math.max(
    cue.end,
    target.end <= sentence.end ? target.end : cue.end,
    recipient.end <= sentence.end ? recipient.end : cue.end,
  );
  return {
    name,
    ...(category !== undefined && { category }),
    ...(body !== undefined && { body }),
    ...(year !== undefined && { year }),
    outcome: cue.outcome,
    recipient,
    start,
    end,
    rule: cue.goesTo ? "award-went-to" : "award-by-its-cue",
  };
}

/** What a sentence tells: an outcome, of which award, for whom, and the year beside it. */
type Told = {
  readonly cue: Cue;
  readonly target: AwardPhrase;
  readonly recipient: Entrant;
  readonly sentence: Span;
  readonly when?: string;
};

/** One reading, or one for each year beside the cue ("runner-up in both 2022 and 2023"). */
function readings(scene: Scene, told: Told): AwardReading[] {
  const years = yearsBeside(scene, told.cue, told.target, told.sentence);
  return years.length === 0 ? [readingOf(scene, told)] : years.map((when) => readingOf(scene, { ...told, when }));
}

/** The year of a date that is told with the award: "at the awards last November", "runner-up in 2022". */
function yearsBeside({ document, phrases }: Scene, cue: Cue, target: AwardPhrase, sentence: Span): string[] {
  const ends = [cue, target, ...within(phrases, sentence).filter((p) => p.kind === "scheme")].map((span) => span.end);
  const years: string[] = [];
  let after = -1;
  for (const date of within(document.dates, sentence)) {
    const value = /^\d{4}/.exec(date.value)?.[0];
    if (value === undefined) continue;
    const more = after >= 0 && / and $|^, $/.test(document.plain.slice(after, date.start));
    const tied = ends.some((end) => end <= date.start && TIED.test(document.plain.slice(end, date.start)));
    if (years.length === 0 ? tied || date.start - sentence.start < 6 : more) {
      if (!years.includes(value)) years.push(value);
      after = date.end;
    }
  }
  return years;
}

/** What may stand between an award, or what became of it, and its date. */
const TIED = /^(?: ?["')])?(?: (?!who|which|since|until|by|from)[^\s,;.]+){0,6} ?$/;

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
  const verb = /^(?:,[^,;.]{1,80},)? (?:was|were|is|are)(?: named as| presented to| the)? /.exec(
    plain.slice(phrase.end, phrase.end + 110),
  );
  const [beside] = within(scene.entrants, { start: phrase.end + 1, end: Math.min(sentence.end, phrase.end + 60) });
  if (phrase.kind === "category" && beside?.start === phrase.end + 1 && beside.person) {
    const cue: Cue = { start: phrase.start, end: phrase.end, outcome: "won", goesTo: true, words: "" };
    const told = readingOf(scene, { cue, target: phrase, recipient: beside, sentence });
    thread.readings.push({ ...told, rule: "award-before-name" });
    return;
  }
  if (
    verb === null ||
    phrase.start - sentence.start > 60 ||
    !/^(?:["'(]|(?:The|This year's|And|Our|the) |[\w\s]{0,30}\b(?:and|with) )*$/.test(
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
