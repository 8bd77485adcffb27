import type { Mention, PersonEntity, Quotation, Sentence } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Search } from "./search.ts";

type Gender = "female" | "male";
const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** Where people have been named, and who may be meant. */
type Scene = {
  readonly people: ReadonlyMap<string, { gender?: Gender | undefined }>;
  readonly names: readonly Mention[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
};

/** He and she outside quotations: the first person of that gender named in the sentence, or in those before it. */
export function pronouns(
  searches: readonly Search[],
  people: readonly PersonEntity[],
  scene: Omit<Scene, "people">,
): Mention[] {
  const known = new Map(people.map((person) => [person.id, { gender: person.gender }]));
  const names = scene.names.filter((mention) => known.has(mention.entity));
  const full: Scene = { ...scene, names, people: known };
  const quoted = new Cover(scene.quotations);
  const found: Mention[] = [];
  for (const { words } of searches) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (word === undefined) continue;
      const gender = PRONOUNS.get(word.lower);
      if (gender === undefined || words[i + 1]?.lower === "majesty" || quoted.has(word.start)) continue;
      const entity = referent(full, word.start, gender, quoted);
      if (entity !== undefined)
        found.push({ start: word.start, end: word.end, entity, form: "pronoun", rule: "he-or-she" });
    }
  }
  return found;
}

/** The spans of outermost quotations, asked by rising offset. */
class Cover {
  readonly #spans: readonly Span[];
  constructor(quotations: readonly Quotation[]) {
    this.#spans = quotations.filter(({ kind, depth }) => kind === "speech" && depth === 0).map(({ outer }) => outer);
  }
  has(offset: number): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#spans[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const span = this.#spans[low - 1];
    return span !== undefined && offset < span.end;
  }
}

const REACH = 8;
/** How many names of one sentence are looked at. */
const MOST_NAMES = 100;

function referent({ people, names, sentences }: Scene, at: number, gender: Gender, quoted: Cover): string | undefined {
  for (let i = sentenceBefore(sentences, at), seen = 0; i >= 0 && seen < REACH; i--, seen++) {
    const sentence = sentences[i];
    if (sentence === undefined) break;
    const candidates = firstWithin(names, { start: sentence.start, end: Math.min(sentence.end, at) }).filter(
      ({ entity, start }) => {
        const known = people.get(entity)?.gender;
        return (known === undefined || known === gender) && !quoted.has(start);
      },
    );
    const sure = candidates.find(({ entity }) => people.get(entity)?.gender === gender) ?? candidates[0];
    if (sure === undefined) continue;
    const person = people.get(sure.entity);
    if (person !== undefined && person.gender === undefined) person.gender = gender;
    return sure.entity;
  }
  return undefined;
}

/** The first names of a sentence. */
function firstWithin(names: readonly Mention[], { start, end }: Span): Mention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return names.slice(low, low + MOST_NAMES).filter((name) => name.end <= end);
}

function sentenceBefore(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
