import type { Document, OrganisationEntity } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";

type Hit = Span & { readonly organisation: OrganisationEntity };

const description = "(?:the\\s+|an?\\s+|its\\s+)?(?:(?!(?:at|in|of|on|from|for|to)\\s)\\p{Ll}[\\p{Ll}'-]*\\s+){0,4}";
const behind = new RegExp(
  `\\b(?:(?:run|owned|operated|managed|provided|sponsored|bought|acquired|taken\\s+over|supported|funded|led|backed|commissioned|contracted|employed)(?:\\s+(?:jointly|privately|locally))?\\s+by\\s+${description}|(?:[Oo]wners?|[Oo]perators?|[Cc]ontractors?|part\\s+of|member\\s+of|joined|from|with|belongs\\s+to|chair\\s+of|leader\\s+of|head\\s+of|chief\\s+executive\\s+of|director\\s+of|spokes\\p{L}+\\s+for|shared\\s+its\\s+concerns\\s+with|residents\\s+in|told)\\s+(?:the\\s+)?)$`,
  "iu",
);

/** "A former governor of Elm Prison": the place where somebody was before. */
const onceAt =
  /\b(?:former|formerly|previous|previously|ex|once|then)[\s-](?:[\p{L}-]+\s+){0,3}?(?:governor|principal|head|headteacher|teacher|manager|matron|rector|chair|chairman|leader|director|deputy)\s+(?:of|at)\s+(?:the\s+)?$/iu;

/** "The inspection included Ashby Hospital and Birch Infirmary": the places that were a part of it. */
const amongOthers = /\b(?:inspections?|visits?|review)\b[^.;]{0,60}\bincluded\s[^.;]{0,60}$/iu;

const runs = /^,?\s+(?:(?:which|who)\s+)?(?:also\s+)?(?:runs?|owns?|operates?|manages?|sponsors?|has\s+run|bought)\b/iu;
const runners = new Set<OrganisationEntity["kind"]>(["academy-trust", "company", "charity"]);

/** "The 28-bed Bright Care home": whose home it is. */
const owns =
  /^(?:'s)?\s+(?:[\p{Ll}-]+\s+){0,2}?(?:homes?|nursery|nurseries|schools?|academ(?:y|ies)|surger(?:y|ies))\b/u;
const determined = /\b(?:the|an?|another|other|its|sister|\d+-bed|of)\s+(?:[\p{Ll}\p{N}-]+\s+){0,3}$/iu;
const ownerName = /\b(?:Care|Group|Ltd|Limited|Healthcare|Homes|Childcare|Trust|Company|Services|Federation)$/u;

/** "Staff came from Elm Council, whose services were": the body that the rest of the sentence is about after all. */
const goesOnAbout = /^[^.;]{0,80}?\b(?:whose|when\s+it|which\s+(?:was|were|has|had|is))\b/iu;

/** Tells whether a body is named only as the one that runs, owns or once employed, and is not itself spoken of. */
export function operatorTest({ plain }: Document): (hit: Hit) => boolean {
  const kept = new Map<Hit, boolean>();
  return (hit) => {
    const known = kept.get(hit);
    if (known !== undefined) return known;
    const made = isOperator(plain, hit);
    kept.set(hit, made);
    return made;
  };
}

/** Whether the words before a name say that it only runs or owns what is spoken of. */
export const runsIt = (before: string): boolean => behind.test(before.slice(-90));

function isOperator(plain: string, hit: Hit): boolean {
  const before = plain.slice(Math.max(0, hit.start - 100), hit.start);
  const after = plain.slice(hit.end, hit.end + 80);
  const { kind, name } = hit.organisation;
  if (runners.has(kind) && runs.test(after)) return true;
  if (owns.test(after) && determined.test(before) && ownerName.test(name)) return true;
  const passing = runsIt(before) || onceAt.test(before) || (before.includes("included") && amongOthers.test(before));
  return passing && !(/\bfrom\s+(?:the\s+)?$/iu.test(before) && goesOnAbout.test(after));
}
