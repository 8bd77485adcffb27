import { identity, type Offsets, offsetsOf, type Replacement } from "../../document/offsets.ts";
import { decodeEntity, entity } from "./entities.ts";
import { fromWindows1252, mojibake, unscramble } from "./mojibake.ts";

const ligatures: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };

const lineBreak = "\\r\\n?|[\\u2028\\u2029\\f]";
const space = "[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\v]";
const invisible =
  "[\\u00ad\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\u0000-\\u0008\\u000e-\\u001f\\u007f]";
const joiner = "\\u200d(?!\\p{Extended_Pictographic})";
const blockTag =
  "<\\/?(?:p|br|div|li|ul|ol|tr|table|h[1-6]|section|article|blockquote)(?:\\s[^<>=]{1,40}=[^<>]{0,300})?\\/?>";
const inlineTag = "<\\/?(?:a|b|i|u|em|strong|span|small|sup|sub|td|th|font|img)(?:\\s[^<>=]{1,40}=[^<>]{0,300})?\\/?>";
const lostApostrophe = "(?<=\\p{L})\\ufffd(?=(?:s|t|d|m|re|ll|ve)\\b)";
const ligature = "[\\ufb00-\\ufb06]";
const decomposed = "\\p{L}[\\u0300-\\u036f]+";

/** Each kind of damage, tried in this order where they could meet, with what stands there instead. */
const repairs: readonly (readonly [source: string, mend: (match: string) => string])[] = [
  [lineBreak, () => "\n"],
  [space, () => " "],
  [invisible, () => ""],
  [joiner, () => ""],
  [mojibake, (match) => mendCharacters(unscramble(match))],
  ["[\\u0080-\\u009f]", fromWindows1252],
  [entity, (match) => mendCharacters(decodeEntity(match))],
  [blockTag, () => "\n"],
  [inlineTag, () => ""],
  [lostApostrophe, () => "’"],
  [ligature, (match) => ligatures[match] ?? match],
  [decomposed, (match) => match.normalize("NFC")],
];

const any = new RegExp(repairs.map(([source]) => `(${source})`).join("|"), "gu");
const simple = new RegExp(`(${lineBreak})|(${space})|(${invisible})|(${ligature})`, "gu");

// The characters that most articles are made of; only a text with others in it needs a closer look.
const unusual = /[^\t\n -%'-;=-~£é‘’“”–—…•]/;

function mendCharacters(text: string): string {
  return text.replace(simple, (match, broken?: string, blank?: string, hidden?: string) => {
    if (broken !== undefined) return "\n";
    if (blank !== undefined) return " ";
    return hidden === undefined ? (ligatures[match] ?? match) : "";
  });
}

/**
 * Mends what an article's text suffered on its way (line ends, spaces, invisible characters, HTML, broken encodings,
 * decomposed accents) and says how the mended text lies over the raw one.
 */
export function repair(raw: string): { readonly text: string; readonly offsets: Offsets } {
  if (!unusual.test(raw)) return { text: raw, offsets: identity(raw.length) };
  const replacements: Replacement[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (const match of raw.matchAll(any)) {
    const found = match[0];
    const mended = mend(match);
    if (mended === found) continue;
    const end = match.index + found.length;
    pieces.push(raw.slice(from, match.index), mended);
    replacements.push({ start: match.index, end, length: mended.length });
    from = end;
  }
  if (pieces.length === 0) return { text: raw, offsets: identity(raw.length) };
  pieces.push(raw.slice(from));
  return { text: pieces.join(""), offsets: offsetsOf(replacements, raw.length) };
}

function mend(match: RegExpExecArray): string {
  for (let i = 0; i < repairs.length; i++) if (match[i + 1] !== undefined) return repairs[i]?.[1](match[0]) ?? match[0];
  return match[0];
}
