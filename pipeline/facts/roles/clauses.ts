import type { OrganisationEntity } from "../../document/document.ts";
import { type Span, spanAt } from "../../document/span.ts";
import type { Post } from "../../lexicon/role.ts";
import type { RoleStatus } from "../record.ts";
import type { RoleContext } from "./context.ts";
import { FIRST } from "./holders.ts";
import { type Named, nameBefore, nameFrom } from "./names.ts";

/** A post that a clause tells of without naming it ("who chairs the board"). */
export type ClausePost = Span & {
  readonly name: Named;
  readonly title: string;
  readonly rule: string;
  readonly organisation?: OrganisationEntity;
  readonly post?: Post;
  readonly status?: RoleStatus;
};

/** Every post that a clause tells of. */
export const postsInClauses = (context: RoleContext): ClausePost[] => [
  ...heldByVerb(context),
  ...portfolios(context),
  ...ledInspections(context),
  ...leadersOfInspections(context),
];

const BODY =
  /^(?:[\p{L}'&-]+ ){0,5}?(?:committee|panel|board of governors|governing (?:body|board)|board of trustees|board|governors|trustees|forum|taskforce|commission)\b/iu;

/** "who chairs the planning committee", "who founded the campaign group Oakhurst Matters". */
function heldByVerb(context: RoleContext): ClausePost[] {
  const { document, vocabulary, outers } = context;
  const pattern = new RegExp(
    `(?:,? who|,)? (?:also |now |currently )?(${vocabulary.verbPattern}) ((?:the|a|an|its|their|her|his) )?`,
    "gu",
  );
  const found: ClausePost[] = [];
  for (const match of document.plain.matchAll(pattern)) {
    const name = nameBefore(outers, match.index);
    const verb = vocabulary.verbs.get((match[1] ?? "").replace(/ +/g, " "));
    if (name === undefined || verb === undefined || match.index - name.end > 40) continue;
    if (/[.;"\n]/.test(document.plain.slice(name.end, match.index))) continue;
    const others = / (?:run|own|co-own|manage|founded|set up|co-founded|own and run)$/.test(` ${match[1] ?? ""}`)
      ? pairedWith(context, name.name)
      : [];
    const from = match.index + match[0].length;
    const relative = match[0].includes("who ");
    if (
      !relative &&
      (match.index !== name.end || !/^(?:has |leads|chairs|runs|heads|manages|founded|co-)/.test(match[1] ?? ""))
    )
      continue;
    const body = BODY.exec(document.plain.slice(from, from + 80))?.[0];
    const organisation = objectAt(context, from);
    const start = name.name.start;
    if (organisation !== undefined && (body === undefined || organisation.start < from + body.length)) {
      const title = verb.titles[organisation.entity.kind] ?? verb.title;
      const end = organisation.end;
      if (title !== undefined)
        for (const holder of [...others, name.name])
          found.push({
            start: holder.start,
            end,
            name: holder,
            title,
            rule: "post-by-verb",
            organisation: organisation.entity,
          });
    } else if (body !== undefined && verb.title !== undefined) {
      const end = from + body.length;
      const title = `${verb.title} of ${match[2] ?? ""}${document.text.slice(from, end)}`;
      found.push({
        start,
        end,
        name: name.name,
        title,
        rule: "post-by-verb",
        ...(organisation !== undefined && { organisation: organisation.entity }),
      });
    }
  }
  return found;
}

/** The person of "X and Y", who shares what is told of Y. */
function pairedWith({ document, outers }: RoleContext, name: Named): Named[] {
  const other = nameBefore(outers, name.outer.start);
  const gap = other === undefined ? "" : document.plain.slice(other.end, name.outer.start);
  return other !== undefined && / (?:and|&) $/.test(gap) && gap.length < 30 && !/[.;:]/.test(gap) ? [other.name] : [];
}

/** The organisation that a verb's object is: its mention right there, or after a few common nouns. */
function objectAt(
  { document, organisations, vocabulary }: RoleContext,
  from: number,
): (Span & { entity: OrganisationEntity }) | undefined {
  const words = /^(?:\p{Ll}[\p{Ll}'-]* ){0,4}/u.exec(document.plain.slice(from, from + 60))?.[0] ?? "";
  for (const at of [from, from + words.length]) {
    const placed = spanAt(organisations, at);
    const between = document.plain.slice(from, at).split(" ");
    if (
      placed !== undefined &&
      at - placed.start <= 4 &&
      !between.some((w) => vocabulary.stops.has(w) || FIRST.test(w))
    ) {
      if (placed.organisation.kind === "committee") return undefined;
      return { start: placed.start, end: placed.end, entity: placed.organisation };
    }
  }
  return undefined;
}

const PORTFOLIO =
  /,? who (?:holds|held|has) the ((?:[\p{L}'-]+ ){0,5}?)(?:portfolio|brief)(?: for ((?:(?:, | and | & | )?(?!(?:said|told|added|has|was|is)\b)[\p{L}'-]+){1,7}))?/gu;

/** "who holds the children's portfolio", "who has the brief for housing". */
function portfolios({ document, vocabulary, outers }: RoleContext): ClausePost[] {
  const found: ClausePost[] = [];
  const post = vocabulary.posts.get("portfolio holder");
  for (const match of document.plain.matchAll(PORTFOLIO)) {
    const name = nameBefore(outers, match.index);
    const [, kind = "", matters] = match;
    if (name === undefined || match.index - name.end > 12 || (kind === "" && matters === undefined)) continue;
    const title = matters === undefined ? `${kind}portfolio holder` : `${kind}portfolio holder for ${matters}`;
    const span = { start: name.name.start, end: match.index + match[0].length };
    found.push({ ...span, name: name.name, title, rule: "portfolio-held", ...(post !== undefined && { post }) });
  }
  return found;
}

const LED =
  /\b(?:inspectors?|inspection|inspection team|team of inspectors|visit),? (?:(?:which )?(?:was|were) )?led by /gi;

const LEADS =
  /,? who (?:led|leads|headed|carried out|conducted) (?:the |a |an |this |our |their )?(?:[\p{Ll}-]+ ){0,2}(?:inspection|visit)\b/gu;

/** "X, who led the inspection". */
function leadersOfInspections({ document, vocabulary, outers }: RoleContext): ClausePost[] {
  const post = vocabulary.posts.get("lead inspector");
  return [...document.plain.matchAll(LEADS)].flatMap((match) => {
    const name = nameBefore(outers, match.index);
    if (name?.end !== match.index) return [];
    const span = { start: name.start, end: match.index + match[0].length };
    return [
      {
        ...span,
        name: name.name,
        title: "lead inspector",
        rule: "led-inspection",
        ...(post !== undefined && { post }),
      },
    ];
  });
}

/** "inspectors, led by X". */
function ledInspections({ document, vocabulary, outers }: RoleContext): ClausePost[] {
  const found: ClausePost[] = [];
  const post = vocabulary.posts.get("lead inspector");
  for (const match of document.plain.matchAll(LED)) {
    const end = match.index + match[0].length;
    const outer = nameFrom(outers, end);
    if (outer?.start !== end) continue;
    found.push({
      start: match.index,
      end: outer.end,
      name: outer.name,
      title: "lead inspector",
      rule: "inspection-led-by",
      ...(post !== undefined && { post }),
    });
  }
  return found;
}
