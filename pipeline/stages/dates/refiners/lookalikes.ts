import { type Candidate, fieldsOf } from "../reading.ts";
import { oneOf, type Vocabulary } from "../vocabulary.ts";

/** How many code units around a candidate are read. */
const REACH = 64;

type Around = { readonly before: string; readonly after: string; readonly word: string };
type Test = (around: Around) => boolean;

/** Drops what only looks like a date: "Mrs May", "2000 homes", "the Sunday Times", "every Friday", "leaders of tomorrow". */
export function lookalikes(vocabulary: Vocabulary): (plain: string, candidate: Candidate) => boolean {
  const { words } = vocabulary;
  const counted = new RegExp(String.raw`^[\s-](?:[a-z]+[\s-])?(?:${oneOf(words.counted)})\b`, "i");
  const honorific = new RegExp(String.raw`\b(?:${oneOf(words.honorifics)})\.?\s$`, "i");
  const nameMonths = new Set(words.nameMonths);
  const weekdayName = new RegExp(String.raw`\b(?:${oneOf(words.weekdayNames)})\s$`, "i");
  const anyWeekday = `(?:${vocabulary.weekday})`;
  const weekdayRange = new RegExp(String.raw`\b${anyWeekday}\s?(?:-|to|until)\s?$`, "i");
  const rangeOn = new RegExp(String.raw`^\s?(?:-|to|until)\s?${anyWeekday}\b`, "i");

  const numbered = new RegExp(String.raw`\b(?:${oneOf(words.numbered)})\.?\s$`, "i");
  const weekdayTitle = new RegExp(String.raw`^\s(?:${oneOf(words.weekdayTitles)})\b`, "i");
  const regular = new RegExp(String.raw`^(?:\s(?:and|or)\s${anyWeekday})?\s(?:${oneOf(words.regularThings)})\b`, "i");

  const year: Test = ({ before, after, word }) => {
    if (/(?:©|\(c\)|copyright)\s?$/i.test(before) || numbered.test(before)) return false;
    if (/\b(?:under|only|nearly|almost|about|some)\s$/i.test(before) || /^[\s-]years?[\s-]old\b/.test(after))
      return false;
    if (/\b(?:over|than)\s$/i.test(before) && !/^\s?[-(]/.test(after)) return false;
    if (counted.test(after) && !/\b(?:in|since|by|from|until|the)\s$/i.test(before)) return false;
    return Number(word.slice(0, 4)) >= 1900 || OLD_YEAR.test(before);
  };
  const bareMonth: Test = ({ before, after, word }) => {
    const cue = CUE.test(before);
    if (/['\p{L}]\.$|-$/u.test(before) || /^['-]\p{L}/u.test(after.replace(/^'s\b/, ""))) return false;
    if (!nameMonths.has(word.toLowerCase())) return true;
    if (honorific.test(before)) return false;
    if (/^may$/i.test(word) || /^march$/i.test(word)) {
      return cue && !/^\s(?:also|be|have|not|well|yet|to)\b/.test(after);
    }
    const named = /^\s\p{Lu}\p{Ll}/u.test(after) || /\p{Lu}[\p{L}'-]+\s$/u.test(before);
    return (cue && !(named && AFTER_MONTH.test(before))) || !named;
  };
  const bareWeekday: Test = ({ before, after }) => {
    if (
      /\b(?:a|an|every|each|any|per|most|one|another|some|alternate)\s(?:\p{L}+\s)?$/iu.test(before) &&
      !/\bone\s$/i.test(before)
    )
      return false;
    if (/\b(?:your|our|my)\s$/i.test(before)) return false;
    if (weekdayName.test(before) || weekdayRange.test(before) || rangeOn.test(after)) return false;
    if (/\b(?:Mail|Sun|Express)\son\s$/.test(before) || /\bweek\son\s$/.test(before)) return false;
    if (weekdayTitle.test(after) && /^\s\p{Lu}/u.test(after)) return false;
    if (/^\s\p{Lu}\p{Ll}+/u.test(after) && /[.,:;"'\n]\s?$/.test(before)) return false;
    return !regular.test(after) && !(/(?:^|\n)\s*$/.test(before) && /^\s?[:-]\s?(?:\d|closed)/i.test(after));
  };
  const dayWord: Test = ({ before, after, word }) => {
    if (/\bif\b[^.!?\n]*\bwere\s(?:to\sbe\s)?\w+(?:\sout)?\s$/i.test(before)) return false;
    if (/\bof\s$/i.test(before) && /^(?:today|tomorrow|yesterday)$/i.test(word)) return false;
    if (
      /^\s(?:programme|show)\b/i.test(after) ||
      /\b(?:sign\sup|subscribe|donate|download)\b[^.!?\n]{0,25}$/i.test(before)
    )
      return false;
    return !(/^T/.test(word) && /(?:\p{Lu}\p{Ll}+|[A-Z]{2,})\s$/u.test(before) && !/[.!?]["']?\s$/.test(before));
  };

  return (plain, candidate) => {
    const around = {
      before: plain.slice(Math.max(0, candidate.start - REACH), candidate.start),
      after: plain.slice(candidate.end, candidate.end + REACH),
      word: plain.slice(candidate.start, candidate.end),
    };
    if (/[/@.]$/.test(around.before) && !/\s[/@.]$/.test(around.before)) return false;
    if (/^(?:\/\w|@|\.(?:com|uk|co|org)\b)/.test(around.after)) return false;
    const named = fieldsOf(candidate);
    if (
      named?.month !== undefined &&
      named.year === undefined &&
      (numbered.test(around.before) || /\byear\s$/i.test(around.before))
    )
      return false;
    if (candidate.rule === "year") return year(around);
    if (candidate.rule === "month" && named?.year === undefined) return bareMonth(around);
    if (candidate.rule === "leaning" && candidate.reading.kind === "shift") return !/^\sof\b/.test(around.after);
    if (candidate.rule === "weekday") return bareWeekday(around);
    if (candidate.rule === "day-word") return dayWord(around);
    return true;
  };
}

/** A word before a year of long ago. */
const OLD_YEAR = /\b(?:in|since|from|until|circa|early|late|built|founded|established|est\.?|dating|back\sto)\s$/i;

/** A word that leads in a month: "in May", "since March", "between May and". */
const CUE =
  /(?:\b(?:in|since|until|till|by|during|from|of|last|next|this|early|late|mid|between|before|after|to|end|throughout|through|for|back|every|each|on|was|is|around)[\s-]|[(])$|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s(?:and|to|or)\s|,\s|-|\/)$/i;

/** A month before it in a list. */
const AFTER_MONTH = /\b(?:and|or|,)\s$/;
