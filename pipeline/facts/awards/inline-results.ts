import { type Span, spanAt, within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { Entrant } from "./entrant.ts";
import type { Line } from "./lines.ts";
import { reading } from "./list-entrants.ts";
import type { AwardReading } from "./readings.ts";
import type { Scene } from "./scene.ts";
import { entrantsOf } from "./sides.ts";

/** What a paragraph calls those whom it lists. */
const CALLED: readonly (readonly [RegExp, AwardOutcome])[] = [
  [/\bhighly commended\b/i, "highly-commended"],
  [/\bshort-?list/i, "shortlisted"],
  [/\bfinalists?\b/i, "finalist"],
  [/\brunners?[- ]up\b/i, "runner-up"],
  [/\b(?:winners?|won|winning)\b/i, "won"],
];

/** Results that run on in a paragraph, as names behind categories or categories behind names, at least two of a sort. */
export function inlineResults(scene: Scene, line: Line, usual: AwardOutcome): AwardReading[] {
  const phrases = within(scene.phrases, line).filter((p) => p.kind !== "scheme");
  if (phrases.length < 2) return [];
  return [...labelled(scene, line, phrases, usual), ...dashed(scene, line, phrases)];
}

/** "Nurse Award: Jo Umber (ward sister), Al Vetch (matron). Porter of the Year: Bea Holt". */
function labelled(scene: Scene, line: Line, phrases: readonly AwardPhrase[], usual: AwardOutcome): AwardReading[] {
  const { plain } = scene.document;
  const labels = phrases.filter((p) => /^: ?(?:the )?[\p{Lu}\p{N}]/u.test(plain.slice(p.end, p.end + 7)));
  if (labels.length < 2) return [];
  const outcome = calledIn(plain.slice(line.start, labels[0]?.start)) ?? usual;
  return labels.flatMap((category, i) => {
    const from = category.end + 1 + (plain[category.end + 1] === " " ? 1 : 0);
    const end = labels[i + 1]?.start ?? line.end;
    const stop = /[.;](?= |$)/.exec(plain.slice(from, end))?.index;
    return listed(scene, { start: from, end: stop === undefined ? end : from + stop }).map((entrant) =>
      reading(scene, category, outcome, entrant, line, "category-then-names"),
    );
  });
}

/** The names that commas join, each with what brackets say of it. */
function listed(scene: Scene, side: Span): Entrant[] {
  const [first] = entrantsOf(scene, side);
  if (first === undefined || first.start - side.start > 4) return [];
  const found = [first];
  for (const entrant of within(scene.entrants, { start: first.end, end: side.end })) {
    const last = found.at(-1) ?? first;
    if (MORE.test(scene.document.plain.slice(last.end, entrant.start))) found.push(entrant);
  }
  return found;
}

const MORE = /^(?: \([^()]*\))?(?:,|,? and|,? &) (?:the )?$/;

/** "Winners included The Nest - Large Hotel of the Year, Grey Court - Pub of the Year". */
function dashed(scene: Scene, line: Line, phrases: readonly AwardPhrase[]): AwardReading[] {
  const { plain } = scene.document;
  const behind = phrases.filter((p) => plain.slice(p.start - 3, p.start) === " - ");
  const first = behind[0];
  const sentence = first === undefined ? undefined : spanAt(scene.document.sentences, first.start);
  if (first === undefined || sentence === undefined || behind.length < 2) return [];
  const outcome = calledIn(plain.slice(Math.max(line.start, sentence.start - 90), first.start));
  if (outcome === undefined) return [];
  return behind.flatMap((category, i) => {
    const from = behind[i - 1]?.end ?? sentence.start;
    const end = category.start - 3;
    const name = NAMED.exec(plain.slice(from, end))?.[1];
    if (name === undefined) return [];
    const start = end - name.length;
    const known = within(scene.entrants, { start, end }).find((e) => e.start === start);
    const entrant = known ?? {
      start,
      end,
      name: scene.document.text.slice(start, end),
      person: false,
      form: "name" as const,
    };
    return [reading(scene, category, outcome, entrant, line, "name-then-category")];
  });
}

const NAMED =
  /(?:^|[\s,:;])((?:\p{Lu}|\d)[\p{L}\p{N}'&.-]*(?: (?:(?:of|the|and|at|in|&|from|for) ){0,2}[\p{Lu}\p{N}][\p{L}\p{N}'&.-]*){0,6})$/u;

/** The last of the words in a text that say what became of those who follow. */
function calledIn(text: string): AwardOutcome | undefined {
  return CALLED.find(([pattern]) => pattern.test(text))?.[1];
}
