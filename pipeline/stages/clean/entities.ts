import { fromWindows1252 } from "./mojibake.ts";

const named: Readonly<Record<string, string>> = {
  ...{
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    shy: "",
    zwnj: "",
  },
  ...{ zwj: "", lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", laquo: "«", raquo: "»" },
  ...{ ndash: "–", mdash: "—", minus: "−", hellip: "…", bull: "•", middot: "·", prime: "′", Prime: "″", times: "×" },
  ...{ pound: "£", euro: "€", yen: "¥", cent: "¢", copy: "©", reg: "®", trade: "™", deg: "°", sect: "§", para: "¶" },
  ...{ frac12: "½", frac14: "¼", frac34: "¾", ordm: "º", ordf: "ª", iexcl: "¡", iquest: "¿", plusmn: "±", szlig: "ß" },
  ...{ eth: "ð", ETH: "Ð", thorn: "þ", THORN: "Þ", aelig: "æ", AElig: "Æ", oelig: "œ", OElig: "Œ", oslash: "ø" },
  ...{ Oslash: "Ø", aring: "å", Aring: "Å", ccedil: "ç", Ccedil: "Ç", lsaquo: "‹", rsaquo: "›" },
};
const marks: Readonly<Record<string, string>> = {
  ...{ acute: "\u0301", grave: "\u0300", circ: "\u0302", uml: "\u0308", tilde: "\u0303", caron: "\u030c" },
};

/** A regular expression's source for a character reference of HTML, escaped once or several times over. */
export const entity = "&(?:amp;)*(?:#\\d{1,7};?|#[xX][\\da-fA-F]{1,6};?|[a-zA-Z]{2,8}\\d{0,2};|nbsp\\b)";

/** The character that a match of `entity` names; the match itself where there is none. */
export function decodeEntity(match: string): string {
  const name = match.replace(/^&(?:amp;)*/, "").replace(/;$/, "");
  if (name === "" || name === "&") return "&";
  if (name.startsWith("#")) return decodeNumber(name.slice(1)) ?? match;
  const known = named[name];
  if (known !== undefined) return known;
  const mark = marks[name.slice(1)];
  return mark === undefined ? match : `${name[0]}${mark}`.normalize("NFC");
}

function decodeNumber(digits: string): string | undefined {
  const code = /^[xX]/.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  if (code >= 0x80 && code <= 0x9f) return fromWindows1252(String.fromCharCode(code));
  const written = code === 9 || code === 10 || code === 13 || code >= 0x20;
  return written && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
