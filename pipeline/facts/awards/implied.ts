import type { Document } from "../../document/document.ts";
import { type Span, spanAt, within } from "../../document/span.ts";
import type { Entrant } from "./entrant.ts";
import type { Scene } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";

/** A subject that only says what sort of thing it is: "A primary school in Vale", "Vale nursery". */
const GENERIC =
  /^\W*(?:[Aa]n?|\p{Lu}\p{L}+) (?:[\p{L}'-]+ ){0,6}?(?:school|academy|nursery|home|council|trust|college|university|hospital|surgery|force|service|charity|company|restaurant|pub|association|landlord|team)\b[^,;]{0,40}$/u;

/** Several whom the text does not name here: "Two members of the team". */
const SEVERAL =
  /^\W*(?:[Mm]ore than|[Oo]ver|[Nn]early|[Aa]lmost|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:-\p{Ll}+)?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Dd]ozens|\d+) /u;
const MEMBERS = /^\W*(?:[\p{L}\d-]+ ){1,2}(?:\p{Ll}[\p{Ll}-]* ){1,3}(?:of|at|from) /u;
/** What a name that is no known body can be spoken of as. */
const PLACE =
  /^\W*[Tt]he (?:town|village|city|station|hamlet|park|garden|gardens|beach|building|library|pub|project|team|restaurant|firm|business|club|group|charity) /;

/** What somebody does, for whom it stands: "The scheme was highly commended"; a thing that is made stands for nobody. */
const WORK =
  /^(?:team|staff|scheme|project|campaign|programme|initiative|partnership|work|service|department|unit|entry|home|nursery|branch|shop|hotel|museum|attraction|railway|practice|company|brewery|bakery|organisation|authority|borough|county|duo|pair|site|venue)$/;

/** "The owner of the Crown", "A nurse at Vale Hospital": somebody described by a post and named elsewhere. */
const DESCRIBED =
  /^\W*(?:[Tt]he|[Aa]n?) (?:[\p{L}'-]+ ){0,4}?(?:owner|manager|nurse|teacher|headteacher|head|chef|carer|worker|officer|pupil|student|apprentice|founder|boss|leader|director|volunteer|midwife|doctor|GP|paramedic|firefighter|constable|sergeant|landlord|landlady|caretaker|cook|gardener|librarian|governor|woman|man|mum|dad|grandmother|grandfather) (?:of|at|from|for|in|with|who)\b/u;

/** The person whom a clause only describes: the next one that the text names, nobody where it names none. */
export function personDescribed({ document, entrants }: Scene, clause: Span): readonly Entrant[] | undefined {
  const text = document.plain.slice(clause.start, clause.end);
  const members = SEVERAL.test(text) && MEMBERS.test(text);
  if (!members && !DESCRIBED.test(text)) return undefined;
  if (within(entrants, clause).some((e) => e.person && e.form === "name")) return undefined;
  if (members) return [];
  const next = within(entrants, { start: clause.end, end: clause.end + 500 }).find(
    (e) => e.person && e.form === "name",
  );
  return next === undefined ? [] : [next];
}

/** Whom a pronoun or a common noun at the start of a clause stands for, as far as the text before it tells. */
export function recipientImplied(scene: Scene, clause: Span, last: readonly Entrant[]): Entrant | undefined {
  const { document, entrants, main, vocabulary } = scene;
  const text = document.plain.slice(clause.start, clause.end);
  if (SEVERAL.test(text)) return undefined;
  if (/\b(?:[Ww]e|[Oo]ur|[Uu]s)\b/.test(text) || GENERIC.test(text)) return main;
  const before = within(entrants, { start: Math.max(0, clause.start - 600), end: clause.start }).filter(
    (e) => e.form === "name",
  );
  if (/^\W*[Aa]n? /.test(text))
    return within(entrants, { start: clause.end, end: clause.end + 500 }).find((e) => e.person && e.form === "name");
  if (/\b[Tt]he \d{1,3}-year-old\b/.test(text)) {
    const about = subjectBefore(scene, clause.start, true);
    if (about !== undefined) return about;
  }
  if (/\b(?:[Ss]he|[Hh]e)\b|\b[Tt]he \d{1,3}-year-old\b/.test(text)) return before.filter((e) => e.person).at(-1);
  const received = last.length === 1 && last[0]?.person === false ? last[0] : undefined;
  if (received !== undefined && received.id === undefined && PLACE.test(text)) return received;
  const noun = /^\W*(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[\p{Ll}'-]+ ){0,3}?(\p{Ll}+) $/u.exec(text)?.[1];
  const made = noun !== undefined && !vocabulary.generic.has(noun) && !PLACE.test(text) && !WORK.test(noun);
  if (made) return undefined;
  if (/\b(?:[Ii]t|[Tt]hey)\b|^\W*(?:[Tt]he|[Ii]ts|[Tt]heir) (?=\p{Ll})/u.test(text))
    return before.filter((e) => !e.person).at(-1) ?? main;
  return undefined;
}

/** A name of one word that begins its clause: "while Brindle won". */
const ALONE =
  /(?:^\W*|\b(?:while|and|but|with|that|when|where|as|after|school|academy|nursery|home|charity|company|firm|business|restaurant|pub|hotel|bar|brewery|bakery|shop|brand|group|club) )(\p{Lu}\p{Ll}[\p{L}'-]+)(?: itself)? $/u;

function nameAlone({ document, vocabulary }: Scene, clause: Span): Entrant | undefined {
  const text = document.plain.slice(clause.start, clause.end).replace(/ (?:in|from|at) \p{Lu}[\p{L}-]+ ?$/u, " ");
  const name = ALONE.exec(text);
  if (name?.[1] === undefined) return undefined;
  const start = clause.start + name.index + name[0].indexOf(name[1]);
  if (spanAt(document.tokens, start)?.pos !== "PROPN" || vocabulary.generic.has(name[1].toLowerCase()))
    return undefined;
  if (spanAt(document.blocks, start)?.kind === "title") return undefined;
  return {
    start,
    end: start + name[1].length,
    name: document.text.slice(start, start + name[1].length),
    person: false,
    form: "name",
  };
}

/** "Castle Gardens, Victoria Park and Mill Meadow have each": several names that the document does not know. */
export function unknownList({ document }: Scene, clause: Span): readonly Entrant[] {
  if (!/^(?:have|were|are|both|all)\b/.test(document.plain.slice(clause.end, clause.end + 5))) return [];
  const whole = document.plain.slice(Math.max(clause.start, clause.end - 160), clause.end);
  const text = whole.replace(/ (?:in|near) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? $/u, " ");
  const list = LISTED.exec(text)?.[0];
  if (list === undefined) return [];
  const from = clause.end - (whole.length - text.length) - list.length;
  return [...list.matchAll(ITEM)].map(({ index, 0: item }) => {
    const start = from + index;
    return {
      start,
      end: start + item.length,
      name: document.text.slice(start, start + item.length),
      person: false,
      form: "name",
    };
  });
}

const LISTED =
  /(?<=^\W*|\b(?:while|but|with) )(?:\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){1,4}, ){0,8}\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){1,4},? and \p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){1,4} $/u;
const ITEM = /\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)+/gu;

/** A name in capitals right before the verb that is no entity of the document: a team, a building, a project. */
export function unknownEntrant(scene: Scene, clause: Span): Entrant | undefined {
  const { document } = scene;
  const whole = document.plain.slice(Math.max(clause.start, clause.end - 120), clause.end);
  const text = whole
    .replace(/,? (?:which|who|that) (?:has |have |had )?$/, "")
    .replace(/, (?:pictured|above|right|left|below)(?: [^,]{2,20})?, ?$/, "")
    .replace(
      /, (?:in|at|of|on|a|an|the|based|run|owned|from|near|part|headed) [^,]{2,60}, ?$| (?:in|at|near|from) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2} ?$/u,
      "",
    );
  const name =
    /(?:^|[\s"'(])((?:\p{Lu}[\p{L}\p{N}'&-]*)(?: (?:(?:of|the|and|for|upon|under|le|&) ){0,2}\p{Lu}[\p{L}\p{N}'&-]*){1,7}) ?$/u.exec(
      text,
    );
  if (name?.[1] === undefined) return nameAlone(scene, clause);
  if (/\b(?:its|their|our|his|her) ["']?$/i.test(text.slice(0, name.index + name[0].indexOf(name[1]))))
    return undefined;
  const whose = name[1].replace(/^(?:Our|In|At|For|When|And|But|Meanwhile|Elsewhere|Finally) /, "");
  const bare = /^The \S+ /.test(whose) ? whose.slice("The ".length) : whose;
  const end = clause.end - (whole.length - text.length) - (name[0].length - name[0].trimEnd().length);
  const start = end - bare.length;
  if (spanAt(scene.phrases, start) !== undefined) return undefined;
  return { start, end, name: document.text.slice(start, end), person: false, form: "name" };
}

/** Whether one word alone is a name where it stands, at the end of what is told of it. */
const isNameAt = ({ tokens, plain }: Document, at: number): boolean =>
  spanAt(tokens, at)?.pos === "PROPN" && /^\p{Lu}\p{Ll}{3,}[.,;]/u.test(plain.slice(at, at + 40));

/** A name in capitals right after a cue that is no entity of the document: "runner-up was The Bay Tree". */
export function unknownAfter({ document, phrases }: Scene, offset: number): Entrant | undefined {
  const name =
    /^ (?:the )?((?:\p{Lu}[\p{L}\p{N}'&-]*)(?: (?:(?:of|the|and|for|at|in|&) ){0,2}\p{Lu}[\p{L}\p{N}'&-]*){0,7})/u.exec(
      document.plain.slice(offset, offset + 100),
    );
  if (
    name?.[1] === undefined ||
    (!name[1].includes(" ") && !isNameAt(document, offset + name[0].length - name[1].length))
  )
    return undefined;
  const end = offset + name[0].length;
  const start = end - name[1].length;
  if (within(phrases, { start, end }).length > 0 || spanAt(phrases, start) !== undefined) return undefined;
  return {
    start,
    end,
    name: document.text.slice(start, end).replace(/ (?:in|at) .*$/, ""),
    person: false,
    form: "name",
  };
}
