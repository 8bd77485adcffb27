import type { Document } from "../../document/document.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { AwardVocabulary } from "./vocabulary.ts";

/** "the Vale Police annual awards", "Larch Grove's staff awards": a scheme by who gives it and what sort it is. */
export function ownAwards(
  { plain, text }: Document,
  vocabulary: AwardVocabulary,
  match: RegExpExecArray,
): AwardPhrase | undefined {
  const said = vocabulary.ownAwards.exec(plain.slice(Math.max(0, match.index - 110), match.index))?.[1];
  if (said === undefined) return undefined;
  const bare = said.replace(/^(?:The|At|In|This|Last|For|From|Our|Their|Its|His|Her|And|But|After|Since|When) /, "");
  if (!/^\p{Lu}/u.test(bare)) return undefined;
  const start = match.index - 1 - bare.length;
  const end = match.index + match[0].length;
  const year = /^ \(?((?:19|20)\d\d)\b/.exec(plain.slice(end, end + 7));
  return {
    start,
    end: end + (year?.[0].length ?? 0),
    kind: "scheme",
    name: text.slice(start, end).replace(/\s+/g, " "),
    ...(year?.[1] !== undefined && { year: year[1] }),
  };
}

/** "the award for effective use of technology": a name in small letters, where it ends before a stop or a phrase. */
export function purposeAfter(
  { plain, text }: Pick<Document, "plain" | "text">,
  tail: number,
  from: number,
): AwardPhrase | undefined {
  if (!/\b[Tt]he (?:\p{Ll}+ )?$/u.test(plain.slice(Math.max(0, tail - 24), tail))) return undefined;
  const name =
    /^ for ((?!(?:the|an?|his|her|its|their|our|my|your|being|what|how|this|that|\p{Ll}+ing) )(?:\p{Ll}[\p{Ll}'-]* ){1,5}?\p{Ll}{3,})(?=[.,;]| (?:at the|in the|after|for|with|thanks|following|because|when|while|went to|was|in \d{4})\b)/u.exec(
      plain.slice(from, from + 100),
    )?.[1];
  if (name === undefined) return undefined;
  const start = from + " for ".length;
  return { start, end: start + name.length, kind: "category", name: text.slice(start, start + name.length) };
}
