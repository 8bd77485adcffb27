import type { Span } from "../../document/span.ts";
import { describedSpeaker, unnamedHolder } from "./description.ts";
import type { Frame } from "./frame.ts";
import { honorifics, qualifies } from "./heads.ts";
import { kinSpeaker } from "./kin.ts";
import { nounSpeaker } from "./noun-speaker.ts";
import { nouns } from "./nouns.ts";
import { phraseSpeaker } from "./phrase-speaker.ts";
import { pronounSpeaker } from "./pronoun.ts";
import { ownsNext, type Region, regionOf } from "./region.ts";
import { isPerson, type Speaker, wasNamed } from "./speaker.ts";

/** Who is the subject of a verb that stands where a span starts ("said X, who …"). */
export function subjectAfter(frame: Frame, span: Span): Speaker | undefined {
  const region = regionOf(frame, { start: span.start, end: Math.min(span.end, span.start + 200) });
  const lead = /^\s*/.exec(region.text)?.[0].length ?? 0;
  const pronoun = /^\s*(he|she|they|it|the \d+-year-old)\b/i.exec(region.text)?.[1];
  if (pronoun !== undefined) return pronounSpeaker(frame, pronoun, region.start + lead);
  const stop =
    /[;:\uE000]|,\s+(?:who|which|whose|but|and|as|after|when|while)\b|\s(?:who|which|but|as|after|when|while|in|during)\s/.exec(
      region.text,
    );
  const clause = regionOf(frame, { start: region.start, end: region.start + (stop?.index ?? region.text.length) });
  const noun = nounSpeaker(frame, { ...clause, end: firstComma(clause) }, "first");
  const person = clause.mentions.find(
    (m) =>
      m.form !== "pronoun" &&
      isPerson(frame, m) &&
      wasNamed(frame, m) &&
      opens(frame, m, clause) &&
      !qualifies(frame, m, clause),
  );
  if (
    person !== undefined &&
    (noun === undefined || person.start < firstComma(clause) || isApposed(frame, person, clause))
  )
    return { speaker: person.entity };
  if (noun !== undefined) return noun;
  const subject = regionOf(frame, { start: clause.start, end: firstComma(clause) });
  const described = describedSpeaker(frame, subject) ?? kinSpeaker(frame, subject) ?? unnamedHolder(frame, subject);
  if (described !== undefined) return described;
  const organisation = clause.mentions.find(
    (m, i) => m.form !== "pronoun" && m.start <= firstComma(clause) && !ownsNext(frame, m, clause.mentions[i + 1]),
  );
  if (organisation !== undefined) return { speaker: organisation.entity };
  return (
    apposedName(frame, clause) ??
    phraseSpeaker(frame, {
      ...clause,
      end: firstComma(clause),
      text: frame.text.slice(clause.start, firstComma(clause)),
    })
  );
}

/** "The chief inspector, Ann Brook, …": the name of whoever the words before the comma say. */
function isApposed(frame: Frame, { start, end }: Span, clause: Region): boolean {
  const lead = frame.text.slice(firstComma(clause), start).replace(honorifics, "");
  return lead.trim() === "," && /^[,.]|^$/.test(frame.text.slice(end, Math.min(end + 1, clause.end)));
}

/** The same of a name that nothing knows: "recalled his former deputy, Nic Harne". */
function apposedName(frame: Frame, clause: Region): Speaker | undefined {
  const comma = firstComma(clause);
  if (!/^\s*(?:the|an?|his|her|their|its|one)\s\p{Ll}/u.test(clause.text)) return undefined;
  const name = /^,\s(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){1,2})(?=[,.]|$)/u.exec(
    frame.text.slice(comma, clause.end),
  )?.[1];
  const start = comma + 2;
  return name === undefined ? undefined : { speakerText: frame.document.text.slice(start, start + name.length) };
}

const firstComma = ({ start, end, text }: Region): number => {
  const at = text.search(/,(?=\s|$)|(?<!\b\p{Lu}\p{Ll}{0,4})\.(?=\s|$)/u);
  return at < 0 ? end : start + at;
};

/** Whether a mention is the subject that a clause opens with, or stands in apposition to it. */
function opens(frame: Frame, mention: Span, clause: Span): boolean {
  const gap = frame.text.slice(clause.start, mention.start);
  if (/^(?:'s\b|s'\s|'\s)/.test(frame.text.slice(mention.end, mention.end + 3))) return false;
  const { prepositions } = nouns(frame.lexicon);
  const last = /([\p{L}]+)\s*$/u.exec(gap.replace(honorifics, ""))?.[1]?.toLowerCase();
  return (gap.match(/,/g)?.length ?? 0) <= 2 && (last === undefined || !prepositions.has(last));
}
