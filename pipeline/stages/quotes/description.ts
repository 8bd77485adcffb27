import type { Mention } from "../../document/document.ts";
import type { Frame } from "./frame.ts";
import { nouns } from "./nouns.ts";
import { pronounSpeaker } from "./pronoun.ts";
import type { Region } from "./region.ts";
import { mentionFrom } from "./region.ts";
import { isPerson, type Speaker, sentenceAt } from "./speaker.ts";

/** How many mentions back the person is looked for whom a description fits. */
const memory = 60;

const endsInAge = /[\s,]the (?:\d+-year-old|(\p{L}+)-of-[\p{L}\d]+)(?:,[^,]{1,60},)?$/iu;
const endsInPost =
  /(?:^|[\s,\uE000])the ((?:[\p{L}'-]+\s){0,4}?)([\p{Ll}-]+|MP|MSP|MEP)(?:\s(?:for|of|at)\s[^,\uE000]{2,40})?$/u;

/** The person whom "the 45-year-old", "the mum-of-two" or "the Labour leader" stands for at the end of a region. */
export function describedSpeaker(frame: Frame, region: Region): Speaker | undefined {
  const text = ` ${region.text}`;
  const aged = endsInAge.exec(text);
  if (aged !== null) {
    return pronounSpeaker(frame, genderWord(frame, aged[1]), region.end - aged[0].length + 1);
  }
  const post = endsInPost.exec(text.replace(/^(\s)The\s/, "$1the "));
  const noun = post?.[2];
  if (post === null || noun === undefined || !nouns(frame.lexicon).posts.has(noun.toLowerCase())) return undefined;
  const offset = region.end - post[0].length;
  const entity = withPost(frame, noun, (post[1] ?? "").trim(), offset);
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
    if (!around.has(noun.toLowerCase())) continue;
    if (words.length > 0 && words.every((w) => around.has(w))) return mention.entity;
    if (!holders.includes(mention.entity)) holders.push(mention.entity);
  }
  return holders.length === 1 ? holders[0] : undefined;
}

/** The words of a sentence close before a name, back to the person before it, and those of the aside after it. */
function wordsBeside(frame: Frame, mention: Mention, i: number): ReadonlySet<string> {
  const { sentences } = frame.document;
  const sentence = sentences[sentenceAt(sentences, mention.start)];
  const previous = frame.mentions[i - 1];
  const floor = previous !== undefined && isPerson(frame, previous) ? previous.end : 0;
  const text = frame.text.slice(Math.max(sentence?.start ?? 0, mention.start - 70, floor), mention.start);
  const left = floor === 0 ? text : text.slice(text.lastIndexOf(",") + 1);
  const right = /^,[^\uE000.]{0,80}/.exec(frame.text.slice(mention.end, mention.end + 80))?.[0] ?? "";
  return new Set(`${left} ${right}`.toLowerCase().match(/[\p{L}']+/gu) ?? []);
}

/** Up to where an article speaks of people whom it names only afterwards, in UTF-16 code units. */
const opening = 700;

/** How many mentions on the name is looked for. */
const soon = 16;

/** "The head of a primary school said …", and then "Head Ann Brook": the only person soon named with the same noun. */
export function namedLater(frame: Frame, phrase: string, offset: number): string | undefined {
  if (offset > opening) return undefined;
  const { posts, female, male } = nouns(frame.lexicon);
  const noun = /^(?:the|an?)\s(?:[\p{L}'-]+\s){0,4}?([\p{L}-]+)(?=$|\s(?:of|at|from|in|for|who|whose)\s)/iu.exec(
    phrase,
  )?.[1];
  const word = noun?.toLowerCase();
  if (word === undefined || !(posts.has(word) || female.has(word) || male.has(word))) return undefined;
  const holders = new Set<string>();
  const from = mentionFrom(frame, offset);
  for (let i = from; i < frame.mentions.length && i < from + soon; i++) {
    const mention = frame.mentions[i];
    if (mention?.form === "name" && isPerson(frame, mention) && wordsBeside(frame, mention, i).has(word)) {
      holders.add(mention.entity);
    }
  }
  return holders.size === 1 ? [...holders][0] : undefined;
}
