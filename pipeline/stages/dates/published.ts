import { precision } from "../../document/calendar.ts";
import type { Cleaned, Dated, Received } from "../../document/document.ts";
import { type Span, spanAt } from "../../document/span.ts";
import { place } from "./place.ts";
import type { Candidate, Reading } from "./reading.ts";

/** How much of a date's line is read on each side, in UTF-16 code units. */
const REACH = 160;

/** Lines with words from the top of the text that count as its head. */
const HEAD_LINES = 16;

const LABEL =
  /(?:^|[|•·,(\n]|\s)(?:first\s|date\s)?(?:published|publication date|issued|posted|dated?|released?|release date|press release|news release|created)(?:\s(?:on|at|by\s[^\n]{1,40}))?\s*[:|-]?\s*(?:on\s)?(?:\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?\s?(?:gmt|bst)?,?\s*(?:on\s)?)?$/i;
const BYLINE = /^\s*(?:(?:written|posted|submitted|published|reported|added)\s)?by\s(?!\d).*\s(?:on|at|,|-|\|)?\s*$/i;
const UPDATED = /\b(?:updated|modified|reviewed|edited|changed)(?:\s(?:on|at))?\s*[:|-]?\s*$/i;
const URL_DATE = /\/((?:19|20)\d\d)[/-](\d\d)(?:[/-](\d\d))?(?=[/-]|$)/;

type Found = { readonly value: string; readonly rank: number };

/** The publication date that the article states: from outside, a label, a dateline, a byline, a wire's first line or its address. */
export function statedPublication(document: Received & Cleaned, candidates: readonly Candidate[]): Dated["published"] {
  const given = document.article.published?.slice(0, 10);
  if (given !== undefined && precision(given) !== undefined) return { value: given, basis: "stated" };
  const headEnd = endOfHead(document.plain);
  let best: Found | undefined;
  for (const candidate of candidates) {
    const found = rank(document, candidate, headEnd);
    if (found !== undefined && (best === undefined || found.rank < best.rank)) best = found;
  }
  const value = best?.value ?? fromAddress(document.plain.slice(0, headEnd));
  return value === undefined ? undefined : { value, basis: "stated" };
}

function rank(document: Received & Cleaned, candidate: Candidate, headEnd: number): Found | undefined {
  const { plain } = document;
  const body = document.blocks.find(({ kind }) => kind === "paragraph")?.start ?? headEnd;
  const reading = ofIssue(candidate.reading, candidate.start < body);
  if (reading.kind !== "fields" || reading.fields.year === undefined || reading.fields.month === undefined)
    return undefined;
  const value = place(reading, { tense: "none" });
  if (value === undefined) return undefined;
  const whole = reading.fields.day !== undefined;
  const line = lineAround(plain, candidate);
  const lead = line.head.trim() === "" ? `${line.above}\n` : line.head;
  if (UPDATED.test(lead)) return { value, rank: 60 };
  if (LABEL.test(lead) && line.head.length < 80) return { value, rank: whole ? 10 : 50 };
  if (spanAt(document.blocks, candidate.start)?.kind === "related") return undefined;
  if (isWire(line) && candidate.start < headEnd) return { value, rank: 30 };
  if (!isFrame(line)) return undefined;
  const inHead = candidate.start < headEnd;
  if (inHead) return { value, rank: whole ? 20 : 55 };
  return whole && plain.length - candidate.end < 200 && line.head.trim() === "" && line.tail.trim() === ""
    ? { value, rank: 40 }
    : undefined;
}

/** "June/July 2023" at the head of an issue: it came out in the first of its months. */
const ofIssue = (reading: Reading, above: boolean): Reading =>
  above && reading.kind === "interval" && reading.from.day === undefined
    ? { kind: "fields", fields: reading.from }
    : reading;

/** A day without its year that the head of the article stands under, in a year inferred from the rest. */
export function withHeadDay(document: Cleaned, candidates: readonly Candidate[], year: string): string {
  const headEnd = endOfHead(document.plain);
  for (const { reading, ...span } of candidates) {
    if (span.start >= headEnd) break;
    if (reading.kind !== "fields" || reading.fields.day === undefined || reading.fields.year !== undefined) continue;
    if (reading.fields.month === undefined || !isFrame(lineAround(document.plain, span))) continue;
    const value = place({ kind: "fields", fields: { ...reading.fields, year: Number(year) } }, { tense: "none" });
    if (value !== undefined) return value;
  }
  return year;
}

type Line = { readonly head: string; readonly tail: string; readonly above: string };

function lineAround(plain: string, { start, end }: Span): Line {
  const back = plain.slice(Math.max(0, start - REACH), start);
  const cut = back.lastIndexOf("\n");
  const ahead = plain.slice(end, end + REACH);
  const stop = ahead.indexOf("\n");
  const rest = cut < 0 ? "" : back.slice(0, cut).trimEnd();
  return {
    head: back.slice(cut + 1),
    tail: stop < 0 ? ahead : ahead.slice(0, stop),
    above: rest.slice(rest.lastIndexOf("\n") + 1),
  };
}

/** A line that only says where, when and by whom: few words, no sentence, no preposition before the date. */
function isFrame({ head, tail }: Line): boolean {
  if (BYLINE.test(head) && head.length < 80) return true;
  if (
    /\b(?:on|in|until|by|from|since|before|after|to|between|and|for|of|the|last|next|than|inspected|visited|rated|assessed|-)\s$/i.test(
      head,
    )
  )
    return false;
  const start = head.trim() === "";
  if (
    start &&
    /^,?\s*(?:$|[|(\n\-•·]|at\s|by\b|\d\d?[.:]\d\d|[A-Z])/i.test(tail) &&
    !/^\s[a-z]{2,}/.test(tail.replace(/^\s(?:at|by|in|updated|last)\b/, ""))
  )
    return true;
  const words = `${head} ${tail}`.split(/\s+/).filter((word) => /[A-Za-z]/.test(word));
  return (
    words.length <= 12 &&
    !/[a-z]{2}[.!?](?:\s|$)/.test(head) &&
    !/[a-z]{3}\.\s*$/.test(tail) &&
    !/^\s[a-z]{2,}\s[a-z]{2,}\s[a-z]/.test(tail)
  );
}

/** "LONDON, 12 May 2023 (Newswire) - The council": the first line of a wire story. */
const isWire = ({ head, tail }: Line): boolean =>
  /^\s*[\p{Lu}][\p{L}.'-]+(?:[ ,]+[\p{Lu}][\p{L}.'-]+){0,5},?\s*\(?$/u.test(head) &&
  /^\)?\s*(?:\([^)\n]{2,40}\)|\/[^/\n]{2,30}\/)?\s*(?:-{1,2}|:)\s/.test(tail);

function endOfHead(plain: string): number {
  let at = 0;
  for (let lines = 0; lines < HEAD_LINES; ) {
    const next = plain.indexOf("\n", at);
    if (next < 0) return plain.length;
    if (plain.slice(at, Math.min(next, at + 40)).trim() !== "") lines++;
    at = next + 1;
  }
  return at;
}

function fromAddress(head: string): string | undefined {
  for (const [address] of head.matchAll(/https?:\/\/[^\s<>"]{4,300}/g)) {
    const match = URL_DATE.exec(address);
    const value =
      match === null ? undefined : [match[1], match[2], match[3]].filter((part) => part !== undefined).join("-");
    if (value !== undefined && precision(value) !== undefined) return value;
  }
  return undefined;
}
