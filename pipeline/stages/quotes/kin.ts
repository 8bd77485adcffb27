import { wordsBeside } from "./description.ts";
import type { Frame } from "./frame.ts";
import { nouns } from "./nouns.ts";
import { mentionFrom, type Region } from "./region.ts";
import { genderOf, isPerson, personBefore, type Speaker } from "./speaker.ts";

const endsInKin =
  /(?:^|[\s,\uE000])(his|her)\s(?:(?:late|elder|older|younger|eldest|youngest|\d+-year-old)\s)?(\p{Ll}+)$/iu;

/** How many mentions to either side the relative is looked for. */
const reach = 60;

/** "Her husband added": the relative who is named so, or else the only other one of that surname. */
export function kinSpeaker(frame: Frame, region: Region): Speaker | undefined {
  const match = endsInKin.exec(region.text);
  const [, owner, noun] = match ?? [];
  const { female, male } = nouns(frame.lexicon);
  if (match === null || owner === undefined || noun === undefined) return undefined;
  if (!female.has(noun.toLowerCase()) && !male.has(noun.toLowerCase())) return undefined;
  const offset = region.start + match.index;
  const relation = personBefore(frame, offset, genderOf(frame, owner));
  if (relation === undefined) return undefined;
  const entity = calledSo(frame, noun, relation, offset) ?? ofSurname(frame, noun, relation);
  return entity === undefined ? undefined : { speaker: entity };
}

/** The one person near who is named with the word of kin beside the name. */
function calledSo(frame: Frame, noun: string, relation: string, offset: number): string | undefined {
  const found = new Set<string>();
  const at = mentionFrom(frame, offset);
  for (let i = Math.max(0, at - reach); i < at; i++) {
    const mention = frame.mentions[i];
    if (mention?.form !== "name" || mention.entity === relation || !isPerson(frame, mention)) continue;
    if (wordsBeside(frame, mention, i).has(noun.toLowerCase())) found.add(mention.entity);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The one other person with the surname of the first and the gender of the noun. */
function ofSurname(frame: Frame, noun: string, relation: string): string | undefined {
  const { people } = frame.document;
  const surname = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
  const own = people.find((p) => p.id === relation)?.name ?? "";
  const others = people.filter(
    ({ id, name, gender }) =>
      id !== relation &&
      name.includes(" ") &&
      surname(name) === surname(own) &&
      (gender === undefined || gender === genderOf(frame, noun)),
  );
  return others.length === 1 ? others[0]?.id : undefined;
}
