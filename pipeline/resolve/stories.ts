import { byCodeUnit, type Judgement } from "./judgement.ts";
import { wordsOf } from "./names.ts";

/** An article's text for comparing: its record's id and the words of its body. */
export type StoryText = { readonly article: string; readonly text: string };

const shingleLength = 5;
/** A shingle that more articles than this share pairs each with the next few only: copies find one another by chains. */
const manyHolders = 40;
const nextFew = 3;
/** The share of the shorter text's shingles from which two texts are copies, or an edit of one another. */
const copy = 0.5;
const close = 0.25;
/** A text of fewer shingles than this is too short to judge. */
const tooShort = 30;

/** A 53-bit hash of a shingle: enough for millions of them. */
function hash(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) + 0x27d4eb2f;
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
}

function shingles(text: string): Set<number> {
  const words = wordsOf(text);
  const found = new Set<number>();
  for (let i = 0; i + shingleLength <= words.length; i++) found.add(hash(words.slice(i, i + shingleLength).join(" ")));
  return found;
}

/**
 * Judges which articles are copies of one another, syndicated or lightly edited: by the runs of five words that they
 * share (w-shingling: Broder, "On the resemblance and containment of documents", 1997).
 */
export function judgeStories(texts: readonly StoryText[]): Judgement[] {
  const sorted = [...texts].sort((a, b) => byCodeUnit(a.article, b.article));
  const sets = sorted.map(({ text }) => shingles(text));
  const holders = new Map<number, number[]>();
  sets.forEach((set, i) => {
    for (const shingle of set) {
      const list = holders.get(shingle);
      if (list === undefined) holders.set(shingle, [i]);
      else list.push(i);
    }
  });
  const sharedBy = new Map<number, number>();
  for (const list of holders.values()) {
    const reach = list.length > manyHolders ? nextFew : list.length;
    list.forEach((i, n) => {
      for (const j of list.slice(n + 1, n + 1 + reach))
        sharedBy.set(i * sorted.length + j, (sharedBy.get(i * sorted.length + j) ?? 0) + 1);
    });
  }
  return [...sharedBy].flatMap(([pair, count]) => {
    const [i, j] = [Math.floor(pair / sorted.length), pair % sorted.length];
    const [left, right] = [sorted[i]?.article, sorted[j]?.article];
    const least = Math.min(sets[i]?.size ?? 0, sets[j]?.size ?? 0);
    if (left === undefined || right === undefined || least < tooShort || count / least < close) return [];
    const score = Math.round((count / least) * 1000) / 1000;
    return [{ kind: "story", left, right, rule: "shared-shingles", score, verdict: score >= copy ? "same" : "close" }];
  });
}
