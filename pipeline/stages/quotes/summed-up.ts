import { blockAt, type Frame, type Speech } from "./frame.ts";
import type { Reading } from "./sentence-rules.ts";
import { subjectAfter } from "./subject-after.ts";

const lookingBack =
  /^\s*(?:that|those|this|these)(?:\s(?:was|were|is|are)|'s)\s(?:how|what|(?:the\s)?(?:\p{Ll}+\s)?(?:words?|verdict|view|views|opinion|message|reaction|description|assessment)\s(?:of|from|by))\s/iu;

const lookingOn =
  /^\s(?:is|was|were|are)\s(?:how|what|(?:the\s)?(?:\p{Ll}+\s)?(?:words?|verdict|view|views|opinion|message|reaction|description|assessment)\s(?:of|from|by))\s/u;

/** "“…” Those were the words of X", "“…” That was how X described it": the sentence below looks back. */
export function summedUp(frame: Frame, { outer, final }: Speech): Reading | undefined {
  const block = blockAt(frame, final);
  const ended = frame.text.slice(outer.end, block.end).trim() === "";
  const next = ended ? blockAt(frame, final + 1) : { start: outer.end, end: block.end };
  const words = frame.text.slice(next.start, Math.min(next.end, next.start + 90));
  const lead = (lookingBack.exec(words) ?? (ended ? null : lookingOn.exec(words)))?.[0];
  if (lead === undefined) return undefined;
  const from = next.start + lead.length;
  const who = subjectAfter(frame, { start: from, end: Math.min(next.end, from + 160) });
  if (who === undefined || !("speaker" in who)) return undefined;
  return {
    ...who,
    cue: { start: next.start + (lead.length - lead.trimStart().length), end: from - 1 },
    rule: "summed-up",
  };
}
