import type { Lexicon } from "../../lexicon/lexicon.ts";
import { besidesDate, type Frame, frameOf, mastheadIn } from "./frame.ts";
import type { Line } from "./lines.ts";
import { isEnded, mark, type Page } from "./page.ts";

const nothing: Line = { start: 0, end: 0, plain: "", gap: false, words: 0 };

const published =
  /^(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:\d{4}(?:\s*-\s*\d{4})?,?\s*)?(?:by\s)?(\p{Lu}[^.|,©]{2,50})|^published by:?\s+(\p{Lu}[^.|,]{2,50})/iu;

function isLabelledDate(plain: string, frame: Frame): boolean {
  const [label = ""] = plain.toLowerCase().match(/\p{L}+/u) ?? [];
  return frame.labels.has(label) && besidesDate(plain, frame) === "";
}

/** Whether the name of a paper is no item of a list: the last line, or a name that is known. */
const isSignature = ({ lines }: Page, i: number, frame: Frame): boolean =>
  i >= lines.length - 2 || frame.names.has((lines[i]?.plain ?? "").toLowerCase()) || isEnded(lines[i - 1] ?? nothing);

/**
 * The publisher that the last lines name. An agency's name alone is a byline, and a date with a label such as
 * "Published" a dateline.
 */
export function publisherBelow(page: Page, lexicon: Lexicon): string | undefined {
  const frame = frameOf(lexicon);
  let found: string | undefined;
  for (let i = Math.max(1, page.lines.length - 12); i < page.lines.length; i++) {
    const line = page.lines[i];
    if (line === undefined || line.words > 20) continue;
    const match = published.exec(line.plain);
    const name = (match?.[1] ?? match?.[2])?.replace(/\s*(?:all rights reserved|\d{4}).*$/i, "").trim();
    if (name !== undefined && name !== "" && !/^(?:copyright|crown|all rights)/i.test(name)) found ??= name;
    else if (isLabelledDate(line.plain, frame)) mark(page, i, "dateline", "date-below");
    else if (line.words <= 5 && mastheadIn(line.plain, frame) === line.plain && isSignature(page, i, frame))
      mark(page, i, "byline", "agency");
  }
  return found;
}
