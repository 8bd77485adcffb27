import type { Document, OrganisationEntity } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";

const place = "\\p{Lu}[\\p{L}-]+(?:\\s(?:and|of|on|upon)?\\s?\\p{Lu}[\\p{L}-]+){0,3}";
const service = "(?:[\\p{Ll}'-]+\\s){0,3}(?:partnership|services?|team|unit|care)";
const owned = new RegExp(
  `(?<![\\p{L}'-])(${place})'s?\\s(${service})\\s(?:was|were|has|had|have|is|are)\\s[^.;,]{0,60}$`,
  "u",
);

/**
 * The service that a grade right behind it is of, "Ashby's local area partnership was found to have", where nobody of
 * the article is of that place: the place itself where councils are inspected.
 */
export function otherService(
  document: Document,
  grade: Span,
  { sentence, framing }: { readonly sentence: Span; readonly framing: Framing },
): Span | undefined {
  const from = Math.max(sentence.start, grade.start - 160);
  const match = owned.exec(document.plain.slice(from, grade.start));
  const [, name, what] = match ?? [];
  if (match === null || name === undefined || what === undefined) return undefined;
  const known = ({ name: body, aliases }: OrganisationEntity): boolean =>
    [body, ...aliases].some((form) => form === name || form.startsWith(`${name} `) || form.startsWith(`${name}'`));
  if (document.organisations.some(known)) return undefined;
  const start = from + match.index;
  const end =
    framing.framework.providers[0] === "local-authority"
      ? start + name.length
      : start + match[0].indexOf(what, name.length) + what.length;
  return { start, end };
}
