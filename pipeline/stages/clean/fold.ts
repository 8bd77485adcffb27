const folds: Readonly<Record<string, string>> = {
  "'": "\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u00b4\u0060\u2039\u203a",
  '"': "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u301d\u301e\u301f\uff02",
  "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d",
  " ": "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
};
const foldOf = new Map(Object.entries(folds).flatMap(([to, from]) => [...from].map((mark) => [mark, to] as const)));
const foldable = new RegExp(`[${[...foldOf.keys()].join("")}]`, "g");

/**
 * The text with every variant of apostrophe, quotation mark, dash and space folded to its ASCII one, one for one; a long dash
 * without blanks stays, since it joins no words: "both hospitals—Elm and Oak—were".
 */
export const fold = (text: string): string =>
  text.replace(foldable, (mark, at: number) =>
    (mark === "\u2014" || mark === "\u2015") && /^\p{L}.\p{L}/u.test(text.slice(at - 1, at + 2))
      ? mark
      : (foldOf.get(mark) ?? mark),
  );
