import type { Mention } from "../../document/document.ts";
import type { Frame } from "./frame.ts";
import { honorifics } from "./heads.ts";
import { nouns } from "./nouns.ts";
import { pronounSpeaker } from "./pronoun.ts";
import type { Region } from "./region.ts";
import { mentionFrom } from "./region.ts";
import { genderOf as genderOfNoun, isPerson, personBefore, type Speaker, sentenceAt } from "./speaker.ts";

/** How many mentions back the person is looked for whom a description fits. */
const memory = 60;

const endsInAge = /[\s,]the (?:\d+-year-old|(\p{L}+)-of-[\p{L}\d]+)(?:,[^,]{1,60},)?$/iu;
const endsInPost = /(?:^|[\s,\uE000])the ((?:[\p{L}'-]+\s){0,4}?)([\p{L}-]+)(?:\s(?:for|of|at)\s[^,\uE000]{2,40})?$/u;

/** The person whom "the 45-year-old", "the mum-of-two", "the Tory" or "the Labour leader" stands for at the end of a region. */
export function describedSpeaker(frame: Frame, region: Region): Speaker | undefined {
  const text = ` ${region.text}`;
  const aged = endsInAge.exec(text);
  if (aged !== null) {
    return pronounSpeaker(frame, genderWord(frame, aged[1]), region.end - aged[0].length + 1);
  }
  const post = endsInPost.exec(text.replace(/^(\s)The\s/, "$1the "));
  const noun = post?.[2];
  if (post === null || noun === undefined) return undefined;
  const offset = region.end - post[0].length;
  const partisan = nouns(frame.lexicon).partisans.has(noun.toLowerCase());
  if (!partisan && !nouns(frame.lexicon).posts.has(noun.toLowerCase())) return undefined;
  const held = withPost(frame, noun, (post[1] ?? "").trim(), offset);
  const entity = held ?? (partisan ? personBefore(frame, offset, undefined) : undefined);
  return entity === undefined ? undefined : { speaker: entity };
}

const genderWord = (frame: Frame, noun = ""): string => {
  const { female, male } = nouns(frame.lexicon);
  const lower = noun.toLowerCase();
  return female.has(lower) ? "she" : male.has(lower) ? "he" : "he or she";
};

/**
 * The person named last beside whose name the words of a post stand: "Labour leader Ann Brook", "Bob Carr, MP for …";
 * without the words before the noun, only where one person alone has it.
 */
function withPost(frame: Frame, noun: string, modifiers: string, offset: number): string | undefined {
  const words = modifiers.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const holders: string[] = [];
  const from = mentionFrom(frame, offset) - 1;
  for (let i = from; i >= 0 && i > from - memory; i--) {
    const mention = frame.mentions[i];
    if (mention?.form !== "name" || !isPerson(frame, mention)) continue;
    const around = wordsBeside(frame, mention, i);
    if (!wordsFor(frame, noun).some((word) => around.has(word))) continue;
    if (words.length > 0 && words.every((w) => around.has(w))) return mention.entity;
    if (!holders.includes(mention.entity)) holders.push(mention.entity);
  }
  return holders.length === 1 ? holders[0] : undefined;
}

/** A noun of a post and the others that the same post goes by. */
const wordsFor = (frame: Frame, noun: string): readonly string[] =>
  nouns(frame.lexicon).samePosts.get(noun.toLowerCase()) ?? [noun.toLowerCase()];

/** The letters, the party and the aside that belong to the name before them. */
const ownAside = /^(?:\s\p{Lu}{2,4}\b)?(?:\s\([^()\uE000]{2,24}\))?/u;

/** What stands after the last comma, or before it where nothing does: "with his mother, ". */
function lastPart(text: string): string {
  const whole = text.replace(/,\s*$/, "");
  return whole.slice(whole.lastIndexOf(",") + 1);
}

/** The words of a sentence close before a name, back to the person before it, and those of the aside after it. */
export function wordsBeside(frame: Frame, mention: Mention, i: number): ReadonlySet<string> {
  const { sentences } = frame.document;
  const sentence = sentences[sentenceAt(sentences, mention.start)];
  const previous = frame.mentions[i - 1];
  const floor = previous !== undefined && isPerson(frame, previous) ? previous.end : 0;
  const text = frame.text.slice(Math.max(sentence?.start ?? 0, mention.start - 70, floor), mention.start);
  const left = floor === 0 ? text : lastPart(text.replace(ownAside, ""));
  const right =
    /^(?:\s\p{Lu}{2,4}\b)?(?:\s\([^()\uE000]{2,24}\))?(?:,[^\uE000.]{0,80})?/u.exec(
      frame.text.slice(mention.end, mention.end + 80),
    )?.[0] ?? "";
  return new Set(`${left} ${right}`.toLowerCase().match(/[\p{L}']+/gu) ?? []);
}

/** Up to where an article speaks of people whom it names only afterwards, in UTF-16 code units. */
const opening = 700;

/** How many mentions on the name is looked for. */
const soon = 40;

/** The words of a post or of kin that a phrase such as "the long-serving head of a primary school" has. */
const holder = /^(?:the|an?|one)\s(?:[\p{L}'-]+\s){0,4}?([\p{L}-]+)(?=$|\s(?:of|at|from|in|for|who|whose)\s)/iu;

function holderNoun(frame: Frame, phrase: string): string | undefined {
  const { posts, female, male } = nouns(frame.lexicon);
  const word = holder.exec(phrase)?.[1]?.toLowerCase();
  return word !== undefined && (posts.has(word) || female.has(word) || male.has(word)) ? word : undefined;
}

/** "The head of a primary school said …", and then "Head Ann Brook": the only person soon named with the same noun. */
export function namedLater(frame: Frame, phrase: string, offset: number): string | undefined {
  const noun = offset > opening ? undefined : holderNoun(frame, phrase);
  if (noun === undefined) return undefined;
  const words = wordsFor(frame, noun);
  const next = firstNamed(frame, offset, noun);
  if (next !== undefined) return next;
  const holders = new Set<string>();
  const from = mentionFrom(frame, offset);
  for (let i = from; i < frame.mentions.length && i < from + soon; i++) {
    const mention = frame.mentions[i];
    if (mention?.form !== "name" || !isPerson(frame, mention)) continue;
    const around = wordsBeside(frame, mention, i);
    if (words.some((word) => around.has(word))) holders.add(mention.entity);
  }
  return holders.size === 1 ? [...holders][0] : undefined;
}

/** Where nobody was named before, whoever one of the next two sentences opens with is who was spoken of, unless of another post. */
function firstNamed(frame: Frame, offset: number, noun: string): string | undefined {
  const words = wordsFor(frame, noun);
  const { sentences, blocks } = frame.document;
  const body = blocks.find(({ kind }) => kind === "paragraph")?.start ?? 0;
  const gender = genderOfNoun(frame, noun);
  const others = new Set(
    frame.document.people
      .filter((p) => gender !== undefined && p.gender !== undefined && p.gender !== gender)
      .map((p) => p.id),
  );
  const named = frame.mentions.find(
    (m) => m.start >= body && m.form === "name" && isPerson(frame, m) && !others.has(m.entity),
  );
  const at = sentenceAt(sentences, offset);
  const next = named === undefined ? -1 : sentenceAt(sentences, named.start);
  if (named === undefined || next <= at || next > at + 2) return undefined;
  const around = wordsBeside(frame, named, frame.mentions.indexOf(named));
  if (!words.some((word) => around.has(word)) && [...around].some((word) => nouns(frame.lexicon).posts.has(word)))
    return undefined;
  const lead = frame.text.slice(sentences[next]?.start ?? 0, named.start).replace(honorifics, "");
  return lead.trim() === "" && /^\s\p{Ll}|^,/u.test(frame.text.slice(named.end, named.end + 2))
    ? named.entity
    : undefined;
}

/** "Says the head of Larkhill School": somebody of the school and not the school, whether named or not. */
export function unnamedHolder(frame: Frame, region: Region): Speaker | undefined {
  const phrase = region.text.trim().replace(/[.,]$/, "");
  if (holderNoun(frame, phrase) === undefined || !/\s(?:of|at|for|from|in)\s/.test(phrase) || phrase.length > 90)
    return undefined;
  if (region.mentions.some((m) => isPerson(frame, m) && m.form === "name")) return undefined;
  const start = region.start + frame.text.slice(region.start, region.end).search(/\S/);
  const later = namedLater(frame, phrase, start);
  return later === undefined
    ? { speakerText: frame.document.text.slice(start, start + phrase.length) }
    : { speaker: later };
}
