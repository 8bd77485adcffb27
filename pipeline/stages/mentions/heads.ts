import type { OrganisationKind } from "../../document/document.ts";
import { beforeComma, leftOf, trailingEnd } from "./edges.ts";
import { make, type OrganisationName } from "./organisation-name.ts";
import { isName, isPlace, phraseOf, type Range, type Search } from "./search.ts";
import type { Line, Word } from "./words.ts";

/** The organisation head that a range ends in. */
export function headAt({ words, vocabulary }: Search, { first, last }: Range) {
  const end = words[last - 1];
  if (end === undefined || !isName(end)) return undefined;
  return vocabulary.heads
    .get(end.lower)
    ?.find(
      (head) =>
        last - head.words.length >= first &&
        head.words.every((w, k) => words[last - head.words.length + k]?.lower === w),
    );
}

/** Whether a range has a word that names, beside those that only describe. */
export function hasProper({ words, vocabulary, line }: Search, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (!isName(word) || vocabulary.descriptors.has(word.lower) || vocabulary.occasions.has(word.lower)) continue;
    if (line.headline === "title-case" && vocabulary.common.has(word.lower)) continue;
    return true;
  }
  return false;
}

/** The longest name of a piece that ends in an organisation's head. */
export function headName(search: Search, piece: Range): OrganisationName | undefined {
  const { words } = search;
  for (let last = piece.last; last > piece.first + 1; last--) {
    const head = headAt(search, { first: piece.first, last });
    if (head === undefined) continue;
    const next = words[last];
    if (last < piece.last && isName(next) && namesMore(search, next)) continue;
    if (head.words.length === 1 && (joinedHead(search, last) || isTownCentre(search, last))) continue;
    if (/^(?:awards?|prize|category)$/.test(next?.text ?? "") && !hasUncommon(search, { first: piece.first, last }))
      continue;
    if (/^of the (?:year|month|week)$/.test(phraseOf(words, last, last + 3))) continue;
    if (head.words.length === 1 && /^(?:of|for) the$/.test(phraseOf(words, last - 3, last - 1))) continue;
    if (beginsOccasion(search, { first: piece.first, last }, piece.last) || isOnlyBefore(search, last)) continue;
    if (/^[cd]c$/.test(words[last - 1]?.lower ?? "") && !isPlace(search, { first: piece.first, last: last - 1 }))
      continue;
    if (/^(?:and|&|,)$/.test(next?.lower ?? "") && isCommissioner(words, last + 1)) continue;
    const first = leftOf(search, { first: piece.first, last }, last - head.words.length);
    const end = trailingEnd(search, last, piece.last);
    if (search.line.headline === "upper" && (first > 0 || last < words.length)) return undefined;
    const range = { first: frontOf(search, head.kind, first, last), last: end };
    if (first >= last - 1 && head.words.length === 1) return undefined;
    if (
      !hasProper(search, { first, last: Math.max(last - head.words.length, first) }) &&
      !isNamedTrust(search, { first, last }, head.words) &&
      !(end > last && hasProper(search, range))
    )
      continue;
    if (
      head.generic &&
      !hasUncommon(search, range) &&
      (head.kind === "media" ||
        head.words.join(" ") === "care" ||
        (isBare(search.line) && (head.kind === "other" || !isEntry(search, range))))
    )
      continue;
    if (head.generic && !hasUncommon(search, range) && isHeldOver(search, range.first)) continue;
    if (range.first > 0 && /^(?:Most|Best)$/.test(words[range.first - 1]?.text ?? "")) continue;
    if (words[range.first]?.lower === "best" || isDepartment(search, range)) continue;
    if (head.generic && range.last - range.first > 3 && innerCouncil(search, range)) continue;
    return make(search, range, { kind: kindOf(search, range, head.kind), rule: "organisation-head" });
  }
  return undefined;
}

/** "Hexley Police, Fire and Crime Commissioner": a post, of which the first word is no force. */
const isCommissioner = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === "crime" || (words[at]?.lower === "fire" && words[at + 2]?.lower === "crime");

/** "the Learning Community Trust": three capitals inside a sentence, however ordinary the words. */
const isNamedTrust = ({ words, line }: Search, { first, last }: Range, head: readonly string[]): boolean =>
  (head.length === 1 || head[0] === "community") &&
  last - first > 2 &&
  words[last - 1]?.text === "Trust" &&
  line.headline === "no" &&
  words[first]?.initial !== true &&
  words.slice(first, last).every(isName);

/** Where a name really begins: the first place of three, the number of a scout group. */
function frontOf(search: Search, kind: OrganisationKind, first: number, last: number): number {
  const { words } = search;
  if (kind === "health-body") return beforeComma(search, first, last);
  const numbered = /^(?:scouts|guides|brownies|cubs|rainbows)$/.test(words[last - 1]?.lower ?? "");
  return numbered && /^\d+(?:st|nd|rd|th)$/.test(words[first - 1]?.lower ?? "") ? first - 1 : first;
}

/** "The Old School House", "Hexley Council Awards": the word behind a head makes it part of another name. */
const namesMore = ({ vocabulary }: Search, { lower }: { readonly lower: string }): boolean =>
  vocabulary.occasions.has(lower) || /^(?:house|lane|close|cottage)$/.test(lower);

/** "Hexley Project Manager Ada Marl", "a Midlands TV presenter": a head that only says what somebody does. */
function isOnlyBefore({ words, vocabulary }: Search, last: number): boolean {
  const [head, next] = [words[last - 1]?.lower ?? "", words[last]];
  if (/^(?:times|star|mail|post|record|standard|mirror|express|press|today|live|news)$/.test(head) && isName(next))
    return (
      vocabulary.common.has(next.lower) && !vocabulary.callings.has(next.lower) && !vocabulary.heads.has(next.lower)
    );
  if (/^(?:tv|television|radio)$/.test(head)) return ON_AIR.test(next?.lower ?? "");
  return /^(?:project|office|care|practice)$/.test(head) && isName(next) && vocabulary.callings.has(next.lower);
}

const ON_AIR =
  /^(?:presenters?|stars?|personality|personalities|hosts?|chefs?|shows?|series|cameras?|licence|doctor|vet|actor)$/;

/** "National Police Bravery Awards": ordinary words that end in a head and go on to an award. */
function beginsOccasion(search: Search, range: Range, end: number): boolean {
  const { words } = search;
  if (!isName(words[range.last]) || hasUncommon(search, range)) return false;
  for (let i = range.last + 1; i < Math.min(end, range.last + 5); i++)
    if (/^(?:awards?|prizes?|medals?)$/.test(words[i]?.lower ?? "")) return true;
  return false;
}

/** "Members and Council": a head right behind "and" is no name's end. */
const joinedHead = ({ words }: Search, last: number): boolean =>
  words[last - 2]?.lower === "and" && /^(?:council|government|authority|board)$/.test(words[last - 1]?.lower ?? "");

/** "Hexley Town Centre": where a town's shops are. */
const isTownCentre = ({ words }: Search, last: number): boolean =>
  words[last - 1]?.lower === "centre" && /^(?:town|city|village|district)$/.test(words[last - 2]?.lower ?? "");

/** "Hexley City Council Health Scrutiny Committee" is the council's. */
function innerCouncil({ words }: Search, { first, last }: Range): boolean {
  for (let i = first + 1; i < last - 1; i++) if (words[i]?.text === "Council" && isName(words[i + 1])) return true;
  return false;
}

const PARTIES = /^(?:conservatives?|labour|liberal|democrats?|dem|green|independents?|opposition|tory|reform|ukip)$/;

/** "Hexley Children's Services", "Conservative Group": a part of a council and no body of its own. */
function isDepartment({ words }: Search, { first, last }: Range): boolean {
  const [before, end] = [words[last - 2], words[last - 1]];
  if (end?.lower === "group") return PARTIES.test(before?.lower ?? "");
  if (!/^(?:services?|care)$/.test(end?.lower ?? "")) return false;
  const kind = before?.shape === "possessive" ? words[last - 3] : before;
  return (
    last - first > 1 && /^(?:children|social|adults?|care|family|families|people|education)$/.test(kind?.lower ?? "")
  );
}

/** "Director of Client Investments": what somebody holds a post over is a department. */
const isHeldOver = ({ words, vocabulary }: Search, first: number): boolean =>
  words[first - 1]?.lower === "of" && vocabulary.posts.has(words[first - 2]?.lower ?? "");

/** A line of a list or a heading: short, and no sentence. */
const isBare = ({ words }: Line): boolean =>
  words.length <= 14 &&
  !/[.!?]/.test(words[words.length - 1]?.text ?? "") &&
  words.filter((word) => word.shape === "lower").length <= 6;

/** What an entry of a list comes to, or says where it is: "Care Group of the Year - Stow Healthcare", "Elm Park School, Hexley". */
const isEntry = ({ words }: Search, { first, last }: Range): boolean =>
  (last === words.length && words[first - 1]?.text === "-" && first > 1) ||
  (last - first > 2 && words.slice(0, first).every(({ shape }) => shape === "mark") && placeBehind(words, last));

/** ", Hexley" or "(Hexley)" and nothing more that is written small. */
const placeBehind = (words: readonly Word[], last: number): boolean =>
  /^[,(]$/.test(words[last]?.text ?? "") &&
  isName(words[last + 1]) &&
  words.slice(last + 1).every(({ shape }) => shape !== "lower");

const hasUncommon = ({ words, vocabulary }: Search, { first, last }: Range): boolean => {
  for (let i = first; i < last; i++) if (isName(words[i]) && !vocabulary.common.has(words[i]?.lower ?? "")) return true;
  return false;
};

function kindOf(
  { words, vocabulary, article }: Search,
  { first, last }: Range,
  kind: OrganisationKind,
): OrganisationKind {
  const end = words[last - 1]?.lower ?? "";
  if (end === "trust" || end === "service" || end === "services") {
    const inside = new Set(words.slice(first, last).map((word) => word.lower));
    const trust = vocabulary.trusts.find(({ word }) => inside.has(word));
    if (end === "trust") return trust?.kind ?? (kind === "health-body" ? kind : "charity");
    if (inside.has("police")) return "police";
    if (inside.has("fire")) return "fire-service";
  }
  if (article.care && (end === "homes" || end === "care")) return "care-provider";
  return kind;
}
