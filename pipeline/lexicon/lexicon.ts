import type { Inspectorate } from "./inspectorate.ts";

/**
 * The domain knowledge that the rules read, as plain data: one field per file or folder of `pipeline/lexicon/`.
 * `src/lexicon/load.ts` reads the files, checks them against `schema/`, and adds a user's own folder.
 */
export type Lexicon = {
  readonly inspectorates: readonly Inspectorate[];
  readonly awards: readonly AwardScheme[];
};

/** A family of awards. */
export type AwardScheme = { readonly id: string; readonly name: string };
