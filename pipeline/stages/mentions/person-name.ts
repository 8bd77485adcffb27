import type { Span } from "../../document/span.ts";
import type { Search } from "./search.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A name in the text that is a person's; `parts` are its words without titles, as written. */
export type PersonName = Span & {
  readonly line: number;
  readonly first: number;
  readonly last: number;
  readonly title?: string;
  readonly parts: readonly string[];
  readonly postNominals?: string;
  /** Whether the name may only be a mention of somebody who is named in full elsewhere. */
  readonly weak?: boolean;
  readonly gender?: "female" | "male";
  readonly rule: string;
};

/** Titles that are the name itself where one name follows: "Lord Heskin", "Queen Maud". */
const PEERS = new Set(["Lord", "Lady", "Baroness", "King", "Queen", "Prince", "Princess", "Pope", "Emperor"]);

/** Where a name was read: with titles from `first`, without from `start`; `more` are names in brackets. */
export type Read = {
  readonly first: number;
  readonly start: number;
  readonly last: number;
  readonly rule: string;
  readonly more: readonly string[];
};

/** The person's name that was read. */
export function finish({ words, vocabulary, index }: Search, { first, start, last, rule, more }: Read): PersonName {
  const titles = words.slice(first, start).filter((word) => word.shape !== "mark" && !more.includes(word.text));
  const peer = last - start === 1 && PEERS.has(words[start - 1]?.text ?? "") ? 1 : 0;
  const parts = words
    .slice(start, last)
    .filter((word) => word.shape !== "mark" && word.shape !== "possessive")
    .map((word) => word.text);
  const letters: string[] = [];
  let after = last;
  for (; after < words.length; after++) {
    const word = words[after];
    if (word === undefined) break;
    const text = word.text.replace(/\./g, "");
    if (vocabulary.postNominals.has(text)) letters.push(text);
    else if (!(word.text === "," && vocabulary.postNominals.has(words[after + 1]?.text ?? ""))) break;
  }
  const title = titles.map((word) => word.text).join(" ");
  return {
    start: words[start - peer]?.start ?? 0,
    end: words[last - 1]?.end ?? 0,
    line: index,
    first,
    last: letters.length > 0 ? after : last,
    ...(title !== "" && { title }),
    parts: [...more, ...parts],
    ...(letters.length > 0 && { postNominals: letters.join(" ") }),
    ...genderOf(
      vocabulary,
      titles.map((word) => word.text),
      more[0] ?? parts[0],
    ),
    rule,
  };
}

function genderOf(
  vocabulary: Vocabulary,
  titles: readonly string[],
  name: string | undefined,
): { gender?: "female" | "male" } {
  const folded = titles.map((title) => title.replace(/\./g, "").toLowerCase());
  if (folded.some((title) => vocabulary.femaleTitles.has(title))) return { gender: "female" };
  if (folded.some((title) => vocabulary.maleTitles.has(title))) return { gender: "male" };
  if (name === undefined || vocabulary.either.has(name)) return {};
  const [first = name] = name.split("-");
  const female = vocabulary.female.has(name) || vocabulary.female.has(first);
  const male = vocabulary.male.has(name) || vocabulary.male.has(first);
  return female === male ? {} : { gender: female ? "female" : "male" };
}
