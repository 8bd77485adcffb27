import type { ArticleRecord } from "../../pipeline/facts/record.ts";

/** The record of an article of which nothing is read. */
export const nothingRead = (id: string): ArticleRecord => ({
  id,
  source: `${id}.txt`,
  sha256: "",
  people: [],
  organisations: [],
  inspections: [],
  awards: [],
  interventions: [],
  quotes: [],
  dates: [],
  sentences: [],
  diagnostics: [],
});
