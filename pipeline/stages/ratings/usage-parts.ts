import type { Setting } from "./setting.ts";

/** What shows a grade form to be a grade: the words before it, the words after it, and what else must hold. */
export type UsageRule = {
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What else must hold. */
  readonly when?: (setting: Setting) => boolean;
};

/** Quoted, with a capital, or of several words. */
export const marked = (s: Setting): boolean => s.quoted || s.capital || s.form.includes(" ");
/** What may stand between a word of rating and the grade. */
export const filler =
  "(?:\\s+(?:a|an|the|its|their|as|be|being|been|to|at|is|was|were|are|only|just|overall|currently|now|still|again|both|also|soundly|already|once|officially|formally|how|it|them|us|herself|itself|solidly|consistently|firmly|first|second|third|new|current|previous|latest|another|coveted|much|overwhelmingly|clear|glowing|top))*";
/** The end of the words before a grade. */
export const open = "\\s*['\"(]?\\s*$";

/** What may stand after a grade that is no adjective of an ordinary noun. */
export const free =
  /^(?:$|\s*[.,;:!?)('"\]/-]|\s+(?:for|in|on|at|by|over|overall|across|and|or|but|with|when|while|after|following|under|from|to|as|is|was|were|because|since|then|than|which|that|who|despite|although|though|last|this|during|again|if|has|have|had|would|still|bar|apart|except|now|twice|out\s+of|having|where|until|before|rather|just|only|yesterday|today|throughout|against|within|instead|amid|compared|per|every|by|also|too|both|not|the\s+(?:year|month|previous|same|last|time|next|following))(?![\p{L}-]))/iu;

/** A pattern's source where it begins a word. */
export const word = (source: string): string => `(?<![\\p{L}-])${source}`;
