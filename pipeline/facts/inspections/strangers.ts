import { matchesIn } from "../../document/alternation.ts";
import type { Document, OrganisationEntity } from "../../document/document.ts";
import { contains, overlaps, type Span, within } from "../../document/span.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import { businessOfLine } from "./business-lines.ts";
import { runsIt } from "./operators.ts";
import { otherService } from "./other-services.ts";

const subject =
  /(?:^|[,;]\s+|\b(?:while|and|but|after|when|that|whilst)\s+)((?:The\s+)?\p{Lu}[\p{L}\p{N}&'.-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}&'.-]*|of|and|the|at|&))*)(?:,\s[^,;]{1,70},|\s+(?:in|on|near)\s[^;.]{1,70}?,?)?(?:,?\s+which)?\s+(?:(?:was|were|has|have|had|is|are|also|been|then)\s+)*(?:was|were|has|had|is|retained?|retains|received|receives|got|gets|kept|keeps|achieved|remains?|remained|earned|dropped|fell|rose|improved|jumped|sank|went|scored|branded|rated|graded|judged|handed|given)\b[^.;,]{0,60}$/gu;

const ordinarySubject =
  /^(?:The|Government|Department|Regulator|Commission|Inspectorate|Minister|Scheme|Agency|Standards|Borough|City|County|District|Local|Mayor|Leader|Cabinet|King|Queen|Prime|Chief|Executive|Chair|Head|Headteacher|Principal|Governors?|Board|University|Association|Society|Charity|Company|Firm|Centre|Office|Team|Care|Home|Health|Quality|National|Authority|Academy|Surgery|Practice|Prison|Police|It|They|We|I|He|She|Inspectors?|Ofsted|CQC|Estyn|HMI|RSH|Services?|Ratings?|Grades?|Council|School|Home|Trust|Force|College|Nursery|Hospital|Children|Leadership|Maternity|Overall|Effectiveness|Provision|Staff|Pupils|Report|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|This|That|These|Its|Their|Our|There|Which|Who)$/u;

/**
 * The subject of a grade where it is a name that is no entity of the article: "Golden Palace was given a 1". The grade
 * is not of whom the article is about.
 */
export function strangerAt(
  document: Document,
  place: Span,
  { sentence, framing }: { readonly sentence: Span; readonly framing: Framing },
): OrganisationEntity | undefined {
  const business = framing.framework.inspectedBy === undefined ? undefined : businessOfLine(document, place);
  if (business) return isMentioned(document, business) ? undefined : stranger(document, business, framing);
  const other = otherService(document, place, { sentence, framing });
  if (other) return stranger(document, other, framing);
  const from = Math.max(sentence.start, place.start - 200);
  const match = matchesIn(subject, document.plain.slice(from, place.start)).at(-1);
  const name = match?.[1];
  if (match === undefined || name === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(name);
  const span = { start, end: start + name.length };
  const opens = start === sentence.start && !isPlaceElsewhere(document, name, framing);
  if (!isName(name, opens) || namesJudgement(name, framing)) return undefined;
  if (
    runsIt(document.plain.slice(sentence.start, start)) ||
    isMentioned(document, span) ||
    isProviderBetween(document, span.end, place.start)
  )
    return undefined;
  return stranger(document, span, framing);
}

/** Whether an article on councils names a place within a sentence too, so that its capital at the start of another is a name's. */
function isPlaceElsewhere({ plain }: Document, name: string, { framework }: Framing): boolean {
  if (framework.providers[0] !== "local-authority" || !/^\p{Lu}\p{Ll}{3,}$/u.test(name)) return false;
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1))
    if (
      /(?:\p{Ll}|,)\s$/u.test(plain.slice(Math.max(0, at - 2), at)) &&
      !/^\s?[\p{L}-]/u.test(plain.slice(at + name.length, at + name.length + 2).replace(/^\s\p{Ll}/u, ""))
    )
      return true;
  return false;
}

const isMentioned = (document: Document, span: Span): boolean =>
  within(document.mentions, { start: span.start - 100, end: span.end + 100 }).some((mention) =>
    overlaps(mention, span),
  );

/** Whom a name at a place that is no entity of the article stands for. */
export function stranger(document: Document, span: Span, { framework }: Framing): OrganisationEntity {
  const name = document.text.slice(span.start, span.end);
  return { id: `name:${name}`, name, aliases: [], kind: framework.providers[0] ?? "other" };
}

/** "Barking, Havering and Redbridge Trust, was rated": what follows the name is a provider itself. */
function isProviderBetween(document: Document, start: number, end: number): boolean {
  const organisations = new Set(document.organisations.map(({ id }) => id));
  return within(document.mentions, { start, end }).some(
    ({ entity, form }) => form === "name" && organisations.has(entity),
  );
}

/** "England's Chief Inspector of Hospitals has rated": who inspects. */
const office =
  /(?<![\p{L}-])(?:Chief|Deputy|Assistant|Lead|Senior|National)\s+(?:Inspector|Executive|Officer|Commissioner|Minister|Director)(?![\p{L}-])/u;

/** Whether words with capitals are a name: at the start of a sentence one capital says nothing. */
function isName(name: string, opens: boolean): boolean {
  if (/^An?\s/i.test(name) || office.test(name)) return false;
  const capitals = name.replace(/^The\s+/, "").match(/\p{Lu}[\p{L}'-]*/gu) ?? [];
  const enough = opens && !name.startsWith("The ") ? 2 : 1;
  return capitals.length >= enough && !capitals.every((word) => ordinarySubject.test(word));
}

/** Whether the words of a name are such that a sentence may begin with, or that many names have: "The Council". */
export const isOrdinary = (name: string): boolean => !isName(name, false);

const namesJudgement = (name: string, { framework }: Framing): boolean =>
  framework.scopes.some(({ forms }) => forms.some((form) => name.toLowerCase().includes(form.toLowerCase())));

const topic =
  /(?:^|[.\n]\s*)((?:The\s+)?\p{Lu}[\p{L}\p{N}&'.-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}&'-]*|of|and|the|at|&))+)(?:,\s[^,;.\n]{1,70},|\s+(?:in|on|near|at)\s[^;.\n]{1,70}?,?)?\s+(?:was|were|has|had|is|received|got)\s/gu;

const inspected =
  /\b(?:inspections?|visits?|ratings?|report)\s(?:[^.;\n]{0,60}?\s)?(?:of|at|to|for|on|into)\s(?:the\s+)?(\p{Lu}[\p{L}\p{N}&'-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}&'-]*|of|and|&))*\s+\p{Lu}[\p{L}\p{N}&'-]*)/gu;

const runBy =
  /\b(?:who|which)\s+(?:runs?|owns?|manages?|operates?)\s+(\p{Lu}[\p{L}\p{N}&'-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}&'-]*|of|and|&))*\s+\p{Lu}[\p{L}\p{N}&'-]*)/gu;

const judgedName =
  /\b(?:rated|judged|branded|graded|inspected|visited)\s((?:The\s+)?\p{Lu}[\p{L}\p{N}&'-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}&'-]*|of|and|&))*\s+\p{Lu}[\p{L}\p{N}&'-]*)/gu;

/** Whether a name is a mention, or has a person in it; one that only holds a shorter name is another's. */
function isKnown(document: Document, span: Span): boolean {
  const people = new Set(document.people.map(({ id }) => id));
  const article = document.plain.startsWith("The ", span.start) ? "The ".length : 0;
  return within(document.mentions, { start: span.start - 100, end: span.end + 100 }).some(
    (mention) =>
      overlaps(mention, span) &&
      (people.has(mention.entity) || contains(mention, { start: span.start + article, end: span.end })),
  );
}

/** The name that an article's first sentences are about, where it names no entity that can be inspected. */
export function topicOf(document: Document, framing: Framing): OrganisationEntity | undefined {
  const start = document.sentences[0]?.start ?? 0;
  const opening = document.plain.slice(start, start + 2000);
  for (const match of [
    ...matchesIn(topic, opening),
    ...matchesIn(inspected, opening),
    ...matchesIn(judgedName, opening),
    ...matchesIn(runBy, opening),
  ]) {
    const name = match[1] ?? "";
    const at = start + match.index + match[0].indexOf(name);
    const span = { start: at, end: at + name.length };
    if (!isName(name, true) || namesJudgement(name, framing) || isKnown(document, span)) continue;
    return stranger(document, span, framing);
  }
  return undefined;
}

/** "One home rated inadequate has not been inspected since": a place that the text does not name. */
const unnamed =
  /\b(?:one|another|some|many|most|few|of)\s+(?:(?:the|those|\d[\d,]*)\s+){0,2}(?:\p{L}+\s+)?(?:homes?|schools?|nurser(?:y|ies)|services?|hospitals?|trusts?|prisons?|councils?|colleges?|providers?|surger(?:y|ies)|businesses)\s+(?:already\s+)?(?:rated|judged|graded|deemed)\s+(?:as\s+|to\s+be\s+)?['"]?$/iu;

/** "The five judged inadequate": a grade of many that are counted. */
const counted =
  /\b(?:(?:the|other)\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+|all\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?!(?:were|are|have)\b))(?:\p{L}+\s+){0,2}?(?:already\s+)?(?:judged|rated|graded|deemed)\s+(?:as\s+|to\s+be\s+)?['"]?$/iu;

/** "The team that took Ardale from inadequate to good": a place that is nobody in the article. */
export function takenElsewhere(document: Document, place: Span): boolean {
  const before = document.plain.slice(Math.max(0, place.start - 90), place.start);
  if (counted.test(before) || unnamed.test(before)) return true;
  const match =
    /\b(?:took|taken|moved|brought|lifted|helped|steered|turned)\s+((?:\p{Lu}[\p{L}'-]+\s+){1,4})(?:children's services\s+)?(?:up\s+|down\s+|move\s+)?from\s(?:[^.;]{0,40}\sto\s)?[\s'"]*$/u.exec(
      before,
    );
  if (!match) return false;
  const start = Math.max(0, place.start - 90) + match.index;
  return within(document.mentions, { start, end: place.start }).length === 0;
}
