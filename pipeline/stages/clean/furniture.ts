import type { FurnitureLine, FurnitureSection } from "../../lexicon/furniture.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import type { Line } from "./lines.ts";
import type { Mark } from "./page.ts";

type Matcher = {
  readonly known: Mark;
  readonly starts?: RegExp;
  readonly contains?: RegExp;
  readonly shape?: RegExp;
  readonly needs?: RegExp;
  readonly longest: number;
};

/** The furniture of a lexicon, compiled: whole lines, patterns, and the headings that open sections. */
export type KnownFurniture = {
  readonly whole: ReadonlyMap<string, Mark>;
  readonly matchers: readonly Matcher[];
  readonly heads: ReadonlyMap<string, FurnitureSection>;
  readonly shapes: readonly (readonly [shape: RegExp, section: FurnitureSection])[];
  readonly about: RegExp;
};

const literal = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (phrases: readonly string[]): string => phrases.map(literal).join("|");

/** The furniture of a lexicon, compiled. */
export const furnitureOf = perLexicon<KnownFurniture>(({ furniture }) => ({
  whole: new Map(
    furniture.lines.flatMap((line) => (line.whole ?? []).map((phrase) => [bare(phrase), markOf(line)] as const)),
  ),
  matchers: furniture.lines.map(matcherOf),
  heads: new Map(furniture.sections.flatMap((section) => section.heads.map((head) => [bare(head), section] as const))),
  shapes: furniture.sections.flatMap((section) =>
    section.shapes === undefined ? [] : [[new RegExp(section.shapes.join("|")), section] as const],
  ),
  about: new RegExp(`^About (?!(?:the|this|our) (?:${anyOf(furniture.aboutWords)})\\b)(?:the |us$)?[A-Z]`),
}));

const markOf = ({ kind, rule }: FurnitureLine): Mark => ({ kind, rule });

function matcherOf(line: FurnitureLine): Matcher {
  return {
    known: markOf(line),
    ...(line.starts !== undefined && { starts: new RegExp(`^(?:${anyOf(line.starts)})`) }),
    ...(line.contains !== undefined && { contains: new RegExp(anyOf(line.contains)) }),
    ...(line.shape !== undefined && { shape: new RegExp(line.shape.join("|")) }),
    ...(line.needs !== undefined && { needs: new RegExp(anyOf(line.needs)) }),
    longest: line.longest ?? 40,
  };
}

const closing = /[\s.:…!>»|+*-]/;

/** A line in lower case without the marks and bullets around its words. */
export function bare(plain: string): string {
  const words = plain.toLowerCase().replace(/^[\s#*•●▪◦‣·⁃>»+|-]+(?=\S)/, "");
  let end = words.length;
  while (end > 0 && closing.test(words[end - 1] ?? "")) end--;
  return words.slice(0, end).replace(/\s+/g, " ");
}

/** The section that a line opens, where it is the heading of one. */
export function sectionAt(line: Line, known: KnownFurniture): FurnitureSection | undefined {
  if (line.words > 14) return undefined;
  const words = bare(line.plain);
  return known.heads.get(words) ?? known.shapes.find(([shape]) => shape.test(words))?.[1];
}

/** What a line is by its words alone, where they are those of furniture. */
export function furnitureLine(line: Line, known: KnownFurniture): Mark | undefined {
  if (line.words > 120) return undefined;
  const words = bare(line.plain);
  if (line.words <= 12) {
    const whole = known.whole.get(words);
    if (whole !== undefined) return whole;
  }
  for (const { known: found, starts, contains, shape, needs, longest } of known.matchers) {
    if (line.words > longest) continue;
    if (starts?.test(words) === true && needs?.test(words) !== false) return found;
    if (contains?.test(words) === true || shape?.test(words) === true) return found;
  }
  return undefined;
}
