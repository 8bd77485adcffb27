import type { Span } from "../../document/span.ts";
import type { Frame } from "./frame.ts";
import { nouns } from "./nouns.ts";

/** Honorifics, articles and possessives, as they stand before a name. */
export const honorifics =
  /(?:(?:mr|mrs|ms|miss|mx|dr|cllr|coun|councillor|sir|dame|lord|lady|baroness|prof|professor|rev|sen|rep|gov|the|a|an|its|their|our|his|her)\.?\s+)+$/i;

/** Whether a mention can be a subject: no preposition before it, no possessive after it, no relative clause around it. */
export function isHead(frame: Frame, mention: Span, region: Span): boolean {
  if (/^(?:'s\b|s'\s|'\s)/.test(frame.text.slice(mention.end, mention.end + 3))) return false;
  if (frame.text[mention.start - 1] === "(") return false;
  const left = frame.text.slice(Math.max(region.start, mention.start - 60), mention.start).replace(honorifics, "");
  const last = /([\p{L}]+)\s*$/u.exec(left)?.[1]?.toLowerCase();
  const { prepositions, conjunctions } = nouns(frame.lexicon);
  if (last !== undefined && /\s$/.test(left) && prepositions.has(last)) {
    return conjunctions.has(last) && asideOrPhrase.test(frame.text.slice(mention.end, region.end).trim());
  }
  const whole = frame.text.slice(region.start, mention.start);
  const adjacent = frame.text.slice(mention.end, region.end).trim() === "";
  const opening = [...whole.matchAll(adjacent ? relatives : clauses)].at(-1);
  return opening === undefined || /[,\uE000]/.test(whole.slice(opening.index + 1));
}

const asideOrPhrase = /^(?:,[^\uE000]*,|(?:in|on|at|of|by|from|last|this)\s[^,\uE000]{1,40})?$/;
const relatives = /[\s,](?:who|which|whose)\s/gi;
const clauses = /[\s,](?:who|which|whose|where|when|after|as|because|while|if)\s/gi;
