import { type Span, within } from "../../document/span.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import { isSentence, type Line } from "./lines.ts";
import type { Scene } from "./scene.ts";
import { categoryNamed, outcomeOfHeading, phraseOf } from "./sides.ts";

/** A line that is the name of a category and nothing else. */
export function categoryOf(scene: Scene, line: Line, next: Line | undefined): AwardPhrase | undefined {
  if (line.text.length > 90 || isSentence(line)) return undefined;
  const phrase = phraseOf(scene, line);
  if (phrase !== undefined) return phrase.scheme === undefined ? { ...phrase, kind: "category" } : phrase;
  const labelled =
    next !== undefined && outcomeOfHeading(scene, (next.text.split(/:| - /)[0] ?? "").trim()) !== undefined;
  const superlative =
    /^(?:Best|Most|Outstanding|Excellence) \p{Lu}/u.test(line.text) && line.text.length < 60 && !line.bullet;
  const above = next !== undefined && !line.bullet && isCategoryAbove(scene, line, next);
  const scheme = within(scene.phrases, line).some((p) => p.kind === "scheme");
  if (
    (!(labelled && !scheme) && !superlative && !above) ||
    within(scene.entrants, line).length > 0 ||
    !/^\p{Lu}/u.test(line.text)
  )
    return undefined;
  return categoryNamed(scene, line);
}

/** Whether a line has the words of a category and somebody is named right below it: "Jo Umber, head of music at Vale College". */
function isCategoryAbove({ vocabulary, entrants }: Scene, { text }: Line, next: Line): boolean {
  const [first] = within(entrants, { start: next.start, end: next.start + 40 });
  return (
    text.length < 70 &&
    vocabulary.categoryWords.test(text) &&
    first?.form === "name" &&
    first.start - next.start < 6 &&
    next.text.length < 130 &&
    !isSentence(next) &&
    /^(?:,| - | \(|$)/.test(next.text.slice(first.end - next.start))
  );
}

/** "Social Worker of the Year and Adult Social Worker of the Year": the categories of a side that "and" joins. */
export function categoriesOf(scene: Scene, first: AwardPhrase, side: Span): readonly AwardPhrase[] {
  const all = within(scene.phrases, side).filter((p) => p.kind === "category");
  const joined = all.every(
    (p, i) => i === 0 || /^ and (?:the )?$/.test(scene.document.plain.slice(all[i - 1]?.end, p.start)),
  );
  return all.length > 1 && joined ? all : [first];
}

/** "Team of the year: adults" right above "Gold: the Hospital Team" is a category, though it has two sides. */
export const isSplitCategory = ({ text }: Line, next: Line | undefined): boolean =>
  /^[^:]{4,50}\b(?:[Yy]ear|[Aa]ward): \p{Ll}[^:.]{2,40}$/u.test(text) &&
  next !== undefined &&
  /^(?:Gold|Winner|Silver|Highly commended)\b/.test(next.text);
