import { type Span, within } from "../../document/span.ts";
import type { AwardOutcome } from "../record.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { Entrant } from "./entrant.ts";
import { type AwardReading, readingOf } from "./readings.ts";
import { recipientsAfter } from "./recipients.ts";
import type { Cue, Scene } from "./scene.ts";

const WORD = /^ (?:award )?(winner|finalist|nominee|recipient|runner-up)s?,? (?:and )?/;

const OUTCOME: Readonly<Record<string, AwardOutcome>> = {
  winner: "won",
  recipient: "won",
  finalist: "finalist",
  nominee: "nominated",
  "runner-up": "runner-up",
};

/** "former Brindle Prize winner Jo Umber": somebody who is called by what they won. */
export function readTitled(scene: Scene, sentence: Span, phrase: AwardPhrase): AwardReading[] {
  const { plain } = scene.document;
  const said = WORD.exec(plain.slice(phrase.end, phrase.end + 30));
  if (said?.[1] === undefined || (phrase.kind === "category" && !phrase.name.includes(" "))) return [];
  const at = phrase.end + said[0].length;
  const recipients = named(scene, at, sentence);
  const former = /\b(?:[Ff]ormer|[Pp]revious|[Pp]ast) (?:the )?$/.test(
    plain.slice(Math.max(0, phrase.start - 12), phrase.start),
  );
  return told(scene, sentence, { phrase, outcome: OUTCOME[said[1]] ?? "won", recipients, at, undated: former });
}

const LAST = /\b(?:the )?([Ll]ast year|(?:19|20)\d\d)(?:'s)? (winner|runner-up),? /g;
const PAST =
  /\b(?:[Pp]revious|[Pp]ast|[Ff]ormer|[Ee]arlier|[Rr]ecent) (?:winners|recipients)\b[^.;:,]{0,50}? (?:include|included|are|were|have included|such as):? /g;

/** "last year's winner, Jo Umber", "previous winners include Al Vetch": who won the one award that the article is about. */
export function readPastWinners(scene: Scene, sentence: Span): AwardReading[] {
  const phrase = about(scene);
  if (phrase === undefined) return [];
  const { plain, published } = { plain: scene.document.plain, published: scene.document.published?.value };
  const text = plain.slice(sentence.start, sentence.end);
  const last = [...text.matchAll(LAST)].flatMap((m) => {
    const at = sentence.start + m.index + m[0].length;
    const year = /^\d/.test(m[1] ?? "")
      ? m[1]
      : published === undefined
        ? undefined
        : `${Number(published.slice(0, 4)) - 1}`;
    const outcome = OUTCOME[m[2] ?? ""] ?? "won";
    return told(scene, sentence, {
      phrase,
      outcome,
      recipients: named(scene, at, sentence).slice(0, 1),
      at,
      when: year,
      undated: true,
    });
  });
  const past = [...text.matchAll(PAST)].flatMap((m) => {
    const at = sentence.start + m.index + m[0].length;
    return told(scene, sentence, { phrase, outcome: "won", recipients: named(scene, at, sentence), at, undated: true });
  });
  return [...last, ...past];
}

/** The award without categories that an article is about: the one that its title names, or the only one. */
function about({ document, phrases }: Scene): AwardPhrase | undefined {
  if (!phrases.every((p) => p.kind === "award")) return undefined;
  const title = document.blocks.find((b) => b.kind === "title");
  const names = new Set(phrases.map((p) => p.name));
  return names.size === 1 ? phrases[0] : title === undefined ? undefined : within(phrases, title)[0];
}

/** Those who are named right at an offset. */
const named = (scene: Scene, at: number, sentence: Span): Entrant[] => {
  const found = recipientsAfter(scene, at - 1, sentence.end).filter((e) => e.form === "name");
  const first = found[0];
  return first !== undefined && scene.document.plain.slice(at, first.start).replace(scene.vocabulary.address, "") === ""
    ? found
    : [];
};

type Called = {
  readonly phrase: AwardPhrase;
  readonly outcome: AwardOutcome;
  readonly recipients: readonly Entrant[];
  readonly at: number;
  readonly when?: string | undefined;
  /** Whether it was not in the year that the article tells of. */
  readonly undated: boolean;
};

function told(
  scene: Scene,
  sentence: Span,
  { phrase, outcome, recipients, at, when, undated }: Called,
): AwardReading[] {
  const elsewhere = !within([phrase], sentence).length;
  const cue: Cue = { start: at - 1, end: at, outcome, goesTo: true, words: "winner" };
  return recipients.map((recipient) => {
    const { year, ...read } = readingOf(scene, { cue, target: phrase, recipient, sentence });
    const known = when ?? (undated || elsewhere ? undefined : year);
    return {
      ...read,
      ...(known !== undefined && { year: known }),
      ...(known === undefined && undated && { undated: true as const }),
      rule: "called-winner",
    };
  });
}
