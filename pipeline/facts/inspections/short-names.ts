import { anywhere, matchesIn } from "../../document/alternation.ts";
import type { Document, OrganisationEntity } from "../../document/document.ts";
import { overlaps, type Span, within } from "../../document/span.ts";
import { isOrdinary } from "./strangers.ts";

type Hit = Span & { readonly organisation: OrganisationEntity };

const letters = /^\p{Lu}[\p{L}'-]{3,}$/u;

/** The shorter ways of naming a body that a text may go on with: "the Grange" of Alder Grange School, "the youth justice service". */
function shortFor({ name }: OrganisationEntity): readonly string[] {
  const words = name.split(/\s+/);
  const own = words.slice(1).filter((word) => letters.test(word) && !isOrdinary(`Alder ${word}`) && !isOrdinary(word));
  const tail = words.length > 3 ? [words.slice(-3).join(" ").toLowerCase()] : [];
  return [...own, ...tail].map((short) => `the ${short}`);
}

/** The places where a body is named by a part of its name that no other body of the article has. */
export function shortNames(document: Document, hits: readonly Hit[]): readonly Hit[] {
  const { plain } = document;
  const bodies = new Set(hits.map(({ organisation }) => organisation));
  const owners = new Map<string, OrganisationEntity[]>();
  for (const body of bodies)
    for (const short of shortFor(body)) owners.set(short, [...(owners.get(short) ?? []), body]);
  const sole = [...owners].flatMap(([short, [body, ...others]]) =>
    body && others.length === 0 ? [[short, body] as const] : [],
  );
  if (sole.length === 0) return [];
  const named = new Map(sole);
  return matchesIn(anywhere(named.keys(), "gu"), plain).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const organisation = named.get(match[0].replace(/\s+/g, " "));
    const goesOn = /^['-]?\s?\p{Lu}|^-/u.test(plain.slice(span.end, span.end + 3));
    const taken = within(document.mentions, { start: span.start - 60, end: span.end + 60 }).some((m) =>
      overlaps(m, span),
    );
    return organisation && !goesOn && !taken ? [{ ...span, organisation }] : [];
  });
}
