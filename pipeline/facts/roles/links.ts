import { spanAt, within } from "../../document/span.ts";
import type { RoleContext, RolePhrase } from "./context.ts";
import { type Named, nameBefore, nameFrom, type Placed } from "./names.ts";
import { AFTER_NAME, BEFORE, employerIn, formerly, heldAt, type Link, type Pattern } from "./patterns.ts";
import { ofPronoun } from "./pronoun-posts.ts";
import { inSuccession } from "./succession.ts";

const FARTHEST = 150;

/** Ties each role phrase to the name beside it; a post after a name goes to that name before one that follows. */
export function linkPosts(context: RoleContext, phrases: readonly RolePhrase[]): Link[] {
  const links: Link[] = [];
  phrases.forEach((phrase, i) => {
    const previous = phrases[i - 1];
    const found = phrase.plural
      ? linkToAll(context, phrase)
      : (linkAsNextPost(context, links, previous, phrase) ?? linkToOne(context, phrase, links.at(-1)));
    links.push(...found);
    const last = found[0];
    const before = links.at(-2);
    if (
      last?.rule === "one-more-post" &&
      before !== undefined &&
      before.phrase.holder === undefined &&
      phrase.holder !== undefined &&
      !phrase.indefinite &&
      phrase.status === undefined
    ) {
      links[links.length - 2] = { ...before, phrase: { ...before.phrase, holder: phrase.holder } };
    }
  });
  return [...links, ...linkEarlierPosts(context, phrases, links)];
}

function linkToOne(context: RoleContext, phrase: RolePhrase, last: Link | undefined): Link[] {
  const close = before(context, phrase, " ");
  if (close !== undefined) return [close];
  const succession = inSuccession(context, phrase);
  if (succession.length > 0) return succession;
  const link = after(context, phrase, last) ?? before(context, phrase) ?? ofPronoun(context, phrase);
  return link === undefined ? [] : [link];
}

/** The name before the phrase, where the words between them tie it; a post that the name has already may come between. */
function after(context: RoleContext, phrase: RolePhrase, last: Link | undefined): Link | undefined {
  const { document, outers } = context;
  const outer = nameBefore(outers, phrase.start);
  if (outer === undefined) return undefined;
  const from = last?.name === outer.name && last.phrase.start > outer.end ? last.phrase.end : outer.end;
  if (phrase.start - from > FARTHEST) return undefined;
  const gap = document.plain.slice(from, phrase.start);
  const between = gap === " " && document.plain[from - 1] === ")" && from === outer.end ? ", " : gap;
  const told = from === outer.end ? withoutAside(between) : between;
  const isClosed = /^, \p{Ll}/u.test(document.plain.slice(phrase.end, phrase.end + 3));
  const patterns = isClosed ? AFTER_NAME : OPEN_AFTER_NAME;
  const pattern = patterns.find((p) => p.between.test(between)) ?? patterns.find((p) => p.between.test(told));
  if (pattern === undefined) return undefined;
  if (/^is-post/.test(pattern.rule) && phrase.indefinite && phrase.holder === undefined) return undefined;
  if (pattern.rule === "post-on-next-line" && !onLinesOfTheirOwn({ document }, outer.name, phrase)) return undefined;
  if (
    pattern.rule === "appointed-as-post" &&
    !APPOINTS.test(document.plain.slice(Math.max(0, outer.start - 60), outer.start))
  )
    return undefined;
  if (pattern.rule === "appointed-as-post") {
    const appointer =
      phrase.holder?.pronoun === "its" ? appointerBefore(context, outer.start) : directAppointer(context, outer.start);
    if (appointer !== undefined && (phrase.holder === undefined || phrase.holder.pronoun === "its"))
      return tie(pattern, heldAt(phrase, appointer), outer.name);
  }
  if (pattern.joins !== true)
    return tie(formerly(context, pattern, { between, from: outer.start }), phrase, outer.name);
  const employer = employerIn(context, { start: from, end: phrase.start });
  const same = employer === undefined && from > outer.end ? last?.phrase.holder : undefined;
  const held =
    phrase.holder === undefined && same !== undefined ? { ...phrase, holder: same } : heldAt(phrase, employer);
  return tie(pattern, held, outer.name);
}

/** What stands between a name and a post, without an age and where somebody lives: ", 67, from Settle, who is". */
const withoutAside = (between: string): string => between.replace(ASIDE, "");
const ASIDE =
  /^(?:,? (?:aged )?\d\d(?=,))?(?:,? (?:from|of|who lives in|formerly of|originally from) (?:(?:near|nearby|the) )?\p{Lu}[^,.;:"\n]{1,40}(?=,))?/u;

const OPEN_AFTER_NAME = AFTER_NAME.filter(({ closed }) => closed !== true);

const APPOINTS =
  /\b(?:appoint|nam|elect|welcom|announc|confirm|join|unveil|install|select|recruit|hir|chos)\w*\b[^.;\n]*$/i;

/** "Oakhurst Union has elected X as its president": the organisation that its sentence begins with. */
function appointerBefore({ document, organisations }: RoleContext, offset: number): Placed | undefined {
  const start = spanAt(document.sentences, offset)?.start ?? offset;
  return within(organisations, { start, end: offset })[0];
}

/** "Oakhurst Homes has named X as director": the organisation right before the verb. */
function directAppointer(context: RoleContext, offset: number): Placed | undefined {
  const appointer = appointerBefore(context, offset);
  if (appointer === undefined) return undefined;
  return APPOINTING.test(context.document.plain.slice(appointer.end, offset)) ? appointer : undefined;
}
const APPOINTING =
  /^(?: \([^)]{2,8}\))? (?:has |have |had )?(?:(?:today|now|also|this week) )?(?:appointed|named|hired|recruited|unveiled|announced|confirmed|elected|selected|appoints|names|hires|welcomes|welcomed|installed)(?: [^.;:"\n]{1,60})? $/;

const tie = ({ rule, status, begins }: Pattern, phrase: RolePhrase, name: Named): Link => ({
  phrase,
  name,
  rule,
  ...(status !== undefined && { status }),
  ...(begins !== undefined && { begins }),
});

/** A signature or a caption: the name is all that its line has, and the post begins the next. */
function onLinesOfTheirOwn({ document }: Pick<RoleContext, "document">, name: Named, phrase: RolePhrase): boolean {
  const line = spanAt(document.blocks, name.start);
  const next = spanAt(document.blocks, phrase.start);
  const { plain } = document;
  if (phrase.start > 0 && plain[phrase.start - 1] !== "\n" && plain.slice(next?.start, phrase.start).trim() !== "")
    return false;
  const lineStart = Math.max(line?.start ?? 0, plain.lastIndexOf("\n", name.start - 1) + 1);
  const nextEnd = plain.indexOf("\n", phrase.end);
  const rest = plain.slice(phrase.end, nextEnd === -1 ? undefined : nextEnd);
  return plain.slice(lineStart, name.outer.start).trim() === "" && rest.length < 60 && !/[.!?:"]/.test(rest);
}

/** The name right after the phrase. */
function before({ document, outers }: RoleContext, phrase: RolePhrase, only?: string): Link | undefined {
  const addressed = spanAt(outers, phrase.end - 1);
  const outer = addressed?.name.start === phrase.end + 1 ? addressed : nameFrom(outers, phrase.end);
  if (outer === undefined || outer.start - phrase.end > 40) return undefined;
  const between = document.plain.slice(phrase.end, Math.max(outer.start, phrase.end + 1));
  if (only !== undefined && between !== only) return undefined;
  const pattern = BEFORE.find((p) => p.between.test(between));
  return pattern === undefined ? undefined : tie(pattern, phrase, outer.name);
}

/** "X, chair of the board and headteacher of Oakhurst": the second post is the same person's. */
function linkAsNextPost(
  { document, outers }: RoleContext,
  links: readonly Link[],
  previous: RolePhrase | undefined,
  phrase: RolePhrase,
): Link[] | undefined {
  const last = links.at(-1);
  if (previous === undefined || last?.phrase.start !== previous.start || last.name.start > previous.start)
    return undefined;
  if (nameFrom(outers, phrase.end)?.start === phrase.end + 1) return undefined;
  const between = document.plain.slice(previous.end, phrase.start);
  const holder = phrase.holder ?? (phrase.indefinite ? undefined : previous.holder);
  return /^,? (?:and|&)(?: also| formerly)? $/.test(between) || isListed(outers, between, previous, phrase)
    ? [
        {
          phrase: holder === undefined ? phrase : { ...phrase, holder },
          name: last.name,
          rule: "one-more-post",
          ...(last.status === "former" && { status: last.status }),
        },
      ]
    : undefined;
}

/** "a founder of Elm Society, president of Oak Club, a trustee of": behind a comma, each at a body of its own, with nobody's name behind it. */
const isListed = (outers: RoleContext["outers"], between: string, previous: RolePhrase, phrase: RolePhrase): boolean =>
  between === ", " &&
  previous.holder?.organisation !== undefined &&
  phrase.holder?.organisation !== undefined &&
  previous.holder.organisation !== phrase.holder.organisation &&
  (nameFrom(outers, phrase.end)?.start ?? Number.POSITIVE_INFINITY) > phrase.end + 3;

/** "Deputy Leader and Cabinet Member for Roads, Cllr X": the first post is the same person's as the second. */
function linkEarlierPosts({ document }: RoleContext, phrases: readonly RolePhrase[], links: readonly Link[]): Link[] {
  const linked = new Map(links.map((link) => [link.phrase, link]));
  const found: Link[] = [];
  for (let i = phrases.length - 2; i >= 0; i--) {
    const phrase = phrases[i];
    const next = phrases[i + 1];
    if (phrase === undefined || next === undefined || linked.has(phrase)) continue;
    const link = linked.get(next);
    if (link === undefined || link.name.start < next.start) continue;
    if (!/^,? (?:and|&) $/.test(document.plain.slice(phrase.end, next.start))) continue;
    if ([phrase, next].every(({ start }) => /^the /i.test(document.plain.slice(start, start + 4)))) continue;
    const more = { phrase, name: link.name, rule: "one-more-post" };
    linked.set(phrase, more);
    found.push(more);
  }
  return found;
}

/** "Two inspectors, Mr X and Mrs Y": a plural goes to every name of the list that follows. */
function linkToAll(context: RoleContext, phrase: RolePhrase): Link[] {
  const { document, outers } = context;
  const found: Link[] = [];
  let at = phrase.end;
  for (let outer = nameFrom(outers, at); outer !== undefined; outer = nameFrom(outers, at)) {
    const between = document.plain.slice(at, Math.min(outer.start, at + 20));
    if (!(found.length === 0 ? /^(?:[,:]| -)? $/ : /^(?:,|,? and|,? &) $/).test(between)) break;
    found.push({ phrase, name: outer.name, rule: "posts-before-names" });
    at = outer.end;
  }
  return found.length > 1 ? found : behindAll(context, phrase);
}

const ALL =
  /^(?:,? who)?(?:,| (?:are|were|have been|became|become)(?: (?:recognised|honoured|named|appointed|elected|unveiled))?(?: as)?)(?: both| the| joint)? $/;

/** "X and Y, owners of Oakhurst Homes": a plural goes to every name of the list before it. */
function behindAll({ document, outers }: RoleContext, phrase: RolePhrase): Link[] {
  const found: Link[] = [];
  let at = phrase.start;
  for (let outer = nameBefore(outers, at); outer !== undefined; outer = nameBefore(outers, at)) {
    const between = document.plain.slice(outer.end, at);
    if (!(found.length === 0 ? ALL : /^,? (?:and|&) $|^, $/).test(between)) break;
    found.unshift({ phrase, name: outer.name, rule: "posts-behind-names" });
    at = outer.start;
  }
  return found.length > 1 ? found : [];
}
