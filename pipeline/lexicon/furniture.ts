import type { BlockKind } from "../document/document.ts";

/** What surrounds an article on a page; phrases are folded, in lower case and without closing punctuation. */
export type Furniture = {
  readonly lines: readonly FurnitureLine[];
  readonly sections: readonly FurnitureSection[];
  /** What a heading "About the …" may go on with without being a publisher's note about itself. */
  readonly aboutWords: readonly string[];
};

/** Lines of one kind, known by what they are, start with or contain; `shape` holds sources of regular expressions. */
export type FurnitureLine = {
  readonly rule: string;
  readonly kind: BlockKind;
  readonly whole?: readonly string[];
  readonly starts?: readonly string[];
  readonly contains?: readonly string[];
  readonly shape?: readonly string[];
  /** Words of which one must stand in a line that `starts` like this. */
  readonly needs?: readonly string[];
  /** The most words that such a line has. */
  readonly longest?: number;
};

/** A heading and what it opens: a `list` ends where prose begins again, the `rest` with the text. */
export type FurnitureSection = {
  readonly rule: string;
  readonly kind: BlockKind;
  readonly reach: "list" | "rest";
  readonly heads: readonly string[];
  /** Sources of regular expressions for further headings. */
  readonly shapes?: readonly string[];
};

/** Words that tell a publisher's line, a byline and a dateline. */
export type Press = {
  /** What the name of a newspaper or site ends in. */
  readonly mastheadWords: readonly string[];
  /** Whole names of papers, sites and agencies. */
  readonly names: readonly string[];
  readonly bylineWords: readonly string[];
  /** What may stand beside the date in a dateline, in lower case. */
  readonly datelineLabels: readonly string[];
};
