import type { Span } from "../../document/span.ts";
import { behind } from "./behind.ts";
import type { Frame } from "./frame.ts";
import { isHead } from "./heads.ts";
import { letterOf } from "./letters.ts";
import { makerOf, reporterOf } from "./makers.ts";
import { type Noun, namedWith } from "./named-with.ts";
import { type NounKind, nouns } from "./nouns.ts";
import { phraseSpeaker } from "./phrase-speaker.ts";
import type { Region } from "./region.ts";
import { groupNamed, isPerson, type Speaker, wasNamed } from "./speaker.ts";
import { spokesperson } from "./spokesperson.ts";

/**
 * Where in a region the noun must stand: next to the verb, anywhere with a phrase after it, at the region's start, or
 * anywhere that a relative clause after the region can be about.
 */
type Place = "adjacent" | "inner" | "first" | "antecedent";

/** The speaker behind "inspectors", "the report", "a spokesperson for X", "X's judges". */
export function nounSpeaker(frame: Frame, region: Region, place: Place): Speaker | undefined {
  const { qualified } = nouns(frame.lexicon);
  const text = frame.text.slice(region.start, region.end);
  const words = [...text.matchAll(/[\p{L}\p{M}'-]+/gu)];
  const order = place === "first" ? words.slice(0, 8) : words.toReversed();
  for (const { 0: word, index } of place === "adjacent" ? order.slice(0, 1) : order) {
    const at = { start: region.start + index, end: region.start + index + word.length };
    const rest = text.slice(index + word.length).trim();
    const kind = kindAt(frame, text.slice(0, index), word);
    if (place === "adjacent" && rest !== "") return undefined;
    if (place === "adjacent" && kind === undefined) return groupSpeaker(frame, word, at.start);
    if (kind === undefined || (place === "inner" && (!goesOn(frame, rest) || isApposed(frame, at, region)))) continue;
    if (place === "antecedent") {
      if (!/^,?$/.test(rest) && !goesOn(frame, rest)) continue;
      return standsFor(frame, kind, { ...at, region });
    }
    const before = qualified.exec(text.slice(Math.max(0, index - 60), index))?.[0].length ?? 0;
    if (place !== "first" && !isHead(frame, { start: at.start - before, end: at.end }, region)) continue;
    return standsFor(frame, kind, { ...at, region });
  }
  return undefined;
}

/** The kind of a noun, which must have the word before it that it is only known with; any article will do for reviewers. */
function kindAt(frame: Frame, left: string, word: string): NounKind | undefined {
  const { kinds, leads } = nouns(frame.lexicon);
  const kind = kinds.get(word.toLowerCase());
  const wanted = leads.get(word.toLowerCase());
  if (wanted === undefined) return kind;
  const before = /([\p{L}-]+)\s+$/u.exec(left)?.[1]?.toLowerCase() ?? "";
  return wanted.has(before) || (kind === "reviewer" && /^(?:the|a|an|their)$/.test(before)) ? kind : undefined;
}

/** Whether a noun is in an aside that says what the body named before the comma is: "by the CQC, the care watchdog,". */
function isApposed(frame: Frame, { start, end }: Span, region: Region): boolean {
  if (!/^\s*,\s*$/.test(frame.text.slice(end, region.end))) return false;
  const comma = frame.text.slice(region.start, start).lastIndexOf(", ");
  if (comma < 0 || !/^, (?:the|an?|its)\s/i.test(frame.text.slice(region.start + comma, start))) return false;
  const before = region.start + comma;
  return region.mentions.some(
    (m) => m.form === "name" && m.end <= before && /^\)?$/.test(frame.text.slice(m.end, before)),
  );
}

/** Whether what follows a noun belongs to it: a phrase, a clause, an aside. */
function goesOn(frame: Frame, rest: string): boolean {
  const { prepositions, postmodifiers } = nouns(frame.lexicon);
  const next = /^[\p{L}]+/u.exec(rest)?.[0].toLowerCase();
  if (next === undefined) return /^[,(]/.test(rest);
  return prepositions.has(next) || postmodifiers.has(next) || /(?:ed|en)$/.test(next);
}

/** Who a noun of a kind at a place speaks for: whoever is named with it, or whoever such nouns stand for here. */
function standsFor(frame: Frame, kind: NounKind, noun: Noun): Speaker | undefined {
  const { start, end, region } = noun;
  const own = region.mentions.find((m) => m.start <= start && end <= m.end && m.form !== "pronoun");
  const known = own !== undefined && (kind !== "document" || !isPerson(frame, own)) && wasNamed(frame, own);
  if (own !== undefined && known) return { speaker: own.entity };
  const named = namedWith(frame, kind, noun);
  if (named !== undefined) return { speaker: named };
  const letter = own === undefined && kind === "writing" ? letterOf(frame, start) : undefined;
  if (letter !== undefined) return { speaker: letter };
  const maker = own === undefined ? madeBy(frame, kind, start) : undefined;
  if (maker !== undefined) return { speaker: maker };
  if (kind === "writing") return undefined;
  if (kind === "spokesperson") return spokesperson(frame, noun) ?? phraseSpeaker(frame, region);
  const person = region.mentions.findLast((m) => m.end <= start && m.form === "name" && isPerson(frame, m));
  const title = person === undefined ? undefined : frame.text.slice(person.end, start);
  if (kind === "reviewer" && person !== undefined && /^\s+(?:\p{Lu}[\p{L}]*\s+|lead\s+)*$/u.test(title ?? ",")) {
    return { speaker: person.entity };
  }
  return behind(frame, kind, start) ?? phraseSpeaker(frame, region);
}

/** Whose a report, a letter or its writers are by what was told before. */
function madeBy(frame: Frame, kind: NounKind, offset: number): string | undefined {
  if (kind === "judge" || kind === "spokesperson") return undefined;
  const maker = makerOf(frame, kind, offset);
  return maker ?? (kind === "document" ? reporterOf(frame, offset) : undefined);
}

function groupSpeaker(frame: Frame, noun: string, start: number): Speaker | undefined {
  const post = /([\p{L}-]+)\s(?:of|at|for|in)\s(?:the|its|their|our)\s(?:[\p{Ll}-]+\s)?$/u.exec(
    frame.text.slice(Math.max(0, start - 60), start),
  )?.[1];
  if (post !== undefined && nouns(frame.lexicon).posts.has(post.toLowerCase())) return undefined;
  if (!/\b(?:the|its|their|our)\s+(?:[\p{Ll}-]+\s+)?$/iu.test(frame.text.slice(Math.max(0, start - 24), start)))
    return undefined;
  const entity = groupNamed(frame, noun, start);
  return entity === undefined ? undefined : { speaker: entity };
}

/** "A sentence in the report": it speaks as the report does. */
export function partOfDocument(frame: Frame, region: Region): Speaker | undefined {
  const noun = nouns(frame.lexicon).parts.exec(region.text)?.[1];
  const kind = noun === undefined ? undefined : kindAt(frame, region.text.slice(0, -noun.length), noun);
  if (noun === undefined || kind === undefined) return undefined;
  const end = region.start + region.text.length;
  return standsFor(frame, kind, { start: end - noun.length, end, region });
}

/** "The trust, which has …, said": a common noun that opens the words stands for an organisation. */
export function openingGroup(frame: Frame, region: Region): Speaker | undefined {
  const opening = /^(?:but |however,? |meanwhile,? )?the ([\p{Ll}-]+),/iu.exec(region.text)?.[1];
  const entity = opening === undefined ? undefined : groupNamed(frame, opening, region.start);
  return entity === undefined ? undefined : { speaker: entity };
}
