import type { Document, OrganisationEntity } from "../../document/document.ts";
import { spanAt, within } from "../../document/span.ts";
import type { Holder, RoleContext } from "./context.ts";
import type { Placed } from "./names.ts";

/** The prepositions that may open what stands after a post. */
export const FIRST = /^(?:of|for|at|in|with|to|on|within|across|over)$/;

/** Whether an organisation is a part of another, so that its name belongs to the title: a committee, a party's group. */
export const isWithin = ({ organisation, start, end }: Placed, plain: string): boolean =>
  organisation.kind === "committee" ||
  /^ group\b/i.test(plain.slice(end, end + 7)) ||
  (organisation.kind === "political-party" && !/ Party$/.test(organisation.name)) ||
  isBody(plain.slice(start, end));

const isBody = (name: string): boolean =>
  /\b(?:committee|panel|board of governors|governing b(?:ody|oard)|governors|trustees|cabinet)$/i.test(name);

/** The organisation whose mention starts there, or with an article before it. */
export function organisationAt({ organisations }: RoleContext, offset: number): Placed | undefined {
  const placed = spanAt(organisations, offset);
  return placed !== undefined && offset - placed.start <= "the ".length ? placed : undefined;
}

/** "the charity Quill Help": a description gives way to the name right behind it. */
export function namedAfter({ organisations }: RoleContext, placed: Placed | undefined): Placed | undefined {
  const behind = placed?.form === "nominal" ? spanAt(organisations, placed.end + 1) : undefined;
  return behind?.form === "name" && behind.start === (placed?.end ?? 0) + 1 ? behind : placed;
}

/** "of parent carer forum Ravensholt Voices", "of its sponsor the Elm Trust": a few common nouns before the name. */
export function organisationAfterWords(context: RoleContext, offset: number): Placed | undefined {
  const words = /^(?:\p{Lu}\p{Ll}+ )?(?:\p{Ll}[\p{Ll}-]* ){1,9}(?=\p{Lu}|\d)/u.exec(
    context.document.plain.slice(offset, offset + 90),
  )?.[0];
  if (words === undefined) return undefined;
  const all = words
    .replace(/(?<= )the $/, "")
    .trimEnd()
    .split(" ");
  const generic = context.vocabulary.generic.has(all.at(-1) ?? "");
  if (all.some((w) => context.vocabulary.stops.has(w) || FIRST.test(w) || (w === "and" && !generic))) return undefined;
  if (all.length > 4 && !generic) return undefined;
  const placed = organisationAt(context, offset + words.length);
  return placed?.form === "name" ? placed : undefined;
}

/** "of Elm School and Oak School": a second body of the same kind, with nothing but a verb or a mark behind it. */
export function secondAt(context: RoleContext, end: number, first: OrganisationEntity): Placed | undefined {
  const { plain } = context.document;
  const and = /^ and (?:at )?(?:the )?/.exec(plain.slice(end, end + 12))?.[0];
  const placed = and === undefined ? undefined : organisationAt(context, end + and.length);
  if (placed?.form !== "name" || placed.organisation.kind !== first.kind || placed.organisation === first)
    return undefined;
  return SECOND_OVER.test(plain.slice(placed.end, placed.end + 10)) ? placed : undefined;
}

const SECOND_OVER = /^(?:[,.;:)"\n]|$| (?:said|told|says|added|who|in|has|was|is|will|since|from|until|after|for)\b)/;

/** What ends a name: a mark, or a small word that no name has. */
const OVER =
  '(?=[,.;:)"\\n]|$| (?:said|told|says|added|who|which|and|in|at|has|was|is|will|when|as|for|since|where|from)\\b)';

const ACRONYM = new RegExp(`^\\p{Lu}[\\p{L}\\d]*\\p{Lu}[\\p{L}\\d]*${OVER}`, "u");

const CAPITALS = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}+'s )?(\\p{Lu}[\\p{L}'&-]*(?: (?:(?:of|the|and|for) )?\\p{Lu}[\\p{L}'&-]*)+)${OVER}`,
  "u",
);

/** A name that nothing else in the article knows: an acronym, or capitals after "at", or after a post in small letters. */
export function nameAt({ document, vocabulary }: RoleContext, preposition: string, offset: number): Named | undefined {
  const rest = document.plain.slice(offset, offset + 70);
  const acronym = ACRONYM.exec(rest)?.[0];
  if (acronym !== undefined && !vocabulary.modifiers.has(acronym.toLowerCase())) {
    return { end: offset + acronym.length, name: document.text.slice(offset, offset + acronym.length) };
  }
  const run = CAPITALS.exec(rest);
  if (run?.[1] === undefined) return undefined;
  const first = run[1].split(" ")[0]?.toLowerCase().replace(/'s$/, "") ?? "";
  const matter = vocabulary.modifiers.has(first) || /^(?:children|adult|people|north|south|east|west)/.test(first);
  const small =
    /\p{Ll}\p{L}* of +(?:the +)?$/u.test(document.plain.slice(Math.max(0, offset - 30), offset)) &&
    !/\p{Lu}\p{L}* of +(?:the +)?$/u.test(document.plain.slice(Math.max(0, offset - 30), offset));
  const whole = WHOLE.test(document.plain.slice(Math.max(0, offset - 30), offset));
  if (preposition === "of" && (matter || !(small || whole))) return undefined;
  const end = offset + run[0].length;
  return { end, name: document.text.slice(end - run[1].length, end) };
}

/** Posts that are of a body, never of a matter. */
const WHOLE =
  /\b(?:Principal|Head ?teacher|Headmaster|Headmistress|Chair(?:man|woman|person)?|Owner|Founder|Co-founder|President|Treasurer|Landlord|Landlady|Chief Executive|CEO|Managing Director|Captain|Patron) of +(?:the +)?$/;

type Named = { readonly end: number; readonly name: string };

/** A part of the name of an organisation of the document: "the Duke" where it names The Duke of Brindle. */
export function organisationByPart(
  { document, vocabulary }: RoleContext,
  offset: number,
): { end: number; organisation: OrganisationEntity } | undefined {
  const part = /^\p{Lu}[\p{L}'&-]*(?: \p{Lu}[\p{L}'&-]*)*(?=[,.;:)"\n]|$| \p{Ll})/u.exec(
    document.plain.slice(offset, offset + 60),
  )?.[0];
  if (part === undefined || vocabulary.modifiers.has(part.toLowerCase())) return undefined;
  const organisation = document.organisations.find(
    (o) =>
      o.kind !== "political-party" &&
      ` ${o.name.replace(/’/g, "'")} `.includes(` ${part} `) &&
      (part.includes(" ") || !o.name.endsWith(` ${part}`)),
  );
  return organisation === undefined ? undefined : { end: offset + part.length, organisation };
}

/** "the village school", "the Mill Road school": words before a common noun that names no matter of a post. */
const DESCRIBED =
  /^(?!the )(?:[\p{Ll}-]+|(?:\p{Lu}[\p{L}'-]+ ){0,2}\p{Lu}[\p{L}'-]+) (school|council|college|charity|force|university|union|hospital)(?=[,.;:)"\n]|$| (?:said|told|and|in|has|was|is)\b)/u;

const AWARDS = /\p{Lu}[\p{L}'&-]*(?: (?:(?:of|the|and|for|in) ){0,2}\p{Lu}[\p{L}'&-]*){0,7} Awards\b/gu;

/** "of the awards": the awards that the text named last. */
export function awardsAt({ document }: RoleContext, offset: number): { end: number; holder: Holder } | undefined {
  if (!/^awards(?=[,.;:)"\n]|$| (?:said|told|and|added)\b)/.test(document.plain.slice(offset, offset + 14)))
    return undefined;
  const name = [...document.plain.slice(Math.max(0, offset - 1500), offset).matchAll(AWARDS)]
    .at(-1)?.[0]
    .replace(/^(?:The|At|In|Our) /, "");
  return name === undefined ? undefined : { end: offset + "awards".length, holder: { name } };
}

const RUN =
  /^ (\p{Lu}[\p{L}'&-]*(?: (?:(?:of|the|and|for|&) )?\p{Lu}[\p{L}'&-]*){0,5})(?=[,.;:)"\n]|$| (?:said|told|says|who|which|and|in|has|was|is)\b)/u;

/** "the charity Quill Help": the name behind a common noun in small letters, unless it is a person's. */
function namedBehind({ plain, text, mentions }: Document, end: number): { end: number; holder: Holder } | undefined {
  const run = /\b\p{Ll}+$/u.test(plain.slice(Math.max(0, end - 20), end))
    ? RUN.exec(plain.slice(end, end + 70))?.[1]
    : undefined;
  if (run === undefined || within(mentions, { start: end, end: end + 1 + run.length }).length > 0) return undefined;
  return { end: end + 1 + run.length, holder: { name: text.slice(end + 1, end + 1 + run.length) } };
}

/** A common noun for an organisation that ends there: "the council", but not "the council tax team". */
export function genericAt(
  { document, vocabulary }: RoleContext,
  offset: number,
): { end: number; holder: Holder } | undefined {
  const described = DESCRIBED.exec(document.plain.slice(offset, offset + 50));
  const kindsOf = vocabulary.generic.get(described?.[1] ?? "");
  if (described !== null && kindsOf !== undefined)
    return { end: offset + described[0].length, holder: { kinds: kindsOf, noun: described?.[1] ?? "" } };
  const words = /^[\p{L}-]+(?: [\p{L}-]+){0,2}/u.exec(document.plain.slice(offset, offset + 50))?.[0]?.split(" ") ?? [];
  for (let count = words.length; count > 0; count--) {
    const phrase = words.slice(0, count).join(" ");
    const kinds = vocabulary.generic.get(phrase.toLowerCase());
    if (kinds === undefined) continue;
    const end = offset + phrase.length;
    const named = namedBehind(document, end);
    if (named !== undefined && !/^(?:county|city|borough|town|district|authority|government|department)$/.test(phrase))
      return named;
    const after = words[count]?.toLowerCase();
    if (/^(?:Department|Faculty|School)$/.test(phrase) && /^ of \p{Lu}/u.test(document.plain.slice(end, end + 6)))
      continue;
    if (
      /^\p{Lu}\p{Ll}+$/u.test(phrase) &&
      /^ (?:School|College|University|Academy|Trust)\b/.test(document.plain.slice(end, end + 12))
    )
      continue;
    const over =
      after === undefined ||
      vocabulary.stops.has(after) ||
      FIRST.test(after) ||
      after === "and" ||
      /^\p{Lu}/u.test(words[count] ?? "");
    if (over) return { end, holder: { kinds, noun: phrase.toLowerCase() } };
  }
  return undefined;
}
