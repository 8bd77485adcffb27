import type { Attribution } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import { after, before, type Frame, quoted, type Speech } from "./frame.ts";
import { isPerson, type Speaker } from "./speaker.ts";
import { subjectBefore, subjectOpening } from "./subject.ts";
import { subjectAfter } from "./subject-after.ts";
import { type Cue, cuesIn } from "./verbs.ts";

/** A reading of who speaks, without the quotation that it is for. */
export type Reading = Omit<Attribution, "quotation">;

/** A reading by a rule and a cue, where the speaker is known. */
export const reading = (rule: string, who: Speaker | undefined, cue: Span): Reading | undefined =>
  who && { ...who, cue: { start: cue.start, end: cue.end }, rule };

/** Who a cue's subject is, looking back through verbs that share one ("welcomed the report and said"). */
function subjectOf(frame: Frame, cues: readonly Cue[], i: number, floor: number): Speaker | undefined {
  const cue = cues[i];
  if (cue === undefined) return undefined;
  const previous = cues[i - 1];
  const from = previous?.end ?? floor;
  if (cue.verb !== "participle") {
    const closes = /,\s*$/.test(frame.text.slice(from, cue.start));
    const shared =
      previous !== undefined &&
      /\s(?:and|but|then)\s+(?:\p{Ll}+ly\s+|also\s+)?$/u.test(frame.text.slice(from, cue.start));
    const own = shared ? undefined : subjectBefore(frame, { start: closes ? floor : from, end: cue.start });
    const aside = previous !== undefined && /\bwho\s(?:\p{Ll}+\s){0,2}$/u.test(frame.text.slice(floor, previous.start));
    if (own !== undefined && ("speaker" in own || !aside)) return own;
    const opening = frame.text.slice(floor, cue.start).trim();
    if (previous === undefined && (opening === "" || opening.endsWith(quoted))) {
      return subjectAfter(frame, { start: cue.end, end: cue.end + 160 });
    }
  }
  const accompanied = /\bwith\s(?=[^,\uE000]{2,60}$)/.exec(frame.text.slice(from, cue.start));
  if (cue.verb === "participle" && accompanied !== null) {
    return subjectBefore(frame, { start: from + accompanied.index + 5, end: cue.start });
  }
  if (previous !== undefined) return subjectOf(frame, cues, i - 1, floor);
  const infinitive =
    /\sto\s+$/.test(frame.text.slice(floor, cue.start)) &&
    !/^[\s\uE000]*(?:it|this|that|there)\s/i.test(frame.text.slice(floor, cue.start));
  if (cue.verb !== "participle" && !infinitive) return undefined;
  const opening = { start: floor, end: cue.start };
  return subjectOpening(frame, opening) ?? subjectBefore(frame, opening);
}

/** Verbs that say little enough of speech to need a subject that is known. */
const needsEntity: ReadonlySet<string> = new Set(["document", "intention"]);

/** "X said: “…”", "X, who …, said that it was “…”", "described by X as “…”", "according to X, it was “…”". */
export function cueBefore(frame: Frame, speech: Speech, from: number): Reading | undefined {
  const sentence = before(frame, speech);
  const start = Math.max(sentence.start, from);
  const text = frame.text.slice(start, speech.outer.start);
  const cues = cuesIn(text, start, frame.lexicon);
  const active = cues.filter((c) => !c.passive);
  const stance = active.some((c) => c.verb === "speech");
  let weak: Reading | undefined;
  for (const cue of cues.toReversed()) {
    if ((cue.verb === "stance" || cue.verb === "intention") && stance) continue;
    if (cue.passive) {
      const by = /^.{0,30}?\bby\s+/.exec(frame.text.slice(cue.end, speech.outer.start));
      const agent = by && subjectAfter(frame, { start: cue.end + by[0].length, end: speech.outer.start });
      if (agent) return reading("passive-before", agent, cue);
      const rest = frame.text.slice(speech.outer.end, Math.min(after(frame, speech).end, speech.outer.end + 160));
      const later = /^\s*by\s+/.exec(rest)?.[0].length;
      const speaker =
        later && subjectAfter(frame, { start: speech.outer.end + later, end: speech.outer.end + rest.length });
      if (speaker) return reading("passive-around", speaker, cue);
      continue;
    }
    const telling = toldBy(frame, active, active.indexOf(cue), start);
    if (telling !== undefined) return telling;
    const who = subjectOf(frame, active, active.indexOf(cue), start);
    if (who === undefined || (needsEntity.has(cue.verb) && !("speaker" in who))) continue;
    if ("speaker" in who) {
      if (cue.verb === "document" && stance && isPerson(frame, { entity: who.speaker })) continue;
      if (weak === undefined || cue.verb === "speech") return reading("cue-before", who, cue);
      continue;
    }
    weak ??= reading("cue-before", who, cue);
    if (cue.verb === "speech" || cue.verb === "participle") return weak;
  }
  if (weak !== undefined) return weak;
  return accordingTo(frame, { start, end: speech.outer.start });
}

/** What a report does in the words of somebody who speaks of it. */
const shows = /^(?:show(?:s|ed|ing)?|reflect(?:s|ed)|highlight(?:s|ed)|demonstrate(?:s|d)|proves?|proved)$/i;
const ofReport = /^\s(?:that\s)?(?:the|this|these|its|their|our)\s(?:[\p{L}'-]+\s){1,3}$/u;

/** "Ann Brook said the report showed “…”": she says what it shows; inspectors who say so speak for themselves. */
function toldBy(frame: Frame, cues: readonly Cue[], i: number, floor: number): Reading | undefined {
  const [cue, telling] = [cues[i], cues[i - 1]];
  const verb = frame.text.slice(cue?.start ?? 0, cue?.end ?? 0);
  if (cue === undefined || telling?.verb !== "speech") return undefined;
  if (!shows.test(verb) && (cue.verb !== "document" || /^reads?$/.test(verb))) return undefined;
  if (!ofReport.test(frame.text.slice(telling.end, cue.start))) return undefined;
  const who = subjectOf(frame, cues, i - 1, floor);
  return who !== undefined && "speaker" in who && isPerson(frame, { entity: who.speaker })
    ? reading("cue-before", who, telling)
    : undefined;
}

/** "…,” said X", "…,” she added", "…”, according to X", "… told the Herald". */
export function cueAfter(frame: Frame, speech: Speech, how: "speech" | "any"): Reading | undefined {
  const { fresh, ...span } = after(frame, speech);
  if (fresh && /[:,]\s*$/.test(frame.text.slice(Math.max(0, speech.outer.start - 4), speech.outer.start)))
    return undefined;
  const text = frame.text.slice(span.start, span.end);
  const next = text.indexOf(quoted);
  const own = { start: span.start, end: next < 0 ? span.end : span.start + next };
  const cues = cuesIn(frame.text.slice(own.start, own.end), own.start, frame.lexicon).filter((c) => !c.passive);
  const first = cues.find((c, i) => i + 1 === cues.length || !inRelative.test(frame.text.slice(own.start, c.start)));
  const cue = first?.verb === "participle" ? undefined : first;
  const named = accordingTo(frame, own);
  if (cue === undefined || needsEntity.has(cue.verb)) return fresh ? undefined : named;
  const lead = frame.text.slice(own.start, cue.start);
  if (/^[\s,.–-]*$/.test(lead))
    return fresh ? undefined : reading("verb-after", subjectAfter(frame, { start: cue.end, end: own.end }), cue);
  if (named !== undefined && (named.cue?.start ?? 0) < cue.start) return named;
  if (cue.verb !== "speech" && (fresh || how === "speech")) return undefined;
  if (notSubject.test(lead) || /^[\s,]*\p{Ll}+ing\s/u.test(lead) || lead.length > 220)
    return fresh ? undefined : atEnd(frame, own, cue);
  if (fresh && !(nameOnly.test(lead) || nameAndPost.test(lead))) return undefined;
  if (fresh && !endsThere(frame, cue, own)) return undefined;
  const start = own.start + (/^[\s,.–-]*/.exec(lead)?.[0].length ?? 0);
  const closed = /,\s*$/.test(lead) && !fresh;
  const who = subjectBefore(frame, { start, end: cue.start });
  if (who !== undefined || !closed) return reading("subject-after", who, cue);
  return reading("cue-at-end", subjectAfter(frame, { start: cue.end, end: own.end }), cue);
}

const notSubject = /^[\s,]*(?:and|but|which|who|or|to|that|as|by|in|of|for|is|was|with|after|when|while|because|if)\b/i;

/** The end of words in a relative clause, whose verb is not that of the sentence. */
const inRelative = /,\s(?:who|which|whose)\s[^,\uE000]*$/;

/** "It was “…” that should not have been, Ann Brook said.": a name and a cue after the rest of the sentence. */
function atEnd(frame: Frame, own: Span, cue: Cue): Reading | undefined {
  const comma = frame.text.slice(own.start, cue.start).lastIndexOf(", ");
  const start = own.start + comma + 2;
  if (comma < 0 || cue.verb !== "speech") return undefined;
  if (start >= cue.start) {
    return reading("cue-at-end", subjectAfter(frame, { start: cue.end, end: own.end }), cue);
  }
  if (!endsThere(frame, cue, own)) return undefined;
  if (!/^(?:[\p{L}.'-]+\s){0,8}\p{Lu}[\p{L}.'-]+\s$|^(?:he|she|they|it)\s$/u.test(frame.text.slice(start, cue.start)))
    return undefined;
  const who = subjectBefore(frame, { start, end: cue.start });
  return who !== undefined && "speaker" in who ? reading("cue-at-end", who, cue) : undefined;
}

/** A subject of nothing but a name or a pronoun. */
const nameOnly = /^\s*(?:(?:\p{Lu}[\p{L}\p{M}'.-]*|of|the|and|for|he|she|they|it|de|van|ap|el-\p{L}+|\d+,),?\s+)+$/u;

/** A name, an aside between commas, and nothing else. */
const nameAndPost = /^\s*(?:\p{Lu}[\p{L}\p{M}'.-]*\s){0,3}\p{Lu}[\p{L}\p{M}'.-]*,\s[^.;:\uE000]{3,90},\s*$/u;

/** Whether a cue in a sentence of its own looks back: it has no object of its own. */
const endsThere = (frame: Frame, cue: Cue, own: Span): boolean =>
  /^(?:\s*[.,;:]|\s*$|\s+(?:of|after|as|when|in|at|on|during|following|with|afterwards?|yesterday|today|last|this|adding|outside|from|before|\p{Ll}+ly)\b|\s+(?:the|our|us|me|BBC|[A-Z])[^,.:]{0,40}[.,:]?\s*$)/u.test(
    frame.text.slice(cue.end, own.end),
  ) && !/:\s*$/.test(frame.text.slice(cue.end, own.end));

/** The speaker after "according to" and its like, anywhere in a span. */
export function accordingTo(frame: Frame, span: Span): Reading | undefined {
  const text = frame.text.slice(span.start, span.end).toLowerCase();
  for (const phrase of frame.lexicon.reportingVerbs.accordingTo) {
    const at = text.lastIndexOf(phrase);
    if (at < 0) continue;
    const cue = { start: span.start + at, end: span.start + at + phrase.length };
    const who = subjectAfter(frame, { start: cue.end, end: span.end });
    if (who !== undefined && "speaker" in who) return reading("according-to", who, cue);
  }
  return undefined;
}
