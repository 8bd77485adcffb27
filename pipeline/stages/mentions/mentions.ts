import type { Cleaned, Dated, Mention, Mentioned, Quoted, Received, Sentenced } from "../../document/document.ts";
import { bySpan } from "../../document/span.ts";
import type { Stage } from "../../stage.ts";
import { awardEntry } from "./award-entries.ts";
import { organisationsInContext } from "./context-organisations.ts";
import { councilLists, openingLists } from "./council-lists.ts";
import { bodyDescriptions } from "./descriptions.ts";
import { entryOrganisations } from "./entry-organisations.ts";
import { foodBusinesses } from "./food-businesses.ts";
import { initialsOf, knownSoFar } from "./free-names.ts";
import { gradedEntries } from "./graded-entries.ts";
import { hintsOf } from "./hints.ts";
import { partJoined } from "./joined-names.ts";
import { asMeantHere } from "./letters-meant.ts";
import { listedAlike } from "./listed-alike.ts";
import type { OrganisationName } from "./organisation-name.ts";
import { organisationNames } from "./organisation-names.ts";
import { type Organisation, organisationEntity, sortOrganisations } from "./organisations.ts";
import { initials, organisationsAgain } from "./organisations-again.ts";
import { sortPeople } from "./people.ts";
import { peopleAgain } from "./people-again.ts";
import { personEntity } from "./person-entity.ts";
import type { PersonName } from "./person-name.ts";
import { personNames } from "./person-names.ts";
import type { Person } from "./person-register.ts";
import { postDescriptions } from "./posts.ts";
import { pronouns } from "./pronouns.ts";
import type { Search } from "./search.ts";
import { toldLetters } from "./told-letters.ts";
import { toldOrganisations } from "./told-organisations.ts";
import { withoutVenues } from "./venues.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { linesOf } from "./words.ts";

/** Finds the people and organisations of an article, and every mention of each by name, description and pronoun. */
export const mentions: Stage<Received & Cleaned & Sentenced & Dated & Quoted, Mentioned> = (document, lexicon) => {
  const { text, plain, blocks, sentences } = document;
  const vocabulary = vocabularyOf(lexicon);
  const lines = linesOf(plain, blocks, sentences);
  const article = hintsOf(lines, vocabulary);
  const searches: Search[] = lines.map((line, index) => ({
    line,
    index,
    words: line.words,
    taken: new Uint8Array(line.words.length),
    vocabulary,
    article,
  }));
  const organisationsFound: OrganisationName[] = [];
  const peopleFound: PersonName[] = [];
  for (const search of searches) {
    const names = organisationNames(search);
    for (const name of names) search.taken.fill(1, name.first, name.last);
    organisationsFound.push(...names, ...councilLists(search, plain));
    organisationsFound.push(...foodBusinesses(search, searches), ...awardEntry(search));
    peopleFound.push(...personNames(search));
    organisationsFound.push(...organisationsInContext(search));
  }
  const surnames = new Set(peopleFound.flatMap(({ parts }) => parts.slice(-1)));
  organisationsFound.push(...openingLists(searches, plain, surnames));
  organisationsFound.push(...listedAlike(searches, organisationsFound));
  organisationsFound.push(...gradedEntries(searches, organisationsFound));
  const known = knownSoFar(peopleFound, organisationsFound, searches);
  organisationsFound.push(...entryOrganisations(searches, known), ...toldOrganisations(searches, known));
  organisationsFound.push(...toldLetters(searches, initialsOf(organisationsFound, searches)));
  const organisations = sortOrganisations(
    partJoined(
      ownLetters(asMeantHere(notPeople(organisationsFound, peopleFound, searches), searches), searches),
      searches,
    ),
    text,
    vocabulary,
  );
  const begun = beginnings(organisationsFound, plain);
  const full = new Set(organisationsFound.map(({ start, end }) => plain.slice(start, end)));
  const people = sortPeople(
    peopleFound.filter((name) => !isBodyName(name, searches, (person) => namesBody(person, begun, full, plain))),
    vocabulary,
  );
  const shortOrganisations = organisationsAgain(searches, organisations);
  const shortPeople = peopleAgain(searches, people);
  const bodies = withoutVenues(organisations, shortOrganisations, searches);
  const named = put({ organisations: bodies, people, shortOrganisations, shortPeople, text, searches });
  const described = [
    ...bodyDescriptions(searches, named.organisations, named.mentions),
    ...postDescriptions(searches, named.people, named.mentions),
    ...pronouns(searches, named.people, { names: named.mentions, sentences, quotations: document.quotations }),
  ];
  return { ...named, mentions: [...named.mentions, ...described].sort(bySpan) };
};

/** Gives back lone words behind "run by" that are the surname of somebody who is named in full. */
function notPeople(
  found: readonly OrganisationName[],
  people: readonly PersonName[],
  searches: readonly Search[],
): OrganisationName[] {
  const surnames = new Set(people.filter(({ parts }) => parts.length > 1).map(({ parts }) => parts.at(-1)));
  return found.filter(({ rule, line, first, last }) => {
    const words = searches[line]?.words;
    if (rule !== "run-by" || last - first > 1 || !surnames.has(words?.[first]?.text)) return true;
    searches[line]?.taken.fill(0, first, last);
    return false;
  });
}

/** Gives back letters that a list knows as one body's where the article has another with these initials. */
function ownLetters(found: readonly OrganisationName[], searches: readonly Search[]): OrganisationName[] {
  const written = (name: OrganisationName) =>
    searches[name.line]?.words.slice(name.first, name.last).map((word) => word.text) ?? [];
  const own = new Set(
    found
      .filter((name) => name.known === undefined)
      .map((name) => initials(written(name).map((word) => word.toLowerCase()))),
  );
  const full = new Set(
    found.filter((name) => name.known !== undefined && name.last - name.first > 1).map((name) => name.known?.id),
  );
  return found.filter((name) => {
    const letters = written(name);
    if (name.known === undefined || letters.length > 1 || name.known.kind === "inspectorate" || full.has(name.known.id))
      return true;
    if (!own.has(letters.join("").toLowerCase())) return true;
    searches[name.line]?.taken.fill(0, name.first, name.last);
    return false;
  });
}

/** The first word of each body's name, and the first two, with the space behind them. */
function beginnings(bodies: readonly OrganisationName[], plain: string): Set<string> {
  const begun = new Set<string>();
  for (const { start } of bodies) {
    const words = plain.slice(start, start + 100);
    const one = words.indexOf(" ") + 1;
    const two = words.indexOf(" ", one) + 1;
    if (one > 0) begun.add(words.slice(0, one));
    if (one > 0 && two > 0) begun.add(words.slice(0, two));
  }
  return begun;
}

/** Whether a name is a body's; its words are then free for the body. */
function isBodyName(name: PersonName, searches: readonly Search[], test: (name: PersonName) => boolean): boolean {
  if (!test(name)) return false;
  searches[name.line]?.taken.fill(0, name.first, name.last);
  return true;
}

/** Whether a name is a body's that is found elsewhere, or its first part: "Queen Adelaide" of Queen Adelaide Hospital. */
function namesBody(name: PersonName, begun: ReadonlySet<string>, full: ReadonlySet<string>, plain: string): boolean {
  if (name.rule === "name-in-context" && full.has(plain.slice(name.start, name.end))) return true;
  if (name.rule === "surname-alone") return begun.has(`${name.parts[0]} `);
  if (name.rule === "given-name-again" && begun.has(`${name.parts[0]} `)) return true;
  if (name.title === undefined && name.parts.length === 1)
    return plain.startsWith("'s", name.end) && begun.has(`${name.parts[0]}'s `);
  if (
    name.parts.length > 1 ||
    !/^(?:King|Queen|Prince|Princess|Lady|Lord|Duke|Bishop|Sir|Dame)$/.test(name.title ?? "")
  )
    return false;
  return begun.has(`${name.title} ${name.parts[0]} `);
}

type Sorted = {
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly shortOrganisations: ReturnType<typeof organisationsAgain>;
  readonly shortPeople: ReturnType<typeof peopleAgain>;
  readonly text: string;
  readonly searches: readonly Search[];
};

/** Numbers the entities in order of first mention and lists their mentions. */
function put({ organisations, people, shortOrganisations, shortPeople, text, searches }: Sorted): Mentioned {
  const list: Mention[] = [];
  const personId = new Map(inOrder(people, shortPeople).map((person, i) => [person, `p${i + 1}`]));
  const organisationId = new Map(
    inOrder(organisations, shortOrganisations).map((organisation, i) => [organisation, `o${i + 1}`]),
  );
  for (const [person, entity] of personId)
    for (const { start, end, rule } of person.names) list.push({ start, end, entity, form: "name", rule });
  for (const [organisation, entity] of organisationId)
    for (const { start, end, rule, acronym } of organisation.names) {
      list.push({ start, end, entity, form: "name", rule });
      if (acronym !== undefined) list.push({ ...acronym, entity, form: "name", rule: "letters-in-brackets" });
    }
  for (const { start, end, owner, rule } of shortPeople)
    list.push({ start, end, entity: personId.get(owner) ?? "", form: "name", rule });
  for (const { start, end, owner, rule } of shortOrganisations)
    list.push({ start, end, entity: organisationId.get(owner) ?? "", form: "name", rule });
  const seen = new Set<number>();
  const unique = list.sort(bySpan).filter(({ start }) => !seen.has(start) && seen.add(start));
  const written = new Map<string, Set<string>>();
  for (const { entity, start, end } of unique) {
    const forms = written.get(entity) ?? new Set();
    written.set(entity, forms.add(text.slice(start, end).replace(/\s+/g, " ")));
  }
  const also = (entity: string, known: { name: string; aliases: readonly string[] }) =>
    [...new Set([...known.aliases, ...(written.get(entity) ?? [])])].filter((form) => form !== known.name);
  return {
    people: [...personId].map(([person, id]) => {
      const entity = personEntity(person, id, text, searches);
      return { ...entity, aliases: also(id, entity) };
    }),
    organisations: [...organisationId].map(([organisation, id]) => {
      const entity = organisationEntity(organisation, id, text);
      return { ...entity, aliases: also(id, entity) };
    }),
    mentions: unique,
  };
}

function inOrder<T extends { readonly names: readonly { readonly start: number }[] }>(
  owners: readonly T[],
  again: readonly { readonly owner: T; readonly start: number }[],
): T[] {
  const starts = new Map(owners.map((owner) => [owner, owner.names[0]?.start ?? 0]));
  for (const { owner, start } of again) starts.set(owner, Math.min(starts.get(owner) ?? start, start));
  return [...owners].sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
}
