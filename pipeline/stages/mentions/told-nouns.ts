import type { OrganisationKind } from "../../document/document.ts";
import { nominalEndingAt } from "./nouns-beside.ts";
import { isName, type Range, type Search } from "./search.ts";
import type { Word } from "./words.ts";

/** "Charities such as Fens First, Oak Now and Open Hand": in a list behind the plural of what they are. */
export function namedAmong({ words, vocabulary }: Search, first: number): OrganisationKind | undefined {
  let i = first - 1;
  while (i > Math.max(1, first - 30) && isListed(words[i])) i--;
  if (/^(?:of|for)$/.test(words[i + 1]?.lower ?? "")) return undefined;
  const own = pluralKind(words[i]?.lower ?? "", vocabulary);
  if (own !== undefined) return own;
  const joint = words[i]?.lower === "as" ? i - 1 : i;
  if (!/^(?:including|include|like|such)$/.test(words[joint]?.lower ?? "")) return undefined;
  return pluralKind(words[words[joint - 1]?.text === "," ? joint - 2 : joint - 1]?.lower ?? "", vocabulary, true);
}

/** The kind of body that a plural is of: "charities"; words that are of more than bodies only where it is said that some follow. */
function pluralKind(
  noun: string,
  { nominals, general }: Search["vocabulary"],
  any = false,
): OrganisationKind | undefined {
  if (!noun.endsWith("s")) return undefined;
  const one = noun.replace(/ies$/, "y").replace(/s$/, "");
  return any || !general.has(one) ? nominals.get(one)?.[0] : undefined;
}

/** Names and what joins them in a list. */
const isListed = (word: Word | undefined): boolean =>
  isName(word) || word?.shape === "possessive" || /^(?:,|;|and|&|of|the|for)$/.test(word?.lower ?? "");

/** "A company called Pathways", "the families' group Fens First": the noun says what is named. */
export function namedSo({ words, vocabulary }: Search, { first }: Range): OrganisationKind | undefined {
  const before = words[first - 1]?.lower ?? "";
  const called = /^(?:called|named|dubbed)$/.test(before);
  if (called || (before === "as" && words[first - 2]?.lower === "known"))
    return nominalEndingAt({ words, vocabulary }, first - (called ? 2 : 3));
  if (!/^(?:group|body|firm|chain)$/.test(before)) return undefined;
  const owner = words[first - 2];
  return owner?.shape === "possessive" || (owner?.text === "'" && /s$/.test(words[first - 3]?.lower ?? ""))
    ? before === "group"
      ? "charity"
      : (nominalEndingAt({ words, vocabulary }, first - 1) ?? "other")
    : undefined;
}
