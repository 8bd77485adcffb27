// What windows-1252 shows for the bytes 0x80 to 0x9F; an empty place stands for itself.
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const byteOf = new Map([...upper].map((character, i) => [character, 0x80 + i]));
const following = `[\\u0080-\\u00bf${[...upper].filter((c) => c > "\u00ff").join("")}]`;

// UTF-8 read as windows-1252 and written as UTF-8 again, twice.
const twice = new Map([
  ["â„¢", "’"],
  ["Ëœ", "‘"],
  ["Å“", "“"],
  ["Â\u009d", "”"],
  ["â€œ", "–"],
  ["â€\u009d", "—"],
  ["Â¦", "…"],
  ["Â¢", "•"],
]);
// UTF-8 read as Mac Roman.
const macRoman = new Map([
  ["ô", "’"],
  ["ò", "‘"],
  ["ú", "“"],
  ["ù", "”"],
  ["ì", "–"],
  ["î", "—"],
  ["¶", "…"],
  ["¢", "•"],
]);

/** A regular expression's source for text in UTF-8 that was read in another encoding on its way. */
export const mojibake = [
  `Ã¢â‚¬(?:${[...twice.keys()].join("|")})`,
  `[âï]${following}{2}`,
  "â€(?=[\\s.,;:)]|$)",
  `Ã${following}`,
  "Â[\\u00a0-\\u00bf]",
  "(?<!\\p{L})Â(?=\\s)",
  "Å[\\u00b4-\\u00b8]",
  `‚Ä[${[...macRoman.keys()].join("")}]`,
].join("|");

/** What a match of `mojibake` stood for; the match itself where it decodes to nothing that a press article has. */
export function unscramble(match: string): string {
  if (match.startsWith("Ã¢â‚¬")) return twice.get(match.slice(5)) ?? match;
  if (match.startsWith("‚Ä")) return macRoman.get(match.slice(2)) ?? match;
  if (match === "Â") return "";
  if (match === "â€") return "”";
  const [first = 0, ...rest] = [...match].map((c) => byteOf.get(c) ?? c.charCodeAt(0));
  const bits = rest.reduce(
    (value, byte) => (value << 6) | (byte & 0x3f),
    match.length === 3 ? first & 0x0f : first & 0x1f,
  );
  const decoded = String.fromCharCode(bits);
  return /[\u00a0-\u00ff\u0174-\u0178\u2010-\u205e\u20ac\u2122\u2190-\u21ff\u2212\u25a0-\u27bf\ufb00-\ufb06\ufeff]/.test(
    decoded,
  )
    ? decoded
    : match;
}

/** A C1 control is a windows-1252 byte that was taken for Latin-1. */
export const fromWindows1252 = (control: string): string => upper[control.charCodeAt(0) - 0x80] ?? control;
