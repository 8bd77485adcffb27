import { matchesIn } from "../../document/alternation.ts";
import type { OrganisationName } from "./organisation-name.ts";
import type { Search } from "./search.ts";

const place = "\\p{Lu}[\\p{L}'-]+(?:\\s(?:(?:of|on|upon|under|le|with)\\s)?\\p{Lu}[\\p{L}'-]+){0,3}";
const several = `${place}(?:,\\s${place}){0,11},?\\s(?:and|&)\\s${place}`;
const bodies = "(?:[Cc]ouncils|[Aa]uthorities|[Bb]oroughs|[Ll]ocal areas)";
const size = "(?:(?:city|county|borough|district|unitary)\\s)?";

/** "Ashby and Corby councils", "four authorities - Ashby, Corby, Elm and Oakham -", "good-rated authorities Ashby and Corby". */
const lists = [
  new RegExp(`(?<![\\p{L}'-])(${several})\\s${size}councils(?![\\p{L}-])`, "gu"),
  new RegExp(
    `\\b${bodies}(?:\\s\\p{Ll}+){0,4}(?:(?:\\s-|:|,)\\s|\\s\\()(?:including\\s|namely\\s|in\\s)?(${several})(?![\\p{L}'-])`,
    "gu",
  ),
  new RegExp(
    `\\b(?:[Cc]hildren's|[Aa]dult)\\s(?:social\\s)?(?:care\\s)?(?:services|care|departments)\\s(?:in|at|across)\\s(${several})(?![\\p{L}'-])`,
    "gu",
  ),
  new RegExp(`\\b${bodies}\\s(${several})(?=[,.]|\\s\\p{Ll}|\\s-)`, "gu"),
];

/** "Ashby, Corby and Elm received": a list that opens a sentence, which only an article on councils shows to be of these. */
const opening = new RegExp(
  `(?:^|[.!?]["']?\\s)(${several})\\s(?:were|have|had|must|received?|got|all|both|will|are|join|joined)(?![\\p{L}'])`,
  "gu",
);

/** Whether an article begins as one about the services of several councils does. */
const isOfCouncils = (plain: string): boolean =>
  /\b(?:councils|authorities|local areas|areas|local area partnerships)\b/iu.test(plain.slice(0, 700)) &&
  /\b(?:children's (?:social )?(?:services|care)|adult(?:s'?)? (?:social )?(?:care|services)|SEND|special educational needs)\b/iu.test(
    plain.slice(0, 700),
  );

/** Words with capitals before "councils" that name no council: "Labour and Conservative councils". */
const noPlace =
  /^(?:Conservative|Labour|Tory|Liberal|Lib|Green|Reform|Independent|English|Welsh|Scottish|British|Northern|Southern|Eastern|Western|London|England|Wales|Scotland|Ireland|Borough|District|County|City|Town|Parish|Unitary|Metropolitan|Children|Adult|Social|Education|Health|The|All|Both|Many|Most|Some|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Ofsted|CQC|Local|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const opener =
  /^(?:While|And|But|Both|For|In|At|Meanwhile|Although|Like|Unlike|After|When|As|If|With|Neighbouring|Nearby|Elsewhere)\s/u;

/** Places that stand for their councils where they are listed as councils. */
export function councilLists({ line, ...search }: Search, plain: string): OrganisationName[] {
  if (line.headline === "upper" || line.headline === "title-case") return [];
  const text = plain.slice(line.block.start, line.block.end);
  if (!/councils|authorities|boroughs|local areas|children's|adult/i.test(text)) return [];
  return lists
    .flatMap((pattern) => listsIn({ line, ...search }, text, pattern))
    .flatMap((names) => freeOf(search, names));
}

/** Places that open a sentence together in an article on several councils, once it is known who its people are. */
export function openingLists(
  searches: readonly Search[],
  plain: string,
  surnames: ReadonlySet<string>,
): OrganisationName[] {
  if (!isOfCouncils(plain)) return [];
  return searches
    .filter(({ line }) => line.headline === "no" && line.block.kind !== "title")
    .flatMap((search) =>
      listsIn(search, plain.slice(search.line.block.start, search.line.block.end), opening)
        .filter(
          (names) => !names.some(({ end, start }) => surnames.has(plain.slice(start, end).split(" ").at(-1) ?? "")),
        )
        .flatMap((names) => freeOf(search, names)),
    );
}

/** The names of each list that a pattern finds in the text of a line. */
function listsIn({ words, line, index }: Search, text: string, pattern: RegExp): OrganisationName[][] {
  return matchesIn(pattern, text).map((match) => {
    const list = match[1] ?? "";
    return namesOf(list, line.block.start + match.index + match[0].indexOf(list)).map(({ start, end }) => {
      const first = words.findIndex((word) => word.start === start);
      const last = words.findIndex((word) => word.end === end) + 1;
      return { start, end, line: index, first, last, kind: "local-authority" as const, rule: "council-list" };
    });
  });
}

/** The names whose words no other name has; they are taken then. */
function freeOf({ taken }: Pick<Search, "taken">, names: readonly OrganisationName[]): OrganisationName[] {
  const free = names.filter(
    ({ first, last }) => first >= 0 && last > first && taken.subarray(first, last).every((mark) => mark === 0),
  );
  for (const name of free) taken.fill(1, name.first, name.last);
  return free;
}

/** The items of a list with their places; none where one of them is no name of a place. */
function namesOf(list: string, start: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  for (const match of matchesIn(/(?:(?!,\s|,?\s(?:and|&)\s)[^,])+/gu, list)) {
    const raw = match[0].replace(/^(?:\s?(?:and|&)\s|\s)/u, "");
    const lead = opener.exec(raw)?.[0].length ?? 0;
    const at = start + match.index + match[0].length - raw.length + lead;
    if (
      raw
        .slice(lead)
        .split(" ")
        .some((word) => noPlace.test(word))
    )
      return [];
    items.push({ start: at, end: start + match.index + match[0].length });
  }
  return items;
}
