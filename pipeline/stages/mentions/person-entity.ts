import type { PersonEntity } from "../../document/document.ts";
import type { PersonName } from "./person-name.ts";
import type { Person } from "./person-register.ts";

/** The entity of a person; `text` gives the words as written. */
export function personEntity(
  person: Person,
  id: string,
  text: string,
  lineWords: readonly { readonly words: readonly { readonly start: number }[] }[],
): PersonEntity {
  const written = (name: PersonName): string => text.slice(name.start, name.end).replace(/\s+/g, " ");
  const withTitle = (name: PersonName): string =>
    text.slice(lineWords[name.line]?.words[name.first]?.start ?? name.start, name.end).replace(/\s+/g, " ");
  const longest = [...person.names].sort((a, b) => weight(b) - weight(a) || a.start - b.start)[0];
  const whole =
    longest !== undefined && longest.parts.length > written(longest).split(" ").length
      ? longest.parts.join(" ")
      : undefined;
  const name =
    longest === undefined
      ? ""
      : (whole ?? (longest.parts.length === 1 && longest.title !== undefined ? withTitle(longest) : written(longest)));
  const honorific = person.names.find((n) => n.title !== undefined)?.title;
  const postNominals = person.names.find((n) => n.postNominals !== undefined)?.postNominals;
  const aliases = [...new Set(person.names.flatMap((n) => [written(n), withTitle(n)]))].filter(
    (alias) => alias !== name,
  );
  return {
    id,
    name,
    ...(honorific !== undefined && { honorific }),
    ...(postNominals !== undefined && { postNominals }),
    ...(person.gender !== undefined && { gender: person.gender }),
    aliases,
  };
}

const weight = (name: PersonName): number =>
  name.parts.filter((part) => part.length > 1).length * 10 + name.parts.length;
