import type { Lexicon } from "../../pipeline/lexicon/lexicon.ts";
import { CallError } from "../errors.ts";
import { loadLexicon } from "../lexicon/load.ts";
import { type Built, build } from "./build.ts";
import { readShelf, refuseDamage } from "./records.ts";
import { decided, readSettings } from "./settings.ts";

/** What a graph was built from, and the lexicon that it was built with. */
export type Grounds = Built & { readonly lexicon: Lexicon };

/** Builds the graph of an output folder again from its records, with the settings that the last ingest kept. */
export function readGrounds(output: string): Grounds {
  const shelf = readShelf(output);
  refuseDamage(shelf, output, []);
  if (shelf.kept.size === 0)
    throw new CallError("empty-folder", [
      `there are no records in ${output}: run ingest first, or name another --output`,
    ]);
  const settings = readSettings(output);
  const lexicon = loadLexicon(settings.lexicon);
  return { ...build([...shelf.kept.values()], lexicon, decided(settings)), lexicon };
}
