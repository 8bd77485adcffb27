import type { Cleaned } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";

const bullet = "^[\\s•·●*o>-]*(?:\\d{1,2}[.)]\\s+)?";
const number = "(?:\\d|zero|one|two|three|four|five)";
const name = new RegExp(
  `${bullet}(?:Rated\\s+${number}\\s*[:-]\\s*)?((?:\\p{Lu}|\\d)[^,;:|\\n]{1,60}?)(?=\\s*[,;:|(]|\\s+-\\s|\\s+(?:at|in|on)\\s+(?:\\p{Lu}|\\d))`,
  "u",
);
const rated = new RegExp(`${bullet}(?:Rated\\s|[^.\\n]{2,110}?(?::|\\s-|\\|)\\s*(?:rated\\s+)?${number}\\b)`, "iu");
const verbal =
  /\b(?:was|were|has|had|is|are|been|got|given|received|ratings?|hygiene|visited|inspected|score[ds]?|rated)\b/i;

/** The business that a line of a list of ratings begins with: "Rated 1: Bella Pizza at 4 High Street". */
export function businessOfLine({ plain }: Cleaned, place: Span): Span | undefined {
  const start = plain.lastIndexOf("\n", place.start - 1) + 1;
  if (place.start - start > 120) return undefined;
  const line = plain.slice(start, start + 240).split("\n", 1)[0] ?? "";
  const match = rated.test(line) ? name.exec(line) : null;
  const written = match?.[1];
  if (match === null || written === undefined || verbal.test(written)) return undefined;
  const end = start + match[0].length;
  return { start: end - written.length, end };
}
