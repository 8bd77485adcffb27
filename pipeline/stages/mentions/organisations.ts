import type { OrganisationEntity, OrganisationKind } from "../../document/document.ts";
import type { OrganisationName } from "./organisation-name.ts";
import { fold, type Vocabulary } from "./vocabulary.ts";

/** An organisation while the names of an article are being sorted; `forms` are its names, folded. */
export type Organisation = {
  readonly names: OrganisationName[];
  readonly forms: Set<string>;
  kind: OrganisationKind;
  lexicon?: string;
  known?: string;
};

/** A name in the form in which organisations are compared: no article, no "Ltd", "&" for "and". */
export const organisationKey = (text: string): string =>
  fold(text)
    .replace(/^the /, "")
    .replace(/\band\b/g, "&")
    .replace(/[,()]/g, " ")
    .replace(/\s+(?:ltd|limited|plc|llp|inc)$/, "")
    .replace(/\s+/g, " ")
    .trim();

const COUNCIL =
  /^(?:cyngor (?:sir |dinas |bwrdeistref sirol |bwrdeistref )?|(?:london|royal|metropolitan) borough (?:council )?of |city of |borough of |the )?(.+?)(?: (?:metropolitan|county|city|borough|district|town|parish|unitary|sirol|council|mbc|mdc|lbc|cc|dc|bc|rbc|cbc|metropolitan district))*$/;

/** What is left of a council's name without the words for councils: the place. */
export const councilPlace = (key: string): string => COUNCIL.exec(key)?.[1] ?? key;

/** How many organisations that share a word a name is compared with. */
const ALIKE = 300;

/** Sorts the names of an article into organisations. */
export function sortOrganisations(
  names: readonly OrganisationName[],
  text: string,
  vocabulary: Vocabulary,
): Organisation[] {
  const organisations: Organisation[] = [];
  const owners = ownersOf(names, text);
  const index = new Map<string, Organisation[]>();
  const byLength = [...names].sort((a, b) => b.last - b.first - (a.last - a.first) || a.start - b.start);
  for (const name of byLength) {
    const written = text.slice(name.start, name.end);
    const stem = organisationKey(written);
    const key = owners.has(stem) && LIMITED.test(written) ? `${stem} limited` : stem;
    const core = schoolCore(name.kind, key);
    const place = councilPlace(key);
    const alike = new Set(
      [key, name.known?.id ?? "", place, key.split(" ")[0] ?? "", core].flatMap((k) => index.get(k) ?? []),
    );
    const owner = [...alike].find((organisation) => same(organisation, name, key, vocabulary));
    const forms = name.acronym === undefined ? [key] : [key, fold(text.slice(name.acronym.start, name.acronym.end))];
    if (owner === undefined) {
      const organisation = {
        names: [name],
        forms: new Set(forms),
        kind: name.kind,
        ...(name.known !== undefined && { known: name.known.id }),
        ...(name.known?.lexicon !== undefined && { lexicon: name.known.lexicon }),
      };
      organisations.push(organisation);
      enter(index, organisation, [...forms, name.known?.id ?? key, place, key.split(" ")[0] ?? key, core]);
    } else {
      owner.names.push(name);
      for (const form of forms) owner.forms.add(form);
      enter(index, owner, forms);
    }
  }
  for (const organisation of organisations) organisation.names.sort((a, b) => a.start - b.start);
  return organisations.sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
}

const LIMITED = /\s(?:Ltd|Limited)\.?$/i;

/** The names without "Limited" of companies that run a house of the same name: "Elm House, run by Elm House Ltd". */
function ownersOf(names: readonly OrganisationName[], text: string): ReadonlySet<string> {
  const owners = new Set<string>();
  const houses = new Map<string, number>();
  for (const { start, end, kind } of names) {
    const written = text.slice(start, end);
    const key = organisationKey(written);
    if (!LIMITED.test(written) && kind !== "company" && start < (houses.get(key) ?? Number.POSITIVE_INFINITY))
      houses.set(key, start);
  }
  for (const { start, end } of names) {
    const written = text.slice(start, end);
    const key = organisationKey(written);
    const run = /\b(?:run|owned|operated|managed) by\s+(?:the\s+)?$/.test(text.slice(Math.max(0, start - 24), start));
    if (run && LIMITED.test(written) && (houses.get(key) ?? start) < start) owners.add(key);
  }
  return owners;
}

const SCHOOL_WORDS =
  /\b(?:school|community|church of (?:england|wales)|c of e|ce|cofe|voluntary|aided|controlled|va|vc|roman|rc|primary|infants?|juniors?|high|secondary|nursery)\b/g;

/** What names a school beside the words for its kind: "st agnes"; empty for other bodies. */
const schoolCore = (kind: OrganisationKind, key: string): string =>
  kind === "school" ? `school ${key.replace(SCHOOL_WORDS, " ").replace(/\s+/g, " ").trim()}` : "";

/** Two names of one school: their words for its kind differ by number only, not by stage. */
function sameSchool(organisation: Organisation, name: OrganisationName, key: string, { places }: Vocabulary): boolean {
  if (organisation.kind !== "school" || name.kind !== "school") return false;
  const core = schoolCore("school", key);
  const stage = (form: string) => /\b(?:infant|junior|primary|secondary|high|nursery)/.exec(form)?.[0];
  return (
    core !== "school " &&
    !places.has(core.slice(7)) &&
    [...organisation.forms].every((form) => {
      const [x, y] = [stage(form), stage(key)];
      return schoolCore("school", form) === core && (x === undefined || y === undefined || x === y);
    })
  );
}

/** Enters an organisation in an index under every key it may be looked up by. */
function enter(index: Map<string, Organisation[]>, organisation: Organisation, keys: readonly string[]): void {
  for (const key of keys) {
    const list = index.get(key);
    if (list === undefined) index.set(key, [organisation]);
    else if (list.length < ALIKE && !list.includes(organisation)) list.push(organisation);
  }
}

function same(organisation: Organisation, name: OrganisationName, key: string, vocabulary: Vocabulary): boolean {
  if (organisation.forms.has(key)) return true;
  if (name.known !== undefined || organisation.known !== undefined) return name.known?.id === organisation.known;
  if (sameSchool(organisation, name, key, vocabulary)) return true;
  if (organisation.kind === "local-authority" && name.kind === "local-authority")
    return [...organisation.forms].some((form) => councilPlace(form) === councilPlace(key) && !differ(form, key));
  if (organisation.kind !== name.kind && name.kind !== "other" && !bothRun(organisation.kind, name.kind)) return false;
  if ([...organisation.forms].some((form) => endsInLetters(form, key))) return true;
  return [...organisation.forms].some(
    (form) =>
      form.startsWith(`${key} `) &&
      form !== `${key} limited` &&
      key.split(" ").some((word) => !vocabulary.descriptors.has(word)),
  );
}

/** "Hexley YJS" of "Hexley Youth Justice Service": a place, and the letters of what follows it. */
function endsInLetters(form: string, key: string): boolean {
  const cut = key.lastIndexOf(" ");
  const letters = key.slice(cut + 1);
  if (cut < 0 || letters.length < 2 || letters.length > 5 || !form.startsWith(key.slice(0, cut + 1))) return false;
  const rest = form.slice(cut + 1).split(" ");
  return rest.length > 1 && initials(rest) === letters;
}

const initials = (words: readonly string[]): string =>
  words.map((word) => (/^(?:&|of|for|the)$/.test(word) ? "" : word.charAt(0))).join("");

/** A company and a provider of care may be one body. */
const bothRun = (a: OrganisationKind, b: OrganisationKind): boolean =>
  /^(?:company|care-provider)$/.test(a) && /^(?:company|care-provider)$/.test(b);

/** A county and a city of one name are two councils. */
const differ = (a: string, b: string): boolean => {
  const level = (key: string) => /\b(county|city|town|parish|borough|district)\b/.exec(key)?.[1];
  const [x, y] = [level(a), level(b)];
  return x !== undefined && y !== undefined && x !== y;
};

/** The entity of an organisation; `text` gives the words as written. */
export function organisationEntity(organisation: Organisation, id: string, text: string): OrganisationEntity {
  const written = (span: { start: number; end: number }): string =>
    text.slice(span.start, span.end).replace(/\s+/g, " ");
  const forms = organisation.names.flatMap((name) => [
    name.first === 0 ? lowered(written(name)) : written(name),
    ...(name.acronym === undefined ? [] : [written(name.acronym)]),
  ]);
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const longest =
    [...counts.keys()].sort((a, b) => quality(b) - quality(a) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? "";
  const name = longest === longest.toUpperCase() && longest.includes(" ") ? capitals(longest) : longest;
  const aliases = [...counts.keys()].filter((form) => form !== name);
  return {
    id,
    name,
    aliases,
    kind: organisation.kind,
    ...(organisation.lexicon !== undefined && { lexicon: organisation.lexicon }),
  };
}

/** The length of a form; block capitals of several words count for less than any other form, and so does who leads it. */
const quality = (form: string): number => {
  if (form === form.toUpperCase() && form.includes(" ")) return form.length - 1000;
  return /\bInspectors?\s+of\b/.test(form) ? form.length - 500 : form.length;
};

/** A name whose first word is in capitals only because it opens a story: "BRADFORD Council". */
const lowered = (form: string): string =>
  form.replace(/^(\p{Lu}{4,})(?= \p{Lu}\p{Ll})/u, (word) => word.charAt(0) + word.slice(1).toLowerCase());

const capitals = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[\s(-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
