import type { Span } from "../../document/span.ts";
import { blockAt, type Frame, quoted, type Speech } from "./frame.ts";
import { mentionFrom } from "./region.ts";
import type { Reading } from "./sentence-rules.ts";
import { isPerson } from "./speaker.ts";

/** A line of a name and a post below a quotation, or after a dash. */
export function signature(frame: Frame, { outer, final }: Speech): Reading | undefined {
  const block = blockAt(frame, final);
  const rest = frame.text.slice(outer.end, Math.min(block.end, outer.end + 160));
  const dash = /^\s*[-(]\s*/.exec(rest)?.[0].length;
  if (dash !== undefined) return firstNamed(frame, { start: outer.end + dash, end: block.end });
  if (rest.trim() !== "") return undefined;
  const next = blockAt(frame, final + 1);
  const line = frame.text.slice(next.start, next.end);
  if (
    next.end - next.start > 120 ||
    (line.startsWith("-") ? line.includes(quoted) : /[.:!?\uE000]/.test(line)) ||
    next.end === next.start
  )
    return undefined;
  return firstNamed(frame, {
    start: next.start + (/^[-\s]*/.exec(frame.text.slice(next.start, next.end))?.[0].length ?? 0),
    end: next.end,
  });
}

function firstNamed(frame: Frame, span: Span): Reading | undefined {
  const mention = frame.mentions[mentionFrom(frame, span.start)];
  if (mention === undefined || mention.end > span.end || mention.start > span.start + 14 || !isPerson(frame, mention))
    return undefined;
  return { speaker: mention.entity, cue: { start: mention.start, end: mention.end }, rule: "signature" };
}
