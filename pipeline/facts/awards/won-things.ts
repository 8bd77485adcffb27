import type { Document } from "../../document/document.ts";
import { overlaps, type Span, within } from "../../document/span.ts";
import type { AwardPhrase } from "./award-phrase.ts";

const WIN =
  "(?:won|wins|winning|win|scooped|scoops|scooping|took home|takes home|claimed|clinched|landed|bagged|crowned)";
const NAME = "\\p{Lu}[\\p{L}&'/-]*(?: (?:(?:of|the|and|&|in|for|to) ){0,2}\\p{Lu}[\\p{L}&'/-]*){1,6}";

/** "also won Care Home Chef for the region", "crowned Regional Champion": what somebody wins by name, up to the end of its clause. */
const WON = new RegExp(
  `\\b${WIN} (?:the )?(${NAME})(?=[.,;!]|$| (?:for|at|in|after|thanks|following|with|while|this|last|and|on) )`,
  "gmu",
);

/** "won 'best large employer'", "'small firm of the year' went to": a name between quotation marks beside what became of it. */
const QUOTED = /(?<=^|[\s(])["'](\p{L}[\p{L}\p{N}&,:'/ -]{4,70}?)["'](?![\p{L}\p{N}])/gmu;
const BEFORE =
  /\b(?:won|wins|winning|win|named|crowned|voted|took home|scooped|claimed|shortlisted|finalists?|winners?|commended|runners?[- ]up|awarded|title|award|prize)(?: (?:as|for|in|of))?(?: the)? $/;
const AFTER =
  /^ (?:went to|goes to|was (?:won|taken|claimed|scooped) by|was (?:awarded|presented|given) to|category|categories|awards?|prize|title)\b/;

/** The categories that only what became of them shows, in a text that names a scheme. */
export function wonThings(document: Document, found: readonly AwardPhrase[]): AwardPhrase[] {
  if (!found.some((p) => p.kind === "scheme")) return [];
  const { plain, text, mentions } = document;
  const category = (start: number, length: number): AwardPhrase => ({
    start,
    end: start + length,
    kind: "category",
    name: text.slice(start, start + length).replace(/\s+/g, " "),
  });
  const title = document.blocks.find((b) => b.kind === "title")?.end ?? 0;
  const free = (span: Span): boolean =>
    span.start > title &&
    !document.quotations.some((q) => q.kind === "speech" && q.start < span.start && span.end < q.end) &&
    !found.some((p) => overlaps(p, span)) &&
    !within(mentions, { start: span.start, end: span.end + 1 }).some((m) => m.form === "name");
  const won = [...plain.matchAll(WON)].map((m) =>
    category(m.index + m[0].length - (m[1] ?? "").length, (m[1] ?? "").length),
  );
  const quoted = [...plain.matchAll(QUOTED)].flatMap((m) => {
    const name = m[1] ?? "";
    const end = m.index + m[0].length;
    const told = BEFORE.test(plain.slice(Math.max(0, m.index - 40), m.index)) || AFTER.test(plain.slice(end, end + 24));
    return told ? [category(m.index + 1, name.length)] : [];
  });
  return [...won, ...quoted].filter(free);
}
