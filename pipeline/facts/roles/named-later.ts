import { spanAt } from "../../document/span.ts";
import type { RoleContext, RolePhrase } from "./context.ts";
import { type Named, nameFrom, type Outer } from "./names.ts";
import type { Link } from "./patterns.ts";

/** How far behind a post its holder may be named, in code units, and how many names may stand between. */
const REACH = 1500;
const NAMES = 8;

const SAID = /\b(?:says|said|according to|warns|warned|claims|claimed|argues|argued) $/;
const OVER = /^(?:[.,;"]|\s*\n|$)/;
const SPEAKS =
  /^(?: (?:has|have))? (?:says?|said|warned|told|spoken|spoke|praised|welcomed|hit back|defended|criticised|vowed|thanked|paid)\b/;
const SPEAKER = /^,? (?:said|says|added|told|warned|explained|who)\b/;
const EMPLOYED = /^,? (?:of|from|at) (?:the )?/;

/** Posts of people whom the text names only later: "says the union's secretary." and then "Jo Umber said". */
export function linkNamedLater(context: RoleContext, phrases: readonly RolePhrase[], links: readonly Link[]): Link[] {
  const linked = new Set(links.map(({ phrase }) => phrase));
  const held = new Set(links.map(({ name }) => name.person));
  const found: Link[] = [];
  for (const phrase of phrases) {
    if (linked.has(phrase) || phrase.plural || phrase.status === "former") continue;
    const intro = opensStory(context, phrase) ? opensNextLine(context, phrase) : undefined;
    const told = isSpeakerByPost(context, phrase)
      ? speakerAfter(context, phrase)
      : isSubject(context, phrase)
        ? employedAfter(context, phrase, held)
        : undefined;
    const name = told ?? intro;
    if (name === undefined || (held.has(name.person) && !(name === intro && isIntroduced(links, name)))) continue;
    held.add(name.person);
    found.push({ phrase, name, rule: "named-later" });
  }
  return found;
}

/** "says Oakhurst Union's secretary.": a speaker whose sentence names only the post and the body. */
const isSpeakerByPost = ({ document: { plain } }: RoleContext, { start, end, holder }: RolePhrase): boolean =>
  holder?.organisation !== undefined &&
  SAID.test(plain.slice(Math.max(0, start - 14), start)) &&
  OVER.test(plain.slice(end, end + 3));

/** "A headteacher has said": somebody who speaks at the start of a sentence, of whom only the post is told. */
const isSubject = ({ document: { plain } }: RoleContext, { start, end, indefinite, holder }: RolePhrase): boolean =>
  indefinite &&
  holder === undefined &&
  /(?:^|[\n.!?]["\s]*)$/.test(plain.slice(Math.max(0, start - 3), start)) &&
  SPEAKS.test(plain.slice(end, end + 20));

const TELLS =
  /^(?: (?:has|have|is|was|says|said|will|who|steps|quits|resigns|announced|resigned|apologised|told|warned|hit|vowed|praised|defended|quit|to)\b|\s*[."\n])/;
const INTRODUCED = 900;

/** "The leader of Oakhurst Council has resigned.": a post and its body, in the first lines of an article. */
const opensStory = (
  { document: { plain, blocks } }: RoleContext,
  { start, end, holder, indefinite }: RolePhrase,
): boolean => {
  const first = blocks.find(({ kind }) => kind === "paragraph");
  return (
    !indefinite &&
    (holder?.organisation !== undefined || holder?.name !== undefined) &&
    first !== undefined &&
    start >= first.start &&
    start - first.start < INTRODUCED &&
    TELLS.test(plain.slice(end, end + 14))
  );
};

/** Whether the text tells of another post of somebody only later on. */
const isIntroduced = (links: readonly Link[], { person, end }: Named): boolean =>
  links.every(({ name, phrase }) => name.person !== person || phrase.start > end + REACH / 5);

/** The name that the next line begins with. */
function opensNextLine({ document, outers }: RoleContext, { end }: RolePhrase): Named | undefined {
  const outer = nameFrom(outers, end);
  const block = outer === undefined ? undefined : spanAt(document.blocks, outer.start);
  if (outer === undefined || block?.start !== outer.start || block.kind !== "paragraph") return undefined;
  return /\S/.test(document.plain.slice(outer.end, outer.end + 2)) && outer.start - end < REACH / 3
    ? outer.name
    : undefined;
}

/** The next name, where it begins a sentence and speaks. */
function speakerAfter({ document, outers }: RoleContext, { end }: RolePhrase): Named | undefined {
  const outer = nameFrom(outers, end);
  if (outer === undefined || outer.start - end > REACH / 3) return undefined;
  const begins = spanAt(document.sentences, outer.start)?.start === outer.start;
  return begins && SPEAKER.test(document.plain.slice(outer.end, outer.end + 12)) ? outer.name : undefined;
}

/** The first name without a post that is said to be of a body where such a post is held: "Jo Umber of Vale School". */
function employedAfter(
  { document, outers, organisations }: RoleContext,
  phrase: RolePhrase,
  held: ReadonlySet<string>,
): Named | undefined {
  let at = phrase.end;
  for (let read = 0; read < NAMES; read++) {
    const outer: Outer | undefined = nameFrom(outers, at);
    if (outer === undefined || outer.start - phrase.end > REACH) return undefined;
    at = outer.end;
    const gap = EMPLOYED.exec(document.plain.slice(outer.end, outer.end + 12))?.[0];
    const kind = gap === undefined ? undefined : spanAt(organisations, outer.end + gap.length)?.organisation.kind;
    if (kind !== undefined && !held.has(outer.name.person) && phrase.post.kinds?.includes(kind)) return outer.name;
  }
  return undefined;
}
