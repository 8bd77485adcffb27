import { alternation, anywhere } from "../../document/alternation.ts";
import type { Cleaned, Quoted, Sentence, Sentenced } from "../../document/document.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import { type Candidate, inSpeech } from "./candidates.ts";
import type { Frames } from "./frames.ts";
import { scopesAfter, scopesBefore } from "./scopes.ts";
import type { ScopeTable } from "./vocabulary.ts";

/** A grade form with what stands around it in its sentence, quotation marks next to it taken off. */
export type Setting = {
  readonly before: string;
  readonly after: string;
  readonly form: string;
  /** In quotation marks of its own. */
  readonly quoted: boolean;
  /** In brackets after the number that it explains: "a score of two (weak)". */
  readonly explains: boolean;
  /** With a capital that neither the sentence nor a headline asks for. */
  readonly capital: boolean;
  /** Within somebody's speech. */
  readonly speech: boolean;
  /** Within a headline. */
  readonly headline: boolean;
  /** Whether the sentence speaks of inspecting or rating. */
  readonly cued: boolean;
  /** Whether a judgement's name or a provider follows or goes before at once. */
  readonly scoped: boolean;
  /** Whether a judgement's name follows or goes before at once. */
  readonly judgement: boolean;
  /** How many judgements or words of them stand right before it as its subject: "behaviour and attitudes were". */
  readonly subject: number;
  /** Whether it opens an item of a list that words of rating introduce: "rated it: good at". */
  readonly listed: boolean;
};

/** How far around a grade is looked, in code units. */
const reach = 240;

const words = perLexicon(({ ratingWords }: Lexicon) => ({
  cue: anywhere(
    [
      ...ratingWords.verbs,
      ...ratingWords.nouns,
      "inspection",
      "inspections",
      "inspectors",
      "inspected",
      "inspector",
      "watchdog",
      "regulator",
      "inspectorate",
      "report",
      "HMI",
      "HMIs",
      "healthy prison tests",
    ],
    "iu",
  ),
  provider: new RegExp(`^\\s+(?:\\p{L}+\\s+)?${alternation(ratingWords.providerNouns)}(?![\\p{L}-])`, "iu"),
}));

/** "A score of two (weak)": the number that a grade in brackets explains. */
const scored =
  /(\b(?:scores?|grades?|ratings?|marks?)(?:\s+of)?)\s+['"]?(?:one|two|three|four|five|six|\d)['"]?\s*\(\s*['"]?$/iu;

/** What stands around a candidate, marks of its own taken off; `table` holds the judgements it may be given for. */
export function settingOf(
  document: Cleaned & Sentenced & Quoted,
  candidate: Candidate,
  { table, frames, lexicon }: { readonly table: ScopeTable; readonly frames: Frames; readonly lexicon: Lexicon },
): Setting {
  const { plain } = document;
  const { sentence } = candidate;
  const left = plain.slice(Math.max(sentence.start, candidate.start - reach), candidate.start);
  const right = plain.slice(candidate.end, Math.min(sentence.end, candidate.end + reach));
  const quoted = /(?:^|[\s(:,-])['"]\s*(?:overall\s)?$/.test(left) && /^[.,;]?['"]/.test(right);
  const bracketed = /\(\s*['"]?$/.test(left) && /^['"]?\)/.test(right);
  const before = (bracketed ? left.replace(scored, "$1") : left).replace(/['"]\s*$/, "");
  const after = bracketed ? right.replace(/^['"]?\)/, "") : right.replace(/^([.,;]?)['"]/, "$1");
  const form = plain.slice(candidate.start, candidate.end);
  const { cue, provider } = words(lexicon);
  const scopesHere = scopesBefore(before, table);
  const introduced = leadIn(document, sentence);
  const sentenceText = plain.slice(
    Math.max(sentence.start, candidate.start - 600),
    Math.min(sentence.end, candidate.end + 600),
  );
  const judgement = scopesAfter(after, table).scopes.length > 0 || scopesHere.length > 0;
  return {
    before,
    after,
    form,
    quoted,
    explains: bracketed && scored.test(left),
    capital: /^\p{Lu}/u.test(form) && /[\p{L}\p{N},'")]\s*['"]?$/u.test(left) && !titleCased(sentenceText),
    speech: inSpeech(document, candidate),
    headline: /^(?:title|heading)$/.test(document.blocks[sentence.block]?.kind ?? ""),
    cued:
      cue.test(sentenceText) ||
      cue.test(introduced) ||
      frames.hits.some((hit) => hit.start >= sentence.start && hit.end <= sentence.end),
    scoped: judgement || provider.test(after),
    judgement,
    subject: scopesHere
      .join(" ")
      .split(/\s+/)
      .filter((word) => word.length > 3).length,
    listed: /^[\s\u2022*-]*(?:(?:is|was|it|are|were)\s+)*['"]?$/iu.test(before) && cue.test(introduced),
  };
}

/** What introduces the list that a sentence is an item of: "Inspectors found that the force:". */
function leadIn(document: Cleaned, sentence: Sentence): string {
  if (document.blocks[sentence.block]?.kind !== "list-item") return "";
  for (let i = sentence.block - 1; i >= Math.max(0, sentence.block - 12); i--) {
    const block = document.blocks[i];
    if (block && block.kind !== "list-item")
      return document.plain.slice(block.start, Math.min(block.end, block.start + 600));
  }
  return "";
}

/** Whether most of the longer words of a text begin with capitals, as in a headline. */
function titleCased(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}
