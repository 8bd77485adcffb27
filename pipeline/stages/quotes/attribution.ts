import type { Attributed, Attribution } from "../../document/document.ts";
import type { Stage } from "../../stage.ts";
import { blockBefore, type Earlier, fromReport, goingOn, sameSentence, sentenceBefore } from "./context-rules.ts";
import { type Frame, frameOf, type Needs, type Speech } from "./frame.ts";
import { echo, headline } from "./headline.ts";
import { nameAfter, nameBefore } from "./name-rules.ts";
import { cueAfter, cueBefore, type Reading } from "./sentence-rules.ts";
import { signature } from "./signature.ts";
import { summedUp } from "./summed-up.ts";

/** How many quotations without a speaker are compared with all others. */
const echoes = 12;

/** Says who speaks each quotation: the first of the rules that knows. */
export const attribution: Stage<Needs, Attributed> = (document, lexicon) => {
  const frame = frameOf(document, lexicon);
  const found: Attribution[] = [];
  const above: Speech[] = [];
  const unread: Speech[] = [];
  const read: Earlier[] = [];
  for (const speech of frame.speech) {
    if (document.blocks[speech.first]?.kind === "title") {
      above.push(speech);
      continue;
    }
    const reading = speakerOf(frame, speech, read.at(-1));
    if (reading === undefined) unread.push(speech);
    else read.push({ speech, reading });
  }
  for (const { speech, reading } of read) found.push({ quotation: speech.index, ...reading });
  for (const speech of [...above, ...unread].slice(0, echoes)) {
    const inTitle = document.blocks[speech.first]?.kind === "title";
    const reading = inTitle ? headline(frame, speech, read) : echo(frame, speech, read, "echo");
    if (reading !== undefined) found.push({ quotation: speech.index, ...reading });
  }
  return { attributions: found.sort((a, b) => a.quotation - b.quotation) };
};

/** The rules for a quotation of the body, the surest first. */
function speakerOf(frame: Frame, speech: Speech, earlier: Earlier | undefined): Reading | undefined {
  const rest = frame.text.slice(speech.outer.end, speech.outer.end + 1);
  const finished = /[,.!?\u2026-]['"]?$/.test(frame.document.plain.slice(speech.start, speech.end)) || rest === ",";
  const from = earlier?.speech.final === speech.first ? earlier.speech.outer.end : 0;
  return (
    (finished ? cueAfter(frame, speech, "speech") : undefined) ??
    cueBefore(frame, speech, ownFrom(speech, earlier, from)) ??
    nameBefore(frame, speech, from) ??
    sameSentence(frame, speech, earlier) ??
    cueAfter(frame, speech, "any") ??
    nameAfter(frame, speech) ??
    summedUp(frame, speech) ??
    signature(frame, speech) ??
    sentenceBefore(frame, speech, earlier) ??
    blockBefore(frame, speech, earlier) ??
    goingOn(frame, speech, earlier) ??
    fromReport(frame, speech, earlier)
  );
}

/** Where the words that may introduce a quotation begin: after the cue of the quotation before it. */
function ownFrom({ outer }: Speech, earlier: Earlier | undefined, from: number): number {
  const cue = earlier?.reading.cue;
  return cue !== undefined && cue.start >= from && cue.end <= outer.start && from > 0 ? cue.end : from;
}
