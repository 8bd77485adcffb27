import type { Document, OrganisationEntity, Sentence } from "../../document/document.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Frames } from "../../stages/ratings/frames.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import type { Evidence, InspectionKind, RatingFact } from "../record.ts";
import type { Cue } from "./cue.ts";
import type { Providers } from "./providers.ts";

/** What one sentence says of one inspection. */
export type Claim = {
  readonly framing: Framing;
  readonly provider?: OrganisationEntity;
  readonly kind: InspectionKind;
  readonly when?: string;
  readonly reported?: string;
  /** By how many days `when` can be out, where the article tells it by the time that has passed: "three years after". */
  readonly give?: number;
  readonly time: "now" | "earlier";
  readonly ratings: readonly RatingFact[];
  readonly evidence: Evidence;
  /** Whether it stands in a list. */
  readonly listed?: boolean;
  /** Whether it speaks of inspections at several places at once. */
  readonly plural?: boolean;
  /** Whether it goes on about the inspection that the same paragraph told of before. */
  readonly goesOn?: boolean;
  /** Whether it tells of a grade that stands and not of one that is given: "is rated inadequate". */
  readonly stands?: boolean;
  /** Whether it says "at the time" of that inspection. */
  readonly thatTime?: boolean;
  /** Whether it happened on the day of the inspection told of before. */
  readonly sameDay?: boolean;
  /** Whether it holds for both of the inspections told of before. */
  readonly bothTimes?: boolean;
  /** Whether the claim by itself is enough to speak of an inspection. */
  readonly founding: boolean;
};

/** What claims are read with. */
export type Reading = {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly frames: Frames;
  readonly providers: Providers;
  /** Whether an inspection may be told of without a day or a grade. */
  readonly lenient?: boolean;
};

/** What claims of one sentence are read with; `order` is the sentence's place in the article. */
export type InSentence = Reading & { readonly order: number; readonly cues: ReadonlyMap<Sentence, Cue[]> };
