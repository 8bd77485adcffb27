import type { BlockKind, Quotation } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import { alternatives } from "./cues.ts";

type Kind = Pick<Quotation, "kind" | "rule">;

/** A quotation as its marks show it, before it is known what it is; spans as in `Quotation`. */
export type Marked = Span & { readonly outer: Span; readonly parts: readonly Span[]; readonly rule: string };

/** The folded text, and what the block is that a quotation begins in. */
export type Surroundings = { readonly plain: string; readonly block: Span & { readonly kind: BlockKind } };

const wordPattern = /[\p{L}\p{M}\p{N}£$€%]+(?:['.,-][\p{L}\p{M}\p{N}]+)*/gu;

const patterns = perLexicon((lexicon: Lexicon) => {
  const { quotationWords, reportingVerbs: verbs } = lexicon;
  const forms = lexicon.inspectorates.flatMap((i) =>
    (i.scales ?? [])
      .filter((s) => s.written === "words")
      .flatMap((s) => s.grades.flatMap((g) => [g.grade, ...g.forms])),
  );
  const reporting = alternatives([...verbs.speech, ...verbs.fragment, ...verbs.participles]);
  return {
    grades: new Set([...forms, ...quotationWords.grades].map((g) => g.toLowerCase())),
    smallWords: new Set(quotationWords.smallWords),
    titleLead: new RegExp(`\\b(?:${alternatives(quotationWords.titleLeads)})(?: of| is| was|,|:)?(?: the)?\\s*$`, "i"),
    scareLead: new RegExp(`\\b(?:${alternatives(quotationWords.scareLeads)})(?: an?| the)?\\s*$`, "i"),
    cueBefore: new RegExp(`(?::|\\b(?:${reporting}),?|"[^"]{0,40}\\b(?:${reporting})\\b[^"]{0,40}[.,:])\\s*$`, "i"),
    cueAfter: new RegExp(`^[^.!?]{0,60}?\\b(?:${alternatives(verbs.speech)})\\b`, "i"),
    reported: new RegExp(`\\b(?:${reporting}|${alternatives(verbs.accordingTo)})\\b`, "i"),
  };
});

/** Whether a quotation is somebody's words, a title, or words that are only marked off. */
export function kindOf(marked: Marked, { plain, block }: Surroundings, lexicon: Lexicon): Kind {
  const speech: Kind = { kind: "speech", rule: marked.rule };
  if (marked.parts.length > 1 || marked.end - marked.start > 160) return speech;
  const known = patterns(lexicon);
  const inner = plain.slice(marked.start, marked.end);
  const words = inner.match(wordPattern) ?? [];
  if (words.length === 0) return { kind: "scare", rule: "no-words" };
  const left = plain.slice(Math.max(block.start, marked.outer.start - 120), marked.outer.start);
  const right = plain.slice(marked.outer.end, Math.min(block.end, marked.outer.end + 90));
  const finished = /[.,!?\u2026-]['"]?$/.test(inner);
  const cued = known.cueBefore.test(left) || known.cueAfter.test(right);
  const bare = inner.toLowerCase().replace(/^[\s'"]+|[\s'".,!?;:]+$/g, "");
  if (words.length <= 6 && known.grades.has(bare) && !(finished && words.length > 1 && cued))
    return { kind: "scare", rule: "rating-word" };
  const whole = marked.outer.start === block.start && marked.outer.end === block.end;
  if (whole && !finished && block.kind !== "title" && words.length <= 6) return { kind: "scare", rule: "crosshead" };
  if (finished && (cued || (/^[\s•·▪●*-]{0,4}$/.test(left) && words.length > 1))) return speech;
  if (isAward(inner, left, right)) return { kind: "title", rule: "award-name" };
  if (known.scareLead.test(left)) return { kind: "scare", rule: "scare-lead" };
  if (isTitle(words, known.smallWords) && !/[:]\s*$/.test(left)) return { kind: "title", rule: "title-case" };
  if (/^\p{Lu}/u.test(inner) && !finished && known.titleLead.test(left)) return { kind: "title", rule: "title-lead" };
  if (words.length === 1) return { kind: "scare", rule: "single-word" };
  if (words.length > 4 || (words.length > 2 && block.kind === "title")) return speech;
  const reported = block.kind !== "title" && known.reported.test(sentenceEnd(left) + sentenceStart(right));
  if (words.length === 2 && !reported) return { kind: "scare", rule: "two-words" };
  const modifies = /\b(?:an?|the|its|his|her|their|our)\s*$/i.test(left) && /^\s\p{Ll}/u.test(right);
  return modifies && !finished && !reported ? { kind: "scare", rule: "marked-off" } : speech;
}

/** "won 'best large employer'", "the 'community champion' award": the name of a prize, which nobody says. */
const isAward = (inner: string, left: string, right: string): boolean =>
  /^[^.!?;:]{3,90}\bof the year[,.]?$/i.test(inner) ||
  (!/[.!?]$/.test(inner) && /^,? (?:awards?|categor(?:y|ies)|prize|trophy|accolade)\b/i.test(right)) ||
  (/^(?:best|most|outstanding|top|young|small|large) [^.!?;:]{3,60}$/i.test(inner) &&
    /\b(?:won|wins|winning|named|crowned|voted|awarded|shortlisted|award|finalists?|winners?|commended)(?: (?:as|for|in|of))?(?: the)? $/i.test(
      left,
    ));

const sentenceEnd = (left: string): string => left.slice(Math.max(0, left.search(/[.!?]['"]?\s+(?=[^.!?]*$)/)));
const sentenceStart = (right: string): string => `${/^[^.!?]*/.exec(right)?.[0] ?? ""} `;

/** Every word that counts is capitalised, and there is more than one. */
function isTitle(words: readonly string[], smallWords: ReadonlySet<string>): boolean {
  const counting = words.filter((w) => !smallWords.has(w));
  return counting.length > 1 && counting.every((w) => /^[\p{Lu}\p{N}]/u.test(w)) && /^\p{Lu}/u.test(words[0] ?? "");
}
