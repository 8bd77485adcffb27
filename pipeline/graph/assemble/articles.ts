import { bounds } from "../../document/calendar.ts";
import { articleId } from "../../resolve/ids.ts";
import type { Collector } from "./collector.ts";
import type { Context } from "./context.ts";

/** Articles, and the stories that they are copies of. */
export function putArticles({ resolution, records }: Context, graph: Collector): void {
  for (const { source, sha256, title, publisher, published } of resolution.records) {
    const days = published === undefined ? undefined : bounds(published.value);
    graph.node("Article", articleId(source), {
      source,
      sha256,
      title,
      publisher,
      published: published?.value,
      publishedFrom: days?.[0],
      publishedTo: days?.[1],
      publishedBasis: published?.basis,
    });
  }
  for (const { id, articles } of resolution.stories) {
    graph.node("Story", id, {});
    for (const article of articles) {
      const record = records.get(article);
      if (record !== undefined) graph.relate("IN_STORY", articleId(record.source), id);
    }
  }
}
