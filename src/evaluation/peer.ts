import nlp from "compromise";
import type { ArticleRecord } from "../../pipeline/facts/record.ts";
import { nothingRead } from "./nothing-read.ts";

type Found = { readonly text: string; readonly offset: { readonly start: number; readonly length: number } };
type View = { json: (options: { offset: boolean }) => Found[] };

/** A name without the punctuation and the possessive that compromise leaves at its ends. */
const trimmed = (text: string): string =>
  text
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[.,;:!?"”'’)]+$/u, "")
    .replace(/['’]s$/u, "");

/** The record that compromise as it comes makes of an article: the names of people and organisations, and quotations. */
export function peerRecord(record: ArticleRecord, text: string): ArticleRecord {
  const read = nlp(text);
  const found = (view: unknown): Found[] => (view as View).json({ offset: true });
  const named = (view: unknown, letter: string) =>
    [...new Set(found(view).map((item) => trimmed(item.text)))]
      .filter((name) => name !== "")
      .map((name, i) => ({ id: `${letter}${i + 1}`, name, aliases: [], mentions: [] }));
  return {
    ...nothingRead(record.id),
    people: named(read.people(), "p").map((person) => ({ ...person, roles: [] })),
    organisations: named(read.organizations(), "o").map((organisation) => ({
      ...organisation,
      kind: "other" as const,
    })),
    quotes: found(read.quotations()).flatMap(({ offset }, i) => {
      const words = text.slice(offset.start, offset.start + offset.length);
      const inside = words.replace(/^\s*["“'‘]|["”'’]\s*$/gu, "");
      const start = offset.start + words.indexOf(inside);
      const end = start + inside.length;
      return inside === "" ? [] : [{ id: `q${i + 1}`, start, end, text: inside, rule: "peer" }];
    }),
  };
}
