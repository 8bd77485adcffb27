import type { Span } from "../../document/span.ts";
import type { Frame } from "./frame.ts";
import { isHead } from "./heads.ts";
import { nouns } from "./nouns.ts";
import { mentionsIn } from "./region.ts";
import { inspectorateOf, isPerson, sentenceAt } from "./speaker.ts";
import { cuesIn } from "./verbs.ts";

/** How far back it is told who wrote a letter, in UTF-16 code units. */
const memory = 2500;

/** Whose "the letter" at an offset is: who was last said to have written one, or else the inspectorate's. */
export const letterOf = (frame: Frame, offset: number): string | undefined =>
  writerOf(frame, offset) ?? inspectoratesLetter(frame, offset);

/** "In a letter to the head, Ann Brook wrote …", "a letter from Ann Brook": who wrote what "the letter" takes up. */
function writerOf(frame: Frame, offset: number): string | undefined {
  const noun = /^\p{L}+/u.exec(frame.text.slice(offset, offset + 20))?.[0].toLowerCase() ?? "";
  const from = Math.max(0, offset - memory);
  const left = frame.text.slice(from, offset + noun.length);
  if (nouns(frame.lexicon).kinds.get(noun) !== "writing") return undefined;
  const known = [...left.matchAll(new RegExp(`\\b(?:${noun}s?|(?:wrote|written)(?=\\sto\\s))\\b`, "gi"))].findLast(
    ({ index }) => !/\bthe\s$/i.test(left.slice(Math.max(0, index - 5), index)),
  );
  if (known === undefined) return undefined;
  const at = from + known.index;
  const end = at + known[0].length;
  const sentence = frame.document.sentences[sentenceAt(frame.document.sentences, end)];
  if (/^wr/i.test(known[0])) return writing(frame, { start: sentence?.start ?? at, end: at });
  const inside = mentionsIn(frame, { start: end, end: sentence?.end ?? end });
  const by = /^\s(?:[^,:;\uE000]{0,60}\s)?(?:from|by)\s[^,:;\uE000]*$/;
  const signed = inside.find((m) => m.form === "name" && by.test(frame.text.slice(end, m.start)));
  if (signed !== undefined) return signed.entity;
  const lead = frame.text.slice(Math.max(0, at - 40), at);
  if (!/\b(?:in|with)\s(?:an?|his|her|their|its|one)\s(?:[\p{L}-]+\s){0,3}$/iu.test(lead)) return undefined;
  const cue = cuesIn(frame.text.slice(end, sentence?.end ?? end), end, frame.lexicon).find(
    (c) => !c.passive && (c.verb === "speech" || c.verb === "fragment"),
  );
  if (cue === undefined) return undefined;
  return writing(frame, { start: end, end: cue.start });
}

/** Who a verb at the end of a span is of: the last person who can be its subject, or else the last body. */
function writing(frame: Frame, region: Span): string | undefined {
  const before = mentionsIn(frame, region).filter((m) => m.form === "name" && isHead(frame, m, region));
  return (before.findLast((m) => isPerson(frame, m)) ?? before.at(-1))?.entity;
}

const othersLetter =
  /\b(?:an?|his|her|their|our|my|open|resignation)\s(?:\p{L}+\s){0,2}letter\b|\bletters?\s(?:from|by|to|of|signed)\b/iu;

/** "The letter notes": an inspectorate's, where no letter of anybody else's was spoken of. */
function inspectoratesLetter(frame: Frame, offset: number): string | undefined {
  const left = frame.text.slice(Math.max(0, offset - 4000), offset);
  if (!/\bthe\s$/i.test(left) || !/^letter\b/i.test(frame.text.slice(offset, offset + 7))) return undefined;
  if (othersLetter.test(left)) return undefined;
  const speaker = inspectorateOf(frame, offset);
  return frame.mentions.some((m) => m.entity === speaker && m.start < offset) ? speaker : undefined;
}
