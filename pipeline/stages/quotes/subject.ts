import type { Span } from "../../document/span.ts";
import { describedSpeaker } from "./description.ts";
import { type Frame, quoted } from "./frame.ts";
import { isHead, qualifies } from "./heads.ts";
import { kinSpeaker } from "./kin.ts";
import { nounSpeaker, openingGroup, partOfDocument } from "./noun-speaker.ts";
import { type NounKind, nouns } from "./nouns.ts";
import { phraseSpeaker } from "./phrase-speaker.ts";
import { pronounSpeaker } from "./pronoun.ts";
import { type Region, regionOf } from "./region.ts";
import { isPerson, type Speaker } from "./speaker.ts";
import { stillSpokesperson } from "./spokesperson.ts";
import { cuesIn } from "./verbs.ts";

/** Who is the subject of a verb that starts where a span ends; undefined where the words of the span have none. */
export function subjectBefore(frame: Frame, { start, end }: Span): Speaker | undefined {
  const whole = frame.text.slice(start, end).trimEnd();
  if (/^[\s\uE000]*(?:(?:and|but) )?both$/i.test(whole)) return pronounSpeaker(frame, "both", start + whole.length - 4);
  const region = regionOf(frame, { start, end: withoutAuxiliaries(frame, { start, end }) });
  const { text } = region;
  const pronoun = /(?:^|[\s,(\uE000-])(he|she|they|it)$/i.exec(text)?.[1];
  if (pronoun !== undefined) return meant(frame, pronoun, region.end - pronoun.length);
  const described = describedSpeaker(frame, region) ?? kinSpeaker(frame, region);
  if (described !== undefined) return described;
  const relative = /[\s,](?:who|which)$/i.exec(text)?.[0];
  if (relative !== undefined) {
    const before = regionOf(frame, { start, end: region.end - relative.length });
    return /who$/i.test(relative)
      ? antecedent(frame, before)
      : (bodyBefore(frame, before) ?? documentBefore(frame, before) ?? heads(frame, before));
  }
  if (/[\s,](?:and|but|then)$/i.test(text)) return coordinated(frame, region);
  if (/(?:^|[\s,\uE000])(?:and|but|or|then|i|we|you|that|to)$/i.test(text)) return undefined;
  if (text.replaceAll(quoted, "").trim() === "") return undefined;
  return heads(frame, region);
}

/** Who a pronoun before a verb stands for: a spokesperson where one spoke last. */
function meant(frame: Frame, pronoun: string, offset: number): Speaker | undefined {
  const single = /^s?he$/i.test(pronoun);
  return (single ? stillSpokesperson(frame, pronoun, offset) : undefined) ?? pronounSpeaker(frame, pronoun, offset);
}

/** Who is the subject of a verb after "and", which it shares with another: whoever its sentence opens with. */
function coordinated(frame: Frame, region: Region): Speaker | undefined {
  if (/^[\s\uE000]*(?:he|she|they|it)\s/i.test(region.text)) return subjectOpening(frame, region);
  const noun = /^[\s\uE000]*((?:[\p{L}\d'-]+\s){0,3}?)(\p{L}+)\s\p{Ll}/u.exec(region.text);
  if (noun?.[2] !== undefined && nouns(frame.lexicon).kinds.has(noun[2].toLowerCase())) {
    const end = region.start + noun[0].length - 2;
    return nounSpeaker(frame, regionOf(frame, { start: region.start, end }), "adjacent");
  }
  const found = region.mentions.find(
    (m) =>
      m.form === "name" &&
      isHead(frame, m, region) &&
      !qualifies(frame, m, { ...region, mentions: [] }) &&
      /^(?:,|\s\(|\s\p{Ll})/u.test(frame.text.slice(m.end, m.end + 2)),
  );
  return found && { speaker: found.entity };
}

/** The body right before "which", unless that is what a document is about: "a report into Larch Care, which found". */
function bodyBefore(frame: Frame, region: Region): Speaker | undefined {
  const found = region.mentions.findLast(
    (m) =>
      m.form === "name" &&
      !isPerson(frame, m) &&
      /^(?:\s\([^()]{2,12}\)|\))?,?\s*$/.test(frame.text.slice(m.end, region.end)),
  );
  if (found === undefined) return undefined;
  const about = /(\p{L}+)\s(?:into|on|of|about|at|to)\s(?:the\s)?$/u.exec(
    frame.text.slice(region.start, found.start),
  )?.[1];
  const kind = about === undefined ? undefined : nouns(frame.lexicon).kinds.get(about.toLowerCase());
  return kind === "document" || kind === "writing" ? undefined : { speaker: found.entity };
}

/** Whom a relative clause with "who" is about: the subject before it, or else whoever was named last. */
function antecedent(frame: Frame, region: Region): Speaker | undefined {
  const person = region.mentions.findLast((m) => m.form === "name" && isPerson(frame, m) && reaches(frame, m, region));
  if (person === undefined) return heads(frame, region);
  const since = regionOf(frame, { start: person.end, end: region.end });
  const noun = kindsIn(frame, since.text).some((kind) => kind === "reviewer" || kind === "judge");
  return (noun ? nounSpeaker(frame, since, "antecedent") : undefined) ?? { speaker: person.entity };
}

/** What a relative clause with "which" is about where that is a report, whatever stands before it. */
const documentBefore = (frame: Frame, region: Region): Speaker | undefined =>
  kindsIn(frame, region.text).at(-1) === "document" ? nounSpeaker(frame, region, "antecedent") : undefined;

/** The kinds of the nouns in a text that speak for somebody else. */
const kindsIn = (frame: Frame, text: string): NounKind[] =>
  (text.match(/\p{L}+/gu) ?? []).flatMap((word) => nouns(frame.lexicon).kinds.get(word.toLowerCase()) ?? []);

const heads = (frame: Frame, region: Region): Speaker | undefined =>
  nounSpeaker(frame, region, "adjacent") ??
  personHead(frame, region) ??
  nounSpeaker(frame, region, "inner") ??
  partOfDocument(frame, region) ??
  organisationHead(frame, region) ??
  openingGroup(frame, region) ??
  descriptionHead(frame, region) ??
  phraseSpeaker(frame, region);

/** Whom a description right before the verb stands for: "which inspectors described as". */
function descriptionHead(frame: Frame, { mentions, end }: Region): Speaker | undefined {
  const found = mentions.findLast((m) => m.form === "nominal" && frame.text.slice(m.end, end).trim() === "");
  return found && { speaker: found.entity };
}

/** Where the subject ends: before "has also", "later", adverbs and the like. */
function withoutAuxiliaries(frame: Frame, { start, end }: Span): number {
  const { auxiliaries } = nouns(frame.lexicon);
  let at = end;
  for (let i = 0; i < 5; i++) {
    const aside = /,\s(?:however|though|meanwhile|too|also|then|in turn|for example|in a statement),?\s*$/i.exec(
      frame.text.slice(Math.max(start, at - 30), at),
    );
    if (aside !== null) at -= aside[0].length;
    while (at > start && /\s/.test(frame.text[at - 1] ?? "")) at--;
    const word = /(?:^|[\s,])([\p{L}']+)$/u.exec(frame.text.slice(Math.max(start, at - 24), at))?.[1];
    if (
      word === undefined ||
      !(auxiliaries.has(word.toLowerCase()) || /^(?!elderly|famil|assembl|suppl|all)\p{Ll}{3,}ly$/u.test(word))
    )
      break;
    at -= word.length;
  }
  return at;
}

/** The person nearest to the verb who can be its subject: not of, for or 's anything, nor within a relative clause. */
function personHead(frame: Frame, region: Region): Speaker | undefined {
  const found = region.mentions.findLast(
    (m) =>
      m.form !== "pronoun" &&
      isPerson(frame, m) &&
      isHead(frame, m, region) &&
      reaches(frame, m, region) &&
      !(m.form === "name" && qualifies(frame, m, { ...region, mentions: [] })),
  );
  return found && { speaker: found.entity };
}

/** The same for organisations, the nearest to the verb first. */
function organisationHead(frame: Frame, region: Region): Speaker | undefined {
  const all = region.mentions.filter((m) => m.form !== "pronoun" && !isPerson(frame, m));
  const found = all.findLast((m) => isHead(frame, m, region) && reaches(frame, m, region));
  return found && { speaker: found.entity };
}

/** Whether a verb at the region's end can still belong to a mention: nothing between them begins a new subject. */
function reaches(frame: Frame, mention: Span, region: Region): boolean {
  const tail = frame.text.slice(mention.end, region.end).trim();
  if (tail === "" || /[,)-]$/.test(tail)) return true;
  if (tail.length < 160 && ofSeveral.test(tail)) return true;
  if (/(?:^|[\s,-])(?:but|and|while|although|whereas|so)\s(?!(?:his|her|their|its)\s)\p{Ll}[^,]*$/u.test(tail))
    return false;
  if (/^(?:has|have|had|is|was|were|are|will|would|can|could|did|does)\s/.test(tail)) return false;
  if (!tail.includes(",")) return true;
  const last = tail.slice(tail.lastIndexOf(",") + 1).trim();
  const first = /^[\p{L}\d]+/u.exec(last)?.[0] ?? "";
  return !nouns(frame.lexicon).indefinite.has(first.toLowerCase());
}

/** A post after a comma whose field has an "and" in it: ", director for culture, sport and the arts". */
const ofSeveral =
  /^,\s(?:(?!\b(?:said|says|is|was|has|had|were|are)\b)[^.;:\uE000])*\b(?:for|of)\s[^.;:\uE000]*\sand\s(?:the\s)?\p{Lu}[^,.;:\uE000]*$/u;

/** Who is the subject that a sentence opens with ("She wrote to the inspector, saying …"). */
export function subjectOpening(frame: Frame, span: Span): Speaker | undefined {
  const region = regionOf(frame, span);
  const pronoun = /^[\s\uE000]*(?:but |and )?(he|she|they|it)\s/i.exec(region.text);
  if (pronoun?.[1] !== undefined)
    return pronounSpeaker(frame, pronoun[1], span.start + pronoun[0].length - 1 - pronoun[1].length);
  const opening =
    /^[\s\uE000]*(?:but |and |however, )?(?:the|its|their|this|an?)\s(?:[\p{L}\d-]+\s){0,3}?(\p{L}+)(?=[\s,])/iu;
  const noun = opening.exec(region.text);
  if (noun?.[1] !== undefined && nouns(frame.lexicon).kinds.has(noun[1].toLowerCase())) {
    return nounSpeaker(frame, regionOf(frame, { start: span.start, end: span.start + noun[0].length }), "adjacent");
  }
  const head = region.mentions.find((m) => m.form !== "pronoun" && isHead(frame, m, region));
  const named = head && region.mentions.find((m) => m.start > head.end && isPerson(frame, m));
  const gap = named && frame.text.slice(head.end, named.start);
  const holder =
    head !== undefined && gap !== undefined && !isPerson(frame, head) && isPost(frame, gap) ? named : undefined;
  const subject = holder ?? head;
  return subject && { speaker: subject.entity };
}

/** Whether words between a body and a name are the post of whoever is named: "Oak Weekly editor and chair of the judges". */
const isPost = (frame: Frame, gap: string): boolean =>
  /^(?:'s)?\s(?:(?!\p{Ll}+ed\s)[\p{Ll}-]+,?\s)+(?:\p{Lu}\p{Ll}+\.?\s)?$/u.test(gap) &&
  (gap.match(/[\p{L}-]+/gu) ?? []).some((word) => nouns(frame.lexicon).posts.has(word)) &&
  cuesIn(gap, 0, frame.lexicon).length === 0;
