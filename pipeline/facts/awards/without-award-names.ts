import type { Document } from "../../document/document.ts";
import { type Span, spanAt } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { awardPhrases } from "./award-phrases.ts";
import { awardVocabularyOf } from "./vocabulary.ts";

/** Kinds that a mere part of an award's name can be taken for. */
const GUESSED = new Set(["company", "other", "charity", "care-provider"]);

/** How far before the name of an award a mention of it may begin: "The Vale Awards". */
const ARTICLE = 4;

/** The document without the organisations that are only ever a part of an award's name: "Voluntary Service" in "the King's Award for Voluntary Service". */
export function withoutAwardNames<D extends Document>(document: D, lexicon: Lexicon): D {
  const guessed = document.organisations.filter(({ kind }) => GUESSED.has(kind));
  if (guessed.length === 0) return document;
  const phrases = awardPhrases(document, awardVocabularyOf(lexicon));
  if (phrases.length === 0) return document;
  const speakers = new Set(document.attributions.map(({ speaker }) => speaker));
  const isPart = ({ start, end }: Span): boolean => {
    const last = spanAt(phrases, end - 1);
    const phrase = spanAt(phrases, start + (/^The /i.test(document.plain.slice(start, start + 4)) ? ARTICLE : 0));
    return (
      last !== undefined &&
      phrase !== undefined &&
      phrase.start <= start + ARTICLE &&
      !isGiver(document, { start, end }, phrase.start)
    );
  };
  const names = new Set(guessed.filter(({ id }) => !speakers.has(id)).map(({ id }) => id));
  for (const mention of document.mentions)
    if (mention.form === "name" && names.has(mention.entity) && !isPart(mention)) names.delete(mention.entity);
  if (names.size === 0) return document;
  return {
    ...document,
    organisations: document.organisations.filter(({ id }) => !names.has(id)),
    mentions: document.mentions.filter(({ entity }) => !names.has(entity)),
  };
}

/** "RIBA London Awards", "Vale Ltd's staff awards": who gives it, at the start of its name. */
const isGiver = ({ plain }: Document, { start, end }: Span, award: number): boolean =>
  start === award &&
  (/^'s? /.test(plain.slice(end, end + 3)) || /^\p{Lu}\p{Ll}?\p{Lu}+$/u.test(plain.slice(start, end)));
