import { spanAt } from "../../document/span.ts";
import { complementOf } from "./complement.ts";
import type { PostNoun, RoleContext, RolePhrase } from "./context.ts";
import { secondAt } from "./holders.ts";
import { qualifiersOf } from "./qualifiers.ts";

/** Reads every role phrase of the document, in order; a noun inside the complement of another is part of it. */
export function rolePhrases(context: RoleContext): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  let covered = 0;
  for (const noun of context.nouns) {
    if (noun.start < covered) continue;
    const phrase = readPhrase(context, noun);
    if (phrase === undefined) continue;
    phrases.push(phrase);
    covered = phrase.end;
  }
  return phrases;
}

/** "director of children's services in Oakhurst": a matter of councils, and where. */
const PLACED =
  /^(.*\b(?:children|education|schools|care|services?|health|housing|planning|safeguarding|regeneration|environment)) in ((?!England|Scotland|Wales|Northern Ireland|Britain|North|South|East|West|Mid)\p{Lu}[\p{L}-]+(?: (?:and |of |upon |on )?\p{Lu}[\p{L}-]+){0,3})$/iu;

/** What makes of a post a prize or a rank: "editor of the year", "Officer of the Most Excellent Order". */
const HONOUR = /^ of the (?:year|(?:most \p{L}+ )?order of)\b/iu;

/** Posts that somebody only wants: "candidate for mayor". */
const SOUGHT =
  /\b(?:candidates?|contenders?|hopefuls?|bid|race|contest|running|ran|stand(?:ing)?|stood) (?:for|to be|to become) (?:the |a )?(?:[\p{L}-]+ )?$/u;

/** "Oakhurst Union secretary Jo Umber", "Ofsted chief, Jo Umber": a name stands right behind. */
const isBeforeName = ({ outers, document }: RoleContext, end: number): boolean =>
  spanAt(outers, end + (document.plain.startsWith(", ", end) ? 2 : 1)) !== undefined;

/** "Head Jo Umber said", "Jo Umber, head, said" where schools are spoken of: nobody else is called so by this word alone. */
function isHeadOfSchool({ outers, organisations, document }: RoleContext, { start, end }: PostNoun): boolean {
  const { plain } = document;
  if (!/^head$/i.test(plain.slice(start, end))) return false;
  if (!organisations.some(({ organisation }) => organisation.kind === "school")) return false;
  const before = plain.slice(Math.max(0, start - 8), start);
  const named = plain[end] === " " && spanAt(outers, end + 1) !== undefined;
  const comma = /, (?:(?:the|its|our) )?$/.exec(before)?.[0];
  const behind = comma !== undefined && spanAt(outers, start - comma.length - 1) !== undefined;
  return (named && !/\b(?:will|to|would|can|could|may|should) $/.test(before)) || (behind && plain[end] === ",");
}

function readPhrase(context: RoleContext, noun: PostNoun): RolePhrase | undefined {
  const { text, plain } = context.document;
  if (HONOUR.test(plain.slice(noun.end, noun.end + 40))) return undefined;
  if (SOUGHT.test(plain.slice(Math.max(0, noun.start - 40), noun.start))) return undefined;
  const left = qualifiersOf(context, noun);
  const right = complementOf(context, noun.end);
  const alone = /^\p{L}+$/u.test(plain.slice(noun.start, noun.end));
  const qualified =
    !alone ||
    right.holder !== undefined ||
    (left.holder?.organisation !== undefined &&
      (/(?:'s|s') $/.test(plain.slice(noun.start - 3, noun.start)) || isBeforeName(context, noun.end))) ||
    left.titleStart < noun.start ||
    left.status !== undefined ||
    right.parts.length > 0;
  if (noun.post.needs === "qualifier" && !qualified && !isHeadOfSchool(context, noun)) return undefined;
  const nounStart = noun.status === undefined ? noun.start : noun.start + "ex-".length;
  const words = text.slice(left.titleStart < noun.start ? left.titleStart : nounStart, noun.end);
  const singular = noun.plural ? words.slice(0, -1) : words;
  const title = [singular, ...right.parts.map((part) => text.slice(part.start, part.end))]
    .join(" ")
    .replace(/\s+,/g, ",")
    .replace(/\s+/g, " ");
  const status = left.status ?? noun.status;
  const placed = PLACED.exec(title);
  const place = placed?.[2] === undefined ? undefined : { words: placed[2], place: placed[2] };
  const holder = right.serves === true ? (left.holder ?? right.holder) : (right.holder ?? place ?? left.holder);
  const second =
    right.holder?.organisation === undefined ? undefined : secondAt(context, right.end, right.holder.organisation);
  return {
    start: left.start,
    end: second?.end ?? right.end,
    title: holder !== undefined && holder === place ? (placed?.[1] ?? title) : title,
    indefinite: /^an? /i.test(plain.slice(left.start, left.start + 3)),
    post: noun.post,
    plural: noun.plural,
    ...(status !== undefined && { status }),
    ...(holder !== undefined && { holder }),
    ...(second !== undefined && { also: { organisation: second.organisation } }),
  };
}
