import type { Span } from "../../document/span.ts";
import { within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import { unknownAfter, unknownEntrant } from "./implied.ts";
import { type AwardReading, readingOf } from "./readings.ts";
import { recipientsAfter } from "./recipients.ts";
import type { Cue, Scene } from "./scene.ts";

const WINNER_OF =
  /(?:^|, (?:while|with|and|but) |; |\b(?:[Mm]eanwhile|[Tt]his year|[Ff]inally),? )(?:[Tt]he )?(?:(?:overall|joint|eventual|national|regional) )?[Ww]inners? (?:of|in|for) (?:the )?(?:\p{Ll}+ ){0,2}["']?$|(?:, (?:while|and|but)| while|;(?: and)?) (?:the )?["']?$/u;

/** "while the winner of Cook of the Year was named as Jo Umber", "and Cook of the Year was Jo Umber": an award that a clause is about. */
export const isWinnerOf = ({ document }: Scene, sentence: Span, phrase: AwardPhrase): boolean =>
  WINNER_OF.test(document.plain.slice(Math.max(sentence.start, phrase.start - 70), phrase.start)) &&
  /^(?: (?:award|prize|title|category|competition))?(?:,[^,;.]{1,80},)?(?: this year)? (?:was|were|is|are) /.test(
    document.plain.slice(phrase.end, phrase.end + 100),
  );

/** "Chief Executive of the Year was Jo Umber". */
export function readCopula(scene: Scene, sentence: Span, phrase: AwardPhrase): AwardReading[] {
  if (phrase.kind === "scheme") return [];
  const { plain } = scene.document;
  const verb =
    /^(?:,[^,;.]{1,80},)?(?: this year| on the night| for \d{4})? (?:was|were|is|are)(?: (?:named|announced|revealed|declared)(?: as)?| presented to| the)? /.exec(
      plain.slice(phrase.end, phrase.end + 110),
    );
  const [beside] = within(scene.entrants, { start: phrase.end + 1, end: Math.min(sentence.end, phrase.end + 60) });
  const told =
    phrase.scheme?.honour === true &&
    /^ for (?:\p{Ll}+ ){0,4}$/u.test(
      plain.slice(phrase.end, beside?.start ?? phrase.end).replace(scene.vocabulary.address, ""),
    );
  if (
    (told && beside?.person === true) ||
    (phrase.kind === "category" && beside?.start === phrase.end + 1 && beside.person)
  ) {
    const cue: Cue = { start: phrase.start, end: phrase.end, outcome: "won", goesTo: true, words: "" };
    const read = readingOf(scene, { cue, target: phrase, recipient: beside, sentence });
    return [{ ...read, rule: "award-before-name" }];
  }
  const winner = isWinnerOf(scene, sentence, phrase);
  if (
    verb === null ||
    (!winner &&
      (phrase.start - sentence.start > 60 ||
        !/^(?:["'(]|(?:The|This year's|And|Our|the) |(?:At|In) [^,;.]{3,50},? |[\w\s]{0,30}\b(?:and|with) )*$/.test(
          plain.slice(sentence.start, phrase.start),
        )))
  )
    return [];
  const at = phrase.end + verb[0].length;
  const recipient =
    recipientsAfter(scene, at, Math.min(sentence.end, at + 80))[0] ??
    (winner ? unknownAfter(scene, at - 1) : undefined);
  if (recipient === undefined || recipient.start - at > 12) return [];
  const cue: Cue = { start: phrase.end, end: at, outcome: "won", goesTo: true, words: "was" };
  return [{ ...readingOf(scene, { cue, target: phrase, recipient, sentence }), rule: "award-was-recipient" }];
}

/** "Other winners included Vale Brewery (Producer of the Year)". */
export function readBrackets(scene: Scene, sentence: Span, phrase: AwardPhrase): AwardReading[] {
  const { plain } = scene.document;
  if (
    phrase.kind === "scheme" ||
    plain[phrase.start - 1] !== "(" ||
    !/^(?:[,;] sponsored by [^()]{2,60})?\)/.test(plain.slice(phrase.end, phrase.end + 80))
  )
    return [];
  const conferred =
    phrase.scheme?.personal === true &&
    /^\)[^.;]{0,100}\bfor (?:\p{Ll}+ ){0,3}services? to\b/u.test(plain.slice(phrase.end, phrase.end + 140));
  const received =
    conferred ||
    /^\)[^.;]{0,90}\b(?:received|won|took home|picked up|achieved|collected|scooped|awarded)\b/.test(
      plain.slice(phrase.end, phrase.end + 130),
    );
  const said =
    /\b(winner|won|finalist|shortlist|highly commended|runner)/i
      .exec(plain.slice(Math.max(sentence.start, phrase.start - 400), phrase.start))?.[1]
      ?.toLowerCase() ?? (received ? "won" : undefined);
  const clause = { start: Math.max(sentence.start, phrase.start - 120), end: phrase.start - 1 };
  const known = within(scene.entrants, clause).at(-1);
  const owner = known !== undefined && /^'s? (?:\p{Ll}+ ){1,4}$/u.test(plain.slice(known.end, clause.end));
  const recipient =
    known?.end === clause.end - 1 || owner ? known : received ? unknownEntrant(scene, clause) : undefined;
  if (said === undefined || recipient === undefined) return [];
  const outcome = OUTCOME_OF[said] ?? "won";
  const cue: Cue = { start: recipient.start, end: phrase.end, outcome, goesTo: true, words: said };
  return [{ ...readingOf(scene, { cue, target: phrase, recipient, sentence }), rule: "category-in-brackets" }];
}

const OUTCOME_OF: Readonly<Record<string, AwardOutcome>> = {
  finalist: "finalist",
  shortlist: "shortlisted",
  "highly commended": "highly-commended",
  runner: "runner-up",
};
