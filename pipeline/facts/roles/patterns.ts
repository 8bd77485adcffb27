import { type Span, spanAt, within } from "../../document/span.ts";
import type { RoleStatus } from "../record.ts";
import type { RoleContext, RolePhrase } from "./context.ts";
import type { Named, Placed } from "./names.ts";

/** A role phrase tied to the person who holds the post, and the rule that tied them. */
export type Link = {
  readonly phrase: RolePhrase;
  readonly name: Named;
  readonly rule: string;
  readonly status?: RoleStatus;
  /** Whether the words between them tell how the post begins ("became"). */
  readonly begins?: true;
};

/** What may stand between a post and a name, and the rule that it makes. `joins` where an employer stands in it, `begins` where the post does, `closed` where a comma has to follow. */
export type Pattern = {
  readonly rule: string;
  readonly between: RegExp;
  readonly status?: RoleStatus;
  readonly joins?: true;
  readonly begins?: true;
  readonly closed?: true;
};

const ADVERB =
  "(?:(?:also|now|currently|then|still|previously|formerly|recently|today|both|already|herself|himself|at present|presently|until recently|most recently|at the time|at that time|as well as|once|again|myself|newly|just|only|officially|proudly|twice|three times|briefly) )?";
const YEARS = "(?:[\\p{L}\\d-]+ ){1,5}(?:years?|months|decades?)";

/** What may stand between a name and the post that follows it. */
export const AFTER: readonly Pattern[] = [
  { rule: "post-in-apposition", between: new RegExp(`^,? ?, (?:at |${ADVERB})$`) },
  { rule: "post-after-employer", between: /^,? (?:from|of|at) (?:the )?\p{Lu}[^,.;:\n]{2,60}, $/u },
  { rule: "post-in-brackets", between: /^,? [([]$/ },
  { rule: "post-after-dash", between: /^(?: ?[-|/:]|,? -) $/ },
  { rule: "post-on-next-line", between: /^,?[ \t]*\n[ \t]*\n?[ \t]*$/ },
  {
    rule: "is-post",
    between: new RegExp(
      `^,? (?:who )?(?:(?:at the time|at that time|until recently) )?(?:is|was|has been|had been|remains|serves as|has served as|works as|acts as|(?:is|was|has been|had been) (?:working|acting|serving|employed) as|'s) ${ADVERB}$`,
    ),
  },
  {
    rule: "is-post-besides",
    between: /^(?:, who)? [^.,;:"\n]{2,90} and (?:is|is also|is now) $/,
  },
  {
    rule: "was-post",
    status: "former",
    between: new RegExp(`^,? (?:who )?(?:had been|used to be|served as|worked as) ${ADVERB}$`),
  },
  {
    rule: "became-post",
    begins: true,
    between:
      /^,? (?:who )?(?:\w+ly |later |then |soon )?(?:became|becomes|(?:has|had) (?:\w+ )?become|(?:went|goes|rose|worked (?:her|his|their) way up) (?:on )?to (?:become|be)|took over as|takes over as|stepped up as|steps up as|stepped in as|has taken over as|joined as|returned as|started as|began as) $/,
  },
  {
    rule: "becomes-post",
    begins: true,
    status: "appointed",
    between:
      /^(?:'ll be(?:come)? $|,? (?:who )?(?:will become|will (?:now |then )?be|is to become|is set to (?:become|be)|is due to become|will take over as|will join as|is to be|takes up (?:the|her|his) (?:post|role) (?:of|as)) $)/,
  },
  {
    rule: "appointed-to-post",
    begins: true,
    status: "appointed",
    between:
      /^,? (?:who )?(?:has been|was|is|had been|were|been) (?:\w+ly )?(?:appointed|re-?appointed|elected|re-?elected|promoted to|confirmed|announced|unveiled|made|named|chosen|selected|installed|recruited|hired|drafted in|brought in|nominated|sworn in|ordained|co-opted|picked|unanimously elected)(?: (?:as|to be(?:come)?|by [^.;\n]{1,70} (?:as|to be(?:come)?)))? $/,
  },
  {
    rule: "asked-to-post",
    begins: true,
    status: "appointed",
    between:
      /^,? (?:who )?(?:has been|was|is|had been|has agreed|agreed) (?:asked |invited |chosen |selected |recruited |brought in )?to (?:become|be|act as|serve as|step up as|step in as|take over as|take on the role of) $/,
  },
  {
    rule: "left-post",
    status: "outgoing",
    between:
      /^,? (?:who )?(?:is |was |has )?(?:(?:left|leaves|leaving|quit|resigned from|stepped down from|steps down from|stepping down from) (?:her|his|their) (?:post|role|job|position)|stepping down|steps down|stands down|standing down|stood down|stepped down|retires|retired|retiring|resigned|leaving|leaves|(?:will|is to|is due to|is set to|plans to|is about to|has decided to|would) (?:retire|resign|step down|stand down|leave)|announced (?:her|his|their) (?:retirement|resignation|departure)) as $/,
  },
  { rule: "post-as-aside", between: /^, as $/, closed: true },
  { rule: "appointed-as-post", status: "appointed", between: /^,? as $/ },
  {
    rule: "joined-as-post",
    begins: true,
    joins: true,
    between:
      /^(?:,? who|,)? (?:has |had |is |later |first |originally |previously )?(?:(?:re)?(?:joined|joins|joining)|came to|moved to|returned to|arrived at|started at|worked at|works at|taught at|went to) [^.;:"\n]{2,90} as $/,
  },
  {
    rule: "will-join-as-post",
    begins: true,
    status: "appointed",
    joins: true,
    between: /^(?:,? who|,)? (?:will|is to|is set to|is due to) (?:re)?join [^.;:"\n]{2,90} as $/,
  },
  {
    rule: "left-to-become-post",
    begins: true,
    between:
      /^(?:,? who|,)? (?:has |had |is |will )?(?:left|leaves|leave|leaving|quit|quits) [^.;:"\n]{2,70} to (?:become|be|take over as) $/,
  },
  {
    rule: "spent-years-as-post",
    status: "former",
    joins: true,
    between: new RegExp(
      `^,?(?: who)?(?: [^.;:"\\n]{1,60} and)? (?:having spent|spent) ${YEARS}(?: (?:working )?(?:at|for|with) [^.;:"\\n]{2,60}?(?:, (?:most recently|including|latterly|lastly|first|mostly))?)? as $`,
      "u",
    ),
  },
];

/** How a career is told in one sentence: what somebody was first, for how long, and what they became after it. */
const CAREER: readonly Pattern[] = [
  {
    rule: "years-as-post",
    status: "former",
    joins: true,
    between: new RegExp(
      `^[^.;:"\\n]{0,60}\\b(?:after|following|over|during) ${YEARS}(?: (?:working|serving))? as $`,
      "u",
    ),
  },
  {
    rule: "stint-as-post",
    status: "former",
    joins: true,
    between: /^[^.;:"\n]{2,110} (?:stint|spell|tenure|stints|spells) as $/,
  },
  {
    rule: "began-career-as-post",
    status: "former",
    between:
      /^(?:,? who|,)? (?:began|started|launched) (?:(?:her|his|their) )?(?:[\p{L}-]+ ){0,3}(?:career|life|journey)(?: [^.;:"\n]{2,50})? as $/u,
  },
  {
    rule: "later-post",
    begins: true,
    joins: true,
    between:
      /^[^.;:"\n]{0,140}(?:,? before| after|,? and later|,? and then|, then| and was(?: later| then)?) (?:being )?(?:promoted to|appointed|made|named|elected|becoming|became|taking over as|took over as|going on to (?:become|work as|be)|moving (?:up )?to (?:become|be)|working as|serving as|rising to (?:become|be))(?: as)? $/,
  },
  {
    rule: "led-as-post",
    status: "former",
    joins: true,
    between: /^[^.;:"\n]{0,120}\b(?:led|ran|headed|served) [^.;:"\n]{2,50} as $/,
  },
];

/** Every pattern behind a name, the plain ones first. */
export const AFTER_NAME: readonly Pattern[] = [...AFTER, ...CAREER];

/** What may stand between a post and the name that follows it. */
export const BEFORE: readonly Pattern[] = [
  { rule: "post-before-name", between: /^ $/ },
  { rule: "post-before-name-in-apposition", between: /^(?: \([A-Z]{2,8}\))?, (?:the )?$/ },
  {
    rule: "post-before-name-and-calling",
    between: /^, (?:a |the )?(?:retired|former|ex|veteran|one-time)[ -](?:\p{Ll}+[ -]){1,3}$/u,
  },
  { rule: "post-colon-name", between: /^(?::| -) $/ },
  { rule: "post-is-name", between: /^ (?:is|was|,? named|,? called|will be) $/ },
];

const BEFORE_THEN = /^(?:prior to|before) /i;

/** A pattern with what the words around it add: who is "previously head of", or was it "Before joining us", has left. */
export function formerly(
  { document }: RoleContext,
  pattern: Pattern,
  told: { between: string; from: number },
): Pattern {
  const { plain, sentences } = document;
  if (pattern.status !== undefined) return pattern;
  const opening = plain.slice(spanAt(sentences, told.from)?.start ?? told.from, told.from);
  const past = /\b(?:was|been|served|worked) /.test(told.between) && BEFORE_THEN.test(opening);
  return past || /\b(?:previously|formerly) $/.test(told.between) ? { ...pattern, status: "former" } : pattern;
}

/** The organisation that is named first between a name and a post: "joined Brook Trust from Vale Trust as". */
export const employerIn = ({ organisations }: RoleContext, range: Span): Placed | undefined =>
  within(organisations, range)[0];

/** A phrase with the organisation where the words before it say that the post is held, unless it names one itself. */
export const heldAt = (phrase: RolePhrase, placed: Placed | undefined): RolePhrase =>
  placed === undefined || phrase.holder?.organisation !== undefined || phrase.holder?.name !== undefined
    ? phrase
    : { ...phrase, holder: { organisation: placed.organisation } };
