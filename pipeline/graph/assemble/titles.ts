import { slug } from "../../resolve/ids.ts";

/** A rank that a director of one matter has or has not in the paper ("executive director of housing"). */
const RANK = /^(?:executive|corporate|strategic|statutory|interim|acting)-(?=director-of-)/;
/** Complements that make another post of it: the leader of the opposition does not lead the council. */
const OTHER_POST =
  /-(?:groups?|opposition|committees?|party|boards?|panels?|governors|trustees|cabinet|forum|years?|key-stage|sixth-form)(?:-|$)/;

/** Whether a title says no less than another one, and of the same post: "director of housing" than "director". */
const specifies = (title: string, general: string): boolean =>
  title === general ||
  ((title.startsWith(`${general}-of-`) || title.startsWith(`${general}-for-`)) &&
    general !== "head" &&
    !OTHER_POST.test(title.slice(general.length)));

/**
 * What the titles that somebody has at one organisation are called by: two wordings of one post have one key. A general
 * title goes with the one that is more specific; where it could go with two, or where `apart` says that an article
 * tells of both, it stays by itself.
 */
export function postKeys(
  titles: readonly string[],
  apart: (a: string, b: string) => boolean,
): ReadonlyMap<string, string> {
  const slugs = [...new Set(titles.map((title) => slug(title)))].sort();
  const plain = new Map(slugs.map((title) => [title, title.replace(RANK, "")]));
  const plainOf = (title: string): string => plain.get(title) ?? title;
  const most = slugs.filter(
    (title) => !slugs.some((other) => plainOf(other) !== plainOf(title) && specifies(plainOf(other), plainOf(title))),
  );
  return new Map(
    slugs.map((title) => {
      const homes = [...new Set(most.filter((other) => specifies(plainOf(other), plainOf(title))).map(plainOf))];
      const fellows = most.filter((other) => plainOf(other) === homes[0]);
      const joined = homes.length === 1 && !fellows.some((other) => other !== title && apart(title, other));
      return [title, joined ? (homes[0] ?? title) : title];
    }),
  );
}
