import type { OrganisationKind } from "../../document/document.ts";
import type { Again } from "./again.ts";
import type { OrganisationName } from "./organisation-name.ts";
import type { Organisation } from "./organisations.ts";
import type { Search } from "./search.ts";

/** Leaves out halls, churches and hotels of which an article only tells that something was held in them or happened beside them. */
export function withoutVenues(
  organisations: readonly Organisation[],
  again: readonly Again<Organisation>[],
  searches: readonly Search[],
): Organisation[] {
  const named = new Set(again.map(({ owner }) => owner));
  return organisations.filter(
    (organisation) =>
      named.has(organisation) ||
      !HOUSED.has(organisation.kind) ||
      !organisation.names.every((name) => isVenue(name, searches[name.line])),
  );
}

const HOUSED: ReadonlySet<OrganisationKind> = new Set(["other", "company"]);

const BUILDING =
  /^(?:library|church|chapel|cathedral|hall|theatre|museum|gallery|hotel|arena|stadium|playhouse|inn|centre|center)$/;

/** Centres that are more than a building. */
const SERVING =
  /^(?:day|care|health|medical|resource|resources|children|children's|family|treatment|detention|removal|training|education|learning|advice|law|research|rescue|job|garden)$/;

/** "Held at Hexley Leisure Centre", "behind St Orla's Church": a place where something was. */
function isVenue({ first, last, known }: OrganisationName, search: Search | undefined): boolean {
  if (search === undefined || known !== undefined || search.line.block.kind === "title") return false;
  const { words } = search;
  if (!BUILDING.test(words[last - 1]?.lower ?? "") || words[last]?.shape === "possessive") return false;
  if (words.slice(first, last).some(({ lower }) => SERVING.test(lower))) return false;
  const at = /^(?:the|a)$/.test(words[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  const place = words[at]?.lower ?? "";
  if (BESIDE.test(place) || (place === "to" && words[at - 1]?.lower === "next")) return true;
  if (!/^(?:at|in|inside|from)$/.test(place)) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && !/[.!?;:]/.test(words[i]?.text ?? ""); i--)
    if (EVENT.test(words[i]?.lower ?? "")) return place !== "from" || EVENT.test(words[at - 1]?.lower ?? "");
  return false;
}

const BESIDE = /^(?:behind|outside|near|opposite|beside|alongside)$/;

/** How many words back an event is looked for. */
const REACH = 12;

const EVENT =
  /^(?:held|hosted|staged|gathered|ceremony|event|events|meeting|meetings|evening|dinner|lunch|breakfast|funeral|memorial|mass|concert|performance|wedding|gala|party|rally|protest|vigil|exhibition|hustings|count|reception|launch|launched|session|sessions|workshop|workshops|talk|fair|fete|ball|night|celebration|celebrations|consultation|drop-in|assembly|debate|conference|tournament|match|headlined|mornings?)$/;
