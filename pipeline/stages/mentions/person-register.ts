import type { PersonName } from "./person-name.ts";

/** A person while the names of an article are being sorted; `names` are in order of the text. */
export type Person = {
  readonly names: PersonName[];
  /** Folded parts of the fullest name. */
  parts: string[];
  gender?: "female" | "male" | undefined;
  /** Where the names stand, in order of the text: one list for each kind of name, as they are sorted kind by kind. */
  readonly starts: Map<string, number[]>;
  /** The families of the titles that the person is given, and whether some name has none. */
  readonly titles: Set<string>;
  untitled: boolean;
};

/** How many people who share a word of their names a name is compared with. */
const ALIKE = 200;

/** The people found so far, by the folded words of their names. */
export class Register {
  readonly all: Person[] = [];
  readonly #byPart = new Map<string, Set<Person>>();
  readonly #byName = new Map<string, Person>();

  /** The first people who have a word in their names; no article is about more. */
  with(part: string): readonly Person[] {
    return [...(this.#byPart.get(part) ?? [])];
  }

  named(joined: string): Person | undefined {
    const person = this.#byName.get(joined);
    return person?.parts.join(" ") === joined ? person : undefined;
  }

  enter(person: Person, parts: readonly string[]): void {
    this.#byName.set(person.parts.join(" "), person);
    for (const part of parts) {
      const known = this.#byPart.get(part);
      if (known === undefined) this.#byPart.set(part, new Set([person]));
      else if (known.size < ALIKE) known.add(person);
    }
  }
}
