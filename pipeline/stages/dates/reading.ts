import type { Season } from "../../document/calendar.ts";
import type { Span } from "../../document/span.ts";
import type { Feast } from "../../lexicon/calendar-words.ts";

/** The fields of the calendar that words name, and how they lean on the publication date. */
export type Fields = {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 1 (Monday) to 7. */
  readonly weekday?: number;
  readonly season?: Season;
  /** Years from the publication's: "January last year" is -1. */
  readonly yearShift?: number;
  /** Months from the publication's: "the 18th of last month" is -1. */
  readonly monthShift?: number;
  /** Weeks from the publication's: "Tuesday last week" is -1. */
  readonly weekShift?: number;
  /** "last November" leans back (-1), "this June" stays (0), "next May" leans forward (1). */
  readonly towards?: Towards;
  /** Leans on the date named before and not on the publication's: "the following March". */
  readonly anaphoric?: boolean;
};

/** Back, here or forward. */
export type Towards = -1 | 0 | 1;

/** A length that a date can be away from another, or a stretch that contains it. */
export type Unit =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "school-year"
  | "financial-year"
  | "decade";

/** What an expression says before it is put on the calendar. */
export type Reading =
  | { readonly kind: "fields"; readonly fields: Fields }
  | { readonly kind: "interval"; readonly from: Fields; readonly to: Fields }
  | { readonly kind: "week"; readonly edge: "first" | "last"; readonly fields: Fields }
  | { readonly kind: "shift"; readonly unit: Unit; readonly by: number; readonly origin: "published" | "previous" }
  | { readonly kind: "feast"; readonly feast: Feast; readonly year?: number; readonly towards?: Towards };

/** A place that may be a date, and the parser that says so. */
export type Candidate = Span & { readonly rule: string; readonly reading: Reading };

/** Finds candidates in the folded text; knows nothing of other parsers. */
export type Parser = (plain: string) => readonly Candidate[];

/** A reading made of fields alone. */
export const fieldsOf = (candidate: Candidate): Fields | undefined =>
  candidate.reading.kind === "fields" ? candidate.reading.fields : undefined;

/** Fields without those that are undefined. */
export function fields(parts: { readonly [Key in keyof Fields]: Fields[Key] | undefined }): Fields {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Fields;
}
