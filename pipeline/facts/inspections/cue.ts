import type { Cleaned, Dated, Sentence, Sentenced } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { InspectionKind } from "../record.ts";
import type { CueTime } from "./cue-time.ts";

/** Words that tell of an inspection, a visit or a review. */
export type Cue = Span & {
  readonly kind: InspectionKind;
  readonly time: CueTime;
  /** Whether inspectors come or work there, rather than somebody speaking of an inspection. */
  readonly onSite: boolean;
  /** Whether it is the report that is spoken of. */
  readonly report?: boolean;
};

/** A cue and the sentence it stands in. */
export type Found = { readonly sentence: Sentence; readonly cue: Cue };

/** What cues are read off. */
export type Read = Cleaned & Sentenced & Dated;

/** The words of a sentence before a place in it. */
export const behind = (document: Read, sentence: Sentence, index: number): string =>
  document.plain.slice(Math.max(sentence.start, index - 80), index);
