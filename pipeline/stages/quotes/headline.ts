import type { Earlier } from "./context-rules.ts";
import type { Frame, Speech } from "./frame.ts";
import { cueAfter, cueBefore, nameBefore, type Reading } from "./sentence-rules.ts";

/** A quotation in a headline: whoever says the same words below, or whom the headline names. */
export function headline(frame: Frame, speech: Speech, read: readonly Earlier[]): Reading | undefined {
  const words = essence(frame.document.plain.slice(speech.start, speech.end));
  const same = read.find((r) => {
    const { start, end } = r.speech;
    return essence(frame.document.plain.slice(start, Math.min(end, start + 4000))).includes(words);
  });
  if (same !== undefined) {
    const { cue: _, ...reading } = same.reading;
    return { ...reading, rule: "headline-echo" };
  }
  return cueAfter(frame, speech) ?? cueBefore(frame, speech, 0) ?? nameBefore(frame, speech);
}

/** The words alone, for comparing. */
const essence = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
