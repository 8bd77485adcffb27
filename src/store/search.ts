import { nodeLabels, nodeType } from "../../pipeline/graph/schema.ts";
import type { Run } from "./whole-graph.ts";

/** A node whose name or words were found. */
export type Found = { readonly id: string; readonly label: string; readonly text: string };

/** Words without case and accents; an apostrophe within a word is part of it. */
export const searchWords = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replace(/^'+|'+$/g, ""))
    .filter((word) => word !== "");

/** Looks through every name and quotation for all of the words: for a store whose own index knows nothing of accents. */
export async function findByWords(run: Run, words: string, limit: number): Promise<Found[]> {
  const wanted = searchWords(words);
  if (wanted.length === 0) return [];
  const found: (Found & { readonly length: number })[] = [];
  for (const label of nodeLabels) {
    const { words: indexed } = nodeType(label);
    if (indexed === undefined) continue;
    const columns = indexed.properties.map((property) => `n.${property} AS ${property}`).join(", ");
    for (const row of await run(`MATCH (n:${label}) RETURN n.id AS id, ${columns}`)) {
      const texts = indexed.properties.flatMap((property) => row[property] ?? []).map(String);
      const held = new Set(texts.flatMap(searchWords));
      if (wanted.every((word) => held.has(word))) {
        found.push({ id: String(row["id"]), label, text: texts[0] ?? "", length: held.size });
      }
    }
  }
  return found
    .sort((a, b) => a.length - b.length || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, label, text }) => ({ id, label, text }));
}
