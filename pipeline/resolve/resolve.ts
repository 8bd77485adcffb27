import type { ArticleRecord } from "../facts/record.ts";

/** Which entity of which article is which real thing. Keys are `articleId` + U+001F + the entity's id in its record. */
export type Resolution = {
  readonly records: readonly ArticleRecord[];
};
