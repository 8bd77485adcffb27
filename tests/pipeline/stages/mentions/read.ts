import type { Block, Mentioned } from "../../../../pipeline/document/document.ts";
import { identity } from "../../../../pipeline/document/offsets.ts";
import { extend } from "../../../../pipeline/stage.ts";
import { mentions } from "../../../../pipeline/stages/mentions/mentions.ts";
import { sentences } from "../../../../pipeline/stages/sentences/sentences.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();

/** The people and organisations of paragraphs, one a line. */
export function read(text: string): Mentioned & { readonly text: string } {
  const blocks: Block[] = [...text.matchAll(/\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
    kind: "paragraph",
    rule: "line",
  }));
  const plain = text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, "-");
  const article = { source: "a.txt", sha256: "", text };
  const cleaned = { article, diagnostics: [], text, plain, offsets: identity(text.length), blocks };
  const document = { ...extend(cleaned, sentences, lexicon), dates: [], quotations: [] };
  return { ...mentions(document, lexicon), text };
}

export const peopleIn = (text: string): string[] => read(text).people.map((person) => person.name);
export const organisationsIn = (text: string): string[] =>
  read(text).organisations.map((organisation) => organisation.name);
