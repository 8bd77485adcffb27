import { extract } from "../../../../pipeline/annotate.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();

/** The inspections of a text, each as its provider, its day and its grades. */
export const inspectionsOf = (text: string, published = "2023-11-10") =>
  extract({ source: "a.txt", sha256: "", text, published }, lexicon).inspections.map(
    ({ provider, kind, when, reported, ratings }) => ({
      of: provider,
      kind,
      when,
      reported,
      ratings: ratings.map(({ scope, grade }) => `${scope}: ${grade}`),
    }),
  );
