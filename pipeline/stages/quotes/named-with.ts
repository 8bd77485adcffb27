import type { Frame } from "./frame.ts";
import type { NounKind } from "./nouns.ts";
import { ownsNext, type Region } from "./region.ts";
import { isPerson } from "./speaker.ts";

/** A noun that speaks, and the words it was found in. */
export type Noun = { readonly start: number; readonly end: number; readonly region: Region };

/** What may stand between a body and a noun that is its own. */
const modifies = /^(?:'s?(?:\s+[\p{L}\d-]+){0,4}|(?:\s+(?!is\b|was\b|has\b|had\b|and\b)[\p{Ll}-]+)?)\s+$/u;

/** The organisation named with a noun: "Ofsted's report", "judges from the RIBA". A report "on" or "of" X is not X's. */
export function namedWith(frame: Frame, kind: NounKind, { start, end, region }: Noun): string | undefined {
  const bodies = region.mentions.filter((m) => m.form !== "pronoun" && !isPerson(frame, m));
  const beside = bodies.findLast((m) => m.end <= start && modifies.test(frame.text.slice(m.end, start)));
  if (beside !== undefined) return beside.entity;
  const free = bodies.filter((m, i) => !ownsNext(frame, m, bodies[i + 1]));
  const links = kind === "document" || kind === "writing" ? byWhom : ofWhom;
  const next = free.find((m) => m.start >= end && links.test(frame.text.slice(end, m.start)));
  if (next !== undefined || (kind !== "document" && kind !== "writing")) return next?.entity;
  return free.find((m) => m.start >= end && byAfterAll.test(frame.text.slice(end, m.start)))?.entity;
}

/** "A review of thirty cases at the hospital by": not "a review of a home run by", nor one that it only ordered. */
const byAfterAll = /^\s[^,;:\uE000]*\s(?!\p{Ll}+ed\s|run\s|led\s|(?:under)?taken\s)[^\s,]+\sby\s(?:the\s)?$/u;

const byWhom = /^\s*(?:[\p{L}]+\s)?(?:by|from)\s+(?:the\s+)?(?:(?:\p{L}+\s){0,3}\p{L}+'s\s+)?(?:\p{Lu}[\p{L}]*\s+)?$/u;
const ofWhom = /^\s*(?:for|from|of|by|at|on behalf of|representing)\s+(?:the\s+)?(?:\p{Lu}[\p{L}]*\s+)?$/u;
