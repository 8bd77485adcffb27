import type { Document } from "../document/document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Topics, topicsOf, topicsReader } from "./quote-topics.ts";
import type { QuoteFact } from "./record.ts";

/** A direct quotation in offsets of the cleaned text; its words are cut from the raw one. */
export type QuoteRead = Omit<QuoteFact, "text">;

/** The direct quotations, outermost only, with their speakers and what they speak of. */
export function readQuotes(document: Document, topics: Topics, lexicon: Lexicon): QuoteRead[] {
  const names = new Map([...document.people, ...document.organisations].map((e) => [e.id, e.name]));
  const attributions = new Map(document.attributions.map((a) => [a.quotation, a]));
  const reader = topicsReader(document, topics, lexicon);
  const spoken = document.quotations
    .map((quotation, index) => ({ quotation, attribution: attributions.get(index) }))
    .filter(({ quotation }) => quotation.depth === 0 && quotation.kind === "speech");
  return spoken.map(({ quotation, attribution }, i) => {
    const { start, end } = quotation;
    const speakerId = attribution?.speaker;
    const speaker = speakerId === undefined ? attribution?.speakerText : names.get(speakerId);
    const about = topicsOf(reader, { quotation, cue: attribution?.cue, speaker: speakerId });
    return {
      id: `q${i + 1}`,
      start,
      end,
      ...(speaker !== undefined && { speaker }),
      ...(speakerId !== undefined && { speakerId }),
      ...(attribution?.cue !== undefined && { cue: attribution.cue }),
      rule: attribution?.rule ?? quotation.rule,
      ...(about.length > 0 && { about }),
    };
  });
}
