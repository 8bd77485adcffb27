import type { Cleaned, Dated, Received, Sentenced } from "../../../../pipeline/document/document.ts";
import { identity } from "../../../../pipeline/document/offsets.ts";
import { dates } from "../../../../pipeline/stages/dates/dates.ts";
import type { Candidate, Parser, Reading } from "../../../../pipeline/stages/dates/reading.ts";
import { type Vocabulary, vocabulary } from "../../../../pipeline/stages/dates/vocabulary.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();

/** A place of a text, with what stands there. */
export type Place = { readonly start: number; readonly end: number; readonly text: string };

/** A sentence in which the expected spans stand in square brackets, taken apart into text and places. */
export function unmark(marked: string): { text: string; places: Place[] } {
  let text = "";
  const places: Place[] = [];
  for (const [i, part] of marked.split(/[[\]]/).entries()) {
    if (i % 2 === 1) places.push({ start: text.length, end: text.length + part.length, text: part });
    text += part;
  }
  return { text, places };
}

/** What one parser finds in a text, with the words of the shipped lexicon. */
export function parsed(make: (words: Vocabulary) => Parser, text: string): (Place & { reading: Reading })[] {
  const found: readonly Candidate[] = make(vocabulary(lexicon.calendarWords))(text);
  return found.map(({ start, end, reading }) => ({ start, end, text: text.slice(start, end), reading }));
}

/** The earlier layers of a text that needs no cleaning. */
export function received(text: string, published?: string): Received & Cleaned & Sentenced {
  return {
    article: { source: "test.txt", sha256: "", text, ...(published !== undefined && { published }) },
    diagnostics: [],
    text,
    plain: text,
    offsets: identity(text.length),
    blocks: [],
    tokens: [],
    sentences: [],
  };
}

/** The dates layer of a text. */
export const dated = (text: string, published?: string): ReturnType<typeof dates> & Dated =>
  dates(received(text, published), lexicon);

/** The expressions that the stage finds, each as its place and value. */
export const values = (text: string, published?: string): (Place & { value: string })[] =>
  dated(text, published).dates.map(({ start, end, value }) => ({ start, end, text: text.slice(start, end), value }));
