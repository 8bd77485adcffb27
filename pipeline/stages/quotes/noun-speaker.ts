import type { Mention } from "../../document/document.ts";
import { type Frame, quoted } from "./frame.ts";
import { honorifics, isHead } from "./heads.ts";
import { type NounKind, nouns } from "./nouns.ts";
import { body } from "./pronoun.ts";
import { behind, groupNamed, isPerson, type Speaker } from "./speaker.ts";
import type { Region } from "./subject.ts";

/** Where in a region the noun must stand: next to the verb, anywhere with a phrase after it, or at the region's start. */
type Place = "adjacent" | "inner" | "first";

/** The speaker behind "inspectors", "the report", "a spokesperson for X", "X's judges". */
export function nounSpeaker(frame: Frame, region: Region, place: Place): Speaker | undefined {
  const { kinds, prepositions } = nouns(frame.lexicon);
  const text = frame.text.slice(region.start, region.end);
  const words = [...text.matchAll(/[\p{L}\p{M}'-]+/gu)];
  const order = place === "first" ? words.slice(0, 8) : words.reverse();
  for (const match of place === "adjacent" ? order.slice(0, 1) : order) {
    const word = match[0].toLowerCase();
    const start = region.start + match.index;
    const kind = kinds.get(word);
    const rest = text.slice(match.index + word.length).trim();
    if (kind === undefined) {
      const group = place === "adjacent" && rest === "" ? groupSpeaker(frame, match[0], start) : undefined;
      if (group !== undefined) return group;
      continue;
    }
    if (place === "adjacent" && rest !== "") return undefined;
    const next = /^[\p{L}]+/u.exec(rest)?.[0].toLowerCase();
    if (
      place === "inner" &&
      !(
        /^[,(]/.test(rest) ||
        (next !== undefined && (prepositions.has(next) || later.has(next) || /(?:ed|en)$/.test(next)))
      )
    )
      continue;
    const from = start - (qualifiers.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0].length ?? 0);
    if (place !== "first" && !isHead(frame, { start: from, end: start + word.length }, region)) continue;
    return standsFor(frame, kind, { start, end: start + word.length, region });
  }
  return undefined;
}

/** Adjectives and names before a noun. */
const qualifiers =
  /(?:(?:independent|latest|new|final|full|recent|critical|damning|draft|own|joint|annual|earlier|previous|\p{Lu}[\p{L}']*)\s+)+$/u;

const later = new Set(
  "who which last this yesterday today earlier published dated released issued which that also".split(" "),
);

/** What may stand between a body and a noun that is its own. */
const modifies = /^(?:'s?(?:\s+[\p{L}\d-]+){0,4}|(?:\s+(?!is\b|was\b|has\b|had\b|and\b)[\p{Ll}-]+)?)\s+$/u;

type Place2 = { readonly start: number; readonly end: number; readonly region: Region };

/** Who a noun of a kind at a place speaks for: whoever is named with it, or whoever such nouns stand for here. */
function standsFor(frame: Frame, kind: NounKind, { start, end, region }: Place2): Speaker | undefined {
  const own = region.mentions.find((m) => m.start <= start && end <= m.end && m.form !== "pronoun");
  if (own !== undefined && (kind !== "document" || isPerson(frame, own) === false)) return { speaker: own.entity };
  const bodies = region.mentions.filter((m) => m.form !== "pronoun" && !isPerson(frame, m));
  const beside = (m: Mention) => m.end <= start && modifies.test(frame.text.slice(m.end, start));
  const follows = (m: Mention) =>
    m.start >= end &&
    /^\s*(?:for|from|of|by|at|on behalf of|representing)\s+(?:the\s+)?(?:\p{Lu}[\p{L}]*\s+)?$/u.test(
      frame.text.slice(end, m.start),
    );
  const found = bodies.findLast(beside) ?? bodies.find(follows);
  if (
    found !== undefined &&
    (kind !== "document" || !follows(found) || /\bby|from\b/.test(frame.text.slice(end, found.start)))
  )
    return { speaker: found.entity };
  if (kind === "spokesperson") {
    const modifier = /([\p{L}]+)\s+$/u.exec(frame.text.slice(region.start, start))?.[1] ?? "";
    const named =
      /^\s*(?:for|from|of|at)\s+(?:the|our|its)\s+([\p{L}]+(?:\s[\p{Ll}]+)?)/u.exec(
        frame.text.slice(end, region.end + 30),
      )?.[1] ?? "";
    const group = groupNamed(frame, modifier, start) ?? groupNamed(frame, named, start);
    if (group !== undefined) return { speaker: group };
    if (bodies[0] !== undefined && bodies[0].start >= end) return { speaker: bodies[0].entity };
    const bare = /^(?:an?|the|its)$/i.test(modifier) && /^\s*$/.test(frame.text.slice(end, region.end));
    const topic = bare ? body(frame, start) : undefined;
    return topic === undefined ? phraseSpeaker(frame, region) : { speaker: topic };
  }
  const beforeIt = region.mentions.findLast((m) => m.end <= start && m.form === "name" && isPerson(frame, m));
  const title = beforeIt && frame.text.slice(beforeIt.end, start);
  if (kind === "reviewer" && beforeIt !== undefined && /^\s+(?:\p{Lu}[\p{L}]*\s+|lead\s+)*$/u.test(title ?? ",")) {
    return { speaker: beforeIt.entity };
  }
  return behind(frame, kind, start) ?? phraseSpeaker(frame, region);
}

function groupSpeaker(frame: Frame, noun: string, start: number): Speaker | undefined {
  if (!/\b(?:the|its|their|our)\s+(?:[\p{Ll}-]+\s+)?$/iu.test(frame.text.slice(Math.max(0, start - 24), start)))
    return undefined;
  const entity = groupNamed(frame, noun, start);
  return entity === undefined ? undefined : { speaker: entity };
}

/** "The trust, which has …, said": a common noun that opens the words stands for an organisation. */
export function openingGroup(frame: Frame, region: Region): Speaker | undefined {
  const opening = /^(?:but |however,? |meanwhile,? )?the ([\p{Ll}-]+),/iu.exec(region.text)?.[1];
  const entity = opening === undefined ? undefined : groupNamed(frame, opening, region.start);
  return entity === undefined ? undefined : { speaker: entity };
}

const noSpeaker =
  /^(?:it|there|this|that|which|what|who|he|she|they|i|we|you|in|on|at|as|if|when|while|after|before|with|to|for|of|by|and|but|or|so)\b/i;

/** The one person whose first or last name a phrase is, with or without an honorific. */
function byOneName(frame: Frame, phrase: string): string | undefined {
  const name = phrase.replace(honorifics, "");
  if (!/^\p{Lu}[\p{L}'-]+$/u.test(name)) return undefined;
  const found = frame.document.people.filter((p) => p.name.startsWith(`${name} `) || p.name.endsWith(` ${name}`));
  return found.length === 1 ? found[0]?.id : undefined;
}

/** A name that nothing knows, after or before a description of who it is: ", Nic Harne," and "Nic Harne, a teacher,". */
const unknownName =
  /(?:,\s|^(?:\p{Lu}[\p{L}.]+\s)?)(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){1,2})(?:,\s(?:a|an|the|who|of|from|\d|\p{Ll})[^\uE000]*)?,\s*$/u;
/** The same for descriptions: "A senior official, who …,". */
const unknownPost =
  /^(?:but |and |however, |meanwhile, )?((?:an?|one|another|the)\s[^,\uE000]{3,60}),\s(?:who|which|whose|a|an|the|from|of)\s[^\uE000]*,\s*$/i;

/** How the words name a speaker who is no entity: a short phrase at the end of the region, as written. */
export function phraseSpeaker(frame: Frame, region: Region): Speaker | undefined {
  const whole = frame.text.slice(region.start, region.end);
  const apposed = (unknownName.exec(whole) ?? unknownPost.exec(whole))?.[1];
  const text = apposed === undefined ? whole : whole.slice(0, whole.lastIndexOf(apposed) + apposed.length);
  const cut = Math.max(
    text.lastIndexOf(","),
    text.lastIndexOf(quoted),
    text.search(/\b(?:but|and|while|however|meanwhile)\s+(?!.*\b(?:but|and|while)\s)/i),
  );
  const from = cut < 0 ? 0 : cut + (/^[\p{L}]+/u.exec(text.slice(cut))?.[0].length ?? 1);
  const phrase = text
    .slice(from)
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();
  if (phrase.split(/\s+/).length > 7 || phrase.length < 3 || noSpeaker.test(phrase) || !/\p{L}/u.test(phrase))
    return undefined;
  const known = byOneName(frame, phrase);
  if (known !== undefined) return { speaker: known };
  const start = region.start + text.indexOf(phrase, from);
  return { speakerText: frame.document.text.slice(start, start + phrase.length) };
}
