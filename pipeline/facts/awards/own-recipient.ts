import { within } from "../../document/span.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import { listedBracket } from "./bracketed.ts";
import type { Entrant } from "./entrant.ts";
import type { Scene } from "./scene.ts";

/** Who received the award of one entry of a list, in the brackets right after it. */
export function ownRecipient({ document, entrants }: Scene, target: AwardPhrase): Entrant | undefined {
  const bracket = listedBracket(document.plain, target.end);
  if (bracket === undefined) return undefined;
  const known = within(entrants, bracket).find((e) => e.start === bracket.start && e.end === bracket.end);
  return known ?? { ...bracket, name: document.text.slice(bracket.start, bracket.end), person: false, form: "name" };
}
