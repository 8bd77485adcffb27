import type { Earlier } from "./context-rules.ts";
import type { Frame, Speech } from "./frame.ts";
import { nameBefore } from "./name-rules.ts";
import { cueAfter, cueBefore, type Reading } from "./sentence-rules.ts";
import { summedUp } from "./summed-up.ts";

/** A quotation in a headline: whoever says the same words below, or whom the headline names. */
export const headline = (frame: Frame, speech: Speech, read: readonly Earlier[]): Reading | undefined =>
  echo(frame, speech, read, "headline-echo") ??
  named(cueAfter(frame, speech, "any")) ??
  named(cueBefore(frame, speech, 0)) ??
  nameBefore(frame, speech, 0) ??
  summedUp(frame, speech);

/** A reading, where it knows the speaker: a headline says too little to quote "Headteacher" as one. */
const named = (reading: Reading | undefined): Reading | undefined =>
  reading?.speaker === undefined ? undefined : reading;

/** How much of a quotation is searched for the words of another, in UTF-16 code units. */
const searched = 4000;

/** A quotation whose words another one holds, all of them and in their order, has its speaker. */
export function echo(frame: Frame, speech: Speech, read: readonly Earlier[], rule: string): Reading | undefined {
  const { plain } = frame.document;
  const words = wordsOf(plain.slice(speech.start, Math.min(speech.end, speech.start + 300)));
  if (words.length === 0) return undefined;
  const same = read.find(({ speech: { index, start, end } }) => {
    if (index === speech.index) return false;
    const others = wordsOf(plain.slice(start, Math.min(end, start + searched)));
    return holdsInOrder(others, words);
  });
  if (same === undefined) return undefined;
  const { cue: _, ...reading } = same.reading;
  return { ...reading, rule };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];

/** How many other words may stand between two words that follow each other in an echo. */
const slack = 2;

/** Whether a list holds the words of another in their order, with hardly anything between them. */
function holdsInOrder(list: readonly string[], words: readonly string[]): boolean {
  for (let from = list.indexOf(words[0] ?? ""); from >= 0; from = list.indexOf(words[0] ?? "", from + 1)) {
    let at = from;
    let found = 1;
    while (found < words.length) {
      const next = list.slice(at + 1, at + 2 + slack).indexOf(words[found] ?? "");
      if (next < 0) break;
      at += next + 1;
      found++;
    }
    if (found === words.length) return true;
  }
  return false;
}
