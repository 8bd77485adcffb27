import type { Span } from "../../document/span.ts";

const BRACKET = /^ \(((?:\p{Lu}|\d)[^()\n]{2,70})\)/u;
const PART = /\b(?:[Ss]ervices|[Ss]ector|[Cc]ategory|[Aa]dults|[Cc]hildren)\b|^\d+$/;

/** The bracket after a name where it is one of a list of such: "Park of the Year (Mill Green) and Common of the Year (Hay Moor)". */
export function listedBracket(plain: string, end: number): Span | undefined {
  const name = BRACKET.exec(plain.slice(end, end + 76))?.[1];
  if (name === undefined || PART.test(name)) return undefined;
  const start = end + 2;
  const after = start + name.length + 1;
  const more =
    /^(?:, | and |, and )[^().;\n]{3,60} \(/.test(plain.slice(after, after + 76)) ||
    /\)(?:, | and |, and )[^().;\n]{3,60}$/.test(plain.slice(Math.max(0, end - 70), end));
  return more ? { start, end: start + name.length } : undefined;
}
