import type { Abbreviations } from "../../lexicon/abbreviations.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";

/** What is known of the words before full stops, as sets. */
export type Stops = { readonly [Key in keyof Abbreviations]: ReadonlySet<string> };

/** The abbreviations of a lexicon, compiled. */
export const stopsOf = perLexicon<Stops>(({ abbreviations }) => ({
  beforeName: new Set(abbreviations.beforeName),
  beforeNumber: new Set(abbreviations.beforeNumber),
  inside: new Set(abbreviations.inside),
  perhapsLast: new Set(abbreviations.perhapsLast),
  mostlyLast: new Set(abbreviations.mostlyLast),
  followMostlyLast: new Set(abbreviations.followMostlyLast),
  exclaimingNames: new Set(abbreviations.exclaimingNames),
  starters: new Set(abbreviations.starters),
}));

/** Whether a word is an abbreviation or initial, to which a full stop belongs. */
export function takesStop(word: string, stops: Stops): boolean {
  if (word.length === 1) return /\p{Lu}/u.test(word);
  if (word.length > 8) return false;
  return (
    stops.beforeName.has(word) ||
    stops.perhapsLast.has(word) ||
    stops.mostlyLast.has(word) ||
    stops.inside.has(word) ||
    (stops.beforeNumber.has(word.toLowerCase()) && !stops.starters.has(word))
  );
}

/** The word before a full stop, the one before that, and the word that follows, with whether it is a number. */
export type Around = { readonly before: string; readonly earlier: string; readonly after: string };

/** Whether a single full stop between these words ends the sentence; `after` begins with a capital or a digit. */
export function ends({ before, earlier, after }: Around, stops: Stops): boolean {
  const number = /^[£$€]?\d/.test(after);
  if (/^\p{Lu}$/u.test(before)) return !number && endsInitial(before, earlier, after, stops);
  if (stops.mostlyLast.has(before)) return !number && !stops.followMostlyLast.has(after);
  if (stops.perhapsLast.has(before)) return stops.starters.has(after);
  if (stops.beforeName.has(before)) return number && !/^(?:St|Mt|Ft|Pt)$/.test(before);
  const lower = before.toLowerCase();
  if (stops.inside.has(before)) return false;
  if (stops.beforeNumber.has(lower)) return !number;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return stops.starters.has(after);
  return true;
}

/** "Albert I. Jones" goes on; "you and I. Did" and "plan B. The" do not. */
function endsInitial(initial: string, earlier: string, after: string, stops: Stops): boolean {
  if (stops.starters.has(after) && after.length > 1) return true;
  return initial === "I" && /^\p{Ll}/u.test(earlier);
}
