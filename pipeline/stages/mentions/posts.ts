import type { Mention, PersonEntity } from "../../document/document.ts";
import { groupBy } from "../../document/group-by.ts";
import { isName, type Search } from "./search.ts";

const REACH = 7;

/** "The headteacher", "the leader": whoever was last named with that post beside the name. */
export function postDescriptions(
  searches: readonly Search[],
  people: readonly PersonEntity[],
  names: readonly Mention[],
): Mention[] {
  const ids = new Set(people.map((person) => person.id));
  const byStart = new Map(
    names.filter((mention) => ids.has(mention.entity)).map((mention) => [mention.start, mention.entity]),
  );
  const held = groupBy(holders(searches, byStart), ({ post }) => endings(post));
  const found: Mention[] = [];
  for (const { words, taken, vocabulary } of searches) {
    for (let i = 0; i + 1 < words.length; i++) {
      if (words[i]?.lower !== "the" || taken[i] !== 0) continue;
      const last = postEnd(words, i + 1, vocabulary.posts);
      const end = words[last - 1];
      if (last === i + 1 || end === undefined || named(words, last, byStart) || words[last]?.lower === "of") continue;
      const post = words
        .slice(i + 1, last)
        .map((word) => word.lower)
        .join(" ");
      const holder = lastHolder(held.get(post) ?? [], end.end);
      if (holder !== undefined)
        found.push({
          start: words[i]?.start ?? 0,
          end: end.end,
          entity: holder,
          form: "nominal",
          rule: "post-description",
        });
      i = last - 1;
    }
  }
  return found;
}

type Holder = { readonly post: string; readonly entity: string; readonly at: number };

/** A post and what is left of it without its first words: "deputy chief executive", "chief executive", "executive". */
const endings = (post: string): string[] => post.split(" ").map((_, i, words) => words.slice(i).join(" "));

/** Who was last said to have a post before an offset; where nobody was, who is first said to have it. */
function lastHolder(held: readonly Holder[], before: number): string | undefined {
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((held[middle]?.at ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return held[Math.max(0, low - 1)]?.entity;
}

/** The posts that stand right before or behind names. */
function holders(searches: readonly Search[], byStart: ReadonlyMap<number, string>): Holder[] {
  const found: Holder[] = [];
  for (const { words, vocabulary } of searches) {
    let runEnd = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      const entity = word === undefined ? undefined : byStart.get(word.start);
      if (word === undefined || entity === undefined) continue;
      const before = beforeName(words, i, vocabulary.titles);
      for (let k = Math.max(0, before - REACH); k < before; k++)
        if (reaches(words, postEnd(words, k, vocabulary.posts), before)) hold(k);
      let after = i + 1;
      while (after < words.length && (words[after]?.start ?? 0) < word.start + 1) after++;
      after = Math.max(after, runEnd);
      while (after < words.length && isName(words[after])) after++;
      runEnd = after;
      if (words[after]?.text === ",")
        for (let k = after + 1; k < Math.min(words.length, after + REACH) && !/[.,;"]/.test(words[k]?.text ?? ""); k++)
          hold(k);
      function hold(k: number): void {
        const last = postEnd(words, k, vocabulary.posts);
        if (last > k && entity !== undefined)
          found.push({
            post: words
              .slice(k, last)
              .map((w) => w.lower)
              .join(" "),
            entity,
            at: word?.start ?? 0,
          });
      }
    }
  }
  return found;
}

/** The index behind the words in front of a name and its titles. */
function beforeName(words: Search["words"], at: number, titles: ReadonlyMap<string, unknown>): number {
  let i = at;
  while (i > 0 && titles.has(words[i - 1]?.text.replace(/\./g, "") ?? "")) i--;
  return words[i - 1]?.text === "," ? i - 1 : i;
}

/** Whether nothing but "of the council", "at Hill School" stands between a post and a name. */
function reaches(words: Search["words"], from: number, to: number): boolean {
  if (from === to) return true;
  if (!/^(?:of|at|for)$/.test(words[from]?.lower ?? "")) return false;
  for (let k = from; k < to; k++) if (/[.,;:"]/.test(words[k]?.text ?? "")) return false;
  return true;
}

/** The words that posts begin with, by the posts. */
const openings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function opensPost(word: string, posts: ReadonlySet<string>): boolean {
  const known = openings.get(posts) ?? new Set([...posts].map((post) => post.split(" ", 1)[0] ?? ""));
  openings.set(posts, known);
  return known.has(word);
}

function postEnd(words: Search["words"], first: number, posts: ReadonlySet<string>): number {
  let phrase = words[first]?.lower ?? "";
  if (!opensPost(phrase, posts)) return first;
  let end = first;
  for (let last = first + 1; last <= Math.min(words.length, first + 4); last++) {
    if (posts.has(phrase)) end = last;
    phrase += ` ${words[last]?.lower}`;
  }
  return end;
}

/** Whether a name follows, so that the post describes it and stands for nobody else: "the leader, Ann Moss". */
const named = (words: Search["words"], at: number, byStart: ReadonlyMap<number, string>): boolean => {
  for (let k = at; k < Math.min(words.length, at + 3); k++) {
    const word = words[k];
    if (word !== undefined && byStart.has(word.start)) return true;
    if (word?.shape === "lower") return false;
  }
  return false;
};
