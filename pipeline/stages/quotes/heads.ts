import type { Span } from "../../document/span.ts";
import type { Frame } from "./frame.ts";
import { nouns } from "./nouns.ts";
import type { Region } from "./region.ts";

/** Honorifics, articles and possessives, as they stand before a name. */
export const honorifics =
  /(?:(?:mr|mrs|ms|miss|mx|dr|cllr|coun|councillor|sir|dame|lord|lady|baroness|prof|professor|rev|sen|rep|gov|the|a|an|its|their|our|his|her)\.?\s+)+$/i;

/** Whether a mention can be a subject: no preposition before it, no possessive after it, no relative clause around it. */
export function isHead(frame: Frame, mention: Span, region: Span): boolean {
  if (/^(?:'s\b|s'\s|'\s)/.test(frame.text.slice(mention.end, mention.end + 3))) return false;
  if (frame.text[mention.start - 1] === "(") return false;
  const { prepositions, conjunctions } = nouns(frame.lexicon);
  const left = beforeTitle(frame.text.slice(Math.max(region.start, mention.start - 60), mention.start), frame);
  const last = /([\p{L}]+)\s*$/u.exec(left)?.[1]?.toLowerCase();
  if (
    /\bthat\s(?:\p{Lu}[\p{L}.'-]*\s){0,3}$/u.test(left) &&
    /^\s\p{Ll}/u.test(frame.text.slice(mention.end, region.end))
  )
    return false;
  if (last !== undefined && /\s$/.test(left) && prepositions.has(last) && !isNoun.test(left)) {
    return conjunctions.has(last) && asideOrPhrase.test(frame.text.slice(mention.end, region.end).trim());
  }
  const whole = frame.text.slice(region.start, mention.start);
  const adjacent = /^(?:,[^,\uE000]{1,80},)?$/.test(frame.text.slice(mention.end, region.end).trim());
  const opening = [...whole.matchAll(adjacent ? relatives : clauses)].at(-1);
  return opening === undefined || /[,\uE000]|\s[-\u2015]\s/.test(whole.slice(opening.index + 1));
}

/** The end of words in what may be a preposition and is a noun here: "after the meeting". */
const isNoun = /\b(?:the|a|this|that|last)\s(?:\p{Ll}+\s)?(?:meeting|following)\s+$/iu;

/** What stands before a name and the title of its own that follows a preposition: "a spokesman for Senate Leader Bob Carr". */
function beforeTitle(text: string, frame: Frame): string {
  const left = text
    .replace(honorifics, "")
    .replace(/(?<=\s(?:from|with|by|alongside|against|than|about)\s)\p{Ll}+\s+$/u, "");
  const title = /(?<=\s\p{Ll}+\s\p{Ll}+\s)(?:\p{Lu}[\p{L}'-]*\s+){0,2}(\p{Lu}\p{Ll}+)\s+$/u.exec(left);
  const isPost = title?.[1] !== undefined && nouns(frame.lexicon).posts.has(title[1].toLowerCase());
  return title !== null && isPost ? left.slice(0, title.index) : left;
}

/** Whether a name within a region only says which: "a former Carr supporter", "Carr ally Ann Brook". */
export function qualifies(frame: Frame, mention: Span, { end, mentions }: Region): boolean {
  const { prepositions, postmodifiers } = nouns(frame.lexicon);
  const rest = frame.text.slice(mention.end, Math.min(end, mention.end + 60));
  const next = /^\s(\p{Ll}+)/u.exec(rest)?.[1];
  if (next === undefined || prepositions.has(next) || postmodifiers.has(next)) return false;
  if (withArticle.test(frame.text.slice(Math.max(0, mention.start - 40), mention.start))) return true;
  return mentions.some((m) => {
    if (m.start <= mention.end || m.start > mention.end + 60) return false;
    return /^\s[\p{Ll}-]+(?:\s[\p{Ll}-]+)?\s$/u.test(
      `${frame.text.slice(mention.end, m.start).replace(honorifics, "").trimEnd()} `,
    );
  });
}

const withArticle = /(?:^|[\s,])(?:an?|the|another|fellow)\s(?:[\p{Ll}-]+\s){0,2}$/iu;

const asideOrPhrase = /^(?:,[^\uE000]*,|(?:in|on|at|of|by|from|last|this)\s[^,\uE000]{1,40})?$/;
const relatives = /[\s,](?:who|which|whose)\s/gi;
const clauses = /[\s,](?:who|which|whose|where|when|after|as|because|while|if)\s/gi;
