import { workerData } from "piscina";
import { extract } from "../../pipeline/annotate.ts";
import type { Article } from "../../pipeline/document/document.ts";
import type { Lexicon } from "../../pipeline/lexicon/lexicon.ts";

/** The record of an article as a line of JSON, on a worker thread: the lexicon came with the thread. */
export const extractLine = (article: Article): string => JSON.stringify(extract(article, workerData as Lexicon));
