import type { Mention, OrganisationEntity, OrganisationKind } from "../../document/document.ts";
import type { Inspectorate } from "../../lexicon/inspectorate.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import type { Frame } from "./frame.ts";
import { honorifics, isHead } from "./heads.ts";
import { nouns } from "./nouns.ts";
import { mentionFrom } from "./region.ts";

/** Who speaks: an entity of the document, or only the words that name the speaker. */
export type Speaker = { readonly speaker: string } | { readonly speakerText: string };

/** Whether a mention is of a person. */
export const isPerson = (frame: Frame, { entity }: Pick<Mention, "entity">): boolean => peopleOf(frame).has(entity);

const people = new WeakMap<Frame, ReadonlyMap<string, "female" | "male" | undefined>>();

/** The ids of the people of a document with their genders. */
function peopleOf(frame: Frame): ReadonlyMap<string, "female" | "male" | undefined> {
  const known = people.get(frame);
  if (known !== undefined) return known;
  const made = new Map(frame.document.people.map((p) => [p.id, p.gender]));
  people.set(frame, made);
  return made;
}

/** Whether a description of a person follows a name: "the inspector" is nobody who is only named later. */
export const wasNamed = (frame: Frame, { entity, form, start }: Mention): boolean =>
  form === "name" ||
  !isPerson(frame, { entity }) ||
  frame.mentions.some((m) => m.entity === entity && m.form === "name" && m.start < start);

/** How many mentions back an antecedent is looked for. */
const memory = 40;

/** The person that a pronoun at an offset stands for: the first subject in the nearest sentence that names one who fits. */
export function personBefore(frame: Frame, offset: number, gender: "female" | "male" | undefined): string | undefined {
  const { sentences } = frame.document;
  let found: { readonly entity: string; readonly sentence: number; readonly head: boolean } | undefined;
  const from = mentionFrom(frame, offset) - 1;
  for (let i = from; i >= 0 && i > from - memory; i--) {
    const mention = frame.mentions[i];
    if (mention === undefined || mention.form === "pronoun" || !peopleOf(frame).has(mention.entity)) continue;
    const known = peopleOf(frame).get(mention.entity);
    if (gender !== undefined && known !== undefined && known !== gender) continue;
    const sentence = sentenceAt(sentences, mention.start);
    if (found !== undefined && found.sentence !== sentence) break;
    const start = sentences[sentence]?.start ?? 0;
    if ((sentences[sentence]?.end ?? offset) < offset && wasAsked(frame, mention)) return mention.entity;
    const head = isHead(frame, mention, { start, end: offset });
    if (found === undefined || head || !found.head) found = { entity: mention.entity, sentence, head };
  }
  return found?.entity;
}

/** "Ann Brook asked Bob Carr": he is who speaks next. */
const wasAsked = ({ text }: Frame, { start }: Mention): boolean =>
  /\b(?:asked|pressed|questioned|quizzed|challenged)\s$/.test(
    text.slice(Math.max(0, start - 40), start).replace(honorifics, ""),
  );

/** The index of the last sentence that starts at or before an offset. */
export function sentenceAt(sentences: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The organisation of one of some kinds that was mentioned last before an offset, or else first after it. */
export function organisationNear(
  frame: Frame,
  offset: number,
  fits: (o: OrganisationEntity) => boolean,
): string | undefined {
  const wanted = new Set(frame.document.organisations.filter(fits).map((o) => o.id));
  if (wanted.size === 0) return undefined;
  if (wanted.size === 1) return [...wanted][0];
  const at = mentionFrom(frame, offset);
  for (let i = at - 1; i >= 0 && i > at - 200; i--) {
    const mention = frame.mentions[i];
    if (mention !== undefined && wanted.has(mention.entity) && !isCompany(frame, mention)) return mention.entity;
  }
  for (let i = at; i < frame.mentions.length && i < at + 200; i++) {
    const entity = frame.mentions[i]?.entity;
    if (entity !== undefined && wanted.has(entity)) return entity;
  }
  return [...wanted][0];
}

/** Whether a body only went along: "it was joined by inspectors from X". */
function isCompany(frame: Frame, { start }: Mention): boolean {
  const left = frame.text.slice(Math.max(0, start - 110), start);
  const before = left.replace(/(?:(?:\p{Lu}\p{L}*|of|and|for)\s)+\($/u, "");
  return /\b(?:joined|accompanied)\s(?:[\p{L}-]+\s){0,5}?(?:by|with)\s(?:[\p{L}-]+\s){0,2}(?:from\s)?(?:the\s)?$/u.test(
    before,
  );
}

const inspecting: ReadonlySet<OrganisationKind> = new Set<OrganisationKind>(["inspectorate", "regulator"]);

const inspectorates = perLexicon(
  ({ inspectorates: all }: Lexicon) =>
    new Map(all.flatMap((i) => [i.id, i.name, ...i.aliases].map((name) => [name.toLowerCase(), i] as const))),
);

/** The lexicon's entry for an organisation, where it inspects. */
export const entryOf = (
  frame: Frame,
  { id: _, name, lexicon, aliases }: OrganisationEntity,
): Inspectorate | undefined => {
  const known = inspectorates(frame.lexicon);
  for (const key of [lexicon ?? name, name, ...aliases]) {
    const entry = known.get(key.toLowerCase());
    if (entry !== undefined) return entry;
  }
  return undefined;
};

/** Who inspects in this document: the inspectorate, or the body that does its inspections for it. */
export function inspectorateOf(frame: Frame, offset: number): string | undefined {
  const found = bodyThatInspects(frame, offset);
  const organisation = frame.document.organisations.find((o) => o.id === found);
  const entry = organisation && entryOf(frame, organisation);
  const by = entry?.frameworks.find((f) => f.inspectedBy !== undefined)?.inspectedBy;
  if (by === undefined) return found;
  return organisationNear(frame, offset, (o) => o.kind === by) ?? found;
}

/** The inspectorate mentioned last; before any is, the next one that inspects what was mentioned last. */
function bodyThatInspects(frame: Frame, offset: number): string | undefined {
  const { organisations } = frame.document;
  const inspects = (o: OrganisationEntity) => inspecting.has(o.kind) || entryOf(frame, o) !== undefined;
  const last = organisationNear(frame, offset, inspects);
  const first = frame.mentions.find((m) => m.entity === last);
  if (last === undefined || (first !== undefined && first.start < offset)) return last;
  const at = mentionFrom(frame, offset) - 1;
  const kinds = new Set(
    frame.mentions.slice(Math.max(0, at - 3), at + 1).map((m) => organisations.find((o) => o.id === m.entity)?.kind),
  );
  const fits = (o: OrganisationEntity) =>
    inspects(o) && entryOf(frame, o)?.frameworks.some((f) => f.providers.some((p) => kinds.has(p))) === true;
  return organisationNear(frame, offset, fits) ?? last;
}

/** The organisation that a common noun ("the trust") stands for. */
export function groupNamed(frame: Frame, noun: string, offset: number): string | undefined {
  const kinds = nouns(frame.lexicon).groups.get(noun.toLowerCase());
  if (kinds === undefined) return undefined;
  return organisationNear(frame, offset, (o) => kinds.has(o.kind));
}

/** The gender of a pronoun or noun, where it has one. */
export function genderOf(frame: Frame, noun: string): "female" | "male" | undefined {
  const { female, male } = nouns(frame.lexicon);
  const lower = noun.toLowerCase();
  return female.has(lower) ? "female" : male.has(lower) ? "male" : undefined;
}
