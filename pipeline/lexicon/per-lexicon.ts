import type { Lexicon } from "./lexicon.ts";

/** Makes a value from a lexicon once and keeps it as long as the lexicon lives: patterns compiled from its data. */
export function perLexicon<Value>(make: (lexicon: Lexicon) => Value): (lexicon: Lexicon) => Value {
  const made = new WeakMap<Lexicon, Value>();
  return (lexicon) => {
    const known = made.get(lexicon);
    if (known !== undefined) return known;
    const value = make(lexicon);
    made.set(lexicon, value);
    return value;
  };
}
