import type { Article, Document } from "./document/document.ts";
import { readFacts } from "./facts/facts.ts";
import type { ArticleRecord } from "./facts/record.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { extend } from "./stage.ts";
import { clean } from "./stages/clean/clean.ts";
import { dates } from "./stages/dates/dates.ts";
import { mentions } from "./stages/mentions/mentions.ts";
import { attribution } from "./stages/quotes/attribution.ts";
import { marks } from "./stages/quotes/marks.ts";
import { ratings } from "./stages/ratings/ratings.ts";
import { sentences } from "./stages/sentences/sentences.ts";

/** Reads an article layer by layer, in this order. */
export function annotate(article: Article, lexicon: Lexicon): Document {
  const received = { article, diagnostics: [] };
  const cleaned = extend(received, clean, lexicon);
  const sentenced = extend(cleaned, sentences, lexicon);
  const dated = extend(sentenced, dates, lexicon);
  const quoted = extend(dated, marks, lexicon);
  const mentioned = extend(quoted, mentions, lexicon);
  const attributed = extend(mentioned, attribution, lexicon);
  return extend(attributed, ratings, lexicon);
}

/** What the pipeline knows of one article: the same bytes and lexicon give the same record, wherever it is computed. */
export const extract = (article: Article, lexicon: Lexicon): ArticleRecord =>
  readFacts(annotate(article, lexicon), lexicon);
