import type { Candidate } from "../reading.ts";

/** How many code units before a candidate are read. */
const REACH = 32;

const WEEK = /(?:\bweek\s(?<edge>commencing|beginning|starting|ending|of)|\bw\/(?<short>[ce]))\s(?:the\s|on\s)?$/i;
const PART = /(?:\b(?:(?:the\s)?(?:very\s)?(?:end|start|beginning|middle)\sof(?:\sthe)?|early|late|mid)(?:\s|-))$/i;

/** Lets an expression begin where it does: "week commencing 15 April", "end of August", "early 2021". */
export function extend(plain: string, candidate: Candidate): Candidate {
  const before = plain.slice(Math.max(0, candidate.start - REACH), candidate.start);
  const { reading } = candidate;
  const week = reading.kind === "fields" && reading.fields.day !== undefined ? WEEK.exec(before) : null;
  if (week !== null && reading.kind === "fields") {
    const edge = week.groups?.["edge"] === "ending" || week.groups?.["short"]?.toLowerCase() === "e" ? "last" : "first";
    const start = candidate.start - (before.length - week.index);
    return { start, end: candidate.end, rule: "week-of", reading: { kind: "week", edge, fields: reading.fields } };
  }
  if (reading.kind !== "fields" || reading.fields.day !== undefined || reading.fields.weekday !== undefined)
    return candidate;
  const part = PART.exec(before);
  if (part === null) return candidate;
  const lead = /^the\s/i.exec(part[0])?.[0].length ?? 0;
  return { ...candidate, start: candidate.start - (before.length - part.index - lead) };
}

/** An expression without its article: "end of the year" and not "the end of the year". */
export function withoutArticle(plain: string, candidate: Candidate): Candidate {
  const article = /^the\s+/i.exec(plain.slice(candidate.start, Math.min(candidate.end, candidate.start + 8)));
  return article === null ? candidate : { ...candidate, start: candidate.start + article[0].length };
}
