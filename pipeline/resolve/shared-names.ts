import type { OrganisationKind } from "../document/document.ts";

/** Words that many schools and homes share for a name: alone they do not say which one is meant. */
const shared =
  /^(?:st|saint|saints|all saints|holy|our lady|sacred heart|christ|trinity|ss|blessed|corpus|oak|oaks|oakwood|oaklands|oakfield|beech|beeches|willow|willows|elm|elms|ash|ashes|laurel|laurels|lime|limes|firs|pines|cedars|hollies|poplars|rowan|sycamore|birches|grange|manor|park|parkside|hill|hillside|hillcrest|highfield|highfields|woodland|woodlands|woodside|green|meadow|meadows|brook|brookside|riverside|lake|lakeside|sunny|sunnyside|greenfield|greenfields|fairfield|springfield|westfield|northfield|southfield|eastfield|rose|rosewood|victoria|queen|queens|king|kings|albert|priory|abbey|church|chapel|bridge|mill|millfield|orchard|orchards|lodge|haven|homestead|gables|old|new|little|busy|happy|rainbow|sunflowers|bright|tiny|first|forest)\b/;

/** Words that every place has one of: a name of nothing else ("Cabinet", "Labour group") means the one of its place. */
const everywhere = new Set(
  `academy adult adults and audit authority board cabinet care centre chamber children childrens city clinic college
  commission committee community conservative corporate council county dental department education executive families
  family for full governing body governors green group health high home homes hospital housing independent infant
  infirmary junior labour learning liberal democrat democrats lib dem licensing local medical middle nursery nursing of
  opposition overview panel parenting parish partnership people permissions planning police practice primary public
  residential royal safeguarding school schools scrutiny secondary select service services sixth form social standards
  surgery the town trust university wellbeing young youth`.split(/\s+/),
);

/** Kinds whose bodies are one for a whole nation, however plain their names. */
const national: ReadonlySet<string> = new Set([
  "awarding-body",
  "charity",
  "company",
  "government",
  "inspectorate",
  "media",
  "regulator",
  "union",
]);

const plain = (folded: string, kind: string): boolean =>
  !national.has(kind) &&
  (kind !== "political-party" || folded.endsWith(" group")) &&
  folded.split(" ").every((word) => everywhere.has(word));

const establishments: ReadonlySet<string> = new Set(["school", "care-provider", "college"]);

/** Whether many bodies bear such a name, so that its place must tell them apart. */
export const isSharedName = (folded: string, kind: string): boolean =>
  (establishments.has(kind) && shared.test(folded)) || plain(folded, kind);

/** Whether a body is one establishment at one place, so that articles of two places may mean two of one name. */
export const isEstablishment = (folded: string, kind: string): boolean =>
  establishments.has(kind) ||
  (kind === "health-body" &&
    /\b(?:surgery|practice|(?:medical|health|walk in) centre|clinic|dental|pharmacy)\b/.test(folded));

const sectors: Readonly<Partial<Record<OrganisationKind, string>>> = {
  school: "education",
  college: "education",
  university: "education",
  "academy-trust": "education",
  "care-provider": "care",
  "health-body": "care",
  police: "police",
  "fire-service": "fire",
  "local-authority": "council",
};

/** What a kind of body works in, where that tells two bodies of one name apart. */
export const sectorOf = (kind: OrganisationKind): string | undefined => sectors[kind];
