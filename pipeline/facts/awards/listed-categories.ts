import type { Document } from "../../document/document.ts";
import type { AwardPhrase } from "./award-phrase.ts";

const CATEGORIES = /(?<=[\p{L}"'] )(?:[Cc]ategories|[Aa]wards)(?![\p{L}-])/gu;
const OPENER = /\b(?:in|for|of|with|won|both|following|the) (?=["']?\p{Lu})/gu;
const ITEM =
  /^["']?\p{Lu}[\p{L}\p{N}'&/-]*(?: (?:(?:of|the|for|and|&|in|to|with|or|a|on) ){0,2}[\p{Lu}\p{N}][\p{L}\p{N}'&/-]*){0,8}["']?$/u;

/** "finalists in the Best Team, Park of the Year and Best Shop categories": each of a list is a category by its place. */
export const listedCategories = (document: Document): AwardPhrase[] =>
  [...document.plain.matchAll(CATEGORIES)].flatMap(({ index, 0: tail }) => {
    const from = Math.max(0, index - 260);
    const before = document.plain.slice(from, index - 1);
    const opened = before.slice(before.search(/[^.;:()\n]*$/));
    const start = index - 1 - opened.length;
    for (const opener of opened.matchAll(OPENER)) {
      const at = opener.index + opener[0].length;
      const items = itemsOf(opened.slice(at), start + at, tail);
      if (items.length > 1) return items.map(([a, b]) => categoryOf(document, a, b));
    }
    return [];
  });

function categoryOf({ plain, text }: Document, from: number, to: number): AwardPhrase {
  const quoted = /^["']/.test(plain.slice(from, to)) && /["']$/.test(plain.slice(from, to));
  const [start, end] = quoted ? [from + 1, to - 1] : [from, to];
  return { start, end, kind: "category", name: text.slice(start, end).replace(/\s+/g, " ") };
}

/** The places of the names that commas and a last "and" join; none where something else stands among them. */
function itemsOf(list: string, offset: number, tail: string): [number, number][] {
  const parts = partsOf(list);
  const each = parts.map(([a, b]) => list.slice(a, b));
  const several = /^c/i.test(tail) || parts.length > 2;
  const clear =
    parts.length > 2 ||
    (/^c/i.test(tail) && list.split(" and ").length === 2 && each.every((name) => name.includes(" "))) ||
    each.every((name) => /^["']|^(?:Best|Most|Outstanding)\b|[Oo]f the Year\b/.test(name));
  return several && clear && each.every((name) => ITEM.test(name))
    ? parts.map(([a, b]) => [offset + a, offset + b])
    : [];
}

function partsOf(list: string): [number, number][] {
  const ends = [...list.matchAll(/, and (?:the )?|, (?:the )?/g)];
  const last = list.lastIndexOf(" and ");
  const joints = ends.map(({ index, 0: joint }): [number, number] => [index, index + joint.length]);
  if (last > (joints.at(-1)?.[1] ?? 0)) joints.push([last, last + (list.startsWith(" and the ", last) ? 9 : 5)]);
  const starts = [0, ...joints.map(([, b]) => b)];
  return starts.map((start, i) => [start, joints[i]?.[0] ?? list.length]);
}
