import { matchesIn } from "../../document/alternation.ts";
import type { Document, OrganisationEntity } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import type { Framing } from "../../stages/ratings/vocabulary.ts";
import { stranger } from "./strangers.ts";

const services =
  "(?:children's|adults?'?|child\\s+protection)\\s+(?:and\\s+families\\s+)?(?:social\\s+)?(?:care\\s+)?(?:services?|care)";
const place = "\\p{Lu}[\\p{L}-]+(?:(?:\\s+(?:and|of|on|upon))?\\s+\\p{Lu}[\\p{L}-]+){0,3}";
const ahead = new RegExp(`\\b[Cc]hildren's\\s+(?:social\\s+care\\s+)?services\\s+(?:in|at|across)\\s+(${place})`, "gu");
const behind = new RegExp(`(${place})(?:'s)?\\s+${services}(?![\\p{L}])`, "gu");
const noPlace =
  /^(?:Greater|England|Wales|Scotland|Britain|Ofsted|CQC|The|Its|Their|Our|This|Council|City|County|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** The area whose services are inspected where its council is not named: "children's services in Ashby". */
export function areaOf(document: Document, framing: Framing): OrganisationEntity | undefined {
  const start = document.sentences[0]?.start ?? 0;
  return areaIn(document, { start, end: start + 1500 }, framing);
}

/** The first area in a passage whose services are spoken of without a council. */
export function areaIn(document: Document, passage: Span, framing: Framing): OrganisationEntity | undefined {
  if (framing.framework.providers[0] !== "local-authority") return undefined;
  const text = document.plain.slice(passage.start, passage.end);
  const found = [...matchesIn(ahead, text), ...matchesIn(behind, text)].sort((a, b) => a.index - b.index);
  for (const match of found) {
    const name = match[1] ?? "";
    if (noPlace.test(name)) continue;
    const start = passage.start + match.index + match[0].indexOf(name);
    return stranger(document, { start, end: start + name.length }, framing);
  }
  return undefined;
}
