import { namedLater } from "./description.ts";
import { type Frame, quoted } from "./frame.ts";
import { honorifics } from "./heads.ts";
import type { Region } from "./region.ts";
import type { Speaker } from "./speaker.ts";

const noSpeaker =
  /^(?:it|there|this|that|which|what|who|why|how|whether|where|he|she|they|i|we|you|in|on|at|as|if|when|while|after|before|with|to|for|of|by|and|but|or|so)\b/i;

/** The one person whose first or last name a phrase is, with or without an honorific. */
function byOneName(frame: Frame, phrase: string): string | undefined {
  const name = phrase.replace(honorifics, "");
  if (!/^\p{Lu}[\p{L}'-]+$/u.test(name)) return undefined;
  const found = frame.document.people.filter((p) => p.name.startsWith(`${name} `) || p.name.endsWith(` ${name}`));
  return found.length === 1 ? found[0]?.id : undefined;
}

/** A name that nothing knows, after or before a description of who it is: ", Nic Harne," and "Nic Harne, a teacher,". */
const unknownName =
  /(?:,\s(?=\p{Lu}\S+\s\p{Lu})|^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame|Rev|Prof|Professor)\.?\s)?)(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2})(?:,\s(?:a|an|the|who|of|from|\d|\p{Ll})[^\uE000]*)?,\s*$/u;
/** A name that ends the subject, or only an aside does, after the words of a post: "the union's branch secretary Nic Harne". */
const nameAtEnd =
  /(?:\s|^)(?!(?:in|at|of|for|from|to|by|with|the|and|near|around|across|outside|over|under|between|into|on|as|than|like|about)\s)\p{Ll}[\p{L}'-]+\s(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2})(?:,\s(?:a|an|the|who|whose|of|from|\d+)\b[^\uE000]*,)?\s*$/u;
/** The same for descriptions: "A senior official, who …,". */
const unknownPost =
  /^(?:but |and |however, |meanwhile, )?((?:an?|one|another|the)\s[^,\uE000]{3,60}),\s(?:who|which|whose|a|an|the|from|of|known|\p{L}+ing)\s[^\uE000]*,\s*$/iu;

const clauseWords = /\b(?:but|and|while|however|meanwhile|when|where|which|as|because|after|until|that)\s/gi;
const lastClause = (text: string): number => [...text.matchAll(clauseWords)].at(-1)?.index ?? -1;

/** "Speaking at the meeting another parent": only who spoke. */
function withoutLead(phrase: string): string {
  const noun = /^\p{Lu}\p{Ll}+ing\s/u.test(phrase)
    ? /^.*\s((?:an?|another|one)\s\p{L}[^,]+)$/iu.exec(phrase)?.[1]
    : undefined;
  return noun ?? phrase;
}

/** Words that are nobody: "forced to defend", "terrorists are", "Friday". */
const nobody = /^\p{Ll}+(?:ed|ing)\s|\s(?:is|are|was|were|has|have|be)$|^(?:\p{Lu}\p{Ll}+day)$/u;

/** How the words name a speaker who is no entity: a short phrase at the end of the region, as written. */
export function phraseSpeaker(frame: Frame, region: Region): Speaker | undefined {
  const whole = frame.text.slice(region.start, region.end);
  const apposed = (unknownName.exec(whole) ?? nameAtEnd.exec(whole) ?? unknownPost.exec(whole))?.[1];
  const text = apposed === undefined ? whole : whole.slice(0, whole.lastIndexOf(apposed) + apposed.length);
  const cut = Math.max(text.lastIndexOf(","), text.lastIndexOf(quoted), lastClause(text));
  const after = cut < 0 ? 0 : cut + (/^[\p{L}]+/u.exec(text.slice(cut))?.[0].length ?? 1);
  const from = apposed === undefined ? after : Math.max(after, text.length - apposed.length);
  const phrase = withoutLead(
    text
      .slice(from)
      .replace(/^[^\p{L}\p{N}]+/u, "")
      .trim(),
  );
  const start = region.start + text.indexOf(phrase, from);
  const later = namedLater(frame, phrase, start);
  if (later !== undefined) return { speaker: later };
  if (
    phrase.split(/\s+/).length > 7 ||
    phrase.length < 3 ||
    noSpeaker.test(phrase) ||
    nobody.test(phrase) ||
    !/\p{L}/u.test(phrase)
  )
    return undefined;
  const known = byOneName(frame, phrase);
  if (known !== undefined) return { speaker: known };
  return { speakerText: frame.document.text.slice(start, start + phrase.length) };
}
