import { anywhere, matchesIn } from "../../document/alternation.ts";
import type { Document, OrganisationEntity } from "../../document/document.ts";
import { overlaps, type Span, within } from "../../document/span.ts";
import { isOrdinary } from "./strangers.ts";

type Hit = Span & { readonly organisation: OrganisationEntity };

/** Words of names that stand for the whole of it in small letters: "the primary was judged". */
const levels =
  /^(?:Primary|Secondary|Infants?|Juniors?|Nursery|Grammar|College|Prep|Infirmary|Priory|Rectory|Grange|Manor|Lodge)$/u;

const letters = /^\p{Lu}[\p{L}'-]{3,}$/u;

/** The shorter ways of naming a body that a text may go on with: "the Grange" of Alder Grange School, "the youth justice service". */
function shortFor({ name }: OrganisationEntity): readonly string[] {
  const words = name.split(/\s+/);
  const own = words.slice(1).filter((word) => letters.test(word) && !isOrdinary(`Alder ${word}`) && !isOrdinary(word));
  const tail = words.length > 3 ? [words.slice(-3).join(" ").toLowerCase()] : [];
  const level = words.filter((word) => levels.test(word)).map((word) => word.toLowerCase());
  return [...new Set([...own, ...tail, ...level])].map((short) => `the ${short}`);
}

/** What shows that a name goes on behind a part of it, or that a word in small letters is no name: "the primary concern". */
const further =
  /^['-]?\s?\p{Lu}|^-|^\s(?!(?:school|and|or|was|were|is|are|has|had|have|which|who|said|to|in|on|at|for|from|as|by|will|would|could|also|but|got|fell|rose)\b)\p{Ll}/u;

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
  return matchesIn(
    anywhere(
      [...named.keys()].flatMap((short) => [short, `T${short.slice(1)}`]),
      "gu",
    ),
    plain,
  ).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const organisation = named.get(`t${match[0].slice(1).replace(/\s+/g, " ")}`);
    const goesOn = further.test(plain.slice(span.end, span.end + 20));
    const taken = within(document.mentions, { start: span.start - 60, end: span.end + 60 }).some((m) =>
      overlaps(m, span),
    );
    return organisation && !goesOn && !taken ? [{ ...span, organisation }] : [];
  });
}
