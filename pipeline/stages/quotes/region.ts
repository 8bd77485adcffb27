import type { Mention } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Frame } from "./frame.ts";
import { mentionsIn } from "./speaker.ts";

/** Words that a subject is looked for in, and the mentions among them. */
export type Region = Span & { readonly text: string; readonly mentions: readonly Mention[] };

/** The words between two offsets outside quotations. */
export const regionOf = (frame: Frame, { start, end }: Span): Region => ({
  start,
  end,
  text: frame.text.slice(start, end),
  mentions: mentionsIn(frame, { start, end }),
});
