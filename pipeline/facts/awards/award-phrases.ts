import type { Document } from "../../document/document.ts";
import { bySpan, overlaps, type Span, spanAt, within } from "../../document/span.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import { listedBracket } from "./bracketed.ts";
import { categoryPhrases, enumerated } from "./category-phrases.ts";
import { listedCategories } from "./listed-categories.ts";
import { runBefore } from "./name-run.ts";
import { ownAwards, purposeAfter } from "./own-awards.ts";
import { type AwardVocabulary, keyOf } from "./vocabulary.ts";

/** The last words of the name of an award. */
const TAIL =
  /(?<![\p{L}\p{N}-])(?:(Awards|awards|AWARDS|Accolades|[Cc]ompetition)|(Award|award|AWARD|Commendation|Prize|prize|Medal|medal|Trophy|trophy|title|accolade)|([Oo]f the [Yy]ear|[Oo]f The Year|OF THE YEAR)|([Cc]ategory|[Cc]ategories|CATEGORY))(?![\p{L}\p{N}-])/gu;

const LEVEL =
  /^(?:(?:gold|silver|gilt|bronze|platinum|top|national|regional|international|first|second|third|special|major|new|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\d+|the|overall|main|big|prestigious|industry|no|uk|english|british|further|latest|double|several|many|other) ?)+$/i;

/** Every award that the text names, sorted by start, none over another; the longest wins. */
export function awardPhrases(document: Document, vocabulary: AwardVocabulary): AwardPhrase[] {
  const known = longest(knownSchemes(document, vocabulary));
  const listed = longest([...listedCategories(document), ...enumerated(document)]);
  const tails = [...byTheirTails(document, vocabulary), ...byTheirHonoured(document)].filter(
    (p) => mayStand(document, p, known) && !listed.some((l) => overlaps(l, p)),
  );
  const first = longest([...known.filter((p) => !listed.some((l) => overlaps(l, p))), ...tails, ...listed]);
  return longest([...first, ...categoryPhrases(document, vocabulary, first)]);
}

/** Whether a phrase found by its tail is no less than the known scheme in it: "the Vale MJ Awards", not "in Vale for the MJ Awards". */
function mayStand({ plain }: Document, phrase: AwardPhrase, known: readonly AwardPhrase[]): boolean {
  const inner = spanAt(known, phrase.start) ?? spanAt(known, phrase.end - 1) ?? within(known, phrase)[0];
  return (
    inner === undefined ||
    (phrase.kind === "scheme" &&
      /^(?:(?:19|20)\d\d )?(?:\p{Lu}[\p{L}'&-]* )*$/u.test(plain.slice(phrase.start, inner.start)))
  );
}

function longest(phrases: readonly AwardPhrase[]): AwardPhrase[] {
  const kept: AwardPhrase[] = [];
  for (const phrase of [...phrases].sort(bySpan)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, phrase)) kept.push(phrase);
    else if (phrase.end - phrase.start > last.end - last.start) kept[kept.length - 1] = phrase;
  }
  return kept;
}

function knownSchemes({ plain }: Document, { known, schemes }: AwardVocabulary): AwardPhrase[] {
  return [...plain.matchAll(known)].flatMap((match) => {
    const [whole, before, name = "", after] = match;
    const scheme = schemes.get(keyOf(name));
    if (scheme === undefined) return [];
    const year = after ?? before?.trim();
    const kind =
      scheme.honour === true || /(?:Prize|Award)$/.test(scheme.name) ? ("award" as const) : ("scheme" as const);
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        kind,
        name: scheme.name,
        scheme,
        ...(year !== undefined && { year }),
      },
    ];
  });
}

/** "at the Vale Care Stars", "of the Oakhurst Local Heroes 2025": a scheme that calls itself by those whom it honours. */
const BY_ITS_HONOURED =
  /\b(?:at|in|of) (?:the |this year's |last year's )((?:(?:19|20)\d\d )?(?:\p{Lu}[\p{L}'&-]* (?:(?:and|of|&|in|for) )?){2,6}(?:Stars|Heroes|Champions|Oscars))(?! (?:FC|Cup|League|United)\b)(?![\p{L}-])(?: ((?:19|20)\d\d)\b)?/gu;

const byTheirHonoured = ({ plain, text }: Document): AwardPhrase[] =>
  [...plain.matchAll(BY_ITS_HONOURED)].map((match) => {
    const [whole, said = "", after] = match;
    const start = match.index + whole.indexOf(said);
    const before = /^((?:19|20)\d\d) /.exec(said);
    const year = after ?? before?.[1];
    const name = text.slice(start + (before?.[0].length ?? 0), start + said.length).replace(/\s+/g, " ");
    return { start, end: match.index + whole.length, kind: "scheme", name, ...(year !== undefined && { year }) };
  });

function byTheirTails(document: Document, vocabulary: AwardVocabulary): AwardPhrase[] {
  return [...document.plain.matchAll(TAIL)].flatMap((match) => {
    const phrase = phraseWithTail(document, vocabulary, match);
    return phrase === undefined ? [] : [phrase];
  });
}

function phraseWithTail(
  document: Document,
  vocabulary: AwardVocabulary,
  match: RegExpExecArray,
): AwardPhrase | undefined {
  const { plain, text } = document;
  const [tail, plural, single, year, category] = match;
  const run = runBefore(
    document,
    vocabulary,
    match.index,
    year !== undefined || category !== undefined,
    single !== undefined && /^[a-z]/.test(single),
  );
  const own = plural === "awards" && run === undefined ? ownAwards(document, vocabulary, match) : undefined;
  if (own !== undefined) return own;
  if (run === undefined || LEVEL.test(plain.slice(run.start, match.index).trim())) return namedAfter(document, match);
  if (
    !/\b(?:w[io]n|wins|home|received|receives|scooped|up|claimed|in|for) the $/.test(
      plain.slice(Math.max(0, run.start - 14), run.start),
    ) &&
    isOnlyAnOrganisation(document, { start: run.start, end: match.index - 1 }) &&
    year === undefined &&
    category === undefined &&
    !/^[A-Z]/.test(tail)
  )
    return undefined;
  const competition = /^c/i.test(plural ?? "");
  if (competition && !/^\p{Lu}\S* .*\p{Lu}/u.test(plain.slice(run.nameStart, run.end))) return undefined;
  const named = tail === "competition" || category !== undefined || /^[a-z]/.test(single ?? "Z");
  const nameEnd = named
    ? run.end
    : match.index + tail.length + extensionAfter(plain, match.index + tail.length, year !== undefined);
  const quoted = /^["'] /.test(plain.slice(run.end, run.end + 2));
  const name = `${text.slice(run.nameStart, run.end)}${text.slice(run.end + (quoted ? 1 : 0), nameEnd)}`.replace(
    /\s+/g,
    " ",
  );
  const end = Math.max(nameEnd, match.index + tail.length);
  const after = /^,? (?:for |in )?\(?((?:19|20)\d\d)\b(?![/-]\d)/.exec(plain.slice(end, end + 14));
  const kind =
    plural !== undefined
      ? plural === "awards" && plain[run.start - 1] === "'"
        ? "category"
        : "scheme"
      : single !== undefined
        ? /^[A-Z]/.test(single)
          ? "award"
          : "category"
        : "category";
  const when = after?.[1] ?? run.year;
  return {
    start: run.start,
    end: end + (after?.[0].length ?? 0),
    kind,
    name,
    ...(when !== undefined && { year: when }),
  };
}

/** "a special prize for Outstanding Service", "the award for Best Newcomer": the name follows the word. */
function namedAfter({ plain, text }: Document, match: RegExpExecArray): AwardPhrase | undefined {
  if (!/^(?:award|prize|title|trophy|accolade|category)$/i.test(match[0])) return undefined;
  const from = match.index + match[0].length;
  const quoted = /^ (?:for|of|as) (?:the )?["'](\p{Lu}[^"'\n]{3,60})["']/u.exec(plain.slice(from, from + 80));
  if (quoted?.[1] !== undefined) {
    const start = from + quoted[0].length - 1 - quoted[1].length;
    const end = start + quoted[1].length;
    return { start, end, kind: "category", name: text.slice(start, end) };
  }
  const name =
    /^ (?:for|of|as) (?:the )?["']?((?:\p{Lu}[\p{L}'&-]*)(?: (?:(?:and|in|of|&|for|to) (?:the |a )?)?(?!(?:Award|Prize)\b)\p{Lu}[\p{L}'&-]*){0,8})/u.exec(
      plain.slice(from, from + 90),
    );
  if (name?.[1] === undefined) return purposeAfter({ plain, text }, match.index, from);
  const end = from + name[0].length;
  return { start: end - name[1].length, end, kind: "category", name: text.slice(end - name[1].length, end) };
}

/** What follows and belongs to the name: "(Children's Services)", "for Planning Excellence". */
function extensionAfter(plain: string, from: number, ofTheYear: boolean): number {
  if (listedBracket(plain, from) !== undefined) return 0;
  const rest = plain.slice(from, from + 70);
  const pattern = ofTheYear
    ? /^ \(\p{Lu}[^()\n]{2,40}\)|^ (?:in|for) (?:adults?'?|children'?s?'?) services/u
    : /^ for (?:the )?(?:\p{Lu}[\p{L}'-]*)(?: (?:and |in |of |& )?(?!(?:Award|Prize)\b)\p{Lu}[\p{L}'-]*){0,5}/u;
  return pattern.exec(rest)?.[0].length ?? 0;
}

const isOnlyAnOrganisation = ({ mentions }: Document, span: Span): boolean =>
  within(mentions, span).some((m) => m.start === span.start && m.end >= span.end);
