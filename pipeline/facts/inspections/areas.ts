import type { Document, OrganisationEntity } from "../../document/document.ts";
import { matchesIn } from "../../stages/ratings/alternation.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import { stranger } from "./strangers.ts";

const services = "(?:children's|adults?'?)\\s+(?:and\\s+families\\s+)?(?:social\\s+)?(?:care\\s+)?(?:services?|care)";
const place = "\\p{Lu}[\\p{L}-]+(?:(?:\\s+(?:and|of|on|upon))?\\s+\\p{Lu}[\\p{L}-]+){0,3}";
const ahead = new RegExp(`\\b[Cc]hildren's\\s+(?:social\\s+care\\s+)?services\\s+(?:in|at|across)\\s+(${place})`, "gu");
const behind = new RegExp(`(${place})(?:'s)?\\s+${services}(?![\\p{L}])`, "gu");
const noPlace =
  /^(?:Greater|England|Wales|Scotland|Britain|Ofsted|CQC|The|Its|Their|Our|This|Council|City|County|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** The area whose services are inspected where its council is not named: "children's services in Ashby". */
export function areaOf(document: Document, framing: Framing): OrganisationEntity | undefined {
  if (framing.framework.providers[0] !== "local-authority") return undefined;
  const start = document.sentences[0]?.start ?? 0;
  const opening = document.plain.slice(start, start + 1500);
  for (const match of [...matchesIn(ahead, opening), ...matchesIn(behind, opening)]) {
    const name = match[1] ?? "";
    if (noPlace.test(name)) continue;
    const at = start + match.index + match[0].indexOf(name);
    return stranger(document, { start: at, end: at + name.length }, framing);
  }
  return undefined;
}
