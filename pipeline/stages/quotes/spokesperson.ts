import type { Frame } from "./frame.ts";
import { type Noun, namedWith } from "./named-with.ts";
import { phraseSpeaker } from "./phrase-speaker.ts";
import { body } from "./pronoun.ts";
import { mentionFrom, regionOf } from "./region.ts";
import { genderOf, groupNamed, isPerson, type Speaker, sentenceAt } from "./speaker.ts";

/** Whom "a council spokesman", "a spokesperson for the trust" or a bare "spokeswoman" speaks for. */
export function spokesperson(frame: Frame, { start, end, region }: Noun): Speaker | undefined {
  const left = frame.text.slice(region.start, start);
  const modifier = /([\p{L}]+)\s+$/u.exec(left)?.[1] ?? "";
  const double = /([\p{L}]+\s[\p{L}]+)\s+$/u.exec(left)?.[1] ?? "";
  const rest = frame.text.slice(end, region.end + 30);
  const named = /^\s*(?:for|from|of|at)\s+(?:the|our|its)\s+([\p{L}]+(?:\s[\p{Ll}]+)?)/u.exec(rest)?.[1] ?? "";
  const group =
    groupNamed(frame, double, start) ?? groupNamed(frame, modifier, start) ?? groupNamed(frame, named, start);
  if (group !== undefined) return { speaker: group };
  const following = region.mentions.find((m) => m.start >= end && m.form !== "pronoun" && !isPerson(frame, m));
  if (following !== undefined) return { speaker: following.entity };
  const bare = /^(?:an?|the|its)$/i.test(modifier) && frame.text.slice(end, region.end).trim() === "";
  const again = bare && /^the$/i.test(modifier) ? sameSpokesperson(frame, start) : undefined;
  if (again !== undefined) return again;
  const topic = bare ? body(frame, start) : undefined;
  return topic === undefined ? undefined : { speaker: topic };
}

/** How far back the spokesperson is looked for whom "the spokesman" takes up, in UTF-16 code units. */
const memory = 3000;

/** "The spokesman" is whoever was last said to speak for somebody. */
function sameSpokesperson(frame: Frame, offset: number): Speaker | undefined {
  const from = Math.max(0, offset - memory);
  const text = frame.text.slice(from, offset);
  const last = [...text.matchAll(/\bspokes(?:person|man|woman)\b/gi)].findLast(
    ({ 0: noun, index }) =>
      !/\bthe\s+$/i.test(text.slice(0, index)) || /^\s(?:for|from|of|at)\s/.test(text.slice(index + noun.length)),
  );
  if (last === undefined) return undefined;
  const start = from + last.index;
  const { sentences } = frame.document;
  const sentence = sentences[sentenceAt(sentences, start)];
  if (sentence === undefined) return undefined;
  const end = start + last[0].length;
  const region = regionOf(frame, { start: sentence.start, end: Math.min(sentence.end, end + 80) });
  const named = namedWith(frame, "spokesperson", { start, end, region });
  if (named !== undefined) return { speaker: named };
  return (
    spokesperson(frame, { start, end, region }) ?? phraseSpeaker(frame, regionOf(frame, { start: sentence.start, end }))
  );
}

/** How far back "he" and "she" may stand for a spokesperson, in UTF-16 code units. */
const near = 700;

/** "He added", where nobody was named since a spokesman spoke: it is still he. */
export function stillSpokesperson(frame: Frame, pronoun: string, offset: number): Speaker | undefined {
  const from = Math.max(0, offset - near);
  const last = [...frame.text.slice(from, offset).matchAll(/\bspokes(?:person|man|woman)\b/gi)].at(-1);
  if (last === undefined) return undefined;
  const gender = genderOf(frame, last[0]);
  if (gender !== undefined && gender !== genderOf(frame, pronoun)) return undefined;
  for (let i = mentionFrom(frame, offset) - 1; i >= 0; i--) {
    const mention = frame.mentions[i];
    if (mention === undefined || mention.start < from + last.index) break;
    if (mention.form === "name" && isPerson(frame, mention)) return undefined;
  }
  return sameSpokesperson(frame, offset);
}
