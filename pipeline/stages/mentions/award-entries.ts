import type { OrganisationKind } from "../../document/document.ts";
import type { OrganisationName } from "./organisation-name.ts";
import { isName, type Search } from "./search.ts";

/** "Best Gift Shop: The Wool Basket": what stands behind a category that only a business, a group or a school can win. */
export function awardEntry(search: Search): OrganisationName[] {
  const { words, taken, index, line } = search;
  if (words.length > 24 || line.block.kind === "title") return [];
  const joint = words.findIndex((word, i) => i > 0 && isJoint(words, i, word.text));
  const kind = joint < 0 ? undefined : categoryKind(search, joint);
  const first = joint + 1;
  const last = kind === undefined ? first : entryEnd(search, first);
  if (kind === undefined || last === first || last - first > 9) return [];
  if (taken.subarray(first, last).some((mark) => mark !== 0)) return [];
  taken.fill(1, first, last);
  const [begin, end] = [words[first], words[last - 1]];
  return begin === undefined || end === undefined
    ? []
    : [{ start: begin.start, end: end.end, line: index, first, last, kind, rule: "award-entry" }];
}

/** A colon, or a dash with blanks around it. */
const isJoint = (words: Search["words"], i: number, mark: string): boolean =>
  mark === ":" || (mark === "-" && words[i - 1]?.end !== words[i]?.start && words[i + 1]?.start !== words[i]?.end);

/** What can win the category in front of the joint; nothing where it is for people or for work done. */
function categoryKind({ words, vocabulary }: Search, joint: number): OrganisationKind | undefined {
  const before = words.slice(0, joint).map((word) => word.lower);
  const opens =
    before.slice(0, 4).some((word) => vocabulary.prizeOpeners.has(word)) ||
    before.includes("year") ||
    before.includes("award");
  if (
    !opens ||
    before.some(
      (word) =>
        vocabulary.prizeOthers.has(word) || (vocabulary.callings.has(word) && !vocabulary.prizeBodies.has(word)),
    )
  )
    return undefined;
  const at = before.findIndex((word) => vocabulary.prizeBodies.has(word));
  if (at < 0) return undefined;
  if (before.includes("school") || before.includes("nursery")) return "school";
  return before.includes("charity") || before.includes("group") || before.includes("club") ? "charity" : "company";
}

/** The end of the words with capitals from `first`, where the line or a comma ends there. */
function entryEnd({ words }: Search, first: number): number {
  let last = first;
  while (last < words.length) {
    const word = words[last];
    const goesOn =
      isName(word) ||
      word?.shape === "number" ||
      word?.shape === "possessive" ||
      /^(?:and|&|of|the|'|in|at|on)$/.test(word?.lower ?? "");
    if (!goesOn) break;
    last++;
  }
  const next = words[last];
  return isName(words[first]) && (next === undefined || /^[,(.;]$/.test(next.text)) ? last : first;
}
