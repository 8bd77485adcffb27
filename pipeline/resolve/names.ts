/** A name for comparing: no accents, case, punctuation, articles or possessives; "&" is "and". */
export const foldName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc'`]s\b/gu, "s")
    .replace(/[\u2018\u2019\u02bc'`]/gu, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the (?=.)/, "");

/** The words of a folded name. */
export const wordsOf = (name: string): string[] =>
  foldName(name)
    .split(" ")
    .filter((word) => word !== "");

/** Which council a name is of, whatever the form: "City of Bradford MDC" and "Bradford Council" are of "bradford". */
export type CouncilName = { readonly place: string; readonly type?: CouncilType };
export type CouncilType = "county" | "city" | "borough" | "metropolitan" | "london" | "district" | "town" | "parish";

const councilTypes: readonly (readonly [RegExp, CouncilType])[] = [
  [/\b(?:metropolitan borough council|metropolitan district council|metropolitan council|mbc|mdc)$/, "metropolitan"],
  [/\b(?:london borough council|lbc)$/, "london"],
  [/\b(?:county borough council|cbc)$/, "borough"],
  [/\b(?:county council|cc)$/, "county"],
  [/\bcity council$/, "city"],
  [/\b(?:borough council|bc)$/, "borough"],
  [/\b(?:district council|dc)$/, "district"],
  [/\btown council$/, "town"],
  [/\bparish council$/, "parish"],
];

/** Reads a folded name as a council's, or undefined where it is no council. */
export function councilName(folded: string): CouncilName | undefined {
  const royal = folded.replace(/^royal borough of /, "london borough of ");
  const london = /^london borough of (.+?)(?: council)?$/.exec(royal);
  if (london?.[1] !== undefined) return { place: london[1], type: "london" };
  const cityOf = /^city of (.+?)(?: (?:metropolitan district |metropolitan |city )?council| mdc| mbc)$/.exec(folded);
  if (cityOf?.[1] !== undefined) return { place: cityOf[1], type: "metropolitan" };
  for (const [form, type] of councilTypes) {
    const place = folded.replace(form, "").trim();
    if (place !== folded && place !== "" && /\p{L}{3}/u.test(place)) return { place, type };
  }
  const bare = /^(.+) council$/.exec(folded);
  return bare?.[1] === undefined || /\b(?:research|arts|youth|press|british|school|eco|medical|parish)$/.test(bare[1])
    ? undefined
    : { place: bare[1] };
}

/** Forms of one body that writers exchange freely: company endings, police and fire names, NHS trusts, church schools. */
export const looseName = (folded: string): string =>
  folded
    .replace(/^saint /, "st ")
    .replace(/ (?:ltd|limited|plc|llp|cic|inc)$/, "")
    .replace(/ (?:constabulary|police service|police force)$/, " police")
    .replace(/ fire (?:and rescue service|and rescue|service|brigade|rescue service)$/, " fire")
    .replace(/ nhs (?:foundation )?trust$/, " nhs trust")
    .replace(/ hospitals nhs trust$/, " hospitals")
    .replace(/^(?:nhs )?(.+) (?:icb|integrated care board)$/, "$1 integrated care board")
    .replace(/ multi academy trust$| academies trust$| academy trust$/, " academy trust")
    .replace(/ (?:church of england|cofe|ce|c e)(?= |$)/, " c of e")
    .replace(/ roman catholic(?= |$)/, " rc")
    .replace(/ (high|primary|infants?|junior|grammar|secondary|middle|first) school$/, " $1");

/** A care home's name without what says that it is one: "Kestrel House Care Home" is "kestrel house". */
export const homeName = (loose: string): string =>
  loose.replace(/(?<= \S+) (?:(?:residential |nursing )?care home|(?:nursing|residential) home|care centre)$/, "");

/** A person's name in parts; `given` and `family` are folded, and an initial is one letter. */
export type PersonName = { readonly given?: string; readonly middle: readonly string[]; readonly family: string };

const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|baron|cllr|coun|councillor|rev|revd|sister)\.? (?=\S)/i;

/** Reads a person's name: the last word is the family name with the particles before it, the first the given name. */
export function personName(name: string): PersonName | undefined {
  const words = name
    .trim()
    .replace(titles, "")
    .replace(/^(\p{Lu})(\p{Lu})(?= \p{Lu}\p{Ll})/u, "$1 $2")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[\u2018\u2019'`]/gu, "")
    .replace(/[^\p{L}\p{N}-]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  const last = words.length - 1;
  if (last < 0) return undefined;
  let family = last;
  while (
    family > 1 &&
    /^(?:de|da|di|du|del|della|van|von|der|den|la|le|el|al|bin|ibn|ap|ab|st|o|y|dos|ten|ter)$/.test(
      words[family - 1] ?? "",
    )
  )
    family--;
  const given = family > 0 ? words[0] : undefined;
  return {
    ...(given !== undefined && { given }),
    middle: words.slice(1, family),
    family: words.slice(family).join(" "),
  };
}
