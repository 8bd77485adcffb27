import type { Document, Mention, OrganisationKind } from "../document/document.ts";
import { spanAt } from "../document/span.ts";

/** How near the start of its block a name must stand to be what the block is about. */
const SUBJECT = 30;

/**
 * The mentions, with descriptions ("the council") given back to the organisation that the article began with, where the
 * one that they were tied to was only named in passing in an earlier paragraph.
 */
export function settledMentions({ mentions, organisations, blocks }: Document): readonly Mention[] {
  const kinds = new Map(organisations.map((o) => [o.id, o.kind]));
  const first = new Map<OrganisationKind, string>();
  const named = new Map<string, number>();
  return mentions.map((mention) => {
    const kind = kinds.get(mention.entity);
    if (kind === undefined) return mention;
    if (mention.form === "name") {
      if (!first.has(kind) && spanAt(blocks, mention.start)?.kind !== "caption") first.set(kind, mention.entity);
      named.set(mention.entity, mention.start);
      return mention;
    }
    const own = first.get(kind);
    const last = named.get(mention.entity);
    if (own === undefined || own === mention.entity || last === undefined || mention.form !== "nominal") return mention;
    const block = spanAt(blocks, last);
    const inPassing = block !== undefined && mention.start >= block.end && last - block.start > SUBJECT;
    return inPassing ? { ...mention, entity: own } : mention;
  });
}
