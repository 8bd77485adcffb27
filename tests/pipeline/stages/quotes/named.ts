import type { Mention, OrganisationEntity, PersonEntity } from "../../../../pipeline/document/document.ts";
import { extend } from "../../../../pipeline/stage.ts";
import { attribution } from "../../../../pipeline/stages/quotes/attribution.ts";
import { marks } from "../../../../pipeline/stages/quotes/marks.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";
import { lines } from "./lines.ts";

/** The lexicon that ships. */
export const lexicon = loadLexicon();

/** The people of the sentences in the tests. */
export const people: readonly PersonEntity[] = [
  { id: "tom", name: "Tom Brook", gender: "male", aliases: [] },
  { id: "ann", name: "Ann Brook", gender: "female", aliases: ["Ms Brook", "Brook"] },
  { id: "bob", name: "Bob Carr", gender: "male", aliases: ["Mr Carr", "Carr"] },
  { id: "eve", name: "Eve Dean", gender: "female", aliases: ["Mrs Dean"] },
];
/** Their organisations. */
export const organisations: readonly OrganisationEntity[] = [
  { id: "ofsted", name: "Ofsted", aliases: [], kind: "inspectorate", lexicon: "ofsted" },
  { id: "council", name: "Millford Council", aliases: [], kind: "local-authority" },
  { id: "trust", name: "Larch Care", aliases: [], kind: "care-provider" },
  { id: "forum", name: "Millford Parents' Forum", aliases: [], kind: "charity" },
  { id: "prize", name: "Oak Prize Trust", aliases: [], kind: "awarding-body" },
];

/** A document in which every name of the people and organisations above is a mention. */
export function read(text: string) {
  const quoted = extend(lines(text), marks, lexicon);
  const mentions: Mention[] = [];
  for (const entity of [...people, ...organisations]) {
    for (const name of [entity.name, ...entity.aliases]) {
      for (let at = quoted.plain.indexOf(name); at >= 0; at = quoted.plain.indexOf(name, at + 1)) {
        const span = { start: at, end: at + name.length };
        if (mentions.some((m) => m.start < span.end && span.start < m.end)) continue;
        mentions.push({ ...span, entity: entity.id, form: "name", rule: "by-hand" });
      }
    }
  }
  const named = new Set(mentions.map((m) => m.entity));
  return {
    ...quoted,
    people: people.filter((p) => named.has(p.id)),
    organisations: organisations.filter((o) => named.has(o.id)),
    mentions: mentions.sort((a, b) => a.start - b.start),
  };
}

/** The speakers of the quotations of a text, in order: an id, the words for one, or "-". */
export const speakers = (text: string) => {
  const document = read(text);
  const { attributions } = attribution(document, lexicon);
  return document.quotations
    .map((q, index) => ({ q, index }))
    .filter(({ q }) => q.kind === "speech" && q.depth === 0)
    .map(({ index }) => attributions.find((a) => a.quotation === index))
    .map((a) => a?.speaker ?? a?.speakerText ?? "-");
};
